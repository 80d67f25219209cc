"""Focus behind what stays in view: headers, footers and bars that cover what has the focus."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...driving import Driver
from ...findings import Barrier

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    with Driver(page) as driver:
        covering = driver.tool("rules/obscured_focus/check")
        for found in covering("covered"):
            yield Barrier.of(found)
