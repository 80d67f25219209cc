class HkPasswordInput extends HTMLElement {
  connectedCallback() {
    if (this.input) return;
    this.input = this.querySelector("input");
    this.button = this.querySelector("button");
    this.button.hidden = false;
    this.button.addEventListener("click", () => this.turn());
    // As a text the browser keeps it among other answers, and a page that is kept shows it.
    this.input.form?.addEventListener("submit", () => this.hide());
    addEventListener("pagehide", () => this.hide());
    this.rules = [...this.querySelectorAll("[data-pattern]")];
    if (!this.rules.length) return;
    this.input.addEventListener("input", () => this.judge());
    this.judge();
  }

  hide() {
    if (this.input.type === "text") this.turn();
  }

  turn() {
    const { input, button } = this;
    input.type = input.type === "text" ? "password" : "text";
    [button.textContent, button.dataset.other] = [button.dataset.other, button.textContent.trim()];
  }

  judge() {
    const { value } = this.input;
    const missing = [];
    for (const rule of this.rules) {
      const met = new RegExp(rule.dataset.pattern, "u").test(value);
      rule.toggleAttribute("data-met", met);
      if (!met) missing.push(rule.firstElementChild.textContent);
    }
    clearTimeout(this.timer);
    // Spoken when typing pauses: at each key it would speak over the keys.
    this.timer = setTimeout(() => {
      this.querySelector("[role=status]").textContent = value && (missing[0] ? this.dataset.missing.replace("%s", missing.join(", ")) : this.dataset.done);
    }, 1000);
  }
}

customElements.get("hk-password-input") || customElements.define("hk-password-input", HkPasswordInput);
