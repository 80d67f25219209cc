() => {
  const LEAST = 24;
  const THUMB = 44;
  const [x, y] = [scrollX, scrollY];
  const targets = elements()
    .filter((element) => operable(element) && !element.matches("iframe, [tabindex='-1']") && !forScreenReaders(element))
    .map(measured)
    .filter(({ parts }) => parts.some((part) => part.right > 0 && part.bottom > -scrollY));
  const small = targets.filter(({ element, big }) => !big && !byBrowser(element) && !inSentence(element));
  const rows = new Map();
  targets.forEach(register);
  const found = small.flatMap((target) => {
    const near = around(target).find((other) => other !== target && tooNear(target, other));
    if (!near || reaches(target)) return [];
    const { width, height } = bounds(target.parts);
    return [about(target.element, { kind: "small", width: Math.round(width), height: Math.round(height), near: snippet(near.element) })];
  });
  scrollTo({ left: x, top: y, behavior: "instant" });
  // A narrow window is one that people touch.
  return innerWidth < 600 ? [...found, ...modest(new Set(small.map(({ element }) => element)))] : found;

  // For a thumb: three or more of one look, less than 44 px and right beside each other.
  function modest(known) {
    const looks = new Map();
    for (const { element, parts: [part] } of targets) {
      const height = Math.min(part.height, part.width);
      if (known.has(element) || height >= THUMB - 0.5 || !styled(element) || inSentence(element) || byBrowser(element)) continue;
      const look = `${element.localName}.${element.className} ${Math.round(part.height)}`;
      looks.set(look, [...(looks.get(look) ?? []), { element, part }]);
    }
    const groups = [...looks.values()].filter((all) => all.length > 2 && all.some((one, at) => at && beside(one.part, all[at - 1].part)));
    return groups.sort((one, other) => other.length - one.length).slice(0, 3).map((all) => {
      const { width, height } = all[0].part;
      return about(all[0].element, { kind: "modest", count: all.length, width: Math.round(width), height: Math.round(height) });
    });
  }

  function beside(one, other) {
    const across = Math.max(one.left - other.right, other.left - one.right, 0);
    const down = Math.max(one.top - other.bottom, other.top - one.bottom, 0);
    return Math.hypot(across, down) < 8;
  }

  // A size that the page chose: a plain button or box is as large as the browser makes it.
  function styled(element) {
    const style = getComputedStyle(element);
    if (element.matches("button, input, select, textarea")) return style.borderTopStyle !== "outset" && style.borderTopStyle !== "inset";
    return style.display !== "inline" || getComputedStyle(parent(element)).display !== "block" || element.closest("nav") !== null;
  }

  function measured(element) {
    const own = parts(element);
    return { element, parts: own, big: own.some(large) };
  }

  // By strips of the page, so that each is held against its neighbours alone.
  function register(target) {
    for (const part of target.parts) {
      for (let row = strip(part.top); row <= strip(part.bottom); row += 1) {
        if (!rows.has(row)) rows.set(row, new Set());
        rows.get(row).add(target);
      }
    }
  }

  function strip(y) {
    return Math.floor(y / LEAST);
  }

  function around({ parts: [part] }) {
    const row = strip((part.top + part.bottom) / 2);
    return [row - 1, row, row + 1].flatMap((at) => [...(rows.get(at) ?? [])]);
  }

  // What one can press to the same effect: the control, what is in it, and its labels.
  function parts(element) {
    const inside = [...element.querySelectorAll("*")].filter(visible);
    // A link that runs on to the next line is no box around both: others stand in that too.
    const lines = inside.length || getComputedStyle(element).display !== "inline" ? [] : [...element.getClientRects()].filter(({ width }) => width > 0);
    if (lines.length > 1) return lines.sort((one, other) => other.width - one.width);
    const own = bounds([element, ...inside].map((at) => at.getBoundingClientRect()));
    return [own, ...[...(element.labels ?? [])].filter(visible).map((label) => label.getBoundingClientRect())];
  }

  function large(part) {
    return part.width >= LEAST - 0.5 && part.height >= LEAST - 0.5;
  }

  function bounds(rects) {
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top));
    const right = Math.max(...rects.map((rect) => rect.right));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  }

  // The exception for a browser's own, unchanged controls.
  function byBrowser(element) {
    const style = getComputedStyle(element);
    if (element.matches("input[type=checkbox], input[type=radio]")) return style.appearance !== "none" && element.offsetWidth === 13;
    // A field to type in: its letters, its border and its height are those of the browser.
    return element.matches("input") && style.borderTopStyle === "inset" && style.borderTopWidth === "2px"
      && style.paddingTop === "1px" && style.fontSize.startsWith("13.33") && element.offsetHeight >= 20;
  }

  // The exception for what stands in a line of other text.
  function inSentence(element) {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    if (!block) return false;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/[\p{L}\p{N}]/u.test(node.data) && !pressed(node.parentElement) && visible(node.parentElement)) return true;
    }
    return false;
  }

  // What a script gives the focus, such as the target of a skip link, is no target itself.
  function pressed(element) {
    const stop = element.closest(STOPS);
    return Boolean(stop) && (stop.tabIndex >= 0 || !stop.matches("[tabindex]") || stop.matches("a, button, input, select, textarea, summary") || pressed(stop.parentElement));
  }

  // The exception for distance: a circle of 24 px around each small target touches no other.
  function tooNear(target, other) {
    if (target.element.contains(other.element) || other.element.contains(target.element)) return false;
    const own = bounds(target.parts.slice(0, 1));
    const [cx, cy] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2];
    return other.parts.some((part) => {
      const apart = Math.hypot((part.left + part.right) / 2 - cx, (part.top + part.bottom) / 2 - cy);
      if (!other.big && apart < LEAST) return true;
      const dx = Math.max(part.left - cx, 0, cx - part.right);
      const dy = Math.max(part.top - cy, 0, cy - part.bottom);
      return Math.hypot(dx, dy) < LEAST / 2;
    });
  }

  // A pseudo-element can make more pressable than the box shows: press at the corners and see.
  function reaches({ element }) {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    const rect = element.getBoundingClientRect();
    const [cx, cy] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
    const far = LEAST / 2 - 1;
    return [[-far, -far], [far, -far], [-far, far], [far, far]].every(([dx, dy]) => {
      const hit = document.elementFromPoint(cx + dx, cy + dy);
      return hit && (element.contains(hit) || [...(element.labels ?? [])].some((label) => label.contains(hit)));
    });
  }
}
