"""Links, answers, choices, errors and items: what macros take as a mapping or a list, in one shape.

Everything may be written as a mapping, as a list of pairs, or as a list of dicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup, escape

from .catalogue import closest
from .values import absent, identifier, refuse, short, text, url, whole

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


def pairs(value: object, parameter: str, first: str, second: str) -> list[tuple[object, object]]:
    """Pairs of texts, from a mapping, or a list of pairs or of dicts with ``first`` and ``second``.

    Raises:
        InvalidValue: it is something else, or a text is missing.
    """
    found = (_pair(item, parameter, first, second)[0] for item in _items(value, parameter))
    return [(text(one, parameter), text(other, parameter)) for one, other in found]


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
    if isinstance(item, tuple | list) and len(item) == 2:
        return (item[0], item[1]), NOTHING
    if isinstance(item, Mapping):
        return (item.get(first), item.get(second)), item
    raise refuse(
        parameter, f"holds {short(item)}; write a ({first}, {second}) pair or a dict of them"
    )


class Answered(NamedTuple):
    """A question and what was answered: what ``hk_rows`` makes of a row."""

    label: object
    answers: list[object]
    href: object


def rows(value: object) -> list[Answered]:
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
            Answered(
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


class Row(NamedTuple):
    """An answer on a row of its own: a ``Choice``, and the id of its control."""

    id: str
    value: object
    label: object
    chosen: bool
    more: Mapping[str, object]


class Rows(NamedTuple):
    """Answers under one label, with an id for it; or, with ``None`` for a label, under none."""

    label: object
    id: str
    rows: list[Row]


def choices(given: object, value: object, kinds: str, id: object) -> list[Rows]:
    """The answers to choose from, as ``options`` takes them, each with a control of its own.

    Args:
        id: of the field; the first control has it, so that a link to the field lands there.
    """
    found = []
    for number, (label, group) in enumerate(options(given, value, kinds)):
        stem = f"{id}_{number}" if number else str(id)
        rows = [
            Row(stem if place == 1 and not number else f"{stem}_{place}", *choice)
            for place, choice in enumerate(group, 1)
        ]
        found.append(Rows(label, f"{id}_group{number}", rows))
    return found


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
    if type(value) is str:
        return value or None
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

    What has no control to go to, such as a hidden field, is a ``Link`` without an ``href``.

    Args:
        value: a mapping of id to text (or to a mapping of ``day``, ``month``, ``year``); a list of
            pairs or dicts (``id``, ``text``); or a form or fields, of WTForms or Django.

    Raises:
        InvalidValue: it is something else.
    """
    if type(value) is Found:  # asked before, on the same page
        return value
    return Found(_links(value))


class Found(list[Link]):
    """What ``errors`` found, to give to a macro in the place of what it was found in."""


def _links(value: object) -> list[Link]:
    if not absent(value) and hasattr(value, "errors"):
        return [
            *_of_form(value),
            *(link for field in _iterated(value) for link in _of_field(field)),
        ]
    found: list[Link] = []
    for item in _items(value, "errors"):
        if hasattr(item, "errors"):
            found += _of_field(item)
            continue
        (id, said), more = _pair(item, "errors", "id", "text")
        if not said:
            continue
        if id is None or id == "__all__":  # of the whole form: WTForms and Django
            found.append(Link(None, text(error(said), "errors"), more))
            continue
        identifier(id, "errors")
        if isinstance(said, Mapping):
            parts = [(id if part == "day" else f"{id}_{part}", one) for part, one in said.items()]
        else:
            parts = [(id, said)]
        found += (Link(f"#{part}", text(error(one), "errors"), more) for part, one in parts if one)
    return found


def _iterated(form: object) -> list[object]:
    if isinstance(form, Iterable):
        return list(form)
    raise refuse("errors", f"must be a mapping, a list or a form, not {short(form)}")


def _of_form(form: object) -> Iterator[Link]:
    """What is wrong with a form as a whole."""
    own = getattr(form, "form_errors", None)  # WTForms
    if own is None and hasattr(form, "non_field_errors"):  # Django
        own = form.non_field_errors()
    if own:
        yield Link(None, text(error(list(own)), "errors"), NOTHING)


