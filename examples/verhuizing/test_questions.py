"""What this service asks in its own way; what a name or a date may be, the library tests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from herkenbaar.answers import File

from . import questions
from .addresses import complete
from .drafts import Draft
from .questions import LABELS, LIVING, PROOF
from .steps import STEPS, find

TODAY = date(2026, 3, 2)
FORBIDDEN = re.compile(r"ongeldig|verplicht|onjuist|helaas|sorry|opgetreden|invalid|error", re.I)
PDF = File("contract.pdf", 9, b"%PDF-1.7")
ADDRESS: dict[str, Any] = {"adres_postcode": "1234ab", "adres_number": "18", "wonen": "huren"}


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "today", lambda: TODAY)


def draft(typed: Mapping[str, str | list[str]], document: File | None = None) -> Draft:
    answers = {name: [one] if isinstance(one, str) else one for name, one in typed.items()}
    return Draft(answers=answers, document=document)


def problems(name: str, document: File | None = None, **typed: Any) -> dict[str, Any]:
    step = find(name)
    assert step
    return dict(step.read(draft(typed, document)).errors)


def test_an_empty_page_tells_all_that_is_missing_in_the_order_of_the_questions() -> None:
    assert problems("wie") == {
        "naam": "Vul uw volledige naam in.",
        "geboortedatum": "Vul uw geboortedatum in.",
        "medeverhuizers": "Kies wie er met u meeverhuist, of kies ‘Ik verhuis alleen’.",
    }
    assert problems("adres") == {
        "adres": {
            "postcode": "Vul de postcode van uw nieuwe adres in.",
            "number": "Vul het huisnummer van uw nieuwe adres in.",
        },
        "wonen": "Kies of u gaat huren, kopen of inwonen.",
    }
    assert problems("datum") == {"verhuisdatum": "Vul uw verhuisdatum in."}
    assert problems("document") == {
        "document": "Voeg uw huurcontract toe.",
        "email": "Vul uw e-mailadres in.",
    }


@pytest.mark.parametrize("chosen", [[], ["x"], ["alleen", "partner"]])
def test_who_moves_along_is_on_the_list_and_nobody_is_alone_and_together(chosen: list[str]) -> None:
    text = str(problems("wie", medeverhuizers=chosen)["medeverhuizers"])
    assert text.endswith("Niet allebei.") == ("alleen" in chosen)


@pytest.mark.parametrize("chosen", [["alleen"], ["kinderen", "partner"]])
def test_more_than_one_may_move_along(chosen: list[str]) -> None:
    assert "medeverhuizers" not in problems("wie", medeverhuizers=chosen)


@pytest.mark.parametrize("day", ["25-2-2026", "2 maart 2026", "ma 30 mrt 2026"])
def test_moving_can_be_told_from_4_weeks_before_to_5_days_after(day: str) -> None:
    assert problems("datum", verhuisdatum=day) == {}


def test_too_late_and_too_early_say_which_days_are_right() -> None:
    assert problems("datum", verhuisdatum="24-2-2026")["verhuisdatum"] == (
        "Uw verhuisdatum is langer dan 5 dagen geleden. "
        "Vul een dag in vanaf 25 februari 2026, of bel ons op 14 000."
    )
    assert problems("datum", verhuisdatum="31-3-2026")["verhuisdatum"] == (
        "Uw verhuisdatum is pas over meer dan 4 weken. "
        "Vul een dag in tot en met 30 maart 2026, of kom later terug."
    )


def test_a_way_of_living_that_is_not_on_the_list_is_no_choice() -> None:
    text = {"wonen": "Kies of u gaat huren, kopen of inwonen."}
    assert problems("adres", **ADDRESS | {"wonen": "kraken"}) == text


def test_the_main_resident_is_asked_for_only_when_moving_in_with_someone() -> None:
    moving_in = ADDRESS | {"wonen": "inwonen"}
    text = {"hoofdbewoner": "Vul de naam van de hoofdbewoner in."}
    assert problems("adres", **moving_in, hoofdbewoner=" ") == text
    assert problems("adres", **ADDRESS | {"wonen": "Inwonen"}) == text
    assert problems("adres", **moving_in, hoofdbewoner="Mohamed El Rafi") == {}
    assert problems("adres", **ADDRESS, hoofdbewoner="<") == {}


@pytest.mark.parametrize(
    ("living", "text"),
    [
        ("huren", {"document": "Voeg uw huurcontract toe."}),
        ("inwonen", {"document": "Voeg de toestemming van de hoofdbewoner toe."}),
        ("kopen", {}),
    ],
)
def test_a_document_is_needed_by_who_rents_or_moves_in(living: str, text: object) -> None:
    assert problems("document", wonen=living, email="jo@voorbeeld.nl") == text
    assert problems("document", PDF, wonen=living, email="jo@voorbeeld.nl") == {}


def test_a_file_may_have_10_megabytes_and_no_more() -> None:
    most = 10 * 1024 * 1024
    assert "document" not in problems("document", PDF._replace(size=most))
    text = "Het bestand contract.pdf is groter dan 10 MB. Kies een kleiner bestand."
    assert problems("document", PDF._replace(size=most + 1))["document"] == text


def test_a_text_under_the_name_of_the_document_is_no_document() -> None:
    step = STEPS[-1]
    assert step.read(draft({"document": "contract.pdf"})).errors["document"]


def test_an_address_is_told_with_its_street_when_that_is_known() -> None:
    step = STEPS[1]
    known = step.answers(draft(ADDRESS | {"adres_addition": "bis"}))
    assert known["Nieuw adres"] == "Lindelaan 18 bis, 1234 AB Oostmeer"
    unknown = step.answers(draft(ADDRESS | {"adres_postcode": "1999 AB"}))
    assert unknown["Nieuw adres"] == "1999 AB 18"


def test_a_street_that_was_typed_is_not_replaced() -> None:
    by_hand = ADDRESS | {"adres_street": "Nieuwe Kade", "adres_city": "Oostmeer"}
    value = STEPS[1].read(draft(by_hand)).values["adres"]
    assert value.street == complete(value).street == "Nieuwe Kade"


def test_every_way_of_living_has_its_document_and_every_question_its_label() -> None:
    assert PROOF.keys() == LIVING.keys()
    asked = [name for page in questions.questions("huren").values() for name in page]
    assert asked == list(LABELS)


def test_our_own_messages_are_short_and_end_with_a_full_stop() -> None:
    for page in questions.questions("inwonen").values():
        for question in (*page.values(), questions.resume_code):
            for text in question.messages.values():
                assert text.endswith(".")
                assert not FORBIDDEN.search(text)
                assert all(len(sentence.split()) <= 15 for sentence in text.split(". "))
