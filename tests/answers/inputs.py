"""What people type, and what must come of it: one table for each question."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from io import BytesIO
from typing import Any

from werkzeug.datastructures import FileStorage

from herkenbaar import answers
from herkenbaar.answers import (
    Question,
    amount,
    chosen_date,
    consent,
    date_range,
    document,
    explanation,
    known_date,
    partial_date,
    salutation,
    time_of_day,
)

QUESTIONS: dict[str, Question[Any]] = {
    name: found for name in answers.__all__ if isinstance(found := getattr(answers, name), Question)
}

PDF = b"%PDF-1.7 ..."
JPG = b"\xff\xd8\xff\xe0 ..."
PNG = b"\x89PNG\r\n\x1a\n..."


def day(day: str = "", month: str = "", year: str = "") -> dict[str, str]:
    return {"day": day, "month": month, "year": year}


def file(name: str, content: bytes) -> FileStorage:
    return FileStorage(BytesIO(content), name, "document")


# Published numbers: RvIG (BSN), Belastingdienst (btw-id), DUO (BRIN), RDW (side codes), the
# documentation of python-stdnum, and the account numbers that banks print as examples.
RIGHT: dict[str, list[tuple[Any, Any]]] = {
    "bsn": [
        ("111222333", "111222333"),
        ("999999990", "999999990"),
        ("1112.22.333", "111222333"),
        (" 111 222 333 ", "111222333"),
        ("111-222-333", "111222333"),
        ("10000002 2", "100000022"),
        ("012345672", "012345672"),
        ("12345672", "012345672"),
        ("\uff11\uff11\uff11\uff12\uff12\uff12\uff13\uff13\uff13", "111222333"),
        ("\u0661\u0661\u0661\u0662\u0662\u0662\u0663\u0663\u0663", "111222333"),
        ("111\u200b222\u00a0333\ufeff", "111222333"),
    ],
    "rsin": [("111222333", "111222333"), ("0044.95.445", "004495445")],
    "kvk_number": [("12345678", "12345678"), ("1234 5678", "12345678")],
    "establishment_number": [("0000 1234 5678", "000012345678")],
    "vat_id": [
        ("NL004495445B01", "NL004495445B01"),
        ("004495445B01", "NL004495445B01"),
        ("nl 0024.55.799.b11", "NL002455799B11"),
        ("NL000099998B57", "NL000099998B57"),
    ],
    "education_number": [("1012.22.331", "101222331")],
    "brin": [("05 ko", "05KO"), ("07NU 00", "07NU00")],
    "identity_document": [("EM0000000", "EM0000000"), ("xr 1001r5 8", "XR1001R58")],
    "v_number": [("1234567890", "1234567890"), ("V-123 456 7890", "1234567890")],
    "licence_plate": [
        *(("xx-99-99", "XX9999"), ("99-99-XX", "9999XX"), ("99 XX 99", "99XX99")),
        *(("XX99XX", "XX99XX"), ("XX-XX-99", "XXXX99"), ("99.XX.XX", "99XXXX")),
        *(("99-XXX-9", "99XXX9"), ("9-XXX-99", "9XXX99"), ("XX-999-X", "XX999X")),
        *(("X-999-XX", "X999XX"), ("XXX-99-X", "XXX99X"), ("X-99-XXX", "X99XXX")),
        *(("9-XX-999", "9XX999"), ("999-XX-9", "999XX9")),
        *(("AA-86", "AA86"), ("CDJ-012", "CDJ012"), ("gv1234", "GV1234"), ("CD-12-34", "CD1234")),
    ],
    "address": [
        ({"postcode": "1234ab", "number": "012"}, ("1234 AB", "12", "", "", "")),
        (
            {"postcode": "NL-2611 et", "number": "5", "addition": "bis"},
            ("2611 ET", "5", "bis", "", ""),
        ),
        ({"postcode": "1234 AB", "number": "12 a"}, ("1234 AB", "12", "a", "", "")),
        (
            {"postcode": "1234 AB", "number": "\uff11\uff12", "addition": "2\u2013hoog"},
            ("1234 AB", "12", "2-hoog", "", ""),
        ),
        (
            {"street": "’t Hof", "number": "1", "city": "Oostmeer"},
            ("", "1", "", "'t Hof", "Oostmeer"),
        ),
    ],
    "foreign_address": [
        ({"line1": "Rue du Lac 1", "country": "belgie"}, ("Rue du Lac 1", "", "", "BE")),
        ({"line1": "1", "line2": "2", "line3": "3", "country": "CW"}, ("1", "2", "3", "CW")),
    ],
    "telephone": [
        *((text, "+31612345678") for text in ("06-12345678", "06 1234 5678", "0612345678")),
        *(
            (text, "+31612345678")
            for text in ("+31 6 12345678", "0031612345678", "+31 (0)6 12345678")
        ),
        *(("14 030", "+3114030"), ("0800 1234", "+318001234")),
        *(("088-1234567", "+31881234567"), ("(030) 123 45 67", "+31301234567")),
        *(("+32 470 12 34 56", "+32470123456"), ("0970 12345678", "+3197012345678")),
    ],
    "email": [
        ("naam+post@voorbeeld.nl", "naam+post@voorbeeld.nl"),
        ("Naam@VOORBEELD.NL", "Naam@voorbeeld.nl"),
        ("naam@münchen.de", "naam@münchen.de"),
        ("naam@voorbeeld.nl\u200b ", "naam@voorbeeld.nl"),
    ],
    "verification_code": [("123 456", "123456"), ("012345", "012345")],
    "iban": [
        ("nl91 abna 0417 1643 00", "NL91ABNA0417164300"),
        ("NL91.ABNA.0417.1643.00", "NL91ABNA0417164300"),
        ("DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        ("BE68 5390 0754 7034", "BE68539007547034"),
    ],
    "amount": [
        *((text, Decimal("1234.50")) for text in ("1.234,50", "1234,5", "1234,50", "1 234,50")),
        *((text, Decimal(1234)) for text in ("1234", "1.234", "€ 1.234,-", "1234,=", "1.234,00")),
        *((text, Decimal(12)) for text in ("€ 12", "€12", "12 euro", "EUR 12", "12,-", "12,--")),
        ("1.234.567,89", Decimal("1234567.89")),
        ("\uff10\uff0c\uff15", Decimal("0.50")),
    ],
    "date_of_birth": [(day("1", "jan", "1980"), date(1980, 1, 1))],
    "known_date": [
        (day("29", "2", "2028"), date(2028, 2, 29)),
        (day("29", "02", "2000"), date(2000, 2, 29)),
        (day("01", "Maart", "2026"), date(2026, 3, 1)),
        (day(" 1 ", "mrt.", "2026"), date(2026, 3, 1)),
        (day("\uff11", "sept", "\uff12\uff10\uff12\uff16"), date(2026, 9, 1)),
    ],
    "chosen_date": [
        *((text, date(2026, 1, 1)) for text in ("1 jan 2026", "01-01-2026", "1/1/2026")),
        *((text, date(2026, 1, 1)) for text in ("2026-01-01", "1.1.2026", "1 januari 2026")),
        *((text, date(2026, 1, 3)) for text in ("zaterdag 3 januari 2026", "za. 3 jan. 2026")),
        ("29 februari 2028", date(2028, 2, 29)),
    ],
    "partial_date": [
        (day("", "", "1980"), (1980, None, None)),
        (day("00", "00", "1980"), (1980, None, None)),
        (day("", "maart", "1980"), (1980, 3, None)),
        (day("0", "3", "1980"), (1980, 3, None)),
        (day("29", "2", "1980"), (1980, 2, 29)),
    ],
    "date_range": [
        ({"start": "1-1-2026", "end": "1 jan 2026"}, (date(2026, 1, 1), date(2026, 1, 1))),
    ],
    "time_of_day": [
        *((text, time(9, 30)) for text in ("9.30", "09:30", "0930", "930", "9u30", "9.30 uur")),
        *((text, time(14)) for text in ("14", "14 uur", "14.00", "14:00:00")),
        ("0.00", time(0)),
    ],
    "full_name": [
        *((name, name) for name in ("Jo Groenen", "R.M. van Puffelen", "Obbadah", "X", "N 3")),
        *((name, name) for name in ("Joan In het Veld-van Velzen", "Mohamed El Rafi", "Иван")),
        *((name, name) for name in ("a" * 200, "Jansz.", "Łukasz Żółć", "D'Angelo")),
        *(
            (name, name)
            for name in ("Lisanty Teresita del niño Jesús Virgen De las do Livramento",)
        ),
        ("Jo\u0301  van\u00a0’t\tHof", "Jó van 't Hof"),
    ],
    "name_parts": [
        ({"given": "Jo", "prefix": "", "family": "Groenen"}, ("Jo", "", "Groenen")),
        ({"given": "", "prefix": "", "family": "Obbadah"}, ("", "", "Obbadah")),
        ({"given": "R", "prefix": "van ’t", "family": "V"}, ("R", "van 't", "V")),
        (
            {"given": "a" * 200, "prefix": "in het", "family": "b" * 200},
            ("a" * 200, "in het", "b" * 200),
        ),
        (
            {"given": "J.P. 3", "prefix": "voor in 't", "family": "Jansz."},
            ("J.P. 3", "voor in 't", "Jansz."),
        ),
    ],
    "salutation": [("mevrouw", "mevrouw"), ("Meneer", "meneer"), ("geen voorkeur", "geen")],
    "nationality": [("NL", "NL"), ("staatloos", "XXA")],
    "country": [("nl", "NL"), ("Belgie", "BE"), ("BELGIË", "BE"), ("Curaçao", "CW")],
    "language": [("nl", "nl"), ("turks", "tr"), ("ga", "ga"), ("Ga", "gaa")],
    "yes_no": [("ja", True), ("Nee", False), ("JA", True)],
    "explanation": [("Eén\r\ntwee\rdrie", "Eén\ntwee\ndrie"), ("👩\u200d👧 \ufeff", "👩\u200d👧")],
    "document": [
        (file("C:\\map\\huur.pdf", PDF), ("huur.pdf", len(PDF), PDF)),
        (file("../foto.JPEG", JPG), ("foto.JPEG", len(JPG), JPG)),
        (file("foto.png", PNG), ("foto.png", len(PNG), PNG)),
    ],
    "consent": [("ja", True), ("on", True), ("true", True)],
}

# Question, what is typed, the cause, and the parts that are marked (none: the whole question).
Wrong = tuple[Question[Any], Any, str, tuple[str, ...]]


def _wrong(name: str, cases: Mapping[Any, str]) -> list[Wrong]:
    return [(QUESTIONS[name], typed, cause, ()) for typed, cause in cases.items()]


def _parts(question: Question[Any], *cases: tuple[Any, str, str]) -> list[Wrong]:
    return [(question, typed, cause, tuple(parts.split())) for typed, cause, parts in cases]


NUMBER = {"": "missing", " \u200b": "missing", "12345678x": "characters", "1": "length"}
REFUSED: dict[str, list[Wrong]] = {
    "bsn": _wrong(
        "bsn",
        NUMBER
        | {"000000000": "checksum", "111222334": "checksum", "1112223330": "length"}
        | {"1234567": "length", "11122233ß": "characters", "--": "length"},
    ),
    "rsin": _wrong("rsin", NUMBER | {"12345672": "length", "111222334": "checksum"}),
    "kvk_number": _wrong("kvk_number", NUMBER | {"123456789": "length"}),
    "establishment_number": _wrong("establishment_number", NUMBER),
    "v_number": _wrong("v_number", NUMBER),
    "verification_code": _wrong("verification_code", NUMBER),
    "vat_id": _wrong(
        "vat_id",
        {"": "missing", "NL4495445B01": "length", "123456789B90": "checksum"}
        | {"NL004495445A01": "form", "NL004495445_01": "characters"},
    ),
    "education_number": _wrong(
        "education_number", NUMBER | {"100252333": "checksum", "211222337": "form"}
    ),
    "brin": _wrong(
        "brin", {"": "missing", "12KB1": "length", "KO05": "form", "05k°": "characters"}
    ),
    "identity_document": _wrong(
        "identity_document",
        {"": "missing", "XR1001R": "length", "581001RXR": "form", "XR1O01R58": "characters"},
    ),
    "licence_plate": _wrong(
        "licence_plate",
        {
            "": "missing",
            "AB-12": "form",
            "ABCDEF": "form",
            "123456": "form",
            "12-ABC-?": "characters",
        },
    ),
    "address": _parts(
        QUESTIONS["address"],
        ({}, "postcode_missing", "postcode number"),
        ({"postcode": "1234 SS", "number": "1"}, "postcode_letters", "postcode"),
        ({"postcode": "0234 AB", "number": "1"}, "postcode_form", "postcode"),
        ({"postcode": "1234 AB"}, "number_missing", "number"),
        ({"postcode": "1234 AB", "number": "0"}, "number_form", "number"),
        ({"postcode": "1234 AB", "number": "12-2"}, "number_form", "number"),
        ({"postcode": "1234 AB", "number": "1a", "addition": "b"}, "number_form", "number"),
        ({"postcode": "1234 AB", "number": "1", "addition": "#"}, "addition_form", "addition"),
        ({"street": "Lindelaan", "number": "1"}, "city_missing", "city"),
        ({"city": "Oostmeer", "number": "1"}, "street_missing", "street"),
        ({"city": "a" * 81, "street": "a", "number": "1"}, "city_form", "city"),
        ({"city": "a", "street": "a" * 81, "number": "1"}, "street_form", "street"),
    ),
    "foreign_address": _parts(
        QUESTIONS["foreign_address"],
        ({}, "line1_missing", "line1 country"),
        ({"line1": "a"}, "country_missing", "country"),
        ({"line1": "a", "country": "Atlantis"}, "country_form", "country"),
        ({"line1": "a", "country": "nederland"}, "country_here", "country"),
        ({"line1": "a" * 41, "country": "BE"}, "line1_form", "line1"),
        ({"line1": "a", "line2": "a" * 51, "country": "BE"}, "line2_form", "line2"),
        ({"line1": "a", "line3": "a" * 36, "country": "BE"}, "line3_form", "line3"),
    ),
    "telephone": _wrong(
        "telephone",
        {"": "missing", "06 twaalf": "characters", "112": "too_short", "1" * 61: "too_long"}
        | {"+999 1234567": "country", "0600000000": "unknown", "0800-BEL": "characters"},
    ),
    "email": _wrong(
        "email",
        {"": "missing", "naam": "at", "a@@voorbeeld.nl": "at", "jo g@voorbeeld.nl": "space"}
        | {"naam@voorbeeld": "domain", "naam@voorbeeld..nl": "form", "a" * 255: "length"},
    ),
    "iban": _wrong(
        "iban",
        {"": "missing", "NL92ABNA0417164300": "checksum", "NL91ABNA041716430": "length"}
        | {"0417164300": "country", "XX91ABNA0417164300": "country", "NL91ABN00417164300": "form"}
        | {"BR1800360305000010009795493C1": "sepa", "NL91ABNA041716430?": "characters"},
    ),
    "amount": [
        *_wrong(
            "amount", {"": "missing", "twaalf": "form", "1e5": "form", "NaN": "form", "-": "form"}
        ),
        *_wrong("amount", {"1,234.50": "ambiguous", "1.23": "ambiguous", "12,345": "ambiguous"}),
        *_wrong("amount", {"1234.50": "ambiguous", "1.234.56": "ambiguous", "-5": "least"}),
        (amount(most=Decimal(1000)), "1000,01", "most", ()),
    ],
    "known_date": [
        *_parts(
            known_date,
            (day(), "missing", ""),
            (day("", "1", "2026"), "day_missing", "day"),
            (day("1", "", "2026"), "month_missing", "month"),
            (day("1", "1", ""), "year_missing", "year"),
            (day("00", "1", "2026"), "day_zero", "day"),
            (day("1", "00", "2026"), "month_zero", "month"),
            (day("32", "1", "2026"), "day_form", "day"),
            (day("1", "ju", "2026"), "month_form", "month"),
            (day("1", "13", "26"), "month_form", "month year"),
            (day("1", "1", "26"), "year_form", "year"),
            (day("29", "2", "2027"), "days", "day"),
            (day("29", "2", "1900"), "days", "day"),
            (day("31", "apr", "2026"), "days", "day"),
        ),
        (known_date(earliest=date(2026, 1, 2)), day("1", "1", "2026"), "earliest", ()),
        (known_date(latest=lambda: date(2026, 1, 2)), day("3", "1", "2026"), "latest", ()),
    ],
    "chosen_date": [
        *_wrong(
            "chosen_date", {"": "missing", "morgen": "form", "01012026": "form", "1-1": "form"}
        ),
        *_wrong("chosen_date", {"zondag 3 januari 2026": "weekday", "3 januari": "year_missing"}),
        *_wrong(
            "chosen_date", {"1-1-26": "year_form", "0-1-2026": "day_zero", "32-1-2026": "day_form"}
        ),
        *_wrong("chosen_date", {"1-0-2026": "month_zero", "1-13-2026": "month_form"}),
        *_wrong("chosen_date", {"29-2-2027": "days", "ma 00-01-2026": "day_zero"}),
        (chosen_date(earliest=date(2026, 1, 2)), "1-1-2026", "earliest", ()),
        (chosen_date(latest=date(2026, 1, 2)), "3-1-2026", "latest", ()),
        (chosen_date(blocked=(7,)), "4-1-2026", "blocked", ()),
        (chosen_date(blocked=(date(2026, 1, 1),)), "1-1-2026", "blocked", ()),
    ],
    "partial_date": [
        *_parts(
            partial_date,
            (day(), "missing", ""),
            (day("1", "", "1980"), "month_missing", "month"),
            (day("1", "00", "1980"), "month_missing", "month"),
            (day("", "", "80"), "year_form", "year"),
            (day("", "3", ""), "year_missing", "year"),
            (day("32", "1", "1980"), "day_form", "day"),
            (day("", "13", "1980"), "month_form", "month"),
            (day("31", "4", "1980"), "days", "day"),
        ),
        (partial_date(latest=date(2026, 3, 14)), day("", "4", "2026"), "latest", ()),
        (partial_date(earliest=date(2026, 3, 14)), day("", "2", "2026"), "earliest", ()),
    ],
    "date_range": _parts(
        date_range,
        ({}, "missing", ""),
        ({"start": "2-1-2026", "end": "1-1-2026"}, "order", "end"),
        ({"start": "2-1-2026", "end": ""}, "missing", "end"),
        ({"start": "morgen", "end": "later"}, "form", "start end"),
    ),
    "time_of_day": [
        *_wrong(
            "time_of_day", {"": "missing", "half tien": "form", "9.5": "form", "24.00": "range"}
        ),
        (time_of_day(earliest=time(9)), "8.59", "earliest", ()),
        (time_of_day(latest=time(17)), "17.01", "latest", ()),
    ],
    "full_name": _wrong(
        "full_name", {"": "missing", "a" * 201: "length", "<b>": "characters", "-": "form"}
    ),
    "name_parts": _parts(
        QUESTIONS["name_parts"],
        ({}, "family_missing", "family"),
        ({"prefix": "van"}, "family_missing", "family"),
        ({"given": "Jo"}, "family_alone", "family"),
        ({"family": "jo@voorbeeld.nl"}, "characters", "family"),
        ({"family": "a" * 201}, "length", "family"),
        ({"family": "a", "prefix": "v.d."}, "prefix_form", "prefix"),
        ({"family": "a", "prefix": "van der den"}, "prefix_form", "prefix"),
    ),
    "salutation": [
        (salutation(required=True), "", "missing", ()),
        (salutation, "dokter", "unknown", ()),
    ],
    "country": _wrong("country", {"": "missing", "ZZ": "unknown", "EU": "unknown"}),
    "nationality": _wrong("nationality", {"": "missing", "Atlantis": "unknown"}),
    "language": _wrong("language", {"": "missing", "GA": "unknown", "mul": "unknown"}),
    "yes_no": _wrong("yes_no", {"": "missing", "misschien": "unknown"}),
    "explanation": [
        *_wrong("explanation", {" \n ": "missing", "a" * 5001: "length"}),
        (explanation(longest=3), "abcd", "length", ()),
    ],
    "document": [
        (document, None, "missing", ()),
        (document, "huur.pdf", "missing", ()),
        (document, file("", b""), "missing", ()),
        (document, file("huur.pdf", b""), "empty", ()),
        (document, file("huur.exe", b"MZ"), "kind", ()),
        (document, file("huur.pdf", JPG), "content", ()),
        (document(largest=0), file("huur.pdf", PDF), "large", ()),
    ],
    "consent": [
        *_wrong("consent", {"": "missing", "nee": "missing", "misschien": "unknown"}),
        (consent, None, "missing", ()),
    ],
}
REFUSED["date_of_birth"] = [
    (QUESTIONS["date_of_birth"](**settings), typed, cause, parts)
    for question, typed, cause, parts in REFUSED["known_date"]
    for settings in [{"earliest": question.earliest, "latest": question.latest}]  # type: ignore[attr-defined]
]
