// Where the text of these elements is, in what colour, and how to take it away and put it back.
(selectors) => {
  const FAR = 6000; // pixels down the page; a picture of more costs too much
  const texts = selectors.map(found);
  const areas = texts.map(area);
  // Text may stand on other text: all of it goes, in the shadow trees of these elements too.
  const roots = new Set([document, ...texts.filter(Boolean).map((element) => element.getRootNode())]);
  const NO_TEXT = `*, ::before, ::after, ::marker, ::placeholder, ::first-line, ::first-letter {
    color: transparent !important; -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important;
    caret-color: transparent !important; transition: none !important;
  }`;
  let plain = null;

  return {
    areas,
    hide() {
      plain = styled(NO_TEXT, roots);
    },
    show() {
      plain();
      settle();
    },
  };

  // Through shadow trees; a document in a frame has pixels of its own.
  function found(path) {
    let [root, element] = [document, null];
    for (const step of path.split(" >> ")) {
      element = root?.querySelector(step);
      root = element?.shadowRoot;
    }
    return element;
  }

  function area(element) {
    if (!element) return null;
    const style = getComputedStyle(element);
    const [red, green, blue, cover] = rgba(style.webkitTextFillColor);
    const rects = lines(element).filter((rect) => rect.left + scrollX >= 0 && rect.bottom + scrollY < FAR && rect.top + scrollY >= 0);
    if (!cover || !rects.length || style.backgroundClip.includes("text") || style.mixBlendMode !== "normal") return null;
    return {
      boxes: rects.map((rect) => ({ x: rect.x + scrollX, y: rect.y + scrollY, width: rect.width, height: rect.height })),
      colour: [red, green, blue, cover * opacity(element)], limit: asked(style), top: rects.every((rect) => onTop(element, rect)),
    };
  }

  function lines(element) {
    const range = document.createRange();
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!own.length && element.matches("input, select, textarea")) return [element.getBoundingClientRect()];
    return own.flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
    });
  }

  function opacity(element) {
    let product = 1;
    for (let at = element; at; at = parent(at)) product *= getComputedStyle(at).opacity;
    return product;
  }

  // Not under something else; what is outside the window cannot be asked.
  function onTop(element, rect) {
    const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
    return !hit || element.contains(hit) || hit.contains(element);
  }
}
