"""What people are called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, NamedTuple, NoReturn

from .question import MISSING, TOO_LONG, Question
from .text import apostrophes

# BRP API: 200 characters, and a prefix of 10. Whoever has one name has it as a family name.
_LONGEST = {"given": 200, "prefix": 10, "family": 200}
_SIGN = "Verwijder het teken {sign} uit {thing}."


class Name(NamedTuple):
    """A name in parts, as the BRP has it.

    Attributes:
        given: all given names; empty for who has one name.
        prefix: ``van der``; empty for who has none.
        family: the family name, or the one name.
    """

    given: str
    prefix: str
    family: str


@dataclass(frozen=True, kw_only=True)
class FullName(Question[str]):
    """A name in one field: of any length up to 200, in any alphabet, one letter or one word too."""

    def _read(self, found: str) -> str:
        name = apostrophes(found)
        sign = _strange(name)
        if sign:
            self.refuse("characters", sign=sign)
        if not _spoken(name):
            self.refuse("form")
        return name


@dataclass(frozen=True, kw_only=True)
class NameParts(Question[Name]):
    """A name in ``{name}_given``, ``{name}_prefix`` and ``{name}_family``; two may be empty."""

    parts: ClassVar[tuple[str, ...]] = ("given", "prefix", "family")

    def _longest(self, part: str) -> int:
        return _LONGEST[part]

    def _missing(self) -> NoReturn:
        self.refuse_parts({"family": "family_missing"})

    def _read(self, found: Mapping[str, str]) -> Name:
        name = Name(*(apostrophes(found[part]) for part in self.parts))
        for part, text in zip(self.parts, name, strict=True):
            sign = _strange(text)
            if sign:
                self.refuse_parts({part: "characters"}, sign=sign)
        if not re.fullmatch(r"[^\W\d_]*(?:[ '][^\W\d_]*)*", name.prefix):
            self.refuse_parts({"prefix": "prefix_form"})
        if not _spoken(name.family):
            self.refuse_parts({"family": "family_alone" if name.given else "family_missing"})
        return name

    def _show(self, value: Name) -> str:
        return " ".join(filter(None, value))

    def _type(self, value: Name) -> dict[str, str]:
        return value._asdict()


def _strange(name: str) -> str:
    """A sign that is in no name, or no text."""
    for sign in name:
        if not (sign.isalnum() or sign in " .-',/()" or unicodedata.category(sign)[0] == "M"):
            return sign
    return ""


def _spoken(name: str) -> bool:
    return any(sign.isalnum() for sign in name)


full_name = FullName(
    thing="uw volledige naam",
    messages={
        "missing": MISSING,
        "length": TOO_LONG,
        "characters": _SIGN,
        "form": "Vul bij {thing} minstens één letter in.",
    },
)
name_parts = NameParts(
    thing="uw naam",
    messages={
        "length": TOO_LONG,
        "characters": _SIGN,
        "prefix_form": "Schrijf het tussenvoegsel van {thing} voluit, in maximaal 10 letters.",
        "family_missing": "Vul bij {thing} de achternaam in.",
        "family_alone": "Vul bij {thing} de achternaam in. Is er één naam? Zet die bij achternaam.",
    },
)
