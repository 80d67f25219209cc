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
    signs = page.evaluate_handle(script("rules/forced_colours/check"))
    try:
        told = signs.evaluate("({ forced, some, unlined }) => ({ forced, some, unlined })")
        if told["forced"] or not (told["some"] or told["unlined"]):
            return  # nothing to compare with, or nothing to look at
        dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        screen = Screen(page)
        # Most people who force their colours have light letters on black.
        page.emulate_media(forced_colors="active", color_scheme="dark")
        try:
            lost = signs.evaluate("signs => signs.lost()") if told["some"] else []
            doubtful = [found for found in lost if found["box"]]
            after = screen.seen(doubtful)
            if told["unlined"]:
                yield from _unfocused(page)
        finally:
            page.emulate_media(forced_colors="null", color_scheme="dark" if dark else "light")
        yield from (_barrier(found) for found in lost if not found["box"])
        for found, now, then in zip(doubtful, after, screen.seen(doubtful), strict=True):
            if now < 3 <= then:  # what never stood out is no sign
                yield _barrier(found)
    finally:
        signs.dispose()


def _unfocused(page: Page) -> Iterator[Barrier]:
    with Focusing(page) as focusing:
        for stop in focusing.bare():
            if focusing.change(stop).strong < stop.least:
                yield Barrier("focus", stop.selector, stop.snippet, state="forced colours")


def _barrier(found: dict[str, Any]) -> Barrier:
    return Barrier(found["kind"], found["selector"], found["snippet"], state="forced colours")
