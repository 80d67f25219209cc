(page) => {
  const NATIVE = "h1, h2, h3, h4, h5, h6";
  const headings = page.shown.filter((element) => element.matches(`${NATIVE}, [role=heading]`));
  const told = headings.filter((element) => page.spoken(element) && page.role(element) === "heading");
  return [...none(), ...several(), ...late(), ...headings.flatMap(ofOne)];

  function none() {
    if (page.elements.some((element) => element.matches(`${NATIVE}, [role=heading]`))) return [];
    const count = page.texts.reduce((sum, { node }) => sum + words(node.data).length, 0);
    const paragraphs = page.passages.filter(({ text }) => words(text).length >= 15);
    if (count < 250 && (paragraphs.length < 6 || count < 120)) return [];
    return [{ kind: "none", selector: "", snippet: "", words: count, unsure: count < 400 }];
  }

  function several() {
    const first = told.filter((element) => level(element) === 1 && !element.closest("dialog, [role=dialog]"));
    return first.length > 1 ? [about(first[1], { kind: "several", count: first.length })] : [];
  }

  // A menu or a banner above the content may have headings of its own.
  function late() {
    const main = document.querySelector("main, [role=main]");
    const inside = told.filter((element) => main?.contains(element) && !element.matches("[tabindex]") && !element.closest("nav, aside, dialog, [role=dialog], [role=alert], [role=status], [role=navigation]"));
    const at = inside.findIndex((element) => level(element) === 1);
    return at > 0 ? [about(inside[0], { kind: "late" })] : [];
  }

  function ofOne(heading) {
    const said = ownWords(heading);
    const count = words(said).length;
    const found = [];
    if (said && !/[\p{L}\p{N}]/u.test(said) && !/[\p{L}\p{N}]/u.test(page.name(heading))) found.push(about(heading, { kind: "signs", said }));
    if (isText(said, count)) found.push(about(heading, { kind: "sentence", words: count, unsure: count < 30 }));
    if (parent(heading)?.closest(`${NATIVE}, [role=heading]`)) found.push(about(heading, { kind: "nested" }));
    found.push(...wrongLevel(heading), ...unspoken(heading, count), ...bare(heading));
    return found;
  }

  function ownWords(heading) {
    return shownText(heading).replace(/\s+/g, " ").trim();
  }

  // A question may be long, and so may the title of a law; a full stop is the mark of running text.
  function isText(said, count) {
    const sentences = said.match(/[\p{L})]{3,}[.!?](?=\s+\p{Lu}|$)/gu)?.length ?? 0;
    return (count >= 16 && /\.$/.test(said)) || (count >= 20 && sentences >= 2) || count > 40;
  }

  function wrongLevel(heading) {
    const written = heading.getAttribute("aria-level");
    if (written === null || heading.matches("[role]:not([role=heading])")) return [];
    const number = Number(written);
    if (!Number.isInteger(number) || number < 1) return [about(heading, { kind: "level", level: written })];
    const own = heading.matches(NATIVE) ? Number(heading.localName[1]) : number;
    return number > 6 || own !== number ? [about(heading, { kind: "level", level: written, unsure: true })] : [];
  }

  function unspoken(heading, count) {
    if (!count || !heading.matches(NATIVE)) return [];
    const role = heading.getAttribute("role");
    if (/^(presentation|none)$/.test(role)) return [about(heading, { kind: "unspoken", why: `role="${role}"` })];
    // What is said elsewhere may be hidden here; whether it is, a person has to see.
    return heading.getAttribute("aria-hidden") === "true" ? [about(heading, { kind: "unspoken", why: "aria-hidden", unsure: true })] : [];
  }

  function bare(heading) {
    const next = heading.nextElementSibling;
    const same = heading.matches(NATIVE) && next?.localName === heading.localName && visible(next);
    const between = [];
    for (let node = heading.nextSibling; same && node !== next; node = node.nextSibling) between.push(node.textContent.trim());
    const plain = same && !heading.querySelector("a, button, input, img, svg") && !heading.matches("[tabindex], [role]:not([role=heading]), [onclick]");
    return plain && !between.join("") ? [about(heading, { kind: "bare" })] : [];
  }

  function level(heading) {
    return Number(heading.getAttribute("aria-level") ?? heading.localName[1]) || 2;
  }
}
