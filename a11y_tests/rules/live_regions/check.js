// What is announced by itself: enough and not too much, and at a moment that fits.
(page) => {
  const POLITE = "[role=status], [role=log], [aria-live=polite], output";
  const URGENT = "[role=alert], [aria-live=assertive]";
  const regions = page.elements.filter((element) => element.matches(`${POLITE}, ${URGENT}, [aria-live]`) && said(element) !== "off");
  const alarms = regions.filter((element) => element.matches("[role=alert]") && visible(element) && text(element) && !wrong(element));
  return [
    ...regions.filter(hidden).map((element) => about(element, { kind: "hidden" })),
    ...regions.filter((element) => huge(element)).map((element) => about(element, { kind: "huge" })),
    ...page.elements.filter(contradicts).map((element) => about(element, { kind: "off" })),
    ...alarms.map((element) => about(element, { kind: "alarm" })),
    ...regions.filter((element) => said(element) === "assertive" && chatter(element)).map((element) => about(element, { kind: "urgent" })),
    ...regions.filter((element) => element.closest("[aria-busy=true]") && visible(element) && text(element)).map((element) => about(element, { kind: "busy" })),
  ];

  function said(element) {
    const live = element.getAttribute("aria-live")?.trim().toLowerCase();
    if (live) return live;
    return element.matches("[role=alert]") ? "assertive" : "polite";
  }

  function text(element) {
    return element.textContent.trim().replace(/\s+/g, " ");
  }

  // The whole page put out of reach while a dialog is open is as it should be.
  function hidden(element) {
    const around = element.closest("[aria-hidden=true]");
    return around !== null && around !== document.body && !around.matches("main, #root, #app, #__next")
      && !dialog() && visible(element === around || text(element) ? element : around);
  }

  function dialog() {
    return page.shown.some((element) => element.matches("dialog, [role=dialog], [role=alertdialog]"));
  }

  function huge(element) {
    if (!visible(element) || element.matches("[role=log]")) return false;
    return element.matches("html, body, main") || text(element).length > 1500 || element.querySelector("main, h1, nav, form") !== null
      || element.querySelectorAll("input:not([type=hidden]), select, textarea").length > 2;
  }

  function contradicts(element) {
    return element.matches("[role=alert][aria-live=off], [role=status][aria-live=off]");
  }

  // An error, a warning, or a page that has one to tell.
  function wrong(element) {
    const words = `${text(element)} ${element.className} ${document.title}`;
    return /fout|niet\b|geen\b|mislukt|probleem|storing|let op|waarschuw|verplicht|vul |kies |controleer|verlopen|gesloten|onjuist|ongeldig|urgent|spoed|danger|error|invalid|warn|fail|problem|not\b|n.t\b|cannot|required|must|please|check|expired|closed|wrong|incorrect|sorry|emergency|attention|critical|alert-danger/i.test(words)
      || page.elements.some((field) => field.matches("[aria-invalid=true], :user-invalid"))
      || !["nl", "en", ""].includes(page.language);
  }

  // Counts, search results and what one types: news that can wait for a moment.
  function chatter(element) {
    if (element.matches("[role=alert]")) return false;
    const words = `${text(element)} ${element.id} ${element.className}`;
    return /\d+\s*(resultaten|results|tekens|characters|artikelen|items|producten|products|over\b|left|remaining|gevonden|found)|count|teller|counter|results?\b|resultaten|cart|winkel(mand|wagen)|carousel|slider|ticker|chat|clock|klok/i.test(words);
  }
}
