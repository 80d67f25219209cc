class HkDatePicker extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input");
    this.dialog = this.querySelector("dialog");
    if (!this.input || !this.dialog) return;
    this.button = this.querySelector("button");
    this.button.hidden = this.input.matches(":read-only"); // disabled is read-only too
    if (this.listening) return;
    this.listening = true;
    this.addEventListener("click", ({ target }) => this.press(target));
    this.addEventListener("keydown", (event) => this.move(event));
    // Not every browser gives the focus back to a button that was clicked.
    this.addEventListener("close", () => this.button.focus(), true);
  }

  press(target) {
    if (target.matches("td")) return this.choose(target);
    const button = target.closest("button");
    if (!button) return;
    if (button === this.button) this.open();
    else if (button.value) this.show(this.later(this.day, Number(button.value)));
    else this.dialog.close();
  }

  open() {
    const before = document.getElementById(this.dataset.after);
    const { first, last } = this.dataset;
    const now = new Date();
    let start = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    this.today = this.iso(new Date(start));
    if (last) start = Math.min(start, new Date(last));
    if (first) start = Math.max(start, new Date(first));
    this.chosen = this.read(this.input.value);
    this.show(this.chosen ?? (before && this.read(before.value)) ?? new Date(start));
    const today = this.dialog.querySelector("[data-text]");
    today.textContent = today.dataset.text.replace("%s", this.write(new Date(this.today), true));
    this.dialog.showModal();
    this.focusDay();
  }

  // "14-3-2026", "14 mrt 2026", "zaterdag 14 maart 2026", "2026-03-14"; else nothing.
  read(text) {
    const words = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
    if (isNaN(words[0])) words.shift();
    if (words[0]?.length === 4) words.reverse();
    const [day, name, year, more] = words;
    if (more || year?.length !== 4) return null;
    const named = this.months.findIndex((month) => name.length > 2 && month.startsWith(name === "mrt" ? "maa" : name));
    const month = isNaN(name) ? named : name - 1;
    const date = new Date(Date.UTC(year, month, day));
    return date.getUTCDate() === Number(day) && date.getUTCMonth() === month ? date : null;
  }

  write(date, weekday) {
    const name = weekday ? `${this.dataset.days.split(" ")[this.place(date)]} ` : "";
    return `${name}${date.getUTCDate()} ${this.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
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

  get months() {
    return this.dataset.months.split(" ");
  }

  show(day) {
    this.day = day;
    const heading = this.dialog.querySelector("h2");
    const month = `${this.months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
    if (heading.textContent !== month) heading.textContent = month; // spoken only when it changes
    const at = new Date(day);
    at.setUTCDate(1);
    const body = this.dialog.querySelector("tbody");
    body.replaceChildren();
    let row = body.insertRow();
    if (this.place(at)) row.insertCell().colSpan = this.place(at);
    while (at.getUTCMonth() === day.getUTCMonth()) {
      this.fill(row.insertCell(), at);
      at.setUTCDate(at.getUTCDate() + 1);
      if (!this.place(at) && at.getUTCMonth() === day.getUTCMonth()) row = body.insertRow();
    }
  }

  fill(cell, date) {
    const { first = "", last = "9", blocked = "", today, closed } = this.dataset;
    const day = this.iso(date);
    const free = day >= first && day <= last && !blocked.split(" ").some((one) => one === day || one === `${this.place(date) + 1}`);
    cell.textContent = date.getUTCDate();
    cell.dataset.day = day;
    cell.tabIndex = day === this.iso(this.day) ? 0 : -1;
    cell.setAttribute("aria-selected", Boolean(this.chosen && day === this.iso(this.chosen)));
    if (day === this.today) cell.setAttribute("aria-current", "date");
    if (!free) cell.setAttribute("aria-disabled", "true");
    cell.setAttribute("aria-label", [this.write(date, true), day === this.today && today, !free && closed].filter(Boolean).join(", "));
  }

  focusDay() {
    this.dialog.querySelector("td[tabindex='0']").focus();
  }

  move(event) {
    const { key, target } = event;
    if (!target.dataset.day || event.altKey || event.ctrlKey || event.metaKey) return;
    const ahead = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const day = new Date(target.dataset.day);
    const days = { ArrowLeft: -ahead, ArrowRight: ahead, ArrowUp: -7, ArrowDown: 7, Home: -this.place(day), End: 6 - this.place(day) }[key];
    const months = { PageUp: -1, PageDown: 1 }[key];
    const choice = key === "Enter" || key === " ";
    if (!choice && days === undefined && !months) return;
    event.preventDefault();
    if (choice) return this.choose(target);
    day.setUTCDate(day.getUTCDate() + (days ?? 0));
    this.show(months ? this.later(day, event.shiftKey ? 12 * months : months) : day);
    this.focusDay();
  }

  choose(cell) {
    if (!cell.dataset.day || cell.hasAttribute("aria-disabled")) return;
    const date = new Date(cell.dataset.day);
    this.input.value = this.write(date);
    for (const kind of ["input", "change"]) this.input.dispatchEvent(new Event(kind, { bubbles: true }));
    this.dialog.close();
    this.querySelector("[role=status]").textContent = this.dataset.chosen.replace("%s", this.write(date, true));
  }
}

customElements.get("hk-date-picker") || customElements.define("hk-date-picker", HkDatePicker);
