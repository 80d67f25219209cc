(page) => {
  const MARK = /verplicht|vereist|required|mandatory|optioneel|optional|obligatory|invullen|must be filled/i;
  const STAR = /[*∗✱﹡＊]/;
  const COLOURS = /\b(in het|in) (rood|groen|blauw|oranje|geel)\b|\b(rode|groene|blauwe|oranje|gele) (velden?|labels?|tekst|letters)\b|\b(in|marked|shown|highlighted|coloured|colored) (in )?(red|green|blue|orange|yellow)\b|\b(red|green|blue|orange|yellow) (fields?|labels?|text|items?)\b/i;

  // What is said of required fields, outside their labels.
  const telling = page.texts.filter(({ element, node }) => MARK.test(node.data) && !element.closest("label, option"));
  const asked = page.fields.filter((field) => typed(field) || field.matches("select, [type=checkbox]"));
  const forms = new Map();
  for (const field of asked) {
    const form = field.closest("form") ?? document.body;
    forms.set(form, [...(forms.get(form) ?? []), { field, label: labelsOf(field)[0] ?? beside(field)?.element }]);
  }
  return [...forms].flatMap(([form, fields]) => {
    const labelled = fields.filter(({ label }) => label);
    return [...colours(form, labelled), ...stars(form, labelled), ...unmarked(form, labelled), ...late(form, labelled)];
  });

  function text({ label, field }) {
    return `${shownText(label)} ${drawn(label)} ${field.placeholder ?? ""} ${pointed(field, "aria-describedby").filter(Boolean).map(shownText).join(" ")}`;
  }

  // What CSS writes before and behind it, and behind what is in it.
  function drawn(label) {
    const parts = [label, ...label.querySelectorAll("span, abbr, i, em, strong, sup")].flatMap((part) => ["::before", "::after"].map((at) => getComputedStyle(part, at).content));
    return parts.filter((content) => /^"/.test(content)).join(" ");
  }

  function marked(item) {
    return STAR.test(text(item)) || MARK.test(text(item)) || item.label.querySelector("img, svg, [class*=icon], i:empty") !== null || /^["(]*\S/.test(drawn(item.label).replace(/["\s:]/g, ""));
  }

  function needed(field) {
    return field.required || field.getAttribute("aria-required") === "true";
  }

  function aloud(form) {
    return telling.filter(({ element }) => form.contains(element) || form.parentElement?.contains(element));
  }

  // Some labels in a strong colour, the others in that of the text around them.
  function colours(form, fields) {
    const told = aloud(form).find(({ element }) => COLOURS.test(shownText(element)));
    const tinted = fields.filter((item) => !marked(item) && strong(item.label));
    const others = fields.filter(({ label }) => !strong(label));
    if (told && !fields.some(marked)) return [about(told.element, { kind: "by-colour-in-words", text: shownText(told.element).slice(0, 120) })];
    if (!tinted.length || !others.length || tinted.some(({ field }) => field.matches("[aria-invalid=true]"))) return [];
    // Bold or slanted as well is more than a colour.
    if (tinted.every(({ label }) => weight(label) !== weight(others[0].label))) return [];
    return tinted.map(({ field, label }) => about(field, { kind: "colour", colour: getComputedStyle(inner(label)).color }));
  }

  function inner(label) {
    return label.querySelector("span, font, b, strong, em") ?? label;
  }

  function weight(label) {
    const style = getComputedStyle(inner(label));
    return `${style.fontWeight} ${style.fontStyle} ${style.textDecorationLine}`;
  }

  // Red, orange or green, and not grey, black or the blue of a link.
  function strong(label) {
    const [red, green, blue] = (getComputedStyle(inner(label)).color.match(/[\d.]+/g) ?? []).map(Number);
    const around = getComputedStyle(parent(label)).color;
    const most = Math.max(red, green, blue);
    return getComputedStyle(inner(label)).color !== around && most - Math.min(red, green, blue) > 90 && blue < most;
  }

  function stars(form, fields) {
    const starred = fields.filter(({ label }) => STAR.test(`${shownText(label)} ${drawn(label)}`));
    if (!starred.length) return [];
    const found = starred.filter(({ field, label }) => !needed(field) && !said(label)).map(({ field }) => about(field, { kind: "asterisk-unspoken" }));
    const explained = telling.some(({ element, node }) => node.data.length < 400 && STAR.test(shownText(parent(element))));
    const words = starred.some(({ label }) => MARK.test(label.textContent) || label.querySelector("[title], [aria-label]"));
    return explained || words ? found : [...found, about(starred[0].label, { kind: "asterisk", count: starred.length })];
  }

  // Whether the asterisk is text that is read out with the label.
  function said(label) {
    const hidden = [...label.querySelectorAll("[aria-hidden=true]")].map((part) => part.textContent).join("");
    return STAR.test(label.textContent) && !STAR.test(hidden);
  }

  function unmarked(form, fields) {
    const must = fields.filter(({ field }) => needed(field) && !field.matches("[type=checkbox]"));
    const may = fields.filter(({ field }) => !needed(field) && !field.matches("[type=checkbox], [readonly], :disabled"));
    if (!must.length || !may.length || fields.some(marked) || aloud(form).length) return [];
    return must.filter((item) => !strong(item.label) && !explained(item.field)).map(({ field }) => about(field, { kind: "unmarked" }));
  }

  // The group it is part of has an explanation of its own.
  function explained(field) {
    const group = field.closest("fieldset, [role=group]");
    return group !== null && pointed(group, "aria-describedby").some(Boolean);
  }

  // After the button that sends it.
  function late(form, fields) {
    const button = page.controls.filter((control) => control.matches(BUTTONS) && form.contains(control)).at(-1);
    const starred = fields.some(marked);
    if (!button || !starred || form === document.body) return [];
    const after = (element) => button.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const told = aloud(form).filter(({ element }) => !element.closest("[role=alert]") && /(\*|veld|field).{0,40}(verplicht|required|mandatory)|(verplicht|required|mandatory).{0,40}(\*|veld|field)/i.test(shownText(element)));
    return told.length && told.every(({ element }) => after(element)) ? [about(told[0].element, { kind: "explained-late" })] : [];
  }
}
