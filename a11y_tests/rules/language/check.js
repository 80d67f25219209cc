(page) => {
  // The words a language cannot do without; no names, and nothing that means something elsewhere only.
  const COMMON = {
    nl: "de het een en van in is dat op te voor met zijn aan er niet om ook als dan maar bij of uit nog naar deze dit kan worden wordt heeft hebben hij wij u uw ik je jij zij geen over door tot meer al waar wat wie hoe hier moet kunt bent was waren onze ons alle wel",
    en: "the of and to in is that for it with as on are this be by not or from at have has an you your we our can will which they their if all was were been more what when there would about who how do does but he she his her its my me i up out over must should may some any no so into than then them these those",
    de: "der die das und ist nicht ein eine einen einem zu den dem mit von für auf sich des im auch als an werden wird aus er sie es hat haben sind war wie wir ich bei oder nach zur zum um noch über sein ihr ihre kann können wenn nur durch alle diese dieser mehr sehr aber",
    fr: "le la les des du de et est un une que qui dans pour pas sur au aux en avec il elle nous vous ils ce cette ces son sa ses par plus ne se ou mais sont être avoir fait comme tout leur votre notre je mon nos vos si où très",
    es: "el la los las de del y que en un una es por con para no se su al lo como más o pero sus le ya este esta entre cuando muy sin sobre también hay son está fue ser nos si todo usted nuestra nuestro puede",
    it: "il lo la i gli le di che e è un una per non con del della dei delle in sono si da al alla come più ma anche nel nella questo questa o ha su se ci suo sua essere può tutti quando molto",
    pt: "o a os as de do da dos das e que em um uma para com não por se no na nos nas ao mais como mas foi é são ou seu sua está também pelo pela você quando muito já pode",
    da: "og i det at er en til på af for med som den de har ikke et han vi kan fra jeg var der eller om men du så skal efter vil blev hvor når også være dit din",
    sv: "och i att det som en på är av för med till den har de inte om ett han var jag men vi så kan från eller ska du när också där efter vara din ditt",
    nb: "og i det som en på er av for med til den har de ikke om et han var jeg men vi så kan fra eller skal du når også der etter være din ditt",
    fi: "ja on ei se että en oli hän mutta ovat kun niin tai myös jos joka mitä tämä ole sen voi kanssa sekä olla",
    pl: "i w nie na się z do to że jest o jak po co tak za od ale przez dla czy są być tego przy jego jej które który oraz może",
    tr: "ve bir bu da de için ile çok ne daha olarak gibi en var o ama kadar olan sonra veya değil her ise mi mı",
    fy: "de it en fan in is dat op te foar mei syn oan der net ek as mar by út nei dizze kin wurde wurdt hat hawwe hy wy jo ik gjin oer troch wêr hoe",
  };
  const ORDER = Object.keys(COMMON);
  // Of each word: the languages it is common in.
  const IN = new Map();
  for (const [language, list] of Object.entries(COMMON)) {
    for (const word of list.split(" ")) IN.set(word, [...(IN.get(word) ?? []), language]);
  }
  // So alike that a few words do not tell them apart.
  const KIN = [["da", "nb", "nn", "no", "sv"], ["es", "pt", "gl", "ca", "it"], ["nl", "af", "fy", "li", "zea", "nds", "vls"], ["de", "nds", "gsw", "lb", "bar"], ["fr", "oc", "ca", "wa"], ["en", "sco"]];
  const LATIN = new Set([...Object.keys(COMMON), "no", "nn", "af", "cs", "sk", "hu", "ro", "hr", "sl", "et", "lv", "lt", "id", "ms", "vi", "ca", "gl", "eu", "ga", "cy", "is", "sq", "so", "sw", "pap"]);
  const SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}]/gu;
  const CODE = "code, pre, kbd, samp, var, math, [translate=no], [role=code], [contenteditable]";
  const base = (language) => language.trim().toLowerCase().split(/[-_]/)[0];
  const declared = page.language;
  if (!document.documentElement.lang.trim()) return []; // the engine tells

  const blocks = page.blocks.filter(({ element }) => !element.closest(CODE)).map((block) => ({ ...block, owner: block.element.closest("[lang]") }));
  const own = blocks.filter(({ owner }) => !owner || owner === document.documentElement);
  const whole = wrong(own.map(ownText).join(" "), declared, 8);
  const found = whole ? [{ kind: "page", selector: "html", snippet: `<html lang="${document.documentElement.lang}">`, declared, ...whole }] : [];
  return [...found, ...(whole ? [] : parts()), ...said(), ...scripts()];

  // Without what is declared to be in another language.
  function ownText({ element, text, owner }) {
    let left = text;
    for (const part of element.querySelectorAll(`[lang], cite, a[hreflang], ${CODE}`)) {
      const inner = part.textContent.replace(/\s+/g, " ").trim();
      if (inner && (part.closest("[lang]") !== owner || !part.hasAttribute("lang"))) left = left.replace(inner, " ");
    }
    return left;
  }

  // Which other language a text is in, when that is clear.
  function wrong(text, language, least) {
    const said = words(text).flatMap((word) => (word.includes("'") || word.includes("’") ? word.split(/['’]/) : [word])).slice(0, 3000);
    if (said.length < least) return null;
    const met = new Map();
    for (const word of said) {
      for (const other of IN.get(word) ?? []) met.set(other, { hits: (met.get(other)?.hits ?? 0) + 1, kinds: (met.get(other)?.kinds ?? new Set()).add(word) });
    }
    const here = met.get(language)?.hits ?? 0;
    const [written, best] = [...met].sort(([one, a], [other, b]) => b.hits - a.hits || ORDER.indexOf(one) - ORDER.indexOf(other))[0] ?? [];
    if (!best || written === language || kin(written, language)) return null;
    const share = best.hits / said.length;
    if (best.kinds.size < 2 || best.hits < 3 || share < (COMMON[language] ? 0.24 : 0.3) || here * 3 > best.hits) return null;
    return { written, ...(said.length < 12 && best.hits < 4 && least > 4 ? { unsure: true } : {}) };
  }

  function common(word, language) {
    return IN.get(word)?.includes(language) ?? false;
  }

  function kin(one, other) {
    return KIN.some((family) => family.includes(one) && family.includes(other));
  }

  // Names, titles and single lines may be in any language; a passage is not.
  function parts() {
    return own.flatMap((block) => {
      if (block.element.closest("[hreflang], option, address, cite")) return [];
      const text = ownText(block);
      const written = wrong(text, declared, 8) ?? within(text);
      if (!written) return [];
      return [about(block.element, { kind: "part", declared, ...written, ...(words(text).length < 12 ? { unsure: true } : {}) })];
    });
  }

  // One sentence, or what is quoted, in a text of the page's own language.
  function within(text) {
    const sentences = words(text).length > 12 ? text.split(/[.!?:;]\s+|[“”„"«»]/) : [];
    const found = sentences.map((sentence) => wrong(sentence, declared, 6)).find(Boolean);
    return found ? { ...found, unsure: true } : null;
  }

  // A part with a language of its own.
  function said() {
    const holders = page.elements.filter((element) => element.matches("[lang]") && element !== document.documentElement && base(element.lang) && !element.closest(CODE));
    return holders.flatMap((element) => {
      // What is quoted may be in any language.
      const text = textOf(element).replace(/[“"„«][^”"»]*[”"»]/g, " ");
      const language = base(element.lang);
      const [written, count] = [wrong(text, language, 4), words(text).length];
      if (written) return [about(element, { kind: "contradicts", declared: element.lang, ...written, ...(count < 6 ? { unsure: true } : {}) })];
      if (declared === language || !COMMON[declared] || count < 3 || count > 12) return [];
      // A few words: those of the page's own language, and none of the one that it claims to be.
      const mine = new Set(words(text).filter((word) => common(word, declared))).size;
      return COMMON[language] && mine > 1 && !kin(declared, language) && !words(text).some((word) => common(word, language)) ? [about(element, { kind: "contradicts", declared: element.lang, written: declared, unsure: true })] : [];
    });
  }

  function textOf(element) {
    if (element.querySelector("[lang], script, style")) {
      const copy = element.cloneNode(true);
      copy.querySelectorAll("[lang], script, style").forEach((part) => part.remove());
      return copy.textContent;
    }
    return element.textContent || element.getAttribute("alt") || "";
  }

  // Words in a script that the declared language is not written in.
  function scripts() {
    const found = new Set();
    for (const { node, element } of page.texts) {
      const language = base(element.closest("[lang]")?.lang ?? "");
      if (!LATIN.has(language) || found.has(element) || element.closest(CODE)) continue;
      const strange = (node.data.match(SCRIPT) ?? []).length;
      const runs = node.data.match(/[^\s\p{P}]+/gu)?.filter((run) => /^\P{Script=Latin}+$/u.test(run) && run.match(SCRIPT)?.length > 1).length ?? 0;
      if (strange > 4 && (runs > 1 || strange > 8)) found.add(element);
    }
    return [...found].map((element) => about(element, { kind: "script", declared: element.closest("[lang]").lang, ...((element.textContent.match(SCRIPT) ?? []).length < 12 && element.closest("a, li, option") ? { unsure: true } : {}) }));
  }
}
