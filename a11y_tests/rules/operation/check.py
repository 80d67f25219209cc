"""Operation: presses and chooses as someone with a keyboard does, and looks what that does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...driving import Driver
from ...findings import Barrier
from .arrows import arrows
from .choosing import choosing
from .pressing import pressing
from .shortcuts import shortcuts

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    with Driver(page) as driver:
        yield from shortcuts(driver)
        yield from choosing(driver)
        yield from arrows(driver)
        yield from pressing(driver)
