"""What a run of the checker has to tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .findings import Finding


@dataclass(frozen=True)
class Result:
    """What became of one page.

    Attributes:
        page: how it was named.
        findings: each barrier once.
        error: why it could not be checked, or not to the end; empty when it was.
        notes: what the browser said of it.
        seconds: that it took.
    """

    page: str
    findings: Sequence[Finding] = ()
    error: str = ""
    notes: Sequence[str] = ()
    seconds: float = 0.0


@dataclass
class Run:
    """All pages of a run so far.

    Attributes:
        language: of the findings.
        rules: that were asked, by name.
        pages: how many there are to check.
        axe: the version of axe-core.
        started: when, as ISO 8601.
        results: of the pages that were looked at.
        complete: whether all of them were.
    """

    language: str
    rules: Sequence[str]
    pages: int
    axe: str = ""
    started: str = ""
    results: list[Result] = field(default_factory=list)
    complete: bool = False

    @property
    def findings(self) -> Iterator[Finding]:
        """Those of all pages."""
        for result in self.results:
            yield from result.findings

    def count(self, level: str) -> int:
        """How many findings are of a level."""
        return sum(finding.level == level for finding in self.findings)

    @property
    def failed(self) -> int:
        """How many pages could not be checked."""
        return sum(bool(result.error) for result in self.results)
