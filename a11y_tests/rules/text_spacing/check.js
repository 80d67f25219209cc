() => {
  const [x, y] = [scrollX, scrollY];
  const before = measured();
  // A sheet of its own and not a <style>: a policy of style-src 'self' lets this one through.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
  try {
    document.getAnimations().forEach(finish);
    const after = measured();
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

  // For each stretch of text: how much of it is cut off, and over which others it lies.
  function measured() {
    const found = new Map(texts().map((item) => [item.node, { item, lost: cut(item), over: new Set() }]));
    const lines = [...found].flatMap(([node, { item }]) => inView(item).map((rect) => ({ node, rect })));
    lines.sort((one, other) => one.rect.top - other.rect.top);
    lines.forEach((line, index) => {
      for (let next = index + 1; next < lines.length && lines[next].rect.top < line.rect.bottom; next += 1) {
        const other = lines[next];
        if (other.node !== line.node && overlap(line.rect, other.rect)) found.get(line.node).over.add(other.node);
      }
    });
    return found;
  }

  // The lines that show; what is scrolled away lies over nothing.
  function inView(item) {
    const parts = item.rects.map((rect) => left(rect, item.element, /hidden|clip|auto|scroll/));
    return parts.filter(({ width, height }) => width && height);
  }

  // More than the air that a line has above and below its letters.
  function overlap(one, other) {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return width > 2 && height > Math.min(one.height, other.height) * 0.35;
  }

  function finish(animation) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}
