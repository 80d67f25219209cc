() => {
  const clickable = elements().filter((element) => visible(element) && !element.matches("html, body") && reacts(element));
  return clickable.filter((element) => !byKeyboard(element)).map((element) => about(element, { kind: "mouse" }));

  function reacts(element) {
    const listeners = getEventListeners(element);
    const heard = ["click", "mousedown", "mouseup", "pointerdown", "pointerup"].some((type) => listeners[type]?.length);
    return heard || element.onclick !== null || pointed(element);
  }

  // A hand where its surroundings have none says "press here", whoever listens.
  function pointed(element) {
    const around = parent(element);
    return getComputedStyle(element).cursor === "pointer" && around !== null && getComputedStyle(around).cursor !== "pointer";
  }

  // Around a control, inside one, or its label: then that control is the way in. What is around a
  // control may listen on its behalf.
  function byKeyboard(element) {
    for (let at = element; at; at = parent(at)) {
      if (at.matches(STOPS) && (at.tabIndex >= 0 || roving(at))) return true;
      if (at.matches("label") && at.control) return true;
    }
    return elements(element).some((inside) => inside.matches(STOPS)) || Boolean(element.shadowRoot?.querySelector(STOPS));
  }

  // One of a set that the arrow keys go through, such as a tab: another of them takes the Tab key.
  function roving(element) {
    return element.matches("[role=tab], [role=radio], [role=option], [role^=menuitem], [role=treeitem], [role=gridcell]")
      || element.matches(":disabled");
  }
}
