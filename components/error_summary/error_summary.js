class HkErrorSummary extends HTMLElement {
  // Who cannot see it hears at once that something is wrong (NL Design System, "Foutmeldingen").
  connectedCallback() {
    // A preview may not take the focus of the page around it.
    if (self === top) this.querySelector("[tabindex]").focus();
  }
}

customElements.get("hk-error-summary") || customElements.define("hk-error-summary", HkErrorSummary);
