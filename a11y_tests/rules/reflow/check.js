() => {
  // What may need both directions: pictures, tables, code.
  const FLAT = "img, svg, svg *, picture, video, audio, iframe, canvas, object, embed, table, table *, pre, pre *, code, math, math *";
  const found = [];
  const edge = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > edge + 1) {
    const wide = elements().filter((element) => visible(element) && beyond(element) && !held(element));
    // The innermost ones: all around them is only as wide because they are.
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const shown = innermost.length ? innermost : [document.body];
    found.push(...shown.slice(0, 5).map((element) => about(element, { kind: "wide", unsure: element.matches(FLAT) })));
  }
  for (const item of texts()) {
    const lost = cut(item);
    if (lost > 0.02 && lost < 1) found.push(about(item.element, { kind: "cut" }));
    else if (!found.length && item.rects.some((rect) => rect.left < edge - 1 && rect.right > edge + 1) && !held(item.element)) {
      found.push(about(item.element, { kind: "outside" }));
    }
  }
  sideways();
  fixed();
  lost();
  return found;

  // Lines of text that one has to follow by scrolling a box.
  function sideways() {
    for (const element of elements()) {
      if (element.scrollWidth <= element.clientWidth + 8 || element.clientWidth < 100 || element.matches("html, body, input, textarea, select") || !visible(element)) continue;
      if (!/auto|scroll/.test(getComputedStyle(element).overflowX) || element.querySelector("table, pre, img, svg, canvas, iframe, video")) continue;
      const line = [...element.querySelectorAll("p, dd, blockquote")].find((one) => one.getBoundingClientRect().width > element.clientWidth + 8 && one.textContent.trim().length > 80);
      if (line) found.push(about(line, { kind: "sideways" }));
    }
  }

  // Zoomed in to 400 %, a window of 1280 by 1024 is 320 by 256.
  function fixed() {
    const parts = elements().filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && visible(element) && sticks(element));
    const outermost = parts.filter((element) => !parts.some((other) => other !== element && other.contains(element)));
    const height = outermost.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
    const page = document.documentElement.scrollHeight;
    if (height > 128 && page > 400) found.push(about(outermost[0], { kind: "fixed", height: Math.round(height) }));
  }

  // At an edge of the window, and as wide as that.
  function sticks(element) {
    const [style, rect] = [getComputedStyle(element), element.getBoundingClientRect()];
    if (rect.width < edge * 0.8 || rect.height < 8 || rect.bottom < 0 || rect.top > innerHeight) return false;
    if (style.position === "fixed") return true;
    const around = parent(element)?.getBoundingClientRect();
    return (style.top !== "auto" || style.bottom !== "auto") && around && around.height > rect.height + 400;
  }

  // Text that the style sheet takes away in a narrow window, with nothing to bring it back.
  function lost() {
    const said = plain(document.body.innerText);
    const opens = elements().some((element) => element.matches("button, summary, [role=button], [aria-expanded], input[type=checkbox]") && visible(element) && (element.matches("[aria-expanded], [aria-controls], summary") || /menu|nav|meer|more|toggle|hamburger|open/i.test(`${element.className} ${element.id} ${element.textContent} ${element.ariaLabel}`)));
    if (opens) return;
    const gone = new Set();
    for (const text of narrowed()) {
      try {
        document.querySelectorAll(text).forEach((element) => gone.add(element));
      } catch {
        continue;
      }
    }
    for (const element of gone) {
      const words = plain(element.textContent);
      if (words.length < 12 || visible(element) || element.getClientRects().length || element.closest("[hidden], [aria-hidden=true], script, noscript, template, dialog, details")) continue;
      if ([...gone].some((other) => other !== element && other.contains(element)) || said.includes(words) || parent(element)?.getClientRects().length === 0) continue;
      found.push(about(element, { kind: "lost" }));
    }
  }

  // Selectors of what a rule hides here and not in a wide window, or shows there and not here.
  function narrowed() {
    const found = [];
    const walk = (rules, near) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const most = rule.conditionText.match(/max-width:\s*([\d.]+)(px|r?em)|width\s*<=?\s*([\d.]+)(px|r?em)/);
          const least = rule.conditionText.match(/min-width:\s*([\d.]+)(px|r?em)|width\s*>=?\s*([\d.]+)(px|r?em)/);
          const size = ([, one, unit, other, its]) => (one ?? other) * ((unit ?? its) === "px" ? 1 : 16);
          const now = matchMedia(rule.conditionText).matches;
          if (most && !least && now && size(most) < 1280) walk(rule.cssRules, "hides");
          else if (least && !most && !now && size(least) <= 1280 && !/print/.test(rule.conditionText)) walk(rule.cssRules, "shows");
        } else if (rule instanceof CSSStyleRule && near) {
          const display = rule.style.display;
          if (near === "hides" ? display === "none" || rule.style.visibility === "hidden" : display && display !== "none") found.push(rule.selectorText);
        } else if (rule.cssRules && !rule.selectorText) {
          walk(rule.cssRules, near);
        }
      }
    };
    for (const sheet of document.styleSheets) {
      try {
        walk(sheet.cssRules, "");
      } catch {
        continue; // of another host
      }
    }
    return found;
  }

  function beyond(element) {
    return element.getBoundingClientRect().right + scrollX > edge + 1;
  }

  // Inside something that scrolls or hides by itself, it does not widen the page.
  function held(element) {
    return holders(element).some(({ at, style }) => at !== element && style.overflowX !== "visible");
  }
}
