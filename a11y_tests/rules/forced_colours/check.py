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
    before = _contrasts(page, areas)
    page.emulate_media(forced_colors="active")
    try:
        yield from _vanished(areas, before, _contrasts(page, areas))
        yield from _unfocused(page)
    finally:
        page.emulate_media(forced_colors="null")


def _contrasts(page: Page, areas: list[dict[str, Any]]) -> list[float]:
    if not areas:
        return []
    screen = Screen(page)
    try:
        right = max(area["box"]["x"] + area["box"]["width"] for area in areas)
        bottom = max(area["box"]["y"] + area["box"]["height"] for area in areas)
        whole = {"x": 0, "y": 0, "width": right, "height": bottom}
        return screen.contrasts(screen.picture(whole, beyond=True), areas)
    finally:
        screen.close()


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
