() => {
  const found = [];
  const edge = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > edge + 1) {
    const wide = elements().filter((element) => visible(element) && beyond(element) && !held(element));
    // The innermost ones: all around them is only as wide because they are.
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const shown = innermost.length ? innermost : [document.body];
    found.push(...shown.slice(0, 5).map((element) => about(element, { kind: "wide" })));
  }
  for (const item of texts()) {
    const lost = cut(item);
    if (lost > 0.02 && lost < 1) found.push(about(item.element, { kind: "cut" }));
    else if (!found.length && item.rects.some((rect) => rect.left < edge - 1 && rect.right > edge + 1) && !held(item.element)) {
      found.push(about(item.element, { kind: "outside" }));
    }
  }
  return found;

  function beyond(element) {
    return element.getBoundingClientRect().right + scrollX > edge + 1;
  }

  // Inside something that scrolls or hides by itself, it does not widen the page.
  function held(element) {
    return holders(element).some(({ at, style }) => at !== element && style.overflowX !== "visible");
  }
}
