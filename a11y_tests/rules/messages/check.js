// Does what one can do here, and looks at the texts that come of it.
async (moments) => {
  const LIVE = "[role=status], [role=alert], [role=log], [role=alertdialog], [aria-live=polite], [aria-live=assertive], output, [role=progressbar], [role=timer]";
  const WIDGET = "dialog, [role=dialog], [role=listbox], [role=menu], [role=tooltip], [role=grid], [role=tabpanel], [popover], [role=option]";
  const NEWS = /opgeslagen|bewaard|toegevoegd|verzonden|verstuurd|gelukt|bedankt|gekopieerd|verwijderd|bijgewerkt|gewijzigd|aangemeld|ontvangen|gevonden|resulta(at|ten)\b|fout\b|ongeldig|onjuist|verplicht|vul .* in\b|niet (goed )?ingevuld|mislukt|laden\b|bezig\b|even geduld|(winkel)?mand(je)?\b|tekens\b|\bsaved|\badded|\bsent\b|success|thank|copied|removed|deleted|updated|submitted|\bresults?\b|\bfound\b|\berror|invalid|required|please|failed|loading|in progress|characters|\bcart\b|basket/i;
  const BUSY = /laden|bezig|geduld|moment|loading|wait|busy|…$|\.\.\.$/i;
  const AWAY = /uitlog|afmeld|log ?out|sign ?out|log off|verwijder (uw|je|mijn)|delete (my|your)? ?account|print|afdruk/i;
  const found = [];
  const told = new Set();

  moments.look();
  const stop = performance.timeOrigin + performance.now() + 600;
  for (const [element, act] of actions()) {
    if (!element.isConnected || !visible(element) || told.size > 20) continue;
    await done(element, act);
    if (performance.timeOrigin + performance.now() > stop + moments.now) break;
  }
  return found;

  async function done(element, act) {
    moments.look();
    const start = moments.records.length;
    const before = document.activeElement;
    await act();
    await moments.settle();
    await moments.run(400, 40);
    const came = moments.records.slice(start).filter((record) => fresh(record, element));
    const active = document.activeElement;
    const silent = came.filter((record) => record.to === null && !announced(record, element, before, active));
    for (const record of silent.slice(0, 3)) tellSilent(record, element, came.length);
    const shown = new Map(came.map((record) => [record, heard(record)]));
    await moments.run(9600, 80);
    const later = moments.records.slice(start).filter((record) => fresh(record, element) && record.to !== null);
    for (const record of later.filter(vanished).slice(0, 2)) tellGone(record, element, shown.get(record));
    leave();
  }

  function tellSilent(record, element, many) {
    const words = record.text;
    const [news, count] = [NEWS.test(words) && words.length <= 200, counts(record)];
    if (!news && !count && (words.length > 100 || many > 2 || words.length < 4 || operated(record))) return;
    if (!news && !count && !/[.!]$|\d/.test(words)) return;
    tell("silent", record, element, { unsure: !(news || count) || operated(record) || within(element) });
  }

  function tellGone(record, element, live) {
    const seconds = Math.max(1, Math.round((record.to - record.from) / 1000));
    const short = record.text.split(/\s+/).length <= 6 && !operated(record);
    tell("vanishes", record, element, { seconds, unsure: Boolean(live) && short });
  }

  function tell(kind, record, element, more) {
    const place = record.element.isConnected ? record.element : element;
    const key = `${kind} ${record.text.replace(/\d+/g, "0")}`;
    if (told.has(key)) return;
    told.add(key);
    found.push(about(place, { kind, said: record.text.slice(0, 80), after: snippet(element).slice(0, 120), ...more }));
  }

  // In a field that one is in, news comes with each letter: it must not be said each time.
  function within(element) {
    return element.matches("input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea");
  }

  // A text that was not there, and not the words of what was pressed itself.
  function fresh(record, element) {
    if (record.first || element.contains(record.element) || record.element.matches("button, option, label, legend, title")) return false;
    if (record.element.isConnected && (record.element.closest(WIDGET) || (visible(record.element) && forScreenReaders(record.element)))) return false;
    return /\p{L}{2}|\d/u.test(record.text) && !moved(record);
  }

  // The same words stood there a moment before: something else was drawn anew.
  function moved(record) {
    return moments.records.some((other) => other !== record && other.text === record.text && other.from < record.from && (other.to === null || other.to >= record.from));
  }

  function heard(record) {
    return Boolean(record.element.isConnected && record.element.closest(LIVE));
  }

  function announced(record, element, before, active) {
    if (record.element.closest(`${LIVE}, [aria-hidden=true]`)) return true;
    if (active && active !== document.body && active !== before && active !== element && near(record.element, active)) return true;
    return disclosed(record, element) || tied(record, element) || tied(record, active);
  }

  function near(one, other) {
    if (one.contains(other) || other.contains(one)) return true;
    const around = other.closest("[role=dialog], dialog, section, fieldset, form, article, [role=region], main");
    return around?.contains(one) ?? false;
  }

  // Told together with what has the focus.
  function tied(record, element) {
    const ids = ["aria-describedby", "aria-errormessage", "aria-labelledby", "aria-details"].flatMap((name) => (element?.getAttribute(name) ?? "").split(/\s+/));
    return ids.some((id) => id && element.getRootNode().getElementById?.(id)?.contains(record.element))
      || Boolean(element?.labels && [...element.labels].some((label) => label.contains(record.element)));
  }

  function disclosed(record, element) {
    if (element.matches("[aria-expanded], [aria-haspopup], [popovertarget], [commandfor], [role=tab], summary, [aria-pressed], [role=switch]")) return true;
    const controlled = element.getAttribute("aria-controls")?.split(/\s+/).map((id) => document.getElementById(id)) ?? [];
    return controlled.some((target) => target?.contains(record.element)) && !NEWS.test(record.text);
  }

  // What holds something to operate is a part of the page that opened, not a message.
  function operated(record) {
    const around = record.element.isConnected ? record.element : null;
    return Boolean(around && (around.matches("a, h1, h2, h3, li, td, th, dt, dd") || around.querySelector("a, button, input, select, textarea")));
  }

  // "Mandje: 0" that becomes "Mandje: 1".
  function counts(record) {
    if (record.was === null || record.was.replace(/\d+/g, "0") !== record.text.replace(/\d+/g, "0") || !/\d/.test(record.text)) return false;
    const around = [record.element, record.element.parentElement, record.element.parentElement?.parentElement].filter(Boolean);
    const words = around.map((element) => `${element.id} ${element.className} ${element.getAttribute("aria-label") ?? ""}`).join(" ");
    return /cart|basket|winkel|mand|bag\b|favor|wish/i.test(`${words} ${record.text}`);
  }

  // Gone without anything in its place; "a moment please" has to go.
  function vanished(record) {
    const stayed = record.to - record.from;
    if (record.replaced || stayed < 300 || stayed > 9500 || BUSY.test(record.text)) return false;
    const at = record.element.isConnected ? record.element.parentElement : null;
    const instead = moments.records.some((other) => other !== record && Math.abs(other.from - record.to) < 50 && (!at || at.contains(other.element)));
    return !instead && /\p{L}{3}/u.test(record.text);
  }

  function leave() {
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  }

  // One of each sort: twenty times "in the basket" says no more than once.
  function actions() {
    const sorts = new Set();
    const one = (element) => {
      const sort = `${element.localName} ${element.type} ${element.className} ${(element.textContent || element.value || element.name || "").replace(/\d+/g, "").trim().slice(0, 30)}`;
      return !sorts.has(sort) && sorts.add(sort);
    };
    const there = elements().filter((element) => visible(element) && !element.matches(":disabled") && !element.closest("[inert]"));
    const fields = there.filter((element) => element.matches("input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=file], [type=radio]), textarea, select") && one(element)).slice(0, 8);
    const presses = there.filter((element) => pressed(element) && one(element)).slice(0, 12);
    const forms = [...new Set(there.filter((element) => element.matches("form")))].slice(0, 3);
    return [
      ...forms.map((form) => [sender(form), () => sent(form, false)]),
      ...fields.map((field) => [field, () => typed(field)]),
      ...presses.map((element) => [element, () => element.click()]),
      ...forms.map((form) => [sender(form), () => sent(form, true)]),
    ];
  }

  function sender(form) {
    return [...form.elements].find((element) => element.matches("button:not([type=button], [type=reset]), input[type=submit], input[type=image]")) ?? form;
  }

  function pressed(element) {
    if (AWAY.test(`${element.textContent} ${element.getAttribute("aria-label") ?? ""} ${element.value ?? ""}`)) return false;
    if (element.matches("button, input[type=button]")) return element.type === "button" || !element.form;
    return element.matches("[role=button], [role=switch], a[href='#'], a[href^='javascript:'], [onclick]:not(a[href], form, body, html, label)");
  }

  async function sent(form, filled) {
    if (AWAY.test(sender(form).textContent)) return;
    if (filled) for (const field of form.elements) if (!field.disabled && !field.readOnly) fill(field);
    sender(form) === form ? form.requestSubmit() : sender(form).click();
  }

  async function typed(field) {
    field.focus({ preventScroll: true });
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    fill(field);
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keyup", { key: "a", bubbles: true }));
  }

  // The setter of the browser: frameworks put one of their own before it.
  function fill(field) {
    if (field.matches("[type=checkbox], [type=radio]")) {
      if (!field.checked) field.click();
      return;
    }
    if (field.localName === "select") {
      field.selectedIndex = Math.min(field.options.length - 1, field.selectedIndex + 1);
      return;
    }
    if (!field.matches("input:not([type=button], [type=submit], [type=reset], [type=image], [type=file], [type=hidden]), textarea")) return;
    const values = {
      email: "jo@voorbeeld.nl", tel: "0101234567", url: "http://voorbeeld.nl/", number: field.min || "1", date: "2026-05-04",
      time: "10:00", month: "2026-05", week: "2026-W20", color: "#112233", range: field.max || "60", "datetime-local": "2026-05-04T10:00",
    };
    const kind = field.localName === "textarea" ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, values[field.type] ?? "Jo Groenen");
  }
}
