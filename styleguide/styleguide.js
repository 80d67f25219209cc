// An example: what the reader chose for one goes for all on the page, and for the next page too.
class Example extends HTMLElement {
  static chosen = { theme: "", width: "", scheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" };

  static {
    // A browser may refuse to store anything: then a choice lasts as long as the page.
    try { Object.assign(this.chosen, JSON.parse(sessionStorage.getItem("herkenbaar"))); } catch {}
  }

  connectedCallback() {
    this.frame = this.querySelector("iframe");
    this.querySelector(".sg-example__switches").hidden = false;
    this.toggleAttribute("data-later", document.querySelector("sg-example") !== this);
    this.addEventListener("change", this);
    this.frame.addEventListener("load", this);
    this.show();
  }

  disconnectedCallback() {
    this.sizes?.disconnect();
  }

  handleEvent({ type, target }) {
    if (type === "load") return this.show();
    Example.chosen[target.dataset.switch] = target.value;
    try { sessionStorage.setItem("herkenbaar", JSON.stringify(Example.chosen)); } catch {}
    for (const example of document.querySelectorAll("sg-example")) example.show();
  }

  show() {
    const { theme, width, scheme } = Example.chosen;
    for (const input of this.querySelectorAll("[data-switch]")) input.checked = input.value === Example.chosen[input.dataset.switch];
    this.dataset.width = width;
    const page = this.frame.contentDocument;
    // Before it has loaded, a frame holds an empty page.
    if (!page?.body || page.URL === "about:blank") return;
    const root = page.documentElement;
    root.classList.remove(...[...root.classList].filter((name) => name.endsWith("-theme")));
    if (theme) root.classList.add(theme);
    root.dataset.scheme = scheme;
    this.fit();
    this.sizes?.disconnect();
    this.sizes = new ResizeObserver(() => this.fit());
    this.sizes.observe(page.body);
    // A menu that opens over the page widens nothing.
    page.addEventListener("toggle", () => this.fit(), true);
  }

  // As high as its page, and higher where something hangs out of that. Never lower on the way there:
  // what the reader looks at would move.
  fit() {
    const root = this.frame.contentDocument?.documentElement;
    if (!root) return;
    this.frame.style.blockSize = `${root.offsetHeight}px`;
    if (root.scrollHeight > root.offsetHeight) this.frame.style.blockSize = `${root.scrollHeight}px`;
  }
}
customElements.define("sg-example", Example);

// Code in tabs (ARIA Authoring Practices, "Tabs"). Without this script both stand below each other.
class Code extends HTMLElement {
  connectedCallback() {
    if (this.tabs) return;
    this.panels = [...this.querySelectorAll(".sg-tabs__panel")];
    this.tabs = this.panels.map((panel) => this.tab(panel));
    const list = this.querySelector(".sg-tabs__list");
    list.setAttribute("role", "tablist");
    list.append(...this.tabs);
    this.copy = this.querySelector(".sg-copy");
    this.words = this.copy.firstChild.data;
    // Only a safe origin may copy.
    this.copy.hidden = !navigator.clipboard;
    this.copy.addEventListener("click", () => this.copied());
    this.querySelector(".sg-tabs__bar").hidden = false;
    this.choose(this.tabs[0]);
  }

  tab(panel) {
    const title = panel.querySelector(".sg-tabs__title");
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `${panel.id}-tab`;
    tab.textContent = title.textContent;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    tab.addEventListener("click", () => this.choose(tab));
    tab.addEventListener("keydown", (event) => this.move(event));
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    title.hidden = true;
    return tab;
  }

  choose(chosen) {
    this.tabs.forEach((tab, i) => {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      this.panels[i].hidden = tab !== chosen;
    });
  }

  move(event) {
    const last = this.tabs.length - 1;
    const now = this.tabs.indexOf(event.target);
    const to = { ArrowRight: now === last ? 0 : now + 1, ArrowLeft: now === 0 ? last : now - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.choose(this.tabs[to]);
    this.tabs[to].focus();
  }

  async copied() {
    const panel = this.panels.find((one) => !one.hidden);
    const status = this.querySelector("[role=status]");
    let said = "Gekopieerd";
    try {
      await navigator.clipboard.writeText(panel.querySelector("code").textContent);
    } catch {
      said = "Kopiëren lukt hier niet";
    }
    status.textContent = said;
    this.copy.firstChild.data = said;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      status.textContent = "";
      this.copy.firstChild.data = this.words;
    }, 3000);
  }
}
customElements.define("sg-code", Code);
