(page) => {
  // What editors, frameworks and servers write where nobody does.
  const NOTHING = new Set([
    "untitled", "untitled document", "untitled page", "untitled-1", "new document", "new page", "new tab", "document", "documents", "page", "page title", "the title", "title", "title of the page", "title goes here",
    "title here", "your title", "your title here", "enter title here", "insert title here", "insert page title here", "add title", "web page", "webpage", "website", "web site", "my website", "my page", "my site", "my app",
    "your website", "website title", "site title", "site name", "your site name", "home", "homepage", "home page", "index", "index page", "default", "default page", "default title", "main", "main page", "welcome", "start",
    "blank", "blank page", "empty", "none", "null", "undefined", "no title", "notitle", "placeholder", "test", "test page", "testing", "test title", "demo", "sample", "sample page", "example", "hello world", "hello, world",
    "lorem ipsum", "todo", "tbd", "xxx", "asdf", "foo", "loading", "laden", "even geduld", "html", "html page", "html document", "html5", "frame", "app", "application", "react app", "react", "vite app", "vite + react",
    "vite + react + ts", "vite + vue", "vite + vue + ts", "vite + svelte", "vite + svelte + ts", "vite + solid", "vite + preact", "vite + lit", "svelte app", "sveltekit", "vue app", "nuxt", "nuxt app", "nuxt 3", "next.js", "create next app", "angular",
    "angular app", "ng app", "ember", "gatsby default starter", "astro", "astro basics", "remix app", "new remix app", "ionic app", "expo", "storybook", "just another wordpress site", "wordpress", "bootstrap template", "starter template",
    "it works", "welcome to nginx", "apache2 ubuntu default page", "iis windows server", "site map", "content", "text", "naamloos", "naamloos document", "nieuw document", "nieuwe pagina", "nieuw tabblad", "zonder titel", "geen titel",
    "titel", "paginatitel", "titel van de pagina", "titel hier", "pagina", "webpagina", "deze pagina", "mijn website", "mijn pagina", "mijn site", "welkom", "startpagina", "hoofdpagina", "beginpagina", "voorbeeld", "voorbeeldpagina", "proefpagina", "testpagina",
    "leeg", "lege pagina", "inhoud", "documenttitel", "page not titled", "tab", "-", "",
  ]);
  const FRAMES = new Set([
    "frame", "iframe", "i-frame", "inline frame", "frame title", "iframe title", "title", "untitled", "content", "contents", "page", "document", "window", "embed", "embedded", "embedded content", "embedded frame", "widget", "external content",
    "external", "blank", "empty", "null", "undefined", "none", "main", "object", "media", "test", "placeholder", "container", "advertisement frame", "google", "html", "inhoud", "pagina", "venster", "naamloos", "titel", "kader",
    "ingesloten inhoud", "externe inhoud", "no title", "myframe", "my frame", "iframe content", "frame content", "left", "right", "top", "bottom",
  ]);
  const ADDRESS = /^(?:https?:\/\/|file:\/\/|www\.)\S+$|^\S+\.(?:html?|php|aspx?|jsp|pdf|docx?|cfm)$|^[\w-]+(?:\/[\w-]+)+\/?$|^[\w-]+_[\w-]+$|^localhost|^[\d.]+:\d+/i;
  const COMMON = new Set("with your from this that what when where which about have into over page site home welcome online official voor naar door over deze onze wordt worden waar welke pagina website welkom gemeente home".split(" "));
  const title = document.title.trim().replace(/\s+/g, " ");
  return [...(title ? whole() : []), ...frames()];

  function tell(kind) {
    return [{ kind, title: title.slice(0, 80), selector: "title", snippet: `<title>${title.slice(0, 80)}` }];
  }

  function whole() {
    if (NOTHING.has(bare(title)) || !/[\p{L}\p{N}]/u.test(title) || /^\d+$/.test(title)) return tell("says-nothing");
    if (ADDRESS.test(title)) return tell("address");
    return elsewhere() ? tell("elsewhere") : [];
  }

  // "Page 1" and "Document (2)" say no more than "Page".
  function bare(text) {
    const said = text.toLowerCase().replace(/\s+/g, " ").trim();
    return NOTHING.has(said) ? said : plain(said).replace(/[\s_#(-]*\d+\)?$/, "");
  }

  function elsewhere() {
    const heads = page.elements.filter((element) => element.matches("h1") && page.spoken(element) && !element.closest("header, [role=banner]")).map((element) => element.textContent);
    const text = page.texts.filter(({ element }) => !element.closest("header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]")).map(({ node }) => node.data);
    const alts = [...document.querySelectorAll("main [alt], main [aria-label]")].map((element) => `${element.getAttribute("alt") ?? ""} ${element.getAttribute("aria-label") ?? ""}`);
    const there = words([...heads, ...text, ...alts].join(" "));
    const own = words(title).filter((word) => word.length > 2 && !COMMON.has(word));
    if (there.length < 30 || own.length === 0 || !/\p{Script=Latin}/u.test(title) || ["", "/"].includes(location.pathname.replace(/index\.\w+$/, ""))) return false;
    const known = new Set(there.flatMap((word) => [word, stem(word)]));
    const glued = there.join("");
    return !own.some((word) => known.has(word) || known.has(stem(word)) || (word.length > 4 && glued.includes(stem(word))));
  }

  function stem(word) {
    return word.length > 5 ? word.slice(0, 5) : word.replace(/(?:en|s|e)$/, "");
  }

  function frames() {
    return page.elements.filter((element) => element.matches("iframe, frame") && page.spoken(element)).flatMap((element) => {
      const name = page.name(element);
      if (!name || !(FRAMES.has(plain(name).replace(/[\s_#-]*\d+$/, "")) || ADDRESS.test(name) || !/[\p{L}\p{N}]/u.test(name))) return [];
      return [about(element, { kind: "frame", title: name.slice(0, 80) })];
    });
  }
}
