// What shows under a pointer: found in the style sheets, and in what listens to one.
() => {
  const MOST = 12;
  const COMES = ["mouseenter", "mouseover", "pointerenter", "pointerover"];
  const OPENS = /display|visibility|opacity|clip|height|width|transform|translate|scale|left|right|top|inset|content-visibility/;
  const ends = [standing(), staying()];
  const candidates = chosen();
  let [all, hidden, shown, place, target] = [[], new Set(), [], null, null];

  return {
    count: () => candidates.length,
    about: (index) => about(candidates[index]),
    // Words in a title, where nothing else tells them and no key shows them.
    titles: () => elements().filter(titled).map((element) => about(element, { kind: "title", title: element.title.trim().slice(0, 80) })),
    begin(index) {
      document.activeElement?.blur();
      target = candidates[index];
      if (!target.isConnected || !visible(target)) return null;
      target.scrollIntoView({ block: "nearest", behavior: "instant" });
      all = elements();
      hidden = new Set(all.filter((element) => !seen(element)));
      place = middle(target);
      return place;
    },
    // What shows now and did not before; null for nothing.
    async shown() {
      shown = await appeared();
      if (!shown.length) return null;
      const outer = outermost(shown);
      const links = shown.filter((element) => element.matches(STOPS) && !elsewhere(element));
      const words = outer.map((element) => element.innerText ?? "").join(" ").replace(/\s+/g, " ").trim();
      const few = words.split(" ").length < 4;
      const name = `${target.getAttribute("aria-label") ?? ""} ${target.title} ${target.alt ?? ""}`;
      const aid = target.matches(STOPS) && (name.includes(words) || (few && target.contains(outer[0])));
      const again = document.body.innerText.replace(/\s+/g, " ").split(words).length > 2;
      const tells = words.length > 2 && !again && !aid;
      return {
        matters: links.length > 0 || tells,
        mouse: { words: words.slice(0, 80), unsure: !links.length && few },
        covers: tells && !shown.some((element) => element.matches(STOPS)) && outer.some((element) => layered(element) && hides(element)),
      };
    },
    // Whether the focus, or a press, brings the same; the pointer has gone.
    async by_key() {
      await settled(() => !shown.some(seen), 60);
      const near = [target, ...elements(target), ...openers(), target.closest(STOPS)].filter((element) => element?.matches(STOPS) && element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0);
      for (const element of new Set(near.slice(0, 4))) {
        if (element.matches("[aria-expanded], [aria-haspopup], [aria-controls], [popovertarget], summary")) return true;
        element.focus({ preventScroll: true });
        const brought = await appeared();
        element.blur();
        if (brought.length) return true;
      }
      return false;
    },
    shows: () => appeared().then((found) => {
      shown = found;
      return found.length > 0;
    }),
    // From the target into what showed, in steps.
    way() {
      const layer = outermost(shown).find(layered);
      if (!layer || !seen(layer)) return [];
      const to = middle(layer);
      return [0.2, 0.4, 0.6, 0.8, 1].map((part) => ({ x: place.x + (to.x - place.x) * part, y: place.y + (to.y - place.y) * part }));
    },
    gone: () => settled(() => !shown.some(seen), listens() ? 60 : 10),
    end() {
      for (const end of ends) end();
    },
  };

  // Rules of which :hover shows something, with a twin for the focus or without.
  function chosen() {
    const kinds = new Map();
    const add = (element, kind) => {
      const own = `${kind} ${element.localName} ${element.className}`;
      if (!kinds.has(own) && visible(element) && !element.matches("html, body, main")) kinds.set(own, element);
    };
    for (const rule of rules()) {
      for (const part of rule.selectorText.split(/,(?![^(]*\))/)) {
        const at = part.indexOf(":hover");
        if (at < 0 || !opens(rule, part.slice(at + 6))) continue;
        const from = part.slice(0, at).trim() || "*";
        for (const element of query(from)) add(element, part);
      }
    }
    for (const element of elements()) {
      if (kinds.size >= MOST * 2) break;
      const heard = listeners(element);
      const types = COMES.filter((type) => heard?.[type]?.length);
      if (types.length) add(element, types.flatMap((type) => heard[type]).join());
    }
    return [...kinds.values()].slice(0, MOST);
  }

  function opens(rule, rest) {
    // Of the element itself only what is drawn beside it can appear.
    return (/[\s>+~]/.test(rest.trim()) || /[\s>+~]\S/.test(rest)) && OPENS.test(rule.style.cssText);
  }

  function rules() {
    const found = [];
    const into = (list) => {
      for (const rule of list) {
        if (rule.selectorText?.includes(":hover")) found.push(rule);
        if (rule.media && !matchMedia(rule.media.mediaText).matches) continue;
        if (rule.cssRules?.length) into(rule.cssRules);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      try { into(sheet.cssRules); } catch { /* of another host: not to be read */ }
    }
    return found;
  }

  function query(from) {
    try { return [...document.querySelectorAll(from)].slice(0, 20); } catch { return []; }
  }

  function seen(element) {
    if (!visible(element)) return false;
    const rect = element.getBoundingClientRect();
    if (rect.width * rect.height < 4 || rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) return false;
    const part = left(rect, element, /hidden|clip/);
    return part.width * part.height > 4;
  }

  async function frame() {
    await new Promise((done) => setTimeout(done, 8));
    settle();
  }

  async function settled(holds, milliseconds) {
    const end = performance.now() + milliseconds;
    do {
      await frame();
      if (holds()) return true;
    } while (performance.now() < end);
    return false;
  }

  function listens() {
    return COMES.some((type) => listeners(target)?.[type]?.length);
  }

  async function appeared() {
    const known = new Set(all);
    const now = () => elements().filter((element) => (hidden.has(element) || !known.has(element)) && seen(element) && !element.closest("svg"));
    await settled(() => now().length > 0, listens() ? 60 : 0);
    return now();
  }

  // A link that can be used without a pointer too.
  function elsewhere(element) {
    return element.matches("a[href]") && all.some((other) => other !== element && other.localName === "a" && other.href === element.href && !hidden.has(other));
  }

  function outermost(found) {
    const set = new Set(found);
    return found.filter((element) => !set.has(parent(element)));
  }

  function middle(element) {
    const rect = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: Math.min(Math.max(rect.left + Math.min(rect.width / 2, 60), 1), innerWidth - 1), y: Math.min(Math.max(rect.top + Math.min(rect.height / 2, 40), 1), innerHeight - 1) };
  }

  // Lies over the page, and so over what else is there.
  function layered(element) {
    for (let at = element; at && at !== target.parentElement && at !== document.body; at = parent(at)) {
      if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
    }
    return false;
  }

  // Whether it lies over text or a control that is not part of what it belongs to.
  function hides(element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [0.1, 0.5, 0.9].some((x) => [0.15, 0.5, 0.85].some((y) => document.elementsFromPoint(left + width * x, top + height * y).some((behind) => !element.contains(behind) && !behind.contains(target) && !target.contains(behind)
      && (behind.matches("img, input, button, select") || [...behind.childNodes].some((node) => node.nodeType === 3 && node.data.trim())))));
  }

  // A button beside it, or one that names what it opens.
  function openers() {
    const ids = outermost(shown).flatMap((element) => [element, ...elements(element)]).map(({ id }) => id).filter(Boolean);
    const named = ids.flatMap((id) => [...document.querySelectorAll(`[aria-controls~="${CSS.escape(id)}"], [aria-describedby~="${CSS.escape(id)}"], [popovertarget="${CSS.escape(id)}"]`)]);
    return [...named, target.previousElementSibling, target.nextElementSibling].filter((element) => element?.matches("button, summary, [aria-expanded], [aria-controls], [aria-describedby], [popovertarget]"));
  }

  function titled(element) {
    const title = element.title?.trim?.() ?? "";
    if (title.length < 12 || !visible(element) || element.matches("iframe, abbr, dfn, input, select, textarea, html, link, style, svg *, object, embed, area")) return false;
    if (element.matches("a[href], button") && !element.textContent.trim() && !element.querySelector("img, svg")) return false;
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    const around = plain(`${element.innerText ?? ""} ${element.alt ?? ""} ${element.getAttribute("aria-label") ?? ""}`);
    const words = plain(title).split(" ").filter((word) => word.length > 3);
    const said = plain(document.body.innerText);
    return words.filter((word) => !around.includes(word)).length > 2 && !said.includes(plain(title)) && !element.hasAttribute("aria-describedby");
  }
}
