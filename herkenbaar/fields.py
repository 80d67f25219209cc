"""What ties the parts of a field together: ids, ARIA attributes, the parts of a date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from .lists import NOTHING, error
from .values import absent, identifier, level, one_of, refuse, short, text


def date_parts(value: object) -> Mapping[str, object]:
    """``day``, ``month`` and ``year`` as they are to be shown.

    Args:
        value: a ``date``, a text such as ``"2026-03-14"``, of which the end may be left out, a
            year, or a mapping of what was typed.

    Raises:
        InvalidValue: it is something else.
    """
    if absent(value) or value == "":
        return NOTHING
    if isinstance(value, Mapping):
        return value
    if isinstance(value, date):
        return {"day": value.day, "month": value.month, "year": value.year}
    written = str(value) if isinstance(value, str | int) else ""
    try:
        # A year, or a month of a year, is shown without what it does not say.
        missing = {4: "-01-01", 7: "-01"}.get(len(written), "")
        found = date.fromisoformat(written + missing)
    except ValueError:
        raise refuse("value", f"must be a date such as '2026-03-14', not {short(value)}") from None
    said = {"year": found.year, "month": found.month, "day": found.day}
    return dict(list(said.items())[: 3 - missing.count("-")])


class Field(NamedTuple):
    """A field as its frame shows it: what ``hk_field`` makes of its values.

    Attributes:
        id: of the control, or of the first of a group.
        label: the question.
        error: one text of what is wrong, or ``None``.
        heading: the level of the heading that the label is, or ``None``.
        control: the attributes that tie the control to its label, hint and error.
        frame: the attributes of the fieldset of a group.
    """

    id: object
    label: object
    error: object
    heading: object
    control: dict[str, object]
    frame: dict[str, object]


def field(
    name: object,
    label: object,
    hint: object,
    wrong: object,
    required: object,
    heading: object,
    id: object,
    group: object,
) -> Field:
    """Check the values of a field, and tie its parts together.

    ``aria-required`` and not ``required``: the browser's own bubbles are not accessible enough
    (NL Design System, "Voorkom fouten"). On a fieldset both it and ``aria-invalid`` are for the
    role ``radiogroup`` only (ARIA 1.2).

    Raises:
        InvalidValue: there is no name or no label, or a value is of another kind.
    """
    identifier(name, "name") if id is None else text(name, "name")
    id = name if id is None else identifier(id, "id")
    text(label, "label")
    said = error(wrong) if wrong else None
    described = f"{id}_helptext" if hint else None
    if said:
        described = f"{described} {id}_error" if described else f"{id}_error"
    state = {
        "aria-describedby": described,
        "aria-required": "true" if required else None,
        "aria-invalid": "true" if said else None,
    }
    control = {"id": id, "name": name, **state}
    frame: dict[str, object] = {}
    if not absent(group):
        one_of(group, "group", "group", "radiogroup")
        frame = {"aria-describedby": described}
        if group == "radiogroup":
            frame = {"role": "radiogroup", **state}
    return Field(id, label, said, None if heading is None else level(heading), control, frame)


def described(control: Mapping[str, object], id: object, count: int = 0) -> dict[str, object]:
    """The attributes of a control that one more text describes, besides its hint and error.

    Args:
        id: of the text; of ``count`` texts that are numbered from 1, what their ids begin with.
    """
    more = [f"{id}{number}" for number in range(1, count + 1)] if count else [id]
    ids = filter(None, [control["aria-describedby"], *more])
    return {**control, "aria-describedby": " ".join(map(str, ids))}
