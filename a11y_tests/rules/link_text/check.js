(page) => {
  // What says nothing by itself, in Dutch and in English: with signs around it taken off.
  const VAGUE = new Set([
    "hier", "klik", "klik hier", "klik dan hier", "klik op deze link", "klik hieronder", "klik hier voor meer", "klik hier voor meer informatie", "klik voor meer", "hier klikken",
    "druk hier", "tik hier", "deze", "dit", "deze link", "via deze link", "link", "linkje", "de link", "volg de link", "volg deze link", "lees", "lees meer", "lees hier", "lees hier meer",
    "lees verder", "lees dit", "lees meer over dit onderwerp", "lees het hele artikel", "lees het artikel", "lees artikel", "lees het bericht", "verder lezen", "meer lezen", "verder", "ga verder",
    "meer", "meer info", "meer informatie", "meer weten", "meer tonen", "meer details", "toon meer", "bekijk", "bekijk hier", "bekijk meer", "bekijk details", "bekijk pagina", "bekijk de pagina",
    "bekijken", "ga", "ga naar", "ga naar pagina", "ga naar de pagina", "ga naar de website", "naar de pagina", "naar de website", "naar de site", "bezoek website",
    "bezoek de website", "bezoek de site", "deze pagina", "deze website", "deze site", "download hier", "hier downloaden",
    "openen", "open", "open link", "ontdek", "ontdek meer", "zie", "zie hier", "zie ook", "doorgaan", "zoals hier", "daar", "nu", "er",
    "here", "click", "click here", "click this", "click me", "click on this", "click on this link", "click this link", "click below", "click for more", "click for details", "click here for more",
    "click here for more information", "click here for details", "click here now", "tap here", "press here", "go here", "look here", "see here", "right here", "over here", "this", "that", "this link",
    "this one", "link", "the link", "follow link", "follow this link", "read", "read more", "read on", "read this", "read here", "read more here", "read the article", "read article", "read full article",
    "read full story", "read the full story", "read post", "full article", "full story", "continue", "continue reading", "keep reading", "more", "more here", "more info", "more information", "more details",
    "more...", "learn", "learn more", "learn more here", "find out more", "find out", "see more", "show more", "see details", "see", "view", "view more", "view here", "view details", "view page", "view article",
    "further information", "go", "go to", "go to page", "go to site", "go to website", "this page", "web page", "this site",
    "this website", "visit", "visit site", "visit website", "visit page", "visit us", "download here", "download now", "discover", "discover more", "explore", "check it out", "check this out",
    "url", "start here", "it", "some", "there", "now", "link here", "link text", "linktekst", "a link", "een link", "my link", "test link", "link 1", "link 2", "link 3",
  ]);
  // Names of things: they may be what it is about, and say too little where nothing else does.
  const NOUNS = new Set([
    "website", "site", "pagina", "webpagina", "artikel", "bericht", "document", "bestand", "bron", "info", "informatie", "details", "download", "downloaden",
    "page", "web page", "webpage", "article", "post", "file", "source", "information", "pdf", "link naar pdf",
  ]);
  const FILE = /^[^\s/]+\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip|rar|7z|txt|xml|json|html?|php|aspx?|jpe?g|png|gif|svg|mp3|mp4|wav|mov|avi)$/i;
  const ADDRESS = /^(?:https?|ftp):\/\/\S+$|^www\.\S+\.\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*$/i;
  // The nearest of these is what a link is read with.
  const AROUND = "p, li, td, th, dd, dt, figcaption, blockquote, caption, summary, label";
  const headings = page.elements.filter((element) => element.matches("h1, h2, h3, h4, h5, h6, [role=heading]") && element.textContent.trim());
  const vague = new Map(page.links.filter(({ name }) => VAGUE.has(plain(name)) || NOUNS.has(plain(name))).map(({ element, name }) => [element, name]));
  const found = [];
  for (const link of page.links) {
    const kind = judged(link);
    if (kind) found.push(about(link.element, { ...kind, name: link.name.slice(0, 60) }));
  }
  return found;

  function judged({ element, name, text }) {
    if (!name) return null; // without any: the engine tells
    if (pressing(element)) return null;
    if (vague.has(element)) return nameless(element, name);
    if (ADDRESS.test(name)) return { kind: "address", unsure: name.length < 40 && !/[?&%=]/.test(name) };
    if (FILE.test(name) && !element.closest("[translate=no]")) return { kind: "file-name", unsure: !/[_%]|\d{2}|-.*-/.test(name) };
    if (bare(element, name)) return { kind: "sign", unsure: /\p{Extended_Pictographic}|\p{L}/u.test(name) };
    const count = words(text).length;
    // A card that is one link has a heading of its own inside, and is heard as one.
    const most = element.querySelector("h1, h2, h3, h4, h5, h6, p, div, img, [role=heading]") ? 60 : 30;
    return count > most && words(name).length > most ? { kind: "long", count } : null;
  }

  // A button made of a link that leads nowhere.
  function pressing(element) {
    const leads = !/^(#|javascript:|$)/.test(element.getAttribute("href") ?? "");
    return !leads && /^(button|tab|switch|checkbox|radio|option|menuitem\w*)$/.test(element.getAttribute("role") ?? "");
  }

  function nameless(element, name) {
    const noun = NOUNS.has(plain(name));
    if (leaning(element, name)) return noun ? null : { kind: "leaning" };
    return noun && element.closest("nav, ul, ol, [role=navigation]") ? null : { kind: "vague", unsure: noun };
  }

  // One sign or none: digits are pages and notes, and letters in a row are an index.
  function bare(element, name) {
    const said = plain(name);
    if (!said) return true;
    if ([...said].length > 1 || !/\p{Script=Latin}/u.test(said)) return false;
    const list = element.closest("ul, ol, nav, p, div, tr");
    return !list || [...list.querySelectorAll("a, span, li")].filter((other) => /^\S$/.test(other.textContent.trim())).length < 5;
  }

  // Whether its sentence, item, cell with its headers, description or heading says more.
  function leaning(element, name) {
    const described = ids(element, "aria-describedby").some((other) => says(other.textContent));
    if (described || (element.title && plain(element.title) !== plain(name) && says(element.title))) return true;
    const block = element.closest(AROUND);
    if (block && says(rest(block))) return true;
    if (inTable(element.closest("td, th")) || inItem(element)) return true;
    return ids(element, "aria-labelledby").length === 0 && under(element, block);
  }

  // The cells beside it, or the header above it.
  function inTable(cell) {
    const row = cell?.closest("tr");
    if (!row) return false;
    const above = [...(row.closest("table")?.rows ?? [])].find((other) => other.cells[cell.cellIndex]?.localName === "th")?.cells[cell.cellIndex];
    const head = above && above !== cell && above.colSpan === 1 && !NOUNS.has(plain(above.textContent)) && says(above.textContent);
    return Boolean(head) || [...row.cells].some((other) => other !== cell && says(other.textContent));
  }

  // The words of the items that its list is in.
  function inItem(element) {
    for (let item = element.closest("li")?.parentElement?.closest("li"); item; item = item.parentElement?.closest("li")) {
      const own = [...item.childNodes].filter((node) => !node.matches?.("ul, ol, menu")).map((node) => node.textContent).join(" ");
      if (says(own) && !NOUNS.has(plain(own))) return true;
    }
    return false;
  }

  function ids(element, name) {
    const root = element.getRootNode();
    return (element.getAttribute(name) ?? "").split(/\s+/).filter(Boolean).map((id) => root.getElementById?.(id)).filter(Boolean);
  }

  // What stands in a block besides links that say nothing.
  function rest(block) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let text = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const link = node.parentElement.closest("a, [role=link]");
      if (!link || !vague.has(link)) text += ` ${node.data}`;
    }
    return text;
  }

  function says(text) {
    return words(text).some((word) => word.length > 3 && !VAGUE.has(word));
  }

  // A heading before it tells what it is about, but that of the whole page does not.
  function under(element, block) {
    let last = null;
    for (const heading of headings) {
      if (!(heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      last = heading;
    }
    if (!last || last.matches("h1") || last.ariaLevel === "1") return beside(element, block);
    const part = element.closest("nav, aside, header, footer, main, article, section, dialog");
    return !part || part.contains(last) || beside(element, block);
  }

  // Text right before it, in a card or a teaser.
  function beside(element, block) {
    const box = block ?? element;
    const before = box.previousElementSibling;
    return Boolean(before) && before.matches("p, h2, h3, h4, h5, h6, ul, ol, dl, div, span, strong, b") && says(before.textContent) && box.parentElement.matches("article, section, li, div, aside, figure, td, dd");
  }
}
