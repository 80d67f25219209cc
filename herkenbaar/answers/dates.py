"""Days and times, as people in the Netherlands write them."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Any, ClassVar, NamedTuple

from .question import MISSING, AnswerError, Question, Value, extra
from .text import code

Day = date | Callable[[], date] | None

_OLDEST = 130
_PARTS = {
    "day_missing": "Vul bij {thing} ook de dag in.",
    "day_zero": "Dag 0 bestaat niet. Vul bij {thing} een dag in vanaf 1.",
    "day_form": "Vul bij {thing} een dag in van 1 tot en met 31.",
    "month_missing": "Vul bij {thing} ook de maand in.",
    "month_zero": "Maand 0 bestaat niet. Vul bij {thing} een maand in vanaf 1.",
    "month_form": "Vul bij {thing} een maand in van 1 tot en met 12.",
    "year_missing": "Vul bij {thing} ook het jaar in.",
    "year_form": "Vul bij {thing} het jaar in met 4 cijfers.",
    "days": "{Month} heeft {days} dagen. Vul bij {thing} een andere dag in.",
}
_BOUNDS = {
    "earliest": "Vul bij {thing} een dag in vanaf {earliest}.",
    "latest": "Vul bij {thing} een dag in tot en met {latest}.",
}


class PartialDate(NamedTuple):
    """A date of which the day, or the day and the month, may be unknown.

    Attributes:
        year: always known.
        month: ``None`` when it is not known.
        day: ``None`` when it is not known.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def brp(self) -> str:
        """As the BRP keeps it: ``19800300`` is a day in March 1980."""
        return f"{self.year:04}{self.month or 0:02}{self.day or 0:02}"


class Period(NamedTuple):
    """The first and the last day of something."""

    start: date
    end: date


@dataclass(frozen=True, kw_only=True)
class Dated(Question[Value]):
    """What a question of a date has, however it is asked.

    Attributes:
        earliest: the first day that is right, or a function that says it at each answer.
        latest: the last day that is right, or a function that says it at each answer.
    """

    earliest: Day = None
    latest: Day = None
    longest: int = 40

    def _bound(self, first: date, last: date) -> None:
        """Refuse what is surely outside: a date that is known only in part has a first and last."""
        earliest = self.earliest() if callable(self.earliest) else self.earliest
        latest = self.latest() if callable(self.latest) else self.latest
        if earliest and last < earliest:
            self.refuse("earliest", earliest=_written(earliest))
        if latest and first > latest:
            self.refuse("latest", latest=_written(latest))


@dataclass(frozen=True, kw_only=True)
class DateParts(Dated[date]):
    """A date that people know: asked in ``{name}_day``, ``{name}_month`` and ``{name}_year``."""

    parts: ClassVar[tuple[str, ...]] = ("day", "month", "year")

    def _read(self, found: Mapping[str, str]) -> date:
        causes = _causes(found, self.parts)
        if causes:
            self.refuse_parts(causes)
        year, month, day = (_number(part, found[part]) for part in ("year", "month", "day"))
        if day > _days(year, month):
            self.refuse_parts({"day": "days"}, **_month(year, month))
        answer = date(year, month, day)
        self._bound(answer, answer)
        return answer

    def _show(self, value: date) -> str:
        return _written(value)

    def _type(self, value: date) -> dict[str, str]:
        return {"day": str(value.day), "month": str(value.month), "year": str(value.year)}


@dataclass(frozen=True, kw_only=True)
class PartialDateParts(Dated[PartialDate]):
    """A date in the parts of ``DateParts``; day and month may be empty, or 00 as in the BRP."""

    parts: ClassVar[tuple[str, ...]] = ("day", "month", "year")

    def _read(self, found: Mapping[str, str]) -> PartialDate:
        found = {**found, **{part: "" for part in ("day", "month") if _unknown(found[part])}}
        known = [part for part in self.parts if part == "year" or found[part]]
        if "day" in known and "month" not in known:
            known.append("month")
        causes = _causes(found, known)
        if causes:
            self.refuse_parts(causes)
        numbers = {part: _number(part, found[part]) for part in known}
        answer = PartialDate(**numbers)
        year, month = answer.year, answer.month or 12
        if answer.day and answer.day > _days(year, month):
            self.refuse_parts({"day": "days"}, **_month(year, month))
        first = date(year, answer.month or 1, answer.day or 1)
        self._bound(first, date(year, month, answer.day or _days(year, month)))
        return answer

    def _show(self, value: PartialDate) -> str:
        words = [value.day, value.month and _months()[value.month - 1], value.year]
        return " ".join(str(word) for word in words if word)

    def _type(self, value: PartialDate) -> dict[str, str]:
        return {part: str(getattr(value, part) or "") for part in self.parts}


