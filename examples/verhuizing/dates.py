"""Dates as people in the Netherlands write and read them."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from datetime import date

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
PARTS = ("day", "month", "year")

Typed = Mapping[str, str]
Problem = str | dict[str, str]


def today() -> date:
    """The day it is now: the one place that asks, so that a test can hold the clock still."""
    return date.today()


def written(day: date) -> str:
    """A date in words: ``14 maart 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def read(typed: Typed) -> date | None:
    """The date that was typed in ``day``, ``month`` and ``year``, or ``None`` when it is none."""
    day, month, year = (_READ[part](typed[part]) for part in PARTS)
    if day is None or month is None or year is None or day > calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def problem(typed: Typed, thing: str) -> Problem | None:
    """What is wrong with a date: one text, or a text for each part that is wrong.

    Args:
        typed: what was typed in ``day``, ``month`` and ``year``.
        thing: what the date is, in the words of its label: ``uw geboortedatum``.
    """
    if not any(typed[part].strip() for part in PARTS):
        return f"Vul {thing} in."
    texts = {"day": _day_text, "month": _month_text, "year": _year_text}
    wrong = {
        part: texts[part](typed[part].strip(), thing)
        for part in PARTS
        if _READ[part](typed[part]) is None
    }
    if wrong or read(typed):
        return wrong or None
    return {"day": _too_long(typed, thing)}


def _day(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\s*(0?[1-9]|[12][0-9]|3[01])\s*", text) else None


def _month(text: str) -> int | None:
    """A number, a name, or the beginning of one: ``3``, ``03``, ``mrt.``, ``Maart``."""
    word = text.strip().lower().rstrip(".")
    if re.fullmatch(r"0?[1-9]|1[0-2]", word):
        return int(word)
    if word == "mrt":
        return 3
    # "ju" could be two months, "ma" could be a weekday: three letters are never ambiguous.
    found = [number for number, name in enumerate(MONTHS, 1) if name.startswith(word)]
    return found[0] if len(word) >= 3 and found else None


def _year(text: str) -> int | None:
    return int(text) if re.fullmatch(r"\s*[12][0-9]{3}\s*", text) else None


_READ = {"day": _day, "month": _month, "year": _year}


def _day_text(text: str, thing: str) -> str:
    if not text:
        return f"Vul bij {thing} ook de dag in."
    return f"Vul bij {thing} een dag in van 1 tot en met 31."


def _month_text(text: str, thing: str) -> str:
    if not text:
        return f"Vul bij {thing} ook de maand in."
    return f"Vul bij {thing} een maand in van 1 tot en met 12, of de naam van de maand."


def _year_text(text: str, thing: str) -> str:
    if not text:
        return f"Vul bij {thing} ook het jaar in."
    return f"Vul bij {thing} het jaar in met 4 cijfers, zoals {today().year}."


def _too_long(typed: Typed, thing: str) -> str:
    month, year = _month(typed["month"]), _year(typed["year"])
    assert month is not None  # or there would be another problem
    assert year is not None
    days = calendar.monthrange(year, month)[1]
    name = MONTHS[month - 1].capitalize()
    return f"{name} {year} heeft {days} dagen. Vul bij {thing} een andere dag in."
