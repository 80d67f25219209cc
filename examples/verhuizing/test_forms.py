"""What may be answered, and what is said about each cause when it cannot be."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import date

import pytest
from werkzeug.datastructures import FileStorage, MultiDict

from . import dates, forms, uploads
from .drafts import Draft
from .forms import AddressForm, DocumentForm, MoveForm, StepForm, WhoForm

TODAY = date(2026, 3, 2)
WHO = {
    "naam": "Obbadah",
    "geboortedatum_day": "4",
    "geboortedatum_month": "5",
    "geboortedatum_year": "1988",
    "medeverhuizers": ["alleen"],
}
ADDRESS = {"postcode": "1234 AB", "huisnummer": "18", "toevoeging": "", "wonen": "huren"}
PDF = b"%PDF-1.7 test"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "today", lambda: TODAY)


def problems(form: type[StepForm], typed: object, draft: Draft | None = None) -> dict[str, object]:
    made = form(MultiDict(typed), draft or Draft(), meta={"csrf": False})  # type: ignore[arg-type]
    made.validate()
    return made.problems


def who(**typed: object) -> dict[str, object]:
    return problems(WhoForm, WHO | typed)


def address(**typed: object) -> dict[str, object]:
    return problems(AddressForm, ADDRESS | typed)


def moved(day: str = "", month: str = "", year: str = "") -> object:
    typed = {"verhuisdatum_day": day, "verhuisdatum_month": month, "verhuisdatum_year": year}
    return problems(MoveForm, typed).get("verhuisdatum")


def document(
    living: str = "huren", before: str | None = None, **typed: object
) -> dict[str, object]:
    draft = Draft(answers={"adres": {"wonen": [living]}}, document=before)
    return problems(DocumentForm, {"email": "jo@voorbeeld.nl"} | typed, draft)


def sent(content: bytes = PDF, name: str = "contract.pdf") -> FileStorage:
    return FileStorage(io.BytesIO(content), name)


@pytest.mark.parametrize(
    "naam",
    ["Obbadah", "R.M. van Puffelen", "Joan In het Veld-van Velzen", "O", "Lisanty Jansz", "3PO"],
)
def test_every_name_that_people_have_is_a_name(naam: str) -> None:
    assert who(naam=naam) == {}


def test_an_empty_page_tells_all_that_is_missing_in_the_order_of_the_questions() -> None:
    assert problems(WhoForm, {}) == {
        "naam": "Vul uw naam in.",
        "geboortedatum": "Vul uw geboortedatum in.",
        "medeverhuizers": "Kies wie er met u meeverhuist, of kies ‘Ik verhuis alleen’.",
    }
    assert problems(AddressForm, {}) == {
        "postcode": "Vul de postcode van uw nieuwe adres in.",
        "huisnummer": "Vul uw huisnummer in.",
        "wonen": "Kies of u gaat huren, kopen of inwonen.",
    }


def test_only_spaces_is_nothing() -> None:
    assert who(naam="   ")["naam"] == "Vul uw naam in."


def test_a_name_may_have_200_characters_and_no_more() -> None:
    assert who(naam="a" * 200) == {}
    assert who(naam="a" * 201)["naam"] == "Gebruik bij uw naam ten hoogste 200 tekens."


@pytest.mark.parametrize("month", ["5", "05", "mei", "Mei", " MEI ", "mei."])
def test_a_month_may_be_a_number_or_a_name(month: str) -> None:
    assert who(geboortedatum_month=month) == {}


@pytest.mark.parametrize(("month", "number"), [("mrt", 3), ("maart", 3), ("sept.", 9), ("jun", 6)])
def test_a_month_may_be_shortened(month: str, number: int) -> None:
    assert dates.read({"day": "1", "month": month, "year": "2026"}) == date(2026, number, 1)


@pytest.mark.parametrize("month", ["ju", "ma", "m", "13", "0", "lente", "٣", "-3", "1.5"])
def test_what_could_be_two_months_or_none_is_refused(month: str) -> None:
    text = "Vul bij uw geboortedatum een maand in van 1 tot en met 12, of de naam van de maand."
    assert who(geboortedatum_month=month)["geboortedatum"] == {"month": text}


def test_a_part_of_a_date_that_is_missing_is_named() -> None:
    assert moved("14", "", "2026") == {"month": "Vul bij uw verhuisdatum ook de maand in."}
    assert moved("", "3", "") == {
        "day": "Vul bij uw verhuisdatum ook de dag in.",
        "year": "Vul bij uw verhuisdatum ook het jaar in.",
    }


def test_a_part_of_a_date_that_is_wrong_is_named() -> None:
    assert moved("32", "3", "2026") == {
        "day": "Vul bij uw verhuisdatum een dag in van 1 tot en met 31."
    }
    assert moved("14", "3", "26") == {
        "year": "Vul bij uw verhuisdatum het jaar in met 4 cijfers, zoals 2026."
    }


def test_a_day_that_the_month_does_not_have_is_named_with_the_length_of_the_month() -> None:
    text = "Februari 2026 heeft 28 dagen. Vul bij uw verhuisdatum een andere dag in."
    assert moved("30", "feb", "2026") == {"day": text}
    assert dates.read({"day": "29", "month": "2", "year": "2028"}) == date(2028, 2, 29)


def test_a_birthday_has_been_and_not_too_long_ago() -> None:
    assert who(geboortedatum_year="2027")["geboortedatum"] == (
        "Vul bij uw geboortedatum een dag in die al is geweest."
    )
    assert who(geboortedatum_year="1890")["geboortedatum"] == (
        "Controleer het jaar van uw geboortedatum."
    )
    today = {"geboortedatum_day": "2", "geboortedatum_month": "3", "geboortedatum_year": "2026"}
    assert who(**today) == {}


@pytest.mark.parametrize(("day", "month"), [("25", "2"), ("2", "3"), ("30", "3")])
def test_moving_can_be_told_from_4_weeks_before_to_5_days_after(day: str, month: str) -> None:
    assert moved(day, month, "2026") is None


def test_too_late_and_too_early_say_which_days_are_right() -> None:
    assert moved("24", "2", "2026") == (
        "Uw verhuisdatum is langer dan 5 dagen geleden. "
        "Vul een dag in vanaf 25 februari 2026, of bel ons op 14 000."
    )
    assert moved("31", "3", "2026") == (
        "Uw verhuisdatum is pas over meer dan 4 weken. "
        "Vul een dag in tot en met 30 maart 2026, of kom later terug."
    )


def test_the_example_on_the_page_is_an_answer_that_is_right() -> None:
    form = MoveForm(None, Draft(), meta={"csrf": False})
    assert moved(*form.example.split()) is None


def test_nobody_moves_alone_and_together() -> None:
    text = "Kies ‘Ik verhuis alleen’, of kies wie er met u meeverhuist. Niet allebei."
    assert who(medeverhuizers=["alleen", "partner"])["medeverhuizers"] == text
    assert who(medeverhuizers=["partner", "kinderen"]) == {}


@pytest.mark.parametrize("chosen", [[], ["x"]])
def test_what_is_not_on_the_list_is_no_choice(chosen: list[str]) -> None:
    found = who(medeverhuizers=chosen)
    assert found == {
        "medeverhuizers": "Kies wie er met u meeverhuist, of kies ‘Ik verhuis alleen’."
    }


@pytest.mark.parametrize(
    "postcode", ["1234AB", "1234 AB", "1234ab", " 1234  ab ", "1234-AB", "NL-1234 AB"]
)
def test_every_spelling_of_a_postcode_is_the_same_postcode(postcode: str) -> None:
    form = AddressForm(MultiDict(ADDRESS | {"postcode": postcode}), Draft(), meta={"csrf": False})
    assert form.validate()
    assert form.answers()["Postcode"] == "1234 AB"


@pytest.mark.parametrize("postcode", ["1234", "0234 AB", "12345 AB", "AB 1234", "1234 A1"])
def test_what_is_no_postcode_says_how_it_is_written(postcode: str) -> None:
    text = "Vul de postcode in met 4 cijfers en 2 letters, zoals 1234 AB."
    assert address(postcode=postcode) == {"postcode": text}


def test_letters_that_no_postcode_has_are_named() -> None:
    assert address(postcode="1234ss") == {
        "postcode": "De postcode 1234SS bestaat niet. Controleer de letters."
    }


@pytest.mark.parametrize("number", ["1", "18", "018", "99999"])
def test_a_house_number_is_a_number(number: str) -> None:
    assert address(huisnummer=number) == {}


@pytest.mark.parametrize("number", ["18a", "18-2", "0", "100000", "-1", "1 2", "18\n"[:2] + "b"])
def test_what_is_more_than_a_house_number_says_where_the_rest_goes(number: str) -> None:
    text = "Vul bij huisnummer alleen cijfers in. Letters vult u in bij toevoeging."
    assert address(huisnummer=number) == {"huisnummer": text}


@pytest.mark.parametrize("addition", ["", "A", "bis", "2 hoog", "H-3"])
def test_an_addition_is_short(addition: str) -> None:
    assert address(toevoeging=addition) == {}


def test_an_addition_that_cannot_be_says_what_it_may_hold() -> None:
    assert address(toevoeging="<b>") == {
        "toevoeging": "Gebruik bij toevoeging alleen letters, cijfers, spaties en streepjes."
    }
    assert address(toevoeging="a" * 11) == {
        "toevoeging": "Gebruik bij toevoeging ten hoogste 10 tekens."
    }


def test_the_main_resident_is_asked_for_only_when_moving_in_with_someone() -> None:
    assert address(wonen="huren", hoofdbewoner="") == {}
    text = "Vul de naam van de hoofdbewoner in."
    assert address(wonen="inwonen", hoofdbewoner=" ") == {"hoofdbewoner": text}
    assert address(wonen="inwonen", hoofdbewoner="Mohamed El Rafi") == {}
    assert address(wonen="inwonen", hoofdbewoner="a" * 201) == {
        "hoofdbewoner": "Gebruik bij de naam van de hoofdbewoner ten hoogste 200 tekens."
    }


def test_a_way_of_living_that_is_not_on_the_list_is_no_choice() -> None:
    assert address(wonen="kraken") == {"wonen": "Kies of u gaat huren, kopen of inwonen."}


@pytest.mark.parametrize(
    ("living", "text"),
    [
        ("huren", {"document": "Voeg uw huurcontract toe."}),
        ("inwonen", {"document": "Voeg de toestemming van de hoofdbewoner toe."}),
        ("kopen", {}),
    ],
)
def test_a_document_is_needed_by_who_rents_or_moves_in(living: str, text: object) -> None:
    assert document(living) == text
    assert document(living, document=sent()) == {}
    assert document(living, before="contract.pdf") == {}


@pytest.mark.parametrize("content", [PDF, b"\xff\xd8\xff\xe0 foto", b"\x89PNG\r\n\x1a\n scherm"])
def test_a_file_is_known_by_how_it_begins(content: bytes) -> None:
    assert document(document=sent(content, "wat.ook")) == {}


def test_a_file_of_another_kind_is_named() -> None:
    assert document(document=sent(b"MZ", "C:\\map\\contract.pdf")) == {
        "document": (
            "Het bestand ‘contract.pdf’ is geen pdf, jpg of png. "
            "Sla het op als pdf, of maak een foto van het document."
        )
    }


def test_an_empty_file_is_named() -> None:
    assert document(document=sent(b"")) == {
        "document": "Het bestand ‘contract.pdf’ is leeg. Kies een ander bestand."
    }


def test_a_file_may_have_10_megabytes_and_no_more() -> None:
    largest = PDF.ljust(uploads.LARGEST)
    assert document(document=sent(largest)) == {}
    assert document(document=sent(largest + b" ")) == {
        "document": (
            "Het bestand ‘contract.pdf’ is groter dan 10 MB. Kies een kleiner bestand, "
            "of maak een foto van het document."
        )
    }


def test_a_text_under_the_name_of_the_document_is_no_document() -> None:
    assert document(document="contract.pdf") == {"document": "Voeg uw huurcontract toe."}


def test_a_file_that_was_there_does_not_excuse_one_that_is_wrong() -> None:
    assert "document" in document(before="contract.pdf", document=sent(b"MZ"))


@pytest.mark.parametrize(
    "email", ["jo@voorbeeld.nl", "jo+a@mail.voorbeeld.nl", " jo@voorbeeld.nl "]
)
def test_an_address_that_can_get_mail_is_right(email: str) -> None:
    assert document("kopen", email=email) == {}


@pytest.mark.parametrize(
    "email",
    [
        "jo",
        "jo@voorbeeld",
        "@voorbeeld.nl",
        "jo@@voorbeeld.nl",
        "jo g@voorbeeld.nl",
        "jo@voorbeeld..nl",
        "jo@.nl",
    ],
)
def test_an_address_that_cannot_get_mail_says_how_it_is_written(email: str) -> None:
    text = "Vul uw e-mailadres in met een @ en een punt, zoals naam@voorbeeld.nl."
    assert document("kopen", email=email) == {"email": text}


FORBIDDEN = re.compile(r"ongeldig|verplicht|onjuist|helaas|sorry|opgetreden|invalid|error", re.I)
WRONG: list[Callable[[], dict[str, object]]] = [
    lambda: problems(WhoForm, {}),
    lambda: who(naam="a" * 999, medeverhuizers=["alleen", "anders"], geboortedatum_day="x"),
    lambda: problems(AddressForm, {"wonen": "inwonen"}),
    lambda: address(postcode="x", huisnummer="x", toevoeging="?", wonen="?"),
    lambda: problems(MoveForm, {}),
    lambda: problems(MoveForm, {"verhuisdatum_day": "99", "verhuisdatum_month": "99"}),
    lambda: problems(DocumentForm, {}),
    lambda: document(email="x", document=sent(b"x")),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_an_error_is_one_text_of_ours_that_ends_with_a_full_stop(
    wrong: Callable[[], dict[str, object]],
) -> None:
    found = wrong()
    assert found
    for problem in found.values():
        for text in problem.values() if isinstance(problem, dict) else [problem]:
            assert isinstance(text, str)
            assert text.endswith(".")
            assert not FORBIDDEN.search(text)


def test_every_way_of_living_has_its_document() -> None:
    assert forms.PROOF.keys() == forms.PROOF_HINTS.keys() == forms.LIVING.keys()
