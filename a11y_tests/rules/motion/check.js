async (page) => {
  const LONG = 5000; // milliseconds; what ends sooner may move
  const MOVING = /^(transform|translate|rotate|scale|left|right|top|bottom|inset.*|margin.*|width|height|backgroundPosition.*|offset.*|strokeDashoffset|objectPosition)$/;
  const BLINKING = /^(opacity|visibility|color|backgroundColor|display|filter|borderColor)$/;
  const STOP = /pau[sz]e|stop|beweging|animati|motion|afspelen|stilzetten/i;
  const WAITING = "[role=status], [role=progressbar], [role=alert], progress, [aria-busy=true]";
  const WAITS = /spin|load|laden|progress|skeleton|placeholder|wait|busy/i;
  const CAROUSEL = /carousel|slider|slideshow|swiper|slick|ticker|rotator/i;
  const found = [];
  // Who stops a form with its button, stops nothing that moves.
  const sends = (control, words) => control.form && control.type === "submit" && !/pau[sz]e|beweging|animati|motion|stilzetten/i.test(words);
  const stops = (control) => {
    const words = control.textContent + control.value + control.ariaLabel + control.title;
    return STOP.test(words) && !sends(control, words);
  };
  const stoppable = page.controls.some(stops)
    || page.stops.some((link) => /^(pau[sz]e|stop)\b/i.test(link.textContent.trim()));
  animations();
  const pictures = page.shown.filter((element) => element.matches("img") && /\.gif([?#]|$)|^data:image\/gif/i.test(element.currentSrc || element.src));
  for (const image of pictures) {
    const moves = await endless(image);
    if (moves && !stoppable) found.push(about(image, { kind: "picture", unsure: moves !== true }));
  }
  const scripted = await watched();
  slides(scripted);
  unless();
  timed(scripted);
  return found;

  function animations() {
    const seen = new Set();
    for (const animation of document.getAnimations()) {
      const { effect, playState } = animation;
      const element = effect?.target;
      if (playState !== "running" || !(effect instanceof KeyframeEffect) || !element || seen.has(element) || !visible(element)) continue;
      const timing = effect.getComputedTiming();
      const frames = effect.getKeyframes();
      const names = [...new Set(frames.flatMap((frame) => Object.keys(frame)))].filter((name) => changes(frames, name));
      if (timing.activeDuration <= LONG || animation.timeline !== document.timeline) continue;
      const times = flashes(frames, timing, names);
      const { width, height } = element.getBoundingClientRect();
      if (width * height < 16) continue;
      seen.add(element);
      // A quarter of the ten degrees in the middle of what one sees.
      if (times > 3 && width * height >= 21824) found.push(about(element, { kind: "flash", times: Math.round(times) }));
      else if (names.some((name) => MOVING.test(name)) || times > 0.1) {
        const waits = element.closest(WAITING) || [element, parent(element)].some((at) => at && WAITS.test(`${at.className?.baseVal ?? at.className} ${at.id} ${animation.animationName}`));
        if (waits) found.push(about(element, { kind: "waiting" }));
        else if (!stoppable) found.push(about(element, { kind: "endless", unsure: barely(frames, names, timing) }));
      }
    }
  }

  function changes(frames, name) {
    const values = frames.map((frame) => frame[name]).filter((value) => value !== undefined);
    return (MOVING.test(name) || BLINKING.test(name)) && new Set(values).size > 1;
  }

  // How often a second it goes dark and light again.
  function flashes(frames, { duration, direction, activeDuration }, names) {
    const name = names.find((one) => BLINKING.test(one));
    if (!name || activeDuration < 1000) return 0;
    const values = frames.map((frame) => frame[name]).filter((value) => value !== undefined);
    const swings = values.filter((value, at) => at && value !== values[at - 1]).length;
    return (Math.max(1, swings) / (direction.startsWith("alternate") || swings > 1 ? 2 : 1)) * (1000 / duration);
  }

  // Colours that come and go slowly, and nothing from its place: a matter of taste.
  function barely(frames, names, { duration }) {
    return !names.some((name) => MOVING.test(name)) && duration >= 4000;
  }

  // true, false, or null when it cannot be read.
  async function endless(image) {
    if (image.naturalWidth < 12) return false;
    try {
      const bytes = new Uint8Array(await (await fetch(image.currentSrc || image.src, { cache: "force-cache" })).arrayBuffer());
      let [frames, time, times] = [0, 0, 1];
      for (let at = 0; at < bytes.length - 20; at += 1) {
        if (bytes[at] === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4) {
          frames += 1;
          time += 10 * Math.max(2, bytes[at + 4] + 256 * bytes[at + 5]);
        } else if (bytes[at] === 0x21 && bytes[at + 1] === 0xff && bytes[at + 2] === 11 && bytes[at + 14] === 3) {
          times = bytes[at + 16] + 256 * bytes[at + 17] || Infinity;
        }
      }
      return frames > 1 && time * times > LONG;
    } catch {
      return "unknown";
    }
  }

  // What scripts of the page change while we look; only where one says that it will.
  async function watched() {
    const text = [...document.scripts].filter((script) => !script.src && !/json|template/.test(script.type)).map((script) => script.text).join("\n");
    const marked = /setInterval|requestAnimationFrame|setTimeout/.test(text);
    if (!marked || stoppable) return false;
    const pauses = [...text.matchAll(/(?:setInterval|setTimeout)\s*\([\s\S]{0,800}?,\s*(\d{1,5})\s*\)/g)].map((match) => +match[1]).filter((pause) => pause <= 1000);
    const long = pauses.length ? Math.min(1300, Math.max(...pauses) * 2 + 150) : 250;
    const changed = new Map();
    const seer = new MutationObserver((records) => {
      const now = new Set(records.map(({ target, type }) => [target.nodeType === Node.TEXT_NODE ? target.parentElement : target, type]).filter(([element]) => element).map(([element, type]) => `${number(element)} ${type}`));
      now.forEach((key) => changed.set(key, (changed.get(key) ?? 0) + 1));
    });
    const numbers = [];
    const number = (element) => (numbers.includes(element) ? numbers.indexOf(element) : numbers.push(element) - 1);
    seer.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["style", "class", "src", "hidden", "transform", "cx", "cy", "x", "y"] });
    await new Promise((resume) => setTimeout(resume, long));
    seer.disconnect();
    let some = false;
    for (const [key, times] of changed) {
      const [at, type] = key.split(" ");
      const element = numbers[at];
      if (times < 2 || !element.isConnected || element.matches("head *, html, script, style") || element.closest(`${WAITING}, [role=timer]`) || !element.getClientRects().length) continue;
      if (some && type !== "attributes") continue;
      found.push(about(element, { kind: type === "attributes" ? "scripted" : "updating" }));
      some = true;
    }
    return some;
  }

  function slides(scripted) {
    if (scripted || stoppable) return;
    const text = [...document.scripts].map((script) => script.text).join("\n");
    const starts = "[data-bs-ride=carousel], [data-ride=carousel], [data-autoplay=true], [data-autoplay=''], [data-swiper-autoplay], [data-auto-rotate]";
    for (const element of page.shown) {
      const own = element.matches(starts) || (CAROUSEL.test(`${element.className} ${element.id}`) && /setInterval|autoplay["']?\s*:\s*(true|\{|\d)/.test(text));
      if (!own || element.matches("html, body, input") || element.getBoundingClientRect().height < 40) continue;
      found.push(about(element, { kind: "slides" }));
      return;
    }
  }

  // What would move, had the reader not asked the system for less: not everyone knows how to.
  function unless() {
    if (stoppable) return;
    const told = new Set(found.map(({ selector }) => selector));
    const walk = (rules) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && !rule.conditionText.includes("prefers-reduced-motion") && !matchMedia(rule.conditionText).matches) continue;
        if (rule instanceof CSSStyleRule && /infinite/.test(`${rule.style.animation} ${rule.style.animationIterationCount}`)) calm(rule);
        if (rule.cssRules?.length && !(rule instanceof CSSKeyframesRule)) walk(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) {
      try {
        walk(sheet.cssRules);
      } catch {
        continue; // of another host
      }
    }

    function calm({ selectorText }) {
      if (/:(hover|focus|active)|::/.test(selectorText)) return;
      try {
        const element = [...document.querySelectorAll(selectorText)].find((one) => visible(one) && one.getBoundingClientRect().height > 8);
        if (!element || told.has(selector(element)) || element.closest(WAITING) || WAITS.test(`${element.className} ${selectorText}`)) return;
        if (element.getAnimations().some(({ playState }) => playState === "running")) return;
        told.add(selector(element));
        found.push(about(element, { kind: "unless" }));
      } catch {
        return; // a selector of nesting
      }
    }
  }

  // A script in the page that writes something else in it every few seconds.
  function timed(scripted) {
    if (scripted || stoppable || found.some(({ kind }) => kind === "slides")) return;
    for (const script of document.scripts) {
      if (script.src || /json|template/.test(script.type)) continue;
      const [, body, pause] = script.text.match(/setInterval\s*\(([\s\S]{0,800}?),\s*(\d{4,5})\s*\)/) ?? [];
      if (!body || pause < 1001 || pause > 20000) continue;
      const written = /innerHTML|textContent|innerText|\.src\s*=|className|classList|\.style\b|appendChild|insertBefore|append\(|scroll|animate|next|slide|rotat/i.test(body);
      if (written) found.push({ kind: "timed", selector: "", snippet: `setInterval(…, ${pause})`, seconds: Math.round(pause / 1000) });
      return;
    }
  }
}
