"""Target size: what one presses is 24 by 24 px, or stands that far from the next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..findings import Finding
from ..script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "target size"
CRITERIA = ("2.5.8",)
TEXT = "Who has a tremor, or a large thumb on a small phone, presses the wrong thing."
WIDTHS = (1280, 320)
# A house style sets type sizes and corners, and a target grows with its text.
THEMES = True
SCHEMES = False


def check(page: Page) -> Iterator[Finding]:
    for small in page.evaluate(script("rules/target_size")):
        width, height = round(small["width"]), round(small["height"])
        yield Finding(
            NAME,
            CRITERIA,
            small["selector"],
            small["snippet"],
            f"this is {width} by {height} px to press, and {small['near']} is less than 24 px away",
            "make it at least 24 by 24 px (44 is better): padding, min-block-size; "
            "or set it further apart",
        )
