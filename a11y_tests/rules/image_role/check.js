(page) => {
  const TELLS = /(?<![a-z])(?:chart|graph(?!ic|ql)|grafiek|diagram|infographic|infografiek|plattegrond|schema|organogram|organi[sz]ation-?chart|stroomschema|flow-?chart|screenshot|schermafbeelding|logo|qr|barcode|map|landkaart|timeline|tijdlijn|signature|handtekening|formula|formule|warning|waarschuwing|stappenplan)(?![a-z])/i;
  const DECORATES = /(?<![a-z])(?:spacer|divider|pixel|transparent|blank|bullet|border|separator|line|lijn|streep|shim|clear|filler|decoration|decoratie|ornament|swirl|pattern|texture|shadow|achtergrond|background)(?![a-z])/i;
  const NAMED = "[aria-label], [aria-labelledby], [title]";
  const CONTROL = "a[href], button, label, summary, [role=button], [role=link], [role=tab], [role=option], [role^=menuitem], select";
  const found = [];
  const signs = [];
  for (const element of page.shown) {
    if (element.matches("img, svg, canvas, embed, iframe")) drawn(element);
    else if (!element.firstElementChild && !element.textContent.trim()) painted(element);
    else replaced(element);
  }
  states();
  return found;

  function tell(element, kind, more = {}) {
    found.push(about(element, { kind, ...more }));
  }

  function drawn(element) {
    if (puzzle(element)) tell(element, "puzzle");
    else if (element.localName === "img") image(element);
    else if (element.localName === "embed") { if (page.spoken(element) && !element.matches(NAMED)) tell(element, "embedded"); }
    else if (element.localName !== "iframe") drawing(element);
  }

  function puzzle(element) {
    if (element.localName === "svg") return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 30 && height > 15 && /captcha/i.test(`${element.getAttribute("src") ?? ""} ${element.id} ${element.className} ${element.getAttribute("alt") ?? ""} ${element.title ?? ""}`);
  }

  function image(element) {
    const alt = (element.getAttribute("alt") ?? "").trim();
    const { width, height } = element.getBoundingClientRect();
    const named = nameOf(element);
    if (page.spoken(element) && alt && !element.closest(CONTROL)) {
      const thin = size(element, width, height);
      if (thin) tell(element, "decoration", { alt: alt.slice(0, 80), reason: thin });
      else if (DECORATES.test(named)) tell(element, "decoration", { alt: alt.slice(0, 80), reason: DECORATES.exec(named)[0], unsure: true });
      return;
    }
    if (!silent(element, alt) || (width < 24 && height < 24 && element.complete && element.naturalWidth)) return;
    const title = element.title.trim();
    if (element.getAttribute("alt") === "" && title && !element.closest(CONTROL)) return tell(element, "contradicts", { title: title.slice(0, 80) });
    const reason = informs(element, alt, named, width, height);
    if (reason) tell(element, "silent", { reason });
  }

  function size(element, width, height) {
    const own = element.complete && element.naturalWidth > 0;
    const [w, h] = own ? [Math.min(width, element.naturalWidth), Math.min(height, element.naturalHeight)] : [Number(element.getAttribute("width") ?? 99), Number(element.getAttribute("height") ?? 99)];
    return w <= 3 || h <= 3 ? `${Math.round(w)} × ${Math.round(h)} px` : null;
  }

  function nameOf(element) {
    const source = element.getAttribute("src") ?? "";
    const file = source.startsWith("data:") ? "" : source.replace(/[?#].*$/, "").split("/").pop();
    return `${file} ${element.id} ${typeof element.className === "string" ? element.className : ""}`.replace(/[_]/g, " ");
  }

  function silent(element, alt) {
    if (!element.hasAttribute("alt") && page.spoken(element) && !element.matches("[role=presentation], [role=none]")) return false;
    return alt === "" || !page.spoken(element) || element.matches("[role=presentation], [role=none]");
  }

  // What makes one think that it says something.
  function informs(element, alt, named, width, height) {
    if (element.closest("a, button, [role=button]")?.textContent.trim()) return null;
    const hidden = element.closest("[aria-hidden=true]");
    if (hidden && hidden !== element && (hidden.matches(CONTROL) || hidden.querySelector("img, svg") !== element)) return null;
    if (alt && !DECORATES.test(named)) return `alt="${alt.slice(0, 60)}"`;
    const caption = element.closest("figure")?.querySelector("figcaption")?.textContent.trim();
    if (caption) return `<figcaption>${caption.slice(0, 40)}`;
    const told = TELLS.exec(named)?.[0];
    if (told && !sameBeside(element, told)) return told;
    if (element.closest("figure") && !element.closest("figure").textContent.trim()) return "<figure>";
    const around = element.closest("p, li, td, div, section, article, main") ?? document.body;
    if (width >= 200 && height >= 120 && element.closest("main, article, [role=main]") && around.localName !== "main" && !around.textContent.trim() && around.querySelectorAll("img, svg").length === 1 && !element.closest(CONTROL)) return `${Math.round(width)} × ${Math.round(height)} px`;
    return null;
  }

  // A logo beside the name of whose it is.
  function sameBeside(element, told) {
    const around = element.closest(CONTROL) ?? element.parentElement;
    return /logo/i.test(told) && Boolean(around?.textContent.trim());
  }

  function drawing(element) {
    const { width, height } = element.getBoundingClientRect();
    if (width < 40 || height < 40 || !page.spoken(element) || element.matches("[role], [tabindex]") || element.matches(NAMED) || element.closest(CONTROL) || element.parentElement.closest("svg, [role=img]")) return;
    if (element.querySelector(":scope > title, :scope > desc") && element.querySelector(":scope > title")?.textContent.trim()) return;
    if (element.localName === "canvas" && element.textContent.trim()) return;
    if (element.querySelector("a, [role], [aria-label], [aria-labelledby], [tabindex], foreignObject")) return;
    if (element.localName === "svg" && !element.querySelector("path, rect, circle, ellipse, polygon, polyline, line, text, image, use")) return;
    if (element.closest("figure")?.querySelector("figcaption") && element.localName === "svg" && element.querySelector("text")) return;
    const style = getComputedStyle(element);
    if (style.pointerEvents === "none" && ["absolute", "fixed"].includes(style.position)) return;
    tell(element, "drawing");
  }

  // A picture from a file, on something that holds nothing else.
  function painted(element) {
    if (element.matches("body, html, input, select, textarea, button, iframe, video, audio, object, hr, [role], [aria-hidden=true], [aria-label], [aria-labelledby]") || element.closest(`${CONTROL}, svg, [aria-hidden=true], [role=img]`)) return;
    const style = getComputedStyle(element);
    if (!/url\(/.test(style.backgroundImage)) return;
    const { width, height } = element.getBoundingClientRect();
    if (width >= 10 && height >= 10 && width < 40 && height < 40 && element.closest("li, td, dd")) signs.push({ element, style });
    if (width < 40 || height < 40 || ["absolute", "fixed"].includes(style.position) || style.backgroundRepeat === "repeat") return;
    if (!DECORATES.test(`${element.className} ${element.id}`)) tell(element, "background");
  }

  // Small signs of two kinds or more, in cells or items: yes and no. A sign of its own before each
  // item, or one that is the same for all, decorates.
  function states() {
    const sets = Map.groupBy(signs, ({ element }) => element.closest("table, ul, ol, dl"));
    for (const [around, set] of sets) {
      if (!around || set.length < 2 || around.closest("nav")) continue;
      const looks = new Set(set.map(({ style }) => `${style.backgroundImage} ${style.backgroundPosition}`));
      const alone = set.filter(({ element }) => element.closest("td") && !element.closest("td").textContent.trim());
      const behind = set.filter(({ element }) => /[\p{L}\p{N}]/u.test(before(element)));
      if (looks.size < 2 || (looks.size === set.length && !alone.length && behind.length < set.length)) continue;
      tell((alone[0] ?? set[0]).element, "state", { count: set.length, unsure: alone.length < 2 });
    }
  }

  function before(element) {
    const range = document.createRange();
    range.setStart(element.closest("li, td, dd"), 0);
    range.setEndBefore(element);
    return range.toString();
  }

  // Words moved off the screen, with a picture in their place.
  function replaced(element) {
    const style = getComputedStyle(element);
    if (Number.parseFloat(style.textIndent) > -500 || !/url\(/.test(style.backgroundImage) || !ownText(element)) return;
    const { width, height } = element.getBoundingClientRect();
    if (width >= 40 && height >= 16 && !/logo|brand/i.test(`${element.className} ${element.id} ${element.parentElement.className}`)) tell(element, "replaced", { said: ownText(element).slice(0, 60) });
  }
}
