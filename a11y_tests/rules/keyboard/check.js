() => {
  const COMPOSITE = "[role=tablist], [role=listbox], [role=radiogroup], [role=menu], [role=menubar], [role=tree], [role=grid], [role=toolbar], [role=treegrid]";
  const DIALOG = "dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]";
  const modal = [...document.querySelectorAll("dialog:modal"), ...[...document.querySelectorAll("[aria-modal=true]")].filter(visible)].pop();
  const stops = elements().filter(
    (element) => operable(element) && element.tabIndex >= 0 && !element.matches("iframe") && (!modal || modal.contains(element)),
  );
  // Where they are at rest: some, such as a skip link, move when they have focus.
  const places = new Map(stops.filter(placed).map((element) => [element, place(element)]));
  const indices = new Map();
  let log = [];
  let comings = []; // before the page hears of it, and may send the focus on
  let arrival = {}; // what the last press came to first
  let start = null;
  let presses = 0;
  let trap = null;
  let led = null;
  // A page that glides to where the focus is would still be on its way when all is over.
  const plain = styled("* { scroll-behavior: auto !important; }");
  const back = standing();
  // Where the focus is when the page would go elsewhere.
  const free = staying(() => { led ??= focused() ?? document.body; });
  addEventListener("keydown", count, true);
  document.addEventListener("focusin", note, true);
  document.addEventListener("focus", comes, true);

  return {
    // Start before the first stop, and tell how many there are.
    begin() {
      start = document.createElement("span");
      // A tabindex of its own goes before all else: the first stop is the first of the lowest.
      const own = stops.map(({ tabIndex }) => tabIndex).filter((tabIndex) => tabIndex > 0);
      start.tabIndex = own.length ? Math.min(...own) : -1;
      (modal ?? document.body).prepend(start);
      start.focus({ preventScroll: true });
      if (!own.length) start.remove();
      [log, comings, arrival, presses] = [[], [], {}, 0];
      return new Set(stops.map(group)).size;
    },
    visits: () => log.map(({ time, element, fromNowhere }) => [time, index(element), fromNowhere]),
    distinct: () => new Set(log.map(({ element }) => element)).size,
    // What was seen on the way; of a walk that was broken off it cannot be said what it missed.
    result(many) {
      const reached = [...new Set(log.map(({ element }) => element))];
      const groups = new Set(reached.map(group));
      // A list that hands the focus on to one of its options is reached with that.
      const handed = (element) => element.matches(COMPOSITE) && reached.some((inside) => element.contains(inside));
      const missed = stops.length > many ? [] : stops.filter((element) => !groups.has(group(element)) && !handed(element));
      return [
        ...missed.map((element) => about(element, { kind: "missed" })),
        ...jumps(reached),
        ...moves(),
        ...reached.filter(unseen).map((element) => about(element, { kind: "unseen" })),
      ];
    },
    led: () => led && about(led),
    stuck() {
      const active = focused();
      if (!active) return null;
      // More presses were made than there are stops: by half of them the focus was in there.
      const late = log.filter((visit) => visit.presses > presses / 2).map(({ element }) => element);
      trap ??= { active, within: new Set([active, ...late]) };
      return about(active, { dialog: Boolean(active.closest(DIALOG)), told: document.body.innerText.slice(0, 20000) });
    },
    again() {
      trap.active.focus({ preventScroll: true });
    },
    // Whether the focus stays out of the trap, also after what a page does a moment later.
    async out() {
      await new Promise((done) => setTimeout(done, 60));
      return !trap.within.has(focused());
    },
    end() {
      start?.remove();
      removeEventListener("keydown", count, true);
      document.removeEventListener("focusin", note, true);
      document.removeEventListener("focus", comes, true);
      back();
      free();
      plain();
    },
  };

  function note(event) {
    const element = event.composedPath()[0];
    if (element === start) return;
    // What a script sent on came from where the press came from.
    const fromNowhere = arrival.presses === presses ? arrival.fromNowhere : event.relatedTarget === null;
    start.remove();
    log.push({ element, fromNowhere, presses, time: performance.timeOrigin + performance.now() });
  }

  function comes(event) {
    const element = event.composedPath()[0];
    if (element === start) return;
    if (arrival.presses !== presses) arrival = { presses, fromNowhere: event.relatedTarget === null || event.relatedTarget === start };
    comings.push({ element, presses, after: event.relatedTarget, time: performance.now() });
  }

  function count(event) {
    if (event.key === "Tab") presses += 1;
  }

  function focused() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active && active !== document.body && active.localName !== "iframe" ? active : null;
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

  function jumps(reached) {
    const found = [];
    for (let at = 1; at < reached.length; at += 1) {
      const [from, to] = [reached[at - 1], reached[at]];
      if (places.has(from) && places.has(to) && before(places.get(to), places.get(from))) {
        found.push(about(to, { kind: "jump", after: snippet(from) }));
      }
    }
    return found;
  }

  // One press that comes to one thing and is sent on to another. Within a widget, or out of what
  // guards the edge of a dialog, that is how it is made. What comes from nowhere was brought by the
  // browser, which goes round from the last to the first in its own time.
  function moves() {
    const sent = new Map();
    for (let at = 1; at < comings.length; at += 1) {
      const [from, to] = [comings[at - 1], comings[at]];
      if (from.presses !== to.presses || to.time - from.time > 5 || !places.has(from.element) || from.element === to.element || to.after === null) continue;
      if (from.element.contains(to.element) || from.element.closest(COMPOSITE) || from.element.closest(DIALOG)) continue;
      sent.set(from.element, about(from.element, { kind: "moves", to: snippet(to.element) }));
    }
    return [...sent.values()];
  }

  // What stays where it is while the page scrolls has no place in the order of the page.
  function placed(element) {
    for (let at = element; at; at = parent(at)) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return false;
    }
    const rect = element.getBoundingClientRect();
    return !forScreenReaders(element) && rect.right > 0 && rect.bottom + scrollY > 0;
  }

  // Nothing to be seen of it, with the focus on it either. A field is often covered by what is
  // drawn in its place; and what guards the edge of a dialog sends the focus on.
  function unseen(element) {
    if (!gone(element) || !element.isConnected || element.matches("iframe, area")) return false; // the shape of an area shows on its image
    if (element.closest(DIALOG) || element.matches("input, select, option, [contenteditable]") || element.closest("[aria-hidden=true]")) return false;
    if (element.matches("textarea") && element.labels.length === 0) return false; // catches keys for an editor
    element.focus();
    if (focused() !== element) return false;
    settle();
    return gone(element) && !drawnInside(element);
  }

  function gone(element) {
    const rect = element.getBoundingClientRect();
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    if (rect.width * rect.height <= 4 && !drawnInside(element)) return true;
    if (rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) return true;
    if (rect.width * rect.height <= 4) return false;
    const part = left(rect, element, /hidden|clip/);
    return part.width * part.height <= 4 || clipped(element);
  }

  function clipped(element) {
    for (let at = element; at && at !== document.body; at = parent(at)) {
      const { clip, clipPath, position } = getComputedStyle(at);
      if (/^inset\((50|100)%/.test(clipPath)) return true;
      if (position === "absolute" && /^rect\((0px|1px),? (0px|1px),? (0px|1px),? (0px|1px)\)$/.test(clip)) return true;
    }
    return false;
  }

  // A link around something that floats or has a place of its own has no size itself.
  function drawnInside(element) {
    return elements(element).some((inside) => {
      const rect = inside.getBoundingClientRect();
      return rect.width > 4 && rect.height > 4 && visible(inside) && rect.right + scrollX > 0 && rect.bottom + scrollY > 0 && !clipped(inside);
    });
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
