"""What a page looks like, and what of that changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .script import script
from .sessions import session

if TYPE_CHECKING:
    from playwright.sync_api import Page

Box = Mapping[str, float]


@dataclass(frozen=True)
class Change:
    """How many pixels differ between two pictures, and how many by 3 to 1 or more."""

    pixels: int
    strong: int


class Screen:
    """Takes pictures of a page.

    The browser itself reads them (it has to decode PNG anyway), in the page they are of.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        # Straight from the browser: Playwright's own screenshot() waits, and touches the page.
        self._session = session(page)

    def picture(self, box: Box, *, beyond: bool = False) -> str:
        """A part of the page, in CSS pixels from its top left, as base64 of a PNG.

        Args:
            box: which part.
            beyond: whether it may lie outside the window; that costs a layout.
        """
        result = self._session.send(
            "Page.captureScreenshot",
            {
                "format": "png",
                "clip": {**box, "scale": 1},
                "captureBeyondViewport": beyond,
                "optimizeForSpeed": True,
            },
        )
        return str(result["data"])

    def change(self, before: str, after: str) -> Change:
        """What differs between two pictures of the same size."""
        if before == after:
            return Change(0, 0)
        there = {"x": 0, "y": 0}
        return self.changes(before, there, [(there, after)])[0]

    def changes(self, before: str, box: Box, parts: Sequence[tuple[Box, str]]) -> list[Change]:
        """What differs between one picture and each of others, which show a part of it.

        Args:
            before: the picture.
            box: the part of the page that it shows.
            parts: of the others: the part of the page that it shows, and the picture.
        """
        placed = [
            {"picture": picture, "x": round(at["x"] - box["x"]), "y": round(at["y"] - box["y"])}
            for at, picture in parts
        ]
        found = self._page.evaluate(script("changes"), [before, placed])
        return [Change(**one) for one in found]

    def contrasts(self, picture: str, areas: Sequence[Mapping[str, object]]) -> list[float]:
        """The contrast between the lightest and the darkest pixel of each area of a picture.

        An area is a ``box``, of which all but what lies ``within`` pixels from its edge counts,
        or with ``within`` 0, all of it.
        """
        found: list[float] = self._page.evaluate(script("contrasts"), [picture, list(areas)])
        return found

    def seen(self, areas: Sequence[Mapping[str, Any]]) -> list[float]:
        """The same of areas of the page as it shows now, with one picture around all of them."""
        if not areas:
            return []
        boxes = [area["box"] for area in areas]
        x = max(0, int(min(box["x"] for box in boxes)))
        y = max(0, int(min(box["y"] for box in boxes)))
        right = max(box["x"] + box["width"] for box in boxes)
        bottom = max(box["y"] + box["height"] for box in boxes)
        around = {"x": x, "y": y, "width": right - x, "height": bottom - y}
        inside = [
            {
                "box": {**area["box"], "x": area["box"]["x"] - x, "y": area["box"]["y"] - y},
                "within": area["within"],
            }
            for area in areas
        ]
        return self.contrasts(self.picture(around, beyond=True), inside)
