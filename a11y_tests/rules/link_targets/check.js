(page) => {
  const links = page.links
    .filter(({ element, name }) => name && element.href && typeof element.href === "string" && /^https?:$/.test(element.protocol))
    .filter(({ element }) => !["", "#"].includes(element.getAttribute("href").trim()))
    .map((link) => ({ ...link, said: plain(link.name), target: target(link.element) }));
  return [...apart(), ...beside()];

  // The same page however it is written.
  function target(element) {
    const path = element.pathname.replace(/\/(index|default)\.\w+$/, "/").replace(/(.)\/$/, "$1");
    return `${element.host.replace(/^www\./, "")}${path}${element.search}${element.hash}`;
  }

  // One name that leads to several places.
  function apart() {
    const named = Map.groupBy(links.filter(({ said }) => /\p{L}{2}/u.test(said)), ({ said }) => said);
    const found = [];
    for (const same of named.values()) {
      const [first] = same;
      const other = same.find((link) => link.target !== first.target && told(link) === told(first));
      if (!other) continue;
      const near = same.find((link) => link.target !== first.target && place(link.element) !== null && place(link.element) === place(first.element));
      const kind = near ? "same-place" : "same-name";
      const at = (near ?? other).element;
      found.push(about(at, { kind, name: first.name.slice(0, 60), one: shown(first.element), other: shown(at) }));
    }
    return found;
  }

  function shown(element) {
    return element.getAttribute("href").slice(0, 80);
  }

  // What else is told of a link when one comes to it.
  function told({ element }) {
    const ids = (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
    return [element.title, ...ids.map((id) => document.getElementById(id)?.textContent)].join();
  }

  function place(element) {
    return element.closest("p, li, td, th, dd, dt, figcaption, blockquote");
  }

  // Two in a row to one place, with nothing said between them.
  function beside() {
    const found = [];
    for (let at = 1; at < links.length; at += 1) {
      const [one, other] = [links[at - 1], links[at]];
      if (one.target !== other.target || one.element.contains(other.element) || !tabbed(one) || !tabbed(other) || !touch(one.element, other.element)) continue;
      const drawn = [one, other].some(({ element }) => pictured(element));
      if (!drawn && !together(one.element, other.element)) continue;
      const more = { one: one.name.slice(0, 60), other: other.name.slice(0, 60) };
      found.push(about(other.element, { kind: drawn || one.said === other.said ? "twice" : "two-names", ...(drawn ? {} : { unsure: true }), ...more }));
    }
    return found;
  }

  function tabbed({ element }) {
    return element.tabIndex >= 0 && element.localName === "a";
  }

  function pictured(element) {
    return element.querySelector("img, svg, picture, [role=img]") && !element.innerText.trim();
  }

  // In one line, or one card with a heading: paragraphs that follow each other are not.
  function together(one, other) {
    const around = one.parentElement;
    if (one.closest("nav, [role=navigation], [class*=pagina]")) return false;
    if (around === other.parentElement) return !around.matches("body, main, section");
    const card = one.closest("article, li, [class*=card], [class*=teaser]");
    return card !== null && card === other.closest("article, li, [class*=card], [class*=teaser]");
  }

  // In one card or line: parts of a list or a menu are things of their own.
  function touch(one, other) {
    const [item, next] = [one.closest("li, td, nav, header, footer"), other.closest("li, td, nav, header, footer")];
    if (item !== next) return false;
    const range = document.createRange();
    range.setStartAfter(one);
    range.setEndBefore(other);
    return range.toString().trim() === "" && !range.cloneContents().querySelector("img[alt]:not([alt='']), button, input");
  }
}
