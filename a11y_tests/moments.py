"""A page under a clock of ours: minutes of a page pass in milliseconds."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

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
    from playwright.sync_api import TimeoutError

    # Not the page itself: a script that runs before those of a page would stay for the next one.
    focused = page.evaluate_handle("document.activeElement")
    other = page.context.new_page()
    try:
        if page.viewport_size:
            other.set_viewport_size(page.viewport_size)
        other.emulate_media(reduced_motion="reduce")
        other.add_init_script(f"window.herkenbaarMoments = ({script('moments')})()")
        _answer(other, source)
        other.goto(page.url, wait_until="domcontentloaded", timeout=PATIENCE)
        with suppress(TimeoutError):
            other.wait_for_load_state("load", timeout=PATIENCE // 5)
        yield other.evaluate_handle("herkenbaarMoments")
    finally:
        other.close()
        # A window that is in front again can give its focus to the first thing in it.
        page.evaluate(
            """(was) => {
              if (document.activeElement === was) return;
              if (was === document.body) document.activeElement.blur();
              else was?.focus({ preventScroll: true });
            }""",
            focused,
        )
        focused.dispose()


def _answer(page: Page, source: str) -> None:
    """Let what the page asks for first be this; a route of Playwright would go without cache."""
    session = page.context.new_cdp_session(page)

    def answer(event: dict[str, Any]) -> None:
        session.send(
            "Fetch.fulfillRequest",
            {
                "requestId": event["requestId"],
                "responseCode": 200,
                "responseHeaders": [{"name": "Content-Type", "value": "text/html; charset=utf-8"}],
                "body": b64encode(source.encode("utf-8", "replace")).decode(),
            },
        )
        session.send("Fetch.disable")

    session.on("Fetch.requestPaused", answer)
    session.send("Fetch.enable", {"patterns": [{"resourceType": "Document"}]})


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
