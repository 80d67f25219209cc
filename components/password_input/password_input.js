class HkPasswordInput extends HTMLElement {
  connectedCallback() {
    addEventListener("pagehide", this);
    addEventListener("reset", this);
    addEventListener("submit", this);
    this.input = this.querySelector("input");
    this.button = this.querySelector("button");
    this.button.hidden = false;
    this.button.onclick = () => this.turn();
    this.oninput = () => this.dataset.done && this.speak(this.show());
    this.show();
  }

  disconnectedCallback() {
    removeEventListener("pagehide", this);
    removeEventListener("reset", this);
    removeEventListener("submit", this);
  }

  // As a text the browser keeps it among other answers, and a page that is kept shows it.
  handleEvent() {
    if (this.input.type === "text") this.turn();
    setTimeout(() => this.show());
  }

  turn() {
    this.input.type = this.input.type === "text" ? "password" : "text";
    for (const text of this.button.children) text.toggleAttribute("hidden");
  }

  // Which rules are met; returns what there is to say of them.
  show() {
    const { value } = this.input;
    const missing = [...this.querySelectorAll("[data-pattern]")].filter(
      (rule) => !rule.toggleAttribute("data-met", new RegExp(rule.dataset.pattern, "u").test(value)),
    ).map((rule) => rule.firstElementChild.textContent);
    return value && (missing[0] ? this.dataset.missing.replace("%s", () => missing.join(", ")) : this.dataset.done);
  }

  // Spoken when typing pauses: at each key it would speak over the letters.
  speak(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.matches(":focus-within")) this.querySelector("[role=status]").textContent = text;
    }, 1000);
  }
}

customElements.get("hk-password-input") || customElements.define("hk-password-input", HkPasswordInput);
