"""One of the answers there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, ClassVar

from .question import Question, Sent, all_sent_as, as_text, extra, sent_as
from .text import fold

if TYPE_CHECKING:
    from babel import Locale

Options = Mapping[str, str]

_CHOOSE = "Kies {thing}."
_LISTED = "Kies uit de lijst {thing}."


@dataclass(frozen=True, kw_only=True)
class Choice(Question[str]):
    """One of a list: typed as its code or its label, whose accents and capitals do not matter.

    Attributes:
        among: the label of each code, or a function that gives them.
        only: the codes that can be chosen; all, when there are none here.
    """

    long: ClassVar[str] = "unknown"
    says: ClassVar[Mapping[str, str]] = {"missing": _CHOOSE, "unknown": _CHOOSE}

    among: Options | Callable[[], Options] = field(hash=False)
    only: tuple[str, ...] = ()

    def options(self) -> list[tuple[str, str]]:
        """Code and label of each, in their order, as a select or a combobox takes them."""
        among = self.among() if callable(self.among) else self.among
        return [pair for pair in among.items() if not self.only or pair[0] in self.only]

    def typed(self, sent: Sent, name: str) -> str:
        """What was chosen; or else what was typed in a combobox that it could not find."""
        return super().typed(sent, name) or as_text(sent_as(sent, f"{name}_typed"))

    def _read(self, found: str) -> str:
        exact, folded = _answers(tuple(self.options()))
        answer = exact.get(found) or folded.get(fold(found))
        return answer or self.refuse("unknown")

    def _show(self, value: str) -> str:
        return dict(self.options())[value]

    def _type(self, value: str) -> str:
        return value


@dataclass(frozen=True, kw_only=True)
class Choices(Question[list[str]]):
    """As many of a list as apply, ticked in boxes.

    Attributes:
        among: the label of each code.
        alone: the code that goes with no other, such as that of "geen van deze".
    """

    long: ClassVar[str] = "unknown"
    says: ClassVar[Mapping[str, str]] = {
        "missing": _CHOOSE,
        "unknown": _CHOOSE,
        "alone": "Kies ‘{label}’, of kies {thing}. Niet allebei.",
    }

    among: Options = field(hash=False)
    alone: str = ""

    def typed(self, sent: Sent, name: str) -> list[str]:
        return [one for one in all_sent_as(sent, name) if one]

    def _clean(self, typed: Any) -> list[str]:
        given = typed if isinstance(typed, list | tuple) else [typed]
        return [found for one in given if (found := self._line(one))]

    def _read(self, found: list[str]) -> list[str]:
        if not {*found} <= {*self.among}:
            self.refuse("unknown")
        if self.alone in found and {*found} != {self.alone}:
            self.refuse("alone", label=self.among[self.alone])
        return [code for code in self.among if code in found]

    def _show(self, value: list[str]) -> str:
        return ", ".join(self.among[code] for code in value)

    def _type(self, value: list[str]) -> list[str]:
        return value


@lru_cache(maxsize=32)
def _answers(options: tuple[tuple[str, str], ...]) -> tuple[dict[str, str], dict[str, str]]:
    """The code of each text that is one answer: as it stands, and folded."""
    exact = {label: code for code, label in options} | {code: code for code, _ in options}
    codes: dict[str, set[str]] = {}
    for text, code in exact.items():
        codes.setdefault(fold(text), set()).add(code)
    return exact, {text: found.pop() for text, found in codes.items() if len(found) == 1}


@dataclass(frozen=True, kw_only=True)
class YesNo(Question[bool]):
    """Yes or no: ``ja`` or ``nee``."""

    long: ClassVar[str] = "unknown"

    def _read(self, found: str) -> bool:
        answer = _YES_NO.get(found.casefold())
        return self.refuse("unknown") if answer is None else answer

    def _show(self, value: bool) -> str:
        return "Ja" if value else "Nee"

    def _type(self, value: bool) -> str:
        return "ja" if value else "nee"


@dataclass(frozen=True, kw_only=True)
class Consent(YesNo):
    """A box that is ticked: ``True``; one that is not ticked was not answered."""

    def _filled(self, found: str) -> bool:
        return _YES_NO.get(found.casefold(), bool(found))

    def _read(self, found: str) -> bool:
        # Browsers send "on" for a box without a value (HTML).
        return found == "on" or super()._read(found)


_YES_NO = dict.fromkeys(("ja", "j", "true", "1"), True) | dict.fromkeys(
    ("nee", "n", "false", "0"), False
)
# CLDR has them beside the countries of ISO 3166-1: groups of countries, parts, and trials.
_NO_COUNTRY = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ")
)
_NO_LANGUAGE = frozenset({"mul", "und", "zxx"})


@cache
def countries() -> Options:
    """The Dutch name of each country by its code (ISO 3166-1; Kosovo is XK), in Dutch order."""
    names = _locale().territories.items()
    return _sorted({k: v for k, v in names if len(k) == 2 and k not in _NO_COUNTRY})


@cache
def nationalities() -> Options:
    """Countries, and what ICAO 9303 has for those without: XXA is stateless, XXX unknown."""
    return {**countries(), "XXA": "Staatloos", "XXX": "Onbekend"}


@cache
def languages() -> Options:
    """The Dutch name of each language by its code (ISO 639), in Dutch order."""
    names = _locale().languages.items()
    return _sorted({k: v for k, v in names if "_" not in k and k not in _NO_LANGUAGE})


def _locale() -> Locale:
    with extra():
        from babel import Locale
    return Locale("nl")


def _sorted(names: Options) -> Options:
    return dict(sorted(names.items(), key=lambda pair: fold(pair[1])))


# Ministry of the Interior: nobody has to say it, and gender is not asked.
salutation = Choice(
    thing="hoe we u mogen aanspreken",
    among={"mevrouw": "Mevrouw", "meneer": "Meneer", "geen": "Geen voorkeur"},
    required=False,
)
country = Choice(
    thing="het land waar u woont",
    among=countries,
    messages={"unknown": _LISTED},
)
nationality = country(thing="uw nationaliteit", among=nationalities)
language = country(thing="de taal die u het liefst spreekt", among=languages)
yes_no = YesNo(thing="ja of nee", messages={"missing": _CHOOSE, "unknown": "Kies ja of nee."})
# AVG, article 7: consent is given by an act; a box that was ticked beforehand is none.
consent = Consent(
    thing="dat u akkoord gaat",
    messages={"missing": "Vink aan {thing}.", "unknown": "Vink aan {thing}."},
)
