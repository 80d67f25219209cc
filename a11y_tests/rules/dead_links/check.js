(page) => {
  const PRESSED = ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend", "keydown", "keyup", "keypress"];
  const TOP = /(?:naar )?(?:boven|begin)|back to top|\btop\b|go up|omhoog/i;
  const known = new Map();
  const anchors = new Map(page.elements.filter((element) => element.matches("a[name]")).map((element) => [element.name, element]));
  // A script that listens at the root of the page may do anything for anything in it.
  const delegated = [window, document, document.documentElement, document.body].filter(Boolean).some(heard);
  const links = page.elements.filter((element) => element.localName === "a" || element.localName === "area");
  const nothing = links.filter((element) => page.spoken(element) && nowhere(element));
  const few = page.texts.length < 8;
  // A page most of whose links lead nowhere is a sketch.
  const sketch = nothing.length > 2 && nothing.length * 2 > links.length;
  return [...nothing.map((element) => told(element, "nowhere", few || sketch)), ...jumps(), ...bare(), ...receivers(), ...buttons()];

  function told(element, kind, unsure) {
    const href = (element.getAttribute("href") ?? "").slice(0, 80);
    return about(element, { kind, href: href || "href=\"\"", ...(unsure ? { unsure } : {}) });
  }

  function heard(at) {
    if (!known.has(at)) {
      const listeners = getEventListeners(at);
      known.set(at, PRESSED.some((type) => listeners[type]?.length) || Boolean(at.onclick));
    }
    return known.get(at);
  }

  // Whether a script hears of it: it, what is in it, or anything around it.
  function listens(element) {
    if (delegated || [...element.querySelectorAll("*")].some(heard)) return true;
    for (let at = element; at; at = parent(at)) if (heard(at) || (at.getRootNode() !== document && heard(at.getRootNode()))) return true;
    return false;
  }

  function nowhere(element) {
    if (!element.hasAttribute("href")) return false;
    const href = element.getAttribute("href").trim();
    const empty = /^(?:|#|#!|javascript:\s*(?:void\s*\(?\s*0?\s*\)?|false|undefined|true)?\s*;?)$/i.test(href);
    if (!empty || element.hasAttribute("download") || element.matches("[popovertarget], [data-toggle], [data-bs-toggle]")) return false;
    if (href === "#" && TOP.test(`${page.name(element)} ${element.id} ${element.className}`)) return false;
    if (element.ariaDisabled === "true" || element.closest("svg")) return false;
    // The page one is on already.
    return !element.ariaCurrent && !listens(element);
  }

  function jumps() {
    return links.flatMap((element) => {
      const href = (element.getAttribute("href") ?? "").trim();
      if (!/^#[^!/]/.test(href) || href.startsWith("#:~:") || href.toLowerCase() === "#top" || !page.spoken(element)) return [];
      const target = place(element, href.slice(1));
      if (!target) return listens(element) || skips(element) ? [] : [told(element, "missing", few && links.length < 2)];
      // The browser opens what it jumps into.
      const gone = !target.checkVisibility() && !target.closest("details, [hidden='until-found']") && !target.matches("a, area, param, [popover], dialog");
      return gone && !element.matches("[role=tab], [aria-controls], [aria-expanded], [data-toggle], [data-bs-toggle]") && !targeted() && !listens(element) ? [told(element, "hidden")] : [];
    });
  }

  // The engine tells of a link that shows only once it has focus.
  function skips(element) {
    return axe.commons.dom.isSkipLink(element) && axe.commons.dom.isOffscreen(element);
  }

  function place(element, fragment) {
    let name = fragment;
    try { name = decodeURIComponent(fragment); } catch { /* as it is written */ }
    const roots = [document, element.getRootNode()];
    return roots.map((root) => root.getElementById?.(name) ?? root.getElementById?.(fragment)).find(Boolean) ?? anchors.get(name);
  }

  // Style may show what is jumped to.
  function targeted() {
    return [...document.styleSheets].some((sheet) => {
      try { return [...sheet.cssRules].some((rule) => /:target/.test(rule.cssText)); } catch { return true; }
    });
  }

  // An anchor, a page one is on and what is switched off have no address either.
  function bare() {
    const CURRENT = "[name], [id]:empty, [role], [tabindex], [aria-current], [aria-disabled], [disabled], [class*=disabled], [class*=active], [class*=current], nav *, [class*=pagina] *, [class*=breadcrumb] *";
    return links.filter((element) => {
      if (element.localName !== "a" || element.hasAttribute("href") || element.matches(CURRENT) || !element.textContent.trim() || !visible(element)) return false;
      const style = getComputedStyle(element);
      const around = getComputedStyle(element.parentElement ?? document.body);
      const lined = style.textDecorationLine.includes("underline") && !around.textDecorationLine.includes("underline");
      return (lined || style.color !== around.color) && style.cursor !== "pointer" && !listens(element);
    }).map((element) => told(element, "without-address", !getComputedStyle(element).textDecorationLine.includes("underline")));
  }

  function receivers() {
    return links.filter((element) => {
      const [, scheme, rest] = /^\s*(mailto|tel|sms):(.*)$/is.exec(element.getAttribute("href") ?? "") ?? [];
      if (!scheme || !page.spoken(element)) return false;
      if (scheme.toLowerCase() !== "mailto") return !/\d{2}/.test(rest.replace(/[\s().-]|%20/g, ""));
      // Without a receiver but with words to send, it is for passing on.
      return !/@|%40/.test(rest) && !/\?.*(?:body|subject|to)=/i.test(rest);
    }).map((element) => told(element, "receiver"));
  }

  function buttons() {
    if (delegated || few || page.texts.length < 15) return [];
    const WORKS = "[popovertarget], [commandfor], [command], [interestfor], [form], [formaction], [data-toggle], [data-bs-toggle], [data-dismiss], [data-bs-dismiss], [aria-disabled=true], [inert] *, label *, summary *, a[href] *, select *";
    const there = page.elements.filter((element) => element.matches("button, input[type=button], [role=button]:not(a[href]):not(summary)"));
    return there.filter((element) => {
      if (element.matches(WORKS) || element.matches(":disabled") || !visible(element)) return false;
      if (element.form && ["submit", "reset"].includes(element.type)) return false;
      return !element.closest("[is], template") && !listens(element);
    }).map((element) => about(element, { kind: "button" }));
  }
}
