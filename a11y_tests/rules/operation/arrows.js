// Widgets of which the arrow keys go through the parts.
() => {
  const PARTS = { tablist: "[role=tab]", radiogroup: "[role=radio]", menubar: "[role^=menuitem]", menu: "[role^=menuitem]", listbox: "[role=option]", tree: "[role=treeitem]" };
  const watch = new Watch();
  const widgets = elements().flatMap((element) => {
    const parts = PARTS[element.getAttribute("role")];
    if (!parts || !visible(element)) return [];
    const there = [...element.querySelectorAll(parts)].filter(visible);
    return there.length > 1 && there.some(scripted) && !there.every((part) => part.matches("input")) ? [{ element, parts: there }] : [];
  }).slice(0, 4);

  return {
    count: () => widgets.length,
    // Focus on the widget; false when no key can bring it there.
    begin(index) {
      const { element, parts } = widgets[index];
      const at = parts.find((part) => part.tabIndex >= 0 && part.matches("[aria-selected=true], [aria-checked=true]")) ?? parts.find((part) => part.tabIndex >= 0) ?? (element.tabIndex >= 0 ? element : null);
      const field = element.id && document.querySelector(`[aria-controls~="${CSS.escape(element.id)}"], [aria-owns~="${CSS.escape(element.id)}"]`);
      if (!at) return field ? "field" : "closed";
      at.focus();
      watch.mark();
      return "";
    },
    told: () => watch.told(),
    about: (index) => about(widgets[index].element, { stops: widgets[index].parts.every((part) => part.tabIndex >= 0) }),
    end: () => watch.end(),
  };

  // A picture of a widget, with nothing behind it, is not one to operate.
  function scripted(part) {
    for (let at = part; at; at = parent(at)) if (listeners(at)) return true;
    return false;
  }
}
