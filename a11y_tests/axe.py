"""Runs axe-core: once in the page for all its frames, with the rules asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from .findings import Finding

if TYPE_CHECKING:
    from playwright.sync_api import Frame, Page

# What depends on colour, and so on theme and scheme; all else axe looks at does not.
OF_COLOUR = ("color-contrast", "link-in-text-block")

# Rules by tag, with those that are off by default (target-size, and the experimental ones); those
# of AAA have other tags, and those that are deprecated find what WCAG 2.2 no longer asks.
_RUN = """
async ({ only, without }) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const all = axe.getRules(tags).filter((rule) => !rule.tags.includes("deprecated"));
  const values = only ?? all.map((rule) => rule.ruleId).filter((id) => !without.includes(id));
  const run = (values, iframes) => axe.run(document, {
    runOnly: { type: "rule", values }, resultTypes: ["violations"], pingWaitTime: 100, iframes,
  });
  // A document inside a frame has a <main> and an <h1> of its own, and that is as it should be.
  const apart = values.filter((id) => id.startsWith("landmark-") || id === "heading-order");
  const { violations } = await run(values.filter((id) => !apart.includes(id)), true);
  if (apart.length) violations.push(...(await run(apart, false)).violations);
  return violations.map(({ id, help, tags, nodes }) => ({
    id, help, tags,
    nodes: nodes.map(({ target, html, failureSummary }) => ({
      selector: target.map((part) => (Array.isArray(part) ? part.join(" >> ") : part)).join(" >> "),
      html,
      mend: (failureSummary ?? "").split("\\n").slice(1).map((line) => line.trim()).join("; "),
    })),
  }));
}
"""


@cache
def _source() -> str:
    return (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(
    page: Page, *, only: tuple[str, ...] | None = None, without: tuple[str, ...] = ()
) -> Iterator[Finding]:
    """What axe is sure of. What it cannot decide is not among it.

    Args:
        page: to look at, with its frames.
        only: the axe rules to run; ``None`` for all of WCAG 2.2 A and AA and good practice.
        without: rules to leave out of those.
    """
    for frame in page.frames:
        _inject(frame)
    found = page.evaluate(_RUN, {"only": only and list(only), "without": list(without)})
    for violation in found:
        for node in violation["nodes"]:
            yield _finding(violation, node)


def _inject(frame: Frame) -> None:
    """Once in a frame: sending the source costs more than running it."""
    from playwright.sync_api import Error

    try:
        if not frame.evaluate("typeof axe === 'object' && 'run' in axe"):
            frame.evaluate(_source())
    except Error:
        # A frame that went away, or an error page of the browser; the page itself must be checked.
        if frame.parent_frame is None:
            raise


def _finding(violation: dict[str, Any], node: dict[str, str]) -> Finding:
    # wcag143 → 1.4.3, wcag1410 → 1.4.10; wcag2aa is no criterion.
    numbers = (tag.removeprefix("wcag") for tag in violation["tags"] if tag.startswith("wcag"))
    criteria = tuple(f"{n[0]}.{n[1]}.{n[2:]}" for n in numbers if n.isdigit() and len(n) > 2)
    return Finding(
        rule=f"axe {violation['id']}",
        criteria=criteria,
        selector=node["selector"],
        snippet=node["html"][:200],
        text=violation["help"],
        mend=node["mend"],
    )