@dataclass(frozen=True, kw_only=True)
class DateText(Dated[date]):
    """A date in one text: ``1 jan 2026``, ``01-01-2026``, ``zaterdag 3 januari 2026``.

    Attributes:
        blocked: days that cannot be chosen, as ``date_picker`` takes them: dates, or days of the
            week as numbers (Monday is 1, Sunday is 7).
    """

    long: ClassVar[str] = "form"

    blocked: tuple[date | int, ...] = ()

    def _read(self, found: str) -> date:
        words = [word for word in re.split(r"[\s./,-]+", code(found).lower()) if word]
        weekday = _weekdays().get(words[0]) if words else None
        typed = self._parts(words if weekday is None else words[1:])
        causes = _causes(typed, DateParts.parts)
        if causes:
            self.refuse(next(iter(causes.values())))
        year, month, day = (_number(part, typed[part]) for part in ("year", "month", "day"))
        if day > _days(year, month):
            self.refuse("days", **_month(year, month))
        answer = date(year, month, day)
        if weekday not in (None, answer.weekday()):
            self.refuse("weekday", day=_written(answer, "EEEE d MMMM y"))
        self._bound(answer, answer)
        if answer in self.blocked or answer.isoweekday() in self.blocked:
            self.refuse("blocked", day=_written(answer, "EEEE d MMMM y"))
        return answer

    def _parts(self, words: list[str]) -> dict[str, str]:
        if len(words) == 2 and not words[1].isdigit() and _number("month", words[1]):
            words = [*words, ""]
        if len(words) != 3:
            self.refuse("form")
        if len(words[0]) == 4 and all(word.isdigit() for word in words):
            words.reverse()
        return dict(zip(DateParts.parts, words, strict=True))

    def _show(self, value: date) -> str:
        return _written(value)


@dataclass(frozen=True, kw_only=True)
class DateRange(Question[Period]):
    """A first and a last day, asked in ``{name}_start`` and ``{name}_end``.

    Attributes:
        of: the question that each of both is; its own parts follow: ``{name}_start_day``.
        things: what the first and the last day are, in the words of their labels.
    """

    parts: ClassVar[tuple[str, ...]] = ("start", "end")

    of: Question[date]
    things: tuple[str, str] = ("de begindatum", "de einddatum")

    def typed(self, sent: Any, name: str) -> dict[str, Any]:
        return {part: self.of.typed(sent, f"{name}_{part}") for part in self.parts}

    def _clean(self, typed: Any) -> dict[str, Any]:
        given = typed if isinstance(typed, Mapping) else {}
        return {part: given.get(part) for part in self.parts}

    def _filled(self, found: Mapping[str, Any]) -> bool:
        given = found.values()
        return any(any(one.values()) if isinstance(one, Mapping) else one for one in given)

    def _read(self, found: Mapping[str, Any]) -> Period:
        days: dict[str, date] = {}
        texts: dict[str, str] = {}
        causes = []
        for part, thing in zip(self.parts, self.things, strict=True):
            try:
                day = self.of(thing=thing, required=True).parse(found[part])
            except AnswerError as wrong:
                causes.append(wrong.cause)
                several = wrong.text if isinstance(wrong.text, dict) else {"": wrong.text}
                texts |= {f"{part}_{name}".rstrip("_"): text for name, text in several.items()}
            else:
                assert day is not None
                days[part] = day
        if texts:
            raise AnswerError(texts, causes[0])
        if days["end"] < days["start"]:
            self.refuse_parts({"end": "order"}, start=self.of.format(days["start"]))
        return Period(**days)

    def _show(self, value: Period) -> str:
        return f"{self.of.format(value.start)} tot en met {self.of.format(value.end)}"

    def _type(self, value: Period) -> dict[str, Any]:
        return {"start": self.of.fill(value.start), "end": self.of.fill(value.end)}


_TIME = re.compile(r"([0-9]{1,2})(?:[.:hu ]?([0-9]{2}))?(?::00)? ?(?:uur|u)?")


@dataclass(frozen=True, kw_only=True)
class TimeText(Question[time]):
    """A time of the day, of 24 hours: ``9.30``, ``09:30``, ``9 uur``.

    Attributes:
        earliest: the first time that is right.
        latest: the last time that is right.
    """

    long: ClassVar[str] = "form"

    earliest: time | None = None
    latest: time | None = None
    longest: int = 20

    def _read(self, found: str) -> time:
        typed = _TIME.fullmatch(code(found).lower())
        if not typed:
            self.refuse("form")
        hour, minute = int(typed[1]), int(typed[2] or 0)
        if hour > 23 or minute > 59:
            self.refuse("range")
        answer = time(hour, minute)
        if self.earliest and answer < self.earliest:
            self.refuse("earliest", earliest=self._show(self.earliest))
        if self.latest and answer > self.latest:
            self.refuse("latest", latest=self._show(self.latest))
        return answer

    def _show(self, value: time) -> str:
        return f"{value.hour}.{value.minute:02} uur"

    def _type(self, value: time) -> str:
        return f"{value.hour}.{value.minute:02}"


