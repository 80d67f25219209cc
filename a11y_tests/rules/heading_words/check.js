(page) => {
  const NOTHING = new Set([
    "heading", "headings", "header", "headline", "a heading", "the heading", "my heading", "heading text", "heading here", "your heading", "your heading here", "insert heading", "insert heading here", "add heading", "add your heading text here", "section heading",
    "title", "the title", "title here", "section title", "page title", "card title", "insert title", "your title here", "subheading", "sub heading", "subtitle", "section", "section name", "chapter", "part", "paragraph", "article title", "block", "item", "untitled",
    "untitled section", "text", "some text", "lorem ipsum", "placeholder", "test", "todo", "tbd", "xxx", "blah", "stuff", "things", "misc", "other stuff", "click here", "read more", "more", "here", "heading level", "h", "heading one", "heading two", "heading three",
    "kop", "koptekst", "een kop", "de kop", "kop hier", "kopje", "tussenkop", "tussenkopje", "hoofdkop", "titel", "titel hier", "uw titel", "sectietitel", "paginatitel", "ondertitel", "sectie", "hoofdstuk", "paragraaf", "deel", "alinea", "blok", "naamloos", "zonder titel",
    "tekst", "vul hier een kop in", "voeg kop toe", "voeg titel toe", "kop niveau", "niveau", "klik hier", "lees meer", "meer", "hier", "diversen", "overige zaken", "dingen",
  ]);
  // Of these a page may treat in earnest.
  const SUBJECTS = new Set("text tekst header title titel section sectie paragraph paragraaf alinea part deel block blok item chapter hoofdstuk headings heading kop koptekst subtitle ondertitel test misc diversen stuff things dingen".split(" "));
  const headings = page.elements
    .filter((element) => element.matches("h1, h2, h3, h4, h5, h6, [role=heading]") && page.spoken(element) && visible(element))
    .map((element) => ({ element, text: page.name(element) || element.textContent.trim(), level: Number(element.getAttribute("aria-level") ?? element.localName[1]) || 2 }))
    .filter(({ text }) => text);
  // On a page that hardly says a thing, a heading cannot say much either.
  const real = page.texts.reduce((sum, { node }) => sum + words(node.data).length, 0) > 60;
  return [...empty(), ...same(), ...bare()];

  function tell({ element, text }, kind, more = {}) {
    return about(element, { kind, text: text.slice(0, 60), ...more });
  }

  function empty() {
    return headings.filter(({ text }) => NOTHING.has(plain(text).replace(/[\s_#-]*\d+$|[\s_#-]+(?:[ivx]+|[a-e])$/, "")) || NOTHING.has(plain(text))).map((heading) => tell(heading, "says-nothing", real && !SUBJECTS.has(plain(heading.text)) && !/^(?:deel|part|hoofdstuk|chapter|item)\b/i.test(heading.text) ? {} : { unsure: true }));
  }

  // Under one heading of a higher level; what is under different ones may be called the same.
  function same() {
    const groups = new Map();
    const above = [];
    headings.forEach((heading, at) => {
      while (above.length && headings[above.at(-1)].level >= heading.level) above.pop();
      const key = `${above.at(-1) ?? ""} ${heading.level} ${plain(heading.text)}`;
      groups.set(key, [...(groups.get(key) ?? []), heading]);
      above.push(at);
    });
    return [...groups.values()].filter((group) => group.length > 1 && plain(group[0].text) && !apart(group)).map((group) => tell(group[1], "same", { count: group.length }));
  }

  // In parts with names of their own, or in places that hold a copy, such as a menu for phones.
  function apart(group) {
    const parts = group.map(({ element }) => element.closest("nav, aside, dialog, [role=dialog], footer, header, form, fieldset, [aria-label], [aria-labelledby]"));
    return new Set(parts).size === group.length;
  }

  function bare() {
    return headings.flatMap((heading, at) => {
      const next = headings[at + 1];
      if (!next || next.level !== heading.level || heading.level === 1 || heading.element.closest("a, button, summary, nav, [role=tab], li, td, th, legend, article, header")) return [];
      if (heading.element.nextElementSibling !== next.element || heading.element.querySelector("a, button, img")) return [];
      const between = document.createRange();
      between.setStartAfter(heading.element);
      between.setEndBefore(next.element);
      return between.toString().trim() ? [] : [tell(heading, "nothing-under")];
    });
  }
}
