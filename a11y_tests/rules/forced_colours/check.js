() => {
  const CONTROLS = "button, input:not([type=hidden]), select, textarea, [role=button], [role=checkbox], [role=radio], [role=switch], [role=tab]";
  const found = [];
  for (const element of elements()) {
    if (!visible(element) || forScreenReaders(element)) continue;
    if (element.matches(CONTROLS) || isButton(element)) {
      const rect = element.getBoundingClientRect();
      // The edge, and a little on both sides of it; a faint ground is an edge too.
      add(element, "edge", grown(rect, 2), 5, 1.2);
      if (element.matches("input[type=checkbox]:checked, input[type=radio]:checked")) add(element, "sign", grown(rect, -4), 0, 3);
    } else if (isSign(element)) {
      add(element, "sign", grown(element.getBoundingClientRect(), 1), 0, 3);
    }
    for (const pseudo of ["::before", "::after"]) {
      const rect = markOf(element, pseudo);
      if (rect) add(element, "sign", grown(rect, 1), 0, 3);
    }
  }
  return found;

  function add(element, kind, rect, within, least) {
    const box = { x: rect.x + scrollX, y: rect.y + scrollY, width: rect.width, height: rect.height };
    if (box.width > 0 && box.height > 0 && box.x >= 0 && box.y >= 0) found.push(about(element, { kind, box, within, least }));
  }

  function grown(rect, by) {
    return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
  }

  // A link that looks like a button: a ground of its own, and air within.
  function isButton(element) {
    const style = getComputedStyle(element);
    return element.matches("a[href]") && style.display !== "inline" && painted(style.backgroundColor) && parseFloat(style.paddingLeft) > 4;
  }

  // Small, without words, and drawn by itself: an icon, a dot, a mark.
  function isSign(element) {
    if (element.children.length && !element.matches("svg")) return false;
    if (element.parentElement?.closest("svg") || element.matches("iframe, video, audio, canvas, hr")) return false;
    const rect = element.getBoundingClientRect();
    if (element.textContent.trim() && !element.matches("svg")) return false;
    if (Math.min(rect.width, rect.height) < 3 || Math.max(rect.width, rect.height) > 100) return false;
    const style = getComputedStyle(element);
    return element.matches("svg, img") || painted(style.backgroundColor) || style.backgroundImage !== "none";
  }

  // Where a pseudo-element is: the browser tells only for one with a place of its own.
  function markOf(element, pseudo) {
    const style = getComputedStyle(element, pseudo);
    if (style.content !== '""' || style.display === "none" || style.position !== "absolute") return null;
    if (!painted(style.backgroundColor) || getComputedStyle(element).position === "static") return null;
    const around = element.getBoundingClientRect();
    const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
    if (!(width >= 3 && height >= 3)) return null;
    const x = around.x + element.clientLeft + parseFloat(style.left);
    const y = around.y + element.clientTop + parseFloat(style.top);
    return Number.isFinite(x + y) ? { x, y, width, height } : null;
  }
}
