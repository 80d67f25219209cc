"""Contrast of text while one uses it: what the style sheet says of each state, tried at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    for found in page.evaluate(script("rules/contrast_in_use/check")):
        yield Barrier.of(found)
