class HkChoices extends HTMLElement {
  connectedCallback() {
    this.onchange = ({ target }) => this.settle(target);
  }

  // "Geen van deze" and the others rule each other out; "alle" goes with all others. Without a
  // script the service settles what it gets.
  settle(chosen) {
    if (this.settling) return;
    this.settling = true;
    const boxes = [...this.querySelectorAll("[type=checkbox]:enabled")].filter(({ name }) => name === chosen.name);
    const one = ({ dataset }) => "exclusive" in dataset;
    const all = ({ dataset }) => "all" in dataset;
    for (const box of boxes) {
      if (box === chosen) continue;
      const { checked } = box;
      if (chosen.checked && (one(chosen) || one(box))) box.checked = false;
      else if (all(chosen) && !one(box)) box.checked = chosen.checked;
      else if (all(box)) box.checked = boxes.every((other) => other.checked || other === box || one(other));
      if (checked !== box.checked) box.dispatchEvent(new Event("change", { bubbles: true }));
    }
    this.settling = false;
  }
}

customElements.get("hk-choices") || customElements.define("hk-choices", HkChoices);
