"""Text spacing: the reader's own distances between lines, words and letters lose nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..findings import Finding
from ..script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "text spacing"
CRITERIA = ("1.4.12",)
TEXT = "Who sets text wider apart, as many people with dyslexia do, loses part of it."
# A narrow window has the least room to spare, a wide one has more beside each other.
WIDTHS = (1280, 320)
THEMES = True
SCHEMES = False

_TEXTS = {
    "cut": (
        "with the text spacing of WCAG 1.4.12, part of this text is cut off",
        "let its container grow with the text: min-block-size instead of block-size, and no "
        "overflow: hidden or white-space: nowrap around text",
    ),
    "over": (
        "with the text spacing of WCAG 1.4.12, this text lies over other text",
        "let its container grow with the text: min-block-size instead of block-size, and no "
        "position: absolute for text",
    ),
}


def check(page: Page) -> Iterator[Finding]:
    for barrier in page.evaluate(script("rules/text_spacing")):
        text, mend = _TEXTS[barrier["kind"]]
        yield Finding(NAME, CRITERIA, barrier["selector"], barrier["snippet"], text, mend)
