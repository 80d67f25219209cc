"""In which circumstances each rule is asked: there where its outcome can differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from .rule import Rule


@dataclass(frozen=True, order=True)
class View:
    """How a page is looked at.

    Attributes:
        width: of the window, in CSS pixels.
        dark: whether the reader asked for the dark scheme.
        theme: the class of a house style on ``<html>``; empty to leave the page as it is.
    """

    width: int = 1280
    dark: bool = False
    theme: str = ""


def plan(rules: Iterable[Rule], themes: Sequence[str] = ()) -> list[tuple[View, list[Rule]]]:
    """The views to take, and what to check in each.

    In an order with as few changes of width and scheme as can be: those cost the browser a layout
    or more, and a class costs next to nothing.

    Args:
        rules: to ask.
        themes: classes of house styles to look at besides the page as it is.
    """
    asked: dict[View, list[Rule]] = {}
    for rule in rules:
        styles = ("", *themes) if rule.themes else ("",)
        schemes = (False, True) if rule.schemes else (False,)
        for width, dark, theme in product(rule.widths, schemes, styles):
            asked.setdefault(View(width, dark, theme), []).append(rule)
    return sorted(asked.items(), key=lambda item: (-item[0].width, item[0].dark, item[0].theme))