def _causes(typed: Mapping[str, str], parts: Any) -> dict[str, str]:
    """The part that cannot be read, and why."""
    causes = {}
    for part in parts:
        text = typed[part]
        if not text:
            causes[part] = f"{part}_missing"
        elif part != "year" and _unknown(text):
            causes[part] = f"{part}_zero"
        elif not _number(part, text):
            causes[part] = f"{part}_form"
    return causes


def _unknown(text: str) -> bool:
    return code(text) in {"", "0", "00"}


def _number(part: str, text: str) -> int:
    """A part of a date as a number, 0 when it is none; a month also by its name."""
    text = code(text).lower().rstrip(".")
    if part == "year":
        return int(text) if re.fullmatch("[12][0-9]{3}", text) else 0
    if re.fullmatch("[0-9]{1,2}", text):
        return int(text) if int(text) <= {"day": 31, "month": 12}[part] else 0
    # Three letters are never ambiguous; "ju" could be two months.
    if part == "day" or len(text) < 3:
        return 0
    names = [*enumerate(_months(), 1), *enumerate(_months("abbreviated"), 1)]
    return next((number for number, name in names if name.startswith(text)), 0)


def _days(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _month(year: int, month: int) -> dict[str, object]:
    """What a message says of a month that is too short."""
    return {"Month": f"{_months()[month - 1].capitalize()} {year}", "days": _days(year, month)}


def _written(day: date, pattern: str = "d MMMM y") -> str:
    with extra():
        from babel.dates import format_date
    return format_date(day, pattern, locale="nl")


@cache
def _months(width: str = "wide") -> tuple[str, ...]:
    with extra():
        from babel.dates import get_month_names
    names = get_month_names(width, locale="nl")  # type: ignore[arg-type]
    return tuple(names[number].rstrip(".") for number in range(1, 13))


@cache
def _weekdays() -> dict[str, int]:
    """Each weekday by its name and by its first two letters."""
    with extra():
        from babel.dates import get_day_names
    names = get_day_names("wide", locale="nl")
    return {text: day for day, name in names.items() for text in (name, name[:2])}


def _without(*causes: str) -> dict[str, str]:
    """What is said of the parts of a date, where these causes cannot be."""
    return {cause: text for cause, text in _PARTS.items() if cause not in causes}


def _long_ago() -> date:
    return date(date.today().year - _OLDEST, 1, 1)


known_date = DateParts(thing="de datum", messages={"missing": MISSING, **_PARTS, **_BOUNDS})
date_of_birth = known_date(
    thing="uw geboortedatum",
    earliest=_long_ago,
    latest=lambda: date.today(),
    messages={
        "earliest": "Controleer het jaar van {thing}. Vul een dag in vanaf {earliest}.",
        "latest": "Vul bij {thing} een dag in tot en met vandaag, {latest}.",
    },
)
chosen_date = DateText(
    thing="de datum",
    messages={
        "missing": MISSING,
        "form": "Vul {thing} in met dag, maand en jaar, zoals 14 maart 2026.",
        "blocked": "Kies een andere dag dan {day}.",
        "weekday": "Bedoelt u {day}? Controleer {thing}.",
        **_without("day_missing", "month_missing"),
        **_BOUNDS,
    },
)
# Logisch Ontwerp BRP: of a date of birth abroad the day and the month may be unknown.
partial_date = PartialDateParts(
    thing="de datum",
    messages={
        "missing": MISSING,
        **_without("day_missing", "day_zero", "month_zero"),
        **_BOUNDS,
    },
)
date_range = DateRange(
    thing="de periode",
    of=chosen_date,
    messages={"missing": MISSING, "order": "Vul een einddatum in vanaf {start}."},
)
time_of_day = TimeText(
    thing="de tijd",
    messages={
        "missing": MISSING,
        "form": "Vul {thing} in met uren en minuten, zoals 9.30.",
        "range": "Vul bij {thing} een tijd in van 0.00 tot en met 23.59.",
        "earliest": "Vul bij {thing} een tijd in vanaf {earliest}.",
        "latest": "Vul bij {thing} een tijd in tot en met {latest}.",
    },
)
