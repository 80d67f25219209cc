// What may stand out too little: areas to look at; and boxes to tick and look at again.
() => {
  const FIELDS = "input:not([type=hidden], [type=range], [type=color], [type=file], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";
  const PRESSED = "button, a[href], summary, [role=button], [role=switch], [role=checkbox], [role=radio], [role=menuitem], [role=tab]";
  const TICKED = "input[type=checkbox], input[type=radio]";
  const areas = [];
  const ticked = new Map();
  for (const element of darkInName() ? [] : elements()) {
    if (element.matches(TICKED)) tick(element);
    if (!visible(element) || element.matches(":disabled") || element.closest("[aria-disabled=true], [inert]")) continue;
    if (element.matches(FIELDS) && !element.readOnly) field(element);
    else if (element.matches(PRESSED)) icon(element);
    else if (element.matches("svg[aria-label], svg[role=img], img[alt]:not([alt=''])")) sign(element);
  }
  const boxes = [...ticked.values()].slice(0, 6);
  let was = [];

  return {
    areas, boxes: boxes.map(({ element, box }) => about(element, { box })),
    // Nothing tells a script of it, so nothing else happens.
    turn(index) {
      const { element } = boxes[index];
      was = [...element.getRootNode().querySelectorAll("input")].filter(({ type }) => type === element.type).map((one) => [one, one.checked]);
      element.checked = !element.checked;
      settle();
    },
    back() {
      was.forEach(([element, checked]) => { element.checked = checked; });
      settle();
    },
  };

  function add(element, kind, rect, by, within) {
    const box = placed(rect, by);
    if (box.width > 2 && box.height > 2 && box.x + box.width > 8 && box.y + box.height > 8) areas.push(about(element, { kind, box, within }));
  }

  function placed(rect, by) {
    return { x: rect.x + scrollX - by, y: rect.y + scrollY - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
  }

  // An edge or a ground that stands out is enough; when the style sheet has neither, look.
  function field(element) {
    const style = getComputedStyle(element);
    if (element.matches(TICKED) && style.appearance !== "none") return;
    if (style.appearance !== "none" && !ownEdge(style)) return;
    const around = ground(parent(element));
    if (around && stands(style, around)) return;
    const frame = frameOf(element);
    add(element, "edge", (frame ?? element).getBoundingClientRect(), 3, 8);
  }

  // A border of the browser itself is left to the browser.
  function ownEdge(style) {
    return style.borderTopStyle !== "inset" || style.borderTopWidth !== "2px";
  }

  function stands(style, around) {
    const edges = ["Top", "Right", "Bottom", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1 && contrast(rgba(style[`border${side}Color`]), around) >= 3);
    return edges || contrast(rgba(style.backgroundColor), around) >= 3;
  }

  // What draws the edge of a field in its place, tight around it.
  function frameOf(element) {
    const own = element.getBoundingClientRect();
    let at = parent(element);
    for (let step = 0; at && step < 3; step += 1, at = parent(at)) {
      const rect = at.getBoundingClientRect();
      const tight = rect.height - own.height < 48 && own.left - rect.left < 64 && !at.matches("form, fieldset, main, body");
      const style = getComputedStyle(at);
      const drawn = style.boxShadow !== "none" || painted(style.backgroundColor) || ["Top", "Bottom"].some((side) => parseFloat(style[`border${side}Width`]) > 0);
      if (tight && drawn) return at;
    }
    return null;
  }

  function icon(element) {
    if (element.innerText?.trim()) return;
    const inside = [...element.querySelectorAll("svg, img, i, span")].find((one) => visible(one) && one.getBoundingClientRect().width > 6) ?? element;
    const rect = inside.getBoundingClientRect();
    if (Math.max(rect.width, rect.height) > 64 || inside.matches("img[alt*=logo i]") || forScreenReaders(inside)) return;
    const picture = inside.matches("svg, img") || getComputedStyle(inside).backgroundImage !== "none" || maskOrGlyph(inside) || element.matches("[role=switch], [role=checkbox], [role=radio]");
    if (picture && !clear(inside)) add(element, "icon", rect, inside === element ? -1 : 0, 0);
  }

  function maskOrGlyph(element) {
    return ["::before", "::after"].some((pseudo) => !["none", "normal"].includes(getComputedStyle(element, pseudo).content)) || getComputedStyle(element).maskImage !== "none";
  }

  // Its own colours already say that it stands out.
  function clear(element) {
    const under = ground(element);
    if (!under || !element.matches("svg")) return false;
    return [...element.querySelectorAll("path, circle, rect, line, polyline, polygon, ellipse, use, text")].some((shape) => {
      const style = getComputedStyle(shape);
      return [style.fill, style.stroke].some((colour) => colour !== "none" && !colour.startsWith("url") && contrast(rgba(colour), under) >= 3);
    });
  }

  // Words in the same line say it too, most of the time.
  function sign(element) {
    const rect = element.getBoundingClientRect();
    if (Math.max(rect.width, rect.height) > 48 || rect.width < 8 || element.closest(PRESSED) || parent(element)?.textContent.trim()) return;
    if (!clear(element)) add(element, "sign", rect, 1, 0);
  }

  // Drawn by the page, on the box itself or on its label: one of each look.
  function tick(element) {
    const drawn = visible(element) && element.offsetWidth > 4;
    const label = element.labels?.[0];
    if (drawn ? getComputedStyle(element).appearance !== "none" : !label || !visible(label)) return;
    if (element.matches(":disabled") || (element.type === "radio" && element.checked)) return;
    const look = [element.type, element.className, label?.className, parent(element)?.className].join("|");
    const box = placed((drawn ? element : label).getBoundingClientRect(), 6);
    if (!ticked.has(look) && box.x >= 0 && box.y >= 0) ticked.set(look, { element, box });
  }
}
