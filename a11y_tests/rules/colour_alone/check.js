(page) => {
  const EN = "(?:red|green|blue|yellow|orange|purple|pink|grey|gray|amber)";
  const NL = "(?:rood|rode|groen|groene|blauw|blauwe|geel|gele|oranje|paars|paarse|roze|grijs|grijze)";
  const THINGS_EN = "(?:fields?|items?|labels?|names?|dates?|days?|rows?|cells?|words?|text|questions?|answers?|options?|products?|titles?|links?|entries|lines?|boxes|sections?|results?|values?|amounts?|numbers?|scores?|tasks?)";
  const LOOKS_EN = "(?:background|border|label|text|outline|frame|dot|mark|marker|line|colou?r|heading|circle|flag|letters)";
  const LOOKS_NL = "(?:rand|achtergrond|label|tekst|kader|stip|bolletje|vlak|streep|kleur|lijn|markering|letters?|balk|vakje)";
  const THINGS_NL = "(?:velden|veld|items?|labels?|namen|datums|data|dagen|dag|regels?|cellen|cel|woorden|woord|tekst|teksten|vragen|vraag|antwoorden|opties?|producten|titels?|links?|vakken|vak|rijen|rij|bedragen|getallen|scores?|taken|onderdelen)";
  const NAMED = [
    `\\b(?:marked|highlighted|shown|displayed|indicated|listed|written|outlined|printed|denoted|presented|coloured|colored)\\s+(?:up\\s+)?(?:in|with|by)\\s+(?:a\\s+|the\\s+)?(?:colou?r\\s+)?${EN}\\b`,
    `\\b${THINGS_EN}\\s+(?:(?:that|which)\\s+)?(?:are\\s+)?in\\s+(?:the\\s+colou?r\\s+)?${EN}\\b`,
    `\\b${EN}[- ](?:coloured |colored |highlighted |marked )?(?:fields|items|labels|rows|cells|text|entries|dates|links|lines|boxes|areas)\\s+(?:are|is|must|means?|indicates?|shows?|need|have)\\b`,
    `\\b(?:click|press|select|use|choose|push|tap|follow|hit)\\s+(?:on\\s+)?(?:the|one of the)\\s+(?:(?:large|big|small|round)\\s+)?${EN}\\s+(?:buttons?|links?|icons?|tabs?|arrows?|bar|box|circle|square)\\b`,
    `\\b(?:gemarkeerd|aangegeven|weergegeven|getoond|gedrukt|omlijnd|gekleurd|geschreven|vermeld)\\s+(?:in|met)\\s+(?:het\\s+|de\\s+kleur\\s+|een\\s+)?${NL}\\b`,
    `\\b(?:in\\s+het|met|in\\s+de\\s+kleur)\\s+${NL}\\s+(?:is|zijn|staan|worden|wordt|hebben|gemarkeerde?|aangegeven|weergegeven|gekleurd)`,
    `\\b${NL}\\s+(?:gemarkeerde?|gekleurde?|omlijnde?|aangegeven|weergegeven|omkaderde?)\\b`,
    `\\b${THINGS_NL}\\s+(?:die\\s+)?(?:zijn\\s+|staan\\s+)?in\\s+(?:het\\s+|de\\s+kleur\\s+)?${NL}\\b`,
    `\\b${NL}\\s+${THINGS_NL}\\s+(?:zijn|is|moet|moeten|betekent|betekenen|geven|geeft|hebben)\\b`,
    `\\b(?:klik|druk|kies|gebruik|tik|selecteer|volg)\\s+(?:u\\s+)?(?:dan\\s+)?(?:op\\s+)?(?:de|het|een\\s+van\\s+de)\\s+(?:(?:grote|kleine|ronde)\\s+)?${NL}\\s+(?:knop(?:pen)?|links?|icoon|pictogram|tab|pijl|balk|vak|cirkel|vierkant)\\b`,
    `\\b(?:coloured|colored)\\s+${EN}\\b`,
    `\\b${THINGS_EN}\\s+(?:with|have|has|having|that have|which have)\\s+(?:a|an|the)?\\s*${EN}\\s+${LOOKS_EN}\\b`,
    `\\b(?:fields|labels|rows|cells|dates|days|entries|links|tasks|items|lines)\\s+(?:are|is)\\s+${EN}(?=[.,;]|$|\\s+(?:and|if|when|but))`,
    `\\b(?:all|the|any)\\s+${EN}\\s+(?:links|fields|rows|cells|labels|dates|entries)\\s+(?:open|lead|contain|mark|mean|can|will|should)`,
    `\\b${THINGS_NL}\\s+(?:die\\s+)?(?:met|heeft|hebben|krijgen|krijgt)\\s+(?:een\\s+)?${NL}\\s+${LOOKS_NL}\\b`,
    `\\b(?:velden|labels|rijen|cellen|data|datums|dagen|regels|links|taken|vakken|vakjes)\\s+(?:zijn|is)\\s+${NL}(?=[.,;]|$|\\s+(?:en|als|maar|gemaakt|gekleurd))`,
  ].map((pattern) => new RegExp(pattern, "iu"));
  // Another way to know what is meant stands in the same sentence.
  const SIGN = /\*|aster|ster(?:retje)?\b|\bicon|pictogram|symbo|\bbold|\bvet\b|vetgedrukt|underlin|onderstre|label(?:l?ed| met)|\bword\b (?:required|optional)|gestreept|pattern|patroon|[“”"'‘’«].{2,}[“”"'‘’»]|\b(?:called|named|genaamd|met de (?:tekst|naam))\b|uitroepteken|exclamation|\bcheck ?mark|\bcross\b|vinkje|kruisje/i;
  const MEANS = new RegExp(`(?:^|[\\s(])(${EN}|${NL})\\s*(?:=|:|–|betekent|staat voor|means|stands for|indicates)\\s*\\p{L}`, "iu");
  const OTHER = "fontWeight fontStyle textDecorationLine borderBottomWidth borderBottomStyle borderLeftWidth borderTopWidth outlineStyle backgroundImage fontSize listStyleType textTransform".split(" ");
  const SCREEN = "(?:fields?|items?|labels?|names?|dates?|days?|rows?|cells?|words?|texts?|letters?|questions?|answers?|options?|products?|links?|entries|lines?|sections?|results?|values?|amounts?|numbers?|buttons?|icons?|borders?|backgrounds?|asterisks?|stars?|dots?|marks?|marker|colou?rs?|outline|headings?|titles?|circles?|triangles?|squares?|type|font|highlight|bars?|velden|veld|namen|datums?|data|dagen|dag|regels?|cellen|cel|woorden|woord|tekst(?:en)?|vragen|vraag|antwoord(?:en)?|opties?|producten|titels?|vak(?:ken|jes?)?|rijen|rij|bedragen|getallen|onderdelen|knop(?:pen)?|pictogram(?:men)?|icoon|rand(?:en)?|achtergrond|kader|sterren|stip(?:pen)?|bolletjes?|vlak(?:ken)?|streep(?:je)?|kleur(?:en)?|lijn(?:en)?|markering|cirkels?|driehoek(?:en)?|koppen|kop|balk)";
  // A phrase that ends in the colour itself can still be about a thing: "marked with yellow …".
  const OPEN = new RegExp(`(?:${EN}|${NL}|(?:gemarkeerd|gekleurd|omlijnd|omkaderd)e)$`, "iu");
  const GOES_ON = new RegExp(`^[- ](?:(?:[\\p{L}-]+ )?${SCREEN}|and|or|are|is|have|has|must|if|when|on|in|below|above|for|as|to|need|needs|can|cannot|were|will|because|but|by|here|you|en|of|zijn|moet|moeten|als|op|hieronder|hierboven|voor|staan|geven|geeft|worden|wordt|hebben|betekent|kunt|bij|door|maar|u|dat|die|we|wij)\\b`, "iu");
  const between = (from, to) => (at) => at !== null && at >= from && at <= to;
  const HUES = [
    [/red\b|rood|rode/i, (at) => at !== null && (at >= 335 || at <= 20)], [/orange|oranje|amber/i, between(12, 55)], [/yellow|geel|gele/i, between(38, 72)],
    [/green|groen/i, between(68, 178)], [/blue|blauw/i, between(175, 262)], [/purple|paars/i, between(250, 330)],
    [/pink|roze/i, (at) => at !== null && (at >= 285 || at <= 15)], [/gr[ea]y|grij[sz]/i, (at) => at === null],
  ];
  const found = [];
  let seenColours = null;
  sentences();
  marks();
  entries();
  links();
  current();
  return found;

  function sentences() {
    const blocks = new Set(page.texts.map(({ element }) => block(element)));
    const meanings = [];
    for (const at of blocks) {
      if (at.closest("code, pre, blockquote, q, [lang]:not(html)") || at.textContent.length > 3000) continue;
      for (const sentence of at.textContent.replace(/\s+/g, " ").split(/(?<=[.!?])\s+/)) {
        const told = SIGN.test(sentence) ? null : NAMED.map((pattern) => sentence.match(pattern)).find((match) => match && onScreen(match[0], sentence.slice(match.index + match[0].length)));
        if (told) found.push(about(at, { kind: "words", words: told[0].trim(), unsure: !shows(told[0]) }));
        else if (MEANS.test(sentence)) meanings.push({ at, words: sentence.trim().slice(0, 80) });
      }
    }
    if (meanings.length > 1 || meanings.some(({ words }) => words.match(new RegExp(`\\b(${EN}|${NL})\\s*(=|:|betekent|means)`, "giu"))?.length > 1)) {
      found.push(about(meanings[0].at, { kind: "legend", words: meanings[0].words }));
    }
  }

  // "Marked with yellow posts" is about things outdoors: a word of the screen follows, or no thing at all.
  function onScreen(words, rest) {
    return !OPEN.test(words) || /^\s*(?:$|[^\p{L}\p{N}\s])/u.test(rest) || GOES_ON.test(rest);
  }

  // Whether anything on the page has the colour that is named; of pictures it is not known.
  function shows(words) {
    const names = HUES.filter(([name]) => name.test(words));
    seenColours ??= coloursOf();
    return names.some(([, is]) => [...seenColours].some((colour) => is(hue(rgba(colour)))));
  }

  function coloursOf() {
    const seen = new Set();
    for (const element of page.shown) {
      const style = getComputedStyle(element);
      seen.add(style.color);
      if (painted(style.backgroundColor)) seen.add(style.backgroundColor);
      if (style.borderTopStyle !== "none") seen.add(style.borderTopColor);
      if (style.borderLeftStyle !== "none") seen.add(style.borderLeftColor);
      if (element.ownerSVGElement && style.fill.startsWith("rgb")) seen.add(style.fill);
    }
    return seen;
  }

  function block(element) {
    let at = element;
    while (at.parentElement && at !== document.body && getComputedStyle(at).display.startsWith("inline")) at = at.parentElement;
    return at;
  }

  // Boxes of one size without words or names, in two hues or more: cells of a table, dots of a list.
  function marks() {
    const groups = new Map();
    for (const element of page.shown) {
      if (element.childElementCount || element.matches("html, body, svg *, input, progress, meter, canvas, hr, iframe, video, img, button, a, col, option, br, td[colspan]") || element.textContent.trim()) continue;
      const style = getComputedStyle(element);
      const colour = rgba(style.backgroundColor);
      if (colour[3] < 0.5 || style.backgroundImage !== "none" || named(element) || drawnIn(element)) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < 5 || height < 5 || (!element.matches("td") && (width > 60 || height > 60))) continue;
      const table = element.closest("table, ul, ol, dl");
      const key = [element.matches("td") ? "td" : `${Math.round(width)}x${Math.round(height)}${style.borderRadius}`, style.clipPath];
      if (!groups.has(table ?? document)) groups.set(table ?? document, new Map());
      const kinds = groups.get(table ?? document);
      kinds.set(String(key), [...(kinds.get(String(key)) ?? []), { element, colour }]);
    }
    for (const [around, kinds] of groups) {
      for (const same of kinds.values()) {
        const hues = distinctHues(same.map(({ colour }) => colour));
        if (same.length < 2 || hues < 2) continue;
        const first = same[0].element;
        const beside = same.filter(({ element }) => worded(element));
        if (!beside.length && (around !== document || same.length > 2)) found.push(about(first, { kind: "marks", count: same.length, unsure: around === document || same.length < 3 }));
        // As many colours as dots, each with its words: that is the legend itself.
        else if (beside.length && hues < same.length && !told(same)) found.push(about(first, { kind: "dots", count: same.length }));
      }
    }
  }

  // Words in the line that a dot stands in.
  function worded(element) {
    const around = element.parentElement;
    if (element.matches("td") || !around.textContent.trim()) return false;
    return getComputedStyle(element).display !== "block" || /flex|grid/.test(getComputedStyle(around).display) || around.textContent.trim().length < 60;
  }

  // The same colour always goes with the same words.
  function told(same) {
    const words = new Map();
    for (const { element, colour } of same) {
      const said = element.parentElement.textContent.trim().toLowerCase();
      words.set(String(colour), [...(words.get(String(colour)) ?? []), said]);
    }
    return [...words.values()].every((all) => all.every((said) => said === all[0]));
  }

  function named(element) {
    const telling = element.closest("[aria-hidden=true]") ? null : element.getAttribute("aria-label") || element.getAttribute("aria-labelledby") || element.getAttribute("aria-describedby");
    return telling || element.title || element.parentElement?.title || (element.parentElement?.childElementCount === 1 && element.parentElement.getAttribute("aria-label"));
  }

  function drawnIn(element) {
    return ["::before", "::after"].some((pseudo) => !["none", "normal", '""'].includes(getComputedStyle(element, pseudo).content));
  }

  // How many of these one would call by another colour's name; greys have none.
  function distinctHues(colours) {
    const kept = [];
    for (const colour of colours) {
      const at = hue(colour);
      if (at !== null && !kept.some((other) => Math.min(Math.abs(at - other), 360 - Math.abs(at - other)) < 35)) kept.push(at);
    }
    return kept.length;
  }

  function hue([red, green, blue]) {
    const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
    if (most - least < 50) return null;
    if (most === red) return (60 * (green - blue) / (most - least) + 360) % 360;
    return most === green ? 120 + 60 * (blue - red) / (most - least) : 240 + 60 * (red - green) / (most - least);
  }

  // Items of a list, or cells of a column, of which some are coloured and otherwise as the rest.
  function entries() {
    for (const list of page.shown.filter((element) => element.matches("ul, ol, tbody, table"))) {
      if (list.closest("nav, [role=navigation], header, footer") || (list.matches("table") && list.querySelector("tbody"))) continue;
      for (const column of columns(list)) {
        const texts = column.map(only).filter(Boolean);
        if (texts.length < 3 || texts.length < column.length || texts.some((element) => element.closest("a, button"))) continue;
        const most = common(texts.map((element) => getComputedStyle(element).color));
        const odd = texts.filter((element) => getComputedStyle(element).color !== most);
        const rest = texts.find((element) => getComputedStyle(element).color === most);
        if (!odd.length || odd.length > texts.length / 2 || odd.some((element) => hue(rgba(getComputedStyle(element).color)) === null)) continue;
        if (odd.some((element) => differs(element, rest) || drawnIn(element) || /[-−+▲▼↑↓✓✗*!]/.test(element.textContent))) continue;
        const said = new Set(odd.map((element) => element.textContent.trim()));
        const others = new Set(texts.filter((element) => !odd.includes(element)).map((element) => element.textContent.trim()));
        // "Afgewezen" in red says it itself, when it always is red.
        if (texts.length > new Set([...said, ...others]).size && ![...said].some((word) => others.has(word))) continue;
        found.push(about(odd[0], { kind: "text", count: texts.length, some: odd.length }));
      }
    }
  }

  function columns(list) {
    if (list.matches("ul, ol")) return [[...list.children].filter((item) => item.matches("li"))];
    const rows = [...(list.rows ?? [])].map((row) => [...row.cells].filter((cell) => cell.matches("td")));
    return Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, at) => rows.map((row) => row[at]).filter(Boolean));
  }

  // The one element in which all text of an entry is; nothing when there is more in it.
  function only(entry) {
    let at = entry;
    while (at.childElementCount === 1 && !ownText(at)) at = at.firstElementChild;
    return at.childElementCount || !ownText(at) || !visible(at) ? null : at;
  }

  function common(values) {
    const count = (value) => values.filter((other) => other === value).length;
    return values.reduce((best, value) => (count(value) > count(best) ? value : best), values[0]);
  }

  function differs(one, other) {
    const [own, its] = [getComputedStyle(one), getComputedStyle(other)];
    return OTHER.some((name) => own[name] !== its[name]) || own.backgroundColor !== its.backgroundColor;
  }

  // With less than 3:1 to the text nothing tells a link; with more, the mouse has to make a difference.
  function links() {
    const seen = new Set();
    const changing = styleRules().filter(({ selectorText, style }) => /:hover/.test(selectorText)
      && /text-decoration|border|outline|background|font-weight|box-shadow|all:/.test(style.cssText));
    for (const link of page.stops.filter((element) => element.matches("a[href]"))) {
      const around = link.parentElement;
      if (!around?.matches("p, li, td, dd, span, em, strong, div") || getComputedStyle(link).display !== "inline" || link.querySelector("img, svg") || drawnIn(link)) continue;
      if (!ownText(around).match(/[\p{L}\p{N}].*\s.*[\p{L}\p{N}]/u) || around.closest("nav, header, footer")) continue;
      const [own, its] = [getComputedStyle(link), getComputedStyle(around)];
      if (own.textDecorationLine !== "none" || OTHER.some((name) => own[name] !== its[name]) || painted(own.backgroundColor) || own.boxShadow !== "none") continue;
      const apart = ratio(luminance(rgba(own.color), 0), luminance(rgba(its.color), 0));
      const look = `${own.color} ${link.className} ${around.className}`;
      if (seen.has(look)) continue;
      if (apart < 3) {
        if (!engineTells(link, around, apart)) found.push(about(link, { kind: "hidden-link", ratio: apart.toFixed(1), unsure: words(besides(around)).length < 3 }));
        seen.add(look);
        continue;
      }
      if (changing.some((rule) => matches(link, rule.selectorText))) continue;
      seen.add(look);
      found.push(about(link, { kind: "link" }));
    }
  }

  // axe knows of a link of another colour, in a block with more text than links.
  function engineTells(link, around, apart) {
    const at = block(around);
    const linked = [...at.querySelectorAll("a[href]")].reduce((sum, one) => sum + one.textContent.trim().length, 0);
    return apart > 1 && at.textContent.trim().length - linked > linked;
  }

  function besides(element) {
    const copy = block(element).cloneNode(true);
    copy.querySelectorAll("a").forEach((link) => link.remove());
    return copy.textContent;
  }

  function matches(element, text) {
    try {
      return element.matches(text.replace(/:hover/g, ":nth-child(n)"));
    } catch {
      return true;
    }
  }

  function current() {
    for (const item of page.shown.filter((element) => element.matches("nav [aria-current]:not([aria-current=false]), nav .active, nav .current"))) {
      const link = item.matches("a") ? item : item.querySelector("a") ?? item;
      const other = [...item.closest("nav").querySelectorAll("a")].find((one) => one !== link && !one.closest("[aria-current], .active, .current") && visible(one));
      if (!other || link.parentElement?.closest("ol") || differs(link, other) || differs(item, item === link ? other : other.closest(item.localName) ?? other)) continue;
      if (drawnIn(link) || drawnIn(item) || getComputedStyle(link).boxShadow !== getComputedStyle(other).boxShadow) continue;
      const apart = ratio(luminance(rgba(getComputedStyle(link).color), 0), luminance(rgba(getComputedStyle(other).color), 0));
      if (getComputedStyle(link).color !== getComputedStyle(other).color && apart < 3) found.push(about(link, { kind: "current", ratio: apart.toFixed(1) }));
    }
  }
}