def _of_field(field: object) -> Iterator[Link]:
    """The first that is wrong with a field of a form, or with each field inside it."""
    said = getattr(field, "errors", None)
    if not said:
        return
    inside = getattr(field, "entries", None)  # WTForms: FieldList
    if inside is None and hasattr(field, "form") and not hasattr(field, "id_for_label"):
        inside = list(field.form)  # WTForms: FormField
    links = [link for one in inside or () for link in _of_field(one)]
    if links:
        yield from links
    else:
        first = said if isinstance(said, str) else next(iter(said))
        yield Link(_place(field), text(error(first), "errors"), NOTHING)


def _place(field: object) -> object:
    """The address of the control of a field, or ``None`` when no one can go there."""
    widget = getattr(field, "widget", None)
    if getattr(field, "is_hidden", False) or getattr(widget, "input_type", None) == "hidden":
        return None
    ids = (getattr(field, name, None) for name in ("id_for_label", "auto_id", "id", "name"))
    id = next((id for id in ids if id), None)
    return None if id is None else f"#{identifier(id, 'errors')}"


class Answers(dict[str, object]):
    """What was answered, or is wrong, by name; what is not in it is ``None``."""

    def __missing__(self, name: str) -> None:
        return None


class Item(NamedTuple):
    """One of what is asked more than once: what a ``repeat_group`` gives to its body.

    Attributes:
        number: from 1.
        name: what the names of its fields begin with: ``"kinderen_2"``.
        value: what was answered so far; asking it for what was not gives ``None``.
        error: what is wrong with it as a whole.
        errors: what is wrong with its fields, by the rest of their names.
    """

    number: int
    name: str
    value: object
    error: object
    errors: Answers


class Repeated(NamedTuple):
    """What is asked more than once: what ``hk_repeated`` makes of its values.

    ``blank`` is one more, to be filled in when someone adds it; ``thing`` is what each is called
    within a sentence.
    """

    items: list[Item]
    blank: Item
    thing: object
    least: int
    most: int | None


def repeated(
    name: object, label: object, value: object, wrong: object, least: object, most: object
) -> Repeated:
    """As many items as were answered, and at least ``least``.

    Args:
        name: what the names of all fields begin with.
        label: what each is: "Kind".
        value: the answers so far, one for each item, or how many items there are.
        wrong: a mapping of id to text, as ``errors`` takes it; of all fields of a page.
        least: how many items there are at least.
        most: how many items there may be, or ``None``.

    Raises:
        InvalidValue: a value is of another kind, or ``most`` is less than ``least``.
    """
    identifier(name, "name")
    fewest = whole(least, "least", 0)
    limit = None if absent(most) else whole(most, "most", max(fewest, 1))
    if not absent(wrong) and not isinstance(wrong, Mapping):
        raise refuse("errors", f"must be a mapping of id to text, not {short(wrong)}")
    found = _answered(value)
    found += [None] * (fewest - len(found))
    items = [_item(name, number, one, wrong) for number, one in enumerate(found, 1)]
    blank = _item(name, len(items) + 1, None, None)
    return Repeated(items, blank, _within_a_sentence(label), fewest, limit)


def _within_a_sentence(label: object) -> object:
    """``"Kind"`` as ``"kind"``; a word in capitals stays as it is."""
    words = label if isinstance(label, str) else str(label)
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


# More than anyone fills in: a number in a request may not make a page of any size.
_MOST_ITEMS = 1000


def _answered(value: object) -> list[object]:
    if absent(value):
        return []
    if isinstance(value, list | tuple | range):
        found = list(value[: _MOST_ITEMS + 1])
    elif isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping):
        found = list(value)
    else:
        found = [None] * min(whole(value, "value", 0), _MOST_ITEMS + 1)
    if len(found) > _MOST_ITEMS:
        raise refuse("value", f"holds more than {_MOST_ITEMS} items")
    return found


def _item(name: object, number: int, value: object, wrong: object) -> Item:
    own = f"{name}_{number}"
    errors = Answers()
    whole_error = None
    if isinstance(wrong, Mapping):
        whole_error = wrong.get(own)
        for id, said in wrong.items():
            if isinstance(id, str) and id.startswith(f"{own}_"):
                errors[id.removeprefix(f"{own}_")] = said
    answers = Answers(value) if isinstance(value, Mapping) else value
    return Item(number, own, Answers() if absent(answers) else answers, whole_error, errors)
