"""The rules: one small module each, found from this folder.

A module of a rule says what it is and what its outcome can depend on, and checks::

    NAME = "reflow"
    CRITERIA = ("1.4.10",)
    TEXT = "Who zooms in to 400 % must scroll sideways for every line."
    WIDTHS = (320,)      # of the window, at which it must be asked
    THEMES = True        # whether another house style can change the outcome
    SCHEMES = False      # whether the dark scheme can

    def check(page: Page) -> Iterator[Finding]: ...

``check`` leaves the page as it found it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ..findings import Finding

if TYPE_CHECKING:
    from playwright.sync_api import Page


@dataclass(frozen=True)
class Rule:
    """One thing to check.

    Attributes:
        name: of the rule.
        criteria: the success criteria of WCAG 2.2 that it is about.
        text: what people run into, in one sentence.
        widths: of the window, in CSS pixels, at which the outcome can differ.
        themes: whether another house style can change the outcome.
        schemes: whether the dark scheme can.
        check: finds what is wrong on a page, and leaves it as it was.
    """

    name: str
    criteria: tuple[str, ...]
    text: str
    widths: tuple[int, ...]
    themes: bool
    schemes: bool
    check: Callable[[Page], Iterator[Finding]]


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, by name."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    found = (
        Rule(m.NAME, m.CRITERIA, m.TEXT, m.WIDTHS, m.THEMES, m.SCHEMES, m.check) for m in modules
    )
    return tuple(sorted(found, key=lambda rule: rule.name))
