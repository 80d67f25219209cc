(page) => {
  const OBSOLETE = "font, center, big, tt, strike, acronym, basefont, dir, applet, nobr, spacer, bgsound, multicol, plaintext, xmp, listing";
  return [...obsolete(), ...generated(), ...accesskeys(), ...quotations(), ...indented(), ...garbled(), ...frames()];

  function obsolete() {
    const there = page.elements.filter((element) => element.matches(OBSOLETE) && !element.closest("svg"));
    const kinds = Map.groupBy(there, (element) => element.localName);
    return [...kinds].map(([tag, set]) => about(set[0], { kind: "obsolete", tag, count: set.length }));
  }

  // Words and not signs: a bullet, a quotation mark or a number means little by itself.
  function generated() {
    const found = [];
    const seen = new Set();
    const ruled = document.styleSheets.length > 0 && styleRules().some((rule) => /::?(before|after)/i.test((rule.rule ?? rule).selectorText ?? ""));
    for (const element of ruled ? page.shown : []) {
      for (const part of ["::before", "::after"]) {
        const style = getComputedStyle(element, part);
        const said = /^"((?:[^"\\]|\\.)*)"/.exec(style.content)?.[1] ?? "";
        // The letters of an icon font are no words.
        const count = words(said).filter((word) => /\p{L}{2}/u.test(word)).length;
        if (!count || style.display === "none" || style.visibility === "hidden" || element.matches("q") || /icon|awesome|glyph|symbol/i.test(style.fontFamily) || isIcon(element) || /\S \/ \S|" \/ "/.test(style.content)) continue;
        if (element.closest("[aria-hidden=true], [data-label], [data-title], [data-th]") || !/\p{L}{3}/u.test(said) || seen.has(said)) continue;
        seen.add(said);
        found.push(about(element, { kind: "generated", said }));
      }
    }
    return found;
  }

  function isIcon(element) {
    return /(^|[-_ ])(fa|fas|icon|icons|glyphicon|material-icons|mdi|bi)([-_ ]|$)/i.test(element.getAttribute("class") ?? "");
  }

  function accesskeys() {
    const keyed = page.elements.filter((element) => element.getAttribute("accesskey")?.trim());
    return keyed.length ? [about(keyed[0], { kind: "accesskey", count: keyed.length, keys: keyed.slice(0, 5).map((element) => element.getAttribute("accesskey")).join(", ") })] : [];
  }

  // A paragraph from its first to its last word between quotation marks; talk in a story is shorter.
  function quotations() {
    return page.passages.filter(({ element, text }) => (
      element.matches("p, div, em, i") && words(text).length >= 12 && /^["“„«”][^"“”„«»]+["”“»][.,]?(\s*[–—-].{0,60})?$/.test(text) && !element.closest("blockquote, q, figure, li, td, a, [role=blockquote], cite, code")
    )).map(({ element }) => about(element, { kind: "quotation" }));
  }

  // As the browser sets it, and without a word of who is quoted.
  function indented() {
    return page.shown.filter((element) => element.matches("blockquote:not([cite], [class], [role])") && !element.closest("figure, a, li blockquote, blockquote blockquote")).filter((element) => {
      const style = getComputedStyle(element);
      const plainly = style.borderLeftStyle === "none" && style.fontStyle === "normal" && !painted(style.backgroundColor) && Number.parseFloat(style.marginLeft) >= 30 && style.paddingLeft === "0px" && getComputedStyle(element, "::before").content === "none";
      const lead = element.previousElementSibling?.textContent.trim() ?? "";
      const from = element.querySelector("cite, q, footer, em, i") || /["“”„«»‘’]|(^|\n)\s*[–—-]\s*\p{L}/u.test(element.textContent);
      const next = element.nextElementSibling?.matches("cite, footer, figcaption") || /^[–—]/.test(element.nextElementSibling?.textContent.trim() ?? "");
      return plainly && !from && !next && element.textContent.trim() && !/:$|\b(zei|zegt|schrijft|schreef|said|says|wrote|writes|quote|citaat)\b/i.test(lead.slice(-120));
    }).map((element) => about(element, { kind: "indented" }));
  }

  // "Ã©" for "é" and "â€™" for an apostrophe: UTF-8 that was read as something else.
  function garbled() {
    const WRONG = /[\p{L}\p{N}]*(?:Ã[\u0080-\u00bf\u0192\u2018-\u2022\u0152\u0160\u017d\u0153\u0161\u017e]|â€[\u0080-\u00bf\u2018-\u2122\u0153]|Â[\u00a0\u00a3\u00a9\u00ab\u00b0\u00bb]|\ufffd)[\p{L}\p{N}]*/u;
    const found = page.texts.filter(({ node, element }) => WRONG.test(node.data) && !element.closest("code, pre, kbd, samp")).slice(0, 3);
    return found.map(({ node, element }) => about(element, { kind: "garbled", said: WRONG.exec(node.data)[0] }));
  }

  function frames() {
    const set = document.querySelector("frameset");
    const still = page.shown.filter((element) => element.matches("iframe[scrolling=no]")).filter((frame) => {
      const root = inside(frame);
      return root && (root.scrollHeight > frame.clientHeight + 8 || root.scrollWidth > frame.clientWidth + 8) && root.textContent.trim();
    });
    return [...(set ? [about(set, { kind: "frameset" })] : []), ...still.map((frame) => about(frame, { kind: "frame" }))];
  }

  function inside(frame) {
    try {
      return frame.contentDocument?.documentElement ?? null;
    } catch {
      return null;
    }
  }
}
