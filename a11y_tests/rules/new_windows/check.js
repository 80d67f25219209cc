(page) => {
  const TOLD = /nieuwe? ?(?:venster|tab|scherm|pagina|browser)|ander(?:e)? (?:venster|tab|website|site)|externe? (?:link|site|website)|\bextern\b|new (?:window|tab|browser|page)|(?:other|different|separate) (?:window|tab|web ?site|site)|external|opens? (?:elsewhere|externally)|pop-?up|neue[mns]? (?:fenster|tab)|nouvel(?:le)? (?:fenêtre|onglet)|nueva (?:ventana|pestaña)/i;
  const OPENS = /(?:^|[^.\w]|window\.|self\.|top\.)open\s*\(\s*(?!\))/;
  const SAME = ["", "_self", "_top", "_parent", "_unfencedtop"];
  const frames = new Set([...document.querySelectorAll("iframe[name], frame[name], object[name]")].map((frame) => frame.name));
  // Said once for all of them.
  const said = page.texts.some(({ node, element }) => TOLD.test(node.data) && /(?:links|openen)(?!\p{L})/iu.test(node.data) && !element.closest("a, button, h1, h2, h3, h4, h5, h6"));
  if (said) return [];
  const openers = page.elements.filter((element) => element.matches("a[target], area[target], form[target], [onclick], a[href^='javascript:' i], base[target]") && opens(element));
  return openers.flatMap((element) => {
    const control = element.matches("form") ? element.querySelector("button:not([type=button]), input[type=submit], input[type=image]") : element;
    if (!control || !page.spoken(control) || announced(control)) return [];
    return [about(control, { kind: "unannounced", unsure: marked(control) })];
  });

  function opens(element) {
    const target = (element.getAttribute("target") ?? "").trim();
    const elsewhere = !SAME.includes(target.toLowerCase()) && !frames.has(target);
    if (element.matches("form")) return elsewhere;
    if (element.matches("a[href], area[href]") && elsewhere && !/^(mailto|tel|javascript):/i.test(element.getAttribute("href"))) return true;
    return OPENS.test(`${element.getAttribute("onclick") ?? ""} ${(element.getAttribute("href") ?? "").replace(/^(?!javascript:).*$/is, "")}`);
  }

  function announced(element) {
    const ids = (element.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
    const told = [page.name(element), element.textContent, element.title, element.getAttribute("aria-description"), ...ids.map((id) => document.getElementById(id)?.textContent)];
    const inside = [...element.querySelectorAll("[title], [alt], [aria-label]")].flatMap((part) => [part.getAttribute("title"), part.getAttribute("alt"), part.getAttribute("aria-label")]);
    const written = ["::before", "::after"].map((part) => getComputedStyle(element, part).content);
    return TOLD.test([...told, ...inside, ...written].filter(Boolean).join(" ")) || TOLD.test(element.nextSibling?.textContent?.slice(0, 60) ?? "");
  }

  // A sign that some people see: whether it says enough, a person must judge.
  function marked(element) {
    if (element.querySelector("svg, i, [class*=icon], [class*=extern]") && element.textContent.trim()) return true;
    return ["::before", "::after"].some((part) => {
      const style = getComputedStyle(element, part);
      return style.content !== "none" && style.content !== "normal" && (style.content !== "\"\"" || style.backgroundImage !== "none" || style.maskImage !== "none");
    });
  }
}
