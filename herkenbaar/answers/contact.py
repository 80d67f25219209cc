"""How to reach somebody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from .question import MISSING, TOO_LONG, Question, extra
from .text import code


@dataclass(frozen=True, kw_only=True)
class Telephone(Question[str]):
    """A telephone number, kept as E.164; one from abroad begins with ``+`` or ``00``."""

    long: ClassVar[str] = "too_long"

    longest: int = 60

    def _read(self, found: str) -> str:
        typed = code(found)
        if not re.fullmatch(r"\+?[0-9 ().\-/]+", typed):
            self.refuse("characters")
        with extra():
            import phonenumbers
        reasons = phonenumbers.ValidationResult
        try:
            number = phonenumbers.parse(typed, "NL")
        except phonenumbers.NumberParseException as wrong:
            country = wrong.error_type == wrong.INVALID_COUNTRY_CODE
            long = wrong.error_type == wrong.TOO_LONG
            self.refuse("country" if country else "too_long" if long else "too_short")
        if not phonenumbers.is_valid_number(number):
            reason = phonenumbers.is_possible_number_with_reason(number)
            causes = {reasons.TOO_SHORT: "too_short", reasons.TOO_LONG: "too_long"}
            self.refuse(causes.get(reason, "unknown"))
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    def _show(self, value: str) -> str:
        with extra():
            import phonenumbers
        formats = phonenumbers.PhoneNumberFormat
        shown = formats.NATIONAL if value.startswith("+31") else formats.INTERNATIONAL
        return phonenumbers.format_number(phonenumbers.parse(value), shown)


@dataclass(frozen=True, kw_only=True)
class Email(Question[str]):
    """An e-mail address; it is not asked whether its domain exists, that needs the network."""

    longest: int = 254

    def _read(self, found: str) -> str:
        if found.count("@") != 1:
            self.refuse("at")
        if " " in found:
            self.refuse("space")
        if "." not in found.partition("@")[2].strip("."):
            self.refuse("domain")
        with extra():
            from email_validator import EmailNotValidError, validate_email
        try:
            return validate_email(found, check_deliverability=False).normalized
        except EmailNotValidError:
            self.refuse("form")


# ACM, Nummerplan telefoon- en ISDN-diensten, and what every other country published.
telephone = Telephone(
    thing="uw telefoonnummer",
    messages={
        "missing": MISSING,
        "characters": "Gebruik bij {thing} alleen cijfers, spaties en streepjes.",
        "too_short": "Vul {thing} helemaal in, met het netnummer. Er ontbreken cijfers.",
        "too_long": "Controleer {thing}. Er staan te veel cijfers in. Vul één nummer in.",
        "country": "Controleer {thing}. Begin met + en het landnummer, zoals +32.",
        "unknown": "Controleer de cijfers van {thing}. Dit nummer kan niet bestaan.",
    },
)
# RFC 5321 and 6531.
email = Email(
    thing="uw e-mailadres",
    messages={
        "missing": MISSING,
        "length": TOO_LONG,
        "at": "Vul {thing} in met één @, zoals naam@voorbeeld.nl.",
        "space": "Verwijder de spaties uit {thing}.",
        "domain": "Vul {thing} in met een punt na de @, zoals naam@voorbeeld.nl.",
        "form": "Controleer {thing}. Schrijf het zoals naam@voorbeeld.nl.",
    },
)
