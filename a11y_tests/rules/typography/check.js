(page) => {
  const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading], caption, legend, th";
  const FANCY = /^["']?(cursive|fantasy|papyrus|brush script|lucida handwriting|lucida calligraphy|bradley hand|zapfino|snell roundhand|jokerman|chiller|curlz|old english|blackadder|edwardian script|pacifico|lobster|dancing script|great vibes|impact)/i;
  const passages = page.passages.filter(({ element }) => !element.closest("pre, code, kbd, samp, svg, math, [aria-hidden=true], marquee"))
    .map((passage) => ({ ...passage, count: words(passage.text).length, style: getComputedStyle(passage.items[0].element), block: getComputedStyle(passage.element), size: sizeOf(passage) }));
  const body = passages.filter(({ count, size, element }) => count >= 10 && size < 24 && !element.matches(HEADINGS));
  return [
    ...once("justified", body.filter(({ block, lines, count }) => block.textAlign === "justify" && lines > 2 && count > 18)),
    ...passages.flatMap(capitals), ...passages.flatMap(italics), ...passages.flatMap(tiny),
    ...once("tight", body.filter(isTight), ({ size, block }) => ({ height: (Number.parseFloat(block.lineHeight) / size).toFixed(2), unsure: Number.parseFloat(block.lineHeight) / size >= 1.15 })),
    ...wide(),
    ...once("centred", body.filter((passage) => isSet(passage, /center$/)), ({ lines }) => ({ lines })),
    ...once("ragged", body.filter((passage) => isSet(passage, passage.block.direction === "rtl" ? /^left$/ : /^(right|-webkit-right)$/)), ({ lines }) => ({ lines })),
    ...once("squeezed", body.filter((passage) => space(passage) <= -0.02), (passage) => ({ space: space(passage).toFixed(2), unsure: true })),
    ...once("blurred", passages.filter(({ element, count }) => count > 2 && blurred(element))),
    ...once("shadow", body.filter(({ style, element }) => style.textShadow !== "none" && far(style.textShadow) && !pictured(element))),
    ...once("fancy", body.filter(({ style }) => FANCY.test(style.fontFamily)), ({ style }) => ({ font: style.fontFamily.split(",")[0].replace(/["']/g, "") })),
    ...once("turned", passages.filter(({ block, text, element }) => /\p{Script=Latin}{3}/u.test(text) && isTurned(block, element))),
  ];

  // What an element around several of them sets is told of that element, and once.
  function once(kind, found, more = () => ({})) {
    const told = new Map();
    for (const passage of found) {
      const around = found.length > 2 ? passage.element.parentElement ?? passage.element : passage.element;
      if (!told.has(around)) told.set(around, about(passage.element, { kind, ...more(passage) }));
    }
    return [...told.values()];
  }

  // The size of most of its letters.
  function sizeOf({ items }) {
    const longest = items.reduce((one, other) => (other.node.data.length > one.node.data.length ? other : one));
    return Number.parseFloat(getComputedStyle(longest.element).fontSize);
  }

  // On end: words that CSS puts in capitals, or that were written so. An abbreviation is no shout.
  function capitals(passage) {
    const { element, items } = passage;
    let [best, run, letters, longest] = [0, 0, 0, 0];
    for (const item of items) {
      const upper = getComputedStyle(item.element).textTransform === "uppercase";
      for (const word of item.node.data.split(/\s+/).filter((part) => /\p{L}/u.test(part))) {
        const loud = upper || (word === word.toUpperCase() && word !== word.toLowerCase());
        [run, letters, longest] = loud ? [run + 1, letters + word.length, Math.max(longest, word.length)] : [0, 0, 0];
        if (letters >= 20 && longest > 5) best = Math.max(best, run);
      }
    }
    if (best < 5 || element.closest("address, abbr, footer small")) return [];
    const title = element.closest(`${HEADINGS}, a, button, nav, label, summary, dt, [role=button], [role=tab]`);
    return best < 6 && title ? [] : [about(element, { kind: "capitals", count: best, unsure: best < 6 || Boolean(title) })];
  }

  function italics({ element, items }) {
    const slanted = items.filter((item) => /italic|oblique/.test(getComputedStyle(item.element).fontStyle));
    const count = slanted.reduce((sum, { node }) => sum + words(node.data).length, 0);
    if (count < 20) return [];
    const meant = element.closest("blockquote, q, cite, figcaption, [lang]:not(html, body), em") || slanted.some((item) => item.element.closest("q, cite, [lang]:not(html, body)"));
    return [about(slanted[0].element, { kind: "italics", count, unsure: Boolean(meant) || count < 25 })];
  }

  function tiny({ element, items, count, size }) {
    const small = Math.round(size * 10) / 10;
    if (count < 3 || size >= 12 || size < 1 || items[0].element.closest("sup, sub, rt, [class*=copyright]")) return [];
    return size < 10 || count >= 5 ? [about(element, { kind: "tiny", size: small, unsure: size >= 10 })] : [];
  }

  // Lines that run into one another; "normal" is what the typeface asks for.
  function isTight({ block, size, lines, count }) {
    const height = Number.parseFloat(block.lineHeight) / size;
    return block.lineHeight !== "normal" && lines > 2 && count > 15 && height < 1.2;
  }

  // A page without any style of its own is as wide as the reader makes the window.
  function wide() {
    const styled = document.styleSheets.length > 0 || document.querySelector("[style]") !== null;
    const long = body.filter(({ lines, text, element, items }) => styled && (lines > 2 ? text.length / (lines - 0.5) > 110 : lines === 2 && text.length > 270 && ofFirst(text, items) > 150) && !element.querySelector("br"));
    return once("wide", long, ({ lines, text, items }) => ({ count: Math.round(lines > 2 ? text.length / (lines - 0.5) : ofFirst(text, items)) })).slice(0, 1);
  }

  // The letters in the longer of two lines.
  function ofFirst(text, items) {
    const lines = Map.groupBy(items.flatMap(({ rects }) => rects), ({ bottom }) => Math.round(bottom / 8));
    const widths = [...lines.values()].map((rects) => rects.reduce((sum, { width }) => sum + width, 0));
    return text.length * Math.max(...widths) / widths.reduce((sum, width) => sum + width, 0);
  }

  function isSet({ block, lines, count }, where) {
    return where.test(block.textAlign) && lines > 2 && count > 25;
  }

  function space({ style, size }) {
    return Math.min(0, Number.parseFloat(style.letterSpacing) || 0, (Number.parseFloat(style.wordSpacing) || 0) / 4) / size;
  }

  function blurred(element) {
    for (let at = element; at && at !== document.body; at = parent(at)) {
      const strength = /blur\(([\d.]+)px\)/.exec(getComputedStyle(at).filter)?.[1];
      if (strength >= 1) return true;
    }
    return false;
  }

  // "rgb(…) 2px 2px 4px": one that can be seen, and that is not just a line around the letters.
  function far(shadow) {
    const [x, y, blur] = (shadow.match(/-?[\d.]+px/g) ?? []).map((length) => Math.abs(Number.parseFloat(length)));
    return painted(shadow.split(/\) /)[0].concat(")")) && (x >= 2 || y >= 2 || blur >= 2);
  }

  function pictured(element) {
    for (let at = element; at; at = parent(at)) if (getComputedStyle(at).backgroundImage !== "none") return true;
    return false;
  }

  function isTurned(block, element) {
    if (block.writingMode.startsWith("vertical") && block.textOrientation !== "upright") return true;
    for (let at = element, depth = 0; at && depth < 3; at = parent(at), depth += 1) {
      const { transform, rotate } = getComputedStyle(at);
      const turn = /^-?(90|270)deg$/.test(rotate) || /^matrix\((-?[\d.e-]+), (-?1|-?0\.99\d*),/.test(transform);
      if (turn && (rotate !== "none" || Math.abs(Number.parseFloat(transform.slice(7))) < 0.1)) return true;
    }
    return false;
  }
}
