(page) => {
  const WORDS = /\b(fout|foute|fouten|onjuist|ongeldig|ongeldige|verplicht|vul\b.*\bin|kies|ontbreekt|niet juist|niet goed|klopt niet|moet|mag niet|errors?|problems?|invalid|incorrect|required|wrong|must|missing|please|enter a|not valid|cannot be|can t be|does not match)\b/;
  const CLASS = /(^|[-_\s])(error|errors|fout|foutmelding|invalid|danger|field-error|has-error|errormessage|error-message|validation-message)([-_\s]|$)/i;
  const EMPTY = /^(fout|error|ongeldig|ongeldige (invoer|waarde)|invalid|invalid (input|value|entry|data)|onjuist|onjuiste (invoer|waarde)|incorrect|incorrect (input|value)|wrong|verkeerd|er is een fout( opgetreden)?|an error (has )?occurred|there was an error|er ging iets (mis|fout)|something went wrong|(error|fout) (invalid|ongeldige|incorrect) (value|waarde|input|invoer))$/;

  const fields = page.fields.filter((field) => !field.matches(":disabled, [readonly]"));
  const messages = candidates();
  return [...fields.flatMap(ofField), ...messages.flatMap(ofMessage), ...nowhere(), ...deadLinks()];

  // Texts that speak of an error: by their words, and by their class, role or colour.
  function candidates() {
    const found = new Map();
    for (const { element } of fields.length ? page.texts : []) {
      const holder = element.closest("[role=alert], [class*=error i], [class*=fout i], [class*=invalid i], [class*=danger i]");
      const classed = holder && (CLASS.test(holder.getAttribute("class") ?? "") || holder.matches("[role=alert]")) && !holder.querySelector(FIELDS);
      const box = classed ? holder : element;
      if (found.has(box) || (!classed && !red(element)) || box.closest("label, legend, button, a, option, h1")) continue;
      const text = shownText(box);
      const said = bare(text);
      if (text.length > 200 || !(WORDS.test(said) || EMPTY.test(said))) continue;
      // A mark of what is required is no error.
      if (/^(verplicht|required|niet verplicht|verplicht veld|required field|mandatory)$/.test(said)) continue;
      found.set(box, { box, text, said, field: fieldOf(box) });
    }
    return [...found.values()];
  }

  // The one field of what is around it; what stands above a whole form is about all of it.
  function fieldOf(box) {
    for (let at = parent(box); at && !at.matches("body, main"); at = parent(at)) {
      const inside = fields.filter((field) => at.contains(field));
      if (!inside.length) continue;
      const one = inside.length === 1 || inside.every((field) => field.name && field.name === inside[0].name && /radio|checkbox/.test(field.type));
      const field = one || heads(box, at, inside) ? inside[0] : fields.find((field) => touches(box, field));
      return field && box.closest("form") === field.form && (near(box, field) || at.matches("fieldset")) ? field : null;
    }
    return null;
  }

  // A message above the parts of one answer, such as a date.
  function heads(box, group, inside) {
    return group.matches("fieldset, [role=group]") && inside.every((field) => box.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  // The field right before it in the source, with no other in between.
  function touches(box, field) {
    const before = fields.filter((other) => other.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
    return before === field && near(box, field) && box.parentElement === field.parentElement;
  }

  function reddish(colour) {
    const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return a > 0.2 && r > 130 && r - g > 80 && r - b > 60;
  }

  function red(element) {
    return reddish(getComputedStyle(element).color);
  }

  function told(field) {
    const ids = [...pointed(field, "aria-describedby"), ...pointed(field, "aria-errormessage"), ...pointed(field, "aria-labelledby")];
    const group = field.closest("fieldset, [role=group], [role=radiogroup]");
    if (group) ids.push(...pointed(group, "aria-describedby"), ...pointed(group, "aria-errormessage"), group.querySelector("legend"));
    return [...ids, ...(field.labels ?? [])].filter(Boolean);
  }

  function described(field) {
    return told(field).filter((element) => !element.matches("label, legend") && shownText(element));
  }

  function ofField(field) {
    const invalid = /^(true|grammar|spelling)$/.test(field.getAttribute("aria-invalid") ?? "");
    const message = messages.find((one) => one.field === field);
    if (!invalid) return message ? [] : redEdge(field);
    const vague = message ? null : described(field).find((element) => EMPTY.test(bare(shownText(element))));
    if (vague) return [about(vague, { kind: "says-nothing", text: shownText(vague) })];
    if (message || linked(field)) return [];
    const said = described(field).length > 0;
    const labelled = labelsOf(field).some((label) => WORDS.test(bare(shownText(label)).replace(/ (verplicht|required)$/, "")));
    return said || labelled || beneath(field) ? [] : [about(field, { kind: "no-words" })];
  }

  // Named in a list of errors above the form.
  function linked(field) {
    return Boolean(field.id) && page.elements.some((element) => element.matches("a[href^='#']") && decodeURIComponent(element.hash.slice(1)) === field.id);
  }

  // Something is written right below it, of which these words know nothing.
  function beneath(field) {
    const text = beside(field, true);
    return text !== null && !text.element.closest("label") && /^[\p{Lu}*!⚠]/u.test(text.text) && bare(text.text).split(" ").length > 2;
  }

  // Where its neighbours have another.
  function redEdge(field) {
    const edge = (one) => { const style = getComputedStyle(one); return parseFloat(style.borderBottomWidth) ? style.borderBottomColor : style.outlineColor; };
    if (!reddish(edge(field)) || field === document.activeElement) return [];
    const others = fields.filter((other) => other !== field && other.form === field.form && other.localName === field.localName && !reddish(edge(other)));
    if (!others.length || described(field).length || linked(field)) return [];
    const label = labelsOf(field).map((element) => bare(shownText(element))).join(" ");
    if (/verplicht|required/.test(label) || /\*/.test(labelsOf(field).map(shownText).join(" ")) || WORDS.test(label)) return [];
    return messages.some(({ field }) => field === null) || beneath(field) ? [] : [about(field, { kind: "colour" })];
  }

  function ofMessage({ box, text, said, field }) {
    const found = EMPTY.test(said) && (field || page.fields.length) ? [about(box, { kind: "says-nothing", text })] : [];
    if (!field || box.querySelector("a[href^='#']")) return found;
    const group = field.closest("fieldset, [role=group]");
    const parts = group?.contains(box) && fields.filter((other) => group.contains(other));
    const set = parts && heads(box, group, parts) ? parts : field.name && /radio|checkbox/.test(field.type) ? fields.filter((other) => other.name === field.name && other.form === field.form) : [field];
    const tied = set.some((one) => told(one).some((element) => element.contains(box) || box.contains(element)));
    const loud = set.some((one) => one.getAttribute("aria-invalid") === "true") || CLASS.test(box.getAttribute("class") ?? "") || box.matches("[role=alert]") || /^(error|fout|foutmelding) /.test(said);
    if (!tied) return [...found, about(field, { kind: "untied", text: text.slice(0, 100), ...(loud ? {} : { unsure: true }) })];
    // Of the parts of one answer, the message of the group says which.
    return set === parts || set.some((one) => one.getAttribute("aria-invalid") === "true" || one.closest("[aria-invalid=true]")) ? found : [...found, about(field, { kind: "not-invalid" })];
  }

  // Something is wrong with the form, and no field is said to be.
  function nowhere() {
    const GENERAL = /\b(fout|fouten|error|errors|problem|problems|probleem|problemen)\b.*\b(formulier|form|invoer|gegevens|submission|below|hieronder|fields?|velden)\b|\b(er (is|zijn)|there (is|are|was|were)) .*\b(fout|fouten|errors?|problems?)\b/;
    const general = messages.filter(({ said, field, box }) => !field && GENERAL.test(said) && !box.querySelector("a, li"));
    const asked = fields.filter((field) => field.form && typed(field));
    const marked = messages.some(({ field }) => field) || page.elements.some((element) => element.matches("[aria-invalid=true]"));
    if (marked || asked.length < 2) return [];
    const names = asked.map((field) => bare(page.name(field))).filter(Boolean);
    return general.filter(({ said, box }) => !names.some((name) => said.includes(name)) && !page.elements.some((element) => element.matches("a[href^='#']") && parent(box).contains(element))).slice(0, 1)
      .map(({ box, text }) => about(box, { kind: "no-field", text }));
  }

  function deadLinks() {
    const lists = page.shown.filter((element) => element.matches("[role=alert], [class*=error-summary i], [class*=foutmelding i], [class*=errorsummary i], [class*=alert-danger i]"));
    const links = new Set(lists.flatMap((list) => [...list.querySelectorAll("a[href^='#']")]));
    return [...links].filter((link) => link.hash.length > 1 && !document.getElementById(decodeURIComponent(link.hash.slice(1))) && !document.getElementsByName(decodeURIComponent(link.hash.slice(1))).length)
      .map((link) => about(link, { kind: "dead-link", id: link.hash.slice(1) }));
  }
}
