(page) => {
  // Officialese and jargon, of which people know a plainer word.
  const HARD = {
    nl: `
      aangaande aanwending abusievelijk afdoende alsdan alsmede alsook alvorens andermaal anderszins behoudens benevens betreffende bewerkstelligen
      bezwarende casu conform daaromtrent dato dezerzijds derhalve desalniettemin desgevraagd desgewenst desniettegenstaande deswege dezelve dientengevolge
      dienaangaande doch dusdanig effectueren eensluidend ergo faciliteren fungeren geenszins gedurende gelieve geschieden genoemde heden hedenmorgen
      hieromtrent hoedanigheid implementatie implementeren inachtneming indien ingeval ingevolge inzake jegens krachtens laatstgenoemde middels mitsdien
      mutatie naargelang navenant nevenvermelde nopens niettegenstaande noodzakelijkerwijs onderhavige omtrent omwille onverminderd onverwijld opdat
      optimaliseren participeren prioriteren restitutie retributie ruimschoots strekkende teneinde terzake terstond tevens thans uitsluitsel uwerzijds
      verstrekken verzuimd vigerend vigerende vooralsnog voornoemd voornoemde voormelde voorts vervaardigen wederom zienswijze zorgdragen zulks
      desbetreffende dienovereenkomstig ontvankelijk rechtens stipuleren synergie proactief
    `,
    en: `
      aforementioned aforesaid ameliorate ascertain cognizant cognisant commence commencement commencing concomitant disseminate disseminated effectuate
      eventuate endeavour endeavor enumerate expedite expeditiously facilitate facilitated forthwith foregoing hereafter hereby herein hereinafter hereof
      hereto heretofore herewith hitherto inasmuch incumbent indemnify instrumentality inter-alia leveraging notwithstanding operationalise operationalize
      pertaining procure promulgate promulgated proximity pursuant remuneration rescind requisite stipulate stipulated substantiate synergies synergy
      synergistic thereafter thereby therefrom therein thereof thereto thereunder therewith utilisation utilise utilised utilization utilize utilized
      vis-à-vis viz whatsoever whence whereby wherein whereof whereupon actionable incentivise incentivize perspicuous sesquipedalian deleterious
    `,
  };
  const FILLER = /lorem ipsum|dolor sit amet|consectetur adipisc|\b(?:blah ){2,}|(?:voeg|vul|zet) hier (?:uw|je|de) tekst|(?:enter|insert|add|type|put) (?:your|some) text here|hier komt (?:de )?tekst|text goes here|placeholder text|vultekst/i;
  const blocks = page.blocks.filter(({ element, text }) => words(text).length > 3 && !element.closest("nav, footer, pre, code, blockquote, table, button, a, label, legend, h1, h2, h3, h4, h5, h6, [role=navigation], [lang]:not(html, body, main)"));
  return [...filler(), ...sentences(), ...long(), ...formal(), ...heavy()];

  function filler() {
    const found = blocks.find(({ text }) => FILLER.test(text));
    return found ? [about(found.element, { kind: "filler", start: found.text.slice(0, 60) })] : [];
  }

  // What ends in a full stop; an abbreviation with a figure or a small letter after it does not end one.
  function split(text) {
    return /[.!?…]["”’)]?$/.test(text) ? text.split(/(?<=[.!?…]["”’)]?)\s+(?=[\p{Lu}"“‘(])/u) : [];
  }

  function sentences() {
    if (FILLER.test(blocks.map(({ text }) => text).join(" "))) return [];
    const all = blocks.filter(({ element }) => !element.querySelector("br")).flatMap(({ element, text }) => split(text).map((sentence) => ({ element, sentence, count: words(sentence).length })));
    const total = all.reduce((sum, { count }) => sum + count, 0);
    const found = all.filter(({ count }) => count > 40).slice(0, 5).map(({ element, sentence, count }) => about(element, { kind: "sentence", count, start: words(sentence).slice(0, 6).join(" ") }));
    const mean = Math.round(total / all.length);
    return total >= 150 && mean > 25 ? [{ kind: "sentences", mean, selector: "", snippet: "" }, ...found] : found;
  }

  function long() {
    return blocks.filter(({ element, text }) => words(text).length > 150 && !element.querySelector("br + br") && text.split(/[.!?] /).length > 4).slice(0, 5)
      .map(({ element, text }) => about(element, { kind: "paragraph", count: words(text).length, start: words(text).slice(0, 6).join(" ") }));
  }

  // Words of ten letters or more: ordinary text has one in twelve in English, one in seven in Dutch.
  function heavy() {
    const most = { en: 0.22, nl: 0.3 }[page.language];
    const all = blocks.flatMap(({ text }) => (split(text).length ? words(text) : [])).filter((word) => /^\p{L}+$/u.test(word));
    const share = all.filter((word) => word.length > 9).length / all.length;
    return most && all.length >= 30 && share > most ? [{ kind: "long-words", share: Math.round(share * 100), selector: "", snippet: "" }] : [];
  }

  // One such word is no trouble; several are a manner.
  function formal() {
    const list = new Set((page.language ? HARD[page.language] ?? "" : Object.values(HARD).join(" ")).split(/\s+/).filter(Boolean));
    const met = new Map();
    const places = new Map();
    let total = 0;
    for (const { element, text } of blocks) {
      for (const word of words(text)) {
        total += 1;
        if (!list.has(word)) continue;
        met.set(word, (met.get(word) ?? 0) + 1);
        places.set(element, (places.get(element) ?? 0) + 1);
      }
    }
    if (met.size < 3 || met.size * 100 < total * 0.8) return [];
    const [[element]] = [...places].sort((one, other) => other[1] - one[1]);
    return [about(element, { kind: "formal", words: [...met.keys()].slice(0, 8).join(", ") })];
  }
}
