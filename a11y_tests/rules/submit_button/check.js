(page) => {
  const VAGUE = /^(ok|oke|okay|go|klik|klik hier|click|click here|button|knop|ga|hier|here|actie|action|do it|gereed)$/;
  const SUBMIT = "button:not([type=button], [type=reset]), input[type=submit], input[type=image]";
  const forms = page.shown.filter((element) => element.matches("form"));
  return forms.flatMap((form) => {
    const parts = [...form.elements];
    const fields = page.fields.filter((field) => field.form === form);
    const submits = [...parts, ...form.querySelectorAll("input[type=image]")].filter((element) => element.matches(SUBMIT) && visible(element));
    if (!fields.length) return [];
    return [...missing(form, parts, fields), ...submits.flatMap(off), ...resets(parts), ...submits.flatMap(vague)];
  });

  // What a form of a framework sends itself by, is for no one to see; then no finding.
  function missing(form, parts, fields) {
    // A picture to press is in no list of the parts of a form.
    const meant = form.hasAttribute("action") || form.hasAttribute("method") || fields.length > 2;
    const ways = parts.some((element) => element.matches(BUTTONS)) || form.querySelector("input[type=image], [role=button], a[href], a[onclick], [onclick]");
    const heard = [form, ...fields].some((element) => Object.keys(getEventListeners(element)).length || listens(element));
    return meant && !ways && !heard && fields.some(typed) && !form.matches("[role=search], [role=search] *, search *") ? [about(form, { kind: "missing" })] : [];
  }

  function listens(element) {
    return ["onchange", "oninput", "onsubmit", "onkeydown", "onkeyup", "onkeypress", "onblur"].some((name) => element.hasAttribute(name));
  }

  function off(button) {
    const told = pointed(button, "aria-describedby").some(Boolean);
    return !told && (button.disabled || button.getAttribute("aria-disabled") === "true") ? [about(button, { kind: "disabled" })] : [];
  }

  function resets(parts) {
    return parts.filter((element) => element.type === "reset" && visible(element)).map((element) => about(element, { kind: "reset" }));
  }

  function vague(button) {
    const text = page.name(button);
    return VAGUE.test(bare(text)) ? [about(button, { kind: "vague", text })] : [];
  }
}
