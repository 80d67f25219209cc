"""The rule of every question: what is read, what is refused and why, and that nothing is lost."""

from __future__ import annotations

import builtins
import string
from collections import ChainMap
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any
from unittest import mock

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.datastructures import UploadFile
from stdnum.nl.onderwijsnummer import is_valid
from werkzeug.datastructures import MultiDict

from herkenbaar import answers
from herkenbaar.answers import (
    Address,
    AnswerError,
    Choices,
    File,
    ForeignAddress,
    Name,
    Question,
    Text,
    address,
    bsn,
    chosen_date,
    consent,
    country,
    date_of_birth,
    date_range,
    document,
    email,
    iban,
    known_date,
    licence_plate,
    read,
    telephone,
    yes_no,
)
from herkenbaar.answers.dates import PartialDate, Period
from herkenbaar.answers.text import line, paragraphs

from .inputs import PDF, QUESTIONS, REFUSED, RIGHT, day, file

LETTERS = string.ascii_letters + "àéïõüçłžñß"


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [(name, *case) for name, cases in RIGHT.items() for case in cases],
)
def test_what_people_type_is_read(name: str, typed: Any, value: Any) -> None:
    found = QUESTIONS[name].parse(typed)
    assert found == value
    assert QUESTIONS[name].format(found)


@pytest.mark.parametrize(
    ("question", "typed", "cause", "parts"), [case for cases in REFUSED.values() for case in cases]
)
def test_what_is_no_answer_is_refused_by_its_cause(
    question: Question[Any], typed: Any, cause: str, parts: tuple[str, ...]
) -> None:
    with pytest.raises(AnswerError) as refused:
        question.parse(typed)
    text = refused.value.text
    assert refused.value.cause == cause
    assert (tuple(text) if isinstance(text, dict) else ()) == parts
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_question_is_tried_and_every_message_is_met(name: str) -> None:
    assert RIGHT[name]
    met = {cause for _, _, cause, _ in REFUSED[name]}
    assert set(QUESTIONS[name].messages) <= met


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_message_that_is_replaced_is_said_and_the_others_stay(name: str) -> None:
    question, typed, cause, _ = REFUSED[name][0]
    own = question(messages={cause: "Bel {thing}."}, thing="ons")
    with pytest.raises(AnswerError) as refused:
        own.parse(typed)
    assert "Bel ons." in str(refused.value)
    assert set(own.messages) == set(question.messages)


def test_a_setting_that_does_not_exist_is_refused() -> None:
    with pytest.raises(TypeError):
        bsn(requird=False)


@pytest.mark.parametrize("name", QUESTIONS)
def test_an_empty_answer_that_is_not_required_is_none(name: str) -> None:
    question = QUESTIONS[name](required=False)
    empty = question.fill(None)
    assert question.parse(empty) is question.parse(None) is None
    assert question.format(None) == ""


# -- Round trips ----------------------------------------------------------------------------

digits = st.text("0123456789", min_size=1, max_size=12)
days = st.dates(date(1000, 1, 1), date(2999, 12, 31))
words = (
    st.text(LETTERS + " -'.3", min_size=1, max_size=30)
    .map(line)
    .filter(lambda text: any(one.isalnum() for one in text))
)


