"""Visible focus: puts the focus on one control of each kind, and looks at the pixels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...focusing import Focusing

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    with Focusing(page) as focusing:
        for stop, change in focusing.changes():
            if change.pixels == 0:
                yield Barrier("none", stop.selector, stop.snippet)
            elif change.strong < stop.least and not stop.own:
                values = {"strong": change.strong, "least": stop.least}
                yield Barrier("faint", stop.selector, stop.snippet, values)
