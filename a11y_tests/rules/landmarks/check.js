(page) => {
  const NAVIGATION = /(^|[-_ ])(nav|navigation|navbar|navigatie|menu|mainmenu|hoofdmenu|topnav|sidenav|breadcrumbs?|kruimelpad)([-_ ]|$)/i;
  const SET = "nav, [role=navigation], [role=menu], [role=menubar], [role=tablist], [role=toolbar], [role=listbox], [role=tree], main article";
  const mains = page.elements.filter((element) => element.matches("main, [role=main]") && element.checkVisibility());
  const counts = new Map(page.texts.map(({ node }) => [node, words(node.data).length]));
  const total = sum(page.texts);
  return [...content(), ...title(), ...menus(), ...prose()];

  function sum(stretches) {
    return stretches.reduce((all, { node }) => all + counts.get(node), 0);
  }

  function content() {
    if (mains.length !== 1) return [];
    const [main] = mains;
    const inside = page.texts.filter(({ element }) => main.contains(element) || composed(main, element));
    if (!inside.length && total > 20 && !main.querySelector("img, svg, iframe, video, canvas, form, input, object")) return [about(main, { kind: "empty", unsure: main.matches("[aria-busy=true]") || main.childElementCount > 0 })];
    const within = new Set(inside.map(({ element }) => element));
    const outside = page.texts.filter(({ element }) => !within.has(element) && !element.closest("header, footer, nav, aside, [role=banner], [role=contentinfo], [role=navigation], [role=complementary], [role=search], dialog, [role=dialog], a, button, form"));
    const share = Math.round((sum(outside) / total) * 100);
    return total > 150 && share > 50 ? [about(main, { kind: "outside", share })] : [];
  }

  // In a shadow tree inside it.
  function composed(main, element) {
    for (let at = element.getRootNode().host; at; at = at.getRootNode().host) if (main.contains(at)) return true;
    return false;
  }

  function title() {
    const first = page.shown.filter((element) => element.localName === "h1");
    const stray = mains.length === 1 && first.length === 1 && !mains[0].contains(first[0]) && total > 80;
    return stray && !first[0].closest("dialog, [role=dialog]") && !first[0].querySelector("img, svg") ? [about(first[0], { kind: "title" })] : [];
  }

  function menus() {
    const named = page.shown.filter((element) => element.matches("div, ul, ol, section, td, p") && NAVIGATION.test(`${element.id} ${element.getAttribute("class") ?? ""}`));
    const outer = named.filter((element) => !element.closest(SET) && !element.querySelector(SET) && !named.some((other) => other !== element && other.contains(element)));
    return outer.flatMap((element) => {
      const links = [...element.querySelectorAll("a[href]")].filter(visible);
      return links.length > 2 ? [about(element, { kind: "menu", count: links.length })] : [];
    });
  }

  function prose() {
    const navs = page.shown.filter((element) => element.matches("nav, [role=navigation]"));
    return navs.flatMap((nav) => {
      const own = page.passages.filter(({ element }) => nav.contains(element) && !element.closest("a, button, label, li a") && !element.querySelector("a, button"));
      const count = own.reduce((all, { text }) => all + (words(text).length > 12 ? words(text).length : 0), 0);
      return count > 50 ? [about(nav, { kind: "text", count })] : [];
    });
  }
}
