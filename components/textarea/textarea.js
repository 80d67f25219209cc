class HkTextarea extends HTMLElement {
  connectedCallback() {
    this.control = this.querySelector("textarea");
    this.shown = this.querySelector(".hk-textarea__count");
    if (!this.control || !this.shown || this.spoken) return;
    // A page that is kept as text and put back (HTMX, Turbo) brings what we added to it before.
    let [most, spoken] = this.querySelectorAll(".hk-visually-hidden");
    if (!most) {
      // The maximum goes on describing the control: what changes at each key would be spoken at each key.
      [most, spoken] = [this.add(), this.add()];
      most.textContent = this.shown.textContent;
      most.id = this.shown.id;
      this.shown.removeAttribute("id");
      this.shown.setAttribute("aria-hidden", "true");
      spoken.setAttribute("role", "status"); // there before it speaks (WCAG 4.1.3)
    }
    this.spoken = spoken;
    this.control.addEventListener("input", () => this.update());
    // A browser that goes back fills in what was typed after this runs, and tells nobody.
    addEventListener("pageshow", () => this.show());
    this.show();
  }

  add() {
    const line = document.createElement("p");
    line.className = "hk-visually-hidden";
    this.append(line);
    return line;
  }

  show() {
    const words = this.getAttribute("maxwords");
    // Line ends count for two, as they do in what is sent (HTML standard, "normalize newlines").
    const used = words ? this.control.value.match(/\S+/g) : [...this.control.value.replace(/\r\n?|\n/g, "\r\n")];
    const left = (words ?? this.getAttribute("maxlength")) - (used?.length ?? 0);
    const kind = left < 0 ? "over" : "left";
    const one = Math.abs(left) === 1 ? "-one" : "";
    this.shown.textContent = this.getAttribute(`data-${kind}${one}`).replace("%s", Math.abs(left));
    this.shown.toggleAttribute("data-over", left < 0);
  }

  update() {
    this.show();
    clearTimeout(this.timer);
    // Spoken when typing pauses: at each key it would speak over the letters.
    this.timer = setTimeout(() => { if (document.activeElement === this.control) this.spoken.textContent = this.shown.textContent; }, 1000);
  }
}

customElements.get("hk-textarea") || customElements.define("hk-textarea", HkTextarea);
