// Steps: what the form is before; press its button and wait; what is told after.
async ({ step, before, left: anew }) => {
  const DANGER = /verwijder|wis|delete|remove|betaal|\bpay\b|bestel|\border\b|\bbuy\b|koop|uitlog|log ?out|sign out|afmeld|unsubscribe|stop/i;
  const MARK = /[*∗＊]|\b(verplicht|required|mandatory)\b/i;
  const OPTIONAL = /niet verplicht|not required|optioneel|optional/i;
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

  // The first form that asks something that must be filled in. One that the browser itself keeps
  // back says why, in words of its own; one that does away with things is not ours to send.
  function begin() {
    for (const form of document.forms) {
      const button = [...form.elements].find((element) => element.matches(SUBMIT) && operable(element));
      if (!button || !visible(form) || form.closest("[role=search], search") || trivial(form)) continue;
      if (DANGER.test(`${button.textContent} ${button.value} ${form.getAttribute("action")}`)) continue;
      if (new URL(form.action || location.href, location.href).host !== location.host || form.target === "_blank") continue;
      const must = fieldsOf(form).filter((field) => required(field) && empty(field));
      const kept = !form.noValidate && !button.formNoValidate && form.querySelector(":invalid");
      if (!must.length || kept) continue;
      const filled = must.length > 1 && must.find((field) => /^text/.test(field.type) && !field.pattern && !(field.maxLength > 0 && field.maxLength < 6));
      return {
        form: [...document.forms].indexOf(form), button: [...form.elements].indexOf(button), title: document.title,
        said: said(), filled: filled ? [...form.elements].indexOf(filled) : -1,
        looks: fieldsOf(form).map((field) => [[...form.elements].indexOf(field), look(field)]),
        must: must.filter((field) => field !== filled).map((field) => [...form.elements].indexOf(field)),
      };
    }
    return null;
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
    let goes = false;
    addEventListener("submit", (event) => { goes = !event.defaultPrevented; }, { once: true });
    button.focus({ preventScroll: true });
    const quiet = settled();
    button.click();
    if (goes) {
      // Gone with this page, when the next one comes.
      window.herkenbaarSent = true;
      return true;
    }
    await quiet;
    return false;
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
    const must = before.must.map((at) => form.elements[at]).filter((field) => field?.matches(FIELDS) && visible(field));
    const known = new Set(before.said);
    const fresh = texts().filter(({ node }) => !known.has(node.data.trim()));
    // Another page altogether, or the form is thanked for.
    if (!must.length || (anew && !must.every(empty))) return [];
    if (!fresh.length) return wordless(form, must);
    const first = fresh[0].node.data.trim().slice(0, 100);
    const found = [...once(must).flatMap((field) => ofField(field, fresh, first)), ...aloud(form, fresh)];
    const filled = form.elements[before.filled];
    if (filled?.matches("input, textarea") && !filled.value) found.push(about(filled, { kind: "lost" }));
    return found;
  }

  // Of radios and boxes of one name, the first.
  function once(fields) {
    return fields.filter((field, at) => !/radio|checkbox/.test(field.type) || fields.findIndex((other) => other.name === field.name && other.type === field.type) === at);
  }

  function wordless(form, must) {
    const changed = must.filter((field) => before.looks.find(([at]) => form.elements[at] === field)?.[1] !== look(field));
    if (changed.length) return once(changed).map((field) => about(field, { kind: "colour" }));
    return [about(form, { kind: "silent", ...(anew ? {} : { unsure: true }) })];
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
