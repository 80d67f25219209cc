class HkFileUpload extends HTMLElement {
  connectedCallback() {
    addEventListener("pageshow", this);
    addEventListener("reset", this);
    if (this.list) return;
    this.input = this.querySelector("input");
    this.list = this.querySelector("ul");
    // A page that is kept as text and put back brings rows, but no files.
    for (const { parentNode } of this.list.querySelectorAll("[type=button]")) parentNode.remove();
    this.input.onchange = () => this.choose(this.input.files);
    this.onclick = ({ target }) => {
      const button = target.closest("[type=button]");
      if (button) this.take(button.parentNode);
    };
    const area = this.closest(".hk-field") ?? this;
    area.ondragover = area.ondragleave = area.ondrop = (event) => this.drag(event);
  }

  disconnectedCallback() {
    removeEventListener("pageshow", this);
    removeEventListener("reset", this);
  }

  // A browser that goes back or resets a form fills in its part after this, and tells nobody.
  handleEvent() {
    setTimeout(() => this.show());
  }

  show() {
    this.clear();
    this.choose(this.input.files);
  }

  drag(event) {
    if (this.input.disabled || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault(); // else the browser opens the file in place of the form
    this.toggleAttribute("data-over", event.type === "dragover");
    if (event.type === "drop") this.choose(event.dataTransfer.files);
  }

  choose(files) {
    const { multiple } = this.input;
    for (const file of multiple ? files : [...files].slice(0, 1)) {
      if (!multiple) this.clear();
      this.add(file);
    }
    this.keep();
  }

  add(file) {
    const row = this.list.querySelector("template").content.firstElementChild.cloneNode(true);
    row.file = file;
    this.name(row, file);
    this.list.append(row);
    if (this.dataset.url) this.send(row, file);
    else this.say("added", file.name);
  }

  name(row, { name, size }) {
    row.querySelector("strong").textContent = row.querySelector("button").lastElementChild.textContent = name;
    let amount = Math.max(size / 1000, 1);
    let unit = 0;
    for (; amount >= 999.5 && unit < 2; unit += 1) amount /= 1000;
    const shown = `${+amount.toFixed(unit && amount < 99.95)}`.replace(".", ",");
    row.querySelector(".hk-file-upload__size").textContent = `${shown} ${"kMG"[unit]}B`;
  }

  take(row) {
    const near = row.nextElementSibling ?? row.previousElementSibling;
    this.drop(row);
    this.keep();
    (near.querySelector("button") ?? this.input).focus();
    this.say("removed", row.querySelector("strong").textContent);
  }

  drop(row) {
    row.request?.abort();
    row.remove();
  }

  clear() {
    for (const row of [...this.list.children]) if (row.file) this.drop(row);
  }

  // What is sent with the form is what the list shows.
  keep() {
    const data = new DataTransfer();
    for (const { file } of this.list.children) if (file) data.items.add(file);
    this.input.files = data.files;
  }

  send(row, file) {
    const data = new FormData();
    for (const { name, value } of this.input.form?.querySelectorAll("[type=hidden]") ?? []) data.append(name, value);
    data.append(this.input.name, file);
    const progress = row.querySelector("progress");
    progress.ariaLabel = this.say("sending", file.name);
    const request = row.request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => { progress.value = loaded / total; };
    request.onload = () => this.sent(row, file, request.response ?? {});
    request.onloadend = () => progress.remove(); // what failed goes with the form
    request.responseType = "json";
    request.open("POST", this.dataset.url);
    request.send(data);
  }

  sent(row, file, { id, name = file.name, size = file.size, error }) {
    if (!error && id == null) return;
    row.file = null;
    this.keep();
    if (error) {
      const wrong = row.querySelector(".hk-field__error");
      wrong.querySelector("span > :last-child").textContent = error;
      wrong.hidden = false;
      this.querySelector("[role=status]").textContent = error;
    } else {
      const button = row.querySelector("button");
      button.type = "submit";
      button.value = id;
      this.name(row, { name, size });
      this.say("added", name);
    }
  }

  // Returns what it says.
  say(what, name) {
    return this.querySelector(":scope > [role=status]").textContent = this.dataset[what].replace("%s", () => name);
  }
}

customElements.get("hk-file-upload") || customElements.define("hk-file-upload", HkFileUpload);
