"""Contrast of fields, icons and signs, from pixels where the style sheet does not tell enough."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...pixels import Screen
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import JSHandle, Page

LEAST = 3


def check(page: Page) -> Iterator[Barrier]:
    controls = page.evaluate_handle(script("rules/control_contrast/check"))
    try:
        told = controls.evaluate("({ areas, boxes }) => ({ areas, boxes })")
        screen = Screen(page)
        for area, ratio in zip(told["areas"], screen.seen(told["areas"]), strict=True):
            if ratio < LEAST:
                values = {"ratio": f"{ratio:.1f}"}
                yield Barrier(area["kind"], area["selector"], area["snippet"], values)
        for index, found in enumerate(told["boxes"]):
            if not _switches(controls, screen, index, found["box"]):
                yield Barrier("state", found["selector"], found["snippet"])
    finally:
        controls.dispose()


def _switches(controls: JSHandle, screen: Screen, index: int, box: dict[str, float]) -> bool:
    """Whether one sees that it is on."""
    was = screen.picture(box, beyond=True)
    controls.evaluate("(controls, index) => controls.turn(index)", index)
    try:
        return screen.change(was, screen.picture(box, beyond=True)).strong > 0
    finally:
        controls.evaluate("controls => controls.back()")
