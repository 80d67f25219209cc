"""What the checker looks at: read from the folders of its rules."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..folders import ROOT

RULES = ROOT / "a11y_tests" / "rules"

# The four principles of WCAG, in words that say what goes wrong without them.
_PARTS = {
    "1": "Zien, horen en lezen",
    "2": "Bedienen",
    "3": "Begrijpen",
    "4": "Samenwerken met hulpmiddelen",
    "": "Gebruiksgemak",
}


@dataclass(frozen=True)
class Message:
    """What a rule can say.

    Attributes:
        name: to leave it out with, such as ``focus/faint``.
        text: what people run into, in Dutch.
        sure: whether the checker is sure of it; else a person has to look.
    """

    name: str
    text: str
    sure: bool


@dataclass(frozen=True)
class Check:
    """A rule of the checker.

    Attributes:
        name: of the rule.
        criteria: the success criteria of WCAG 2.2 that it is about.
        text: what people run into, in Dutch.
        messages: what it can say.
    """

    name: str
    criteria: tuple[str, ...]
    text: str
    messages: tuple[Message, ...]

    @property
    def violations(self) -> list[Message]:
        return [message for message in self.messages if message.sure]

    @property
    def reviews(self) -> list[Message]:
        return [message for message in self.messages if not message.sure]


def checks() -> list[Check]:
    """All rules, by name."""
    return [
        _read(path.parent.name, path.read_text(encoding="utf-8"))
        for path in sorted(RULES.glob("*/rule.toml"))
    ]


def parts(found: list[Check]) -> dict[str, list[Check]]:
    """Rules by the principle of WCAG that they are about first; no part without rules."""
    by_part = {
        title: [check for check in found if "".join(check.criteria)[:1] == number]
        for number, title in _PARTS.items()
    }
    return {title: within for title, within in by_part.items() if within}


@cache
def _read(folder: str, source: str) -> Check:
    told = tomllib.loads(source)
    name = folder.replace("_", "-")
    messages = tuple(_message(f"{name}/{kind}", said) for kind, said in told["messages"].items())
    criteria = {criterion for said in told["messages"].values() for criterion in _criteria(said)}
    return Check(name, tuple(_criteria(told) or sorted(criteria, key=_order)), told["nl"], messages)


def _message(name: str, told: Mapping[str, Any]) -> Message:
    # What a message names is known on a page only.
    text = re.sub(r"\{\w+\}", "…", told["nl"]["text"])
    return Message(name, text, told["level"] == "violation")


def _criteria(told: Mapping[str, Any]) -> list[str]:
    return [str(criterion) for criterion in told.get("criteria", ())]


def _order(criterion: str) -> list[int]:
    return [int(number) for number in criterion.split(".")]
