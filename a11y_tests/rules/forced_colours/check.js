// What stands out now by its colours; and, once colours are forced, what of that does not any more.
() => {
  const FIELDS = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=range], [type=color], [type=file]), select, textarea";
  const BUTTONS = "button, input[type=submit], input[type=button], input[type=reset], [role=button], [role=checkbox], [role=radio], [role=switch], [role=tab]";
  const SHAPES = "path, circle, rect, line, polyline, polygon, ellipse, use, text";
  const found = [];
  for (const element of elements()) {
    if (!visible(element)) continue;
    const style = getComputedStyle(element);
    if (element.matches(FIELDS)) field(element, style);
    else if (element.matches(BUTTONS) || isButton(element, style)) button(element, style);
    else if (element.matches("svg, img")) icon(element);
    else mark(element, style, "");
    for (const pseudo of ["::before", "::after"]) mark(element, getComputedStyle(element, pseudo), pseudo);
  }
  return {
    forced: matchMedia("(forced-colors: active)").matches,
    some: found.length > 0,
    unlined: styleRules().some(({ style }) => style.outlineStyle === "none" || /^0(px)?$/.test(style.outlineWidth) || style.outline.includes("var(")),
    lost: () => one(found.filter(({ gone }) => gone())).map(({ element, kind, box }) => about(element, { kind, box, within: 0 })),
  };

  // What looks the same is lost in the same way.
  function one(lost) {
    const looks = new Map();
    for (const each of lost) {
      const { element, kind } = each;
      const look = [kind, element.localName, element.getAttribute("class"), element.getAttribute("style"), parent(element)?.className].join("|");
      if (!looks.has(look)) looks.set(look, each);
    }
    return [...looks.values()];
  }

  function add(element, kind, gone, rect = null) {
    if (forScreenReaders(element)) return;
    const box = rect && { x: rect.x + scrollX, y: rect.y + scrollY, width: rect.width, height: rect.height };
    if (!box || (box.x >= 0 && box.y >= 0 && box.width > 2 && box.height > 2)) found.push({ element, kind, gone, box });
  }

  // Drawn by the browser, which knows what to do; or with a border, and that is always drawn.
  function field(element, style) {
    if (element.matches("[type=checkbox], [type=radio]")) {
      if (style.appearance !== "none") return;
      if (element.checked) add(element, "state", () => true, inner(element));
    }
    if (!bordered(style) && standsOut(element, style, 1.2)) add(element, "edge", () => bare(element));
  }

  function button(element, style) {
    if (style.appearance === "auto" && bordered(style)) return;
    if (!bordered(style) && standsOut(element, style, 1.2)) add(element, "button", () => bare(element));
  }

  // A link that looks like a button: a ground of its own, and air within.
  function isButton(element, style) {
    return element.matches("a[href]") && style.display !== "inline" && painted(style.backgroundColor) && parseFloat(style.paddingLeft) > 4;
  }

  function bordered(style) {
    return ["Top", "Right", "Bottom", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1)
      || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1);
  }

  function standsOut(element, style, least) {
    if (style.boxShadow !== "none" && painted(style.boxShadow)) return true;
    const under = ground(parent(element));
    return under !== null && contrast(rgba(style.backgroundColor), under) >= least;
  }

  function bare(element) {
    const style = getComputedStyle(element);
    const under = ground(parent(element));
    return !bordered(style) && style.backgroundImage === "none" && under !== null && contrast(rgba(style.backgroundColor), under) < 3;
  }

  function inner(element) {
    const rect = element.getBoundingClientRect();
    return { x: rect.x + 4, y: rect.y + 4, width: rect.width - 8, height: rect.height - 8 };
  }

  // All that a control without words has to show.
  function icon(element) {
    const around = element.closest("button, a[href], summary, [role=button]");
    const rect = element.getBoundingClientRect();
    if (!around || around.innerText?.trim() || element.parentElement?.closest("svg") || Math.max(rect.width, rect.height) > 64) return;
    if (element.matches("img") && !/\.svg|image\/svg|icon/i.test(element.currentSrc)) return;
    add(element, "icon", () => element.matches("img") || !clear(element), { x: rect.x, y: rect.y, width: rect.width, height: rect.height });
  }

  function clear(element) {
    const under = ground(element);
    return under && [...element.querySelectorAll(SHAPES)].some((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some((colour) => colour !== "none" && !colour.startsWith("url") && contrast(rgba(colour), under) >= 3);
    });
  }

  // Small, without words, and drawn with a ground of its own: a dot, a line, a mark.
  function mark(element, style, pseudo) {
    if (!painted(style.backgroundColor) || style.display === "none" || bordered(style) || style.backgroundImage !== "none" && style.maskImage === "none") return;
    if (pseudo ? style.content !== '""' : element.childElementCount || element.textContent.trim()) return;
    if (!pseudo && element.matches("html, body, hr, iframe, video, audio, canvas, svg *, progress, meter, td, th, tr, option")) return;
    const size = pseudo ? { width: parseFloat(style.width), height: parseFloat(style.height) } : element.getBoundingClientRect();
    if (!(Math.min(size.width, size.height) >= 3 && Math.max(size.width, size.height) <= 100)) return;
    const owner = pseudo ? element : parent(element);
    const under = ground(owner);
    if (!under || contrast(rgba(style.backgroundColor), under) < 3) return;
    add(element, "sign", () => {
      const now = getComputedStyle(element, pseudo || null);
      const behind = ground(owner);
      return now.display !== "none" && !bordered(now) && behind !== null && contrast(rgba(now.backgroundColor), behind) < 3;
    });
  }
}
