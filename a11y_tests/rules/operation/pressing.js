// Presses what can be pressed, one of each kind, and tells what that does.
() => {
  const MOST = 14;
  const PRESSES = ["click", "mousedown", "pointerdown", "mouseup", "pointerup"];
  const KEYS = ["keydown", "keyup", "keypress"];
  const DIALOG = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";
  const KEYS_OF = { checkbox: [" ", "Enter"], switch: [" ", "Enter"], radio: [" ", "Enter"], menuitemcheckbox: [" ", "Enter"], slider: ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown"], spinbutton: ["ArrowUp", "ArrowDown"] };
  const STATES = { checkbox: "aria-checked", switch: "aria-checked", menuitemcheckbox: "aria-checked", tab: "aria-selected", button: "aria-pressed" };
  const watch = new Watch();
  const everywhere = [document, window].map((target) => getEventListeners(target));
  const all = elements();
  const candidates = chosen();
  let [hidden, was, dialog, trigger, looked] = [new Set(), null, null, null, ""];

  return {
    candidates: () => candidates.map((element) => ({ ...about(element), keys: keysOf(element), native: native(element), role: roleOf(element), link: element.localName === "a" })),
    begin(index) {
      trigger = candidates[index];
      if (!trigger.isConnected || !visible(trigger)) return false;
      trigger.focus();
      hidden = new Set(all.filter((element) => !visible(element)));
      was = state(trigger);
      looked = look(trigger);
      watch.mark();
      return true;
    },
    told: () => watch.told(),
    click() {
      watch.mark();
      trigger.click();
      return watch.told();
    },
    // What the press made of the element itself, and of what is around it.
    facts() {
      const shown = opened();
      const now = state(trigger);
      const kept = (name) => was[name] !== null && was[name] === now[name];
      const closed = all.some((element) => !hidden.has(element) && element.isConnected && !visible(element));
      dialog = shown.find((element) => element.matches(DIALOG)) ?? shown.find(covers) ?? null;
      const attribute = STATES[roleOf(trigger)];
      return {
        dialog: Boolean(dialog),
        expanded: kept("aria-expanded") && (shown.some((element) => !element.contains(trigger) && element.checkVisibility()) || closed) && !dialog,
        unsaid: !dialog && now["aria-expanded"] === null && trigger.matches("button, [role=button], a[href^='#']") && shown.some(discloses),
        state: Boolean(attribute) && !dialog && !(attribute === "aria-selected" && now[attribute] === "true") && changed() && (kept(attribute) || (attribute === "aria-selected" && now[attribute] === null)) && was.text === now.text,
        attribute: attribute ?? "",
        coloured: !attributed() && !dialog && was.text === now.text && look(trigger) !== looked && watch.records.every(ofLooks),
      };
    },
    // Whether a second press, with the same words on the button, hides what the first one showed.
    closes() {
      const shown = opened().filter(discloses);
      const same = was.text === state(trigger).text;
      trigger.click();
      finishAll();
      return same && shown.length > 0 && shown.every((element) => !visible(element));
    },
    // Whether a second press gives it the colours that it had: it is on or off, then.
    returns() {
      trigger.click();
      finishAll();
      return look(trigger) === looked;
    },
    async dialog() {
      const inside = await until(() => dialog.contains(active()) && active() !== document.body, 400);
      const role = dialog.matches(DIALOG) && (dialog.localName === "dialog" || /dialog/.test(dialog.getAttribute("role") ?? ""));
      const native = dialog.matches("dialog:modal");
      return about(dialog, {
        inside, role, native,
        modal: native || dialog.getAttribute("aria-modal") === "true" || (all.some(backdrop) && !dialog.matches("[aria-modal=false]")),
        named: native && !dialog.textContent.trim() ? true : named(dialog),
        open: role && !native && dialog.getAttribute("aria-modal") !== "true" && all.some(backdrop) && !trigger.closest("[inert], [aria-hidden=true]"),
        alert: dialog.getAttribute("role") === "alertdialog",
        stops: elements(dialog).filter((element) => operable(element) && element.tabIndex >= 0).length,
      });
    },
    enter() {
      if (!dialog.contains(active())) elements(dialog).find((element) => operable(element) && element.tabIndex >= 0)?.focus();
    },
    // The page itself, or the bars of the browser, are no way out of a dialog of the browser.
    within() {
      const at = active();
      return at === document.body || at === null || dialog.contains(at) || !visible(at);
    },
    closed: () => until(() => !dialog.isConnected || !visible(dialog), 350),
    close() {
      const close = elements(dialog).find((element) => element.matches("button, a, [role=button], input[type=button]") && visible(element)
        && /\b(sluit|close|annuleer|annuleren|cancel|nee|no|ok|oké|terug|dismiss)|[×✕✖xX]$/i.test(`${element.getAttribute("aria-label") ?? ""} ${element.className} ${element.textContent.trim()}`));
      close?.click();
    },
    back: async () => !trigger.isConnected || !visible(trigger) || until(() => trigger.contains(active()) || active()?.contains(trigger) && active() !== document.body, 200),
    end: () => watch.end(),
  };

  // Its colours, when those that come slowly have come.
  function look(element) {
    finishAll();
    const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
    return [color, backgroundColor, borderTopColor].join();
  }

  function finishAll() {
    for (const element of [trigger, ...elements(trigger)]) element.getAnimations().forEach(finish);
  }

  function attributed() {
    return !trigger.matches("button, [role=button]") || trigger.matches("[aria-pressed], [aria-expanded], [aria-checked], [aria-selected], [aria-current], [aria-haspopup], [disabled]");
  }

  // A change of looks of itself, and of nothing else.
  function ofLooks({ type, target, attributeName }) {
    return type === "attributes" && /^(class|style|data-.*)$/.test(attributeName) && trigger.contains(target);
  }

  function active() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  async function until(holds, milliseconds) {
    const end = performance.now() + milliseconds;
    while (!holds()) {
      if (performance.now() > end) return false;
      await new Promise((done) => watch.timeout.call(window, done, 15));
    }
    return true;
  }

  function native(element) {
    return element.matches("button, summary, a[href], input");
  }

  function roleOf(element) {
    return element.getAttribute("role") ?? (element.matches("button, summary, input[type=button]") ? "button" : element.matches("a[href]") ? "link" : "");
  }

  function keysOf(element) {
    if (native(element) && !element.hasAttribute("role")) return ["Enter"];
    return KEYS_OF[roleOf(element)] ?? (roleOf(element) === "link" ? ["Enter"] : ["Enter", " "]);
  }

  // One of each kind: what looks and listens the same, does the same.
  function chosen() {
    const kinds = new Map();
    for (const element of all) {
      if (!pressable(element)) continue;
      const own = listeners(element) ?? {};
      const names = [...element.attributes].map(({ name }) => name).filter((name) => !/^(id|style|href|title|aria-label)$/.test(name));
      const kind = [element.localName, element.className, element.getAttribute("role"), element.getAttribute("aria-haspopup"), names, ...Object.values(own).flat()].join("|");
      if (!kinds.has(kind)) kinds.set(kind, element);
    }
    // What says that it opens something goes first.
    const first = (element) => (element.matches("[aria-haspopup], [aria-expanded], [aria-controls], [data-toggle], [data-bs-toggle], [commandfor], [popovertarget], [role]") ? 0 : 1);
    return [...kinds.values()].sort((one, other) => first(one) - first(other)).slice(0, MOST);
  }

  function pressable(element) {
    if (!operable(element) || element.closest("[aria-disabled=true]") || element.tabIndex < 0) return false;
    if (element.matches("input:not([type=button]), select, textarea, iframe, audio, video, area, summary, [contenteditable]")) return false;
    if (element.matches("button") && element.form && element.type !== "button") return false;
    if (element.matches("a[href]") && !/^(#$|#!|javascript:)/.test(element.getAttribute("href")) && !element.matches("[role=button], [role=tab], [aria-expanded], [aria-haspopup], [data-toggle], [data-bs-toggle]")) return false;
    if (element.matches("[role=tab][aria-selected=true], [role=radio][aria-checked=true], [role=combobox], [role=textbox], [role=searchbox], [role=listbox], [role=tablist], [role=group], [role=region]")) return false;
    return reacts(element);
  }

  function reacts(element) {
    if (element.matches("[commandfor], [popovertarget]") || /^javascript:\S/.test(element.getAttribute("href") ?? "")) return true;
    for (let at = element; at; at = parent(at)) {
      const heard = getEventListeners(at);
      if ([...PRESSES, ...KEYS].some((type) => heard[type]?.length)) return true;
    }
    return everywhere.some((heard) => ["click", ...KEYS].some((type) => heard[type]?.length)) && element.matches("button, [role]");
  }

  function state(element) {
    const read = (name) => element.getAttribute(name);
    return { "aria-expanded": read("aria-expanded"), "aria-checked": read("aria-checked"), "aria-pressed": read("aria-pressed"), "aria-selected": read("aria-selected"), text: element.textContent };
  }

  // What was not to be seen, and is now; what was put in too.
  function opened() {
    const there = elements();
    const added = new Set(watch.records.flatMap(({ addedNodes }) => [...addedNodes]));
    return there.filter((element) => (hidden.has(element) || added.has(element) || [...added].some((node) => node.contains?.(element))) && visible(element)).slice(0, 400);
  }

  function changed() {
    return watch.records.some(({ target }) => target !== document.body);
  }

  // A layer over the page: it does not move with the page, and takes a good part of the window.
  function covers(element) {
    const { position, pointerEvents } = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    if (pointerEvents === "none" || !element.textContent.trim() || element.closest("nav, header, [role=menu], [role=listbox], [role=status], [role=alert], [aria-live]")) return false;
    const share = rect.width * rect.height / (innerWidth * innerHeight);
    const middle = rect.left < innerWidth / 2 && rect.right > innerWidth / 2 && rect.top < innerHeight * 0.7 && rect.bottom > innerHeight * 0.2;
    return middle && (position === "fixed" ? share >= 0.15 || (share >= 0.04 && all.some(backdrop)) : position === "absolute" && share >= 0.15 && elements().some(backdrop));
  }

  // What lies over the whole window, and keeps the page behind it from being pressed.
  function backdrop(element) {
    const { position, backgroundColor, pointerEvents } = getComputedStyle(element);
    if (!/fixed|absolute/.test(position) || pointerEvents === "none" || !visible(element)) return false;
    const rect = element.getBoundingClientRect();
    return rect.width >= innerWidth * 0.95 && rect.height >= innerHeight * 0.9 && painted(backgroundColor) && element !== document.body;
  }

  function discloses(element) {
    if (element.matches("[role=status], [role=alert], [aria-live], output, [popover]") || element.closest("[aria-live], [role=status], [role=alert], output")) return false;
    const beside = [trigger.nextElementSibling, trigger.parentElement?.nextElementSibling];
    const named = (trigger.getAttribute("aria-controls") ?? "").split(/\s+/).includes(element.id) && element.id;
    return hidden.has(element) && element.localName !== "summary" && (Boolean(named) || beside.includes(element)) && element.textContent.trim().length > 20;
  }

  function named(element) {
    const ids = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const text = ids.map((id) => document.getElementById(id)?.textContent ?? "").join("");
    return Boolean((element.getAttribute("aria-label") ?? "").trim() || text.trim() || element.title.trim());
  }
}
