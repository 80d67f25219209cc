class HkButton extends HTMLElement {
  connectedCallback() {
    addEventListener("pageshow", this);
    addEventListener("submit", this);
    this.wait(); // a page that is kept as text and put back was kept while it was sent
  }

  disconnectedCallback() {
    removeEventListener("pageshow", this);
    removeEventListener("submit", this);
  }

  handleEvent(event) {
    // Who comes back finds the page as it was left (back/forward cache).
    if (event.type === "pageshow") return this.wait();
    const button = this.querySelector("button");
    if (event.target !== button.form || event.defaultPrevented) return;
    // Enter in a field may press the button of file_upload and repeat_group that nobody sees.
    if (event.submitter !== button && !event.submitter?.ariaHidden) return;
    if (button.ariaDisabled) return event.preventDefault();
    // Not `disabled`: that would take the focus away, and the name of the button out of what is sent.
    this.wait(true);
    setTimeout(() => event.defaultPrevented && this.wait());
    // Who stopped the sending, or got a file, may try again.
    this.timer = setTimeout(() => this.wait(), 30000);
  }

  wait(busy = null) {
    clearTimeout(this.timer);
    this.querySelector("button").ariaDisabled = busy;
    this.querySelector("[role=status]").textContent = busy && this.dataset.waiting;
  }
}

customElements.get("hk-button") || customElements.define("hk-button", HkButton);
