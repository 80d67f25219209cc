() => {
  const ROOM = 10; // around a stop, where its ring is drawn
  const kinds = new Map();
  for (const element of elements()) {
    if (operable(element) && element.tabIndex >= 0 && !element.matches("iframe")) {
      const kind = kindOf(element);
      if (!kinds.has(kind)) kinds.set(kind, element);
    }
  }
  const stops = [...kinds.values()];
  // A caret blinks: it would be in one picture and not in the next.
  const plain = styled("* { caret-color: transparent !important; scroll-behavior: auto !important; }");
  const back = standing();
  // What leads to another page as soon as it has focus is told by the rule for the keyboard.
  const free = staying();

  return {
    // Whether a stop is in view as the page stands now, away from bars at its edges.
    near: (index) => inView(stops[index]),
    on,
    // Without focus; tells which part of the page is in view.
    off() {
      document.activeElement.blur();
      settle();
      return { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
    },
    // Which stops get no outline from their focus, not even one of the browser.
    bare: () => those((told) => !told.drawn && !told.own),
    // Which stops take a picture to know what their focus shows.
    unclear: () => those((told, element) => !clear(element, told)),
    end() {
      back();
      free();
      plain();
    },
  };

  // Focus on a stop, and where to look; null when it does not keep it.
  function on(index) {
    const element = stops[index];
    if (!inView(element)) element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    // One that has it already would show no difference.
    if (element.getRootNode().activeElement === element) element.blur();
    const [drawn, shadow] = [form(element), getComputedStyle(element).boxShadow];
    element.focus({ preventScroll: true });
    if (element.getRootNode().activeElement !== element) return null;
    settle();
    const rect = shown(element);
    // What is larger than the window shows enough of its ring in the part that is in it.
    const [left, top] = [Math.max(0, rect.left - ROOM), Math.max(0, rect.top - ROOM)];
    const [right, bottom] = [Math.min(rect.right + ROOM, innerWidth), Math.min(rect.bottom + ROOM, innerHeight)];
    const clip = { x: Math.floor(left + scrollX), y: Math.floor(top + scrollY), width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
    const seen = clip.width > ROOM && clip.height > ROOM;
    const least = Math.round(Math.max(Math.min(rect.width, innerWidth), Math.min(rect.height, innerHeight)));
    return about(element, { clip: seen ? clip : null, least, drawn: form(element) !== drawn, shadow: getComputedStyle(element).boxShadow !== shadow, own: getComputedStyle(element).outlineStyle === "auto" });
  }

  function those(fits) {
    return stops.map((_, index) => index).filter((index) => {
      const told = on(index);
      return told && fits(told, stops[index]);
    });
  }

  // Something around it that is thick enough, stands out from a ground of one colour, and is cut off
  // or covered by nothing: that takes no picture.
  function clear(element, { drawn, shadow, own, clip }) {
    const style = getComputedStyle(element);
    const [width, offset] = [parseFloat(style.outlineWidth), parseFloat(style.outlineOffset)];
    const around = parent(element);
    if (!(drawn || own) || !clip || !around || offset < 0 || style.opacity !== "1" || element.getClientRects().length !== 1) return false;
    const under = ground(around);
    const rings = [{ width: offset + width, shown: style.outlineStyle === "solid" ? width : 0, colour: style.outlineColor }];
    if (shadow) rings.push(...shades(style.boxShadow, offset + width));
    const ring = rings.find(({ shown, colour }) => shown >= 2 && under && contrast(rgba(colour), under) >= 3) ?? (own && rings[0]);
    const rect = element.getBoundingClientRect();
    if (!ring || rect.width < 3 || rect.height < 3) return false;
    const [far, last] = [ring.width, ring.width - 1];
    const [left, top, right, bottom] = [rect.left - far, rect.top - far, rect.right + far, rect.bottom + far];
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    for (let at = around; at && at !== document.documentElement; at = parent(at)) {
      const own = getComputedStyle(at);
      if (own.clipPath !== "none" || own.maskImage !== "none" || own.opacity !== "1") return false;
      if (own.overflow === "visible" || at === document.body) continue;
      const edge = at.getBoundingClientRect();
      if (left < edge.left || top < edge.top || right > edge.right || bottom > edge.bottom) return false;
    }
    const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
    const points = [[x, rect.top - last], [x, rect.bottom + last], [rect.left - last, y], [rect.right + last, y]];
    return points.every(([at, down]) => {
      const there = document.elementFromPoint(at, down);
      return there && (element.contains(there) || !covers(there, element));
    });
  }

  // Whether what is beside an element can be drawn over a ring around that: what has a place of its
  // own is drawn later, unless the element lies higher.
  function covers(there, element) {
    const height = parent(element).contains(there) ? level(element) : -1;
    for (let at = there; at && !at.contains(element); at = parent(at)) {
      if (getComputedStyle(at).position !== "static" && level(at) >= height) return true;
    }
    return false;
  }

  function level(element) {
    const { position, zIndex } = getComputedStyle(element);
    return position === "static" ? -1 : Number(zIndex) || 0;
  }

  // Rings that shadows of one colour draw, and how much of each shows past what lies over it.
  function shades(value, over) {
    let covered = over;
    return value.split(/,\s*(?=rgb|oklch|color)/).flatMap((shade) => {
      const [, colour, lengths] = /^(.*?\))\s+(.*)$/.exec(shade) ?? [];
      if (!colour || /inset/.test(lengths)) return [];
      const [x, y, blur, spread] = lengths.split(/\s+/).map(parseFloat);
      if (x || y || blur) return [];
      const ring = { width: spread, shown: spread - covered, colour };
      covered = Math.max(covered, spread);
      return [ring];
    });
  }

  function inView(element) {
    const rect = shown(element);
    const edge = innerHeight / 6;
    return rect.height > 2 && rect.top >= edge && rect.bottom <= innerHeight - edge && rect.left >= 0 && rect.right <= innerWidth;
  }

  // What looks the same: the same element with the same classes and state, on the same ground and
  // inside the same things that could cut its ring off or cover it.
  function kindOf(element) {
    const around = parent(element);
    const steps = [element.localName, element.className, element.type, element.checked, element.getAttribute("aria-invalid"), element.getAttribute("aria-current"), around?.localName, around?.className];
    for (let at = around; at && at !== document.body; at = parent(at)) {
      const style = getComputedStyle(at);
      const ground = painted(style.backgroundColor) ? style.backgroundColor : "";
      const sticks = /fixed|sticky/.test(style.position) ? style.position : "";
      const cuts = style.overflow === "visible" && style.clipPath === "none" ? "" : at.className;
      steps.push(ground, sticks, cuts);
    }
    return steps.filter(Boolean).join(" ");
  }

  // The lines drawn around it: what is left of a focus where colours and shadows are not its own.
  function form(element) {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
    return outline >= 2 ? `${outline} ${style.outlineStyle}` : "";
  }

  // A checkbox of no size shows its focus on its label.
  function shown(element) {
    const own = element.getBoundingClientRect();
    const label = element.labels?.[0];
    const small = own.width < 3 || own.height < 3 || getComputedStyle(element).opacity === "0";
    return small && label ? label.getBoundingClientRect() : own;
  }
}
