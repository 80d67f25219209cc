class HkRepeatGroup extends HTMLElement {
  connectedCallback() {
    this.onclick = (event) => this.press(event);
  }

  get items() {
    return [...this.querySelectorAll(":scope > fieldset")];
  }

  part(name, home = this) {
    return home.querySelector(`[name="${CSS.escape(this.dataset.name)}_${name}"]`);
  }

  press(event) {
    const button = event.target.closest("button");
    const item = this.items.find((one) => button && button === this.part("remove", one));
    if (item) this.take(item);
    else if (button === this.part("add")) this.add();
    else return;
    event.preventDefault(); // else the service does it, with a new page
  }

  add() {
    const template = this.querySelector(":scope > template");
    const item = template.content.firstElementChild.cloneNode(true);
    this.number(item, this.items.length + 1); // first: a radio there may not clear one here
    template.before(item);
    this.settle();
    (item.querySelector("input:not([type=hidden]), select, textarea") ?? this.legend(item)).focus();
    this.say("added", this.legend(item).textContent.trim());
  }

  take(item) {
    const at = this.items.indexOf(item);
    this.say("removed", this.legend(item).textContent.trim());
    item.remove();
    this.settle();
    const near = this.items[at] ?? this.items[at - 1];
    (near ? this.legend(near) : this.part("add")).focus();
  }

  legend(item) {
    const legend = item.querySelector("legend");
    legend.tabIndex = -1;
    return legend;
  }

  settle() {
    const { items, dataset: { least, most } } = this;
    const add = this.part("add");
    items.forEach((item, index) => {
      const remove = this.part("remove", item);
      this.number(item, index + 1);
      remove.value = index + 1;
      remove.hidden = items.length <= least;
    });
    this.part("count").value = items.length;
    add.value = items.length + 1;
    add.hidden = items.length >= most;
  }

  // The number stands in ids and names, in what refers to them, and in words.
  number(item, number) {
    const name = this.dataset.name.replace(/\W/g, "\\$&");
    const own = new RegExp(`(?<![^\\s#])(${name}_)\\d+(?![^_\\s])`, "g");
    for (const element of [item, ...item.querySelectorAll("*")]) {
      if (element.className === "hk-repeat-group__number") element.textContent = number;
      for (const attribute of element.attributes) {
        if (attribute.name !== "value") attribute.value = attribute.value.replace(own, `$1${number}`);
      }
    }
  }

  say(what, name) {
    return this.querySelector(":scope > [role=status]").textContent = this.dataset[what].replace("%s", () => name);
  }
}

customElements.get("hk-repeat-group") || customElements.define("hk-repeat-group", HkRepeatGroup);
