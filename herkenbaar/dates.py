"""Days and times as macros take them: dates of Python, or texts such as ``"2026-03-14"``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time

from .values import absent, refuse, short

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(value: object, parameter: str) -> date | None:
    """One day, or ``None``.

    Raises:
        InvalidValue: it is no ``date``, nor a text such as ``"2026-03-14"``.
    """
    if absent(value) or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    found = value if isinstance(value, date) else _iso(value)
    if found is None:
        raise refuse(parameter, f"must be a date such as '2026-03-14', not {short(value)}")
    return found


def _iso(value: object) -> date | None:
    if not isinstance(value, str) or not _ISO.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def days(value: object, parameter: str) -> str | None:
    """Days, and days of the week as ISO 8601 numbers them, in one text with spaces between.

    Raises:
        InvalidValue: it is no list, or holds something else.
    """
    if absent(value):
        return None
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise refuse(parameter, f"must be a list of dates, not {short(value)}")
    return " ".join(str(_weekday(one) or _listed(one, parameter)) for one in value)


def _weekday(value: object) -> int | None:
    return value if type(value) is int and 1 <= value <= 7 else None


def _listed(value: object, parameter: str) -> date:
    found = day(value, parameter)
    if found is None:
        raise refuse(parameter, "holds an empty date")
    return found


def date_text(value: object, months: str) -> object:
    """A day as people write it, ``"14 maart 2026"``; any other text as it was typed."""
    found = value if isinstance(value, date) else _iso(value)
    if found is None:
        return value
    return f"{found.day} {months.split()[found.month - 1]} {found.year}"


def time_text(value: object) -> object:
    """A time as Dutch people write it, ``"9.30"``; any other text as it was typed."""
    return f"{value.hour}.{value.minute:02}" if isinstance(value, time) else value


def date_range(value: object) -> tuple[object, object]:
    """The first and the last day of a mapping of ``start`` and ``end``, or of a pair.

    Raises:
        InvalidValue: it is something else.
    """
    if absent(value) or value == "":
        return None, None
    if isinstance(value, Mapping):
        return value.get("start"), value.get("end")
    if isinstance(value, tuple | list) and len(value) == 2:
        return value[0], value[1]
    raise refuse("value", f"must be a mapping of start and end, or a pair, not {short(value)}")
