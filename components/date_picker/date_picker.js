class HkDatePicker extends HTMLElement {
  connectedCallback() {
    [this.input, this.button, this.dialog] = ["input", "button", "dialog"].map((name) => this.querySelector(name));
    if (!this.dialog) return;
    this.button.hidden = this.input.matches(":read-only"); // and so when it is disabled
    this.dialog.removeAttribute("open"); // in a page that was kept as text
    if (this.listening) return;
    this.listening = true;
    this.addEventListener("click", ({ target }) => this.press(target));
    this.addEventListener("keydown", (event) => this.move(event));
    // Not every browser gives the focus back to a button that was clicked.
    this.addEventListener("close", () => this.button.focus(), true);
  }

  press(target) {
    const button = target.closest("button");
    if (target.dataset.day) this.choose(target);
    else if (button === this.button) this.open();
    else if (button?.value) this.show(this.later(this.day, Number(button.value)));
    else if (button) this.dialog.close();
  }

  open() {
    const { first, last, after } = this.dataset;
    const now = new Date();
    let day = this.today = this.iso(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
    if (day > last) day = last;
    if (day < first) day = first;
    this.chosen = this.read(this.input);
    this.show(new Date(this.chosen ?? this.read(document.getElementById(after)) ?? day));
    const today = this.dialog.querySelector("[data-text]");
    today.textContent = today.dataset.text.replace("%s", this.write(new Date(this.today), true));
    this.dialog.showModal();
    this.focusDay();
  }

  // "14-3-2026", "14 mrt 2026", "zaterdag 14 maart 2026", "2026-03-14"; else nothing.
  read(control) {
    const words = control?.value.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
    if (isNaN(words[0])) words.shift();
    if (words[0]?.length === 4) words.reverse();
    const [day, name, year] = words;
    if (words.length !== 3 || year.length !== 4) return;
    const named = this.months.findIndex((month) => name.length > 2 && month.startsWith(name === "mrt" ? "maa" : name));
    const month = isNaN(name) ? named : name - 1;
    const date = new Date(Date.UTC(year, month, day));
    if (date.getUTCDate() === Number(day) && date.getUTCMonth() === month) return this.iso(date);
  }

  write(date, whole) {
    const weekday = whole ? `${this.dataset.days.split(" ")[this.place(date)]} ` : "";
    return `${weekday}${date.getUTCDate()} ${this.name(date)}`;
  }

  name(date) {
    return `${this.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  }

  get months() {
    return this.dataset.months.split(" ");
  }

  iso(date) {
    return date.toISOString().slice(0, 10);
  }

  // In the week: Monday is 0.
  place(date) {
    return (date.getUTCDay() + 6) % 7;
  }

  // The same day of another month, or the last one of a month that is too short.
  later(date, months) {
    const found = new Date(date);
    found.setUTCMonth(date.getUTCMonth() + months);
    if (found.getUTCDate() !== date.getUTCDate()) found.setUTCDate(0);
    return found;
  }

  show(day) {
    this.day = day;
    const heading = this.dialog.querySelector("h2");
    const name = this.name(day);
    if (heading.textContent !== name) heading.textContent = name; // spoken only when it changes
    const body = this.dialog.querySelector("tbody");
    body.replaceChildren();
    const at = new Date(day);
    at.setUTCDate(1);
    let row = body.insertRow();
    if (this.place(at)) row.insertCell().colSpan = this.place(at);
    for (; at.getUTCMonth() === day.getUTCMonth(); at.setUTCDate(at.getUTCDate() + 1)) {
      if (row.cells.length && !this.place(at)) row = body.insertRow();
      this.fill(row.insertCell(), at);
    }
  }

  fill(cell, date) {
    const { first, last, blocked = "", today, closed } = this.dataset;
    const day = this.iso(date);
    const free = !(day < first || day > last || blocked.split(" ").some((one) => one === day || one - 1 === this.place(date)));
    const label = [this.write(date, true)];
    if (day === this.today) label.push(today);
    if (!free) label.push(closed);
    cell.dataset.day = day;
    cell.textContent = date.getUTCDate();
    cell.tabIndex = day === this.iso(this.day) ? 0 : -1;
    cell.setAttribute("aria-label", label.join(", "));
    cell.setAttribute("aria-selected", day === this.chosen);
    if (day === this.today) cell.setAttribute("aria-current", "date");
    if (!free) cell.setAttribute("aria-disabled", true);
  }

  focusDay() {
    this.dialog.querySelector("td[tabindex='0']").focus();
  }

  move(event) {
    const { key, shiftKey, target } = event;
    if (!target.dataset.day || event.altKey || event.ctrlKey || event.metaKey) return;
    const ahead = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const place = this.place(this.day);
    const days = { ArrowLeft: -ahead, ArrowRight: ahead, ArrowUp: -7, ArrowDown: 7, Home: -place, End: 6 - place }[key];
    const months = { PageUp: -1, PageDown: 1 }[key];
    const chosen = key === "Enter" || key === " ";
    if (!chosen && !months && days === undefined) return;
    event.preventDefault();
    if (chosen) return this.choose(target);
    const day = this.later(this.day, (months ?? 0) * (shiftKey ? 12 : 1));
    day.setUTCDate(day.getUTCDate() + (days ?? 0));
    this.show(day);
    this.focusDay();
  }

  choose(cell) {
    if (cell.hasAttribute("aria-disabled")) return;
    const date = new Date(cell.dataset.day);
    this.input.value = this.write(date);
    for (const kind of ["input", "change"]) this.input.dispatchEvent(new Event(kind, { bubbles: true }));
    this.dialog.close();
    this.querySelector("[role=status]").textContent = this.dataset.chosen.replace("%s", this.write(date, true));
  }
}

customElements.get("hk-date-picker") || customElements.define("hk-date-picker", HkDatePicker);
