(page) => {
  const CAPTCHA = /captcha|turnstile|robot|human|mens bent|menselijk/i;
  const SUM = /\b\d+ ?(\+|×|\*|plus|min|minus|keer|times) ?\d+\b|\b(hoeveel|wat|what|how much) is \d+ ?[-−–x] ?\d+|\b(type|typ|neem)\b.{0,40}\b(letters|tekens|characters|code)\b.{0,40}\b(afbeelding|plaatje|image|picture)/i;
  const PART = /\b(\d+(e|de|ste|st|nd|rd|th)|first|second|third|eerste|tweede|derde)\b.{0,40}\b(teken|letter|cijfer|character|digit)\b.{0,40}\b(wachtwoord|password|code|pin|passphrase)\b|\b(teken|letter|cijfer|character|digit)s? \d+\b.{0,60}\b(wachtwoord|password|code|pin)\b/i;
  const fields = page.fields.filter((field) => field.matches("input"));
  return [...fields.flatMap(ofField), ...pictures()];

  function ofField(field) {
    const name = page.name(field);
    if (PART.test(name)) return [about(field, { kind: "characters" })];
    const challenge = SUM.test(name) || (CAPTCHA.test(`${name} ${field.name} ${field.id}`) && (typed(field) || field.type === "checkbox"));
    if (challenge) return [about(field, { kind: "puzzle", text: name.slice(0, 80) })];
    const off = field.type === "password" && (field.getAttribute("autocomplete") ?? "").trim().toLowerCase() === "off";
    return off ? [about(field, { kind: "not-kept" })] : [];
  }

  function pictures() {
    const found = page.shown.filter((element) => element.matches("img, iframe, canvas, .g-recaptcha, .h-captcha, .cf-turnstile"));
    return found.flatMap((element) => {
      const told = [element.id, element.getAttribute("class"), element.getAttribute("src"), element.title, element.getAttribute("alt")].join(" ");
      return /captcha|turnstile/i.test(told) ? [about(element, { kind: "puzzle", text: (element.title || element.getAttribute("alt") || "captcha").slice(0, 80) })] : [];
    });
  }
}
