(page) => {
  const places = new Map();
  page.texts.forEach(gather);
  const around = Map.groupBy([...places.keys()].filter((element) => element.parentElement), (element) => element.parentElement);
  const found = [];
  for (const [container, children] of around) {
    if (children.length > 1 && !container.closest("svg, table:not([role=presentation]), [aria-hidden=true], [role=log], [role=slider], [class*=carousel], [class*=slider], [class*=swiper], header nav, ruby, math")) found.push(...inOne(container, children));
  }
  return found;

  // Where the text of an element shows, and how many words it has; for all that is around it too.
  function gather({ node, element, rects }) {
    const count = words(node.data).length;
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const place = places.get(at) ?? { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, words: 0 };
      for (const rect of rects) {
        place.left = Math.min(place.left, rect.left);
        place.top = Math.min(place.top, rect.top);
        place.right = Math.max(place.right, rect.right);
        place.bottom = Math.max(place.bottom, rect.bottom);
      }
      place.words += count;
      places.set(at, place);
    }
  }

  function inOne(container, children) {
    const own = children.filter(inFlow);
    const pairs = own.slice(1).map((element, index) => ({ before: own[index], element, moved: moved(own[index], element) })).filter(({ moved }) => moved);
    const up = pairs.filter(({ moved }) => moved === "up").map(({ before, element }) => raised(container, before, element)).filter(Boolean);
    const back = pairs.filter(({ moved }) => moved === "back");
    return back.length ? [...up, ...turned(container, own, back)] : up;
  }

  // What stays in view while the page scrolls, or lies over it, belongs to no place in its order.
  function inFlow(element) {
    const { position, display } = getComputedStyle(element);
    const { left, right } = places.get(element);
    return !/fixed|sticky/.test(position) && display !== "inline" && right > 0 && left < innerWidth && !element.matches("dialog, [role=dialog], [popover], caption, legend, [role=tooltip], option");
  }

  function moved(before, element) {
    const [one, other] = [places.get(before), places.get(element)];
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    if (other.bottom <= one.top + 3 && width > 0) return "up";
    const row = height > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
    const rtl = getComputedStyle(element.parentElement).direction === "rtl";
    return row && (rtl ? other.left >= one.right - 3 : other.right <= one.left + 3) ? "back" : "";
  }

  function raised(container, before, element) {
    const [one, other] = [places.get(before), places.get(element)];
    const why = means(container, [before, element]);
    if (!why || Math.min(one.words, other.words) < 2 || one.words + other.words < 6 || control(before, element)) return null;
    const kin = before.localName === element.localName;
    const sure = !part(before, element) && (Math.min(one.words, other.words) >= 5 || (kin && one.words + other.words >= 8));
    return about(element, { kind: "below", means: why, other: shownText(before).slice(0, 40), unsure: !sure });
  }

  // Three of one kind, or two paragraphs, that stand the other way around.
  function turned(container, own, back) {
    const set = [...new Set(back.flatMap(({ before, element }) => [before, element]))];
    const why = means(container, set);
    if (!why || control(...set)) return [];
    const counts = set.map((element) => places.get(element).words);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const kin = set.every((element) => element.localName === set[0].localName);
    const text = !part(...set) && set.every((element) => element.matches("p, li, h2, h3, h4, span") || !element.querySelector("h1, h2, h3, img, a, button"));
    if (total < 6 || Math.min(...counts) < 1 || (set.length < 3 && Math.min(...counts) < 4)) return [];
    const sure = text && kin && (set.length > 2 || Math.min(...counts) >= 5);
    return [about(set[0], { kind: "beside", means: why, count: set.length, unsure: !sure })];
  }

  function control(...set) {
    return set.every((element) => element.matches("a, button, input, label, [role=button]") || element.querySelectorAll("button, input, select, textarea").length > 0 || isLink(element));
  }

  function isLink(element) {
    const link = element.querySelector("a");
    return link !== null && link.textContent.trim().length > element.textContent.trim().length * 0.8 && places.get(element).words < 3;
  }

  // What makes up a page may be read in any order.
  function part(...set) {
    return set.some((element) => element.matches("main, nav, aside, header, footer, section, article, form, [role]") || element.querySelector("main, nav, aside, form, header, footer"));
  }

  function means(container, set) {
    const { display, flexDirection, flexWrap } = getComputedStyle(container);
    const styles = set.map((element) => getComputedStyle(element));
    if (/flex/.test(display) && (/reverse/.test(flexDirection) || /reverse/.test(flexWrap))) return /reverse/.test(flexDirection) ? `flex-direction: ${flexDirection}` : "flex-wrap: wrap-reverse";
    if (/flex|grid/.test(display) && styles.some(({ order }) => order !== "0")) return "order";
    if (/grid/.test(display)) return "grid";
    if (styles.some(({ position }) => position === "absolute")) return "position: absolute";
    if (styles.some(({ cssFloat }) => cssFloat !== "none")) return "float";
    if (styles.some(({ position, top, bottom, left, right }) => position === "relative" && [top, bottom, left, right].some((side) => Math.abs(Number.parseFloat(side)) > 20))) return "position: relative";
    if (styles.some(({ transform, translate }) => transform !== "none" || translate !== "none")) return "transform";
    return styles.some(({ marginTop, marginLeft }) => Number.parseFloat(marginTop) < -20 || Number.parseFloat(marginLeft) < -20) ? "margin" : "";
  }
}