def proved(name: str, candidates: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Texts that a question reads, as it reads them."""

    def reads(text: str) -> str:
        try:
            return QUESTIONS[name].parse(text)
        except AnswerError:
            return ""

    return candidates.map(reads).filter(bool)


def checked(number: int) -> str:
    """A BSN of eight digits and the ninth that proves it, or no text when there is none."""
    rest = sum(int(one) * (9 - at) for at, one in enumerate(f"{number:08}")) % 11
    return f"{number:08}{rest}" if rest < 10 and number else ""


def school_number(number: int) -> str:
    """A number that begins with 10, and the ninth digit that proves it, when there is one."""
    start = f"10{number:06}"
    proved = (f"{start}{last}" for last in range(10) if is_valid(f"{start}{last}"))
    return next(proved, "")


def digits_of(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=length, max_size=length)


def listed(name: str) -> st.SearchStrategy[str]:
    return st.deferred(lambda: st.sampled_from([code for code, _ in QUESTIONS[name].options()]))  # type: ignore[attr-defined]


bsns = st.integers(1, 99_999_999).map(checked).filter(bool)
plates = st.sampled_from([typed for typed, _ in RIGHT["licence_plate"]]).flatmap(
    lambda plate: st.tuples(
        *(
            st.sampled_from("BDFGHJKLNPRSTXZ" if one == "X" else "0123456789")
            if one in "X9"
            else st.just(one)
            for one in plate.upper()
        )
    )
)
postcodes = st.from_regex(r"[1-9][0-9]{3} [A-RT-Z][A-Z]", fullmatch=True)
known = st.one_of(
    st.builds(PartialDate, st.integers(1000, 2999), st.none() | st.integers(1, 12), st.none()),
    days.map(lambda day: PartialDate(day.year, day.month, day.day)),
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "bsn": bsns,
    "rsin": bsns,
    "kvk_number": digits_of(8),
    "establishment_number": digits_of(12),
    "v_number": digits_of(10),
    "verification_code": digits_of(6),
    "vat_id": st.builds("NL{}B{:02}".format, bsns, st.integers(1, 99)),
    "education_number": st.integers(0, 999_999).map(school_number).filter(bool),
    "brin": st.from_regex("[0-9]{2}[A-Z]{2}([0-9]{2})?", fullmatch=True).filter(str.isascii),
    "identity_document": st.from_regex("[A-NP-Z]{2}[0-9A-NP-Z]{6}[0-9]", fullmatch=True),
    "licence_plate": plates.map("".join).map(licence_plate.parse),
    "address": st.one_of(
        st.builds(
            Address,
            postcodes,
            st.integers(1, 99999).map(str),
            st.sampled_from(["", "A", "bis", "2-hoog", "a 1"]),
            st.just(""),
            st.just(""),
        ),
        st.builds(
            Address,
            st.just("") | postcodes,
            st.integers(1, 99999).map(str),
            st.sampled_from(["", "A", "bis"]),
            words,
            words,
        ),
    ),
    "foreign_address": st.builds(
        ForeignAddress, words, words | st.just(""), words | st.just(""), listed("country")
    ).filter(lambda value: value.country != "NL"),
    "telephone": st.one_of(
        proved("telephone", st.integers(10_000_000, 99_999_999).map("06{}".format)),
        st.sampled_from(
            ["+3114030", "+318001234", "+32470123456", "+390612345678", "+14155552671"]
        ),
    ),
    "email": proved("email", st.emails()),
    "iban": st.builds(
        lambda country, bban: iban_of(country, bban),
        st.just("NL"),
        st.from_regex("[A-Z]{4}[0-9]{10}", fullmatch=True),
    ),
    "amount": st.decimals(0, 10**12, places=2, allow_nan=False),
    "date_of_birth": st.dates(date.today() - timedelta(days=40_000), date.today()),
    "known_date": days,
    "chosen_date": days,
    "partial_date": known,
    "date_range": st.tuples(days, days).map(sorted).map(lambda pair: Period(*pair)),
    "time_of_day": st.times().map(lambda time: time.replace(second=0, microsecond=0)),
    "full_name": words,
    "name_parts": st.builds(
        Name, words | st.just(""), st.sampled_from(["", "van der", "in 't", "de"]), words
    ),
    "salutation": listed("salutation"),
    "nationality": listed("nationality"),
    "country": listed("country"),
    "language": listed("language"),
    "yes_no": st.booleans(),
    "explanation": st.text(max_size=300).map(paragraphs).filter(bool),
    "document": st.builds(
        File, words.map("{}.pdf".format), st.integers(1, 10**7), st.just(PDF[:16])
    ),
    "consent": st.just(True),
}


def iban_of(country: str, bban: str) -> str:
    """The account number with the check digits that prove it (ISO 13616)."""
    number = int("".join(str(int(one, 36)) for one in f"{bban}{country}00"))
    return f"{country}{98 - number % 97:02}{bban}"


@pytest.mark.parametrize("name", QUESTIONS)
def test_what_is_shown_or_filled_in_again_is_the_same_answer(name: str) -> None:
    question = QUESTIONS[name]

    @settings(deadline=None)
    @given(VALUES[name])
    def comes_back(value: Any) -> None:
        assert question.parse(question.fill(value)) == value
        if not question.parts and name != "document":
            assert question.parse(question.format(value)) == value

    comes_back()


@pytest.mark.parametrize("name", QUESTIONS)
def test_any_text_at_all_is_an_answer_or_is_told_what_to_do(name: str) -> None:
    question = QUESTIONS[name]
    text = st.text(max_size=60) | st.text("0123456789-.,/ +€@'janNL", max_size=30)
    one = text if not question.parts else st.fixed_dictionaries(dict.fromkeys(question.parts, text))

    @settings(deadline=None)
    @given(one)
    def answered(typed: Any) -> None:
        try:
            value = question.parse(typed)
        except AnswerError as refused:
            told = (str(refused)[-1:], bool(refused.cause))
        else:
            told = (".", value is None or question.parse(question.fill(value)) == value)
        assert told == (".", True)

    answered()


# -- Hostile ----------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", ["1", "a", " ", "€", "\u200b", "-", "1.", "a@", "ﷺ"])
@pytest.mark.parametrize("name", QUESTIONS)
def test_a_megabyte_is_refused_before_it_is_looked_at(name: str, sign: str) -> None:
    question = QUESTIONS[name]
    much = sign * (1_000_000 // len(sign))
    typed = dict.fromkeys(question.parts, much) if question.parts else much
    looked = mock.Mock(side_effect=AssertionError("a megabyte was looked at"))
    reader = getattr(question, "of", question)
    with (
        mock.patch("herkenbaar.answers.question.line", looked),
        mock.patch("herkenbaar.answers.words.paragraphs", looked),
        mock.patch.object(type(reader), "_read", looked),
        pytest.raises(AnswerError) as refused,
    ):
        question.parse(typed)
    assert str(refused.value).endswith(".")


def test_a_message_never_repeats_more_than_a_line_of_what_was_typed() -> None:
    with pytest.raises(AnswerError) as refused:
        document.parse(File("a" * 1_000_000 + ".exe", 1, b""))
    assert len(str(refused.value)) < 200


# -- What each kind of question has of its own ---------------------------------------------------


@pytest.mark.parametrize(
    ("question", "value", "shown"),
    [
        (iban, "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00"),
        (licence_plate, "12ABC3", "12-ABC-3"),
        (licence_plate, "AA86", "AA-86"),
        (telephone, "+31612345678", "06 12345678"),
        (telephone, "+3114030", "14 030"),
        (telephone, "+32470123456", "+32 470 12 34 56"),
        (answers.amount, Decimal("1234.5"), "€\u00a01.234,50"),
        (known_date, date(2026, 3, 4), "4 maart 2026"),
        (answers.partial_date, PartialDate(1980, 3), "maart 1980"),
        (answers.partial_date, PartialDate(1980), "1980"),
        (answers.time_of_day, answers.time_of_day.parse("9:05"), "9.05 uur"),
        (address, Address("1234 AB", "12", "A"), "1234 AB 12 A"),
        (
            address,
            Address("1234 AB", "12", "A", "Lindelaan", "Oostmeer"),
            "Lindelaan 12 A, 1234 AB Oostmeer",
        ),
        (address, Address("", "12", "", "Lindelaan", "Oostmeer"), "Lindelaan 12, Oostmeer"),
        (answers.foreign_address, ForeignAddress("Rue 1", "", "", "BE"), "Rue 1, België"),
        (answers.name_parts, Name("Joan", "in het", "Veld"), "Joan in het Veld"),
        (country, "NL", "Nederland"),
        (yes_no, False, "Nee"),
        (document, File("huur.pdf", 2_202_009, PDF), "huur.pdf (2,2 MB)"),
        (document, File("huur.pdf", 10, PDF), "huur.pdf (1 kB)"),
    ],
)
def test_an_answer_is_shown_as_people_write_it(
    question: Question[Any], value: Any, shown: str
) -> None:
    assert question.format(value) == shown


def test_a_date_known_in_part_is_kept_as_the_brp_has_it() -> None:
    assert PartialDate(1980).brp == "19800000"
    assert PartialDate(1980, 3).brp == "19800300"
    assert PartialDate(1980, 3, 4).brp == "19800304"


def test_a_bound_is_named_in_its_message() -> None:
    limited = known_date(thing="de begindatum", latest=date(2026, 3, 4))
    with pytest.raises(AnswerError, match=r"de begindatum een dag in tot en met 4 maart 2026\."):
        limited.parse(day("5", "3", "2026"))
    with pytest.raises(AnswerError, match=r"€\s1[.]000,00 of minder"):
        answers.amount(most=Decimal(1000)).parse("1000,01")


def test_a_birthday_is_not_in_the_future_and_not_longer_ago_than_anybody_lives() -> None:
    tomorrow = date.today() + timedelta(days=1)
    for born, cause in ((tomorrow, "latest"), (date(1850, 1, 1), "earliest")):
        with pytest.raises(AnswerError) as refused:
            date_of_birth.parse(known_date.fill(born))
        assert refused.value.cause == cause


def test_a_month_too_short_says_how_many_days_it_has() -> None:
    with pytest.raises(AnswerError, match="Februari 2027 heeft 28 dagen"):
        chosen_date.parse("29-2-2027")


def test_the_dates_of_a_period_can_be_asked_in_parts() -> None:
    period = date_range(of=known_date)
    sent = {"weg_start_day": "1", "weg_start_month": "3", "weg_start_year": "2026"}
    found = read(sent, {"weg": period})
    assert found.errors == {"weg": {"end": "Vul de einddatum in."}}
    sent |= {"weg_end_day": "2", "weg_end_month": "", "weg_end_year": "2026"}
    assert list(read(sent, {"weg": period}).errors["weg"]) == ["end_month"]
    sent |= {"weg_end_month": "3"}
    value = read(sent, {"weg": period}).values["weg"]
    assert value == Period(date(2026, 3, 1), date(2026, 3, 2))
    assert period.parse(period.fill(value)) == value


def test_countries_are_those_of_iso_3166_in_dutch_order() -> None:
    options = country.options()
    assert len(options) == 250
    assert [name for _, name in options[:2]] == ["Afghanistan", "Åland"]
    assert country(only=("NL", "BE")).options() == [("BE", "België"), ("NL", "Nederland")]
    with pytest.raises(AnswerError):
        country(only=("NL", "BE")).parse("DE")


def test_what_was_typed_in_a_combobox_counts_when_nothing_was_chosen() -> None:
    asked = {"land": country, "adres": answers.foreign_address}
    found = read({"land": "", "land_typed": "Belgie", "adres_country_typed": "Atlantis"}, asked)
    assert found.values == {"land": "BE"}
    assert found.typed["adres"]["country"] == "Atlantis"
    assert found.errors["adres"] == {
        "line1": "Vul de straat en het huisnummer van uw adres in het buitenland in.",
        "country": "Kies uit de lijst het land van uw adres in het buitenland.",
    }
    assert read({"land": "NL", "land_typed": "Belgie"}, {"land": country}).values == {"land": "NL"}


def test_consent_that_is_not_required_and_not_given_is_none() -> None:
    assert consent(required=False).parse("nee") is None


def test_kinds_of_documents_that_nobody_knows_are_refused() -> None:
    with pytest.raises(ValueError, match="kinds must be some of"):
        document(kinds=("exe",))


@pytest.mark.parametrize(
    "sent",
    [
        file("huur.pdf", PDF),
        SimpleUploadedFile("huur.pdf", PDF),
        UploadFile(BytesIO(PDF), filename="huur.pdf"),
    ],
    ids=["Werkzeug", "Django", "Starlette"],
)
def test_an_upload_of_any_framework_is_read_and_left_at_its_start(sent: Any) -> None:
    found = read({"document": sent}, {"document": document})
    assert found.values == {"document": ("huur.pdf", len(PDF), PDF)}
    assert getattr(sent, "file", sent).read() == PDF


@pytest.mark.parametrize(
    "broken", ["babel", "stdnum", "phonenumbers", "schwifty", "email_validator"]
)
def test_a_library_that_is_missing_is_named_with_its_extra(broken: str) -> None:
    asks = {
        "babel": (answers.amount.format, Decimal(1)),
        "stdnum": (bsn.parse, "111222333"),
        "phonenumbers": (telephone.parse, "0612345678"),
        "schwifty": (iban.parse, "NL91ABNA0417164300"),
        "email_validator": (email.parse, "naam@voorbeeld.nl"),
    }
    function, value = asks[broken]
    real = builtins.__import__

    def importing(name: str, *rest: Any, **named: Any) -> Any:
        if name.split(".")[0] == broken:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return real(name, *rest, **named)

    with mock.patch("builtins.__import__", importing), pytest.raises(ImportError) as missing:
        function(value)  # type: ignore[operator]
    assert "pip install 'herkenbaar[forms]'" in str(missing.value)


# -- read() ------------------------------------------------------------------------------------

SENT = {"bsn": "1112.22.333", "geboortedatum_day": "1", "geboortedatum_month": "13"}
ASKED = {"bsn": bsn, "geboortedatum": date_of_birth, "adres": address}


def querydict() -> QueryDict:
    found = QueryDict(mutable=True)
    found.update(SENT)
    return found


@pytest.mark.parametrize(
    "sent",
    [
        SENT,
        {name: [text, "later"] for name, text in SENT.items()},
        MultiDict(SENT),
        querydict(),
        ChainMap(SENT),
    ],
    ids=["dict", "lists", "Werkzeug", "Django", "chain"],
)
def test_a_whole_form_is_read_from_any_mapping(sent: Any) -> None:
    values, errors, typed = read(sent, ASKED)
    assert values == {"bsn": "111222333"}
    assert list(errors) == ["geboortedatum", "adres"]
    assert list(errors["geboortedatum"]) == ["month", "year"]
    assert typed["bsn"] == "1112.22.333"
    assert typed["geboortedatum"] == day("1", "13", "")
    assert set(typed["adres"]) == set(address.parts)


def test_the_errors_of_a_form_are_what_the_macros_take() -> None:
    from jinja2 import Environment

    import herkenbaar

    env = Environment(autoescape=True)
    herkenbaar.install(env)
    found = read(SENT | {"bsn": "1"}, ASKED)
    shown = env.from_string(
        '{% from "herkenbaar/error_summary.html" import error_summary %}'
        '{% from "herkenbaar/date_input.html" import date_input %}'
        "{{ error_summary(errors) }}"
        '{{ date_input("geboortedatum", "Wat is uw geboortedatum?", error=errors.geboortedatum,'
        " value=typed.geboortedatum) }}"
    ).render(found._asdict())
    assert "Uw burgerservicenummer (BSN) moet 9 cijfers hebben." in shown
    assert 'href="#geboortedatum_month"' in shown
    assert 'value="13"' in shown


def test_a_question_of_ones_own_reads_boxes_that_were_ticked() -> None:
    among = {"partner": "Mijn partner", "kinderen": "Mijn kinderen", "alleen": "Niemand"}
    along = Choices(thing="wie er meeverhuizen", among=among, alone="alleen")
    assert along.parse(["kinderen", "partner"]) == ["partner", "kinderen"]
    assert along.format(["partner", "kinderen"]) == "Mijn partner, Mijn kinderen"
    assert along(required=False).parse([]) is None
    for typed, said in (
        ([], "Kies wie er meeverhuizen."),
        (["hond"], "Kies wie er meeverhuizen."),
        (["alleen", "partner"], "Kies ‘Niemand’, of kies wie er meeverhuizen. Niet allebei."),
    ):
        with pytest.raises(AnswerError) as wrong:
            along.parse(typed)
        assert wrong.value.text == said
    for sent in (
        {"wie": ["partner", "kinderen"]},
        MultiDict([("wie", "partner"), ("wie", "kinderen")]),
        QueryDict("wie=partner&wie=kinderen"),
    ):
        assert read(sent, {"wie": along}).values == {"wie": ["partner", "kinderen"]}


def test_a_question_is_asked_only_when_the_answers_before_it_ask_for_it() -> None:
    job = Text(thing="uw beroep", asked=lambda values: values.get("werk") is True)
    questions = {"werk": answers.yes_no, "beroep": job}
    asked = read({"werk": "ja"}, questions)
    assert asked.errors == {"beroep": "Vul uw beroep in."}
    not_asked = read({"werk": "nee", "beroep": "bakker"}, questions)
    assert not_asked.values == {"werk": False}
    assert not_asked.errors == {}
    assert not_asked.typed["beroep"] == "bakker"
