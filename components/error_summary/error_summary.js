class HkErrorSummary extends HTMLElement {
  // Who cannot see it hears at once that something is wrong (NL Design System, "Foutmeldingen").
  connectedCallback() {
    if (window.self !== window.top) return; // a preview may not take the focus of the page around it
    this.querySelector("[tabindex='-1']")?.focus();
  }
}

customElements.get("hk-error-summary") || customElements.define("hk-error-summary", HkErrorSummary);
