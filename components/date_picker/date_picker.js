class HkDatePicker extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input");
    this.button = this.querySelector("button");
    this.dialog = this.querySelector("dialog");
    this.button.hidden = this.input.matches(":read-only"); // and so when it is disabled
    this.dialog.removeAttribute("open"); // in a page that was kept as text
    this.onclick = ({ target }) => this.press(target);
    this.onkeydown = (event) => this.move(event);
    // Not every browser gives the focus back to a button that was clicked.
    this.dialog.onclose = () => this.button.focus();
  }

  press(target) {
    const button = target.closest("button");
    if (target.dataset.day) this.choose(target);
    else if (button === this.button) this.open();
    else if (button?.value) this.go(Number(button.value));
    else if (button) this.dialog.close();
  }

  open() {
    const { first, last, after } = this.dataset;
    const now = new Date();
    this.today = this.iso(new Date(now - now.getTimezoneOffset() * 60000));
    this.querySelector("p span").textContent = this.whole(new Date(this.today));
    this.chosen = this.read(this.input);
    let day = this.chosen ?? this.read(document.getElementById(after)) ?? this.today;
    // Also when what was typed is outside: there every day would be struck out.
    if (day > last) day = last;
    if (day < first) day = first;
    this.show(new Date(day));
    this.dialog.showModal();
    this.focusDay();
  }

  // "14-3-2026", "14 mrt 2026", "zaterdag 14 maart 2026", "2026-03-14"; else nothing.
  read(control) {
    const words = control?.value.toLowerCase().replace("mrt", "maart").match(/\p{N}+|\p{L}+/gu) ?? [];
    if (isNaN(words[0])) words.shift();
    if (words[0]?.length === 4) words.reverse();
    const [day, name, year] = words;
    if (words.length !== 3 || year.length !== 4) return;
    const month = isNaN(name) ? this.months.findIndex((one) => name.length > 2 && one.startsWith(name)) : name - 1;
    const date = new Date(Date.UTC(year, month, day));
    if (date.getUTCDate() === Number(day) && date.getUTCMonth() === month) return this.iso(date);
  }

  whole(date) {
    return `${this.querySelectorAll("th")[this.place(date)].abbr} ${this.write(date)}`;
  }

  write(date) {
    return `${date.getUTCDate()} ${this.name(date)}`;
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

  // To the same day of another month, or the last one of a month that is too short; then some days on.
  go(months, days = 0) {
    const day = new Date(this.day);
    day.setUTCMonth(day.getUTCMonth() + months);
    if (day.getUTCDate() !== this.day.getUTCDate()) day.setUTCDate(0);
    day.setUTCDate(day.getUTCDate() + days);
    this.show(day);
  }

  show(day) {
    this.day = day;
    const heading = this.querySelector("h2");
    const name = this.name(day);
    if (heading.textContent !== name) heading.textContent = name; // spoken only when it changes
    const body = this.querySelector("tbody");
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
    const shut = day < first || day > last || blocked.split(" ").some((one) => one === day || one - 1 === this.place(date));
    const now = day === this.today;
    cell.dataset.day = day;
    cell.textContent = date.getUTCDate();
    cell.tabIndex = day === this.iso(this.day) ? 0 : -1;
    cell.ariaLabel = [this.whole(date), now && today, shut && closed].filter(Boolean).join(", ");
    cell.ariaSelected = day === this.chosen;
    cell.ariaCurrent = now ? "date" : null;
    cell.ariaDisabled = shut || null;
  }

  focusDay() {
    this.querySelector("[tabindex='0']").focus();
  }

  move(event) {
    const { key, target } = event;
    if (!target.dataset.day || event.altKey || event.ctrlKey || event.metaKey) return;
    const ahead = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const page = event.shiftKey ? 12 : 1;
    const place = this.place(this.day);
    const way = {
      ArrowLeft: [0, -ahead], ArrowRight: [0, ahead], ArrowUp: [0, -7], ArrowDown: [0, 7],
      Home: [0, -place], End: [0, 6 - place], PageUp: [-page], PageDown: [page],
    }[key];
    if (way) {
      this.go(...way);
      this.focusDay();
    } else if (key === "Enter" || key === " ") this.choose(target);
    else return;
    event.preventDefault();
  }

  choose(cell) {
    if (cell.ariaDisabled) return;
    const date = new Date(cell.dataset.day);
    this.input.value = this.write(date);
    for (const type of ["input", "change"]) this.input.dispatchEvent(new Event(type, { bubbles: true }));
    this.dialog.close();
    this.querySelector("[role=status]").textContent = this.dataset.chosen.replace("%s", this.whole(date));
  }
}

customElements.get("hk-date-picker") || customElements.define("hk-date-picker", HkDatePicker);
