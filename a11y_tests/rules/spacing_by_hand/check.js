(page) => {
  const LOOSE = /(?<![\p{L}\p{N}.'’-])(?:\p{L}[ \u00a0\u2002-\u200a\u202f]){3,}\p{L}(?![\p{L}\p{N}.'’])/gu;
  return [...letters(), ...columns(), ...breaks(), ...blank(), ...set()];

  function letters() {
    return page.texts.filter(({ element }) => !element.closest("code, pre, kbd, samp, svg, math, [aria-hidden=true]")).flatMap(({ node, element }) => (
      (node.data.replace(/[\t\r\n]+/g, " ").match(LOOSE) ?? []).filter(isWord).slice(0, 1).map((said) => about(element, { kind: "letters", said }))
    ));
  }

  // Letters of an alphabet, of answers or of keys are meant as letters.
  function isWord(said) {
    const all = said.toLowerCase().split(/\s+/).filter(Boolean);
    const rising = all.every((letter, index) => !index || letter > all[index - 1]);
    return !rising && new Set(all).size > 2 && /[aeiouyàáâäèéêëïíóöúüαεηιουωаеиоуыэюя]/.test(said.toLowerCase()) && !/^q w e|^a z e r/i.test(said);
  }

  function columns() {
    const found = [];
    for (const { element, text } of page.passages) {
      if (!text || element.closest("pre, code, table:not([role=presentation]), a, button, nav, label")) continue;
      const said = element.textContent;
      // A run of them before the text, or between words; one or two keep words together.
      const between = said.match(/[\p{L}\p{N}:,.)](?:\u00a0 ?){4,}[\p{L}\p{N}(€]/gu)?.length ?? 0;
      const before = said.match(/^\s*(?:\u00a0 ?){4,}\S/g)?.length ?? 0;
      if (between + before === 0) continue;
      found.push({ element, sure: between > 1 });
    }
    return found.map(({ element, sure }) => about(element, { kind: "columns", unsure: !sure && found.length < 2 }));
  }

  // Only what is a paragraph by its length: addresses and poems have white lines too.
  function breaks() {
    const doubled = new Set(page.shown.filter((element) => element.matches("br + br") && follows(element)).map((element) => element.parentElement));
    return [...doubled].filter((element) => !element.closest("pre, address, [class*=poem], [class*=gedicht]")).flatMap((element) => {
      const parts = brokenLines(element).reduce((all, { text }) => {
        if (text) all[all.length - 1] += ` ${text}`;
        else all.push("");
        return all;
      }, [""]).filter((part) => words(part).length >= 8);
      return parts.length > 1 ? [about(element, { kind: "breaks", count: parts.length })] : [];
    });
  }

  function follows(br) {
    let node = br.previousSibling;
    while (node && node.nodeType === Node.TEXT_NODE && !node.data.trim()) node = node.previousSibling;
    return node?.nodeName === "BR";
  }

  function blank() {
    const empty = page.shown.filter((element) => element.localName === "p" && !element.textContent.replace(/\u00a0/g, "").trim()
      && (element.textContent.includes("\u00a0") || element.querySelector("br")) && !element.querySelector("img, svg, input, button, iframe, video, [id]") && !element.closest("[contenteditable]"));
    return empty.length > 1 ? [about(empty[0], { kind: "blank", count: empty.length })] : [];
  }

  function set() {
    const found = page.shown.filter((element) => element.matches("pre") && isProse(element)).map((element) => about(element, { kind: "typed" }));
    const indented = page.shown.filter((element) => element.matches("blockquote:not([cite])") && element.querySelector("h1, h2, h3, h4, ul, ol, form, table, input, blockquote, dl"));
    return [...found, ...indented.filter((element) => !element.querySelector("cite, footer, q, figcaption") && !/["“”„«]/.test(element.textContent)).map((element) => about(element, { kind: "indented" }))];
  }

  // Sentences, and no code, no columns, no verse.
  function isProse(element) {
    const text = element.textContent;
    const sentences = text.match(/[\p{L})]{2,}[.!?](?=\s|$)/gu)?.length ?? 0;
    return !element.querySelector("code, samp, kbd, span[class]") && words(text).length >= 20 && sentences > 1 && !/[{};=<>]|\S {3,}\S/.test(text);
  }
}
