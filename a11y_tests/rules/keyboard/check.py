"""Reach by keyboard: Tab comes to everything, in the order of the screen, and out again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Frame, JSHandle, Page

_SHIFT = 8


def check(page: Page) -> Iterator[Barrier]:
    from playwright.sync_api import Error, TimeoutError

    url = page.url
    walks: list[JSHandle] = []
    session = page.context.new_cdp_session(page)
    try:
        walks.extend(
            frame.evaluate_handle(script("rules/keyboard/check")) for frame in _shown(page)
        )
        yield from _walked(session, walks)
    except Error as error:
        if "navigation" not in error.message:
            raise
        # Where it leads to has to come first: it would interrupt our way back.
        with suppress(TimeoutError):
            page.wait_for_url(lambda other: other != url, timeout=3000)
        page.goto(url)
        yield Barrier("leads")
        return
    finally:
        session.detach()
    for walk in walks:
        walk.evaluate("walk => walk.end()")
        walk.dispose()


def _shown(page: Page) -> list[Frame]:
    """The page and those of its frames that Tab can enter."""
    frames = [page.main_frame]
    for frame in page.frames[1:]:
        element = frame.frame_element()
        if element.is_visible() and element.evaluate("frame => frame.tabIndex >= 0"):
            frames.append(frame)
    return frames


def _walked(session: CDPSession, walks: list[JSHandle]) -> Iterator[Barrier]:
    if not _leaves(session, walks, 0):
        yield _trap(walks, "Tab")
        return
    for walk in walks:
        result = walk.evaluate("walk => walk.result()")
        for missed in result["missed"]:
            yield Barrier.of({"kind": "missed", **missed})
        for jump in result["jumps"]:
            yield Barrier.of({"kind": "jump", **jump})
    if not _leaves(session, walks, _SHIFT):
        yield _trap(walks, "Shift + Tab")


def _leaves(session: CDPSession, walks: list[JSHandle], modifiers: int) -> bool:
    """Press Tab until it has left the page at one end and comes in again at the other."""
    expected = sum(walk.evaluate("walk => walk.begin()") for walk in walks)
    if not expected:
        return True
    _press(session, expected + 2, modifiers)
    # What scrolls is a stop too, in Chromium: there may be more than we know of.
    for _ in range(expected // 4 + 8):
        if _round(walks):
            return True
        _press(session, 4, modifiers)
    return _round(walks)


def _press(session: CDPSession, times: int, modifiers: int) -> None:
    key = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9, "modifiers": modifiers}
    for _ in range(times):
        # No keyUp: what handles Tab listens to keydown, and waiting for both doubles the time.
        session.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **key})


def _round(walks: list[JSHandle]) -> bool:
    """Whether the first stop was reached again from nowhere: not from another stop by a script."""
    visits = [
        (time, number, index, from_nowhere)
        for number, walk in enumerate(walks)
        for time, index, from_nowhere in walk.evaluate("walk => walk.visits()")
    ]
    visits.sort()
    if not visits:
        return False
    first = visits[0][1:3]
    return any(visit[1:3] == first and visit[3] for visit in visits[1:])


def _trap(walks: list[JSHandle], keys: str) -> Barrier:
    stuck = next(filter(None, (walk.evaluate("walk => walk.stuck()") for walk in walks)), {})
    return Barrier.of({"kind": "trap", **stuck, "keys": keys})
