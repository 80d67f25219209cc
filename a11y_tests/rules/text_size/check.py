"""Text at 200 %: all letters twice as large, as a browser does that enlarges text alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    for found in page.evaluate(script("rules/text_size/check")):
        yield Barrier.of(found)
