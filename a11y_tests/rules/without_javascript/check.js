// What a page shows, as keys that are the same with and without scripts; each is told about when
// it is known to be lost: to tell about all of them takes too long on a long page.
() => {
  const shown = [...controls(), ...links(), ...stretches()];
  return {
    keys: shown.map(({ key }) => key),
    tell: (numbers) => numbers.map((number) => about(shown[number].element, { kind: shown[number].kind, place: placeOf(shown[number].element) })),
    lost: (items) => items.filter((item) => !replaced(item)),
  };

  // What belongs to no form cannot be sent, and so is a tool of the script itself.
  function controls() {
    const sent = elements().filter((element) => element.matches("input:not([type=hidden]), select, textarea, button") && element.form && visible(element));
    return sent.map((element) => ({ element, kind: "control", key: `control ${element.type} ${element.name} ${element.matches("[type=radio], [type=checkbox], button") ? element.value : ""}` }));
  }

  function links() {
    const shown = elements().filter((element) => element.matches("a[href]") && visible(element));
    return shown.map((element) => ({ element, kind: "link", key: `link ${element.href}` }));
  }

  // Sentences, not words: a script may add a word of its own to a tool of its own.
  function stretches() {
    const said = texts().filter(({ node, element }) => node.data.trim().split(/\s+/).length > 2 && !spoken(element));
    return said.map(({ node, element }) => ({ element, kind: "text", key: `text ${node.data.trim().replace(/\s+/g, " ")}` }));
  }

  // By its class, where it has one: a script that adds elements changes the numbers of others.
  function placeOf(element) {
    return [...element.classList].map((name) => `.${CSS.escape(name)}`).join("");
  }

  // What is announced is about something that happened, and what is in a tool goes with the tool.
  function spoken(element) {
    return element.closest("[role=status], [role=alert], [role=log], [aria-live], output, button, dialog, [role=dialog]") !== null;
  }

  // A script may put other words in a place that has words without it, such as a count.
  function replaced({ kind, selector, place }) {
    if (kind !== "text") return false;
    const there = place ? [...document.querySelectorAll(place)] : selector.includes(" >> ") ? [] : [document.querySelector(selector)];
    return there.some((element) => element && visible(element) && element.textContent.trim() !== "");
  }
}
