(page) => {
  const REVIEW = 150;
  const SURE = 300;
  const placed = page.fields.filter((field) => !forScreenReaders(field) && !field.closest("td, th, [role=gridcell]"));
  const rects = new Map(placed.map((field) => [field, field.getBoundingClientRect()]));
  return placed.flatMap((field) => {
    const label = labelsOf(field).find((one) => one.localName === "label");
    const own = label ? linesOf(label) : [];
    if (!own.length) return [];
    // An explanation in between belongs to the field as its label does.
    const help = pointed(field, "aria-describedby").filter((element) => element && visible(element)).flatMap(linesOf);
    const text = shownText(label).slice(0, 100);
    const [near, line] = nearest([...own, ...help], rects.get(field));
    const gap = Math.max(near, Math.min(...[rects.get(field), ...help].map((place) => nearest(own, place)[0])));
    // A switch at the far end of its row is usual, and found by its row.
    const box = field.matches("[type=checkbox], [type=radio]");
    if (gap > REVIEW) return [about(field, { kind: "far", text, gap: Math.round(gap), ...(gap > SURE && !box ? {} : { unsure: true }) })];
    return label.contains(field) || !between(field, line) ? [] : [about(field, { kind: "between", text })];
  });

  function linesOf(label) {
    const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest("select, textarea, option") || !visible(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push(...[...range.getClientRects()].filter((rect) => rect.width && rect.height));
    }
    return found;
  }

  function nearest(lines, place) {
    const gaps = lines.map((line) => {
      const across = Math.max(0, line.left - place.right, place.left - line.right);
      const down = Math.max(0, line.top - place.bottom, place.top - line.bottom);
      // Right above it, a label is found from further away.
      return [Math.hypot(across, down * 0.6), line];
    });
    return gaps.reduce((least, gap) => (gap[0] < least[0] ? gap : least));
  }

  // On the straight way from the middle of the label to the middle of the field.
  function between(field, line) {
    const place = rects.get(field);
    const from = { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
    const to = { x: Math.min(Math.max(from.x, place.left), place.right), y: Math.min(Math.max(from.y, place.top), place.bottom) };
    const ways = [0.25, 0.5, 0.75].map((part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
    const hit = ([other, rect]) => other !== field && ways.some(({ x, y }) => x > rect.left && x < rect.right && y > rect.top && y < rect.bottom);
    return [...rects].filter(hit).some(([other]) => other.form === field.form && !(other.name && other.name === field.name) && !labelsOf(other).some((label) => label.contains(field)));
  }
}
