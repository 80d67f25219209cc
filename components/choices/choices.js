class HkChoices extends HTMLElement {
  connectedCallback() {
    if (this.listening) return;
    this.listening = true;
    this.addEventListener("change", ({ target }) => this.clear(target));
  }

  // "Geen van deze" and the others rule each other out. Without a script the service says so.
  clear(chosen) {
    if (!chosen.checked || chosen.type !== "checkbox") return;
    const exclusive = chosen.hasAttribute("data-exclusive");
    for (const other of this.querySelectorAll("input[type=checkbox]:checked")) {
      if (other === chosen || other.name !== chosen.name) continue;
      if (exclusive || other.hasAttribute("data-exclusive")) {
        other.checked = false;
        other.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  }
}

customElements.get("hk-choices") || customElements.define("hk-choices", HkChoices);
