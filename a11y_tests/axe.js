// Runs axe in this page and its frames. Rules by tag, with those that are off by default
// (target-size, and the experimental ones); those of AAA have other tags, and those that are
// deprecated find what WCAG 2.2 no longer asks. Null where there is no axe yet.
async ({ only, without }) => {
  if (!(typeof axe === "object" && "run" in axe)) return null;
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const all = axe.getRules(tags).filter((rule) => !rule.tags.includes("deprecated"));
  const idle = [
    ...without,
    // Where there is no stylesheet axe cannot tell whether it holds the screen in one position.
    ...(document.styleSheets.length ? [] : ["css-orientation-lock"]),
    // Takes minutes where there are thousands of paragraphs; and there is a rule of our own.
    ...(document.getElementsByTagName("p").length > 500 ? ["p-as-heading"] : []),
  ];
  const asked = only ?? all.map((rule) => rule.ruleId).filter((id) => !idle.includes(id));
  if (!elements().some((element) => element.matches("iframe, frame"))) return run(asked, false);
  // A document inside a frame has a <main> and an <h1> of its own, and that is as it should be.
  const apart = asked.filter((id) => id.startsWith("landmark-") || id === "heading-order");
  return [...await run(asked.filter((id) => !apart.includes(id)), true), ...await run(apart, false)];

  async function run(values, iframes) {
    if (!values.length) return [];
    const { violations, incomplete } = await axe.run(document, {
      runOnly: { type: "rule", values }, resultTypes: ["violations", "incomplete"], pingWaitTime: 100, iframes,
      // Sound or a stylesheet that does not come: axe would wait ten seconds for it.
      preload: { assets: ["cssom", "media"], timeout: 2000 },
    });
    return [...violations.flatMap((rule) => told(rule, false)), ...incomplete.flatMap((rule) => told(rule, true))];
  }

  // Frames of one title that show different pages, which axe does not look at.
  function others(frame) {
    const page = (one) => (URL.canParse(one.src) ? new URL(one.src).pathname : one.src);
    const same = elements().filter((one) => one.matches("iframe[src], frame[src]") && one.title.trim() === frame?.title.trim());
    return new Set(same.map(page)).size > 1;
  }

  function told({ id, tags, nodes }, unsure) {
    return nodes.map(({ target, html }) => ({
      kind: id, tags, snippet: html, unsure: unsure && !(id === "frame-title-unique" && target.length === 1 && typeof target[0] === "string" && others(document.querySelector(target[0]))),
      selector: target.map((part) => (Array.isArray(part) ? part.join(" >> ") : part)).join(" >> "),
    }));
  }
}
