// What plays: whether it can be stopped, and whether there is text for who cannot hear or see it.
async (page) => {
  const TEXT = /transcript|transcri|uitgeschreven|uitgetypt|tekst ?versie|tekstuele|tekstalternatief|uitgewerkte tekst|in tekst|als tekst|gesproken tekst|lees de tekst|lees het gesprek|audiodescriptie|audio description|described version|text version|text alternative|as text|read the text|in gebarentaal|full text|beschrijving van de video/i;
  const players = page.elements.filter((element) => element.matches("audio, video"));
  await Promise.all(players.filter((player) => player.autoplay).map(known));
  const found = players.flatMap(played);
  const plugins = page.elements.filter((element) => element.matches("object, embed, applet, bgsound, iframe"));
  return [...found, ...plugins.flatMap(plugged), ...embedded(plugins)];

  // What is underway tells soon how long it takes; nobody waits for what does not come.
  function known(player) {
    if (player.readyState > 0 || player.networkState !== HTMLMediaElement.NETWORK_LOADING) return null;
    return new Promise((done) => {
      for (const type of ["loadedmetadata", "error", "stalled"]) player.addEventListener(type, done, { once: true });
      player.querySelector("source:last-of-type")?.addEventListener("error", done, { once: true });
      setTimeout(done, 200);
    });
  }

  function played(player) {
    const told = [];
    const tell = (kind, more) => told.push(about(player, { kind, ...more }));
    const silent = player.muted || player.hasAttribute("muted") || player.volume === 0;
    const byItself = player.autoplay || (!player.paused && !player.ended);
    const video = player.localName === "video";
    if (!video || visible(player)) {
      if (byItself && !silent && sounds(player)) tell("sound", { unsure: unheard(player) || effect(player) });
      if (byItself && video && !player.controls && moves(player) && !stoppable(player)) tell("moving");
      if (!byItself && !player.controls && unplayable(player)) tell("unplayable");
    }
    const tracks = [...player.querySelectorAll("track")];
    for (const track of tracks.filter(({ src, readyState }) => !src || readyState === HTMLTrackElement.ERROR)) {
      told.push(about(track, { kind: "track", unsure: Boolean(track.src) }));
    }
    if (decoration(player, silent)) return told;
    const words = nearby(player);
    const kinds = new Set(tracks.map(({ kind }) => kind));
    if (video && visible(player)) {
      if (!kinds.has("captions") && !kinds.has("subtitles") && !/ondertitel|caption|subtitle|zonder geluid|no sound|silent/i.test(words)) tell("captions");
      else if (!kinds.has("descriptions") && !TEXT.test(words)) tell("description");
    } else if (!video && (player.controls || byItself) && !TEXT.test(words)) tell("transcript");
    return told;
  }

  // Three seconds of it harm nobody, unless they come again and again.
  function sounds(player) {
    if (player.controls || stoppable(player)) return false;
    const address = addressOf(player);
    const [, from, to] = /#t=(?:npt:)?([\d.]*),([\d.]+)/.exec(address) ?? [];
    const long = Math.min(player.duration || Infinity, to ? to - (from || 0) : Infinity);
    return address !== "" && (long > 3 || (player.loop && !to));
  }

  // Not every video has sound; of one that plays it is known whether sound came out of it.
  function unheard(player) {
    return player.localName === "video" && !(Number.isFinite(player.duration) && player.webkitAudioDecodedByteCount > 0);
  }

  function effect(player) {
    return !player.loop && /beep|bell|bleep|chime|click|ding|notif|ping|piep|plop/i.test(addressOf(player));
  }

  function addressOf(player) {
    const sources = [player, ...player.querySelectorAll("source")].map((element) => element.getAttribute("src") ?? "");
    return sources.find(Boolean) ?? "";
  }

  function moves(player) {
    return player.loop || (Number.isFinite(player.duration) && player.duration > 5);
  }

  function stoppable(player) {
    const name = /pau[sz]|stop|play|speel|mute|demp|geluid|sound|uitzetten|turn off/i;
    const inside = player.closest("figure, section, article, div, main") ?? document.body;
    return listens(player) || buttons().some((button) => name.test(`${page.name(button)} ${button.className}`) || inside.contains(button));
  }

  function listens(player) {
    const listeners = getEventListeners(player);
    return Boolean(listeners.click?.length && player.tabIndex >= 0);
  }

  function buttons() {
    return page.shown.filter((element) => element.matches("button, [role=button], [role=switch], input[type=button], input[type=checkbox]"));
  }

  function unplayable(player) {
    return player.localName === "video" && addressOf(player) !== "" && !document.scripts.length && !buttons().length;
  }

  // A picture that moves, and nobody listens to.
  function decoration(player, silent) {
    return (silent && !player.controls) || player.closest("[aria-hidden=true], [role=presentation], [role=none]") !== null;
  }

  // Words around it, its own included: where a text version is said to be.
  function nearby(player) {
    let around = player;
    for (let up = 0; up < 4 && around.parentElement && around.parentElement !== document.body; up += 1) {
      around = around.parentElement;
      if (around.matches("figure, section, article, main, li")) break;
    }
    const next = [around.previousElementSibling, around.nextElementSibling, around.nextElementSibling?.nextElementSibling];
    const said = [around === player ? document.body : around, ...next].map((element) => element?.textContent.slice(0, 4000) ?? "");
    return `${said.join(" ")} ${page.name(player)} ${player.getAttribute("aria-describedby") ? "transcript" : ""}`;
  }

  function plugged(element) {
    const source = ["src", "data", "code", "value"].map((name) => element.getAttribute(name) ?? "").join(" ");
    const movie = element.querySelector?.("param[name=movie], param[name=src]")?.getAttribute("value") ?? "";
    const type = element.getAttribute("type") ?? "";
    const gone = /\.swf\b|\.xap\b/i.test(`${source} ${movie}`) || /shockwave|silverlight|x-java|director/i.test(type)
      || /^clsid:(d27cdb6e|8ad9c840)/i.test(element.getAttribute("classid") ?? "");
    if ((gone || element.localName === "applet") && !element.parentElement?.closest("object, applet")) return [about(element, { kind: "gone" })];
    const audio = /\.(mp3|wav|ogg|mid|midi|m4a)\b/i.test(source) || /^audio\//i.test(type);
    const autostart = element.matches("[autostart=true], [autostart='1'], [autoplay=true], [autoplay='']") || element.querySelector?.("param[name=autostart][value=true], param[name=autoplay][value=true]");
    if (element.localName === "bgsound" || (audio && element.matches("embed, object") && autostart)) return [about(element, { kind: "sound" })];
    const muted = /[?&](mute|muted)=(1|true)|[?&]background=1/i.test(source);
    if (element.localName === "iframe" && /[?&]autoplay=(1|true)/i.test(source) && !muted) return [about(element, { kind: "sound", unsure: true })];
    return [];
  }

  function embedded(frames) {
    const host = /(youtube(-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|wistia|kaltura|mediasite|vimeopro|jwplatform|bluebillywig|brightcove)/i;
    const first = frames.find((frame) => frame.localName === "iframe" && visible(frame) && host.test(frame.getAttribute("src") ?? frame.dataset.src ?? ""));
    return first && !TEXT.test(nearby(first)) ? [about(first, { kind: "embedded" })] : [];
  }
}
