() => {
  const ROOM = 10; // around a stop, where its ring is drawn
  const was = { active: document.activeElement, x: scrollX, y: scrollY };
  const kinds = new Map();
  for (const element of elements()) {
    if (operable(element) && element.tabIndex >= 0 && !element.matches("iframe")) {
      const kind = kindOf(element);
      if (!kinds.has(kind)) kinds.set(kind, element);
    }
  }
  const stops = [...kinds.values()];
  // A caret blinks: it would be in one picture and not in the next.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { caret-color: transparent !important; scroll-behavior: auto !important; }");
  document.adoptedStyleSheets.push(sheet);

  return {
    count: stops.length,
    // Whether a stop is in view as the page stands now, away from bars at its edges.
    near: (index) => inView(stops[index]),
    // Focus on a stop, and where to look; null when it does not keep it.
    on(index) {
      const element = stops[index];
      if (!inView(element)) element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const drawn = form(element);
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
      return about(element, { clip: seen ? clip : null, least, drawn: form(element) !== drawn, own: getComputedStyle(element).outlineStyle === "auto" });
    },
    // Which stops get no outline from their focus, not even one of the browser.
    bare() {
      return stops.map((_, index) => index).filter((index) => {
        const told = this.on(index);
        return told && !told.drawn && !told.own;
      });
    },
    // Without focus; tells which part of the page is in view.
    off() {
      document.activeElement.blur();
      settle();
      return { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
    },
    end() {
      document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      if (was.active && was.active !== document.body) was.active.focus({ preventScroll: true });
      else document.activeElement?.blur();
      scrollTo({ left: was.x, top: was.y, behavior: "instant" });
    },
  };

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

  function settle() {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  }
}
