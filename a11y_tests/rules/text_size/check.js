(page) => {
  const found = byWindow();
  const before = laidOut(page.texts.filter(({ element }) => !element.closest("svg")));
  if (!before.size) return found;
  const root = document.documentElement;
  // A sheet and animations: nothing is written into the page that its own scripts could notice.
  const growing = [];
  const concerned = sized([...before.values()].map(({ item }) => item.element));
  const back = standing();
  const plain = styled(`html { font-size: ${2 * parseFloat(getComputedStyle(root).fontSize)}px !important } * { transition: none !important }`);
  try {
    // What was set in px stays behind; what inherits from that has grown by the second time.
    for (let time = 0; time < 3 && grow(concerned); time += 1);
    document.getAnimations().filter((animation) => !growing.includes(animation)).forEach(finish);
    compare(laidOut(texts().filter(({ element }) => !element.closest("svg"))));
  } finally {
    growing.forEach((animation) => animation.cancel());
    plain();
    document.getAnimations().filter((animation) => animation instanceof CSSTransition).forEach(finish);
    back();
  }
  return found;

  // These elements and all around them, from the outside in, with the sizes they have.
  function sized(elements) {
    const all = new Map();
    for (const element of elements) {
      const path = [];
      for (let at = element; at && at !== root && !all.has(at); at = parent(at)) path.unshift(at);
      path.forEach((at) => all.set(at, sizes(at)));
    }
    return all;
  }

  function sizes(element) {
    const style = getComputedStyle(element);
    return { letter: parseFloat(style.fontSize), line: parseFloat(style.lineHeight) };
  }

  // Whether there was anything to do.
  function grow(all) {
    const behind = new Map();
    for (const [element, was] of all) {
      const now = sizes(element);
      const keyframe = {};
      if (Math.abs(now.letter - 2 * was.letter) > 0.5) keyframe.fontSize = `${2 * was.letter}px`;
      if (now.line < 1.9 * was.line && !keyframe.fontSize) keyframe.lineHeight = `${2 * was.line}px`;
      if (Object.keys(keyframe).length) behind.set(element, keyframe);
    }
    for (const [element, keyframe] of behind) {
      const around = behind.get(parent(element));
      if (around?.fontSize === keyframe.fontSize && around?.lineHeight === keyframe.lineHeight) continue;
      growing.push(element.animate(keyframe, { duration: 1, fill: "forwards" }));
      growing.at(-1).finish();
    }
    return behind.size;
  }

  function compare(after) {
    for (const [node, was] of before) {
      const now = after.get(node);
      const { element } = was.item;
      if (!now) continue;
      if (was.lost < 0.05 && now.lost > 0.08) found.push(about(element, { kind: ellipsis(element) ? "shortened" : "cut" }));
      else if ([...now.over].some((other) => !was.over.has(other))) found.push(about(element, { kind: "over" }));
    }
  }

  function ellipsis(element) {
    return [element, parent(element)].some((at) => {
      const style = at && getComputedStyle(at);
      return style && (style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none");
    });
  }

  // Letters that are a share of the window stay as they are when one zooms in.
  function byWindow() {
    const found = new Map();
    const share = { vw: innerWidth, vh: innerHeight, vmin: Math.min(innerWidth, innerHeight), vmax: Math.max(innerWidth, innerHeight) };
    const judge = (element, size) => {
      const [, number, unit] = size.match(/^([\d.]+)[sld]?(vw|vh|vmin|vmax)$/) ?? [];
      if (!unit || !visible(element) || found.has(size)) return;
      const grows = Math.abs(parseFloat(getComputedStyle(element).fontSize) - number * share[unit] / 100) > 0.6;
      const said = [element, ...element.querySelectorAll("*")].some((at) => ownText(at) && getComputedStyle(at).fontSize === getComputedStyle(element).fontSize);
      if (!grows && said) found.set(size, about(element, { kind: "window", size }));
    };
    for (const { selectorText, style } of styleRules()) {
      if (!/v(w|h|min|max)$/.test(style.fontSize)) continue;
      try {
        document.querySelectorAll(selectorText).forEach((element) => judge(element, style.fontSize));
      } catch {
        continue;
      }
    }
    document.querySelectorAll("[style*=font]").forEach((element) => judge(element, element.style.fontSize));
    return [...found.values()];
  }
}
