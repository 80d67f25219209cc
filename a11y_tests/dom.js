// What every rule needs to know of a page. Stands around the rule's own function, so that it adds
// nothing to the page (see script.py).

const STOPS = [
  "a[href]", "area[href]", "button", "input:not([type=hidden])", "select", "textarea", "summary",
  "iframe", "audio[controls]", "video[controls]", "[contenteditable='']", "[contenteditable=true]",
  "[tabindex]",
].join();

// All elements, those in open shadow trees included, in the order of the source.
function elements(root = document) {
  const found = [];
  for (const element of root.querySelectorAll("*")) {
    found.push(element);
    if (element.shadowRoot) found.push(...elements(element.shadowRoot));
  }
  return found;
}

function visible(element) {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && element.getClientRects().length > 0;
}

// Text for screen readers only: there, but of no size, or clipped away whole.
function forScreenReaders(element) {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    if (style.position === "absolute" && (style.clipPath !== "none" || style.clip !== "auto" || box.width <= 2 || box.height <= 2)) return true;
    if (style.overflow !== "visible" && (box.width <= 2 || box.height <= 2)) return true;
  }
  return false;
}

// What one can operate: everything that takes focus and is not switched off.
function operable(element) {
  if (!element.matches(STOPS) || element.matches(":disabled") || element.closest("[inert]")) return false;
  if (element.matches("summary") && element.parentElement?.querySelector("summary") !== element) return false;
  return visible(element);
}

// The words of what listens on an element, by type; null for nothing.
function listeners(element) {
  const found = Object.entries(getEventListeners(element));
  return found.length ? Object.fromEntries(found.map(([type, heard]) => [type, heard.map(({ listener }) => String(listener))])) : null;
}

function parent(element) {
  return element.parentElement ?? element.getRootNode().host ?? null;
}

function selector(element) {
  const steps = [];
  for (let at = element; at; at = at.parentElement) {
    const root = at.getRootNode();
    if (at.id && root.querySelectorAll(`#${CSS.escape(at.id)}`).length === 1) {
      steps.unshift(`#${CSS.escape(at.id)}`);
      break;
    }
    const [place, count] = placeAmongSame(at);
    steps.unshift(count > 1 ? `${at.localName}:nth-of-type(${place})` : at.localName);
    if (at === document.body) break;
  }
  const host = element.getRootNode().host;
  return (host ? `${selector(host)} >> ` : "") + steps.join(" > ");
}

// Which of how many with its name it is in its parent. Counted once for all children of a parent, as
// long as it keeps them: a table can have thousands of rows.
const COUNTED = new WeakMap();

function placeAmongSame(element) {
  const around = element.parentNode;
  if (!around) return [1, 1];
  let known = COUNTED.get(around);
  if (known?.size !== around.childElementCount || known.last !== around.lastElementChild || !known.places.has(element)) {
    const counts = new Map();
    const places = new Map([...around.children].map((child) => {
      counts.set(child.localName, (counts.get(child.localName) ?? 0) + 1);
      return [child, counts.get(child.localName)];
    }));
    known = { size: places.size, last: around.lastElementChild, places, counts };
    COUNTED.set(around, known);
  }
  return [known.places.get(element), known.counts.get(element.localName)];
}

function snippet(element) {
  const opening = element.cloneNode(false).outerHTML.replace(/<\/[\w-]+>$/, "");
  const text = (element.textContent ?? "").trim().replace(/\s+/g, " ");
  return `${opening.slice(0, 160)}${text.slice(0, 60)}`;
}

// How the rule tells which element it is about.
function about(element, more = {}) {
  return { selector: selector(element), snippet: snippet(element), ...more };
}

function box(rect) {
  return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
}

