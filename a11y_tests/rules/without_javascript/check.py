"""Without JavaScript: the words, the links and the forms are all there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

# In the size of the window, out of sight; "sandbox" lets no script run, and shows <noscript>.
_FRAME = """
(source) => new Promise((done) => {
  const frame = document.createElement("iframe");
  frame.sandbox = "allow-same-origin";
  frame.width = innerWidth;
  frame.height = innerHeight;
  frame.style.cssText = "position: fixed; inset: 0 auto auto 0; translate: -200vw; max-width: none";
  frame.onload = () => done(frame);
  setTimeout(done, 5000, frame); // a file that never comes
  frame.srcdoc = source;
  document.documentElement.append(frame);
})
"""


def check(page: Page) -> Iterator[Barrier]:
    from playwright.sync_api import Error

    if not page.url.startswith(("http://", "https://")):
        return  # put into the browser by hand: it never came from anywhere
    try:
        source = _source(page)
    except Error as error:
        # Cache-Control: no-store; the browser kept nothing to read.
        if "not cached" not in error.message:
            raise
        yield Barrier("unknown")
        return
    shown = page.evaluate(script("rules/without_javascript/check"))
    for lost in _lost(page, source, shown):
        yield Barrier(lost["kind"], lost["selector"], lost["snippet"])


def _source(page: Page) -> str:
    """The page as it came; asking the server again could give another, as after a form is sent."""
    session = page.context.new_cdp_session(page)
    try:
        session.send("Page.enable")
        frame = session.send("Page.getFrameTree")["frameTree"]["frame"]
        arguments = {"frameId": frame["id"], "url": frame["url"]}
        return str(session.send("Page.getResourceContent", arguments)["content"])
    finally:
        session.detach()


def _lost(page: Page, source: str, shown: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What a frame without scripts does not show; far cheaper than another page would be."""
    frame = page.evaluate_handle(_FRAME, source).as_element()
    assert frame is not None
    try:
        plain = frame.content_frame()
        assert plain is not None
        lost: list[dict[str, Any]] = plain.evaluate(script("rules/without_javascript/check"), shown)
        return lost
    finally:
        frame.evaluate("frame => frame.remove()")
