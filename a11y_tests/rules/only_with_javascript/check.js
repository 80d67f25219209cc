// What only a script can do, and a page could do by itself.
(page) => {
  return [
    ...page.shown.filter(scripted).map((element) => about(element, { kind: "link" })),
    ...page.elements.filter((element) => element.matches("form") && unsendable(element)).map((element) => about(element, { kind: "form" })),
    ...page.elements.filter((element) => element.matches("noscript") && refuses(element)).map((element) => about(element, { kind: "told", said: words(element).slice(0, 100) })),
  ];

  // Where "javascript:" does something; where it does nothing the link is dead anyway. What prints,
  // or goes back, is a tool that a page cannot have by itself.
  function scripted(element) {
    if (!element.matches("a[href], area[href]")) return false;
    const address = element.getAttribute("href").trim();
    const nothing = /^javascript:\s*(void\s*\(?\s*\d*\s*\)?|\/\/|#|undefined|return|false|''|"")?[\s;]*$/i;
    return /^javascript:/i.test(address) && !nothing.test(address) && !/print\(|history\.(back|go)/.test(address);
  }

  // Asks for something, and has neither a button to send it nor a place to send it to.
  function unsendable(form) {
    const shown = [...form.elements].filter(visible);
    const asks = shown.filter((field) => field.matches("input:not([type=hidden], [type=button], [type=submit], [type=reset], [type=image]), select, textarea"));
    if (!asks.length || form.matches("[method=dialog i]")) return false;
    const sends = [...form.elements, ...form.querySelectorAll("input[type=image]")].some((field) => field.matches("button:not([type=button], [type=reset]), input[type=submit], input[type=image]"));
    const listened = form.hasAttribute("onsubmit") || Boolean(page.heard.get(form)?.submit?.length);
    const pressed = shown.some((field) => field.matches("button[type=button], input[type=button]") && (field.onclick || page.heard.get(field)?.click?.length));
    if (!sends) return pressed || asks.some((field) => field.hasAttribute("onchange"));
    return listened && !form.hasAttribute("action") && !form.hasAttribute("method") && stopped(form);
  }

  function stopped(form) {
    const said = [form.getAttribute("onsubmit") ?? "", ...(page.heard.get(form)?.submit ?? [])].join(" ");
    return /preventDefault|return false|returnValue/.test(said);
  }

  // What stands in <noscript> is markup where scripts run.
  function words(element) {
    return element.textContent.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
  }

  function refuses(element) {
    return /(zet|schakel|activeer|inschakelen|nodig|vereist|werkt niet|ondersteunt geen).{0,60}java ?script|java ?script.{0,60}(aan te zetten|inschakelen|in te schakelen|nodig|vereist|staat uit|uitgeschakeld|aanzetten)|(enable|turn on|requires?|need|without|activate|doesn.t work).{0,60}java ?script|java ?script.{0,60}(enabled?|required|disabled|turned off|to (run|use|view))/i.test(words(element));
  }
}
