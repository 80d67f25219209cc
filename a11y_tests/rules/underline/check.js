(page) => {
  const CONTROL = "a, button, label, summary, input, select, textarea, ins, abbr, [role=link], [role=button], [role=tab], [role^=menuitem], [role=option], [tabindex]:not([tabindex^='-'], main), [onclick]:not(main, section, article, [role=main]), [contenteditable]";
  const linked = page.links.length > 0;
  const found = new Map();
  const known = new Map();
  for (const { node, element } of page.texts) {
    if (node.data.trim().length < 2 || element.closest(CONTROL)) continue;
    const line = underlined(element);
    if (line && !found.has(line) && !pressed(line)) found.set(line, about(line, { kind: "no-link", unsure: !linked || !inText(line) }));
  }
  return [...found.values()];

  // The line is drawn by the element that asks for it, through all that is in it.
  function underlined(element) {
    if (!element || element === document.body) return null;
    if (!known.has(element)) {
      const style = getComputedStyle(element);
      const own = style.textDecorationLine.includes("underline");
      const apart = style.display === "inline-block" || style.position === "absolute";
      known.set(element, own ? (["solid", "double"].includes(style.textDecorationStyle) ? element : null) : apart ? null : underlined(parent(element)));
    }
    return known.get(element);
  }

  function pressed(element) {
    return getComputedStyle(element).cursor === "pointer" || Boolean(getEventListeners(element).click?.length);
  }

  // A part of a line of text can only be told from a link by trying it.
  function inText(element) {
    return element.closest("p, li, td, dd") !== null && !/^h\d$/.test(element.localName) && getComputedStyle(element).display === "inline";
  }
}
