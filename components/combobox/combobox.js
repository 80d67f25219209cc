class HkCombobox extends HTMLElement {
  connectedCallback() {
    if (this.input) return;
    this.select = this.querySelector("select");
    this.input = this.querySelector("[role=combobox]");
    this.list = this.querySelector("[role=listbox]");
    this.status = this.querySelector("[role=status]");
    this.popup = this.list.parentNode;
    const { select, input, popup } = this;
    // Whatever leads to the field leads to what is visible: its label, the error summary.
    if (!select.hidden) [select.id, input.id] = [input.id, select.id];
    input.disabled = select.disabled;
    input.hidden = false;
    select.hidden = true;
    input.addEventListener("input", () => this.type());
    input.addEventListener("keydown", (event) => this.press(event));
    input.addEventListener("click", () => popup.hidden && this.open());
    input.addEventListener("blur", () => this.leave());
    popup.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the text
    popup.addEventListener("click", ({ target }) => target.option && this.leave(target));
    input.form?.addEventListener("reset", () => setTimeout(() => this.show()));
    // A browser that goes back fills in what was chosen after this runs, and tells nobody.
    addEventListener("pageshow", () => this.show());
    this.expand(false); // it may have been open when the page was kept
    this.show();
  }

  make(home, tag, attributes, text = "") {
    const made = document.createElement(tag);
    for (const name in attributes) made.setAttribute(name, attributes[name]);
    made.textContent = text;
    return home.appendChild(made);
  }

  get chosen() {
    const [option] = this.select.selectedOptions;
    return option?.value && option;
  }

  show() {
    if (this.chosen) this.input.value = this.chosen.label;
    this.told = this.select.value;
  }

  // Without marks, capitals and signs: "curacao" finds "Curaçao", and "guinee b" "Guinee-Bissau".
  plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();
  }

  // First what begins with what was typed, then what has a word that does, then what holds it.
  find(typed) {
    const wanted = this.plain(typed);
    const ranks = [[], [], [], []];
    for (const option of this.select.options) {
      const text = (option.plain ??= ` ${this.plain(`${option.label} ${option.dataset.synonyms ?? ""}`)}`);
      const at = text.indexOf(` ${wanted}`);
      const rank = at < 0 ? (text.includes(wanted) ? 2 : 3) : Math.sign(at);
      if (option.value && !option.disabled) ranks[rank].push(option);
    }
    return ranks.slice(0, 3).flat();
  }

  open(found) {
    const { value } = this.input;
    this.expand(true, this.fill(found ?? this.find(this.chosen?.label === value ? "" : value)));
    // What was chosen shows where it stands; but who types hears the letters.
    if (!found) this.activate(this.rows.find(({ option }) => option === this.chosen));
  }

  // No more than a hundred: several thousand rows would make each key wait.
  fill(found) {
    const homes = new Map([[this.select, this.list]]);
    this.list.textContent = "";
    this.rows = found.slice(0, 100).map((option, at) => {
      const group = option.parentNode;
      if (!homes.has(group)) {
        homes.set(group, this.make(this.list, "div", { "aria-label": group.label, role: "group" }));
        this.make(homes.get(group), "p", { "aria-hidden": true }, group.label);
      }
      const row = this.make(homes.get(group), "div", { id: `${this.list.id}_${at}`, role: "option" }, option.label);
      row.option = option;
      return row;
    });
    const kind = found[100] ? "more" : found[0] ? "found" : "none";
    const count = this.dataset[kind].replace("%s", found.length);
    this.popup.lastElementChild.textContent = kind === "found" ? "" : count;
    this.list.hidden = kind === "none";
    return count;
  }

  expand(open, count = "") {
    this.popup.hidden = !open;
    this.popup.scrollTop = 0;
    this.popup.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-expanded", open && !this.list.hidden);
    this.activate();
    this.status.textContent = "";
    clearTimeout(this.timer);
    // Spoken when typing pauses: at each key it would speak over the letters.
    this.timer = setTimeout(() => { this.status.textContent = count; }, 1000);
  }

  activate(row) {
    this.active?.removeAttribute("aria-selected");
    this.active = row;
    row?.setAttribute("aria-selected", true);
    row?.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", row?.id ?? "");
  }

  type() {
    const { value } = this.input;
    const found = this.find(value);
    this.pick(found.find(({ label }) => this.plain(label) === this.plain(value)));
    if (document.activeElement === this.input) this.open(found); // and not when the browser fills it in
  }

  // What is not in the list is sent as it was typed, beside an empty choice: nothing is lost.
  pick(option) {
    const all = [...this.select.options];
    this.select.selectedIndex = all.indexOf(option ?? all.find(({ value }) => !value));
  }

  leave(row = this.active) {
    const before = this.told;
    if (row) this.pick(row.option);
    this.expand(false);
    this.show();
    if (before !== this.told) this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  press(event) {
    const { key } = event;
    const open = !this.popup.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (event.isComposing) return;
    if (step) {
      if (!open) this.open();
      if (!event.altKey && (open || !this.active)) this.step(step);
    } else if (key === "Enter" && open) {
      this.leave(this.active ?? (this.rows[1] ? undefined : this.rows[0]));
    } else if (key === "Escape" && (open || this.input.value)) {
      if (!open) this.input.value = "";
      if (!open) this.pick();
      this.expand(false);
    } else {
      // Back in the letters: a screen reader reads those again.
      if (/Home|End|Arrow/.test(key)) this.activate();
      return;
    }
    event.preventDefault();
  }

  // Through the rows and the text, round and round.
  step(by) {
    const { rows } = this;
    const all = rows.length + 1;
    this.activate(rows[((rows.indexOf(this.active) + 1 + by + all) % all) - 1]);
  }
}

customElements.get("hk-combobox") || customElements.define("hk-combobox", HkCombobox);
