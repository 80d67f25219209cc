(page) => {
  // What one does to one thing of several.
  const DOES = /^(remove|delete|edit|change|modify|update|view|view details|details|show|open|download|buy|buy now|order|add|add to (?:cart|basket|bag)|book|book now|select|choose|reply|share|cancel|rename|print|approve|reject|accept|decline|more|more info|read more|learn more|verwijder|verwijderen|wis|wissen|bewerk|bewerken|wijzig|wijzigen|aanpassen|pas aan|bekijk|bekijken|toon|open|openen|download|downloaden|koop|kopen|bestel|bestellen|toevoegen|voeg toe|in (?:winkelwagen|winkelmand|winkelmandje)|reserveer|reserveren|kies|kiezen|selecteer|selecteren|antwoord|antwoorden|beantwoorden|deel|delen|annuleer|annuleren|afdrukken|goedkeuren|afwijzen|meer|lees meer|meer info|meer informatie)$/;
  const buttons = page.shown
    .filter((element) => element.matches(BUTTONS) && !element.matches("a[href], [type=image]") && page.spoken(element))
    .map((element) => ({ element, name: page.name(element) }))
    .filter(({ name }) => name);
  const signs = buttons.filter(({ name }) => !/[\p{L}\p{N}]/u.test(name) || /^x$/i.test(name));
  return [...(signs.length > 8 ? [] : signs.flatMap(ofSign)), ...same()];

  // Plus and minus are heard as what they do, where a number stands between them.
  function ofSign({ element, name }) {
    if (told(element)) return [];
    const known = /^[+−–?!x\-]$/iu.test(name) || /\p{Extended_Pictographic}/u.test(name);
    return [about(element, { kind: "sign", name: name.slice(0, 20), ...(known ? { unsure: true } : {}) })];
  }

  function told(element) {
    const described = pointed(element, "aria-describedby").filter(Boolean).map((part) => part.textContent);
    return bare([element.title, element.getAttribute("aria-description") ?? "", ...described].join(" "));
  }

  function same() {
    const named = Map.groupBy(buttons.filter(({ name, element }) => DOES.test(bare(name)) && !element.disabled), ({ name }) => bare(name));
    return [...named.values()].flatMap((all) => {
      const [first, ...others] = all;
      const other = others.find(({ element }) => told(element) === told(first.element) && things(first.element, element));
      if (!other) return [];
      const [one, two] = things(first.element, other.element);
      const more = { count: all.length, name: first.name.slice(0, 60), one: said(one, first.element).slice(0, 40), other: said(two, other.element).slice(0, 40) };
      return [about(other.element, { kind: "same", ...more, ...(held(one) && held(two) ? { unsure: true } : {}) })];
    });
  }

  // The two parts beside each other that hold a button each, with other words in them.
  function things(one, other) {
    let [first, second] = [one, other];
    while (parent(first) && !parent(first).contains(other)) first = parent(first);
    while (parent(second) && parent(second) !== parent(first)) second = parent(second);
    if (first.localName !== second.localName || first.closest("dialog, [role=dialog]") !== second.closest("dialog, [role=dialog]")) return null;
    const [here, there] = [said(first, one), said(second, other)];
    return here && there && here !== there ? [first, second] : null;
  }

  function said(thing, button) {
    return shownText(thing).split(shownText(button)).join(" ").replace(/\s+/g, " ").trim();
  }

  // What a screen reader tells of where a button stands.
  function held(thing) {
    return thing.matches("tr, li, p, td, dd, article, section, fieldset, [role=row], [role=listitem], [role=group], [role=article], [role=region]") || thing.querySelector("li, p, h1, h2, h3, h4, h5, h6, th, legend, [role=heading]") !== null;
  }
}
