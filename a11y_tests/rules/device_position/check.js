(page) => {
  const total = length(document.body);
  return [...taken(), ...motion()];

  // Rules that hold for one way of holding only, whichever it is now.
  function taken() {
    const found = [];
    for (const { style, orientation } of [...document.styleSheets].flatMap((sheet) => inOrientation(sheet, ""))) {
      const concerned = most(style.selectorText);
      if (!concerned) continue;
      if (style.style.display === "none" || style.style.visibility === "hidden") found.push(about(concerned, { kind: "taken", orientation }));
    }
    return found;
  }

  function inOrientation(holder, around) {
    let rules;
    try {
      rules = [...holder.cssRules];
    } catch {
      return []; // of another host
    }
    return rules.flatMap((rule) => {
      const own = rule.media && /orientation:\s*(portrait|landscape)/.exec(rule.conditionText ?? rule.media.mediaText)?.[1];
      if (rule.media && /print/.test(rule.media.mediaText)) return [];
      const orientation = own ?? around;
      if (rule.styleSheet) return inOrientation(rule.styleSheet, orientation);
      const inner = rule.cssRules?.length ? inOrientation(rule, orientation) : [];
      return rule.selectorText && orientation ? [{ style: rule, orientation }, ...inner] : inner;
    });
  }

  // The element it is about, when that holds most of the words of the page; or some of them, on a
  // page that asks to be turned.
  function most(selectorText) {
    let set = [];
    const asks = /\b(?:turn|rotate|flip) (?:your|the) (?:device|phone|tablet|screen)|\b(?:draai|kantel) (?:uw|je|het|de) (?:toestel|telefoon|apparaat|scherm|tablet|mobiel)/i.test(document.body.textContent);
    try {
      set = [...document.querySelectorAll(selectorText)];
    } catch {
      return null; // words that only newer browsers know
    }
    return set.find((element) => element.matches("html, body") || (length(element) > total * 0.6 && total > 20) || (asks && length(element) > 30)) ?? null;
  }

  // Of its words, whether they show now or not.
  function length(element) {
    const walker = document.createTreeWalker(element ?? document.documentElement, NodeFilter.SHOW_TEXT);
    let all = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest("script, style, noscript, template")) all += node.data.trim().length;
    }
    return all;
  }

  function motion() {
    const listeners = getEventListeners(window);
    const events = ["devicemotion", "deviceorientation", "deviceorientationabsolute"];
    const event = events.find((type) => listeners[type]?.length || window[`on${type}`]);
    return event ? [{ kind: "motion", selector: "", snippet: "", event }] : [];
  }
}
