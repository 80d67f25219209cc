(page) => {
  const NAMED = "a[href], area[href], button, summary, input:not([type=hidden]), select, textarea, img, [role=img], [role=button], [role=link], [role=tab], [role=checkbox], [role=switch], [role=radio], [role=combobox], [role=menuitem], [role=option], svg[aria-label], h1, h2, h3, h4, h5, h6";
  const KINDS = { button: /(?<![\p{L}-])(knop|button|btn)(?![\p{L}-])/iu, link: /^(?:link|hyperlink)\s|\s(?:link|hyperlink)$/i, img: /^$/, checkbox: /(?<!\p{L})(?:checkbox|aankruisvak|selectievakje)(?!\p{L})/iu, heading: /^$/, textbox: /(?<!\p{L})(?:tekstvak|invoerveld|text ?box|input field|edit field)(?!\p{L})/iu, tab: /^tab\s+(?!\d)|(?<!\d)\s+tab$/i };
  return page.elements.flatMap((element) => {
    if (!element.matches(NAMED) || !page.spoken(element)) return [];
    const name = page.name(element);
    const kind = name && judged(element, name);
    return kind ? [about(element, { name: name.slice(0, 60), ...kind })] : [];
  });

  function judged(element, name) {
    const said = plain(name);
    if (said.length < 2) return null;
    const title = element.getAttribute("title");
    if (title && plain(title) === said && named(element)) return { kind: "title" };
    const told = [element.getAttribute("aria-description") ?? "", ...ids(element, "aria-describedby").map((other) => other.textContent)].join(" ");
    if (plain(told) === said) return { kind: "description" };
    if (inside(element)) return { kind: "title" };
    if (twice(element, said)) return { kind: "name" };
    const word = element.hasAttribute("aria-label") && KINDS[page.role(element)]?.exec(name)?.[0];
    return word && !new RegExp(`(?<!\\p{L})${word.trim()}(?!\\p{L})`, "iu").test(element.innerText ?? "") && words(name).length > 1 ? { kind: "role", word: word.trim() } : null;
  }

  function ids(element, name) {
    const root = element.getRootNode();
    return (element.getAttribute(name) ?? "").split(/\s+/).filter(Boolean).map((id) => root.getElementById?.(id)).filter(Boolean);
  }

  // Whether it has a name besides its title.
  function named(element) {
    if (element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby") || element.labels?.length) return true;
    if (element.matches("img, area, input[type=image]")) return Boolean(element.getAttribute("alt")?.trim());
    if (element.matches("input[type=submit], input[type=button], input[type=reset]")) return element.hasAttribute("value");
    return !element.matches("input, select, textarea") && plain(element.textContent) !== "" || Boolean(element.querySelector?.("img[alt]:not([alt=''])"));
  }

  // All that is in it may stand in an element with a title of its own.
  function inside(element) {
    return element.matches("a, button") && [...element.querySelectorAll(":scope > span[title], :scope > abbr[title]")].some((part) => part.textContent.trim().length > 1 && plain(part.title) === plain(part.textContent) && plain(part.title) === plain(element.textContent));
  }

  // One text and then the same, from two places.
  function twice(element, said) {
    if (element.hasAttribute("aria-label") || element.matches("input, select, textarea, img, svg")) {
      const ids = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
      return ids.length > 1 && halves(said);
    }
    const parts = [...element.querySelectorAll("*")];
    const pictured = parts.some((part) => part.matches("img[alt]:not([alt=''])"));
    return parts.length > 0 && !pictured && halves(said);
  }

  function halves(said) {
    const all = words(said);
    const half = all.length / 2;
    return all.length > 1 && Number.isInteger(half) && all.slice(0, half).join(" ") === all.slice(half).join(" ") && !/^\d+$/.test(all.slice(0, half).join(""));
  }
}
