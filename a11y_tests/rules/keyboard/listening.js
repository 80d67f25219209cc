// What on this page listens to the coming and going of the focus.
() => {
  const STOPPED = 8;
  const hears = (element, ...types) => {
    const listeners = getEventListeners(element);
    return types.some((type) => listeners[type]?.length);
  };
  const stops = elements().filter((element) => operable(element) && element.tabIndex >= 0);
  const leaving = stops.filter((element) => hears(element, "blur", "focusout")).slice(0, 20);
  let back = new Set();
  document.addEventListener("focusin", note, true);

  return {
    // Which of those that notice that they lose the focus take it back.
    async returns() {
      if (!leaving.length) return [];
      const wait = await after(() => {
        for (const element of leaving) element.focus({ preventScroll: true });
        leaving.at(-1).blur();
        back = new Set();
      });
      if (wait !== null) await new Promise((done) => setTimeout(done, wait));
      const found = leaving.flatMap((element, index) => (back.has(element) ? [index] : []));
      return found.slice(0, 3);
    },
    focus(index) {
      leaving[index].focus({ preventScroll: true });
    },
    // Whether the focus is there, once a page has had the time to fetch it.
    async there(index) {
      await new Promise((done) => setTimeout(done, 120));
      return leaving[index].getRootNode().activeElement === leaving[index];
    },
    about: (index) => about(leaving[index], { told: document.body.innerText.slice(0, 20000) }),
    // What does something when the focus comes.
    coming: () => stops.filter((element) => hears(element, "focus", "focusin")).slice(0, STOPPED).map((element) => about(element)),
    end() {
      document.removeEventListener("focusin", note, true);
    },
  };

  function note(event) {
    back.add(event.composedPath()[0]);
  }

  // Does something, and tells how long the page wants to wait before it answers; null for not.
  async function after(doing) {
    const { setTimeout: timeout, requestAnimationFrame: frame } = window;
    let longest = null;
    window.setTimeout = (what, wait = 0, ...rest) => {
      longest = Math.max(longest ?? 0, Math.min(Number(wait) || 0, 500) + 20);
      return timeout.call(window, what, wait, ...rest);
    };
    window.requestAnimationFrame = (what) => {
      longest = Math.max(longest ?? 0, 50);
      return frame.call(window, what);
    };
    try {
      doing();
      await null;
    } finally {
      Object.assign(window, { setTimeout: timeout, requestAnimationFrame: frame });
    }
    return longest;
  }
}
