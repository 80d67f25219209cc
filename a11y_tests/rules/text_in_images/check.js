(page) => {
  const MARK = /(?<![a-z])(?:logo|wordmark|beeldmerk|wapen|merk|brand|avatar|icon|icoon|handtekening|signature)(?![a-z])/i;
  const HOLDS = /(?<![a-z])(?:text|tekst|txt|textimage|banner|heading|header|koptekst|title|titel|slogan|quote|citaat|poster|flyer|folder|leaflet|button|btn|knop|menu-?item|opening-?hours|openingstijden|tarieven|prices|prijzen|notice|mededeling|aankondiging|announcement|invitation|uitnodiging|word-?art|scan)(?![a-z])/i;
  const found = [];
  for (const element of page.shown) {
    if (!element.matches("img, input[type=image]")) continue;
    const { width, height } = element.getBoundingClientRect();
    const alt = element.matches("input") ? page.name(element) : (element.getAttribute("alt") ?? "").trim();
    const named = nameOf(element);
    if (MARK.test(`${named} ${alt} ${element.className} ${element.id}`) || (width > 0 && width < 32 && element.naturalWidth) || home(element)) continue;
    const kind = element.closest("h1, h2, h3, h4, h5, h6, [role=heading]") ? heading(element, alt) : control(element, alt) ?? written(named, alt);
    if (kind) found.push(about(element, { alt: alt.slice(0, 80), ...kind }));
  }
  return found;

  function nameOf(element) {
    const source = element.getAttribute("src") ?? "";
    return source.startsWith("data:") ? "" : source.replace(/[?#].*$/, "").split("/").pop().replace(/[_\d]/g, " ");
  }

  // The way home shows whose site it is.
  function home(element) {
    const link = element.closest("a[href]");
    return Boolean(link) && (link.pathname === "/" || /^(?:\.\/|index\.\w+|home\.?\w*)$/i.test(link.getAttribute("href")));
  }

  function heading(element, alt) {
    const around = element.closest("h1, h2, h3, h4, h5, h6, [role=heading]");
    return words(alt).length > 1 && !around.textContent.trim() ? { kind: "heading", unsure: element.closest("header, [role=banner]") !== null } : null;
  }

  // All of a menu or a row of buttons.
  function control(element, alt) {
    if (!alt) return null;
    if (element.matches("input")) return { kind: "control" };
    const around = element.closest("a[href], button, [role=button]");
    if (!around || around.textContent.trim() || !words(alt).some((word) => word.length > 2)) return null;
    return around.closest("nav, [role=navigation], button, [role=button], form") ? { kind: "control" } : null;
  }

  function written(named, alt) {
    const told = HOLDS.exec(named)?.[0];
    if (told) return { kind: "words", reason: told };
    const count = words(alt).length;
    // What is said in whole sentences, with hours and prices, was probably written there.
    if (/(?:€|£|\$)\s?\d|\d{1,2}[:.]\d{2}\s?(?:uur|u\b|am|pm|[-–])|\b\d{1,3}\s?%|(?:www\.|@)\S+\.\S+|\bt\/m\b/i.test(alt)) return { kind: "words", reason: alt.slice(0, 80) };
    if (count > 3 && /[!?]["”]?$/.test(alt) || (count > 4 && /^["“‘'].*["”’']\.?$/.test(alt))) return { kind: "words", reason: alt.slice(0, 80) };
    if (/(?:tekst|text|words?|woorden|sign|bord|banner|poster|flyer)\s*[:“"'‘]|(?:with|met) (?:the |de )?(?:text|tekst|words|woorden)|(?:reads|saying|says|waarop staat|staat geschreven)(?!\p{L})/iu.test(alt)) return { kind: "words", reason: alt.slice(0, 80) };
    return count > 2 && alt.length > 10 && alt === alt.toUpperCase() && /\p{Lu}{3}/u.test(alt) ? { kind: "words", reason: alt.slice(0, 80) } : null;
  }
}
