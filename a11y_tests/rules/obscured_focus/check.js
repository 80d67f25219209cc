() => ({
  // What is covered while it has the focus, going through the page and back as Tab does.
  covered() {
    const layers = elements().filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && visible(element) && lies(element));
    // A dialog takes the focus itself; and a page that fits in the window has all in view already.
    if (!layers.length || document.querySelector("dialog:modal")) return [];
    const stops = elements().filter((element) => operable(element) && element.tabIndex >= 0 && element.localName !== "iframe" && !layers.some((layer) => layer.contains(element))).slice(0, 300);
    const ends = [standing(), staying(), styled("* { scroll-behavior: auto !important }")];
    const found = new Map();
    try {
      walk(stops, 0);
      walk([...stops].reverse(), document.documentElement.scrollHeight);
    } finally {
      for (const end of ends) end();
    }
    return layers.flatMap((layer) => first([...found.values()].filter(({ under }) => under === layer)));

    // One for each bar: the worst, and how many more there are.
    function first(all) {
      const worst = all.find(({ kind }) => kind === "covered") ?? all[0];
      return worst ? [about(worst.stop, { kind: worst.kind, cover: snippet(worst.under), times: all.length })] : [];
    }

    function walk(stops, top) {
      scrollTo({ top, behavior: "instant" });
      for (const stop of stops) {
        stop.focus();
        const cover = stop.getRootNode().activeElement === stop && over(stop);
        if (cover && found.get(stop)?.kind !== "covered") found.set(stop, { stop, ...cover });
      }
    }

    // Not what lies over the whole window: that is a dialog, or a ground of the page.
    function lies(element) {
      const style = getComputedStyle(element);
      const rect = element.getBoundingClientRect();
      if (style.pointerEvents === "none" || rect.width * rect.height < 400) return false;
      return rect.width * rect.height < innerWidth * innerHeight * 0.6 && Number(style.opacity) > 0.5;
    }

    function over(stop) {
      const rect = stop.getBoundingClientRect();
      if (rect.width < 4 || rect.height < 4) return null;
      const [left, top] = [Math.max(rect.left, 0), Math.max(rect.top, 0)];
      const [right, bottom] = [Math.min(rect.right, innerWidth), Math.min(rect.bottom, innerHeight)];
      if (right - left < 4 || bottom - top < 4) return null;
      const points = [0.06, 0.5, 0.94].flatMap((x) => [0.08, 0.5, 0.92].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
      const covers = points.map(([x, y]) => layers.find((layer) => layer.contains(at(x, y)))).filter(Boolean);
      if (covers.length === points.length) return { kind: "covered", under: covers[0] };
      return covers.length * 3 >= points.length * 2 ? { kind: "partly", under: covers[0] } : null;
    }

    function at(x, y) {
      return document.elementFromPoint(x, y);
    }
  },
})
