"""Gets out of a page that keeps the browser busy for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

# Comes with Playwright, whose calls wait in one of these while its event loop runs in another.
from greenlet import greenlet

Cut = Callable[[], object]


class Deadline:
    """Whether the time of a block is up.

    Attributes:
        passed: whether it was cut short.
    """

    def __init__(self) -> None:
        self.passed = False


@contextmanager
def within(seconds: float, cut: Cut) -> Iterator[Deadline]:
    """Do something to the browser when a block takes too long; whatever waits in it then fails.

    A page whose script never ends answers no question any more, and ``page.evaluate`` waits for it
    without end. The event loop of Playwright still turns, and what is asked there of the browser
    itself, such as closing the page, is done.

    Args:
        seconds: that the block may take.
        cut: closes what it waits for.
    """
    deadline = Deadline()

    def late() -> None:
        deadline.passed = True
        apart(cut)

    timer = asyncio.get_running_loop().call_later(seconds, late)
    try:
        yield deadline
    finally:
        timer.cancel()


def apart(cut: Cut) -> None:
    """Call something of Playwright from its own event loop, where it would wait for itself."""
    from playwright.sync_api import Error

    def quietly() -> None:
        with suppress(Error):  # closed meanwhile: that is what was wanted
            cut()

    greenlet(quietly).switch()
