class HkChoices extends HTMLElement {
  connectedCallback() {
    if (this.listening) return;
    this.listening = true;
    this.addEventListener("change", ({ target }) => this.settle(target));
  }

  // "Geen van deze" and the others rule each other out; "alle" goes with all others. Without a
  // script the service settles what it gets.
  settle(chosen) {
    if (this.settling || chosen.type !== "checkbox") return;
    this.settling = true;
    const boxes = [...this.querySelectorAll("input[type=checkbox]:enabled")].filter(({ name }) => name === chosen.name);
    const one = (box) => box.hasAttribute("data-exclusive");
    const all = (box) => box.hasAttribute("data-all");
    for (const box of boxes) {
      if (box === chosen) continue;
      let checked = box.checked;
      if (chosen.checked && (one(chosen) || one(box))) checked = false;
      else if (all(chosen) && !one(box)) checked = chosen.checked;
      else if (all(box)) checked = boxes.every((other) => other.checked || other === box || one(other));
      if (checked === box.checked) continue;
      box.checked = checked;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
    this.settling = false;
  }
}

customElements.get("hk-choices") || customElements.define("hk-choices", HkChoices);
