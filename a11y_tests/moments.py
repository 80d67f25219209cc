"""A page under a clock of ours: minutes of a page pass in milliseconds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .script import script

if TYPE_CHECKING:
    from playwright.sync_api import JSHandle, Page

PATIENCE = 5000  # milliseconds in which the page must come once more


@contextmanager
def from_the_start(page: Page, source: str) -> Iterator[JSHandle]:
    """The same page once more, beside it, with its clock standing still from the start.

    Args:
        page: that came to a rest; it is not touched.
        source: of the page as it came: the server is not asked again.
    """
    # Not the page itself: a script that runs before those of a page would stay for the next one.
    other = page.context.new_page()
    try:
        size = page.viewport_size
        if size:
            other.set_viewport_size(size)
        other.emulate_media(reduced_motion="reduce")
        other.add_init_script(f"window.herkenbaarMoments = ({script('moments')})()")
        answer = {"body": source, "content_type": "text/html; charset=utf-8"}
        other.route(page.url, lambda route: route.fulfill(**answer), times=1)
        other.goto(page.url, wait_until="load", timeout=PATIENCE)
        yield other.evaluate_handle("herkenbaarMoments")
    finally:
        other.close()


def source_of(page: Page) -> str | None:
    """The page as it came; ``None`` when the browser kept nothing of it (no-store)."""
    from playwright.sync_api import Error

    session = page.context.new_cdp_session(page)
    try:
        session.send("Page.enable")
        frame = session.send("Page.getFrameTree")["frameTree"]["frame"]
        arguments = {"frameId": frame["id"], "url": frame["url"]}
        return str(session.send("Page.getResourceContent", arguments)["content"])
    except Error as error:
        if "not cached" not in error.message:
            raise
        return None
    finally:
        session.detach()
