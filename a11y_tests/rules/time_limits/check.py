"""Time: lets minutes pass on a copy of the page, and sees what it does by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ...findings import Barrier
from ...moments import from_the_start, source_of
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

# What a script needs to do anything by itself, later on or at once.
_BY_ITSELF = (
    r"set(Timeout|Interval)\b|\b(alert|confirm|prompt|print)\s*\(|window\.open"
    r"|location\s*(=|\.(href|reload|replace|assign))|\bopen\s*\("
)


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
    try:
        with from_the_start(page, source) as moments:
            for found in moments.evaluate(script("rules/time_limits/passing")):
                yield Barrier.of(found)
    except Error as error:
        if page.is_closed() or "crashed" in error.message:
            raise


def _acts_by_itself(page: Page) -> bool:
    """Whether any script of the page can: far cheaper to see than to wait for."""
    session = page.context.new_cdp_session(page)
    try:
        session.send("Page.enable")
        tree = session.send("Page.getResourceTree")["frameTree"]
        frame, own = tree["frame"]["id"], tree["frame"]["url"]
        scripts = [file["url"] for file in tree["resources"] if file["type"] == "Script"]
        return any(_holds(session.send, frame, url) for url in (own, *scripts))
    finally:
        session.detach()


def _holds(send: Callable[..., dict[str, Any]], frame: str, url: str) -> bool:
    from playwright.sync_api import Error

    try:
        content = send("Page.getResourceContent", {"frameId": frame, "url": url})["content"]
    except Error:
        return False  # the browser kept nothing of it
    return re.search(_BY_ITSELF, content) is not None
