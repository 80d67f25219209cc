"""Time: lets minutes pass on a copy of the page, and sees what it does by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...moments import from_the_start, source_of
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

_AT_ONCE = re.compile(
    r"(?<![.\w])(alert|confirm|prompt|print|open)\s*\(|window\.(alert|confirm|prompt|print|open)\b"
    r"|location\s*=[^=]|location\.(href\s*=[^=]|reload|replace|assign)"
)
_LATER = re.compile(r"set(?:Timeout|Interval)\s*\(")
_SHORT = 500  # milliseconds: nobody reads anything in that time
_FAR = 4000  # characters in which a call must end


def check(page: Page) -> Iterator[Barrier]:
    from playwright.sync_api import Error

    told = page.evaluate(script("rules/time_limits/check"))
    for found in told["found"]:
        yield Barrier.of(found)
    if not page.url.startswith(("http://", "https://")):
        return
    if not (told["moving"] or (told["scripts"] and _acts_by_itself(page))):
        return
    source = source_of(page)
    if source is None:
        return
    with suppress(Error), from_the_start(page, source) as moments:
        for found in moments.evaluate(script("rules/time_limits/passing")):
            yield Barrier.of(found)


def _acts_by_itself(page: Page) -> bool:
    """Whether any script of the page can: far cheaper to see than to wait for."""
    from playwright.sync_api import Error

    session = page.context.new_cdp_session(page)
    try:
        session.send("Page.enable")
        tree = session.send("Page.getResourceTree")["frameTree"]
        own = {"frameId": tree["frame"]["id"], "url": tree["frame"]["url"]}
        scripts = [file["url"] for file in tree["resources"] if file["type"] == "Script"]
        for url in (own["url"], *scripts):
            with suppress(Error):  # the browser kept nothing of it
                code = session.send("Page.getResourceContent", {**own, "url": url})["content"]
                if _AT_ONCE.search(code) or _waits(code):
                    return True
        return False
    finally:
        session.detach()


def _waits(code: str) -> bool:
    """Whether a script sets a timer of some length, or of a length that is not written there."""
    delays = (_delay(code, call.end()) for call in _LATER.finditer(code))
    return any(delay is None or delay >= _SHORT for delay in delays)


def _delay(code: str, start: int) -> float | None:
    """What a call to a timer, whose arguments start here, gives as delay; ``None``: unknown."""
    depth, comma, at = 0, 0, start
    while at < min(len(code), start + _FAR):
        char = code[at]
        if char in "\"'`":
            end = code.find(char, at + 1)
            at = end if end > 0 else len(code)
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth < 0:
                return _number(code[comma:at].strip()) if comma else 0
        elif char == "," and depth == 0:
            comma = at + 1
        at += 1
    return None


def _number(text: str) -> float | None:
    try:
        return float(text.replace("_", ""))
    except ValueError:
        return None
