(page) => {
  // By extension: words that tell people what it is.
  const WORD = "word|docx?";
  const SHEET = "excel|spreadsheet|rekenblad|werkblad|xlsx?";
  const SLIDES = "powerpoint|presentatie|presentation|slides|pptx?";
  const FILM = "video\\p{L}*|film\\p{L}*|movie|opname|recording|kijk\\p{L}*|bekijk\\p{L}*|watch";
  const SOUND = "audio\\p{L}*|geluid\\p{L}*|podcast|opname|recording|luister\\p{L}*|listen|sound|muziek|music";
  const KINDS = {
    pdf: "pdf", doc: WORD, docx: WORD, dot: WORD, rtf: "rtf", odt: "odt|open ?document|libreoffice", xls: SHEET, xlsx: SHEET, xlsm: SHEET, ods: "ods|open ?document|libreoffice|spreadsheet|rekenblad",
    csv: "csv", ppt: SLIDES, pptx: SLIDES, odp: `odp|open ?document|${SLIDES}`, zip: "zip\\p{L}*|gezipt|archief|archive", rar: "rar|archief|archive", "7z": "7z|archief|archive", epub: "epub|e-?book|e-?boek",
    mp4: `mp4|${FILM}`, mov: `mov|${FILM}`, avi: `avi|${FILM}`, wmv: `wmv|${FILM}`, webm: `webm|${FILM}`, mp3: `mp3|${SOUND}`, wav: `wav|${SOUND}`, ogg: `ogg|${SOUND}`, m4a: `m4a|${SOUND}`,
    exe: "exe|windows|app|programma|program|software", dmg: "dmg|mac\\p{L}*|app|programma|program|software", apk: "apk|android|app", ics: "ics|agenda|kalender|calendar", json: "json", xml: "xml",
  };
  const TYPES = { "application/pdf": "pdf", "application/msword": "doc", "application/zip": "zip", "text/csv": "csv" };
  const FILE = /(?<!\p{L})(bestand\p{L}*|download\p{L}*|files?|documents?|documenten)(?!\p{L})/iu;
  const SIZE = /\d\s*(?:bytes?|[kmg]i?b|kilobytes?|megabytes?|pagina['’]?s?|pages?|min\.?|minuten|minutes|uur|hours?)(?!\p{L})|\d+:\d\d/iu;
  return page.links.flatMap((link) => judged(link) ?? []);

  function judged({ element, name, text }) {
    const format = formatOf(element);
    if (!format || element.matches("area")) return null;
    const said = [name, text, element.title, ...painted(element)].join(" ");
    const around = `${said} ${nearby(element)}`;
    const known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${KINDS[format]})(?![\\p{L}\\p{N}])`, "iu");
    if (!known.test(around)) return about(element, { kind: "format", format, unsure: FILE.test(around) || known.test(pageSays(element)) });
    return SIZE.test(around) || /(?:ics|exe|dmg|apk|json|xml|csv)/.test(format) ? null : about(element, { kind: "size", format });
  }

  function formatOf(element) {
    if (typeof element.href !== "string" || !/^(https?|file|blob|data):$/.test(element.protocol)) return null;
    const named = [element.getAttribute("download") ?? "", element.pathname].map((path) => /\.(\w{2,5})$/.exec(path)?.[1].toLowerCase());
    return named.find((ending) => ending && Object.hasOwn(KINDS, ending)) ?? TYPES[(element.type ?? "").toLowerCase()] ?? null;
  }

  // What a style sheet writes after links to files.
  function painted(element) {
    return ["::before", "::after"].map((part) => getComputedStyle(element, part).content).filter((content) => content.startsWith("\""));
  }

  // "(pdf, 2 MB)" often stands behind the link.
  function nearby(element) {
    const block = element.closest("li, td, dd, p, figure");
    const row = [...(element.closest("tr")?.cells ?? [])].map((cell) => cell.textContent);
    const text = block && block.querySelectorAll("a[href]").length <= 2 ? block.textContent : "";
    return `${text} ${element.nextSibling?.textContent ?? ""} ${row.join(" ")}`.slice(0, 600);
  }

  // "These are PDF files" above a list.
  function pageSays(element) {
    const list = element.closest("ul, ol, table, dl, section, article");
    return `${list?.previousElementSibling?.textContent ?? ""} ${list?.querySelector("th, h2, h3, h4, caption")?.textContent ?? ""}`.slice(0, 600);
  }
}
