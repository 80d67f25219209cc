(page) => {
  const found = [];
  // Letters in a drawing are where the drawing wants them.
  const items = page.texts.filter(({ element }) => !element.closest("svg, math, canvas, [aria-hidden=true]"));
  const all = laidOut(items);
  const told = new Set();
  for (const [node, { item, lost, over }] of all) {
    const { element } = item;
    if (told.has(element)) continue;
    const other = [...over].map((one) => all.get(one).item).find((one) => unreadable(item, one));
    if (other) tell(element, { kind: "over", other: other.node.data.trim().slice(0, 40) });
    else if (short(element)) tell(element, { kind: "shortened" });
    else if (lost > 0.1 && lost < 0.9 && !moving(element) && !whole(element)) tell(element, { kind: "cut", share: Math.round(lost * 100) });
    else if (item.rects.some((rect) => half(rect)) && node.data.trim().length > 2 && !moving(element)) tell(element, { kind: "outside" });
  }
  return found;

  function tell(element, more) {
    told.add(element);
    found.push(about(element, more));
  }

  // Both with letters in the same place, and nothing painted in between. What is fixed to the window
  // moves away again by scrolling.
  function unreadable(one, other) {
    if ([one, other].some(({ node }) => !/[\p{L}\p{N}]{2}/u.test(node.data))) return false;
    if (one.element.contains(other.element) || other.element.contains(one.element)) return covers(one, other) > 0.5 && !sameLine(one, other);
    if ([one, other].some(({ element }) => layered(element) || parseFloat(getComputedStyle(element).opacity) < 0.3)) return false;
    return covers(one, other) > 0.3;
  }

  // A negative margin or a tall accent in one line of text.
  function sameLine(one, other) {
    return getComputedStyle(one.element).position === "static" && getComputedStyle(other.element).position === "static";
  }

  // The share of the smaller of two texts that lies under, or over, the other.
  function covers(one, other) {
    let shared = 0;
    for (const first of linesInView(one)) {
      for (const second of linesInView(other)) {
        const width = Math.min(first.right, second.right) - Math.max(first.left, second.left);
        const height = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
        if (width > 0 && height > 0) shared += width * height;
      }
    }
    const size = ({ rects }) => rects.reduce((sum, rect) => sum + rect.width * rect.height, 0);
    return shared / Math.min(size(one), size(other));
  }

  // Something of its own ground, of another layer, or on its way.
  function layered(element) {
    for (let at = element; at && at !== document.body; at = parent(at)) {
      const style = getComputedStyle(at);
      if (/fixed|sticky/.test(style.position)) return true;
      if (/absolute|relative/.test(style.position) && (painted(style.backgroundColor) || style.backgroundImage !== "none")) return true;
      if (style.position === "absolute" && style.pointerEvents === "none") return true;
      if (at.matches("dialog, [popover], [role=dialog], [role=tooltip]")) return true;
    }
    return moving(element);
  }

  function moving(element) {
    for (let at = element; at && at !== document.body; at = parent(at)) {
      if (/carousel|slide|swiper|slick|ticker|marquee/i.test(at.getAttribute("class") ?? "") || at.matches("marquee, [aria-hidden=true], [inert]")) return true;
      if (at.getAnimations?.().some((animation) => animation.playState === "running")) return true;
    }
    return false;
  }

  // An ellipsis at work, and no way to the rest: a title, a link, a control, or a name.
  function short(element) {
    const at = [element, parent(element)].find((one) => one && (getComputedStyle(one).textOverflow === "ellipsis" || getComputedStyle(one).webkitLineClamp !== "none"));
    if (!at || (at.scrollWidth <= at.clientWidth + 1 && at.scrollHeight <= at.clientHeight + 2) || getComputedStyle(at).overflow === "visible") return false;
    return !whole(element);
  }

  function whole(element) {
    const around = element.closest("article, li, section, tr") ?? parent(element);
    return Boolean(element.closest("a, button, [title], [aria-label], summary, select, label, [role=option]") || element.querySelector?.("[title]") || around?.querySelector("a, button, summary"));
  }

  // Half in the window: what is all outside is there for who listens, or on purpose.
  function half(rect) {
    const [x, y] = [rect.left + scrollX, rect.top + scrollY];
    return (x < -8 && rect.right + scrollX > 16) || (y < -8 && rect.bottom + scrollY > 12);
  }
}
