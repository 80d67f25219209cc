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
            poor = change.pixels == 0 or (change.strong < stop.least and not stop.own)
            if poor and focusing.beyond(stop):
                continue
            if change.pixels == 0:
                yield Barrier("none", stop.selector, stop.snippet)
            elif poor:
                values = {"strong": change.strong, "least": stop.least}
                yield Barrier("faint", stop.selector, stop.snippet, values)
