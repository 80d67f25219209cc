"""What reacts to a click is also there for the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..findings import Finding
from ..script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "clickable"
CRITERIA = ("2.1.1", "4.1.2")
TEXT = "Who uses a keyboard, or speech, cannot press what only a mouse can."
WIDTHS = (1280, 320)
THEMES = False
SCHEMES = False


def check(page: Page) -> Iterator[Finding]:
    session = page.context.new_cdp_session(page)
    try:
        # Only the console's own getEventListeners() knows what listens to a click.
        result = session.send(
            "Runtime.evaluate",
            {
                "expression": f"({script('rules/clickable')})()",
                "includeCommandLineAPI": True,
                "returnByValue": True,
            },
        )
    finally:
        session.detach()
    for barrier in result["result"]["value"]:
        yield Finding(
            NAME,
            CRITERIA,
            barrier["selector"],
            barrier["snippet"],
            "this reacts to a click, but the keyboard cannot get to it",
            "make it a <button type=button>, or an <a href> when it leads somewhere",
        )
