class HkRangeInput extends HTMLElement {
  connectedCallback() {
    addEventListener("pageshow", this);
    addEventListener("reset", this);
    this.input = this.querySelector("input");
    this.range = this.querySelector("[type=range]");
    this.range.disabled = this.input.matches(":read-only"); // and so when it is disabled
    this.range.parentNode.hidden = false;
    this.oninput = ({ target }) => {
      if (target === this.range) this.input.value = target.value;
      this.show();
    };
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

  // Only a number moves the slider; what else was typed stays for the service to answer.
  show() {
    const { input, range } = this;
    const number = input.value.trim();
    if (!isNaN(number)) range.value = number || range.min;
    if (range.dataset.unit) range.ariaValueText = `${range.value} ${range.dataset.unit}`;
  }
}

customElements.get("hk-range-input") || customElements.define("hk-range-input", HkRangeInput);
