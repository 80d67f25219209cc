// Nobody does anything: 16 seconds looked at closely, then minutes, then hours.
async (moments) => {
  const BUSY = /laden|bezig|geduld|moment|loading|wait|javascript|cookie/i;
  const found = [];
  const refreshed = document.querySelector("meta[http-equiv=refresh i]");
  await moments.settle();
  moments.look();
  await moments.run(16_000, 250);
  const close = moments.records.slice();
  tellCalls();
  const changing = places().filter(({ times }) => times.length >= 2 && times.at(-1) > 5000);
  for (const place of changing.filter((place) => !stoppable(place.element)).slice(0, 3)) tellChanging(place);
  for (const record of close.filter((record) => gone(record, changing)).slice(0, 3)) {
    tell(record.element, "vanishes", { said: record.text.slice(0, 80), seconds: Math.max(1, Math.round(record.to / 1000)) });
  }
  await wait();
  tellLayer();
  tellMoves();
  return found;

  function tell(element, kind, more = {}) {
    const place = [element, element?.parentElement].find((at) => at?.isConnected);
    found.push(place ? about(place, { kind, ...more }) : { kind, selector: "", snippet: "", ...more });
  }

  // Counts down to twenty minutes second by second where that is not too much, then jumps.
  async function wait() {
    await moments.run(20 * 60_000, 120);
    for (const minutes of [20, 60, 4 * 60, 20 * 60]) await moments.leap(minutes * 60_000);
    moments.look();
  }

  function tellCalls() {
    for (const { name, said } of moments.calls.slice(0, 2)) {
      if (name === "open") tell(null, "opens");
      else tell(null, "asks", { name, said });
    }
  }

  // Places where text came more than once: the element, or what holds those that took turns.
  function places() {
    const found = new Map();
    for (const record of close) {
      if (record.first || record.from < 300) continue;
      const known = [...found.keys()].find((place) => place.contains(record.element) && place !== document.body);
      const place = known ?? home(record);
      if (!place || place === document.body) continue;
      const seen = found.get(place) ?? { element: place, times: [], texts: [] };
      if (!seen.times.length || record.from - seen.times.at(-1) >= 300) seen.times.push(record.from);
      seen.texts.push(record.text, record.was ?? "");
      found.set(place, seen);
    }
    return [...found.values()];
  }

  // Slides take turns inside one holder; a text that is replaced stays in its own element.
  function home(record) {
    if (record.was !== null) return record.element;
    for (let at = record.element.parentElement, up = 0; at && at !== document.body && up < 4; at = at.parentElement, up += 1) {
      const inside = close.filter((other) => at.contains(other.element) && other.element !== record.element && (other.to !== null || !other.first));
      if (inside.some((other) => !record.element.contains(other.element) && !other.element.contains(record.element))) return at;
    }
    return record.element.isConnected ? record.element : null;
  }

  function tellChanging({ element, texts }) {
    const words = texts.filter((text) => /\p{L}{3}/u.test(text.replace(/uur|min|sec\w*|dagen|days?|hours?/gi, "")));
    const counting = new Set(texts.filter(Boolean).map((text) => text.replace(/\d+/g, "0"))).size === 1;
    const role = element.closest("[role=timer], [role=log], [role=progressbar], [role=marquee]");
    if (/tijd|over\b|nog|left|remaining|countdown|timer|aftel/i.test(`${element.className} ${element.id} ${element.parentElement?.textContent.slice(0, 120)}`) && (counting || role)) tell(element, "countdown");
    else tell(element, "changes", { unsure: role !== null || counting || words.length === 0 });
  }

  // A button that pauses, anywhere near; what stops on focus or hover alone is not enough.
  function stoppable(element) {
    const around = element.closest("section, [role=region], [role=group], article, aside, header") ?? document.body;
    const controls = [...document.querySelectorAll("button, [role=button], input[type=checkbox], [role=switch]")].filter(visible);
    const named = (control) => /pau[sz]|stop|halt|uitzetten|stil/i.test(`${control.textContent} ${control.getAttribute("aria-label") ?? ""} ${control.title} ${control.className} ${control.labels?.[0]?.textContent ?? ""}`);
    return controls.some((control) => named(control) && (around.contains(control) || controls.length < 8));
  }

  function gone(record, changing) {
    if (record.to === null || record.replaced || record.to > 12_000 || record.to - record.from < 600) return false;
    if (BUSY.test(record.text) || !/\p{L}{3}.*\s.*\p{L}{2}/u.test(record.text) || record.element.matches("a, button, label, option, title")) return false;
    if (changing.some(({ element }) => element.contains(record.element))) return false;
    if (close.some((other) => other !== record && other.text === record.text && other.to === null)) return false;
    const at = record.element.isConnected ? record.element.parentElement : null;
    return !close.some((other) => other !== record && Math.abs(other.from - record.to) < 50 && (!at || at.contains(other.element)));
  }

  // A layer over the page that nobody asked for.
  function tellLayer() {
    const late = moments.records.filter((record) => !record.first && record.from >= 1000 && record.to === null);
    for (const layer of new Set(late.map((record) => layerOf(record.element)).filter(Boolean))) {
      const words = layer.textContent;
      const ends = /sessie|uitgelogd|uitlog|ingelogd|inactief|tijd is|session|logged out|log you out|inactiv|still there|time is up|expire/i.test(words);
      tell(layer, ends ? "timeout" : "layer", ends ? { said: words.trim().replace(/\s+/g, " ").slice(0, 100) } : {});
      break;
    }
  }

  function layerOf(element) {
    for (let at = element; at && at !== document.body; at = parent(at)) {
      if (at.matches("dialog[open], [role=dialog], [role=alertdialog]")) return at;
      const { position } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      if (position === "fixed" && width * height >= innerWidth * innerHeight / 4) return at;
    }
    return null;
  }

  function tellMoves() {
    const here = location.href.split("#")[0];
    const move = moments.moves.find(({ at }) => at >= 1000);
    const reload = moments.moves.find(({ type, url }) => type === "reload" || url.split("#")[0] === here);
    const warned = found.some(({ kind }) => kind === "timeout");
    const seconds = (at) => (at >= 120_000 ? { time: `${Math.round(at / 60_000)}`, unit: "min" } : { time: `${Math.max(1, Math.round(at / 1000))}`, unit: "s" });
    if (refreshed && (reload ?? move)) return;
    if (reload) tell(null, "reloads", seconds(reload.at));
    else if (move) tell(null, warned ? "timeout" : "leaves", { ...seconds(move.at), said: move.url.slice(0, 80), unsure: move.at > 20 * 3_600_000 });
  }
}
