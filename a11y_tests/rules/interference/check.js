// Where a page takes away what people are used to do in a browser.
(page) => {
  const whole = [window, document, document.documentElement, document.body].filter(Boolean);
  const heard = whole.map((target) => listeners(target) ?? {});
  const attributes = ["oncontextmenu", "onselectstart", "oncopy", "ondragstart", "onwheel", "onmousewheel"];
  return [...selecting(), ...menu(), ...wheel(), ...leaving(), ...held(), ...layers()];

  function whole_page(kind) {
    return [{ kind, selector: "", snippet: "" }];
  }

  // What listens on the page as a whole to one of these, and lets nothing come of it.
  function prevents(...types) {
    const said = types.flatMap((type) => [...heard.flatMap((known) => known[type] ?? []), ...written(`on${type}`)]);
    return said.some((code) => /preventDefault|return\s+(false|!1)|returnValue\s*=\s*(false|!1)/.test(code) && !/ctrlKey|closest|matches|target\.|contains/.test(code));
  }

  function written(name) {
    if (!attributes.includes(name)) return [];
    const told = [document.documentElement, document.body].map((element) => element?.getAttribute(name) ?? "");
    return [...told, ...whole.map((target) => String(target[name] ?? ""))];
  }

  function selecting() {
    if (prevents("selectstart", "copy")) return whole_page("selection");
    const blocks = page.blocks.filter(({ element }) => !element.closest("nav, button, label, summary, a, [role=button], [role=tab], [role^=menuitem]"));
    const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const kept = blocks.filter(({ element }) => getComputedStyle(element).userSelect === "none");
    const share = kept.reduce((sum, { text }) => sum + text.length, 0);
    return share >= 40 && share > total / 2 ? [about(kept[0].element, { kind: "selection" })] : [];
  }

  function menu() {
    return prevents("contextmenu") ? whole_page("menu") : [];
  }

  function wheel() {
    return prevents("wheel", "mousewheel", "DOMMouseScroll", "touchmove") ? whole_page("wheel") : [];
  }

  // Who typed something may be asked; who only reads may not.
  function leaving() {
    const asks = [...(heard[0].beforeunload ?? []), String(window.onbeforeunload ?? "")].some((code) => /preventDefault|returnValue|return\s*["'`]/.test(code));
    const typed = page.elements.some((element) => element.matches("input:not([type=hidden], [type=search], [type=submit], [type=button]), textarea, [contenteditable]"));
    return asks && !typed ? whole_page("leaving") : [];
  }

  // The page goes on below, and does not scroll.
  function held() {
    if (layer() || !document.body) return [];
    const [root, body] = [document.documentElement, document.body].map((element) => getComputedStyle(element).overflowY);
    const fixed = /hidden|clip/.test(root) || (root === "visible" && /hidden|clip/.test(body));
    if (!fixed) return [];
    const below = page.blocks.find(({ element, text }) => text.length > 20 && beyond(element));
    return below ? [about(below.element, { kind: "held", unsure: heard.some((known) => known.wheel || known.keydown || known.scroll) })] : [];
  }

  function beyond(element) {
    const { top, left: start, width } = element.getBoundingClientRect();
    if (top + scrollY < innerHeight || start < 0 || start >= innerWidth || width < 2) return false;
    for (let at = parent(element); at && at !== document.body; at = parent(at)) {
      const style = getComputedStyle(at);
      if (/auto|scroll/.test(style.overflowY) || style.position === "fixed" || style.position === "absolute") return false;
    }
    return true;
  }

  function layers() {
    const found = layer();
    if (!found) return [];
    const cookies = /cookie|toestemming|consent|akkoord/i.test(found.textContent.slice(0, 1500));
    return [about(found, { kind: cookies ? "cookies" : "layer" })];
  }

  // What lies over at least a third of the window when the page opens, and over words.
  function layer() {
    const over = page.shown.filter((element) => element.matches("dialog:modal, [aria-modal=true]") || (getComputedStyle(element).position === "fixed" && covers(element)));
    return over.find((element) => element.textContent.trim().length > 10 && page.blocks.filter((block) => !over.some((one) => one.contains(block.element))).length > 1);
  }

  function covers(element) {
    const rect = element.getBoundingClientRect();
    const width = Math.min(rect.right, innerWidth) - Math.max(rect.left, 0);
    const height = Math.min(rect.bottom, innerHeight) - Math.max(rect.top, 0);
    if (width <= 0 || height <= 0 || width * height < innerWidth * innerHeight / 3) return false;
    const style = getComputedStyle(element);
    if (style.pointerEvents === "none" || Number(style.zIndex) < 0) return false;
    const top = document.elementFromPoint(Math.max(rect.left, 0) + width / 2, Math.max(rect.top, 0) + height / 2);
    return top !== null && element.contains(top);
  }
}
