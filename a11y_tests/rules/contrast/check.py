"""Contrast of text, and of links inside text, as the engine computes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...axe import OF_COLOUR, run
from ...findings import Barrier

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    return run(page, only=OF_COLOUR)
