"""Visible focus: the screen shows where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..findings import Finding
from ..pixels import Change, Screen
from ..script import script

if TYPE_CHECKING:
    from playwright.sync_api import JSHandle, Page

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
    for stop in measured(page):
        change, least = stop["change"], stop["least"]
        if change.pixels == 0:
            text = "nothing on the screen changes when this has focus"
        elif change.strong < least:
            text = (
                f"too little changes when this has focus: {change.strong} pixels by 3:1, "
                f"where a line of 1 px along it takes {least}"
            )
        else:
            continue
        yield Finding(NAME, CRITERIA, stop["selector"], stop["snippet"], text, _MEND)


def measured(page: Page) -> Iterator[dict[str, Any]]:
    """Each kind of stop on the page, with what changes when it has focus.

    Stops that look the same, in the same surroundings, show their focus in the same way.
    """
    screen = Screen(page)
    focus = page.evaluate_handle(script("rules/focus"))
    try:
        # From now on the browser takes us for someone with a keyboard, and shows :focus-visible.
        page.keyboard.press("Tab")
        for index in range(focus.evaluate("focus => focus.count")):
            stop = focus.evaluate("(focus, index) => focus.on(index)", index)
            if stop is not None:
                yield {**stop, "change": _change(screen, focus, stop)}
    finally:
        focus.evaluate("focus => focus.end()")
        focus.dispose()
        screen.close()


def _change(screen: Screen, focus: JSHandle, stop: dict[str, Any]) -> Change:
    if stop["clip"] is None:
        return Change(0, 0)
    on = screen.picture(stop["clip"])
    focus.evaluate("focus => focus.off()")
    return screen.change(screen.picture(stop["clip"]), on)
