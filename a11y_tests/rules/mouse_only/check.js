(page) => {
  const KEYS = ["keydown", "keyup", "keypress"];
  const found = [];
  for (const [element, heard] of page.heard) {
    if (!visible(element) || element.matches("html, body")) continue;
    const has = (...types) => types.some((type) => heard[type]?.length);
    const words = (...types) => types.flatMap((type) => heard[type] ?? []).join("\n");
    if (has("dblclick") && !has("click", ...KEYS) && !within(element)) found.push(about(element, { kind: "double" }));
    else if (onlyDown(element, has)) found.push(about(element, { kind: keyless(element) ? "press" : "down" }));
    else if (drags(element, has, words)) found.push(about(element, { kind: "drag", unsure: !element.matches("[draggable=true]") || element.parentElement.querySelector("button, select") !== null }));
    if (has("contextmenu") && !has("click", ...KEYS) && acts(words("contextmenu")) && !within(element)) found.push(about(element, { kind: "context" }));
    if (has("touchmove", "gesturestart", "gesturechange") && !buttonNear(element)) found.push(about(element, { kind: "gesture" }));
  }
  return [...found, ...carried()];

  // Items to drag, of which what is around them hears it: one of each.
  function carried() {
    const items = new Map();
    for (const element of page.shown.filter((one) => one.matches("[draggable=true]"))) {
      const own = page.heard.get(element);
      if (own?.dragstart?.length || own?.drag?.length || own?.dragend?.length || !hears(element, "dragstart", "drop")) continue;
      if (element.matches("img, a, button, canvas, svg") || element.querySelector("button, a[href], input, select, [role=button]") || hears(element, ...KEYS)) continue;
      if (element.parentElement.querySelector(":scope > button, :scope > select")) continue;
      if (!items.has(element.parentElement)) items.set(element.parentElement, element);
    }
    return [...items.values()].map((element) => about(element, { kind: "drag", unsure: true }));
  }

  // What stands inside or around it may do the same another way.
  function within(element) {
    return element.querySelector("a[href], button, input, select, textarea") !== null;
  }

  function hears(element, ...types) {
    for (let at = element; at; at = parent(at)) {
      const heard = page.heard.get(at);
      if (heard && types.some((type) => heard[type]?.length)) return true;
    }
    return [document, window].some((target) => types.some((type) => getEventListeners(target)[type]?.length));
  }

  // What is pressed and does it at once. A thing to drag, to draw on or to scroll does so too.
  function onlyDown(element, has) {
    if (!has("mousedown", "pointerdown", "touchstart", "mouseup", "pointerup", "touchend") || has("click", "mousemove", "pointermove", "touchmove", ...KEYS)) return false;
    if (has("mouseup", "pointerup", "touchend") && !has("mousedown", "pointerdown", "touchstart") && !keyless(element)) return false;
    if (!element.matches("button, a, [role=button], [role=link], [role=menuitem], [tabindex]")) return false;
    if (element.matches("[draggable=true], [role=slider], [role=separator], [role=scrollbar]") || /grab|move|resize/.test(getComputedStyle(element).cursor)) return false;
    return element.textContent.trim().length <= 80 && !element.querySelector(STOPS) && !leads(element);
  }

  // A link or a button of a form also does what it does by itself.
  function leads(element) {
    if (element.matches("a[href]")) return !/^(#|javascript:)/.test(element.getAttribute("href"));
    return element.matches("button") && (element.type !== "button" && element.form !== null || element.matches("[popovertarget], [commandfor]"));
  }

  // Whether nothing around it could hear Enter or Space, or the click they make.
  function keyless(element) {
    return !hears(element, "click", ...KEYS);
  }

  function drags(element, has, words) {
    const taken = element.matches("[draggable=true]") && has("dragstart", "drag", "dragend");
    const moved = has("mousedown", "pointerdown") && (has("mousemove", "pointermove") || /mousemove|pointermove/.test(words("mousedown", "pointerdown")));
    if (!taken && !moved) return false;
    if (element.matches("canvas, svg, video, input, textarea, [role=slider], [role=separator]") || element.querySelector("canvas, button, a[href], input, select, [role=slider]")) return false;
    return !hears(element, ...KEYS);
  }

  // A menu of its own; not merely none.
  function acts(words) {
    const rest = words.replace(/\w+\.preventDefault\(\);?|return false;?|preventDefault/g, "").replace(/^[^{]*(\{|=>)/, "");
    return /\w{3,}/.test(rest);
  }

  function buttonNear(element) {
    return element.matches("canvas, input") || [element, element.parentElement, element.parentElement?.parentElement].some((at) => at && at !== document.body && at.querySelector("button, [role=button], [role=tab], input, select, a[href='#']"))
      || element.matches("main, header, footer, form") || getComputedStyle(element).overflowX === "auto" || getComputedStyle(element).overflowX === "scroll";
  }
}
