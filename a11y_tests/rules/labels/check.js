(page) => {
  const NOTHING = /^((form|invoer|tekst|text|input) ?)?(veld|field|input|label|textbox|text box|tekstvak|invoer|textfield|placeholder|untitled|naamloos|lorem ipsum)( ?(\d+|[a-z]))?$/;
  return [...page.fields.flatMap(ofField), ...page.shown.filter((element) => element.matches("label")).flatMap(ofLabel)];

  function ofField(field) {
    const labels = labelsOf(field);
    if (labels.length) return words(field, labels);
    if (!asks(field)) return [];
    const seen = beside(field);
    // The heading of a form names all of it; what is told with a field is not its label.
    const told = [...pointed(field, "aria-describedby"), ...pointed(field, "aria-errormessage")].some((element) => element?.contains(seen?.element));
    const text = told || seen?.element.closest("h1, h2, h3, h4, h5, h6") || prose(seen) ? null : seen;
    const name = page.name(field);
    const hint = (field.getAttribute("placeholder") ?? "").trim();
    if (text && !text.element.closest("legend")) return loose(field, text, name);
    // A legend names its group; only where that is one field, it names that too.
    if (searches(field) || tabular(field) || alone(field)) return [];
    if (hint) return [about(field, { kind: "placeholder", text: hint })];
    if (!name) return [];
    if (field.matches("select")) return option(field);
    return typed(field) ? [about(field, { kind: "unseen", text: name })] : [];
  }

  // A paragraph that happens to stand above it; what asks is a label however long it is.
  function prose(seen) {
    const block = seen?.element.closest("p, li, dd, blockquote, div, td");
    if (!block || seen.element.closest("label, legend") || block.querySelector(FIELDS)) return false;
    const text = shownText(block);
    return text.split(" ").length > 12 && !/[?:]$/.test(text);
  }

  // What the engine says of a field without any name is enough.
  function loose(field, { element, text }, name) {
    const said = bare(text);
    if (!name || !said || ` ${bare(name)} `.includes(` ${said} `) || searches(field) || tabular(field)) return [];
    const short = said.split(" ").length <= 5;
    const sure = short && (element.closest("label") || /:$/.test(text) || said === bare(element.textContent));
    if (!short || field.hasAttribute("aria-label") || page.spoken(field) === false) return [];
    return [about(field, { kind: "loose", text, name, ...(sure ? {} : { unsure: true }) })];
  }

  function words(field, labels) {
    const text = labels.map(shownText).join(" ");
    return NOTHING.test(bare(text)) && !field.matches("[type=radio], [type=checkbox]") ? [about(field, { kind: "empty-words", text })] : [];
  }

  // A question of its own, and no part of something that a script made of it.
  function asks(field) {
    return !forScreenReaders(field) && page.spoken(field) && !field.matches("[type=color], [type=range], [type=image], [readonly], :disabled");
  }

  function searches(field) {
    if (field.type === "search" || field.closest("[role=search], search") || page.role(field) === "searchbox") return true;
    const told = [field.name, field.id, field.form?.action, field.form?.id, field.form?.className, field.placeholder, page.name(field)].join(" ");
    return /\b(q|s|query|keywords?)\b|search|zoek/i.test(told);
  }

  // Named by the headers of its row and column.
  function tabular(field) {
    return field.closest("td, th, [role=gridcell], [role=cell], [role=columnheader], [role=grid]") !== null && field.closest("table, [role=table], [role=grid]").querySelector("th, [role=columnheader], [role=rowheader]") !== null;
  }

  // The one field of a group, named by the legend of the group; or a field in the label of another.
  function alone(field) {
    const label = field.closest("label");
    if (label && shownText(label)) return true;
    const group = field.closest("fieldset, [role=group], [role=radiogroup]");
    return group !== null && group.querySelectorAll(FIELDS).length === 1 && page.name(group) !== "";
  }

  function option(field) {
    const first = field.options[0];
    const words = first && !first.value && bare(first.text).replace(/^(kies|selecteer|maak|choose|select|please select|pick)( (een|a|an|uw|your|keuze|optie|option))*$/, "");
    return words && first.selected ? [about(field, { kind: "option", text: first.text.trim() })] : [];
  }

  function ofLabel(label) {
    const text = shownText(label);
    if (!text || forScreenReaders(label) || tied(label)) return [];
    const inside = [...label.querySelectorAll(FIELDS)].filter((field) => page.spoken(field));
    const unnamed = inside.filter((field) => field.labels.length < 2 && !field.hasAttribute("aria-label") && !field.hasAttribute("aria-labelledby") && !field.title);
    if (unnamed.length > 1) return [about(label, { kind: "two", count: unnamed.length })];
    if (label.control) return [];
    const id = label.getAttribute("for");
    if (id) {
      const there = label.getRootNode().getElementById(id);
      if (!there) return [about(label, { kind: "nowhere", id })];
      // A component of its own may take its label itself.
      if (there.localName.includes("-") || there.matches("input[type=hidden]")) return [];
      return [about(label, { kind: "no-field", tag: `<${there.localName}>` })];
    }
    if (inside.length || label.querySelector("[role], [contenteditable]")) return [];
    return followed(label) ? [about(label, { kind: "alone" })] : [];
  }

  // Named by it in another way.
  function tied(label) {
    return Boolean(label.id) && label.getRootNode().querySelector(`[aria-labelledby~="${CSS.escape(label.id)}"]`) !== null;
  }

  // Beside a field that no other label names, nor anything else in the same words.
  function followed(label) {
    const words = bare(shownText(label));
    return page.fields.some((field) => !labelsOf(field).length && !bare(page.name(field)).includes(words) && [beside(field, true), beside(field, false)].some((text) => text && label.contains(text.element)));
  }
}
