"""Numbers and codes that somebody gave out: to people, companies, schools, documents, cars."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar

from .question import MISSING, Question, extra
from .text import code

_SEPARATORS = dict.fromkeys(map(ord, " .-"))
_PROOF = "Controleer de cijfers van {thing}. Dit nummer kan niet bestaan."


@dataclass(frozen=True, kw_only=True)
class Code(Question[str]):
    """A code of letters and digits: kept without spaces, dots and hyphens, and in capitals.

    Attributes:
        prefix: what may stand before it, such as ``NL``.
        keeps_prefix: whether the prefix is kept, and added where it was not typed.
        characters: which characters it can have, as in a regular expression.
        lengths: how many characters it can have; none when that depends on what it begins with.
        padded: whether zeros at its start may be left out, down to the least of its lengths.
        library: the module of python-stdnum that knows its rule.
    """

    prefix: str = ""
    keeps_prefix: bool = False
    characters: str = "0-9"
    lengths: tuple[int, ...] = ()
    padded: bool = False
    library: str = ""
    longest: int = 60

    def _read(self, found: str) -> str:
        compact = code(found).translate(_SEPARATORS)
        # Not every capital is one letter: "ß" would become "SS".
        compact = (compact.upper() if compact.isascii() else compact).removeprefix(self.prefix)
        if not re.fullmatch(f"[{self.characters}]*", compact):
            self.refuse("characters")
        if self.lengths and len(compact) not in self.lengths:
            self.refuse("length")
        if self.padded:
            compact = compact.zfill(max(self.lengths))
        self._prove(compact)
        return self.prefix + compact if self.keeps_prefix else compact

    def _prove(self, compact: str) -> None:
        if not self.library:
            return
        with extra():
            from stdnum.exceptions import InvalidFormat, ValidationError

            library = import_module(self.library)
        try:
            library.validate(compact)
        except ValidationError as wrong:
            told = isinstance(wrong, InvalidFormat) and "form" in self.messages
            self.refuse("form" if told else "checksum")


@dataclass(frozen=True, kw_only=True)
class Iban(Code):
    """An account number in any country of the SEPA, shown in groups of four."""

    characters: str = "0-9A-Z"

    def _prove(self, compact: str) -> None:
        with extra():
            from schwifty import IBAN, exceptions
        if not re.match("[A-Z]{2}", compact):
            self.refuse("country")
        try:
            found = IBAN(compact)
        except exceptions.InvalidCountryCode:
            self.refuse("country")
        except exceptions.InvalidLength:
            self.refuse("length")
        except exceptions.InvalidChecksumDigits:
            self.refuse("checksum")
        except exceptions.SchwiftyException:
            self.refuse("form")
        if not found.in_sepa_zone:
            self.refuse("sepa")

    def _show(self, value: str) -> str:
        return " ".join(value[at : at + 4] for at in range(0, len(value), 4))


# The 14 side codes (RDW, RAI Vereniging). The royal house and the International Court of Justice
# have series of their own; those of embassies, traders and the forces are side code 1.
_SIDE_CODES = (
    *("XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9"),
    *("9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"),
)
_SHAPES = {side_code.replace("-", ""): side_code for side_code in _SIDE_CODES}
_SERIES = re.compile("(AA)([0-9]{1,2})|(CDJ)([0-9]{1,3})")


@dataclass(frozen=True, kw_only=True)
class Plate(Code):
    """A Dutch licence plate, shown with the hyphens of its side code."""

    long: ClassVar[str] = "form"
    characters: str = "0-9A-Z"

    def _prove(self, compact: str) -> None:
        if _shape(compact) not in _SHAPES and not _SERIES.fullmatch(compact):
            self.refuse("form")

    def _show(self, value: str) -> str:
        series = _SERIES.fullmatch(value)
        if series:
            return "-".join(filter(None, series.groups()))
        signs = iter(value)
        return "".join(one if one == "-" else next(signs) for one in _SHAPES[_shape(value)])


def _shape(compact: str) -> str:
    return re.sub("[A-Z]", "X", re.sub("[0-9]", "9", compact))


_DIGITS = {
    "missing": MISSING,
    "characters": "Gebruik bij {thing} alleen cijfers.",
    "length": "{Thing} moet {lengths[0]} cijfers hebben.",
}
_LETTERS_TOO = {
    "missing": MISSING,
    "characters": "Gebruik bij {thing} alleen letters en cijfers.",
}

# Wet algemene bepalingen burgerservicenummer; the proof is the "elfproef" of Logisch Ontwerp BSN.
bsn = Code(
    thing="uw burgerservicenummer (BSN)",
    lengths=(8, 9),
    padded=True,
    library="stdnum.nl.bsn",
    messages={**_DIGITS, "length": "{Thing} moet 9 cijfers hebben.", "checksum": _PROOF},
)
# Handelsregister: a legal person has a number of the same row, with the same proof.
rsin = bsn(thing="het RSIN", lengths=(9,), padded=False, messages={"length": _DIGITS["length"]})
education_number = rsin(
    thing="uw onderwijsnummer",
    library="stdnum.nl.onderwijsnummer",
    messages={"form": "Controleer het begin van {thing}. Het begint altijd met 10."},
)
# Handelsregisterbesluit 2008: both are given out without a check digit.
kvk_number = Code(thing="het KVK-nummer", lengths=(8,), messages=_DIGITS)
establishment_number = kvk_number(thing="het vestigingsnummer", lengths=(12,))
# IND: the number of a foreigner in the Basisvoorziening Vreemdelingen.
v_number = kvk_number(thing="uw V-nummer", lengths=(10,), prefix="V")
verification_code = kvk_number(thing="de code", lengths=(6,))

# Belastingdienst: since 2020 proved by modulo 97, before by the proof of a BSN or RSIN.
vat_id = Code(
    thing="het btw-id",
    prefix="NL",
    keeps_prefix=True,
    characters="0-9A-Z",
    lengths=(12,),
    library="stdnum.nl.btw",
    messages={
        **_LETTERS_TOO,
        "length": "Vul {thing} helemaal in. Het heeft 14 tekens, zoals NL000099998B57.",
        "form": "Schrijf {thing} als NL, 9 cijfers, de letter B en 2 cijfers.",
        "checksum": _PROOF,
    },
)
# DUO, Basisregistratie Instellingen: four characters, and two digits of an establishment.
brin = Code(
    thing="het BRIN-nummer van de school",
    characters="0-9A-Z",
    lengths=(4, 6),
    library="stdnum.nl.brin",
    messages={
        **_LETTERS_TOO,
        "length": "{Thing} moet 4 tekens hebben, of 6 met de vestiging.",
        "form": "Schrijf {thing} als 2 cijfers en 2 letters, zoals 05KO.",
    },
)
# RvIG: a passport and an identity card have the same kind of number, never with the letter O.
identity_document = Code(
    thing="het nummer van uw paspoort of identiteitskaart",
    characters="0-9A-NP-Z",
    lengths=(9,),
    library="stdnum.nl.identiteitskaartnummer",
    messages={
        "missing": MISSING,
        "characters": "Gebruik bij {thing} alleen letters en cijfers. Schrijf een nul, geen O.",
        "length": "{Thing} moet 9 tekens hebben.",
        "form": "Controleer {thing}. Het begint met 2 letters en eindigt op een cijfer.",
    },
)
licence_plate = Plate(
    thing="uw kenteken",
    messages={
        **_LETTERS_TOO,
        "form": "Vul {thing} in zoals het op de plaat staat, bijvoorbeeld 12-ABC-3.",
    },
)
iban = Iban(
    thing="uw rekeningnummer (IBAN)",
    messages={
        **_LETTERS_TOO,
        "length": "Controleer hoeveel tekens {thing} heeft. Een Nederlands nummer heeft er 18.",
        "country": "Begin {thing} met de letters van het land, zoals NL.",
        "form": "Controleer {thing}. Schrijf het zoals op uw bankpas.",
        "checksum": "Controleer de cijfers van {thing}. Dit nummer kan niet bestaan.",
        "sepa": "Gebruik een ander rekeningnummer (IBAN). "
        "Dit land hoort niet bij het Europese betaalgebied (SEPA).",
    },
)
