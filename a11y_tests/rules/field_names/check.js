(page) => {
  const groups = new Map();
  for (const field of page.fields.filter((field) => page.spoken(field) && !field.matches(":disabled, [readonly]"))) {
    const name = bare(page.name(field));
    // A slider and a field beside it are two ways to answer one question.
    if (!name || field.type === "range" || (field.type === "radio" && !field.form)) continue;
    const set = field.type === "radio" ? field.name : "";
    const form = field.closest("form, dialog, [role=dialog]") ?? document.body;
    const known = groups.get(form) ?? groups.set(form, new Map()).get(form);
    // A box to tick and a field to type in differ in what they are.
    const key = `${name} ${field.type === "radio" || field.type === "checkbox" ? field.type : ""} ${set}`;
    known.set(key, [...(known.get(key) ?? []), field]);
  }
  return [...groups.values()].flatMap((known) => [...known.values()].flatMap(alike));

  function alike(fields) {
    const found = [];
    // A hundred rows say no more than the first of them.
    for (let at = 1; at < Math.min(fields.length, 30); at += 1) {
      const told = apart(fields[at - 1], fields[at]);
      if (told !== true) found.push(about(fields[at], { kind: "same", name: page.name(fields[at]).slice(0, 100), ...(told === null ? { unsure: true } : {}) }));
    }
    return found;
  }

  // true: something names them apart; null: something else stands between them; false: nothing does.
  function apart(one, other) {
    const [first, second] = branches(one, other);
    const [here, there] = [first, second].map((branch) => bare(shownText(branch)));
    if (here !== there && (first !== one || second !== other) && !labels(one).has(first)) {
      // The rest of a form may stand in one of the two; what counts is what stands before the field.
      if ([first, second].some((branch) => branch.querySelector("legend, h1, h2, h3, h4, h5, h6, th, dt, caption, summary"))) return true;
      if ([first, second].every((branch) => branch.matches("li, tr, article, section, fieldset, [role=group], [role=row], [role=listitem]"))) return true;
    }
    if (one.closest("fieldset, [role=group], [role=radiogroup]") !== other.closest("fieldset, [role=group], [role=radiogroup]") && group(one) !== group(other)) return true;
    const seen = here !== there && first !== one && second !== other && !labels(one).has(first);
    return between(one, other) ?? (seen || first.closest("table, [role=grid]") || described(one) !== described(other) ? null : false);
  }

  function group(field) {
    const around = field.closest("fieldset, [role=group], [role=radiogroup]");
    return around ? page.name(around) : "";
  }

  function described(field) {
    return pointed(field, "aria-describedby").filter(Boolean).map((element) => element.textContent).join(" ");
  }

  function labels(field) {
    return new Set([field, ...(field.labels ?? [])]);
  }

  // The two children, of what is around both, that hold each of them.
  function branches(one, other) {
    let [first, second] = [one, other];
    while (parent(first) && !parent(first).contains(other)) first = parent(first);
    while (parent(second) && parent(second) !== parent(first)) second = parent(second);
    return [first, second];
  }

  function heading(element) {
    const line = element.closest("p, div");
    if (!line || line.querySelector(`${FIELDS}, label`) || element.closest(`label, li, td, a, ${BUTTONS}`)) return false;
    const text = shownText(line);
    return Number(getComputedStyle(element).fontWeight) >= 600 && text.length < 60 && shownText(element) === text && !/[.!?]$/.test(text);
  }

  // A heading between the two tells them apart; other words may.
  function between(one, other) {
    const after = (element) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const before = (element) => other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    const there = page.texts.filter(({ element }) => after(element) && before(element) && !element.closest(`label, ${BUTTONS}`) && !element.contains(one) && !element.contains(other));
    if (there.some(({ element }) => element.closest("legend, h1, h2, h3, h4, h5, h6, th, dt, summary, [role=heading]"))) return true;
    // A line in bold is seen as the name of a group, and heard as none: with one above each of the two.
    if (there.some(({ element }) => heading(element)) && page.texts.some(({ element }) => heading(element) && element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
    return there.length ? null : undefined;
  }
}
