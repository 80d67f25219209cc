// What a page does when something is pressed in it: changes of the page, of its fields, its focus,
// its scroll and its address, and calls of the browser that leave no trace in the page.

class Watch {
  #called = [];
  #until = 0;
  #records = [];
  #observer = new MutationObserver((records) => this.#note(records));
  #before = null;
  #restore = [];

  constructor() {
    const all = { attributes: true, attributeOldValue: true, characterData: true, childList: true, subtree: true };
    this.#observer.observe(document, all);
    for (const element of elements()) if (element.shadowRoot) this.#observer.observe(element.shadowRoot, all);
    this.#listen();
  }

  // Begin to look.
  mark() {
    this.#observer.takeRecords();
    [this.#called, this.#records, this.#until] = [[], [], 0];
    this.#before = this.#state();
  }

  // What happened since: nothing yet, or more once the page has had the time it asked for.
  async told() {
    let told = this.#told();
    while (!told.length && performance.now() < this.#until) {
      await new Promise((done) => this.timeout.call(window, done, 20));
      told = this.#told();
    }
    return told;
  }

  // The same, when all that the page waits for has come; or as long as this many milliseconds.
  async rest(most) {
    const end = performance.now() + most;
    do await new Promise((done) => this.timeout.call(window, done, 10));
    while (performance.now() < Math.min(end, this.#until));
    return this.#told();
  }

  // What changed in the page since.
  get records() {
    return this.#records;
  }

  end() {
    this.#observer.disconnect();
    for (const back of this.#restore) back();
  }

  #told() {
    this.#note(this.#observer.takeRecords());
    const told = new Set(this.#called);
    if (this.#records.length) told.add("page");
    const state = this.#state();
    for (const [name, value] of Object.entries(state)) if (value !== this.#before[name]) told.add(name);
    return [...told];
  }

  #note(records) {
    this.#records.push(...records.filter(real));

    // Many pages note on their outermost elements that someone uses a keyboard.
    function real(record) {
      if (record.type !== "attributes") return true;
      if (record.target.getAttribute(record.attributeName) === record.oldValue) return false;
      return !(record.target.matches("html, body") && /keyboard|mouse|focus|intent|input|touch|modality/i.test(`${record.attributeName} ${record.target.className}`))
        && !/focus-visible|data-focus/.test(record.attributeName);
    }
  }

  #state() {
    const fields = [...document.querySelectorAll("input, select, textarea, details")];
    return {
      fields: fields.map((field) => `${field.value} ${field.checked} ${field.open} ${field.selectedIndex}`).join("\n"),
      focus: document.activeElement,
      scroll: `${Math.round(scrollX)} ${Math.round(scrollY)}`,
      address: location.href,
      layers: document.querySelectorAll("dialog[open], [popover]:popover-open").length,
    };
  }

  #listen() {
    const watch = this;
    this.timeout = window.setTimeout;
    replace(window, "setTimeout", (own) => function (what, wait = 0, ...rest) {
      watch.#wait(Number(wait) || 0);
      return own.call(window, what, wait, ...rest);
    });
    replace(window, "requestAnimationFrame", (own) => function (what) {
      watch.#wait(40);
      return own.call(window, what);
    });
    // Sooner than any server could be asked.
    const leads = (event) => {
      if (event.destination.sameDocument || event.hashChange || event.downloadRequest !== null) return;
      watch.#called.push("leads");
      if (event.cancelable) event.preventDefault();
    };
    window.navigation?.addEventListener("navigate", leads);
    this.#restore.push(() => window.navigation?.removeEventListener("navigate", leads));
    // A press may ask for what there is. What would change something elsewhere is not sent.
    replace(window, "fetch", (own) => function (asked, options) {
      watch.#called.push("request");
      const method = options?.method ?? asked?.method ?? "GET";
      return /^(get|head)$/i.test(method) ? own.call(window, asked, options) : new Promise(() => {});
    });
    let sent = new WeakMap();
    replace(XMLHttpRequest.prototype, "open", (own) => function (method, ...rest) {
      sent.set(this, /^(get|head)$/i.test(method));
      return own.call(this, method, ...rest);
    });
    replace(XMLHttpRequest.prototype, "send", (own) => function (...given) {
      watch.#called.push("request");
      if (sent.get(this) !== false) own.apply(this, given);
    });
    const calls = [
      [window, "open"], [window, "print"], [window, "alert"], [window, "confirm"], [window, "prompt"],
      [History.prototype, "pushState"], [History.prototype, "back"], [History.prototype, "go"],
      [HTMLMediaElement.prototype, "play"], [HTMLMediaElement.prototype, "pause"], [Storage.prototype, "setItem"],
      [HTMLFormElement.prototype, "submit"], [HTMLFormElement.prototype, "requestSubmit"], [HTMLFormElement.prototype, "reset"],
      [Element.prototype, "requestFullscreen"], [Element.prototype, "scrollIntoView"], [Document.prototype, "execCommand"],
      [URL, "createObjectURL"], [HTMLElement.prototype, "showPopover"], [HTMLInputElement.prototype, "showPicker"],
      [window.Clipboard?.prototype, "writeText"], [window.Clipboard?.prototype, "write"], [Navigator.prototype, "share"],
      [window.SpeechSynthesis?.prototype, "speak"],
    ];
    for (const [owner, name] of calls) {
      if (owner?.[name]) replace(owner, name, (own) => function (...given) {
        watch.#called.push(name);
        // A page that asks the same for ever would keep us there.
        if (watch.#called.length > 30) throw new Error("too many calls");
        return name === "print" ? undefined : own.apply(this, given);
      });
    }

    function replace(owner, name, make) {
      const own = owner[name];
      owner[name] = make(own);
      watch.#restore.push(() => { owner[name] = own; });
    }
  }

  #wait(milliseconds) {
    this.#until = Math.max(this.#until, performance.now() + Math.min(milliseconds, 400) + 40);
  }
}
