(page) => {
  const LEAVES = /\blocation\s*(=(?!=)|\.(href|assign|replace)\b)|\bsubmit\s*\(|requestSubmit|window\.open|\bopen\s*\(\s*['"`]?(this|http|\/)|\bgo(To|to)?(Url|URL|Page)\s*\(|MM_jumpMenu|jumpMenu/;
  const EVENTS = ["change", "input", "focus", "blur", "focusin", "select"];
  return page.fields.flatMap((field) => {
    const listeners = getEventListeners(field);
    for (const type of EVENTS) {
      // A written handler, or what a script had listen to it.
      const told = [field.getAttribute(`on${type}`) ?? "", ...(listeners[type] ?? []).map(({ listener }) => `${listener}`)];
      const script = told.find((source) => LEAVES.test(source));
      if (script && !(type === "input" && typed(field))) return [about(field, { kind: "inline", script: shortened(script), ...(field.hasAttribute(`on${type}`) ? {} : { unsure: true }) })];
    }
    return [];
  });

  function shortened(script) {
    const at = Math.max(0, script.search(LEAVES) - 10);
    return script.slice(at, at + 60).replace(/\s+/g, " ").trim();
  }
}
