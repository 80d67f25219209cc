(page) => {
  // Words that name a kind of picture, or nobody's words at all.
  const NOTHING = new Set([
    "image", "images", "an image", "the image", "img", "pic", "picture", "a picture", "photo", "a photo", "photograph", "graphic", "graphics", "illustration", "figure", "thumbnail", "thumb", "screenshot",
    "screen shot", "screen capture", "icon", "logo", "banner", "header", "header image", "hero", "hero image", "background", "chart", "graph", "diagram", "drawing", "placeholder", "placeholder image", "stock photo",
    "spacer", "blank", "empty", "none", "null", "undefined", "n/a", "na", "nan", "false", "true", "alt", "alt text", "alt tag", "alternative", "alternative text", "alternate text", "text alternative", "image alt",
    "image alt text", "image description", "image text", "description", "enter alt text", "insert alt text here", "alt text here", "add alt text", "your alt text", "text", "title", "caption", "untitled", "unnamed",
    "no alt", "no description", "todo", "tbd", "tbc", "test", "xxx", "asdf", "foo", "bar", "lorem ipsum", "lorem", "decorative", "decorative image", "decoration", "ornament", "bullet", "divider", "arrow image",
    "image of", "picture of", "photo of", "photo image", "image here", "image goes here", "default image", "image not found", "missing image", "click here", "link", "button", "image link", "click image", "object",
    "afbeelding", "afbeeldingen", "de afbeelding", "een afbeelding", "plaatje", "een plaatje", "foto", "een foto", "foto's", "illustratie", "tekening", "beeld", "grafiek", "pictogram", "icoon", "icoontje", "schermafbeelding",
    "schermafdruk", "achtergrond", "kopafbeelding", "omslagfoto", "sfeerbeeld", "sfeerfoto", "sierafbeelding", "decoratief", "decoratieve afbeelding", "versiering", "leeg", "geen", "naamloos", "zonder titel", "tekst",
    "alt-tekst", "alttekst", "alternatieve tekst", "tekstalternatief", "beschrijving", "omschrijving", "bijschrift", "titel", "afbeelding van", "foto van", "plaatje van", "hier komt een afbeelding", "voeg alt-tekst toe",
    "geen beschrijving", "klik hier", "knop", "bild", "grafik", "photographie", "imagen", "immagine", "imagem",
  ]);
  const FILE = /^\S*[\w)-]\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|ico|jfif|heic|eps|psd)(?:[?#].*)?$|\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?)$/i;
  const CAMERA = /^(?:img|image|dsc[nf]?|pict?|photo|foto|scan|screenshot|screen shot|schermafbeelding|whatsapp image|afbeelding|picture|logo|banner|icon|untitled|download|unnamed)[\s_-]*\(?\d[\d\s_.:()-]*(?:at [\d.:]+)?$/i;
  const BEGINS = /^(?:an? |the |een |de )?(?:(?:image|picture|graphic|icon|pic)\s+(?:of|showing|that shows|depicting)|(?:afbeelding|plaatje|icoon|pictogram|plaat)\s+(?:van|met|waarop|die))(?![\p{L}])|^(?:image|picture|afbeelding|plaatje|photo|foto)\s*:/iu;
  const ALSO = /^(?:an? |the |een |de )?(?:(?:photo|photograph|illustration|drawing|screenshot|graph|chart|foto|illustratie|tekening|schermafbeelding|beeld)\s+(?:of|showing|van|met|waarop)|(?:this|deze|dit) (?:image|picture|photo|afbeelding|foto|plaatje))(?![\p{L}])/iu;
  const images = page.elements.filter((element) => element.matches("img, input[type=image], area[alt], [role=img], [role=image], svg") && page.spoken(element) && !element.parentElement?.closest("svg"));
  return images.flatMap((element) => {
    const alt = page.name(element);
    const kind = alt && (said(element, alt) ?? doubled(element, alt) ?? (titled(element, alt) && { kind: "title" }));
    const long = alt.length > 150 && kind?.kind === "begins" ? [about(element, { kind: "long", count: alt.length })] : [];
    return kind ? [about(element, { alt: alt.slice(0, 80), ...kind }), ...long] : [];
  });

  function said(element, alt) {
    const bare = plain(alt);
    if (FILE.test(alt) || CAMERA.test(alt) || glued(element, alt)) return { kind: "file-name" };
    if (NOTHING.has(bare.replace(/[\s_#-]*\d+$/, "")) || /^lorem ipsum/.test(bare)) return { kind: "says-nothing", unsure: explained(element) };
    if (!bare && !/[\p{Extended_Pictographic}\p{Sc}\p{Sm}★☆✓✔✗✘?!&@%#→←↑↓«»<>…×]/u.test(alt)) return { kind: "says-nothing" };
    const start = (BEGINS.exec(alt) ?? ALSO.exec(alt))?.[0];
    if (start) return { kind: "begins", start, ...(BEGINS.test(alt) ? {} : { unsure: true }) };
    return alt.length > 150 ? { kind: "long", count: alt.length } : null;
  }

  // No spaces, but the marks that stand for them in a file; or just the file without its ending.
  function glued(element, alt) {
    if (/\s/.test(alt) || alt.length < 3) return false;
    if (/^https?:|^\.{0,2}\/[\w-]+\//i.test(alt) || /^[\p{L}\d]+(?:_[\p{L}\d]+)+$|%20|^[\p{L}\d]+(?:-[\p{L}\d]+){3,}$/u.test(alt)) return true;
    const file = fileOf(element);
    return file !== "" && file === alt && (/[_\d]/.test(alt) || (alt.match(/-/g) ?? []).length > 1);
  }

  function fileOf(element) {
    const path = (element.currentSrc || element.getAttribute("src") || "").replace(/[?#].*$/, "");
    if (path.startsWith("data:")) return "";
    return path.split("/").pop().replace(/\.\w+$/, "");
  }

  // Words elsewhere may say what the alt does not.
  function explained(element) {
    const caption = element.closest("figure")?.querySelector("figcaption")?.textContent.trim();
    return Boolean(caption) || element.hasAttribute("aria-describedby") || element.hasAttribute("aria-details");
  }

  // In a link or button the engine tells.
  function doubled(element, alt) {
    if (element.closest("a, button, [role=link], [role=button]") || element.matches("area, svg") || plain(alt).length < 3) return null;
    const caption = element.closest("figure")?.querySelector("figcaption");
    if (caption) return plain(caption.textContent) === plain(alt) ? { kind: "doubled" } : null;
    const box = element.closest("picture") ?? element;
    const beside = [box.previousSibling, box.nextSibling, box.previousElementSibling, box.nextElementSibling];
    const around = box.parentElement && !box.parentElement.matches("body, main") ? box.parentElement : null;
    if (around && around.childElementCount === 1) beside.push(around.previousElementSibling, around.nextElementSibling);
    if (!beside.some((other) => other && shows(other) && plain(other.textContent) === plain(alt))) return null;
    return { kind: "doubled", ...(words(alt).length < 2 ? { unsure: true } : {}) };
  }

  function shows(node) {
    return node.nodeType === Node.TEXT_NODE || (node.nodeType === Node.ELEMENT_NODE && visible(node) && !node.closest("[aria-hidden=true]"));
  }

  function titled(element, alt) {
    return element.matches("img, input[type=image]") && !element.getAttribute("alt") && !element.hasAttribute("aria-label") && !element.hasAttribute("aria-labelledby") && element.title.trim() === alt;
  }
}
