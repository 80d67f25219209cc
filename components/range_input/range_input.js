class HkRangeInput extends HTMLElement {
  connectedCallback() {
    if (this.range) return;
    this.range = this.querySelector("[type=range]");
    this.text = this.querySelector("[type=text]");
    this.range.disabled = this.text.disabled;
    this.range.parentNode.hidden = false;
    this.range.addEventListener("input", () => {
      this.text.value = this.range.value;
      this.follow();
    });
    this.text.addEventListener("input", () => this.follow());
    // A browser that goes back fills in what was typed after this runs, and tells nobody.
    addEventListener("pageshow", () => this.follow());
    this.follow();
  }

  // Only a number moves the slider; what else was typed stays for the service to answer.
  follow() {
    const { range, text } = this;
    const number = text.value.trim();
    if (!Number.isNaN(Number(number))) range.value = number || range.min;
    if (range.dataset.unit) range.setAttribute("aria-valuetext", `${range.value} ${range.dataset.unit}`);
  }
}

customElements.get("hk-range-input") || customElements.define("hk-range-input", HkRangeInput);
