"""What was found on a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Finding:
    """One thing that stands in someone's way.

    Attributes:
        rule: the name of the rule that found it.
        criteria: the success criteria of WCAG 2.2 it breaks; empty for good practice.
        selector: which element, as CSS; empty for the page as a whole.
        snippet: the start of that element.
        text: what is wrong.
        mend: what to do about it.
        page: where it was seen.
        theme: in which house style; empty for none.
        width: of the window, in CSS pixels.
        state: what else was the case: ``dark``, ``forced colours``.
    """

    rule: str
    criteria: tuple[str, ...]
    selector: str
    snippet: str
    text: str
    mend: str
    page: str = ""
    theme: str = ""
    width: int = 0
    state: str = ""

    def seen(self, page: str, theme: str, width: int, state: str) -> Finding:
        """The finding, with where it was seen; what its rule said about that goes first."""
        return replace(
            self,
            page=self.page or page,
            theme=self.theme or theme,
            width=self.width or width,
            state=self.state or state,
        )

    @property
    def barrier(self) -> tuple[str, str, str, str]:
        """What is the same barrier, however often it is seen."""
        return (self.page, self.rule, self.selector, self.text)

    @property
    def circumstances(self) -> str:
        """``1280 px, oostmeer, dark``."""
        width = f"{self.width} px" if self.width else ""
        return ", ".join(filter(None, (width, self.theme, self.state)))

    @property
    def line(self) -> str:
        """What is wrong, in one line."""
        return _plain(self.text)

    def __str__(self) -> str:
        wcag = f" (WCAG {', '.join(self.criteria)})" if self.criteria else ""
        where = f" [{self.circumstances}]" if self.circumstances else ""
        lines = [f"{self.rule}{wcag}{where}"]
        if self.selector:
            lines.append(f"  at:   {_plain(self.selector)}")
        if self.snippet:
            lines.append(f"        {_plain(self.snippet)}")
        lines += [f"  what: {_plain(self.text)}", f"  mend: {_plain(self.mend)}"]
        return "\n".join(lines)


def _plain(text: str) -> str:
    """One line without control characters: a page may not steer the terminal it is shown on."""
    shown = (char if char.isprintable() else " " for char in text)
    return " ".join("".join(shown).split())


def distinct(findings: Iterable[Finding]) -> list[Finding]:
    """Each barrier once, as it was first seen: not again for each theme and width."""
    first: dict[tuple[str, str, str, str], Finding] = {}
    for finding in findings:
        first.setdefault(finding.barrier, finding)
    return list(first.values())


def report(findings: Iterable[Finding]) -> str:
    """Findings as text for people, under the page they are on."""
    pages: dict[str, list[Finding]] = {}
    for finding in findings:
        pages.setdefault(finding.page, []).append(finding)
    return "\n\n".join(
        "\n\n".join([_plain(page), *map(str, on_page)]) for page, on_page in pages.items()
    )
