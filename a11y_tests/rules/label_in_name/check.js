(page) => {
  const renamed = page.shown.filter((element) => (element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby")) && page.spoken(element));
  return [...renamed.filter((element) => element.matches(FIELDS)).flatMap(ofField), ...renamed.filter((element) => element.matches("button, a[href], [role=button], [role=link], [role=tab], [role^=menuitem], summary, [role=checkbox], [role=switch], [role=radio], input:is([type=submit], [type=button], [type=reset])")).flatMap(ofButton)];

  function ofField(field) {
    const labels = labelsOf(field).filter((label) => label.localName === "label");
    const text = labels.map(shownText).join(" ").replace(/\([^)]*\)|[*:]/g, " ").trim();
    const [said, name] = [bare(text), bare(page.name(field))];
    if (!said || !name || within(said, name)) return [];
    // A long label has more in it than what one would say.
    return [about(field, { kind: "field", text: text.slice(0, 100), name: page.name(field).slice(0, 100), ...(said.split(" ").length > 8 ? { unsure: true } : {}) })];
  }

  // The engine compares letters: "Zoek" is in "Bezoek" for it. It does not know what value an input shows.
  function ofButton(button) {
    const text = button.matches("input") ? button.value || { submit: "Submit", reset: "Reset" }[button.type] || "" : shownText(button);
    const [said, name] = [bare(text), bare(page.name(button))];
    if (said.length < 2 || !name || within(said, name) || !/\p{L}{2}/u.test(said) || iconic(button)) return [];
    const engine = !button.matches("input") && !name.replace(/ /g, "").includes(said.replace(/ /g, ""));
    // Of what it sees the engine is not sure; where words are missing there is no doubt.
    return engine && !misses(text, said, name, button) ? [] : [about(button, { kind: "button", text: text.slice(0, 100), name: page.name(button).slice(0, 100) })];
  }

  // A word of three letters or more that is not in the name, or not in its place. Signs and
  // abbreviations may be said in full, and of a card nobody says all.
  function misses(text, said, name, button) {
    const long = said.split(" ").filter((word) => /^\p{L}{3,}$/u.test(word));
    const card = said.split(" ").length > 8 || button.querySelector("h1, h2, h3, h4, h5, h6, p, div, ul, img");
    const short = /[^\p{L}\p{N}\s.,:;!?'’‘"“”()…-]|\p{L}\.\p{L}|\b\p{Lu}{2,4}\b|\b\p{L}{1,4}\.\s+\S/u.test(text);
    if (!long.length) return false;
    if (card || short) return !said.split(" ").some((word) => name.split(" ").some((other) => alike(word, other)));
    const rest = name.split(" ");
    return !long.every((word) => {
      const at = rest.indexOf(word);
      if (at >= 0) rest.splice(0, at + 1);
      return at >= 0;
    });
  }

  // One word, or two of one stem: “Zoeken” and “Zoek”.
  function alike(word, other) {
    return word === other || (word.length > 2 && other.length > 2 && (word.startsWith(other.slice(0, 4)) || other.startsWith(word.slice(0, 4))));
  }

  function within(said, name) {
    return ` ${name} `.includes(` ${said} `) || name.replace(/ /g, "") === said.replace(/ /g, "");
  }

  // Words that a font draws as pictures.
  function iconic(button) {
    const fonts = [button, ...button.querySelectorAll("*")].map((part) => getComputedStyle(part).fontFamily).join(" ");
    const marked = [...button.querySelectorAll("[class*=icon], [class*=material-]")];
    return /icon|symbol|glyph|awesome/i.test(fonts) || marked.some((part) => part.matches("[class*=material-]") || shownText(part));
  }
}
