class HkTextarea extends HTMLElement {
  connectedCallback() {
    this.control = this.querySelector("textarea");
    this.count = this.querySelector(".hk-textarea__count");
    if (!this.control || !this.count || this.spoken) return;
    this.spoken = document.createElement("p");
    this.spoken.className = "hk-visually-hidden";
    this.spoken.setAttribute("role", "status"); // in the page before it says anything (WCAG 4.1.3)
    this.append(this.spoken);
    this.control.addEventListener("input", () => this.update());
    this.update();
  }

  update() {
    // Line ends count for two, as they do in what is sent (HTML standard, "normalize newlines").
    const length = [...this.control.value.replace(/\r\n?|\n/g, "\r\n")].length;
    const left = Number(this.getAttribute("maxlength")) - length;
    const kind = left < 0 ? "over" : "left";
    const one = Math.abs(left) === 1 ? "-one" : "";
    const text = this.getAttribute(`data-${kind}${one}`).replace("%s", Math.abs(left));
    this.count.textContent = text;
    this.count.toggleAttribute("data-over", left < 0);
    clearTimeout(this.timer);
    // Spoken when typing pauses: at each key it would speak over the letters.
    this.timer = setTimeout(() => { if (document.activeElement === this.control) this.spoken.textContent = text; }, 1000);
  }
}

customElements.get("hk-textarea") || customElements.define("hk-textarea", HkTextarea);
