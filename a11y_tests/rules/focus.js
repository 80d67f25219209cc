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
    // Focus on a stop, and where to look; null when it does not keep it.
    on(index) {
      const element = stops[index];
      element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      element.focus({ preventScroll: true });
      if (element.getRootNode().activeElement !== element) return null;
      settle();
      const rect = shown(element);
      const left = Math.max(0, rect.left + scrollX - ROOM);
      const top = Math.max(0, rect.top + scrollY - ROOM);
      const clip = { x: left, y: top, width: rect.right + scrollX + ROOM - left, height: rect.bottom + scrollY + ROOM - top };
      const seen = clip.width > ROOM && clip.height > ROOM;
      return about(element, { clip: seen ? clip : null, least: Math.round(Math.max(rect.width, rect.height)) });
    },
    off() {
      document.activeElement.blur();
      settle();
    },
    end() {
      document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      if (was.active && was.active !== document.body) was.active.focus({ preventScroll: true });
      else document.activeElement?.blur();
      scrollTo({ left: was.x, top: was.y, behavior: "instant" });
    },
  };

  // What looks the same: the same element with the same classes and state, in the same places.
  function kindOf(element) {
    const steps = [element.type, element.disabled, element.checked, element.getAttribute("aria-invalid"), element.getAttribute("aria-current")];
    for (let at = element; at && at !== document.body; at = parent(at)) steps.push(at.localName, at.getAttribute("class"));
    return steps.join(" ");
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
