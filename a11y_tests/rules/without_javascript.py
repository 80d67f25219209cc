"""Without JavaScript: the words, the links and the forms are all there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..findings import Finding
from ..script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAME = "without JavaScript"
CRITERIA = ()
TEXT = "Who is on a poor network, or an old device, gets a page without its scripts."
# A script shows more or less by width only where the page does; once is enough.
WIDTHS = (1280,)
THEMES = False
SCHEMES = False

_TEXTS = {
    "control": (
        "without JavaScript this is missing from its form",
        "put it in the page as the server sends it, and let a script only improve it",
    ),
    "link": (
        "without JavaScript this link is missing",
        "put it in the page as the server sends it, and let a script only improve it",
    ),
    "text": (
        "without JavaScript this text does not show",
        "put it in the page as the server sends it, and let a script hide what may wait",
    ),
}

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


def check(page: Page) -> Iterator[Finding]:
    source = _source(page)
    if source is None:
        return
    shown = page.evaluate(script("rules/without_javascript"))
    for lost in _lost(page, source, shown):
        selector, snippet = lost["selector"], lost["snippet"]
        yield Finding(NAME, CRITERIA, selector, snippet, *_TEXTS[lost["kind"]])


def _source(page: Page) -> str | None:
    """The page as it came; asking the server again could give another, as after a form is sent."""
    from playwright.sync_api import Error

    if not page.url.startswith(("http://", "https://")):
        return None  # put into the browser by hand: it never came from anywhere
    session = page.context.new_cdp_session(page)
    try:
        session.send("Page.enable")
        frame = session.send("Page.getFrameTree")["frameTree"]["frame"]
        arguments = {"frameId": frame["id"], "url": frame["url"]}
        return str(session.send("Page.getResourceContent", arguments)["content"])
    except Error as error:
        if "not cached" in error.message:
            return None  # Cache-Control: no-store; the browser kept nothing to read
        raise
    finally:
        session.detach()


def _lost(page: Page, source: str, shown: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What a frame without scripts does not show; far cheaper than another page would be."""
    frame = page.evaluate_handle(_FRAME, source).as_element()
    assert frame is not None
    try:
        plain = frame.content_frame()
        assert plain is not None
        lost: list[dict[str, Any]] = plain.evaluate(script("rules/without_javascript"), shown)
        return lost
    finally:
        frame.evaluate("frame => frame.remove()")
