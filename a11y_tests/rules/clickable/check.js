(page) => {
  const PRESSES = ["click", "mousedown", "mouseup", "pointerdown", "pointerup"];
  const KEYS = ["keydown", "keyup", "keypress"];
  const NATIVE = "a[href], area, button, input, select, textarea, summary, label, iframe, audio, video, option, [contenteditable], [contenteditable] *";
  const GENERIC = "div, span, p, li, td, th, dt, dd, img, svg, i, b, em, strong, h1, h2, h3, h4, h5, h6, section, article, figure, a:not([href])";
  const everywhere = [document, window, document.body, document.documentElement].map((target) => getEventListeners(target));
  const found = [];

  for (const element of page.shown) {
    if (element.matches("html, body")) continue;
    const stop = element.tabIndex >= 0 && element.matches(STOPS);
    if (reacts(element) && !byKeyboard(element)) found.push(about(element, { kind: "mouse", unsure: besideField(element) }));
    else if (stop && !element.matches(NATIVE) && !hasStops(element)) found.push(...pressed(element));
    else if (skipped(element)) found.push(about(element, { kind: "skipped" }));
  }
  return found;

  function heard(element, types) {
    const own = page.heard.get(element);
    return Boolean(own) && types.some((type) => own[type]?.length);
  }

  function reacts(element) {
    return heard(element, PRESSES) || element.onclick !== null || pointed(element);
  }

  // A hand where its surroundings have none says "press here", whoever listens.
  function pointed(element) {
    const around = parent(element);
    return getComputedStyle(element).cursor === "pointer" && around !== null && getComputedStyle(around).cursor !== "pointer";
  }

  // Around a control, inside one, or its label: then that control is the way in. What is around a
  // control may listen on its behalf.
  function byKeyboard(element) {
    for (let at = element; at; at = parent(at)) {
      if (at.matches(STOPS) && (at.tabIndex >= 0 || roving(at))) return true;
      if ((at.matches("label") && at.control) || at.isContentEditable || again(at)) return true;
    }
    return hasStops(element);
  }

  // A second link to the same place, such as the picture above it.
  function again(element) {
    return element.matches("a[href][tabindex]") && page.stops.some((other) => other.href === element.href && other.localName === "a" && other.tabIndex >= 0);
  }

  function hasStops(element) {
    return Boolean(element.querySelector(STOPS) ?? element.shadowRoot?.querySelector(STOPS))
      || (element.localName.includes("-") && elements(element).some((inside) => inside.matches(STOPS)));
  }

  // One of a set that the arrow keys go through, such as a tab: another of them takes the Tab key.
  function roving(element) {
    return element.matches("[role=tab], [role=radio], [role=option], [role^=menuitem], [role=treeitem], [role=gridcell]")
      || element.matches(":disabled");
  }

  // A button that empties a field, or opens its list, does what the field does by itself.
  function besideField(element) {
    return element.matches("button") && Boolean(element.parentElement?.querySelector("input, textarea, select"));
  }

  // What takes focus and is no control of HTML: whether keys do what a click does.
  function pressed(element) {
    const role = element.getAttribute("role");
    if (!heard(element, ["click"])) return !role && idle(element) ? [about(element, { kind: "idle" })] : [];
    if (!keysHeard(element)) return [about(element, { kind: "keys" })];
    return !role && element.matches(GENERIC) ? [about(element, { kind: "role" })] : [];
  }

  function keysHeard(element) {
    for (let at = element; at; at = parent(at)) if (heard(at, KEYS)) return true;
    return everywhere.some((listeners) => KEYS.some((type) => listeners[type]?.length));
  }

  // Text that Tab stops at for nothing: it does nothing, scrolls nothing and tells nothing more.
  function idle(element) {
    if (!element.matches("p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, strong, em, span, div, img") || !element.matches("[tabindex='0']")) return false;
    if (element.matches("[aria-label], [aria-labelledby], [aria-describedby], [title], [aria-haspopup], [aria-expanded], [autofocus]")) return false;
    if ([...element.attributes].some(({ name }) => name.startsWith("data-")) || !(element.textContent.trim() || element.matches("img"))) return false;
    if (/tooltip|popover|scroll|slide|carousel/i.test(element.className)) return false;
    if (/auto|scroll/.test(getComputedStyle(element).overflow)) return false;
    for (let at = element; at; at = parent(at)) if (heard(at, [...PRESSES, ...KEYS, "focus", "focusin"])) return false;
    return !everywhere.some((listeners) => [...PRESSES, ...KEYS, "focusin"].some((type) => listeners[type]?.length));
  }

  // A field or link that shows and that Tab passes by. A second link to the same place may; and so
  // may a part of a widget, in which the arrow keys go round.
  function skipped(element) {
    if (element.tabIndex >= 0 || !element.matches("a[href][tabindex], input[tabindex], select[tabindex], textarea[tabindex]")) return false;
    if (element.matches(":disabled, [readonly], [type=file], [aria-hidden=true], [aria-hidden=true] *, [inert] *") || forScreenReaders(element)) return false;
    if (element.closest("[role=tablist], [role=toolbar], [role=menu], [role=menubar], [role=radiogroup], [role=listbox], [role=grid], [role=tree], [role=combobox], [role=treegrid], [aria-activedescendant]")) return false;
    if (element.matches("[role=tab], [role=radio], [role=option], [role^=menuitem], [role=treeitem]")) return false;
    if (element.matches("a")) return !again(element);
    return element.type !== "radio" || !page.elements.some((other) => other.matches("[type=radio]") && other.name === element.name && other.tabIndex >= 0);
  }
}
