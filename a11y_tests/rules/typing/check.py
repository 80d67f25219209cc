"""Typing: what holds pasting back, and what takes the focus away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    told = page.evaluate(script("rules/typing/check"))
    for found in told["barriers"]:
        yield Barrier.of(found)
    for short in told["short"]:
        field = page.locator(f"css={short['selector']}").first
        field.evaluate("field => { field.value = ''; field.focus() }")
        page.keyboard.type("1" * short["room"])
        if not field.evaluate("field => field === field.getRootNode().activeElement"):
            yield Barrier("moves", short["selector"], short["snippet"])