// Stretches of text that show: the element they are in, and where each line of them is.
function texts() {
  const found = [];
  for (const root of [document, ...elements().map((element) => element.shadowRoot).filter(Boolean)]) {
    const walker = document.createTreeWalker(root === document ? document.body : root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.data.trim() || element.closest("script, style, noscript, template, option, textarea")) continue;
      if (!visible(element) || forScreenReaders(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
      if (rects.length) found.push({ node, element, rects });
    }
  }
  return found;
}

// Text by what makes lines of it: a paragraph, a heading, a cell, a <div> with words of its own.
// Each has the stretches that show in it, its text, and the rectangle and the number of its lines.
function passages(stretches) {
  const found = new Map();
  const inline = new Map();
  for (const item of stretches) {
    const element = lineMaker(item.element, inline);
    if (!found.has(element)) found.set(element, []);
    found.get(element).push(item);
  }
  return [...found].map(([element, items]) => ({ element, items, ...extent(items), text: joined(items) }));
}

function lineMaker(element, inline) {
  let at = element;
  while (at !== document.body && parent(at)) {
    if (!inline.has(at)) inline.set(at, /^(inline|contents|ruby|ruby-text)$/.test(getComputedStyle(at).display));
    if (!inline.get(at)) return at;
    at = parent(at);
  }
  return at;
}

function joined(items) {
  return items.map(({ node }) => node.data).join(" ").replace(/\s+/g, " ").trim();
}

// How far stretches of text reach, and how many lines they take.
function extent(items) {
  const rects = items.flatMap((item) => item.rects).sort((one, other) => one.top - other.top);
  let [lines, bottom] = [0, -Infinity];
  for (const rect of rects) {
    if (rect.top + rect.height / 2 > bottom) [lines, bottom] = [lines + 1, rect.bottom];
  }
  const edge = (side, of) => of(...rects.map((rect) => rect[side]));
  return { lines, left: edge("left", Math.min), right: edge("right", Math.max), top: edge("top", Math.min), bottom: edge("bottom", Math.max) };
}

// The parts of an element between its line breaks: of each its text, whether all of it is bold,
// and its first element. Blocks inside it are no part.
function brokenLines(element) {
  const found = [{ text: "", bold: true, first: null }];
  const go = (node) => {
    if (node.nodeName === "BR") found.push({ text: "", bold: true, first: null });
    else if (node.nodeType === Node.TEXT_NODE) {
      const line = found.at(-1);
      line.text += node.data;
      if (node.data.trim()) line.bold &&= Number(getComputedStyle(node.parentElement).fontWeight) >= 600;
    } else if (node.nodeType === Node.ELEMENT_NODE && /^inline/.test(getComputedStyle(node).display)) {
      found.at(-1).first ??= node;
      node.childNodes.forEach(go);
    }
  };
  element.childNodes.forEach(go);
  return found.map((line) => ({ ...line, text: line.text.replace(/[ \t\r\n]+/g, " ").trim() }));
}

// What can clip or scroll an element: what is around it, but not what it escapes from. An absolute
// one is held by the nearest ancestor with a position, a fixed one by the window.
function holders(element) {
  const found = [];
  let position = "static";
  for (let at = element; at && at !== document.body && at !== document.documentElement; at = parent(at)) {
    const style = getComputedStyle(at);
    if (position === "absolute" && style.position === "static" && style.transform === "none") continue;
    position = style.position;
    if (style.display !== "inline" && style.display !== "contents") found.push({ at, style });
    if (position === "fixed") break;
  }
  return found;
}

// Those of the holders of an element that clip or scroll at all; `known` remembers them for many.
function clippers(element, known) {
  if (!element || element === document.body || element === document.documentElement) return [];
  if (!known.has(element)) {
    const style = getComputedStyle(element);
    let around = parent(element);
    if (style.position === "absolute") {
      while (around && around !== document.body && getComputedStyle(around).position === "static" && getComputedStyle(around).transform === "none") around = parent(around);
    }
    const outer = style.position === "fixed" ? [] : clippers(around, known);
    const own = !/^(inline|contents)$/.test(style.display) && /auto|scroll|hidden|clip/.test(style.overflow);
    known.set(element, own ? [{ at: element, style }, ...outer] : outer);
  }
  return known.get(element);
}

// The part of a rectangle that the surroundings of an element leave of it; `clips` says which of
// their values of overflow count.
function left(rect, element, clips, held = holders(element)) {
  let part = { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
  let [scrollsX, scrollsY] = [false, false];
  for (const { at, style } of held) {
    const edge = at.getBoundingClientRect();
    // What scrolls can be brought into view, and so can all that lies outside what is around it.
    scrollsX ||= /auto|scroll/.test(style.overflowX) && !clips.test(style.overflowX);
    scrollsY ||= /auto|scroll/.test(style.overflowY) && !clips.test(style.overflowY);
    if (!scrollsX && clips.test(style.overflowX)) part = { ...part, left: Math.max(part.left, edge.left), right: Math.min(part.right, edge.right) };
    if (!scrollsY && clips.test(style.overflowY)) part = { ...part, top: Math.max(part.top, edge.top), bottom: Math.min(part.bottom, edge.bottom) };
  }
  return { ...part, width: Math.max(0, part.right - part.left), height: Math.max(0, part.bottom - part.top) };
}

// How much of a stretch of text its surroundings cut off: 0 for none, 1 for all. Glyphs rarely
// fill their line, so a fifth of its height may go.
function cut(item, held = holders(item.element)) {
  let [area, shown] = [0, 0];
  for (const rect of item.rects) {
    const air = rect.height / 5;
    const line = { left: rect.left + 1, right: rect.right - 1, top: rect.top + air, bottom: rect.bottom - air };
    const part = left(line, item.element, /hidden|clip/, held);
    area += Math.max(0, line.right - line.left) * (line.bottom - line.top);
    shown += part.width * part.height;
  }
  return area ? 1 - shown / area : 0;
}

// For each stretch of text: how much of it is cut off, and over which others it lies.
function laidOut(items = texts()) {
  const known = new Map();
  const held = (item) => clippers(item.element, known);
  const found = new Map(items.map((item) => [item.node, { item, lost: held(item).length ? cut(item, held(item)) : 0, over: new Set() }]));
  const lines = items.flatMap((item) => linesInView(item, held(item)).map((rect) => ({ node: item.node, rect })));
  lines.sort((one, other) => one.rect.top - other.rect.top);
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length && lines[next].rect.top < line.rect.bottom; next += 1) {
      const other = lines[next];
      if (other.node !== line.node && overlap(line.rect, other.rect)) found.get(line.node).over.add(other.node);
    }
  });
  return found;
}

