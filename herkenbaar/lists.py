"""Links, answers, choices and errors: what macros take as a mapping or a list, made into one shape.

Everything may be written as a mapping, as a list of pairs, or as a list of dicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from markupsafe import Markup, escape

from .catalogue import closest
from .values import absent, identifier, refuse, short, text, url

NOTHING: Mapping[str, object] = {}


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
        raise refuse(parameter, f"must be a mapping or a list, not {short(value)}")
    return list(value)


def _pair(
    item: object, parameter: str, first: str, second: str
) -> tuple[tuple[object, object], Mapping[str, object]]:
    """Two values from a pair or a dict, and the dict."""
    if isinstance(item, Mapping):
        return (item.get(first), item.get(second)), item
    if isinstance(item, tuple | list) and len(item) == 2:
        return (item[0], item[1]), NOTHING
    raise refuse(
        parameter, f"holds {short(item)}; write a ({first}, {second}) pair or a dict of them"
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
        raise refuse("options", f"must be a mapping or a list of pairs, not {short(given)}")
    allowed = {"value", "label", "disabled", *kinds.split()}
    chosen = _chosen(value)
    groups: list[Group] = []
    loose: list[Choice] = []
    for item in _items(given, "options"):
        if type(item) is tuple and len(item) == 2 and type(item[1]) is str and item[1]:
            loose.append(Choice(item[0], item[1], str(item[0]) in chosen, NOTHING))
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
                raise refuse("options", f"holds an option with {short(key)}{near}")
        if "divider" in item:
            return Choice(None, text(item["divider"], "options"), False, item)
    (value, label), more = _pair(item, "options", "value", "label")
    if absent(value):
        raise refuse("options", f"holds an option without a value: {short(item)}")
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
