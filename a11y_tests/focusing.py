"""Puts the focus on one kind of control after another, and looks at what that changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from .pixels import Box, Change, Screen
from .script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page


@dataclass(frozen=True)
class Stop:
    """Something that has the focus now.

    Attributes:
        index: its number among the stops of the page.
        selector: which element.
        snippet: the start of it.
        clip: where to look; ``None`` when it is not on the screen.
        least: how many pixels a line of 1 px along its longest side takes.
        drawn: whether the focus gives it an outline of 2 px or more.
        shadow: whether the focus gives it another shadow.
        own: whether its outline is the browser's own; how thick that is, is the browser's matter.
    """

    index: int
    selector: str
    snippet: str
    clip: Box | None
    least: int
    drawn: bool
    shadow: bool
    own: bool


class Focusing:
    """Goes over the stops of a page, and at the end of its block leaves the page as it was."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._screen = Screen(page)
        self._focus = page.evaluate_handle(script("focusing"))

    def __enter__(self) -> Self:
        # From now on the browser takes us for someone with a keyboard, and shows :focus-visible.
        self._page.keyboard.press("Tab")
        return self

    def __exit__(self, *exception: object) -> None:
        self._focus.evaluate("focus => focus.end()")
        self._focus.dispose()

    def changes(self) -> Iterator[tuple[Stop, Change]]:
        """What the focus changes on the screen, where it takes pictures to know.

        Stops that look the same, in the same surroundings, show their focus in the same way: one
        of each kind is looked at. Those that get an outline nobody can miss are left out.
        """
        together: list[tuple[Stop, str]] = []
        for index in self._focus.evaluate("focus => focus.unclear()"):
            if together and not self._focus.evaluate("(focus, index) => focus.near(index)", index):
                yield from self._compared(together)
                together = []
            stop = self._on(index)
            if stop is not None:
                together.append((stop, self._screen.picture(stop.clip) if stop.clip else ""))
        yield from self._compared(together)

    def bare(self) -> Iterator[Stop]:
        """Those of them that get no outline from their focus; found in one go."""
        for index in self._focus.evaluate("focus => focus.bare()"):
            stop = self._on(index)
            if stop is not None:
                yield stop

    def change(self, stop: Stop) -> Change:
        """What the focus changes for a stop that has it now; takes the focus away."""
        change = self._looked(stop)
        if change.strong >= stop.least:
            return change
        # What was loading can have moved the page between two pictures: look once more.
        again = self._on(stop.index)
        return change if again is None else self._looked(again)

    def beyond(self, stop: Stop) -> bool:
        """Whether the focus of a stop shows further from it: on what is beside or around it.

        What moves by itself is no sign of focus: it is another each time.
        """
        if self._on(stop.index) is None:
            return False
        x, y = self._page.evaluate("[scrollX, scrollY]")
        size = self._page.evaluate("({ width: innerWidth, height: innerHeight })")
        window: Box = {"x": x, "y": y, **size}
        on = self._screen.picture(window)
        self._focus.evaluate("focus => focus.off()")
        off = self._screen.picture(window)
        if off == on or self._screen.change(off, on).strong < stop.least:
            return False
        self._on(stop.index)
        again = self._screen.picture(window)
        return self._screen.change(on, again).strong < stop.least

    def _compared(self, together: list[tuple[Stop, str]]) -> Iterator[tuple[Stop, Change]]:
        """Pictures with the focus, each against the same part of one picture without any."""
        if not together:
            return
        window = self._focus.evaluate("focus => focus.off()")
        parts = [(stop.clip, on) for stop, on in together if stop.clip]
        changes = iter(self._screen.changes(self._screen.picture(window), window, parts))
        for stop, _ in together:
            change = next(changes) if stop.clip else Change(0, 0)
            if change.strong < stop.least:
                again = self._on(stop.index)
                change = change if again is None else self.change(again)
            yield stop, change

    def _on(self, index: int) -> Stop | None:
        stop = self._focus.evaluate("(focus, index) => focus.on(index)", index)
        return None if stop is None else Stop(index=index, **stop)

    def _looked(self, stop: Stop) -> Change:
        if stop.clip is None:
            return Change(0, 0)
        on = self._screen.picture(stop.clip)
        self._focus.evaluate("focus => focus.off()")
        return self._screen.change(self._screen.picture(stop.clip), on)
