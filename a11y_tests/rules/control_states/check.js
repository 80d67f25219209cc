async () => {
  const MOST = 10;
  const STATES = "[role=checkbox], [role=switch], [role=menuitemcheckbox], [aria-pressed]";
  const controls = elements().filter((element) => element.matches(STATES) && !element.matches("input, a[href], [aria-disabled=true], :disabled") && visible(element) && !submits(element));
  const found = [];
  for (const control of controls.slice(0, MOST)) {
    const attribute = control.hasAttribute("aria-pressed") ? "aria-pressed" : "aria-checked";
    const [value, look, words] = [control.getAttribute(attribute), looks(control), shownText(control)];
    control.click();
    await new Promise((done) => setTimeout(done, 30));
    if (!control.isConnected || value !== control.getAttribute(attribute) || look === looks(control)) continue;
    // A button whose words change tells its state by them.
    if (attribute === "aria-pressed" && words !== shownText(control)) continue;
    found.push(about(control, { kind: "stays", attribute, value: value ?? "" }));
  }
  return found;

  function submits(element) {
    return element.matches("button:not([type=button], [type=reset])") && element.form !== null;
  }

  // All that a click can change of it; where the focus is, is no state.
  function looks(control) {
    return [control, ...elements(control)].slice(0, 20).map((part) => {
      const [style, before, after] = [null, "::before", "::after"].map((pseudo) => getComputedStyle(part, pseudo));
      const told = ({ backgroundColor, backgroundImage, color, content, display, transform, translate, opacity, left }) => [backgroundColor, backgroundImage, color, content, display, transform, translate, opacity, left].join();
      return `${part.getAttribute("class")} ${told(style)} ${told(before)} ${told(after)}`;
    }).join("\n") + control.textContent;
  }
}
