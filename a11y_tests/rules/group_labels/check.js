(page) => {
  const PARTS = [
    /^(dag|day|dd|d)$/, /^(maand|month|mm|m)$/, /^(jaar|year|jjjj|yyyy|jj|yy)$/,
  ];
  const TIME = [/^(uur|uren|hour|hours|hh|uu)$/, /^(minuut|minuten|minute|minutes|min|mm)$/];
  const fields = page.elements.filter((element) => element.matches(FIELDS) && page.spoken(element));
  return [...radios(), ...checkboxes(), ...parts(PARTS, 2), ...parts(TIME, 2), ...fieldsets(), ...legends(), ...lists()];

  // The name of the group that holds these, and not much else.
  function named(field) {
    for (let at = parent(field); at && !at.matches("form, body, dialog, [role=dialog]"); at = parent(at)) {
      if (at.matches("fieldset, [role=group], [role=radiogroup], [role=listbox]") && page.name(at)) return true;
    }
    return false;
  }

  // In a table the headers of its row and column say it.
  function tabular(field) {
    return field.closest("td, th, [role=gridcell], [role=cell]") !== null;
  }

  // What tells the question in the name of each choice itself.
  function tellsItself(field) {
    return pointed(field, "aria-labelledby").length > 1 || pointed(field, "aria-describedby").some(Boolean);
  }

  function sets(type) {
    const found = new Map();
    for (const field of fields.filter((field) => field.type === type)) {
      const key = `${[...document.forms].indexOf(field.form)} ${field.name.replace(/\[\d*\]$/, "") || "-"}`;
      found.set(key, [...(found.get(key) ?? []), field]);
    }
    return [...found.values()];
  }

  function radios() {
    return sets("radio").flatMap((set) => {
      const [first] = set;
      if (set.length === 1) return first.name && !first.form?.elements[first.name]?.length && first.form ? [about(first, { kind: "one" })] : [];
      const bare = !set.every(named) && !set.some(tabular) && !set.every(tellsItself) && !first.closest("fieldset:not(:has(legend))");
      return bare && !first.closest("[role=tablist], [role=menu]") ? [about(first, { kind: "radios", count: set.length })] : [];
    });
  }

  // Of one name, or one below the other with nothing else in between.
  function checkboxes() {
    const boxes = fields.filter((field) => field.type === "checkbox" && !tabular(field) && field.getAttribute("role") !== "switch");
    const together = sets("checkbox").filter((set) => set.length > 1 && set[0].name && set.every((box) => boxes.includes(box)));
    const lists = Map.groupBy(boxes, listOf);
    for (const [list, inside] of lists) {
      if (list && inside.length > 2 && !together.some((set) => set.includes(inside[0]))) together.push(inside);
    }
    // A question before the first says they belong together, whatever they are called.
    for (const run of runs()) {
      const rest = run.filter((box) => boxes.includes(box) && !together.some((set) => set.includes(box)));
      if (rest.length > 1 && rest[0] === run[0] && asked(run[0])) together.push(rest);
    }
    const unnamed = together.filter((set) => !set.every(named) && !set.every(tellsItself) && !set[0].closest("fieldset:not(:has(legend))"));
    return unnamed.map((set) => about(set[0], { kind: "checkboxes", count: set.length, unsure: !(asked(set[0]) && sameName(set)) }));
  }

  // Boxes with no other field in between.
  function runs() {
    const found = [];
    fields.forEach((field, at) => {
      if (field.type !== "checkbox") return;
      if (at && fields[at - 1].type === "checkbox" && fields[at - 1].form === field.form) found.at(-1).push(field);
      else found.push([field]);
    });
    return found;
  }

  function sameName(set) {
    return new Set(set.map((box) => box.name)).size === 1;
  }

  // A list of boxes only: each in an item of its own.
  function listOf(box) {
    const item = box.closest("li") ?? (box.closest("label") ?? box).parentElement;
    const list = item?.parentElement;
    const around = item?.matches("li, .form-check, .checkbox, [class*=checkbox]") ? list : item;
    const other = around && fields.some((field) => field.type !== "checkbox" && around.contains(field));
    return other || around?.matches("form, body, main") ? null : around;
  }

  function asked(box) {
    const question = beside(box, false);
    return question !== null && /[?:]$/.test(question.text);
  }

  function parts(kinds, least) {
    const found = [];
    for (const form of new Set(fields.map((field) => field.closest("form") ?? document.body))) {
      const inside = fields.filter((field) => (field.closest("form") ?? document.body) === form && !field.matches("[type=radio], [type=checkbox]"));
      const is = (field, kind) => field && kind.test(page.name(field).toLowerCase().replace(/[^\p{L} ]/gu, "").trim());
      for (let at = 0; at < inside.length; at += 1) {
        const run = kinds.findIndex((kind) => is(inside[at], kind)) >= 0 ? inside.slice(at, at + kinds.length) : [];
        const these = run.filter((field) => kinds.some((kind) => is(field, kind)));
        if (these.length < least || new Set(these.map((field) => page.name(field))).size < least) continue;
        if (!these.every(named) && !these.some(tabular)) found.push(about(these[0], { kind: "parts", text: page.name(these[0]) }));
        at += these.length - 1;
      }
    }
    return found;
  }

  function fieldsets() {
    const groups = page.shown.filter((element) => element.matches("fieldset:not([role=presentation], [role=none])"));
    return groups.flatMap((group) => {
      const inside = fields.filter((field) => group.contains(field));
      const legend = [...group.children].find((child) => child.localName === "legend");
      if (!inside.length || group.hasAttribute("aria-label") || pointed(group, "aria-labelledby").some(Boolean)) return [];
      if (legend) return page.name(group) ? [] : [about(group, { kind: "empty" })];
      if (group.querySelector("legend") || inside.every((field) => named(field) && field.closest("fieldset, [role=group], [role=radiogroup]") !== group)) return [];
      // One of them around a whole form is there to switch it off, or for its line.
      const several = groups.length > 1 || inside.some((field) => /radio|checkbox/.test(field.type)) || headed(group);
      return [about(group, { kind: "no-legend", ...(several ? {} : { unsure: true }) })];
    });
  }

  // Options that are there as a heading of those below them.
  function lists() {
    const heads = (select) => [...select.options].slice(1).filter((option, at, all) => at < all.length - 1 && (option.disabled || !option.value) && /^[-–—=*~]{2,} ?\p{L}|^\p{Lu}.*[-–—=]{2,}$/u.test(option.text.trim()));
    const grouped = fields.filter((field) => field.localName === "select" && !field.querySelector("optgroup"));
    return grouped.flatMap((select) => heads(select).slice(0, 1).map((option) => about(select, { kind: "options", text: option.text.trim() })));
  }

  function headed(group) {
    return group.firstElementChild?.matches("h1, h2, h3, h4, h5, h6, strong, b, p:has(> strong:only-child), p:has(> b:only-child)") ?? false;
  }

  function legends() {
    return page.shown.filter((element) => element.matches("legend") && shownText(element)).flatMap((legend) => {
      const around = parent(legend);
      if (!around?.matches("fieldset")) return [about(legend, { kind: "place" })];
      const first = [...around.children].find((child) => child.matches("legend"));
      if (first !== legend) return [about(legend, { kind: "place" })];
      const before = [...around.children].slice(0, [...around.children].indexOf(legend));
      return before.some((child) => visible(child) && shownText(child)) ? [about(legend, { kind: "place", unsure: true })] : [];
    });
  }
}
