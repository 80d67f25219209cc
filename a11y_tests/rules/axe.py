"""What an engine finds by reading the page: names, roles, structure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..axe import OF_COLOUR, violations
from ..findings import Finding

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "axe"
CRITERIA = ("1.1.1", "1.3.1", "2.4.4", "3.1.1", "3.3.2", "4.1.2")
TEXT = "Who uses a screen reader does not hear what something is, what it is called, or how it is."
# A narrow window can hide what a wide one shows; neither house style nor scheme renames a control.
WIDTHS = (1280, 320)
THEMES = False
SCHEMES = False


def check(page: Page) -> Iterator[Finding]:
    # Size is looked at by target_size, which presses to see how far a target reaches.
    return violations(page, without=(*OF_COLOUR, "target-size"))
