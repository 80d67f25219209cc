(page) => {
  const LEFTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
  const LETTER = /\p{L}/gu;
  const found = [];
  for (const { element, text } of page.blocks) {
    const all = (text.match(LETTER) ?? []).length;
    if (all < 3 || element.closest("code, pre, svg")) continue;
    const leftward = (text.match(LEFTWARD) ?? []).length / all;
    const style = getComputedStyle(element);
    const auto = style.unicodeBidi === "plaintext" || element.closest("[dir]")?.getAttribute("dir").toLowerCase() === "auto";
    if (auto) continue;
    if (leftward > 0.6 && style.direction === "ltr") { if (!inside(element, "rtl")) tell(element, "to-left", text); }
    else if (leftward < 0.1 && style.direction === "rtl" && !inside(element, "ltr") && all > 10 && words(text).length > 2) tell(element, "to-right", text);
    else if (leftward > 0 && style.direction === "ltr") parts(element);
  }
  const reversed = page.shown.filter((element) => ["bidi-override", "isolate-override"].includes(getComputedStyle(element).unicodeBidi) && turned(element));
  return [...found, ...reversed.map((element) => about(element, { kind: "turned" }))];

  // One word stands right by itself, marks and figures between words do not. A short line of Latin
  // letters reads well in a page of the other script, but for where it begins.
  function tell(element, kind, text) {
    const many = words(text).length > (kind === "to-right" ? 8 : 2);
    found.push(about(element, { kind, ...(many || (kind !== "to-right" && element.closest("[lang]:not(html)")) ? {} : { unsure: true }) }));
  }

  // All of a block may be in one element with a direction of its own.
  function inside(element, direction) {
    return [...element.querySelectorAll("[dir], bdi")].some((part) => (part.localName === "bdi" || part.getAttribute("dir").toLowerCase() !== "ltr" || direction === "ltr") && getComputedStyle(part).direction === direction);
  }

  // A passage within a line of the other script.
  function parts(element) {
    for (const part of element.querySelectorAll("[lang]")) {
      const text = part.textContent;
      const leftward = (text.match(LEFTWARD) ?? []).length;
      if (leftward > 6 && words(text).length > 2 && leftward / (text.match(LETTER) ?? []).length > 0.8 && getComputedStyle(part).direction === "ltr" && !part.hasAttribute("dir") && visible(part)) found.push(about(part, { kind: "to-left", unsure: true }));
    }
  }

  function turned(element) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("");
    const all = (own.match(LETTER) ?? []).length;
    const leftward = (own.match(LEFTWARD) ?? []).length;
    return all > 2 && (getComputedStyle(element).direction === "rtl" ? leftward === 0 : leftward === all);
  }
}
