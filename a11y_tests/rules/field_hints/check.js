(page) => {
  const FORMAT = /\b(dd|mm|d|m)[-/. ]?(mm|m|dd)[-/. ]?(jjjj|yyyy|jj|yy)\b|\b\d{4} ?(ab|aa|xx)\b|\b(min|max|minimaal|maximaal|minstens|ten minste|hoogstens|at least|at most|no more than|minimum|maximum)\b.{0,30}\b(\d+|acht|tien|eight|ten|hoofdletter|cijfer|tekens|characters|digits|letters)\b|\b(formaat|format|notatie)\b|\b(zonder|without) (spaties|streepjes|punten|spaces|dashes)\b|\b\d+ (tekens|cijfers|characters|digits)\b/i;

  const fields = page.fields.filter((field) => !field.matches(":disabled, [readonly]"));
  return [...dangling(), ...fields.filter(typed).flatMap(ofField), ...late()];

  // A message that comes later may be named before it is there.
  function dangling() {
    const found = [];
    for (const element of page.shown) {
      for (const attribute of ["aria-describedby", "aria-labelledby", "aria-errormessage"]) {
        if (!element.hasAttribute(attribute)) continue;
        const ids = element.getAttribute(attribute).split(/\s+/).filter(Boolean);
        const there = pointed(element, attribute);
        if (!ids.length || (attribute !== "aria-labelledby" ? there.every(Boolean) : there.some(Boolean)) || !page.spoken(element)) continue;
        const id = ids[there.indexOf(null)];
        const later = /err|fout|invalid|feedback|alert|melding|message|tooltip|popover|valid/i.test(id);
        if (attribute === "aria-errormessage" && element.getAttribute("aria-invalid") !== "true") continue;
        if (attribute === "aria-describedby" && later && element.getAttribute("aria-invalid") !== "true") continue;
        found.push(about(element, { kind: "dangling", attribute, id }));
      }
    }
    return found;
  }

  // All that is said with it.
  function said(field) {
    const group = field.closest("fieldset, [role=group]");
    const around = group ? [group.querySelector("legend"), ...pointed(group, "aria-describedby")] : [];
    const tied = [...labelsOf(field), ...pointed(field, "aria-describedby"), ...pointed(field, "aria-errormessage"), ...around];
    return tied.filter(Boolean).map((element) => element.textContent).join(" ").replace(/\s+/g, " ");
  }

  function ofField(field) {
    const words = said(field);
    const hint = field.placeholder?.trim() ?? "";
    const behind = beside(field, true);
    const before = beside(field, false);
    const [next, previous] = [behind, before].map((text) => (text ? shownText(text.element) : ""));
    if (behind && FORMAT.test(next) && !tied(field, behind.element) && !words.includes(next) && !owned(behind.element)) {
      return [about(field, { kind: "untied", text: next.slice(0, 100) })];
    }
    if (hint && FORMAT.test(hint) && !FORMAT.test(words) && !words.includes(hint) && !FORMAT.test(previous) && !/[\d]/.test(words)) {
      return [about(field, { kind: "only-placeholder", text: hint.slice(0, 100) })];
    }
    const told = words.split(" ").length > 4 || /\d|[(,]/.test(words) || FORMAT.test(next) || hint || field.title || (behind && next.split(" ").length > 2) || (before && !labelsOf(field).some((label) => label.contains(before.element)));
    const asked = field.pattern && !/^(\.[*+]|\[\^?\\?s?\]?[*+]|\.*\\S+\.*)$/.test(field.pattern) && !field.matches("[type=email], [type=url], [type=search]");
    return asked && !told ? [about(field, { kind: "untold-format", pattern: field.pattern.slice(0, 60) })] : [];
  }

  // In the form, behind the button that sends it: read when it is too late.
  function late() {
    const forms = page.shown.filter((element) => element.matches("form") && fields.some((field) => field.form === element && typed(field)));
    return forms.flatMap((form) => {
      const button = [...form.elements].filter((element) => element.matches("button:not([type=button], [type=reset]), input[type=submit], input[type=image]") && visible(element)).at(-1);
      const last = fields.filter((field) => field.form === form).at(-1);
      const after = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (!button || after(button, last)) return [];
      const told = page.texts.filter(({ node, element }) => FORMAT.test(node.data) && form.contains(element) && after(button, element) && !button.contains(element));
      return told.filter(({ element }) => !owned(element)).slice(0, 1).map(({ element }) => about(element, { kind: "after-button", text: shownText(element).slice(0, 100) }));
    });
  }

  function tied(field, element) {
    const ids = [...pointed(field, "aria-describedby"), ...pointed(field, "aria-labelledby"), ...pointed(field, "aria-errormessage"), ...(field.labels ?? [])];
    return ids.some((one) => one && (one.contains(element) || element.contains(one)));
  }

  // Of the field that comes after it.
  function owned(element) {
    return element.closest("label, legend, [role=alert], [role=status], [aria-live], [aria-hidden=true], h1, h2, h3, h4, h5, h6, table") !== null
      || fields.some((field) => tied(field, element));
  }
}
