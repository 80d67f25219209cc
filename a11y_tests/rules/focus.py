"""Visible focus: the screen shows where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..findings import Finding
from ..focusing import Focusing

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "focus"
CRITERIA = ("2.4.7", "1.4.11")
TEXT = "Who uses a keyboard and sees the screen cannot see where they are."
WIDTHS = (1280,)
# A house style sets only the three colours of our focus; that they stand out from each other, and
# so one of them from any ground, is computed for each style in test_roles.py. The form is ours.
THEMES = False
SCHEMES = True

_MEND = (
    "give it an outline of at least 2 px on :focus-visible, in a colour with 3:1 to its ground, "
    "and let nothing cut it off or cover it"
)


def check(page: Page) -> Iterator[Finding]:
    with Focusing(page) as focusing:
        for stop in focusing.stops():
            change = focusing.change(stop)
            if change.pixels == 0:
                text = "nothing on the screen changes when this has focus"
            elif change.strong < stop.least and not stop.own:
                text = (
                    f"too little changes when this has focus: {change.strong} pixels by 3:1, "
                    f"where a line of 1 px along it takes {stop.least}"
                )
            else:
                continue
            yield Finding(NAME, CRITERIA, stop.selector, stop.snippet, text, _MEND)
