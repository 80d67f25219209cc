// What should be the same on every page of a site: where things stand, and what they are called.
(page) => {
  const HEADER = "header, [role=banner], #header, .header, .site-header, #masthead";
  const FOOTER = "footer, [role=contentinfo], #footer, .footer, .site-footer, #colophon";
  const NAV = "nav, [role=navigation], #nav, .nav, #menu, .menu, .navbar, .navigation";
  const PART = "main, article, section, aside, [role=main], dialog";
  const first = (wanted) => page.shown.find((element) => element.matches(wanted) && !element.closest(PART));
  const [header, footer] = [first(HEADER), first(FOOTER)];
  const navs = page.shown.filter((element) => element.matches(NAV) && !element.parentElement?.closest(`${HEADER}, ${FOOTER}, ${NAV}, main, article`) && !passing(element)).slice(0, 8);
  const places = [["header", header], ["footer", footer], ...navs.filter((nav) => nav !== header && nav !== footer).map((nav, at) => [`nav ${nav.getAttribute("aria-label") ?? at}`, nav])];
  const known = places.filter(([, element]) => element).map(([key, element]) => ({ key, selector: selector(element), links: links(element), buttons: buttons(element) }));
  return {
    language: document.documentElement.lang.trim().toLowerCase().split("-")[0],
    words: spokenLanguage(),
    heading: page.shown.find((element) => element.matches("h1"))?.textContent.replace(/\s+/g, " ").trim().slice(0, 80) ?? "",
    places: known,
    help: help(),
    has: { header: Boolean(header), footer: Boolean(footer), skip: skips(), search: searches() },
    fields: fields(),
    size: page.elements.length,
  };

  // Where one is, and the pages of a list: those are other on each page.
  function passing(nav) {
    return /kruimel|breadcrumb|pagin|pager|stap|step|toc|inhoud|on this page|op deze pagina/i.test(`${nav.getAttribute("aria-label") ?? ""} ${nav.className} ${nav.id}`);
  }

  function links(place) {
    const inside = page.shown.filter((element) => element.matches("a[href]") && place.contains(element) && !inPassing(element));
    return inside.slice(0, 60).map((link) => [path(link), page.name(link).slice(0, 60)]).filter(([to, name]) => to && name);
  }

  function inPassing(link) {
    const nav = link.closest("nav, [role=navigation], ol");
    return nav !== null && passing(nav);
  }

  function path(link) {
    if (/^(mailto|tel):/.test(link.href)) return link.href;
    if (!/^https?:/.test(link.href) || link.getAttribute("href").startsWith("#")) return "";
    const url = new URL(link.href);
    return (url.host === location.host ? "" : url.host) + url.pathname.replace(/index\.html?$/, "");
  }

  // A button is known by its id, or by what it opens or sends.
  function buttons(place) {
    const inside = page.shown.filter((element) => element.matches("button, input[type=submit], [role=button]") && place.contains(element));
    return inside.slice(0, 20).map((button) => [button.id || button.getAttribute("aria-controls") || (button.closest("[role=search], search, form[action*=zoek], form[action*=search]") ? "search" : ""), page.name(button).slice(0, 60)]).filter(([key, name]) => key && name);
  }

  function help() {
    const words = /contact|\bhulp\b|\bhelp\b|veelgestelde|\bfaq\b|\bchat\b|\bbel(len)?\b|support|call us|customer service|klantenservice/i;
    const found = page.shown.filter((element) => element.matches("a[href], button") && (/^(tel|mailto):/.test(element.href ?? "") || words.test(said(element))));
    return found.slice(0, 20).map((element) => [element.href ? path(element) || element.getAttribute("href") : page.name(element).slice(0, 40), page.name(element).slice(0, 60), standing(element)]);
  }

  function standing(element) {
    if (header?.contains(element)) return "header";
    if (footer?.contains(element)) return "footer";
    const aside = element.closest("aside, [role=complementary], nav, main, [role=main]");
    return aside ? aside.getAttribute("role") ?? aside.localName : "page";
  }

  function skips() {
    return page.elements.filter((element) => element.matches("a[href^='#']")).slice(0, 3).some((link) => /naar|skip|spring|ga|direct|inhoud|content|main/i.test(link.textContent));
  }

  function searches() {
    return page.shown.some((element) => element.matches("input[type=search], [role=search], search, input[name=q], input[name=zoek], input[name=search]") || (element.matches("a[href]") && /^(zoeken?|search)$/i.test(said(element))));
  }

  // Its name, near enough: to compute that of a thousand links takes too long.
  function said(element) {
    return `${element.getAttribute("aria-label") ?? ""} ${element.textContent}`.trim().replace(/\s+/g, " ").slice(0, 60);
  }

  function fields() {
    const asked = page.controls.filter((field) => field.matches("input:not([type=radio], [type=checkbox], [type=submit], [type=button], [type=reset], [type=image], [type=search]), select, textarea") && field.name);
    return asked.slice(0, 40).map((field) => [field.name, field.autocomplete ?? "", page.name(field).slice(0, 60), selector(field)]).filter(([, , name]) => name);
  }

  function spokenLanguage() {
    const said = ` ${(document.body?.textContent ?? "").slice(0, 20_000).toLowerCase().replace(/[^\p{L}]+/gu, " ")} `;
    const count = (words) => words.reduce((sum, word) => sum + said.split(` ${word} `).length - 1, 0);
    const [dutch, english] = [count(["de", "het", "een", "van", "en", "uw", "wij", "niet", "voor"]), count(["the", "of", "and", "your", "to", "is", "not", "for", "with"])];
    if (dutch + english < 8) return "";
    return dutch > 3 * english ? "nl" : english > 3 * dutch ? "en" : "";
  }
}
