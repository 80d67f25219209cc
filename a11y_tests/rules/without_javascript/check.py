"""Without JavaScript: the words, the links and the forms are all there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...findings import Barrier
from ...moments import source_of
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

_FEW = 4  # things; a page that shows no more cannot be said to lose most
_MOST = 0.6


def check(page: Page) -> Iterator[Barrier]:
    if not page.url.startswith(("http://", "https://")):
        return  # put into the browser by hand: it never came from anywhere
    source = source_of(page)
    if source is None:  # Cache-Control: no-store
        yield Barrier("unknown")
        return
    shown = page.evaluate(script("rules/without_javascript/check"))
    lost = _lost(page, source, shown)
    if len(lost) > _FEW and len(lost) >= _MOST * len(shown):
        # Most of the page is one barrier, and not as many as it has sentences.
        yield Barrier("page", values={"lost": len(lost), "all": len(shown)})
        return
    for found in lost:
        yield Barrier(found["kind"], found["selector"], found["snippet"])


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
