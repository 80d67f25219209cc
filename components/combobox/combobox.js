class HkCombobox extends HTMLElement {
  connectedCallback() {
    addEventListener("pageshow", this);
    addEventListener("reset", this);
    this.input = this.querySelector("input");
    this.select = this.querySelector("select");
    this.list = this.querySelector("[role=listbox]");
    this.popup = this.list.parentNode;
    const { input, select, popup } = this;
    // Whatever leads to the field leads to what is visible: its label, the error summary.
    if (!select.hidden) [select.id, input.id] = [input.id, select.id];
    input.disabled = select.disabled;
    input.hidden = false;
    select.hidden = true;
    input.oninput = () => this.type();
    input.onkeydown = (event) => this.move(event);
    input.onclick = () => popup.hidden && this.open();
    input.onblur = () => this.leave();
    popup.onmousedown = () => false; // the focus stays in the text
    popup.onclick = ({ target }) => target.option && this.leave(target);
    this.expand(false); // it may have been open when the page was kept
    this.show();
  }

  disconnectedCallback() {
    removeEventListener("pageshow", this);
    removeEventListener("reset", this);
  }

  // A browser that goes back or resets a form fills in its part after this, and tells nobody.
  handleEvent() {
    setTimeout(() => this.show());
  }

  make(home, properties) {
    return home.appendChild(Object.assign(document.createElement("div"), properties));
  }

  get chosen() {
    return this.select.querySelector("option:checked:not([value=''])");
  }

  show() {
    if (this.chosen) this.input.value = this.chosen.label;
    this.told = this.select.value;
  }

  // Without marks, capitals and signs: "curacao" finds "Curaçao", and "guinee b" "Guinee-Bissau".
  plain(text) {
    const words = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/\p{N}+|\p{L}+/gu) ?? [];
    return words.join(" ");
  }

  // First what begins with what was typed, then what has a word that does, then what holds it.
  find(typed) {
    const wanted = this.plain(typed);
    const rank = ({ plain }) => (Math.sign(plain.indexOf(` ${wanted}`)) + 3) % 3;
    const options = [...this.select.querySelectorAll("option:enabled:not([value=''])")];
    for (const option of options) option.plain ??= ` ${this.plain([option.label, option.dataset.synonyms].join(" "))}`;
    return options.filter(({ plain }) => plain.includes(wanted)).sort((one, other) => rank(one) - rank(other));
  }

  open(found) {
    const { chosen, input } = this;
    this.expand(true, this.fill(found ?? this.find(chosen?.label === input.value ? "" : input.value)));
    // What was chosen shows where it stands; but who types hears the letters.
    if (!found) this.activate(this.rows.find(({ option }) => option === chosen));
  }

  // No more than a hundred: several thousand rows would make each key wait.
  fill(found) {
    this.list.replaceChildren();
    this.rows = found.slice(0, 100).map((option, at) => {
      const group = option.parentNode;
      if (group.label && !group.home?.isConnected) {
        group.home = this.make(this.list, { role: "group", ariaLabel: group.label });
        this.make(group.home, { ariaHidden: true, textContent: group.label });
      }
      return this.make(group.home ?? this.list, { option, id: `${this.list.id}_${at}`, role: "option", textContent: option.label });
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
    this.input.ariaExpanded = open && !this.list.hidden;
    this.activate();
    this.querySelector("[role=status]").textContent = "";
    this.speak(count);
  }

  // Spoken when typing pauses: at each key it would speak over the letters.
  speak(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.matches(":focus-within")) this.querySelector("[role=status]").textContent = text;
    }, 1000);
  }

  activate(row) {
    if (this.active) this.active.ariaSelected = null;
    if (row) row.ariaSelected = true;
    row?.scrollIntoView({ block: "nearest" });
    this.active = row;
    this.input.setAttribute("aria-activedescendant", row?.id ?? "");
  }

  type() {
    const typed = this.plain(this.input.value);
    const found = this.find(typed);
    this.pick(found.find(({ label }) => this.plain(label) === typed));
    if (this.matches(":focus-within")) this.open(found); // and not when the browser fills it in
  }

  // What is not in the list is sent as it was typed, beside an empty choice: nothing is lost.
  pick(option) {
    if (option) option.selected = true;
    else this.select.value = "";
  }

  leave(row = this.active) {
    const { told } = this;
    if (row) this.pick(row.option);
    this.expand(false);
    this.show();
    if (told !== this.told) this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  move(event) {
    const { key } = event;
    const open = !this.popup.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (event.isComposing) return;
    if (step) {
      if (!open) this.open();
      if (!event.altKey && (open || !this.active)) this.step(step);
    } else if (key === "Enter" && open) {
      this.leave(this.rows[1] ? this.active : this.rows[0]);
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

  // Through the text and the rows, round and round.
  step(by) {
    const all = [undefined, ...this.rows];
    this.activate(all.at((all.indexOf(this.active) + by) % all.length));
  }
}

customElements.get("hk-combobox") || customElements.define("hk-combobox", HkCombobox);
