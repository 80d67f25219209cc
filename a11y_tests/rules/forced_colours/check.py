"""Forced colours: with the reader's own colours, controls, icons and marks are still there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...findings import Barrier
from ...focusing import Focusing
from ...pixels import Screen
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    if page.evaluate("matchMedia('(forced-colors: active)').matches"):
        return  # nothing to compare with
    areas = page.evaluate(script("rules/forced_colours/check"))
    screen = Screen(page)
    before = screen.seen(areas)
    page.emulate_media(forced_colors="active")
    try:
        yield from _vanished(areas, before, screen.seen(areas))
        yield from _unfocused(page)
    finally:
        page.emulate_media(forced_colors="null")


def _vanished(
    areas: list[dict[str, Any]], before: list[float], after: list[float]
) -> Iterator[Barrier]:
    """What stood out before, and does not any more. What never did is no sign."""
    for area, then, now in zip(areas, before, after, strict=True):
        if then >= area["least"] and now < 3:
            yield _barrier(area["kind"], area["selector"], area["snippet"])


def _unfocused(page: Page) -> Iterator[Barrier]:
    with Focusing(page) as focusing:
        for stop in focusing.stops():
            # An outline is always seen in forced colours; only what has none costs pictures.
            if stop.drawn or stop.own:
                continue
            if focusing.change(stop).strong < stop.least:
                yield _barrier("focus", stop.selector, stop.snippet)


def _barrier(kind: str, selector: str, snippet: str) -> Barrier:
    return Barrier(kind, selector, snippet, state="forced colours")
