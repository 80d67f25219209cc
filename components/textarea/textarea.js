class HkTextarea extends HTMLElement {
  connectedCallback() {
    addEventListener("pageshow", this);
    addEventListener("reset", this);
    this.oninput = () => this.speak(this.show());
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

  // How much is left; returns it as well.
  show() {
    const { value } = this.querySelector("textarea");
    const shown = this.querySelector(".hk-textarea__count");
    const { words, most = words } = this.dataset;
    // Line ends count for two, as they do in what is sent (HTML standard, "normalize newlines").
    const used = words ? value.match(/\S+/g) ?? [] : [...value.replaceAll("\n", "\r\n")];
    const left = Math.abs(most - used.length);
    const kind = shown.toggleAttribute("data-over", used.length > most) ? "over" : "left";
    return shown.textContent = this.dataset[left === 1 ? `${kind}One` : kind].replace("%s", left);
  }

  // Spoken when typing pauses: at each key it would speak over the letters.
  speak(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.matches(":focus-within")) this.querySelector("[role=status]").textContent = text;
    }, 1000);
  }
}

customElements.get("hk-textarea") || customElements.define("hk-textarea", HkTextarea);
