// What rules that read a page share: each thing is looked up once, when the first of them asks.
// Stands around all of them together (see script.py).

class Reading {
  // All elements, those in open shadow trees included.
  get elements() { return this.#once("elements", () => elements()); }
  // Those that show on the screen.
  get shown() { return this.#once("shown", () => this.elements.filter(visible)); }
  // Stretches of text that show: { node, element, rects }.
  get texts() { return this.#once("texts", texts); }
  // Text by what makes lines of it: { element, items, text, lines, left, right, top, bottom }.
  get passages() { return this.#once("passages", () => passages(this.texts)); }
  // Fields, buttons included, that show: what one fills in, chooses or presses.
  get controls() { return this.#once("controls", () => this.shown.filter((element) => element.matches("input:not([type=hidden]), select, textarea, button"))); }
  // Of those, what one fills in or chooses: no buttons.
  get fields() { return this.#once("fields", () => this.controls.filter((element) => element.matches(FIELDS))); }
  // What takes focus and is not switched off.
  get stops() { return this.#once("stops", () => this.elements.filter(operable)); }
  // Text that shows, by the block it stands in: { element, text }.
  get blocks() { return this.#once("blocks", () => this.#blocks()); }
  // What leads somewhere and is told: { element, name, text }; text is what shows of it.
  get links() { return this.#once("links", () => this.#links()); }
  // What listens on each element that listens at all: the words of its listeners, by type.
  get heard() { return this.#once("heard", () => new Map(this.elements.map((element) => [element, listeners(element)]).filter(([, heard]) => heard))); }
  // "nl", "en", …: what the page says of its language.
  get language() { return (document.documentElement.lang || "").trim().toLowerCase().split("-")[0]; }

  // The name that assistive technology tells of an element, as axe computes it; trimmed.
  name(element) {
    if (!this.#names.has(element)) this.#names.set(element, this.#named(element));
    return this.#names.get(element);
  }
  // Its role, written or by itself; null for none.
  role(element) {
    const node = this.#virtual(element);
    return node && axe.commons.aria.getRole(node);
  }
  // Whether assistive technology can come to it.
  spoken(element) {
    const node = this.#virtual(element);
    return Boolean(node) && axe.commons.dom.isVisibleToScreenReaders(node);
  }

  #kept = new Map();
  #names = new Map();

  #blocks() {
    const found = new Map();
    const known = new Map();
    const around = (element) => {
      if (!known.has(element)) {
        const inline = /^(inline|contents|ruby)/.test(getComputedStyle(element).display);
        known.set(element, inline && parent(element) ? around(parent(element)) : element);
      }
      return known.get(element);
    };
    for (const { node, element } of this.texts) {
      const block = around(element);
      found.set(block, (found.get(block) ?? "") + node.data);
    }
    return [...found].map(([element, text]) => ({ element, text: text.replace(/\s+/g, " ").trim() }));
  }

  #links() {
    const there = this.elements.filter((element) => element.matches("a[href], area[href], [role=link]") && this.spoken(element));
    return there.map((element) => ({ element, name: this.name(element), text: (element.innerText ?? "").replace(/\s+/g, " ").trim() }));
  }

  #once(name, make) {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name);
  }

  #virtual(element) {
    this.#once("tree", () => axe.setup(document.documentElement));
    return axe.utils.getNodeFromTree(element) ?? null;
  }

  #named(element) {
    const node = this.#virtual(element);
    return node ? axe.commons.text.accessibleTextVirtual(node).replace(/\s+/g, " ").trim() : "";
  }

  end() {
    if (this.#kept.has("tree")) axe.teardown();
  }
}

// One rule that stumbles keeps no other from looking.
async function ask(rules) {
  const page = new Reading();
  const found = {};
  for (const [name, rule] of Object.entries(rules)) {
    try {
      found[name] = await rule(page);
    } catch (error) {
      found[name] = `${error?.stack ?? error}`;
    }
  }
  page.end();
  return found;
}
