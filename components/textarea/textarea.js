class HkTextarea extends HTMLElement {
  connectedCallback() {
    this.control = this.querySelector("textarea");
    const most = this.querySelector(".hk-textarea__count");
    if (!this.control || !most || this.shown) return;
    // A page that is kept as text and put back (HTMX, Turbo) brings what we added to it before.
    for (const added of this.querySelectorAll("[data-added]")) added.remove();
    // The maximum goes on describing the control; what changes at each key may not, or each key is spoken over.
    most.classList.add("hk-visually-hidden");
    this.shown = this.add("hk-textarea__count", "aria-hidden", "true");
    this.spoken = this.add("hk-visually-hidden", "role", "status"); // there before it speaks (WCAG 4.1.3)
    this.control.addEventListener("input", () => this.update());
    // A browser that goes back fills in what was typed after this runs, and tells nobody.
    addEventListener("pageshow", () => this.show());
    this.show();
  }

  add(name, attribute, value) {
    const line = document.createElement("p");
    line.className = name;
    line.setAttribute(attribute, value);
    line.dataset.added = "";
    this.append(line);
    return line;
  }

  show() {
    // Line ends count for two, as they do in what is sent (HTML standard, "normalize newlines").
    const length = [...this.control.value.replace(/\r\n?|\n/g, "\r\n")].length;
    const left = Number(this.getAttribute("maxlength")) - length;
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