// The lines that show; what is scrolled away lies over nothing.
function linesInView(item, held = holders(item.element)) {
  const parts = item.rects.map((rect) => left(rect, item.element, /hidden|clip|auto|scroll/, held));
  return parts.filter(({ width, height }) => width && height);
}

// More than the air that a line has above and below its letters.
function overlap(one, other) {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 2 && height > Math.min(one.height, other.height) * 0.35;
}

// What moves to another place or colour is there at once; what goes on for ever goes on.
function finish(animation) {
  if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

function settle() {
  document.getAnimations().forEach(finish);
}

// A style sheet of ours over those of the page, and not a <style>: a policy of style-src 'self' lets
// this one through. Gives what takes it away again.
function styled(text, roots = [document]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const root of roots) root.adoptedStyleSheets.splice(root.adoptedStyleSheets.indexOf(sheet), 1);
  };
}

// The focus, and how far the page is scrolled, as they are now. Gives what brings them back.
function standing() {
  const [active, left, top] = [document.activeElement, scrollX, scrollY];
  return () => {
    if (active !== document.activeElement) {
      if (active && active !== document.body) active.focus({ preventScroll: true });
      else document.activeElement.blur();
    }
    scrollTo({ left, top, behavior: "instant" });
  };
}

// Keeps the page from making way for another, and tells when it would. Gives what lets it go again.
function staying(tell = () => {}) {
  const leads = (event) => {
    if (event.destination.sameDocument || !event.cancelable) return;
    event.preventDefault();
    tell();
  };
  navigation.addEventListener("navigate", leads);
  return () => navigation.removeEventListener("navigate", leads);
}

// Whether a colour can be seen at all: rgba(0, 0, 0, 0) and oklch(… / 0) cannot.
function painted(colour) {
  return !/^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
}

// A picture as pixels. Neither a data: URL nor an <img>, which a policy may forbid.
async function pixels(picture) {
  const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

// WCAG 2.2, "relative luminance" and "contrast ratio".
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function luminance(data, at) {
  return 0.2126 * LINEAR[data[at]] + 0.7152 * LINEAR[data[at + 1]] + 0.0722 * LINEAR[data[at + 2]];
}

function ratio(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

// A colour of CSS, however written, as red, green and blue from 0 to 255 and what it covers, 0 to 1.
const RGBA = new Map();
function rgba(colour) {
  if (!RGBA.has(colour)) {
    const parts = colour.match(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/);
    RGBA.set(colour, parts ? [+parts[1], +parts[2], +parts[3], +(parts[4] ?? 1)] : drawn(colour));
  }
  return RGBA.get(colour);
}

function drawn(colour) {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, cover] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, cover / 255];
}

// One colour laid over another that covers all.
function over([red, green, blue, cover], ground) {
  return [red, green, blue].map((value, at) => Math.round(value * cover + ground[at] * (1 - cover)));
}

// The colour behind what stands in an element; null when an image, or another element, may be there.
function ground(element) {
  const layers = [];
  for (let at = element; at; at = parent(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== "none" || (style.opacity !== "1" && at !== element)) return null;
    const layer = rgba(style.backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
    if (/absolute|fixed|sticky/.test(style.position)) return null;
  }
  const page = document.documentElement;
  const canvas = getComputedStyle(page).colorScheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
  return layers.reduceRight((under, layer) => over(layer, under), canvas);
}

// The contrast of a colour on a ground, both as numbers.
function contrast(colour, under) {
  return ratio(luminance(over(colour.length > 3 ? colour : [...colour, 1], under), 0), luminance(under, 0));
}

// The contrast that WCAG asks of the text in an element: large text is 24 px, or bold from 18.66 px.
function asked(style) {
  const size = parseFloat(style.fontSize);
  return size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700) ? 3 : 4.5;
}

