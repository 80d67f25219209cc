"""What an engine finds by reading the page: names, roles, structure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...axe import OF_COLOUR, run
from ...findings import Barrier

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    # Size is looked at by target_size, which presses to see how far a target reaches. That there is
    # something hidden holds for every page with a menu, and tells nobody what to look at.
    return run(page, without=(*OF_COLOUR, "target-size", "hidden-content"))
