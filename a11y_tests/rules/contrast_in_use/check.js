// For each state: all colours of the page once more, in a sheet of our own in which ":hover" matches
// what it would match with the mouse there. Nothing else of the page changes by that.
() => {
  const STATES = {
    hover: /:hover(?![\w-])/g, focus: /:focus(-visible|-within)?(?![\w-])/g, active: /:active(?![\w-])/g, visited: /:visited(?![\w-])/g,
  };
  const COLOURS = ["color", "background", "background-color", "background-image", "opacity", "-webkit-text-fill-color"];
  const ALWAYS = ":nth-child(n)"; // as specific as :hover is
  const found = [];
  if (darkInName()) return found;
  const rules = styleRules();
  const known = new Map();
  for (const [state, pattern] of Object.entries(STATES)) {
    const subjects = concerned(pattern);
    if (!subjects.length) continue;
    const before = subjects.map(measured);
    within(dressed(state), () => subjects.forEach((element, index) => {
      const now = measured(element);
      const was = before[index];
      if (!now || !was || now.ratio >= now.limit || was.ratio < was.limit || now.ratio >= was.ratio) return;
      found.push(about(element, { kind: state, ratio: now.ratio.toFixed(1), state }));
    }));
  }
  selected();
  return found;

  // What text a rule of this state can recolour: one of each look.
  function concerned(pattern) {
    const some = new Set();
    for (const rule of rules) {
      pattern.lastIndex = 0;
      if (!pattern.test(rule.selectorText) || !recolours(rule)) continue;
      for (const element of matching(rule.selectorText.replace(pattern, ALWAYS))) {
        some.add(element);
        element.querySelectorAll("*").forEach((inside) => some.add(inside));
      }
    }
    // What a rule for "not in this state" colours, keeps that colour with our sheet too.
    for (const rule of rules.filter(({ selectorText }) => /:not\([^)]*:(hover|focus|active|visited)/.test(selectorText))) {
      matching(rule.selectorText).forEach((element) => some.delete(element));
    }
    const looks = new Map();
    for (const element of some) {
      if ((!ownText(element) && !element.matches("input, select, textarea")) || element.matches(":disabled, [aria-disabled=true] *, [aria-disabled=true]") || !visible(element)) continue;
      const style = getComputedStyle(element);
      const look = [element.localName, element.className, element.parentElement?.className, element.parentElement?.localName, style.color, style.fontSize, style.fontWeight, String(ground(element))].join("|");
      if (!looks.has(look)) looks.set(look, element);
    }
    return [...looks.values()].slice(0, 80);
  }

  function matching(text) {
    try {
      return document.querySelectorAll(text.includes("&") ? ":not(*)" : text.replace(/::[\w-]+/g, ""));
    } catch {
      return [];
    }
  }

  function recolours({ style }) {
    return COLOURS.some((name) => style.getPropertyValue(name)) || [...style].some((name) => name.startsWith("--"));
  }

  function measured(element) {
    const style = getComputedStyle(element);
    const under = ground(element);
    if (!under || !painted(style.webkitTextFillColor)) return null;
    const [red, green, blue, cover] = rgba(style.webkitTextFillColor);
    return { ratio: contrast([red, green, blue, cover * style.opacity], under), limit: asked(style) };
  }

  // The sheets of the page, with only colours, as if one thing after another were in this state.
  function dressed(state) {
    // Pressed is hovered too.
    const patterns = state === "active" ? [STATES.active, STATES.hover] : [STATES[state]];
    const parts = ["*, ::before, ::after { transition: none !important }"];
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      try {
        const limits = sheet.media.mediaText;
        const text = told(sheet.cssRules, patterns);
        if (!sheet.disabled) parts.push(limits ? `@media ${limits} {${text}}` : text);
      } catch {
        continue; // of another host
      }
    }
    return parts.join("\n");
  }

  function told(list, patterns) {
    return [...list].map((rule) => {
      if (rule instanceof CSSStyleRule) {
        const selectorText = patterns.reduce((text, pattern) => text.replace(pattern, state(pattern)), rule.selectorText);
        return `${selectorText} { ${colours(rule.style)} ${rule.cssRules ? told(rule.cssRules, patterns) : ""} }`;
      }
      if (rule.styleSheet) return told(rule.styleSheet.cssRules, patterns);
      if (!rule.cssRules || rule instanceof CSSKeyframesRule) return "";
      return `${rule.cssText.slice(0, rule.cssText.indexOf("{"))} {${told(rule.cssRules, patterns)}}`;
    }).join("\n");
  }

  function state(pattern) {
    return pattern === STATES.visited ? ":any-link" : ALWAYS;
  }

  // An address in a sheet is counted from where that sheet lies: ours would ask another file.
  function colours(style) {
    return [...new Set([...COLOURS, ...[...style].filter((name) => name.startsWith("--"))])]
      .filter((name) => style.getPropertyValue(name) && !(name === "background" && style.getPropertyValue("background-color")))
      .map((name) => `${name}: ${style.getPropertyValue(name).replace(/url\([^)]*\)/g, "linear-gradient(red, red)")}${style.getPropertyPriority(name) && " !important"};`)
      .join(" ");
  }

  function within(text, look) {
    const plain = styled(text);
    try {
      look();
    } finally {
      plain();
      for (const animation of document.getAnimations()) {
        if (animation instanceof CSSTransition) animation.finish();
      }
    }
  }

  // Only where the page has colours of its own for it.
  function selected() {
    const rule = rules.find((one) => /::(-moz-)?selection/.test(one.selectorText) && (one.style.color || one.style.backgroundColor || one.style.background));
    if (!rule) return;
    const element = [...document.querySelectorAll("p, li, td, dd, label")].find((one) => ownText(one) && visible(one)) ?? document.body;
    const [style, under] = [getComputedStyle(element, "::selection"), ground(element)];
    if (!under) return;
    const mark = rgba(style.backgroundColor);
    // A browser lets a little of the text through a mark that covers all.
    const value = contrast(rgba(style.color), over(mark, under));
    if (mark[3] > 0 && value < 3) found.push(about(element, { kind: "selection", ratio: value.toFixed(1) }));
  }
}
