class HkButton extends HTMLElement {
  connectedCallback() {
    addEventListener("submit", this);
    addEventListener("pageshow", this);
    this.wait(false); // a page that is kept as text and put back was kept while it was sent
  }

  disconnectedCallback() {
    removeEventListener("submit", this);
    removeEventListener("pageshow", this);
  }

  handleEvent(event) {
    // Who comes back finds the page as it was left (back/forward cache).
    if (event.type === "pageshow") return this.wait(false);
    const button = this.querySelector("button");
    // Enter in a field may press the button of file_upload and repeat_group that nobody sees.
    const pressed = event.submitter?.ariaHidden ? button : event.submitter;
    if (!button || pressed !== button || event.target !== button.form || event.defaultPrevented) return;
    if (button.hasAttribute("aria-disabled")) return event.preventDefault();
    // Not `disabled`: that would take the focus away, and the name of the button out of what is sent.
    this.wait(true);
    setTimeout(() => event.defaultPrevented && this.wait(false));
    // Who stopped the sending, or got a file, may try again.
    this.timer = setTimeout(() => this.wait(false), 30000);
  }

  wait(busy) {
    clearTimeout(this.timer);
    const button = this.querySelector("button");
    if (busy) button?.setAttribute("aria-disabled", "true");
    else button?.removeAttribute("aria-disabled");
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = busy ? this.dataset.waiting : "";
  }
}

customElements.get("hk-button") || customElements.define("hk-button", HkButton);
