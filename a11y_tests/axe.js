// Runs axe in this page and its frames. Rules by tag, with those that are off by default
// (target-size, and the experimental ones); those of AAA have other tags, and those that are
// deprecated find what WCAG 2.2 no longer asks.
async ({ only, without }) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const all = axe.getRules(tags).filter((rule) => !rule.tags.includes("deprecated"));
  const values = only ?? all.map((rule) => rule.ruleId).filter((id) => !without.includes(id));
  const run = (values, iframes) => axe.run(document, {
    runOnly: { type: "rule", values }, resultTypes: ["violations", "incomplete"], pingWaitTime: 100, iframes,
  });
  const told = ({ violations, incomplete }) => [
    ...violations.flatMap((found) => nodes(found, false)), ...incomplete.flatMap((found) => nodes(found, true)),
  ];
  const nodes = ({ id, tags, nodes }, unsure) => nodes.map(({ target, html }) => ({
    kind: id, tags, unsure, snippet: html,
    selector: target.map((part) => (Array.isArray(part) ? part.join(" >> ") : part)).join(" >> "),
  }));
  // A document inside a frame has a <main> and an <h1> of its own, and that is as it should be.
  const apart = values.filter((id) => id.startsWith("landmark-") || id === "heading-order");
  const found = told(await run(values.filter((id) => !apart.includes(id)), true));
  return apart.length ? [...found, ...told(await run(apart, false))] : found;
}
