// Steps: what the form is before; press its button and wait; what is told after.
async ({ step, before, left: anew, told: spoken }) => {
  const DANGER = /verwijder|wis|delete|remove|betaal|\bpay\b|bestel|\border\b|\bbuy\b|koop|uitlog|log ?out|sign out|afmeld|unsubscribe|stop/i;
  const MARK = /[*∗＊]|\b(verplicht|required|mandatory)\b/i;
  const OPTIONAL = /niet verplicht|not required|optioneel|optional/i;
  const REFUSED = /\b(fout|fouten|onjuist|ongeldig|verplicht|vul\b.*\bin|kies|ontbreekt|ontbreken|leeg|niet juist|niet goed|klopt niet|mis|errors?|problems?|invalid|incorrect|required|wrong|must|missing|please|enter|fill (?:in|out)|choose|empty|blank|oops|oeps)\b/;
  const THANKED = /\b(thanks?|thank you|bedankt|dank|success\w*|gelukt|verstuurd|verzonden|sent|ontvangen|received|saved|opgeslagen)\b/;
  const SUBMIT = "button:not([type=button], [type=reset]), input[type=submit], input[type=image]";
  return { before: begin, send, after }[step]();

  function fieldsOf(form) {
    return [...form.elements].filter((element) => element.matches(FIELDS) && visible(element) && !element.matches(":disabled, [readonly]"));
  }

  function required(field) {
    if (field.required || field.getAttribute("aria-required") === "true" || field.closest("[aria-required=true]")) return true;
    const group = field.closest("fieldset, [role=radiogroup]");
    const parts = [...labelsOf(field), ...(group && /radio/.test(field.type) ? [group.querySelector("legend")] : [])];
    const words = parts.filter(Boolean).map((label) => `${shownText(label)} ${getComputedStyle(label, "::after").content}`).join(" ");
    return MARK.test(words) && !OPTIONAL.test(words);
  }

  function empty(field) {
    if (/radio|checkbox/.test(field.type)) return !field.checked;
    return !field.value.trim();
  }

  // The first form that asks something that must be filled in; else the largest, which a script may
  // refuse all the same. One that the browser itself keeps back says why, in words of its own; one
  // that does away with things is not ours to send.
  function begin() {
    const there = [...document.forms].flatMap(sendable);
    const { form, button, must } = there.find(({ must }) => must.length) ?? there.sort((one, other) => other.fields.length - one.fields.length)[0] ?? {};
    if (!form) return null;
    const filled = must.length > 1 && must.find((field) => /^text/.test(field.type) && !field.pattern && !(field.maxLength > 0 && field.maxLength < 6));
    return {
      form: [...document.forms].indexOf(form), button: [...form.elements].indexOf(button), title: document.title, open: !must.length,
      said: said(), filled: filled ? [...form.elements].indexOf(filled) : -1,
      looks: fieldsOf(form).map((field) => [[...form.elements].indexOf(field), look(field)]),
      must: must.filter((field) => field !== filled).map((field) => [...form.elements].indexOf(field)),
    };
  }

  function sendable(form) {
    const button = [...form.elements].find((element) => element.matches(SUBMIT) && operable(element));
    if (!button || !visible(form) || form.closest("[role=search], search") || trivial(form)) return [];
    if (DANGER.test(`${button.textContent} ${button.value} ${form.getAttribute("action")}`)) return [];
    if (new URL(form.action || location.href, location.href).host !== location.host || form.target === "_blank") return [];
    const fields = fieldsOf(form).filter(empty);
    const kept = !form.noValidate && !button.formNoValidate && form.querySelector(":invalid");
    return !fields.length || kept ? [] : [{ form, button, fields, must: fields.filter(required) }];
  }

  // Held back on purpose, as in an example: nothing is meant to come of it.
  function trivial(form) {
    return /^\s*(event\.preventDefault\(\)\s*;?\s*)?(return false)?\s*;?\s*$/.test(form.getAttribute("onsubmit") ?? "x")
      || /^\s*(javascript:|#$)/.test(form.getAttribute("action") ?? "x");
  }

  function said() {
    return texts().map(({ node }) => node.data.trim());
  }

  function look(field) {
    const style = getComputedStyle(field);
    const label = field.labels?.[0] ? getComputedStyle(field.labels[0]).color : "";
    return [style.borderTopColor, style.borderBottomColor, style.backgroundColor, style.boxShadow, label].join();
  }

  // Whether another page comes: nobody kept the form back.
  async function send() {
    const form = document.forms[before.form];
    const button = form.elements[before.button];
    const filled = form.elements[before.filled];
    if (filled) {
      filled.value = "Lisanty Jansz.";
      for (const type of ["input", "change"]) filled.dispatchEvent(new Event(type, { bubbles: true }));
    }
    const goes = await press(button, !before.open);
    // Gone with this page, when the next one comes.
    if (goes && !before.open) window.herkenbaarSent = true;
    return goes;
  }

  // Whether a form is sent, when its button is pressed; a form that asks nothing stays here.
  async function press(button, free) {
    let goes = false;
    const sends = (event) => {
      goes = !event.defaultPrevented;
      if (!free) event.preventDefault();
    };
    addEventListener("submit", sends, { once: true });
    const end = free ? () => {} : staying(() => { goes = true; });
    button.focus({ preventScroll: true });
    const quiet = settled();
    button.click();
    if (!goes) await quiet;
    removeEventListener("submit", sends);
    end();
    return goes;
  }

  // Something changed, and then for a while nothing did; or nothing came at all.
  function settled() {
    return new Promise((done) => {
      let timer = setTimeout(stop, 400);
      const watch = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(stop, 60); });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      function stop() { watch.disconnect(); done(); }
    });
  }

  function after() {
    const form = document.forms[before.form];
    if (!form) return [];
    const known = new Set(before.said);
    const fresh = texts().filter(({ node }) => !known.has(node.data.trim()));
    if (spoken.length && !fresh.length) return spokenOnly(form);
    if (before.open) return refused(form, fresh);
    const must = before.must.map((at) => form.elements[at]).filter((field) => field?.matches(FIELDS) && visible(field));
    // Another page altogether, or the form is thanked for.
    if (!must.length || (anew && !must.every(empty))) return [];
    if (!fresh.length) return wordless(form, must);
    const found = [...judged(must, fresh), ...aloud(form, fresh)];
    const filled = form.elements[before.filled];
    if (filled?.matches("input, textarea") && !filled.value) found.push(about(filled, { kind: "lost" }));
    return found;
  }

  function judged(fields, fresh) {
    const first = fresh[0].node.data.trim().slice(0, 100);
    return once(fields).flatMap((field) => ofField(field, fresh, first));
  }

  function error(text) {
    return REFUSED.test(bare(text)) && !THANKED.test(bare(text));
  }

  // Who comes out of a window that names one field in that field, knows what to do.
  function spokenOnly(form) {
    const text = spoken[0].trim().slice(0, 100);
    const brought = document.activeElement?.matches(FIELDS) && form.contains(document.activeElement);
    return error(text) ? [about(form, { kind: "window", text, ...(brought ? { unsure: true } : {}) })] : [];
  }

  // What comes of an empty form of which nothing says that it must be filled in.
  async function refused(form, fresh) {
    const fields = fieldsOf(form).filter(empty);
    if (!fresh.length) {
      if (fields.includes(document.activeElement)) document.activeElement.blur();
      return once(fields.filter((field) => changed(form, field) && reddened(field))).map((field) => about(field, { kind: "colour" }));
    }
    const errors = fresh.filter(({ node }) => error(node.data));
    if (!errors.length) return [];
    const meant = fields.filter((field) => concerns(field, errors));
    if (!meant.length) return [about(errors[0].element, { kind: "vague", text: errors[0].node.data.trim().slice(0, 100) })];
    const found = [...judged(meant, fresh), ...aloud(form, fresh)];
    return [...found, ...(await unasked(form, fields, meant))];
  }

  function concerns(field, errors) {
    return field.getAttribute("aria-invalid") === "true" || named(field, errors) !== undefined
      || errors.some(({ node, element }) => told(field).some((part) => part.contains(element)) || (near(node, field) && nearest(element, field) && !general(element)));
  }

  // What stands above all fields, or below them, is of none of them.
  function general(element) {
    const form = document.forms[before.form];
    const box = element.closest("form > *, body > *");
    return fieldsOf(form).length > 1 && !box?.querySelector(FIELDS) && box?.contains(element) && ![box.previousElementSibling, box.nextElementSibling].some((other) => other?.matches(FIELDS));
  }

  // Some must be filled in and others need not be: nothing tells them apart before one is refused.
  async function unasked(form, fields, meant) {
    const VALUES = { email: "jo@voorbeeld.nl", tel: "0612345678", number: "1", url: "https://voorbeeld.nl", date: "2030-01-01" };
    const page = bare(form.parentElement.textContent);
    if (meant.length === fields.length || !meant.every(typed) || /\b(alle velden|all fields|optioneel|optional|niet verplicht|not required)\b/.test(page)) return [];
    for (const field of meant) {
      field.value = VALUES[field.type] ?? "Lisanty Jansz";
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    const goes = await press(form.elements[before.button], false);
    return goes ? meant.map((field) => about(field, { kind: "unasked" })) : [];
  }

  // Of radios and boxes of one name, the first.
  function once(fields) {
    return fields.filter((field, at) => !/radio|checkbox/.test(field.type) || fields.findIndex((other) => other.name === field.name && other.type === field.type) === at);
  }

  function wordless(form, must) {
    const other = must.filter((field) => changed(form, field));
    if (other.length) return once(other).map((field) => about(field, { kind: "colour" }));
    return [about(form, { kind: "silent", ...(anew ? {} : { unsure: true }) })];
  }

  function changed(form, field) {
    return before.looks.find(([at]) => form.elements[at] === field)?.[1] !== look(field);
  }

  function reddened(field) {
    const style = getComputedStyle(field);
    const label = field.labels?.[0] ? [getComputedStyle(field.labels[0]).color] : [];
    return [style.borderTopColor, style.borderBottomColor, style.backgroundColor, style.outlineColor, ...label].some((colour) => {
      const [red, green, blue, cover] = rgba(colour);
      return cover > 0.2 && red > 130 && red - Math.max(green, blue) > 15;
    });
  }

  function told(field) {
    const group = field.closest("fieldset, [role=group], [role=radiogroup]");
    const parts = [field, group].filter(Boolean).flatMap((part) => [...pointed(part, "aria-describedby"), ...pointed(part, "aria-errormessage")]);
    return [...parts, ...(field.labels ?? []), ...(group ? [group.querySelector("legend")] : [])].filter(Boolean);
  }

  function ofField(field, fresh, first) {
    const invalid = field.getAttribute("aria-invalid") === "true" || field.closest("[aria-invalid=true]") !== null;
    const tied = fresh.some(({ element }) => told(field).some((part) => part.contains(element)));
    const group = field.closest("fieldset, [role=group], [role=radiogroup]");
    const box = /radio|checkbox/.test(field.type) && group ? group : field;
    const there = fresh.find(({ node, element }) => (box !== field && box.contains(element)) || (near(node, box) && nearest(element, field)));
    const list = named(field, fresh);
    if (!tied && there && !list?.contains(there.element)) return [about(field, { kind: "untied", text: there.node.data.trim().slice(0, 100) })];
    if (!tied && !list && !invalid) return [about(field, { kind: "which", text: first })];
    return invalid ? [] : [about(field, { kind: "not-invalid" })];
  }

  // In what holds no other field than this one, or comes right before or after it.
  function nearest(element, field) {
    const around = element.closest("form, fieldset, body") === element ? null : element.parentElement;
    const fields = around ? [...around.querySelectorAll(FIELDS)].filter(visible) : [];
    return fields.length === 0 || fields.length === 1 ? fields.length === 0 || fields[0] === field : [element.previousElementSibling, element.nextElementSibling].includes(field);
  }

  // A new text that names the field, or links to it.
  function named(field, fresh) {
    const label = bare((labelsOf(field).map(shownText)[0] ?? field.getAttribute("aria-label") ?? "").replace(/\([^)]*\)|\*/g, ""));
    const links = (element) => element.closest("a[href^='#']")?.hash.slice(1);
    const ids = new Set([field.id, field.closest("fieldset")?.id].filter(Boolean));
    return fresh.find(({ node, element }) => (label && ` ${bare(node.data)} `.includes(` ${label} `)) || ids.has(links(element)))?.element;
  }

  function aloud(form, fresh) {
    const focus = document.activeElement;
    const moved = focus && focus !== document.body && focus !== form.elements[before.button];
    const live = fresh.some(({ element }) => element.closest("[role=alert], [role=status], [role=log], [aria-live]:not([aria-live=off]), output, [role=alertdialog], [role=dialog], dialog"));
    if (moved || live) return [];
    // A screen reader reads the title of a page that comes anew, and begins at its top.
    if (anew && document.title !== before.title) return [];
    return [about(fresh[0].element, { kind: "unannounced", ...(anew ? { unsure: true } : {}) })];
  }
}
