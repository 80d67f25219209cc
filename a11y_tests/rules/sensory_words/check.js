(page) => {
  const DO = "(?:click|press|select|choose|use|push|tap|hit|follow|go to|see|look at|find|fill|enter|check|open|read|complete|refer to|klik|druk|kies|gebruik|tik|selecteer|volg|ga naar|zie|kijk|bekijk|vind|vul|open|lees|vink|drukken|klikken|kiezen|zoek)";
  const THING = "(?:buttons?|links?|icons?|images?|pictures?|menus?|box(?:es)?|tabs?|arrows?|bar|banner|panel|column|sidebar|field|form|list|table|signs?|symbol|knop(?:pen)?|icoon|iconen|icoontje|pictogram(?:men)?|afbeelding|plaatje|vak(?:je)?|pijl(?:tje)?|balk|kolom|paneel|veld(?:en)?|formulier|lijst|tabel|tekentje|teken|symbool|blok(?:je)?|kader)";
  const SHAPE = "(?:round(?:ed)?|square|triangular|triangle-shaped|circular|rectangular|oval|diamond|star-shaped|l-shaped|ronde|vierkante|driehoekige|rechthoekige|ovale|ruitvormige|stervormige)";
  const SIZE = "(?:big|bigger|biggest|large|larger|largest|small|smaller|smallest|tiny|huge|wide|thick|grote|grotere|grootste|kleine|kleinere|kleinste|brede|dikke)";
  const FORM = "(?:triangle|circle|square|rectangle|diamond shape|driehoek(?:je)?|cirkel(?:tje)?|vierkant(?:je)?|rondje|rechthoek|bolletje)";
  // "Links" are also what one presses, and a "right" what one has: alone they count right behind a thing.
  const SIDE = "(?:(?:(?:on|at|to|in) (?:the|your) |aan (?:de|uw) |(?:op|in) de )(?:top |bottom |upper |lower |far |boven|onder|rechter|linker)?[- ]?(?:right|left|rechts|links|kant|zijde|hoek|bovenhoek|onderhoek|rechterkant|linkerkant)(?![\\p{L}])(?:[- ]hand)?(?: (?:side|corner|column))?|rechtsboven|linksboven|rechtsonder|linksonder|hiernaast|ernaast)";
  const SIDED = "(?:right|left|right-hand|left-hand|top|bottom|rechter|linker|rechtse|linkse|bovenste|onderste|middelste|middle|far right|far left)";
  const END = "(?![\\p{L}])";
  const BEGIN = "(?<![\\p{L}])";
  const like = (pattern) => new RegExp(`${BEGIN}${pattern}${END}`, "iu");
  const GAP = "[^.!?]{0,60}?";
  const KINDS = [
    ["shape", like(`${DO} ${GAP}${BEGIN}(?:${SHAPE}|${SIZE})(?: \\p{L}+)? ${THING}`)],
    ["shape", like(`${DO} ${GAP}${BEGIN}(?:the|de|het|een|a) ${FORM}`)],
    ["place", like(`${DO} ${GAP}${BEGIN}${THING} ${GAP}${SIDE}`)],
    ["place", like(`${DO} ${GAP}${BEGIN}${THING} (?:(?:die|dat|helemaal|that is) )?(?:links|rechts|left|right)`)],
    ["place", like(`${DO} ${GAP}${BEGIN}(?:the |de |het )${SIDED}(?:-hand)? ?${THING}`)],
    ["place", like(`${DO} ${GAP}(?:to the right|to the left|on the right|on the left|aan de rechterkant|aan de linkerkant|in de rechterkolom|in de linkerkolom|in the (?:right|left)(?:-hand)? (?:column|sidebar|corner|menu))`)],
    ["place", like(`(?:in|uit|via|from|with) (?:the|het|de) (?:menu|sidebar|column|lijst|list|kolom|zijbalk) (?:on the|at the|aan de|rechts|links|left|right)`)],
    ["sound", like(`(?:when|after|once|until|as soon as|wait for|listen for|if) (?:you )?(?:hear |heard )?(?:the|a|an) (?:\\p{L}+ )?(?:beep|tone|chime|sound|bell|buzzer|ding)`)],
    ["sound", like("(?:na|bij|tot|als u|zodra u|wanneer u|wacht op|luister naar) (?:u )?(?:de|het|een) (?:\\p{L}+ )?(?:piep(?:toon)?|toon|signaal|geluidssignaal|geluid|bel|belletje|zoemer|gong)")],
    ["order", like(`${DO} ${GAP}${BEGIN}(?:(?:the |de |het )?(?:${THING}) (?:below|above|hieronder|hierboven|eronder|erboven|onderaan|bovenaan|underneath|at the (?:bottom|top)|onder|boven aan)|(?:onderstaande|bovenstaande|below|above) ${THING})`)],
  ];
  // The name of what is meant, or words about it that need no eyes.
  const NAMED = /[“”"«»„].{2,}?[“”"«»]|(?:^|\s)['‘][\p{L}][^'’]{1,60}['’]|(?:called|named|labell?ed|marked|genaamd|met de (?:tekst|naam)|met daarop|that says|waarop staat|with the (?:text|word|label|name))(?!\p{L})/iu;
  // Without one of these there is nothing to look at more closely.
  const CUE = /left|right|links|rechts|linker|rechter|hiernaast|ernaast|below|above|boven|onder|bottom|top|middle|middelste|round|square|triang|circ|rectang|oval|diamond|shape|rond|vierkant|driehoek|ovale|ruit|stervormig|big|large|small|tiny|huge|wide|thick|grote|grootste|kleine|brede|dikke|cirkel|rechthoek|bolletje|beep|tone|chime|sound|bell|buzzer|ding|piep|toon|signaal|geluid|bel|zoemer|gong/i;
  const names = () => [...new Set([...page.links.map(({ text }) => text), ...page.controls.map((element) => element.value && element.matches("input") ? element.value : element.textContent), ...page.elements.filter((element) => element.matches("h1, h2, h3, h4, label, legend, summary, th")).map((element) => element.textContent)]
    .map((name) => name.replace(/\s+/g, " ").trim()).filter((name) => name.length > 2 && name.length < 60 && /^[\p{Lu}\p{N}]/u.test(name)))];
  let known = null;
  return page.blocks.flatMap(({ element, text }) => {
    if (text.length < 12 || text.length > 3000 || !CUE.test(text) || element.closest("code, pre, blockquote, q, h1, h2, h3, a, button, nav, header")) return [];
    return text.split(/(?<=[.!?])\s+/).flatMap((sentence) => judged(element, sentence) ?? []).slice(0, 1);
  });

  function judged(element, sentence) {
    for (const [kind, pattern] of KINDS) {
      const words = pattern.exec(sentence)?.[0];
      if (!words) continue;
      if (kind === "sound" ? seenToo(sentence) : named(element, sentence, words)) return null;
      if (kind === "order" && element.querySelector("a[href], button")) return null;
      return about(element, { kind, words: words.trim().slice(0, 100) });
    }
    return null;
  }

  function seenToo(sentence) {
    return /light|lamp|licht|scherm|screen|message|melding|flash|knipper|bericht/i.test(sentence);
  }

  function named(element, sentence, words) {
    if (NAMED.test(sentence) || element.querySelector("a[href], strong, b, em, kbd") !== null && [...element.querySelectorAll("a[href], strong, b, em, kbd")].some((part) => sentence.includes(part.textContent.trim()) && part.textContent.trim().length > 2 && part.textContent.trim() !== sentence.trim())) return true;
    if (new RegExp(`${THING} (?:\\p{Lu}\\p{L}+)`, "u").test(words + sentence.slice(sentence.indexOf(words) + words.length))) return true;
    known ??= names();
    return known.some((name) => sentence.slice(1).includes(name));
  }
}
