"""Bypass: puts the focus on the skip link, and looks whether it shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    for found in page.evaluate(script("rules/bypass/check")):
        yield Barrier.of(found)
