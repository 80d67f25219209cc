"""Forced colours: with the reader's own colours, controls, icons and marks are still there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..findings import Finding
from ..focusing import Focusing
from ..pixels import Screen
from ..script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "forced colours"
CRITERIA = ("1.4.11", "2.4.7")
TEXT = "Who sets the colours of the whole screen, because others hurt or fade, misses things."
WIDTHS = (1280,)
# The reader's colours replace those of every house style and scheme.
THEMES = False
SCHEMES = False

_TEXTS = {
    "edge": (
        "in forced colours this control has no edge",
        "give it a border, if need be a transparent one: forced colours make it visible",
    ),
    "sign": (
        "in forced colours this sign cannot be seen",
        "give it a border, or forced-color-adjust: none with a system colour such as CanvasText, "
        "in @media (forced-colors: active)",
    ),
}
_FOCUS = (
    "in forced colours nothing shows that this has focus",
    "give it an outline on :focus-visible; forced colours drop box-shadow and background-color",
)


def check(page: Page) -> Iterator[Finding]:
    if page.evaluate("matchMedia('(forced-colors: active)').matches"):
        return  # nothing to compare with
    areas = page.evaluate(script("rules/forced_colours"))
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
) -> Iterator[Finding]:
    """What stood out before, and does not any more. What never did is no sign."""
    for area, then, now in zip(areas, before, after, strict=True):
        if then >= area["least"] and now < 3:
            yield _finding(area["selector"], area["snippet"], *_TEXTS[area["kind"]])


def _unfocused(page: Page) -> Iterator[Finding]:
    with Focusing(page) as focusing:
        for stop in focusing.stops():
            # An outline is always seen in forced colours; only what has none costs pictures.
            if stop.drawn or stop.own:
                continue
            if focusing.change(stop).strong < stop.least:
                yield _finding(stop.selector, stop.snippet, *_FOCUS)


def _finding(selector: str, snippet: str, text: str, mend: str) -> Finding:
    return Finding(NAME, CRITERIA, selector, snippet, text, mend, state="forced colours")
