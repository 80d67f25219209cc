class HkFileUpload extends HTMLElement {
  connectedCallback() {
    if (this.list) return;
    this.list = this.querySelector("ul");
    this.control = this.querySelector("input");
    // A page that is kept as text and put back brings rows, but no files.
    for (const row of this.list.querySelectorAll("li:has(> [type=button])")) row.remove();
    this.control.addEventListener("change", () => this.choose(this.control.files));
    const area = this.closest(".hk-field") ?? this;
    for (const type of ["dragover", "dragleave", "drop"]) area.addEventListener(type, (event) => this.drag(event));
  }

  drag(event) {
    if (this.control.disabled || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault(); // else the browser opens the file in place of the form
    this.toggleAttribute("data-over", event.type === "dragover");
    if (event.type === "drop") this.choose(event.dataTransfer.files);
  }

  choose(files) {
    const { multiple } = this.control;
    for (const file of multiple ? files : [...files].slice(0, 1)) {
      if (!multiple) for (const row of [...this.list.children]) if (row.file) this.drop(row);
      this.add(file);
    }
    this.keep();
  }

  add(file) {
    const row = this.list.querySelector("template").content.firstElementChild.cloneNode(true);
    row.wrong = row.querySelector(".hk-field__error");
    row.wrong.remove();
    row.button = row.querySelector("button");
    row.button.addEventListener("click", () => row.button.type === "button" && this.take(row));
    row.file = file;
    this.name(row, file);
    this.list.append(row);
    if (this.dataset.url) this.send(row, file);
    else this.say("added", file.name);
  }

  name(row, { name, size }) {
    row.querySelector("strong").textContent = row.button.lastElementChild.textContent = name;
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
    (near.querySelector("button") ?? this.control).focus();
    this.say("removed", row.querySelector("strong").textContent);
  }

  drop(row) {
    row.request?.abort();
    row.remove();
  }

  // What is sent with the form is what the list shows.
  keep() {
    const data = new DataTransfer();
    for (const { file } of this.list.children) if (file) data.items.add(file);
    this.control.files = data.files;
  }

  send(row, file) {
    const data = new FormData();
    for (const { name, value } of this.control.form?.querySelectorAll("input[type=hidden]") ?? []) data.append(name, value);
    data.append(this.control.name, file);
    const progress = document.createElement("progress");
    progress.setAttribute("aria-label", this.say("sending", file.name));
    row.append(progress);
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
      row.wrong.querySelector("span > :last-child").textContent = error;
      row.append(row.wrong);
      this.say(error);
    } else {
      row.button.type = "submit";
      row.button.value = id;
      this.name(row, { name, size });
      this.say("added", name);
    }
  }

  say(what, name) {
    const text = (this.dataset[what] ?? what).replace("%s", () => name);
    this.querySelector("[role=status]").textContent = text;
    return text;
  }
}

customElements.get("hk-file-upload") || customElements.define("hk-file-upload", HkFileUpload);
