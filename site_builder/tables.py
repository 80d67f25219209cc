"""The tables of what can be given to a component."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import answers
from ..catalogue import Entry, Param


@dataclass(frozen=True)
class Table:
    """A table of what can be given.

    Attributes:
        title: its heading, in Dutch; ``""`` for the first, which stands under that of the section.
        name: what it is about, for who hears the table and not its heading.
        params: its rows.
    """

    title: str
    name: str
    params: tuple[Param, ...]


def tables(entry: Entry) -> Iterator[Table]:
    """The tables of a component: its parameters, what stands inside them, and its blocks."""
    params = (*entry.params, *([entry.body] if entry.body else []))
    if params:
        yield Table("", f"Parameters van {entry.name}", params)
    nested = {name: fields for param in params for name, fields in _nested(param)}
    for name, fields in nested.items():
        yield Table(f"Velden van {name}", f"Velden van {name}", fields)
    if entry.blocks:
        yield Table("Blokken", f"Blokken van {entry.name}", entry.blocks)


def _nested(param: Param) -> Iterator[tuple[str, tuple[Param, ...]]]:
    if param.fields:
        # "list[choices.Option]" describes an Option.
        name = param.type.partition("list[")[2].partition("]")[0].rpartition(".")[2]
        yield name, param.fields


def messages(entry: Entry) -> dict[str, str]:
    """What the server says when an answer to a question is wrong, by cause."""
    rule = getattr(answers, entry.name, None)
    return rule.said() if isinstance(rule, answers.Question) else {}


def literal(value: object) -> str:
    """A default as it is written in a template: ``none``, ``true``, ``"text"``."""
    if value is None or isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
