"""Reach by keyboard: Tab comes to everything, in the order of the screen, and out again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from ...driving import ALT, CONTROL, SHIFT, Driver, Tool
from ...findings import Barrier
from ...frames import answering
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Frame, JSHandle, Page

# Of a page with more stops than this only the first are walked through.
_MANY = 300

# "Ctrl + M", "Esc": keys that a page says lead out of something.
_TOLD = re.compile(r"\b(?:(ctrl|control|alt)\s*[+-]\s*([a-z]|f\d{1,2})|(esc(?:ape)?))\b", re.I)


def check(page: Page) -> Iterator[Barrier]:
    from playwright.sync_api import Error

    url = page.url
    walks: list[JSHandle] = []
    with Driver(page) as driver:
        try:
            walks += [
                frame.evaluate_handle(script("rules/keyboard/check")) for frame in _shown(page)
            ]
            yield from _walked(driver, walks)
            yield from _set_off(driver)
            for walk in walks:
                led = walk.evaluate("walk => walk.led()")
                if led:
                    yield Barrier.of({"kind": "leads", **led})
                walk.evaluate("walk => walk.end()")
                walk.dispose()
            return
        except Error as error:
            if "navigation" not in error.message and "context" not in error.message:
                raise
    # What is written into the page in place of it asks nothing of a server, and cannot be held.
    yield Barrier("leads")
    with suppress(Error):
        page.goto(url)


def _shown(page: Page) -> list[Frame]:
    """The page and those of its frames that Tab can enter."""
    frames = [page.main_frame]
    for frame in answering(page)[1:]:
        element = frame.frame_element()
        if element.is_visible() and element.evaluate("frame => frame.tabIndex >= 0"):
            frames.append(frame)
    return frames


def _walked(driver: Driver, walks: list[JSHandle]) -> Iterator[Barrier]:
    if not _leaves(driver, walks, 0):
        yield from _trap(driver, walks, 0)
        return
    for walk in walks:
        for found in walk.evaluate("(walk, many) => walk.result(many)", _MANY):
            yield Barrier.of(found)
    if not _leaves(driver, walks, SHIFT):
        yield from _trap(driver, walks, SHIFT)
        return
    yield from _returned(driver)


def _leaves(driver: Driver, walks: list[JSHandle], modifiers: int) -> bool:
    """Press Tab until it has left the page at one end and comes in again at the other."""
    expected = sum(walk.evaluate("walk => walk.begin()") for walk in walks)
    if not expected:
        return True
    if expected > _MANY:
        _press(driver, _MANY, modifiers)
        distinct: int = sum(walk.evaluate("walk => walk.distinct()") for walk in walks)
        return distinct > _MANY // 10
    _press(driver, expected + 2, modifiers)
    # What scrolls is a stop too, in Chromium: there may be more than we know of.
    for _ in range(expected // 4 + 8):
        if _round(walks):
            return True
        _press(driver, 4, modifiers)
    return _round(walks)


def _press(driver: Driver, times: int, modifiers: int) -> None:
    key = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9, "modifiers": modifiers}
    for _ in range(times):
        # No keyUp: what handles Tab listens to keydown, and waiting for both doubles the time.
        driver.session.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **key})


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


def _trap(driver: Driver, walks: list[JSHandle], modifiers: int) -> Iterator[Barrier]:
    """Nothing where a dialog keeps the focus, or where the keys that the page tells lead out."""
    keys = "Shift + Tab" if modifiers else "Tab"
    walk = next((walk for walk in walks if walk.evaluate("walk => walk.stuck()")), None)
    if walk is None:
        yield Barrier("trap", values={"keys": keys})
        return
    stuck = walk.evaluate("walk => walk.stuck()")
    if stuck.pop("dialog"):
        return
    told = stuck.pop("told")
    if any(_out(driver, walk, key, held, modifiers) for key, held in _exits(told)):
        return
    escapes = _out(driver, walk, "Escape", 0, modifiers)
    yield Barrier.of({"kind": "trap", **stuck, "keys": keys, "unsure": escapes})


def _exits(told: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for modifier, key, escape in _TOLD.findall(told):
        held = {"": 0, "alt": ALT}.get(modifier.lower(), CONTROL)
        found.append(("Escape" if escape else key.lower(), held))
    return list(dict.fromkeys(found))[:5]


def _out(driver: Driver, walk: JSHandle, key: str, held: int, modifiers: int) -> bool:
    walk.evaluate("walk => walk.again()")
    driver.press(key, held)
    driver.press("Tab", modifiers)
    return bool(walk.evaluate("walk => walk.out()"))


def _returned(driver: Driver) -> Iterator[Barrier]:
    """Traps that close after a while: who has left is fetched back by a timer."""
    listening = driver.tool("rules/keyboard/listening")
    for index in listening("returns"):
        listening("focus", index)
        driver.press("Tab")
        if listening("there", index):
            stuck = listening("about", index)
            if not any(
                _free(driver, listening, index, key, held)
                for key, held in _exits(stuck.pop("told"))
            ):
                yield Barrier.of({"kind": "trap", **stuck, "keys": "Tab"})
    listening("end")


def _free(driver: Driver, listening: Tool, index: int, key: str, modifiers: int) -> bool:
    """Whether a key leads away from something, for as long as someone may need to go on."""
    listening("focus", index)
    driver.press(key, modifiers)
    driver.press("Tab")
    return not listening("there", index)


def _set_off(driver: Driver) -> Iterator[Barrier]:
    """Windows and messages that opened while the focus went through the page."""
    if any(event.kind != "leads" for event in driver.happened()):
        coming = driver.tool("rules/keyboard/listening")("coming")
        yield Barrier.of({"kind": "opens", **(coming[0] if coming else {})})
