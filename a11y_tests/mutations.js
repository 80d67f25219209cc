// Ways to break a page, each as a careless change would: what is planted, and which rules must see
// it. `width` is that of the window, 1280 when not told; `driven` is for rules that press keys or
// take pictures. A mutation that finds nothing to break gives false.
() => {
  let undo = [];

  const LONG = "Wij sturen u binnen een week een brief met een code, en die code vult u daarna hier in zodat wij weten dat u het bent.";

  const mutations = {
    // Names and labels
    "a label loses its for": { by: ["axe/label", "axe/select-name", "labels"], break: () => on(labelled(), (label) => set(label, "for", null)) },
    "a label points to nothing": { by: ["axe/label", "axe/select-name", "labels"], break: () => on(labelled(), (label) => set(label, "for", "elders")) },
    "a label is gone": { by: ["axe/label", "axe/select-name"], break: () => on(labelled(), (label) => swap(label, null)) },
    "a label is empty": { by: ["axe/label", "axe/select-name"], break: () => on(labelled(), (label) => words(label, "")) },
    "a placeholder takes the place of a label": { by: ["labels"], break: () => on(labelled("input:not([type=radio], [type=checkbox], [type=search])"), (label) => { set(label.control, "placeholder", label.textContent.trim()); set(label.control, "aria-label", label.textContent.trim()); swap(label, null); }) },
    "a label stands far from its field": { by: ["label-place"], break: () => on(labelled("input:not([type=radio], [type=checkbox]), select, textarea"), (label) => sheet(`label[for="${CSS.escape(label.htmlFor)}"] { display: block !important; margin-block-end: 260px !important; }`)) },
    "a name says other words than the button": { by: ["labels", "label-in-name"], break: () => on(find("button:not([aria-label])", (button) => /\p{L}{3}/u.test(button.innerText)), (button) => set(button, "aria-label", "Iets heel anders")) },
    "two fields have one name": { by: ["field-names"], break: () => { const [one, other] = all("label[for]", (label) => label.control?.matches("input[type=text], input:not([type])")); return other ? (words(other, one.textContent), true) : false; } },
    "aria-labelledby points to nothing": { by: ["axe/label", "axe/select-name", "axe/aria-valid-attr-value", "labels"], break: () => on(labelled("input, select, textarea"), (label) => set(label.control, "aria-labelledby", "elders")) },
    "aria-describedby points to nothing": { by: ["axe/aria-valid-attr-value", "field-hints"], break: () => on(find("[aria-describedby]"), (field) => set(field, "aria-describedby", "elders")) },
    "a legend is gone": { by: ["group-labels"], break: () => on(find("fieldset:has(legend):has([type=radio], [type=checkbox])", (set) => !set.matches("[aria-label], [aria-labelledby]")), (set) => swap(set.querySelector("legend"), null)) },
    "a group of radios is a div": { by: ["group-labels"], break: () => on(find("fieldset:has([type=radio])"), (set) => swap(set, renamed(set, "div", ["role", "aria-describedby", "aria-labelledby"]))) },
    "a button is empty": { by: ["axe/button-name"], break: () => on(find("main button:not([aria-label]), button:not([aria-label])"), (button) => words(button, "")) },
    "a link is empty": { by: ["axe/link-name"], break: () => on(find("a[href]:not([aria-label])"), (link) => words(link, "")) },
    "a link says: klik hier": { by: ["link-text"], break: () => on(find("a[href]"), (link) => words(link, "Klik hier")) },
    "a link says its address": { by: ["link-text"], break: () => on(find("a[href]"), (link) => words(link, "https://www.voorbeeld.nl/aanvragen/verhuizing?stap=2")) },
    "a link opens a window without a word": { by: ["new-windows"], break: () => on(find("a[href]"), (link) => { set(link, "target", "_blank"); set(link, "href", "https://www.voorbeeld.nl/"); }) },
    "a link leads to nowhere in the page": { by: ["dead-links", "axe/skip-link"], break: () => on(find("a[href]"), (link) => set(link, "href", "#bestaat-niet")) },
    "a file has no format": { by: ["file-links"], break: () => on(find("a[href]"), (link) => { set(link, "href", "/bestanden/aanvraag.pdf"); words(link, "Aanvraag om te verhuizen"); }) },
    "a title repeats the name": { by: ["double-names"], break: () => on(find("a[href], button", (element) => /\p{L}{3}/u.test(element.innerText)), (element) => set(element, "title", element.innerText.trim())) },

    // Images
    "an image has no alt": { by: ["axe/image-alt"], break: () => add('<img src="/kaart.png" width="200" height="100">') },
    "an alt is the name of a file": { by: ["image-text"], break: () => add('<img src="/IMG_2041.jpg" alt="IMG_2041.jpg" width="200" height="100">') },
    "an alt says: afbeelding": { by: ["image-text"], break: () => add('<img src="/kaart.png" alt="afbeelding" width="200" height="100">') },
    "an alt repeats the text beside it": { by: ["image-text", "axe/image-redundant-alt", "double-names"], break: () => add('<a href="/kaart"><img src="/kaart.png" alt="Kaart van Oostmeer" width="60" height="60"> Kaart van Oostmeer</a>') },
    "an icon in a button has no name": { by: ["axe/button-name"], break: () => add('<button type="button"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M4 4h16v16H4z"/></svg></button>') },

    // The page
    "a page has no title": { by: ["axe/document-title"], break: () => swap(document.querySelector("title"), null) },
    "a title says nothing": { by: ["page-title"], break: () => words(document.querySelector("title"), "Untitled") },
    "a page has no language": { by: ["axe/html-has-lang"], break: () => set(document.documentElement, "lang", null) },
    "a page has another language than its words": { by: ["language"], break: () => document.documentElement.lang === "nl" && (set(document.documentElement, "lang", "en"), add(`<p>${LONG} ${LONG}</p>`)) },
    "a language does not exist": { by: ["axe/html-lang-valid"], break: () => set(document.documentElement, "lang", "xq-zz") },
    "a page cannot be zoomed": { by: ["axe/meta-viewport"], break: () => on(document.querySelector("meta[name=viewport]"), (meta) => set(meta, "content", "width=device-width, maximum-scale=1, user-scalable=no")) },
    "a page renews itself": { by: ["axe/meta-refresh"], break: () => add('<meta http-equiv="refresh" content="3000">', document.head) },
    "a passage in another language is not marked": { by: ["language"], break: () => add("<p>Please read this information carefully before you send the form to us, because we can only help you when everything that you have filled in is correct and complete.</p>") },

    // Structure
    "a heading skips a level": { by: ["axe/heading-order", "headings"], break: () => add(`<h4>Uw gegevens</h4><p>${LONG}</p>`) },
    "a heading is a bold paragraph": { by: ["fake-headings"], break: () => add(`<p><b style="font-size: 24px">Uw gegevens</b></p><p>${LONG}</p><p>${LONG}</p>`) },
    "a heading is empty": { by: ["axe/empty-heading", "headings"], break: () => on(find("h1, h2, h3"), (heading) => words(heading, "")) },
    "a list is lines with dashes": { by: ["lists"], break: () => add("<p>- Uw paspoort<br>- Een foto<br>- Een brief van uw werk</p>") },
    "a list holds something else": { by: ["axe/list"], break: () => on(find("ul, ol", (list) => !list.matches("[role]") && list.querySelector("li")), (list) => add("<div>Iets anders</div>", list)) },
    "a list item has no list": { by: ["axe/listitem"], break: () => on(find("ul, ol", (list) => !list.matches("[role]") && list.querySelector("li")), (list) => swap(list, renamed(list, "div"))) },
    "a table has no headers": { by: ["tables"], break: () => add("<table border=1><tr><td>Dag</td><td>Open</td></tr><tr><td>Maandag</td><td>9 uur</td></tr><tr><td>Dinsdag</td><td>10 uur</td></tr></table>") },
    "headers of a table are cells": { by: ["tables"], break: () => on(find("table:has(th)"), (table) => table.querySelectorAll("th").forEach((header) => swap(header, renamed(header, "td")))) },
    "a page has two mains": { by: ["axe/landmark-no-duplicate-main"], break: () => add("<main><p>Nog een</p></main>", document.body) },
    "a page has no main": { by: ["axe/landmark-one-main", "axe/region"], break: () => on(document.querySelector("main"), (main) => swap(main, renamed(main, "div"))) },
    "letters stand apart": { by: ["spacing-by-hand"], break: () => add("<p>W e l k o m bij de gemeente</p>") },
    "an id is there twice": { by: ["axe/duplicate-id-aria", "html-errors"], break: () => on(find("[aria-describedby]"), (field) => add(`<p id="${field.getAttribute("aria-describedby").split(" ")[0]}">Iets anders</p>`)) },

    // ARIA
    "a role does not exist": { by: ["axe/aria-roles"], break: () => on(find("main p, main div"), (element) => set(element, "role", "tekstvak")) },
    "an attribute of ARIA is misspelt": { by: ["axe/aria-valid-attr"], break: () => on(find("input, button, a[href], p"), (element) => set(element, "aria-lable", "Naam")) },
    "an attribute of ARIA has no right value": { by: ["axe/aria-valid-attr-value"], break: () => on(find("input, select, textarea"), (element) => set(element, "aria-invalid", "ja")) },
    "what takes focus is hidden from screen readers": { by: ["axe/aria-hidden-focus"], break: () => on(find("input:not([type=hidden]), button, a[href]"), (element) => set(element, "aria-hidden", "true")) },
    "a page is hidden from screen readers": { by: ["axe/aria-hidden-body"], break: () => set(document.body, "aria-hidden", "true") },
    "a link stands in a button": { by: ["axe/nested-interactive"], break: () => add('<div role="button" tabindex="0">Verder <a href="/verder">naar stap 2</a></div>') },
    "a role misses what it needs": { by: ["axe/aria-required-attr"], break: () => add('<div role="checkbox" tabindex="0">Ja, ik ga akkoord</div>') },
    "a frame has no title": { by: ["axe/frame-title"], break: () => add('<iframe src="about:blank" width="300" height="100"></iframe>') },

    // Keyboard and pointer
    "a tabindex of 5": { by: ["axe/tabindex"], break: () => on(find("input:not([type=hidden]), button, a[href]"), (element) => set(element, "tabindex", "5")) },
    "a button cannot be reached with Tab": { by: ["clickable", "keyboard"], break: () => on(find("button"), (button) => { set(button, "tabindex", "-1"); listen(button); }) },
    "a button is a div": { by: ["clickable"], break: () => { const [made] = added('<div class="hk-button">Opslaan</div>'); listen(made); } },
    "a button is a div that only Tab reaches": { by: ["clickable", "keyboard", "operation"], break: () => { const [made] = added('<div tabindex="0">Opslaan</div>'); listen(made); } },
    "a link has no address": { by: ["clickable"], break: () => { const [made] = added("<a>Lees de voorwaarden</a>"); listen(made); } },
    "targets of 10 px": { by: ["target-size"], break: () => add('<div style="display: flex"><button type="button" aria-label="Een" style="inline-size: 10px; block-size: 10px; min-block-size: 0; min-inline-size: 0; padding: 0; border: 0"></button><button type="button" aria-label="Twee" style="inline-size: 10px; block-size: 10px; min-block-size: 0; min-inline-size: 0; padding: 0; border: 0"></button></div>') },
    "Tab does not get out": { driven: true, by: ["keyboard"], break: () => { const [made] = added('<input aria-label="Code">'); made.addEventListener("keydown", (event) => event.key === "Tab" && event.preventDefault()); } },
    "the keyboard goes the other way round": { driven: true, by: ["keyboard", "reading-order"], break: () => add('<div style="display: flex; flex-direction: row-reverse; justify-content: flex-end"><button type="button">Een</button><button type="button">Twee</button></div>') },
    "focus has no outline": { driven: true, by: ["focus"], break: () => on(find("input:not([type=hidden]), button, a[href], select, textarea"), () => sheet("*:focus, *:focus-visible, *:focus-within { outline: none !important; box-shadow: none !important; background-image: none !important; }")) },
    "focus has a pale outline": { driven: true, by: ["focus"], break: () => { const [made] = added('<button type="button" class="bleek">Opslaan</button>'); sheet(".bleek { margin: 24px; background: #fff !important; color: #111 !important; border: 2px solid #111 !important; } .bleek:focus { outline: 2px solid #eee !important; outline-offset: 2px; box-shadow: none !important; background: #fff !important; }"); return Boolean(made); } },

    // Colour and size
    "text is pale": { by: ["contrast"], driven: true, break: () => add('<p style="color: #aaa; background: #fff">Wij sturen u een brief.</p>') },
    "a link has only its colour": { by: ["contrast", "colour-alone"], driven: true, break: () => add('<p style="color: #333; background: #fff">Lees eerst wat er <a href="/voorwaarden" style="color: #135; text-decoration: none; font-weight: inherit; border: 0">in de voorwaarden</a> staat over uw aanvraag.</p>') },
    "a field has a pale edge": { by: ["contrast", "control-contrast", "colour-alone"], driven: true, break: () => add('<label style="display: block; margin: 24px">Uw naam <input autocomplete="name" style="border: 1px solid #ddd; background: #fff; appearance: none"></label>') },
    "text of 8 px": { by: ["typography"], break: () => add(`<p style="font-size: 8px; line-height: 1.5">${LONG}</p>`) },
    "text is justified": { by: ["typography"], break: () => add(`<p style="text-align: justify; max-inline-size: 400px">${LONG} ${LONG}</p>`) },
    "a sentence is in capitals": { by: ["typography"], break: () => add(`<p style="text-transform: uppercase">${LONG}</p>`) },
    "lines stand tight": { by: ["typography"], break: () => add(`<p style="line-height: 1; max-inline-size: 400px">${LONG} ${LONG}</p>`) },
    "a page of italics": { by: ["typography"], break: () => add(`<p style="font-style: italic">${LONG} ${LONG}</p>`) },
    "a block of 600 px": { width: 320, by: ["reflow"], break: () => add('<div style="inline-size: 600px; max-inline-size: none">Een breed blok</div>') },
    "text is cut off on a phone": { width: 320, by: ["reflow"], break: () => add(`<p style="white-space: nowrap; overflow: hidden">${LONG}</p>`) },
    "text is cut off when it is set apart": { width: 320, by: ["text-spacing"], break: () => add(`<p style="overflow: hidden; line-height: 1.3">${LONG}</p>`, undefined, (made) => { made.style.blockSize = `${made.getBoundingClientRect().height}px`; }) },
    "an error is told by colour alone": { by: ["error-messages", "colour-alone", "required-fields"], break: () => on(find("[aria-invalid=true]"), (field) => { set(field, "aria-describedby", null); all("[class*=error]").forEach((told) => swap(told, null)); }) },

    // Forms
    "an error is not tied to its field": { by: ["error-messages", "field-hints"], break: () => on(find("[aria-invalid=true][aria-describedby]"), (field) => set(field, "aria-describedby", null)) },
    "a field has lost its autocomplete": { by: ["autocomplete"], break: () => add('<form action="/verder"><label for="naam_zelf">Uw naam</label><input id="naam_zelf" name="naam_zelf" autocomplete="name"><label for="mail">Uw e-mailadres</label><input id="mail" name="email" type="email"><button>Verder</button></form>') },
    "an autocomplete does not exist": { by: ["axe/autocomplete-valid"], break: () => on(find("input[autocomplete]:not([autocomplete=off])"), (field) => set(field, "autocomplete", "voornaampje")) },
    "an e-mail address is asked as text": { by: ["input-type"], break: () => add('<form action="/verder"><label for="naam_zelf">Uw naam</label><input id="naam_zelf" name="naam_zelf" autocomplete="name"><label for="mail">Uw e-mailadres</label><input id="mail" name="email" type="text" autocomplete="email"><button>Verder</button></form>') },
    "a form cannot be sent yet": { by: ["submit-button"], break: () => on(find("form:has(input:not([type=hidden])) button:not([type=button])", (button) => !button.matches(":disabled")), (button) => set(button, "disabled", "")) },
    "the same is asked twice": { by: ["redundant-entry"], break: () => add('<form action="/verder"><label for="mail1">Uw e-mailadres</label><input id="mail1" name="email" type="email" autocomplete="email"><label for="mail2">Herhaal uw e-mailadres</label><input id="mail2" name="email2" type="email" autocomplete="email"><button>Verder</button></form>') },
    "nothing can be pasted": { by: ["typing"], break: () => on(find("input[type=text], input:not([type]), input[type=email], input[type=tel], textarea", (field) => !field.matches(":read-only")), (field) => heard(field, "paste", (event) => event.preventDefault())) },
    "a page plays sound": { by: ["media"], break: () => add('<audio src="/muziek.mp3" autoplay loop></audio>') },
    "something keeps moving": { by: ["motion"], driven: true, break: () => { const [made] = added('<p class="schuift">Let op: wij zijn maandag gesloten</p>'); sheet("@keyframes schuift { to { translate: 60px } } .schuift { animation: schuift 1s linear infinite alternate !important; }"); return Boolean(made); } },
    "a button is only a ground": { by: ["forced-colours"], driven: true, break: () => { const [made] = added('<button type="button" class="vlak">Opslaan</button>'); sheet(".vlak { background: #05a !important; color: #fff !important; border: 0 !important; box-shadow: none !important; outline: none; padding: 12px !important; }"); return Boolean(made); } },
  };

  return {
    list: Object.entries(mutations).map(([name, { by, width = 1280, driven = false }]) => ({ name, by, width, driven })),
    // Break the page in one way; false when there is nothing to break.
    apply(name) {
      undo = [];
      return mutations[name].break() !== false;
    },
    undo() {
      undo.reverse().forEach((back) => back());
    },
  };

  function all(selector, fits = () => true) {
    return [...document.querySelectorAll(selector)].filter((element) => visible(element) && !forScreenReaders(element) && fits(element));
  }

  function find(selector, fits) {
    return all(selector, fits)[0];
  }

  // A label that is the only name of what it labels.
  function labelled(control = "input, select, textarea") {
    const alone = (label) => label.control?.matches(control) && label.control.labels.length === 1 && !label.contains(label.control)
      && !label.control.matches("[aria-label], [aria-labelledby], [title], [placeholder], [type=hidden], [hidden]") && visible(label.control);
    return find("label[for]", alone);
  }

  function on(element, change) {
    if (!element) return false;
    change(element);
    return true;
  }

  function set(element, name, value) {
    const was = element.getAttribute(name);
    put(was);
    undo.push(() => put(was));
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);

    function put(old) {
      if (old === null) element.removeAttribute(name);
      else element.setAttribute(name, old);
    }
  }

  function swap(element, other) {
    const mark = document.createComment("");
    element.before(mark);
    element.remove();
    if (other) mark.before(other);
    undo.push(() => { other?.remove(); mark.replaceWith(element); });
  }

  function words(element, text) {
    const was = [...element.childNodes];
    element.replaceChildren(text);
    undo.push(() => element.replaceChildren(...was));
  }

  // The same thing under another name of element, with copies of what it holds.
  function renamed(element, name, without = []) {
    const other = document.createElement(name);
    for (const { name: own, value } of element.attributes) if (!without.includes(own)) other.setAttribute(own, value);
    other.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
    return other;
  }

  function added(html, place = document.querySelector("main") ?? document.body) {
    const template = document.createElement("template");
    template.innerHTML = html;
    // A policy forbids style in attributes that are parsed, and allows what a script sets.
    for (const element of template.content.querySelectorAll("[style]")) element.style.cssText = element.getAttribute("style");
    const made = [...template.content.children];
    place.append(...made);
    undo.push(() => made.forEach((element) => element.remove()));
    return made;
  }

  function add(html, place, then = () => {}) {
    then(added(html, place)[0]);
    return true;
  }

  function sheet(css) {
    undo.push(styled(css));
  }

  function heard(element, type, listener) {
    element.addEventListener(type, listener);
    undo.push(() => element.removeEventListener(type, listener));
  }

  function listen(element) {
    heard(element, "click", () => document.body.toggleAttribute("data-gedrukt"));
    return true;
  }
}
