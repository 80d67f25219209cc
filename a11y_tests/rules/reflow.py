"""Reflow: a window of 320 CSS pixels shows everything without scrolling sideways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..findings import Finding
from ..script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "reflow"
CRITERIA = ("1.4.10",)
TEXT = "Who zooms in to 400 %, or has a small phone, must scroll sideways for every line."
WIDTHS = (320,)
# A house style brings a font and sizes of its own; a scheme brings neither.
THEMES = True
SCHEMES = False

_TEXTS = {
    "wide": (
        "this is wider than a window of 320 px, so the page scrolls sideways",
        "let it wrap or shrink: max-inline-size: 100%, min-inline-size: 0, overflow-wrap: "
        "break-word; or, for a table, let its own container scroll (with position: relative, or "
        "what is absolute inside escapes from it)",
    ),
    "outside": (
        "part of this text lies outside a window of 320 px, where nobody can scroll to it",
        "let it wrap inside the window, and do not hide what overflows",
    ),
    "cut": (
        "part of this text is cut off in a window of 320 px",
        "give its container room to grow: no fixed size, no overflow: hidden around text",
    ),
}


def check(page: Page) -> Iterator[Finding]:
    before = page.viewport_size
    if before and before["width"] > 320:
        page.set_viewport_size({"width": 320, "height": before["height"]})
    try:
        found = page.evaluate(script("rules/reflow"))
    finally:
        if before and before["width"] > 320:
            page.set_viewport_size(before)
    for barrier in found:
        text, mend = _TEXTS[barrier["kind"]]
        selector, snippet = barrier["selector"], barrier["snippet"]
        yield Finding(NAME, CRITERIA, selector, snippet, text, mend, width=320)
