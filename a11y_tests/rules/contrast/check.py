"""Contrast of text, as the engine computes it; what it leaves undecided is read from pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...axe import OF_COLOUR, run
from ...findings import Barrier
from ...pixels import Screen
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import JSHandle, Page

MOST = 60  # texts to read from pixels; a page with more has one background for all of them
ENOUGH = 0.25  # which share of the letters may lie on a part of the ground that is too like them


def check(page: Page) -> Iterator[Barrier]:
    if page.evaluate(script("rules/contrast/same")):
        return
    undecided: list[Barrier] = []
    for barrier in run(page, only=OF_COLOUR):
        if barrier.unsure and barrier.kind == "color-contrast":
            undecided.append(barrier)
        else:
            yield barrier
    if undecided:
        yield from _decided(page, undecided[:MOST])
    for found in page.evaluate(script("rules/contrast/placeholders")):
        yield Barrier.of(found)


def _decided(page: Page, barriers: Sequence[Barrier]) -> Iterator[Barrier]:
    texts = page.evaluate_handle(
        script("rules/contrast/check"), [barrier.selector for barrier in barriers]
    )
    try:
        areas = texts.evaluate("texts => texts.areas")
        unknown: set[str] = set()
        for barrier, told in zip(barriers, _grounds(page, texts, areas), strict=True):
            if told is None:
                # A frame, or a page, that hides how its text looks, says so once.
                frame = barrier.selector.rpartition(" >> ")[0]
                if frame not in unknown:
                    yield replace(barrier, kind="unknown", unsure=False, criteria=())
                unknown.add(frame)
            elif told["best"] < told["limit"]:
                yield replace(barrier, unsure=False)
            elif told["poor"] > ENOUGH:
                yield replace(barrier, kind="partly", unsure=False, criteria=())
    finally:
        texts.dispose()


def _grounds(page: Page, texts: JSHandle, areas: list[dict[str, Any] | None]) -> list[Any]:
    """For each area how its letters stand out, or nothing where that cannot be told."""
    boxes = [box for area in areas if area for box in area["boxes"]]
    if not boxes:
        return [None] * len(areas)
    left, top = min(box["x"] for box in boxes), min(box["y"] for box in boxes)
    right = max(box["x"] + box["width"] for box in boxes)
    bottom = max(box["y"] + box["height"] for box in boxes)
    clip = {"x": int(left), "y": int(top), "width": right - int(left), "height": bottom - int(top)}
    screen = Screen(page)
    try:
        image = screen.picture(clip, beyond=True)
        texts.evaluate("texts => texts.hide()")
        behind = screen.picture(clip, beyond=True)
    finally:
        texts.evaluate("texts => texts.show()")
    found: list[Any] = page.evaluate(
        script("rules/contrast/ground"), [[image, behind], areas, clip]
    )
    return found
