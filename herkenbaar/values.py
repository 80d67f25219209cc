"""What our macros do with the values they are given: the ``hk_`` functions of an environment.

Each either returns something safe to print, or raises ``InvalidValue`` naming macro and parameter.
The macro's name is looked up only when something is wrong, so that a right call pays nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import FrameType
from typing import NamedTuple

from jinja2 import Undefined
from markupsafe import Markup, escape

from .catalogue import closest
from .errors import InvalidValue

# HTML standard, "Attributes": what a name may not hold. Anything else is one attribute, safely.
_ATTRIBUTE = re.compile(r"[^\s\"'<>/=\x00-\x1f\x7f-\x9f]+")
# What browsers strip or skip before they look at a scheme (WHATWG URL standard).
_IGNORED_IN_URL = re.compile(r"^[\x00-\x20]+|[\t\n\r]")
_SPACE = re.compile(r"\s")
_RUNS_CODE = re.compile(r"(?:javascript|data|vbscript):", re.IGNORECASE)
_URLS = frozenset({"action", "formaction", "href", "ping", "poster", "src", "xlink:href"})
_NOT_EXTRA = frozenset({"class", "id", "name", "srcdoc", "style"})
_CONTAINERS = (Mapping, list, tuple, set, frozenset, bytes)

# One string per name: attributes() is on the path of every control.
_dashed: dict[str, str] = {}


def refuse(parameter: str, fault: str) -> InvalidValue:
    """The error for a value that cannot be shown: ``text_input(): 'label' is empty; …``."""
    return InvalidValue(f"{_macro(sys._getframe(1))}: {parameter!r} {fault}")


def _macro(frame: FrameType | None) -> str:
    """What the service called: the outermost of our macros, or else of our layouts, before the
    first template of its own."""
    macro = layout = None
    while frame is not None:
        space = frame.f_globals
        if "debug_info" in space and "blocks" in space:  # the code of a template
            name = str(space.get("name"))
            if not name.startswith("herkenbaar/"):
                break
            stem = name.removeprefix("herkenbaar/").removesuffix(".html")
            if frame.f_code.co_name == "macro":
                macro = f"{stem}()"
            layout = stem
        frame = frame.f_back
    return macro or layout or "herkenbaar"


def absent(value: object) -> bool:
    """Whether a value was left out. A strict ``Undefined`` raises, as everywhere."""
    return value is None or (isinstance(value, Undefined) and not str(value))


def text(value: object, parameter: str) -> object:
    """A text that a person must be able to read; returned as it is.

    Raises:
        InvalidValue: it is absent, empty, or a list or mapping.
    """
    if type(value) is str and value and not value.isspace():
        return value
    if absent(value) or isinstance(value, bool) or (not value and value != 0):
        raise refuse(parameter, "is missing or empty; give the text that people read")
    if isinstance(value, _CONTAINERS):
        raise refuse(parameter, f"must be a text, not a {type(value).__name__}")
    if not str(value).strip():
        raise refuse(parameter, "is empty; give the text that people read")
    return value


def identifier(value: object, parameter: str) -> object:
    """A name that can be an ``id``: not empty, and without white space.

    ``aria-describedby`` and ``for`` refer to ids by white space between them (HTML standard).

    Raises:
        InvalidValue: it is not.
    """
    text(value, parameter)
    if _SPACE.search(str(value)):
        raise refuse(parameter, f"holds white space, and is used as an id: {_short(value)}")
    return value


def level(value: object, parameter: str = "heading") -> object:
    """A heading level, ``1`` to ``6``, or ``None``.

    Raises:
        InvalidValue: it is something else.
    """
    if absent(value):
        return None
    if value in (1, 2, 3, 4, 5, 6) and not isinstance(value, bool):
        return value
    raise refuse(parameter, f"must be a level from 1 to 6, not {_short(value)}")


def whole(value: object, parameter: str, least: int = 1) -> int:
    """A whole number of at least ``least``; digits in a string will do.

    Raises:
        InvalidValue: it is something else.
    """
    if isinstance(value, int | str) and not isinstance(value, bool):
        digits = str(value).strip()
        if digits.isascii() and digits.isdigit() and len(digits) < 10 and int(digits) >= least:
            return int(digits)
    raise refuse(parameter, f"must be a whole number from {least}, not {_short(value)}")


def one_of(value: object, parameter: str, *allowed: str) -> object:
    """A word from a fixed list: used for class names and attribute values.

    Raises:
        InvalidValue: it is another.
    """
    if isinstance(value, str) and value in allowed:
        return value
    near = closest(str(value)[:50], allowed)
    words = ", ".join(map(repr, allowed))
    raise refuse(parameter, f"must be one of {words}, not {_short(value)}{near}")


def url(value: object, parameter: str = "href") -> object:
    """An address that runs no code. ``Markup`` is taken as it is.

    Raises:
        InvalidValue: it is absent or empty, or its scheme is ``javascript:`` or ``data:``.
    """
    if isinstance(value, Markup):
        return value
    text(value, parameter)
    if _RUNS_CODE.match(_IGNORED_IN_URL.sub("", str(value))):
        raise refuse(parameter, f"would run code: {_short(value)}; use an https: address or a path")
    return value


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"


def attributes(
    attrs: object = None, control: Mapping[str, object] | None = None, /, **own: object
) -> Markup:
    """The attributes of an element, each with a space before it.

    ``True`` is a bare attribute, ``False`` and ``None`` are left out; all else is escaped.

    Args:
        attrs: what the service adds: names and values.
        control: what ``field`` gives to its control.
        own: what the macro manages, ``_`` for ``-``; these always win.

    Raises:
        InvalidValue: ``attrs`` is no mapping, or holds a name that is not one attribute, that the
            macro manages, or that would run code.
    """
    parts: list[str] = []
    if control:
        for name, value in control.items():
            if value is not None and value is not False:
                _append(parts, name, value)
    for key, value in own.items():
        if value is not None and value is not False:
            name = _dashed.get(key) or _dashed.setdefault(key, key.rstrip("_").replace("_", "-"))
            _append(parts, name, value)
    if attrs:
        managed = {key.rstrip("_").replace("_", "-") for key in own} | {*(control or ())}
        for name, value in _extra(attrs, managed):
            _append(parts, name, value)
    elif attrs is not None and attrs != {} and not isinstance(attrs, Undefined):
        raise refuse("attrs", f"must be a mapping of names and values, not {_short(attrs)}")
    return Markup("".join(parts))


def _append(parts: list[str], name: str, value: object) -> None:
    if value is True:
        parts.append(f" {name}")
    elif not isinstance(value, Undefined) or str(value):
        parts.append(f' {name}="{escape(value)}"')


def _extra(attrs: object, managed: set[str]) -> Iterator[tuple[str, object]]:
    if not isinstance(attrs, Mapping):
        raise refuse("attrs", f"must be a mapping of names and values, not {_short(attrs)}")
    seen: set[str] = set()
    for key, value in attrs.items():
        name = key.lower() if isinstance(key, str) else ""
        if not _ATTRIBUTE.fullmatch(name):
            raise refuse("attrs", f"holds {_short(key)}, which is no name of an attribute")
        if name in managed or name in _NOT_EXTRA or name in seen:
            raise refuse("attrs", f"may not set {name!r}: the macro does")
        if name.startswith("on"):
            raise refuse(
                "attrs", f"may not set {name!r}: a security policy blocks it; use a script"
            )
        seen.add(name)
        if value is None or value is False:
            continue
        yield name, url(value, "attrs") if name in _URLS else value


class Link(NamedTuple):
    """A place to go: what ``hk_links`` makes of a link."""

    href: object
    label: object
    more: Mapping[str, object]


def links(value: object, parameter: str) -> list[Link]:
    """Links, from a mapping of address to label, or a list of pairs or dicts.

    Raises:
        InvalidValue: it is something else, or an address would run code.
    """
    found = []
    for item in _items(value, parameter):
        pair, more = _pair(item, parameter, "href", "label")
        found.append(Link(url(pair[0], parameter), text(pair[1], parameter), more))
    return found


def _items(value: object, parameter: str) -> Iterable[object]:
    if isinstance(value, Mapping):
        return value.items()
    if isinstance(value, list | tuple):
        return value
    if absent(value):
        return ()
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise refuse(parameter, f"must be a mapping or a list, not {_short(value)}")
    return list(value)


_NOTHING: Mapping[str, object] = {}


def _pair(
    item: object, parameter: str, first: str, second: str
) -> tuple[tuple[object, object], Mapping[str, object]]:
    """Two values from a pair or a dict, and the dict."""
    if isinstance(item, Mapping):
        return (item.get(first), item.get(second)), item
    if isinstance(item, tuple | list) and len(item) == 2:
        return (item[0], item[1]), _NOTHING
    raise refuse(
        parameter, f"holds {_short(item)}; write a ({first}, {second}) pair or a dict of them"
    )


class Row(NamedTuple):
    """A question and what was answered: what ``hk_rows`` makes of a row."""

    label: object
    answers: list[object]
    href: object


def rows(value: object) -> list[Row]:
    """Questions and answers, from a mapping, or a list of pairs or dicts.

    Raises:
        InvalidValue: it is something else, or an address would run code.
    """
    found = []
    for item in _items(value, "rows"):
        (label, answer), more = _pair(item, "rows", "label", "value")
        answers = list(answer) if isinstance(answer, list | tuple) else [answer]
        href = more.get("href")
        found.append(
            Row(
                text(label, "rows"),
                [one for one in answers if not absent(one) and one != ""],
                None if absent(href) else url(href, "rows"),
            )
        )
    return found


class Choice(NamedTuple):
    """An answer to choose from: what ``hk_options`` makes of an option."""

    value: object
    label: object
    chosen: bool
    more: Mapping[str, object]


class Group(NamedTuple):
    """Answers under one label, or, with ``None`` for a label, under none."""

    label: object
    choices: list[Choice]


_FIELDS = frozenset({"value", "label", "hint", "disabled", "reveal", "exclusive", "divider"})


def options(given: object, value: object, kinds: str = "") -> list[Group]:
    """The answers to choose from, and which are chosen.

    Args:
        given: a mapping of value to label, or a list of pairs or dicts; a group is a pair of its
            label and a list, tuple or mapping (as in Django and WTForms).
        value: what is chosen so far: one value, or a list of them. ``1`` chooses ``"1"``.
        kinds: what a dict may hold besides ``value``, ``label`` and ``disabled``.

    Raises:
        InvalidValue: ``given`` is empty or is written differently.
    """
    if absent(given) or isinstance(given, str):
        raise refuse("options", f"must be a mapping or a list of pairs, not {_short(given)}")
    allowed = {"value", "label", "disabled", *kinds.split()}
    chosen = _chosen(value)
    groups: list[Group] = []
    loose: list[Choice] = []
    for item in _items(given, "options"):
        if type(item) is tuple and len(item) == 2 and type(item[1]) is str and item[1]:
            loose.append(Choice(item[0], item[1], str(item[0]) in chosen, _NOTHING))
            continue
        if isinstance(item, tuple | list) and len(item) == 2 and _is_group(item[1]):
            inside = [_choice(one, chosen, allowed) for one in _items(item[1], "options")]
            groups += [Group(None, loose)] if loose else []
            groups.append(Group(text(item[0], "options"), inside))
            loose = []
        else:
            loose.append(_choice(item, chosen, allowed))
    groups += [Group(None, loose)] if loose else []
    if not groups:
        raise refuse("options", "is empty; there is nothing to choose")
    return groups


def _is_group(value: object) -> bool:
    return isinstance(value, list | tuple | Mapping)


def _chosen(value: object) -> set[str]:
    if absent(value):
        return set()
    if isinstance(value, list | tuple | set | frozenset):
        return {str(one) for one in value}
    return {str(value)}


def _choice(item: object, chosen: set[str], allowed: set[str]) -> Choice:
    if isinstance(item, Mapping):
        for key in item:
            if key not in allowed:
                near = closest(str(key), allowed)
                raise refuse("options", f"holds an option with {_short(key)}{near}")
        if "divider" in item:
            return Choice(None, text(item["divider"], "options"), False, item)
    (value, label), more = _pair(item, "options", "value", "label")
    if absent(value):
        raise refuse("options", f"holds an option without a value: {_short(item)}")
    return Choice(value, text(label, "options"), str(value) in chosen, more)


def error(value: object) -> object:
    """One text of what is wrong, from a text, a list of texts, or a mapping of part to text."""
    if isinstance(value, Mapping):
        return _joined(list(value.values()))
    if isinstance(value, list | tuple):
        return _joined(list(value))
    return value if value else None


def _joined(texts: list[object]) -> object:
    found = [error(text) for text in texts if text]
    if any(hasattr(text, "__html__") for text in found):
        return Markup(" ").join(map(escape, found))
    return " ".join(map(str, found))


def errors(value: object) -> list[Link]:
    """What is wrong on a page: a link to each control, from the same values as its fields take.

    Args:
        value: a mapping of id to text (or to a mapping of ``day``, ``month``, ``year``), or a list
            of pairs or dicts (``id``, ``text``).

    Raises:
        InvalidValue: it is something else.
    """
    found: list[Link] = []
    for item in _items(value, "errors"):
        (id, said), more = _pair(item, "errors", "id", "text")
        if not said:
            continue
        identifier(id, "errors")
        if isinstance(said, Mapping):
            parts = [(id if part == "day" else f"{id}_{part}", one) for part, one in said.items()]
        else:
            parts = [(id, said)]
        found += (Link(f"#{part}", text(error(one), "errors"), more) for part, one in parts if one)
    return found


def date_parts(value: object) -> Mapping[str, object]:
    """``day``, ``month`` and ``year`` as they are to be shown.

    Args:
        value: a ``date``, a text such as ``"2026-03-14"``, or a mapping of what was typed.

    Raises:
        InvalidValue: it is something else.
    """
    if absent(value) or value == "":
        return _NOTHING
    if isinstance(value, Mapping):
        return value
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise refuse(
                "value", f"must be a date such as '2026-03-14', not {_short(value)}"
            ) from None
    if isinstance(value, date):
        return {"day": value.day, "month": value.month, "year": value.year}
    raise refuse("value", f"must be a date or a mapping of its parts, not {_short(value)}")


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
    id = identifier(name if id is None else id, "name" if id is None else "id")
    label = text(label, "label")
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
    return Field(id, label, said, level(heading), control, frame)


def title(*parts: object) -> str:
    """The title of a page, the most particular part first; parts that are empty are left out."""
    found = (" ".join(Markup(escape(part)).striptags().split()) for part in parts if part)
    return " - ".join(part for part in found if part)
