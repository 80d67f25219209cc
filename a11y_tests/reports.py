"""Ways out: findings as people, programs and pipelines read them."""

from __future__ import annotations

from collections.abc import Iterable

from .findings import Finding


def text(findings: Iterable[Finding]) -> str:
    """Findings as text for people, under the page they are on."""
    pages: dict[str, list[Finding]] = {}
    for finding in findings:
        pages.setdefault(finding.page, []).append(finding)
    return "\n\n".join(
        "\n\n".join([plain(page), *map(_told, on_page)]) for page, on_page in pages.items()
    )


def plain(text: str) -> str:
    """One line without control characters: a page may not steer the terminal it is shown on."""
    shown = (char if char.isprintable() else " " for char in text)
    return " ".join("".join(shown).split())


def _told(finding: Finding) -> str:
    wcag = f" (WCAG {', '.join(finding.criteria)})" if finding.criteria else ""
    where = f" [{finding.circumstances}]" if finding.circumstances else ""
    lines = [f"{finding.level}: {finding.rule}{wcag}{where}"]
    if finding.selector:
        lines.append(f"  at:   {plain(finding.selector)}")
    if finding.snippet:
        lines.append(f"        {plain(finding.snippet)}")
    lines += [f"  what: {plain(finding.text)}", f"  mend: {plain(finding.mend)}"]
    return "\n".join(lines)
