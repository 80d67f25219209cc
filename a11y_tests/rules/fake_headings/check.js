(page) => {
  const NONE = "h1, h2, h3, h4, h5, h6, [role=heading], a, button, summary, label, legend, caption, th, dt, dd, figure, blockquote, address, nav, pre, code, dialog, svg, [role=button], [role=tab], [role=link], [role=navigation], [role=alert], [role=status], [role=log], [role=dialog], [role=tooltip], [aria-hidden=true], table:not([role=presentation], [role=none]), hgroup";
  const NAMED = /(^|[-_ ])(h[1-6]|title|titel|head|heading|header|headline|kop|kopje|subtitle|subkop|tussenkop|subheading|subhead)([-_ ]|$)/i;
  const found = [];
  page.passages.forEach((block, index) => {
    const { element } = block;
    if (element === document.body || element.closest(NONE)) return;
    const broken = element.querySelector("br") && page.passages[index].lines > 1 ? brokenOf(element) : [];
    if (broken.length) found.push(...broken);
    else found.push(...lineOf(block, page.passages[index - 1], page.passages[index + 1]));
  });
  const lines = found.filter(({ kind }) => kind === "line");
  return found.map(({ notice, ...one }) => (notice && lines.length === 1 ? { ...one, unsure: true } : one));

  function lineOf(block, before, next) {
    if (isBadge(block.element) || !isTitle(block.text) || block.lines > 2 || !next || !follows(block, next) || block.element.querySelector("input, select, textarea, button, a")) return [];
    const [own, other] = [looks(block), looks(next)];
    const bold = own.weight >= 600 && other.weight < 600;
    const large = own.size >= other.size * 1.2;
    const named = NAMED.test(block.element.className?.toString?.() ?? "") && (own.weight > other.weight || own.size > other.size);
    if (!bold && !large) return [];
    const long = words(next.text).length >= 8 || next.element.matches("li");
    if (!long && !named) return [];
    // Under a heading the first line can be the lead, who wrote it, or when.
    const lead = !bold && !named && before?.element.matches("h1, h2, h3, h4, h5, h6") && own.size < 24;
    const sure = long && (bold || named || own.size >= other.size * 1.4) && !lead && !doubtful(block);
    return [about(block.element.matches("body, main, [role=main]") ? block.items[0].element : block.element, { kind: "line", said: block.text, unsure: !sure, notice: isNotice(block, before, next, large) })];
  }

  // "Closed on Friday" between the paragraphs, with but one after it: a notice as likely as a heading.
  function isNotice(block, before, next, large) {
    const after = page.passages[page.passages.indexOf(next) + 1];
    const part = block.element.closest("article, section, main, [role=main], body");
    const last = !after || !part.contains(after.element);
    const centred = /center$/.test(getComputedStyle(block.element).textAlign) && !/center$/.test(getComputedStyle(next.element).textAlign);
    return last && Boolean(before) && words(before.text).length >= 8 && (centred || (!large && words(block.text).length > 2));
  }

  // A word in a box of its own, such as "Nieuw" or "Beta", is about what it stands beside.
  function isBadge(element) {
    const { backgroundColor, borderTopWidth } = getComputedStyle(element);
    const boxed = painted(backgroundColor) || Number.parseFloat(borderTopWidth) > 0;
    return boxed && element.matches("span, small, mark, strong, b, div, p") && element.clientWidth < parent(element).clientWidth / 2;
  }

  // The first bold line of a paragraph, or one after a white line in it.
  function brokenOf(element) {
    const lines = brokenLines(element);
    return lines.flatMap((line, index) => {
      const start = index === 0 || !lines[index - 1].text;
      const next = lines.slice(index + 1).find(({ text }) => text);
      if (!start || !next || !line.bold || next.bold || !isTitle(line.text) || words(next.text).length < 6) return [];
      if (line.first?.matches("a, button, label, input")) return [];
      const sure = words(next.text).length >= 8 && !/:$/.test(line.text) && !aside(element);
      return [about(line.first ?? element, { kind: "broken", said: line.text, unsure: !sure })];
    });
  }

  function isTitle(text) {
    const count = words(text).length;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return count >= 1 && count <= 12 && text.length <= 90 && letters >= 3 && letters >= text.replace(/\s/g, "").length / 2 && !/[.,;!…]$/.test(text);
  }

  // The next text stands under it, begins about where it begins, and belongs to the same part.
  function follows(block, next) {
    const near = next.top >= block.bottom - 4 && next.top - block.bottom < 80;
    const aligned = next.left < block.right && next.right > block.left;
    if (!near || !aligned || next.element.closest("a, button, nav, label, th, h1, h2, h3, h4, h5, h6, [role=heading], footer, legend")) return false;
    const [part, other] = [block.element, next.element].map((element) => element.closest("li, td, article, section, details, form, main, aside, fieldset, header, footer, body"));
    return part === other || part.contains(other);
  }

  function looks({ items }) {
    const styles = items.map(({ element }) => getComputedStyle(element));
    return {
      weight: Math.min(...styles.map((style) => Number(style.fontWeight))),
      size: Math.min(...styles.map((style) => Number.parseFloat(style.fontSize))),
    };
  }

  // A name of a term, a date, a name under which something is told; or a short word in a list.
  function doubtful({ element, text }) {
    return /[:)]$/.test(text) || /^\d{1,2}[ -/]/.test(text) || /\b(19|20)\d\d$/.test(text) || aside(element) || isName(element);
  }

  function aside(element) {
    return Boolean(element.closest("li, aside, label, fieldset, footer, td, [role=group], [role=note], [role=region], [role=list], [role=listitem]")) || Boolean(element.closest("[class*=alert], [class*=notice], [class*=notification], [class*=callout], [class*=warning], [class*=banner], [class*=quote], [class*=lead], [class*=intro], [class*=byline], [class*=author]"));
  }

  function isName(element) {
    const id = element.id || element.firstElementChild?.id;
    return Boolean(id) && page.elements.some((other) => other.getAttribute("aria-labelledby")?.split(/\s+/).includes(id));
  }
}
