// A page under a clock of ours: minutes pass in milliseconds, and each stretch of text that comes
// and goes is written down, with the moment. From here on timers wait for run() or leap().
() => {
  const own = {
    setTimeout: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window),
    Date: window.Date, tick: performance.now.bind(performance), frame: window.requestAnimationFrame.bind(window),
  };
  const timers = new Map();
  const finishing = new WeakSet();
  const records = [];
  let current = new Map(); // element → its record
  let [now, last, asking, dirty, looked] = [0, 0, 0, false, false];
  const [calls, moves] = [[], []];
  const channel = new MessageChannel();

  takeTime();
  takeCalls();
  takeAnswers();
  new MutationObserver(() => { dirty = true; }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  return { run, leap, look, settle, records, calls, moves, get now() { return now; } };

  function takeTime() {
    window.setTimeout = (call, delay, ...values) => put(call, delay, values, false);
    window.setInterval = (call, delay, ...values) => put(call, delay, values, true);
    window.clearTimeout = window.clearInterval = (id) => { if (!timers.delete(id)) own.clear(id); };
    window.requestAnimationFrame = (call) => own.frame((time) => call(time + now));
    performance.now = () => own.tick() + now;
    window.Date = new Proxy(own.Date, {
      construct: (date, values, target) => Reflect.construct(date, values.length ? values : [own.Date.now() + now], target),
      get: (date, name) => (name === "now" ? () => own.Date.now() + now : Reflect.get(date, name)),
    });
  }

  // What would stop the page, open another, or lead away from it is written down instead.
  function takeCalls() {
    for (const [name, answer] of Object.entries({ alert: undefined, confirm: true, prompt: "", open: null, print: undefined })) {
      window[name] = (said) => {
        calls.push({ name, at: now, said: String(said ?? "").slice(0, 100) });
        return answer;
      };
    }
    if (navigator.clipboard) navigator.clipboard.writeText = async () => undefined;
    window.navigation?.addEventListener("navigate", (event) => {
      const { sameDocument, url } = event.destination;
      if (sameDocument || event.downloadRequest !== null) return;
      moves.push({ at: now, type: event.navigationType, url });
      if (event.cancelable) event.preventDefault();
    });
  }

  // What the page asks of its server comes in time of its own.
  function takeAnswers() {
    const { fetch, XMLHttpRequest } = window;
    const done = () => { asking -= 1; };
    window.fetch = (...values) => {
      asking += 1;
      const answer = fetch(...values);
      answer.then(done, done);
      return answer;
    };
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function (...values) {
      asking += 1;
      this.addEventListener("loadend", done, { once: true });
      return send.apply(this, values);
    };
  }

  async function settle(patience = 150) {
    const stop = own.tick() + patience;
    await pause();
    while (asking > 0 && own.tick() < stop) await new Promise((done) => own.setTimeout(done, 5));
    await pause();
  }

  function put(call, delay, values, again) {
    last += 1;
    const wait = Math.max(Number(delay) || 0, again ? 10 : 0);
    timers.set(last + 1e6, { at: now + wait, wait, again, call, values });
    return last + 1e6;
  }

  function fire(id, timer) {
    if (timer.again) timer.at = now + timer.wait;
    else timers.delete(id);
    if (typeof timer.call !== "function") return own.setTimeout(timer.call, 0);
    try {
      timer.call.apply(window, timer.values);
    } catch (error) {
      reportError(error);
    }
    return null;
  }

  // One turn of the page: promises and observers have theirs.
  function pause() {
    return new Promise((done) => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(null);
    });
  }

  // Lets time pass, timer by timer; gives up on a page that takes more than `patience` of ours.
  async function run(time, patience = 150) {
    const [end, stop] = [now + time, own.tick() + patience];
    await pause();
    notice();
    while (own.tick() < stop) {
      let due = null;
      for (const [id, timer] of timers) if (timer.at <= end && (!due || timer.at < due[1].at)) due = [id, timer];
      if (!due) break;
      now = Math.max(now, due[1].at);
      fire(...due);
      await pause();
      notice();
    }
    now = end;
    look();
  }

  // Jumps ahead: what is due by then happens once.
  async function leap(time) {
    now += time;
    for (const [id, timer] of [...timers]) if (timer.at <= now && timers.has(id)) fire(id, timer);
    await pause();
    notice();
  }

  function notice() {
    if (dirty && looked) look();
  }

  // What shows at this moment; tells what was not there the last time.
  function look() {
    finish();
    const [before, came] = [current, []];
    current = new Map();
    for (const [element, text] of stretches()) {
      const known = before.get(element);
      if (known?.text === text) {
        current.set(element, known);
        continue;
      }
      const record = { element, text, from: now, to: null, first: !looked, was: known?.text ?? null };
      current.set(element, record);
      records.push(record);
      came.push(record);
    }
    for (const [element, record] of before) {
      if (current.get(element) !== record) Object.assign(record, { to: now, replaced: current.has(element) });
    }
    [dirty, looked] = [false, true];
    return came;
  }

  // Short movements are over at once, and long ones when the clock says so.
  function finish() {
    for (const animation of document.getAnimations()) {
      const end = animation.effect?.getComputedTiming().endTime;
      if (!Number.isFinite(end) || animation.playState === "finished" || finishing.has(animation)) continue;
      if (end <= 1000) {
        animation.finish();
      } else {
        finishing.add(animation);
        put(() => { animation.finish(); dirty = true; }, end, [], false);
      }
    }
  }

  function stretches() {
    const found = new Map();
    for (const root of [document.body, ...elements().map((element) => element.shadowRoot)]) {
      if (!root) continue;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.trim();
        const element = node.parentElement;
        if (!text || !element || element.matches("script, style, noscript, template, option, textarea")) continue;
        if (found.has(element)) found.set(element, `${found.get(element)} ${text}`.slice(0, 500));
        else if (visible(element)) found.set(element, text.replace(/\s+/g, " ").slice(0, 500));
      }
    }
    return found;
  }
}
