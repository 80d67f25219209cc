(page) => {
  const [x, y] = [scrollX, scrollY];
  const before = laidOut(page.texts);
  // A sheet of its own and not a <style>: a policy of style-src 'self' lets this one through.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
  try {
    document.getAnimations().forEach(finish);
    const after = laidOut();
    const found = [];
    for (const [node, { item, lost, over }] of after) {
      const was = before.get(node);
      if (!was) continue;
      if (lost > was.lost + 0.02) found.push(about(item.element, { kind: "cut" }));
      else if ([...over].some((other) => !was.over.has(other))) found.push(about(item.element, { kind: "over" }));
    }
    return found;
  } finally {
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    scrollTo({ left: x, top: y, behavior: "instant" });
  }
}
