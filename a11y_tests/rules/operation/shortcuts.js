// Single letters, figures and signs that do something while the focus is nowhere in particular.
() => {
  const KEYS = ["keydown", "keypress", "keyup"];
  const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789/?.,;'-=+[]!*#"];
  const OFF = /sneltoets|toetscombinatie|toetsencombinatie|toetsen (?:uit|aan)|shortcut|keyboard command|hotkey/i;
  const listening = [window, document, document.documentElement, document.body].some((target) => target && KEYS.some((type) => getEventListeners(target)[type]?.length));
  const watch = listening ? new Watch() : null;

  return {
    listening: () => listening,
    // The first letter that does something which a key without a meaning does not do.
    async first() {
      document.activeElement?.blur?.();
      if (await acts("Unidentified")) return "";
      for (const key of LETTERS) if (await acts(key)) return key;
      for (const key of LETTERS.slice(0, 26)) if (await acts(key.toUpperCase())) return key.toUpperCase();
      return "";
    },
    acts,
    // Whether one of the switches of the page, whatever it is called, puts the key to rest.
    async switched(key) {
      const switches = elements().filter((element) => element.matches("input[type=checkbox], [role=switch], [role=checkbox], button[aria-pressed]") && operable(element) && visible(element));
      for (const element of switches.slice(0, 6)) {
        if (!(await acts(key))) return false; // what it does only once cannot be put to rest either
        element.click();
        element.blur();
        const rests = !(await acts(key));
        element.click();
        element.blur();
        if (rests && (await acts(key))) return true;
      }
      return false;
    },
    // Uses what the page has to switch them off, and tells whether there is such a thing.
    off() {
      const way = elements().find((element) => element.matches("input, button, select, a[href], summary, [role=switch], [role=checkbox]") && visible(element) && OFF.test(words(element)));
      if (!way) return false;
      if (!way.matches("a[href]:not([href^='#']), select, input[type=text]")) way.click();
      way.blur();
      return true;
    },
    end: () => watch?.end(),
  };

  async function acts(key) {
    watch.mark();
    const code = key.length > 1 ? 0 : key.toUpperCase().charCodeAt(0);
    const name = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : "";
    for (const type of KEYS) {
      const number = type === "keypress" ? key.charCodeAt(0) : code;
      const told = { key, code: name, keyCode: number, which: number, charCode: type === "keypress" ? number : 0, shiftKey: /^[A-Z?+!*#]$/.test(key), bubbles: true, cancelable: true, composed: true };
      document.body.dispatchEvent(new KeyboardEvent(type, told));
    }
    return (await watch.told()).length > 0;
  }

  function words(element) {
    return `${element.textContent} ${[...(element.labels ?? [])].map((label) => label.textContent)} ${element.getAttribute("aria-label") ?? ""} ${element.title}`;
  }
}
