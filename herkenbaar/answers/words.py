"""Answers in one's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from .question import MISSING, SANE, TOO_LONG, Question, as_text
from .text import paragraphs


@dataclass(frozen=True, kw_only=True)
class Text(Question[str]):
    """One line in which anything may stand."""

    says: ClassVar[Mapping[str, str]] = {"missing": MISSING, "length": TOO_LONG}

    def _read(self, found: str) -> str:
        return found


@dataclass(frozen=True, kw_only=True)
class Explanation(Question[str]):
    """A long text, on several lines."""

    longest: int = 5000

    def _line(self, typed: Any, part: str = "") -> str:
        found = as_text(typed)
        # White space at its ends does not count, but is not without end either.
        if len(found) <= 2 * self.longest + SANE:
            found = paragraphs(found)
        if len(found) > self.longest:
            self.refuse("length", typed=len(found))
        return found

    def _read(self, found: str) -> str:
        return found


explanation = Explanation(
    thing="uw toelichting",
    messages={
        "missing": MISSING,
        "length": "Gebruik bij {thing} niet meer dan {longest} tekens. Het zijn er {typed}.",
    },
)
