"""Messages: presses, types and submits; is what then comes announced, and does it stay?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

_SCRIPTED = (
    "document.scripts.length > 0 || document.querySelector('[onclick], [onsubmit]') !== null"
)


def check(page: Page) -> Iterator[Barrier]:
    if not page.evaluate(_SCRIPTED):
        return  # nothing comes by itself
    moments = page.evaluate_handle(script("moments"))
    for found in page.evaluate(script("rules/messages/check"), moments):
        yield Barrier.of(found)
