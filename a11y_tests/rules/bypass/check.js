() => {
  const SKIP = /\b(skip|jump|bypass)\b|overslaan|sla .{0,30}\bover\b|\bgo (straight |directly )?to (the )?(main|content)|^(to )?(main )?content$|\b(ga|spring|direct|meteen|verder|door)\b.{0,20}\bnaar\b|^naar (de )?(hoofd)?inhoud/i;
  const there = elements();
  const order = there.filter((element) => element.matches(STOPS));
  const stops = order.filter((element) => operable(element) && element.tabIndex >= 0);
  const start = document.querySelector("main, [role=main]") ?? there.find((element) => element.matches("h1, [role=heading][aria-level='1']") && visible(element));
  const links = order.filter((element) => element.matches("a[href*='#']") && isSkip(element));
  return links.length ? links.slice(0, 4).flatMap(ofOne) : none();

  // In the page itself, with the words of a skip link, before the content.
  function isSkip(link) {
    const said = (link.getAttribute("aria-label") || link.textContent).replace(/\s+/g, " ").trim();
    const here = link.getAttribute("href").startsWith("#") || link.href.split("#")[0] === location.href.split("#")[0];
    const early = !start || !before(start, link) || start.contains(link) === false && order.indexOf(link) < 3;
    return here && /^#[^/!]/.test(link.hash) && said.length < 60 && SKIP.test(said) && early && order.indexOf(link) < 40;
  }

  function ofOne(link) {
    const name = decoded(link.hash.slice(1));
    const target = document.getElementById(name) ?? document.getElementsByName(name)[0];
    if (!target) return /^top$/i.test(name) || listens(link) ? [] : [about(link, { kind: "missing", target: name })];
    if (!target.checkVisibility({ visibilityProperty: true }) && !target.matches("a")) return listens(link) ? [] : [about(link, { kind: "hidden", target: name })];
    const away = unreachable(link);
    if (away) return [about(link, { kind: "unreachable", why: away, unsure: Boolean(start) })];
    const found = shows(link) || shownOnFocus(link) ? [] : [about(link, { kind: "unseen" })];
    const earlier = stops.indexOf(link);
    if (earlier > 2 && links[0] === link) found.push(about(link, { kind: "late", count: earlier }));
    if (before(target, link) && !target.contains(link) && stops.length > 3) found.push(about(link, { kind: "backwards" }));
    return found;
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  // A script may do something else than the address says.
  function listens(link) {
    return link.onclick !== null || link.hasAttribute("data-target");
  }

  function before(one, other) {
    return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  function unreachable(link) {
    if (link.tabIndex < 0) return "tabindex=\"-1\"";
    for (let at = link; at; at = parent(at)) {
      const { display, visibility } = getComputedStyle(at);
      if (display === "none") return "display: none";
      if (visibility === "hidden") return "visibility: hidden";
    }
    return "";
  }

  function shows(link) {
    const range = document.createRange();
    range.selectNodeContents(link);
    const rect = [...range.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
    const [left, top] = [(rect?.left ?? 0) + scrollX, (rect?.top ?? 0) + scrollY];
    const inside = rect && left + rect.width > 4 && top + rect.height > 4 && rect.left < innerWidth - 4;
    return Boolean(inside) && visible(link) && !forScreenReaders(link) && !clipped(link);
  }

  function clipped(link) {
    for (let at = link; at && at !== document.body; at = parent(at)) {
      const style = getComputedStyle(at);
      if (Number(style.opacity) < 0.1 || /^inset\((50|100)%/.test(style.clipPath) || /^matrix\(0|scale\(0/.test(style.transform)) return true;
    }
    return getComputedStyle(link).color === "rgba(0, 0, 0, 0)";
  }

  // The focus and the place on the page go back to where they were.
  function shownOnFocus(link) {
    const [focused, x, y] = [document.activeElement, scrollX, scrollY];
    link.focus({ preventScroll: true });
    document.getAnimations().filter(({ effect }) => effect?.target?.contains(link)).forEach((animation) => {
      if (animation.effect.getComputedTiming().endTime !== Infinity) animation.finish();
    });
    // After a mouse was used the browser may not show a focus at all, and then nothing can be said.
    const seen = shows(link) || !link.matches(":focus-visible");
    link.blur();
    if (focused && focused !== document.body) focused.focus({ preventScroll: true });
    scrollTo({ left: x, top: y, behavior: "instant" });
    return seen;
  }

  function none() {
    const begin = start ?? there.find((element) => element.matches("h1, h2, h3, h4, h5, h6, [role=heading]") && visible(element)) ?? firstText();
    if (!begin) return [];
    const earlier = stops.filter((stop) => before(stop, begin) && !begin.contains(stop));
    const known = there.some((element) => element.matches("main, [role=main], h1, h2, h3, h4, h5, h6, [role=heading]"));
    if (earlier.length < (known ? 12 : 8)) return [];
    return [{ kind: "none", selector: "", snippet: "", count: earlier.length, unsure: known }];
  }

  function firstText() {
    return texts().find(({ node, element }) => words(node.data).length >= 12 && !element.closest("a, nav, label, button"))?.element;
  }
}
