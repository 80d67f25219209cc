// Which fields keep out what is pasted; and which are so short that a script may leave them when
// they are full: those have to be typed in for real.
async () => {
  const MOST = 20;
  const SECRET = /wachtwoord|password|code|pin\b|gebruikersnaam|user ?name|login|e-?mail/i;
  const fields = elements().filter((element) => typed(element) && operable(element) && !element.readOnly).slice(0, MOST);
  const barriers = [];
  for (const field of fields) {
    if (await keepsOut(field)) barriers.push(about(field, { kind: secret(field) ? "paste" : "paste-elsewhere" }));
    else if (refused(field, new MouseEvent("contextmenu", { bubbles: true, cancelable: true, button: 2 }))) barriers.push(about(field, { kind: "menu" }));
  }
  return { barriers, short: fields.filter(short).slice(0, 2).map((field) => ({ ...about(field), room: field.maxLength })).filter(({ selector }) => !selector.includes(">>")) };

  // What one logs in with, or what has to be taken over from elsewhere.
  function secret(field) {
    const told = [field.type, field.autocomplete, field.name, field.id, field.placeholder, field.ariaLabel, ...[...(field.labels ?? [])].map((label) => label.textContent)];
    return told.some((words) => SECRET.test(words ?? ""));
  }

  // A script that puts what was pasted where it belongs, keeps nothing out.
  async function keepsOut(field) {
    const before = values();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "123456");
    field.focus({ preventScroll: true });
    const key = new KeyboardEvent("keydown", { key: "v", code: "KeyV", ctrlKey: true, bubbles: true, cancelable: true });
    if (!refused(field, key) && !refused(field, new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))) return false;
    await new Promise((done) => setTimeout(done, 20));
    return values() === before;
  }

  function refused(field, event) {
    field.dispatchEvent(event);
    return event.defaultPrevented;
  }

  function values() {
    return fields.map((field) => field.value).join("\n");
  }

  // Followed by another of its kind, in the same form.
  function short(field, at) {
    const next = fields[at + 1];
    const few = (one) => one && one.maxLength > 0 && one.maxLength <= 6;
    return few(field) && few(next) && next.form === field.form;
  }
}
