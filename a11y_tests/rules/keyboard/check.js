() => {
  const was = { active: document.activeElement, x: scrollX, y: scrollY };
  const modal = [...document.querySelectorAll("dialog:modal")].pop();
  const stops = elements().filter(
    (element) => operable(element) && element.tabIndex >= 0 && !element.matches("iframe") && (!modal || modal.contains(element)),
  );
  // Where they are at rest: some, such as a skip link, move when they have focus.
  const places = new Map(stops.filter(placed).map((element) => [element, place(element)]));
  const indices = new Map();
  let log = [];
  document.addEventListener("focusin", note, true);

  return {
    // Start before the first stop, and tell how many there are.
    begin() {
      const start = document.createElement("span");
      start.tabIndex = -1;
      (modal ?? document.body).prepend(start);
      start.focus({ preventScroll: true });
      start.remove();
      log = [];
      return new Set(stops.map(group)).size;
    },
    visits: () => log.map(({ time, element, fromNowhere }) => [time, index(element), fromNowhere]),
    result() {
      const reached = [...new Set(log.map(({ element }) => element))];
      const groups = new Set(reached.map(group));
      const missed = stops.filter((element) => !groups.has(group(element)));
      const jumps = [];
      for (let at = 1; at < reached.length; at += 1) {
        const [from, to] = [reached[at - 1], reached[at]];
        if (places.has(from) && places.has(to) && before(places.get(to), places.get(from))) {
          jumps.push(about(to, { after: snippet(from) }));
        }
      }
      return { missed: missed.map((element) => about(element)), jumps };
    },
    stuck() {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active && active !== document.body && active.localName !== "iframe" ? about(active) : null;
    },
    end() {
      document.removeEventListener("focusin", note, true);
      if (was.active && was.active !== document.body) was.active.focus({ preventScroll: true });
      else document.activeElement?.blur();
      scrollTo({ left: was.x, top: was.y, behavior: "instant" });
    },
  };

  function note(event) {
    const element = event.composedPath()[0];
    log.push({ element, fromNowhere: event.relatedTarget === null, time: performance.timeOrigin + performance.now() });
  }

  function index(element) {
    if (!indices.has(element)) indices.set(element, indices.size);
    return indices.get(element);
  }

  // Radios of one name are one stop: the arrow keys go between them.
  function group(element) {
    if (!element.matches("input[type=radio]") || !element.name) return element;
    const inside = element.form ?? element.getRootNode();
    return inside.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]`) ?? element;
  }

  // What stays where it is while the page scrolls has no place in the order of the page.
  function placed(element) {
    for (let at = element; at; at = parent(at)) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return false;
    }
    const rect = element.getBoundingClientRect();
    return !forScreenReaders(element) && rect.right > 0 && rect.bottom + scrollY > 0;
  }

  // A link can begin on one line and end on the next.
  function place(element) {
    const rects = [...element.getClientRects()];
    const at = (rect) => ({ left: rect.left, right: rect.right, top: rect.top + scrollY, bottom: rect.bottom + scrollY });
    return { start: at(rects[0]), end: at(rects.at(-1)), rtl: getComputedStyle(parent(element)).direction === "rtl" };
  }

  // Whether one stands before the other on the screen: above it in the same column, or earlier on
  // the same line. Two columns beside each other have an order of their own.
  function before(one, other) {
    const width = Math.min(one.end.right, other.start.right) - Math.max(one.end.left, other.start.left);
    const height = Math.min(one.end.bottom, other.start.bottom) - Math.max(one.end.top, other.start.top);
    const lower = Math.min(one.end.bottom - one.end.top, other.start.bottom - other.start.top);
    if (width > 0 && one.end.bottom <= other.start.top + 1) return true;
    if (height <= lower / 2) return false;
    return other.rtl ? one.start.left >= other.end.right - 1 : one.end.right <= other.start.left + 1;
  }
}
