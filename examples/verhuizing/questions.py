"""What each step asks, and what is said when it cannot be an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from herkenbaar.answers import (
    Choice,
    Choices,
    Code,
    Question,
    address,
    chosen_date,
    date_of_birth,
    document,
    email,
    full_name,
)

from .drafts import LENGTH, SIGNS, today

ALONG = {
    "partner": "Mijn partner",
    "kinderen": "Een of meer kinderen",
    "anders": "Iemand anders",
    "alleen": "Ik verhuis alleen",
}
LIVING = {
    "huren": "Ik huur de woning",
    "kopen": "Ik heb de woning gekocht",
    "inwonen": "Ik ga bij iemand inwonen",
}
PROOF = {
    "huren": "uw huurcontract",
    "kopen": "uw koopakte",
    "inwonen": "de toestemming van de hoofdbewoner",
}
# What was asked, in the few words of a list of answers.
LABELS = {
    "naam": "Naam",
    "geboortedatum": "Geboortedatum",
    "medeverhuizers": "Verhuizen met u mee",
    "adres": "Nieuw adres",
    "wonen": "Hoe u er gaat wonen",
    "hoofdbewoner": "Naam van de hoofdbewoner",
    "verhuisdatum": "Verhuisdatum",
    "document": "Document",
    "email": "E-mailadres",
}


def first_day() -> date:
    """The first day that can be a moving day."""
    return today() - timedelta(days=5)


def last_day() -> date:
    """The last day that can be a moving day."""
    return today() + timedelta(weeks=4)


wonen = Choice(thing="of u gaat huren, kopen of inwonen", among=LIVING)
resume_code = Code(
    thing="uw code",
    characters=SIGNS,
    lengths=(LENGTH,),
    messages={
        "missing": "Vul {thing} in.",
        "characters": "Vul alle 16 letters en cijfers van {thing} in.",
        "length": "Vul alle 16 letters en cijfers van {thing} in.",
        "unknown": "Wij vinden geen formulier bij deze code. Controleer {thing}, of begin opnieuw.",
    },
)


def questions(living: str) -> Mapping[str, Mapping[str, Question[Any]]]:
    """The questions of each step.

    Args:
        living: how they will live there, of ``LIVING``; the document goes with it.
    """
    return {
        "wie": {
            "naam": full_name(thing="uw volledige naam"),
            "geboortedatum": date_of_birth,
            "medeverhuizers": Choices(
                thing="wie er met u meeverhuist",
                among=ALONG,
                alone="alleen",
                messages={"missing": "Kies {thing}, of kies ‘Ik verhuis alleen’."},
            ),
        },
        "adres": {
            "adres": address(thing="uw nieuwe adres"),
            "wonen": wonen,
            "hoofdbewoner": full_name(
                thing="de naam van de hoofdbewoner",
                asked=lambda values: values.get("wonen") == "inwonen",
            ),
        },
        "datum": {
            "verhuisdatum": chosen_date(
                thing="uw verhuisdatum",
                earliest=first_day,
                latest=last_day,
                messages={
                    "earliest": "Uw verhuisdatum is langer dan 5 dagen geleden. "
                    "Vul een dag in vanaf {earliest}, of bel ons op 14 000.",
                    "latest": "Uw verhuisdatum is pas over meer dan 4 weken. "
                    "Vul een dag in tot en met {latest}, of kom later terug.",
                },
            ),
        },
        "document": {
            # Who bought a home is in the land register already.
            "document": document(thing=PROOF[living], required=living != "kopen"),
            "email": email,
        },
    }
