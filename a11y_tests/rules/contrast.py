"""Contrast of text, and of links inside text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..axe import OF_COLOUR, violations
from ..findings import Finding

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "contrast"
CRITERIA = ("1.4.1", "1.4.3")
TEXT = "Who sees little contrast, or looks at a phone in the sun, cannot read the words."
# Colours are a matter of house style and scheme; a narrow window shows the same ones.
WIDTHS = (1280,)
THEMES = True
SCHEMES = True


def check(page: Page) -> Iterator[Finding]:
    return violations(page, only=OF_COLOUR)
