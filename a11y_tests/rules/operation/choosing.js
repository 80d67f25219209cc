// Fields in which a choice or a letter may set something off.
() => {
  const CHANGES = ["change", "input", "click", "keydown", "keyup", "keypress", "blur", "focusout"];
  const TOLD = /\b(direct|meteen|automatisch|vanzelf|onmiddellijk|zodra|nieuwe pagina|nieuw venster|automatically|immediately|right away|as soon as|straight away|will (?:open|reload|update|change|take|submit|go)|new window|new page)\b/i;
  const watch = new Watch();
  const everywhere = [document, window].map((target) => getEventListeners(target));
  const fields = chosen();
  let [field, title] = [null, ""];

  return {
    fields: () => fields.map((element) => ({ ...about(element), keys: keysOf(element), told: told(element), typed: !element.matches("select, [type=radio], [type=checkbox]") })),
    begin(index) {
      field = fields[index];
      if (!field.isConnected || !visible(field)) return false;
      field.focus({ preventScroll: true });
      title = heading();
      watch.mark();
      return document.activeElement === field;
    },
    // Many fields tell of what was typed only when they are left.
    async left() {
      return (await watch.rest(150)).includes("leads");
    },
    // What came of a choice: where the focus is, and whether this is still the same page.
    async ended() {
      const called = await watch.rest(150);
      const at = document.activeElement;
      // A group of radios is one field.
      const kept = at === field || (at?.name && at.name === field.name && at.type === "radio");
      const opens = ["open", "alert", "confirm", "prompt", "print"].some((name) => called.includes(name));
      return { leads: called.includes("leads"), opens, jumps: !kept && at !== null && !field.closest("[role=radiogroup], [role=combobox]"), replaces: title !== heading() };
    },
    end: () => watch.end(),
  };

  function heading() {
    return `${document.title} | ${document.querySelector("h1")?.textContent ?? ""}`;
  }

  function chosen() {
    const kinds = new Map();
    for (const element of elements()) {
      if (!element.matches("select, input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=file], [type=color], [type=range], [type=date], [type=time], [type=month], [type=week], [type=datetime-local]), textarea")) continue;
      if (!operable(element) || element.readOnly || element.multiple || element.tabIndex < 0) continue;
      if (element.matches("select") && element.options.length < 2) continue;
      const heard = hearing(element);
      if (!heard) continue;
      const kind = [element.localName, element.type, heard, element.type === "radio" ? element.name : "", element.className, element.maxLength].join("|");
      if (!kinds.has(kind)) kinds.set(kind, element);
    }
    const first = (element) => ["select-one", "radio", "checkbox"].indexOf(element.type) + 1 || 9;
    return [...kinds.values()].sort((one, other) => first(one) - first(other)).slice(0, 12);
  }

  // The words of what listens to a field; those of the window and the document count too.
  function hearing(element) {
    const found = everywhere.flatMap((heard) => ["change", "input"].filter((type) => heard[type]?.length));
    for (let at = element; at; at = parent(at)) {
      const heard = listeners(at);
      if (heard) found.push(...(at === element ? CHANGES : ["change", "input"]).flatMap((type) => heard[type] ?? []));
    }
    return found.join("\n");
  }

  function keysOf(element) {
    if (element.matches("select")) return [element.selectedIndex === element.options.length - 1 ? "ArrowUp" : "ArrowDown"];
    if (element.matches("[type=radio], [type=checkbox]")) return [" "];
    const key = /tel|number/.test(element.type) || element.inputMode === "numeric" || (element.maxLength > 0 && element.maxLength <= 4) ? "1" : "a";
    return Array(element.maxLength > 0 && element.maxLength <= 6 ? element.maxLength : 1).fill(key);
  }

  // Whether the text near a field says what will happen.
  function told(element) {
    const near = [...(element.labels ?? []), ...(element.getAttribute("aria-describedby") ?? "").split(/\s+/).map((id) => document.getElementById(id)), element.closest("fieldset, form, p, div, section"), element.closest("form, p, div")?.previousElementSibling, element.previousElementSibling, element.parentElement?.previousElementSibling];
    const words = near.filter(Boolean).map((part) => part.textContent.slice(0, 600)).join(" ");
    return TOLD.test(`${words} ${element.getAttribute("aria-label") ?? ""} ${element.title}`);
  }
}
