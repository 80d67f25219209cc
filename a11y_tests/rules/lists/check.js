(page) => {
  const SIGN = /^(?:[-–—−•·●○▪■□◦‣⁃►▶▸→➔➢➤✓✔✗✘★☆*+»›>]|o(?=\s)|\p{Extended_Pictographic}\uFE0F?)[\s\u00a0]*(?=[\p{L}\p{N}"'“‘(€<])/u;
  const NUMBER = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)][\s\u00a0]+(?=\S)/i;
  const NOT_HERE = "pre, code, table:not([role=presentation], [role=none]), select, dl, svg, blockquote[class*=poem], [role=list], [role=listbox], [role=menu], [role=tree], h1, h2, h3, h4, h5, h6";
  return [...runs(siblings()), ...runs(broken()), ...split(), ...empty(), ...pairs(), ...strips()];

  // Lines that follow each other, each with its element, its text and where it stands.
  function siblings() {
    const sets = new Map();
    for (const passage of page.passages) {
      const { element } = passage;
      if (element.closest(`li, button, label, nav, ${NOT_HERE}`) || !element.parentElement) continue;
      if (!sets.has(element.parentElement)) sets.set(element.parentElement, []);
      sets.get(element.parentElement).push({ element, text: passage.text, top: passage.top, drawn: mark(element) });
    }
    return [...sets.values()].filter((lines) => lines.length > 1);
  }

  function broken() {
    const around = new Set(page.shown.filter((element) => element.localName === "br").map((element) => element.closest("p, div, td, li, dd, section, main, article, body, center, font") ?? document.body));
    return [...around].filter((element) => !element.closest(NOT_HERE) && visible(element)).map((element) => (
      brokenLines(element).filter(({ text, first }) => text || first).map(({ text, first }, index) => ({ element: first ?? element, around: element, text, top: index, drawn: first?.localName === "img" ? mark(first) : null }))
    ));
  }

  function runs(sets) {
    return sets.flatMap((lines) => [...signed(lines), ...numbered(lines), ...pictured(lines)]);
  }

  function signed(lines) {
    return stretches(lines, ({ text }) => SIGN.exec(text)?.[0].trim(), (one, other) => one === other || [one, other].every((sign) => /\p{Extended_Pictographic}/u.test(sign)))
      .filter(({ marks, lines: own }) => own.length > 2 || (/^[-–•·*]$/.test(marks[0]) && own.every(({ text }) => text.length > 3)))
      .filter(({ lines: own }) => own.every(({ text }) => /\p{L}{2}/u.test(text)))
      .map(({ lines: own, marks }) => told("dashes", own, marks[0]));
  }

  // 1. 2. 3., or a) b) c): each one further than the one before it.
  function numbered(lines) {
    return stretches(lines, ({ text }) => NUMBER.exec(text)?.[0].trim(), next)
      .filter(({ marks }) => /^\(?[1ai][.)]/i.test(marks[0]))
      .map(({ lines: own, marks }) => told("numbers", own, marks[0]));
  }

  function pictured(lines) {
    return stretches(lines, ({ drawn }) => drawn, (one, other) => one === other).filter(({ lines: own }) => own.length > 2)
      .map(({ lines: own }) => told("pictures", own, ""));
  }

  // Stretches of lines under each other, of which each has a mark that goes with the one before.
  function stretches(lines, markOf, goes) {
    const found = [];
    let now = null;
    for (const line of lines) {
      const mark = markOf(line);
      const last = now?.lines.at(-1);
      if (mark && last && line.top > last.top && goes(now.marks.at(-1), mark)) {
        now.lines.push(line);
        now.marks.push(mark);
      } else {
        now = mark ? { lines: [line], marks: [mark] } : null;
        if (now) found.push(now);
      }
    }
    return found.filter(({ lines: own }) => own.length > 1);
  }

  function told(kind, lines, mark) {
    const element = lines[0].around ?? lines[0].element;
    return about(element, { kind, count: lines.length, mark, unsure: lines.length < 3 });
  }

  function next(one, other) {
    const [from, to] = [one, other].map((mark) => mark.replace(/[().]/g, "").toLowerCase());
    if (/^\d+$/.test(from)) return Number(to) === Number(from) + 1;
    const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    if (roman.includes(from) && roman[roman.indexOf(from) + 1] === to) return true;
    return from.length === 1 && to.charCodeAt(0) === from.charCodeAt(0) + 1 && to.length === 1;
  }

  // A small picture or a drawn sign at the begin of a line, as text to compare.
  function mark(element) {
    const first = element.localName === "img" ? element : firstOf(element);
    const size = first?.localName === "img" && first.getBoundingClientRect();
    if (size && size.width <= 32 && size.height <= 32) return `img ${first.getAttribute("src")}`;
    const { content, display } = getComputedStyle(element, "::before");
    const sign = display !== "none" && /^"(.{1,3})"$/u.exec(content)?.[1];
    return sign && SIGN.test(`${sign.trim()} a`) ? `sign ${sign}` : null;
  }

  function firstOf(element) {
    const first = [...element.childNodes].find((node) => node.nodeType === Node.ELEMENT_NODE || node.textContent.trim());
    return first?.nodeType === Node.ELEMENT_NODE ? first : null;
  }

  function split() {
    const found = [];
    for (const list of page.shown.filter((element) => element.matches("ul, ol"))) {
      const before = list.previousElementSibling;
      if (!single(list) || (before?.localName === list.localName && single(before))) continue;
      let count = 1;
      for (let at = list.nextElementSibling; at && at.localName === list.localName && single(at); at = at.nextElementSibling) count += 1;
      if (count > 1) found.push(about(list, { kind: "split", count, unsure: count < 3 }));
    }
    return [...found, ...continued()];
  }

  // <ol start="2"> after the first: the list was cut in two to put text between its items.
  function continued() {
    const lists = page.shown.filter((element) => element.matches("ol[start]") && Number(element.start) > 1 && single(element));
    const parents = Map.groupBy(lists, (list) => list.parentElement);
    return [...parents.values()].map((set) => ({ set, first: [...set[0].parentElement.children].find((child) => child.localName === "ol") }))
      .filter(({ first }) => first && !first.nextElementSibling?.matches("ol"))
      .map(({ set, first }) => about(first, { kind: "split", count: set.length + 1, unsure: set.length < 2 || !single(first) }));
  }

  function single(list) {
    return list.children.length === 1 && list.firstElementChild.localName === "li" && !list.matches("[role]") && list.textContent.trim() !== "";
  }

  function empty() {
    const lists = page.elements.filter((element) => element.matches("ul, ol, dl") && !element.matches("[role], [aria-live], [hidden], [aria-hidden=true], [class*=select], [class*=slick], [class*=dots]"));
    return lists.filter((list) => (list.children.length ? [...list.children].some(hollow) : bareList(list))).map((list) => about(list, { kind: "empty" }));
  }

  // A list that takes no room waits to be filled; one with room shows that something is missing.
  function bareList(list) {
    return !list.textContent.trim() && list.checkVisibility() && list.getBoundingClientRect().height > 2;
  }

  function hollow(item) {
    if (!item.matches("li, dt, dd") || item.matches("[role], [aria-label], [class*=divider], [class*=separator]") || item.textContent.trim() || item.childElementCount) return false;
    const drawn = ["::before", "::after"].some((part) => !/^(none|normal)$/.test(getComputedStyle(item, part).content));
    return visible(item) && !drawn && getComputedStyle(item).backgroundImage === "none";
  }

  // Links on a line, with nothing but upright strokes between them.
  function strips() {
    return page.passages.filter(({ element, text }) => {
      if (!text.includes("|") || element.closest(`li, button, ${NOT_HERE}`)) return false;
      const links = [...element.querySelectorAll("a[href]")].filter((link) => /\p{L}{3}/u.test(link.textContent));
      const rest = links.reduce((left, link) => left.replace(link.textContent.replace(/\s+/g, " ").trim(), ""), text);
      return links.length > 2 && /^[\s|]+$/.test(rest) && rest.replace(/\s/g, "").length >= links.length - 1;
    }).map(({ element }) => about(element, { kind: "strip", count: element.querySelectorAll("a[href]").length }));
  }

  function pairs() {
    const found = [];
    let run = [];
    const close = () => {
      if (run.length > 2) found.push(about(run[0], { kind: "pairs", count: run.length }));
      run = [];
    };
    for (const { element } of page.passages) {
      const pair = element.matches("p, div") && !element.closest(`li, ${NOT_HERE}`) && isPair(element);
      if (!pair || (run.length && run.at(-1).nextElementSibling !== element)) close();
      if (pair) run.push(element);
    }
    close();
    return found;
  }

  function isPair(element) {
    const first = firstOf(element);
    const rest = element.textContent.replace(first?.textContent ?? "", "").trim();
    if (!first?.matches("b, strong, span, em") || Number(getComputedStyle(first).fontWeight) < 600 || !rest) return false;
    return words(first.textContent).length <= 5 && (/:\s*$/.test(first.textContent) || /^[:–—-]/.test(rest));
  }
}
