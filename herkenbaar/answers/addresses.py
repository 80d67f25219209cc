"""Where somebody lives, here or abroad."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, NamedTuple, NoReturn

from .choices import Choice, country
from .codes import Code
from .question import MISSING, AnswerError, Question, Sent
from .text import apostrophes, code

# PostNL, through python-stdnum: 4 digits, 2 letters, and three pairs of letters that are not used.
_POSTCODE = Code(
    thing="de postcode",
    prefix="NL",
    characters="0-9A-Z",
    lengths=(6,),
    library="stdnum.nl.postcode",
    messages=dict.fromkeys(("missing", "characters", "length", "form", "checksum"), MISSING),
)
# BAG: a house number has 5 digits; a letter and an addition of 4 are one field here.
_NUMBER = re.compile("0*([1-9][0-9]{0,4})(?:[ -]?([A-Za-z][A-Za-z0-9 -]*))?")
_ADDITION = re.compile("[A-Za-z0-9][A-Za-z0-9 -]*")
_LONGEST = {"postcode": 20, "number": 20, "addition": 10, "street": 80, "city": 80}
# BRP: what fits in the three lines of an address abroad.
_LINES = {"line1": 40, "line2": 50, "line3": 35, "country": 100}


class Address(NamedTuple):
    """An address in the Netherlands.

    Attributes:
        postcode: as ``1234 AB``; may be empty when the address was filled in by hand.
        number: the house number, without what is added to it.
        addition: the letter or addition: ``A``, ``bis``; may be empty.
        street: empty unless it was filled in by hand.
        city: empty unless it was filled in by hand.
    """

    postcode: str
    number: str
    addition: str = ""
    street: str = ""
    city: str = ""


class ForeignAddress(NamedTuple):
    """An address abroad: three lines, of which two may be empty, and the code of a country."""

    line1: str
    line2: str
    line3: str
    country: str


@dataclass(frozen=True, kw_only=True)
class DutchAddress(Question[Address]):
    """Postcode and house number; or street, house number and place by hand.

    By hand it is as soon as ``{name}_street`` or ``{name}_city`` is filled in.
    """

    parts: ClassVar[tuple[str, ...]] = ("postcode", "number", "addition", "street", "city")

    def _longest(self, part: str) -> int:
        return _LONGEST[part]

    def _missing(self) -> NoReturn:
        self.refuse_parts({"postcode": "postcode_missing", "number": "number_missing"})

    def _read(self, found: Mapping[str, str]) -> Address:
        by_hand = bool(found["street"] or found["city"])
        needed = ("street", "number", "city") if by_hand else ("postcode", "number")
        causes = {part: f"{part}_missing" for part in needed if not found[part]}
        postcode, wrong = _postcode(found["postcode"])
        if wrong:
            causes["postcode"] = wrong
        addition = code(found["addition"])
        number = _NUMBER.fullmatch(code(found["number"]))
        if found["number"] and (not number or (number[2] and addition)):
            causes["number"] = "number_form"
        addition = addition or (number[2] if number and number[2] else "")
        if len(addition) > _LONGEST["addition"] or not _ADDITION.fullmatch(addition or "0"):
            causes["addition"] = "addition_form"
        if causes:
            self.refuse_parts({part: causes[part] for part in self.parts if part in causes})
        assert number
        by_hand_only = (apostrophes(found[part]) for part in ("street", "city"))
        return Address(postcode, number[1], addition, *by_hand_only)

    def _show(self, value: Address) -> str:
        house = " ".join(filter(None, (value.street, value.number, value.addition)))
        place = " ".join(filter(None, (value.postcode, value.city)))
        return f"{house}, {place}" if value.street else f"{place} {house}"

    def _type(self, value: Address) -> dict[str, str]:
        return value._asdict()


@dataclass(frozen=True, kw_only=True)
class AddressAbroad(Question[ForeignAddress]):
    """Three lines ``{name}_line1`` … and ``{name}_country``.

    Attributes:
        among: the question of its country.
    """

    parts: ClassVar[tuple[str, ...]] = ("line1", "line2", "line3", "country")

    among: Choice = country

    def typed(self, sent: Sent, name: str) -> dict[str, str]:
        country = self.among.typed(sent, f"{name}_country")
        return {**super().typed(sent, name), "country": country}

    def _longest(self, part: str) -> int:
        return _LINES[part]

    def _missing(self) -> NoReturn:
        self.refuse_parts({"line1": "line1_missing", "country": "country_missing"})

    def _read(self, found: Mapping[str, str]) -> ForeignAddress:
        needed = ("line1", "country")
        causes = {part: f"{part}_missing" for part in needed if not found[part]}
        try:
            where = self.among(required=False).parse(found["country"])
        except AnswerError:
            causes["country"] = "country_form"
        if not causes and where == "NL":
            causes["country"] = "country_here"
        if causes:
            self.refuse_parts(causes)
        assert where
        return ForeignAddress(found["line1"], found["line2"], found["line3"], where)

    def _show(self, value: ForeignAddress) -> str:
        return ", ".join(filter(None, (*value[:3], self.among.format(value.country))))

    def _type(self, value: ForeignAddress) -> dict[str, str]:
        return value._asdict()


def _postcode(typed: str) -> tuple[str, str]:
    """A postcode as ``1234 AB``, and why it is none."""
    try:
        found = _POSTCODE(required=False).parse(typed)
    except AnswerError as wrong:
        return "", "postcode_letters" if wrong.cause == "checksum" else "postcode_form"
    return (f"{found[:4]} {found[4:]}" if found else ""), ""


address = DutchAddress(
    thing="uw adres",
    messages={
        "postcode_missing": "Vul de postcode van {thing} in.",
        "postcode_form": "Vul de postcode in met 4 cijfers en 2 letters, zoals 1234 AB.",
        "postcode_letters": "Controleer de letters van de postcode. SA, SD en SS komen niet voor.",
        "number_missing": "Vul het huisnummer van {thing} in.",
        "number_form": "Vul bij huisnummer alleen cijfers in. Letters vult u in bij toevoeging.",
        "addition_form": "Gebruik bij toevoeging niet meer dan 10 letters, cijfers en streepjes.",
        "street_missing": "Vul de straat van {thing} in.",
        "street_form": "Gebruik bij de straat van {thing} niet meer dan {longest} tekens.",
        "city_missing": "Vul de plaats van {thing} in.",
        "city_form": "Gebruik bij de plaats van {thing} niet meer dan {longest} tekens.",
    },
)
foreign_address = AddressAbroad(
    thing="uw adres in het buitenland",
    messages={
        "line1_missing": "Vul de straat en het huisnummer van {thing} in.",
        "line1_form": "Gebruik bij straat en huisnummer niet meer dan {longest} tekens.",
        "line2_form": "Gebruik bij postcode en plaats niet meer dan {longest} tekens.",
        "line3_form": "Gebruik bij streek, provincie of staat niet meer dan {longest} tekens.",
        "country_missing": "Kies het land van {thing}.",
        "country_form": "Kies uit de lijst het land van {thing}.",
        "country_here": "Kies een ander land dan Nederland, of vul een Nederlands adres in.",
    },
)