// Text of an element itself, not of what is in it.
function ownText(element) {
  return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join(" ").replace(/\s+/g, " ").trim();
}

// All style rules that hold now, those inside @media and the like included; another host's sheets
// keep theirs to themselves.
function styleRules(root = document) {
  const found = [];
  const walk = (rules) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
      if (rule instanceof CSSStyleRule) found.push(rule);
      try {
        if (rule.styleSheet) walk(rule.styleSheet.cssRules);
        else if (rule.cssRules?.length) walk(rule.cssRules);
      } catch {
        continue;
      }
    }
  };
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
    try {
      if (!sheet.disabled) walk(sheet.cssRules);
    } catch {
      continue;
    }
  }
  return found;
}

// What one fills in or chooses; a button is none of it.
const FIELDS = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";
const BUTTONS = "button, [role=button], input:is([type=submit], [type=button], [type=reset], [type=image])";

// What one types into.
function typed(field) {
  return field.matches("textarea") || (field.matches("input") && /^(text|search|tel|url|email|password|number|date|datetime-local|month|week|time)$/.test(field.type));
}

// Words to compare: without capitals, accents and punctuation.
function bare(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}@%€$]+/gu, " ").trim();
}

// The text of an element as the screen shows it.
function shownText(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const said = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!node.data.trim() || around.closest("script, style, template, option, textarea")) continue;
    if (visible(around) && !forScreenReaders(around)) said.push(node.data);
  }
  return said.join(" ").replace(/\s+/g, " ").trim();
}

// What an attribute with ids points to; null for each that is not there.
function pointed(element, attribute) {
  const ids = (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
  return ids.map((id) => element.getRootNode().getElementById(id));
}

// The labels of a field that show: a <label>, or what aria-labelledby points to.
function labelsOf(field) {
  const all = new Set([...pointed(field, "aria-labelledby"), ...(field.labels ?? [])]);
  return [...all].filter((label) => label && shownText(label));
}

// Text that shows right before a field (right behind a box to tick), and is nothing of another
// field: what one takes for its label. { element, text }, or null.
function beside(field, behind = field.matches("[type=checkbox], [type=radio]")) {
  const walker = document.createTreeWalker(field.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = field;
  // From behind the field: what is in it is no text beside it.
  const step = () => {
    if (!behind) return walker.previousNode();
    if (walker.currentNode === field) while (walker.lastChild()) { /* to its end */ }
    return walker.nextNode();
  };
  for (let node = step(); node; node = step()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!node.contains(field) && node.matches(`${FIELDS}, ${BUTTONS}, hr, fieldset, form`) && visible(node)) return null;
      continue;
    }
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, template, select, textarea")) continue;
    if (!visible(element) || forScreenReaders(element)) continue;
    return near(node, field) && !element.closest(BUTTONS) ? { element, text: node.data.trim() } : null;
  }
  return null;
}

// On the same line with little in between, or right above or below.
function near(node, field) {
  const range = document.createRange();
  range.selectNodeContents(node);
  const [text, place] = [range.getBoundingClientRect(), field.getBoundingClientRect()];
  const across = Math.max(text.left - place.right, place.left - text.right);
  const down = Math.max(text.top - place.bottom, place.top - text.bottom);
  return down < 0 ? across < 250 : down < 40 && across < 40;
}

// The words of a text, in lower case.
function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

// A text as it is compared with another: lower case, single spaces, without the marks around it.
function plain(text) {
  return text.toLowerCase().replace(/\s+/g, " ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

// Whether the page now shows the dark scheme only in name: nothing in it knows of schemes.
function darkInName() {
  if (!matchMedia("(prefers-color-scheme: dark)").matches) return false;
  if (getComputedStyle(document.documentElement).colorScheme.includes("dark")) return false;
  const knows = (rules) => [...rules].some((rule) => {
    if (rule.conditionText?.includes("prefers-color-scheme") || rule.media?.mediaText.includes("prefers-color-scheme")) return true;
    if (rule.style?.colorScheme.includes("dark")) return true;
    return Boolean(rule.styleSheet ? knows(rule.styleSheet.cssRules) : rule.cssRules && knows(rule.cssRules));
  });
  try {
    const sheets = [...document.styleSheets, ...elements().flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.styleSheets, ...shadowRoot.adoptedStyleSheets] : [])), ...document.adoptedStyleSheets];
    if (sheets.some((sheet) => sheet.media.mediaText.includes("prefers-color-scheme") || knows(sheet.cssRules))) return false;
  } catch {
    return false; // a sheet of another host keeps its rules to itself
  }
  // A file of its own may ask; what is not in the page is not known.
  const asks = [...document.scripts].some(({ src, text }) => src || text.includes("prefers-color-scheme"));
  return !asks && !document.querySelector("[media*=prefers-color-scheme], iframe");
}
