"""What was found on a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Self

Level = Literal["violation", "review"]


@dataclass(frozen=True)
class Barrier:
    """What a rule found, before there are words for it.

    Attributes:
        kind: which of the messages of its rule tells it.
        selector: which element, as CSS; empty for the page as a whole.
        snippet: the start of that element.
        values: what its message names, such as ``{width}``.
        criteria: the success criteria of WCAG 2.2 it breaks, where the message does not tell.
        unsure: whether a person has to look, whatever the level of the message.
        state: what else was the case: ``forced colours``, ``hover``.
    """

    kind: str
    selector: str = ""
    snippet: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    criteria: tuple[str, ...] = ()
    unsure: bool = False
    state: str = ""

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Self:
        """As the part of a rule that runs in the page tells it: one flat object."""
        known = {"kind", "selector", "snippet", "unsure", "state"}
        told = {name: value for name, value in found.items() if name in known}
        values = {name: value for name, value in found.items() if name not in known}
        return cls(**told, criteria=tuple(values.pop("criteria", ())), values=values)


@dataclass(frozen=True)
class Finding:
    """One thing that stands in someone's way, or that a person has to look at.

    Attributes:
        rule: which rule found it and what: ``link-text/vague``.
        level: ``violation``, or ``review`` when a machine cannot be sure.
        criteria: the success criteria of WCAG 2.2 it breaks; empty for good practice.
        selector: which element, as CSS; empty for the page as a whole.
        snippet: the start of that element.
        text: what a person runs into.
        mend: what to do about it.
        page: where it was seen.
        theme: in which house style; empty for none.
        width: of the window, in CSS pixels.
        state: what else was the case: ``dark``, ``forced colours``.
    """

    rule: str
    level: Level
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


def distinct(findings: Iterable[Finding]) -> list[Finding]:
    """Each barrier once, as it was first seen: not again for each theme and width.

    A violation goes before a review of the same thing.
    """
    first: dict[tuple[str, str, str, str], Finding] = {}
    for finding in findings:
        known = first.setdefault(finding.barrier, finding)
        if known.level == "review" and finding.level == "violation":
            first[finding.barrier] = finding
    return list(first.values())


def violations(findings: Iterable[Finding]) -> list[Finding]:
    """Those of which the checker is sure, each once."""
    return [finding for finding in distinct(findings) if finding.level == "violation"]
