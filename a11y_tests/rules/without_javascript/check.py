"""Without JavaScript: the words, the links and the forms are all there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...moments import source_of
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import JSHandle, Page

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
_TOLD = 200  # barriers; nobody reads more of one sort


def check(page: Page) -> Iterator[Barrier]:
    if not page.url.startswith(("http://", "https://")):
        return  # put into the browser by hand: it never came from anywhere
    source = source_of(page)
    if source is None:  # Cache-Control: no-store
        yield Barrier("unknown")
        return
    shown = page.evaluate_handle(script("rules/without_javascript/check"))
    keys = shown.evaluate("shown => shown.keys")
    with _plain(page, source) as plain:
        there = set(plain.evaluate("plain => plain.keys"))
        missing = [number for number, key in enumerate(keys) if key not in there]
        if len(missing) > _FEW and len(missing) >= _MOST * len(keys):
            # Most of the page is one barrier, and not as many as it has sentences.
            yield Barrier("page", values={"lost": len(missing), "all": len(keys)})
            return
        told = shown.evaluate("(shown, numbers) => shown.tell(numbers)", missing[:_TOLD])
        lost = plain.evaluate("(plain, items) => plain.lost(items)", told)
    for found in lost:
        yield Barrier(found["kind"], found["selector"], found["snippet"])


@contextmanager
def _plain(page: Page, source: str) -> Iterator[JSHandle]:
    """A frame without scripts, as what it shows; far cheaper than another page would be."""
    frame = page.evaluate_handle(_FRAME, source).as_element()
    assert frame is not None
    try:
        plain = frame.content_frame()
        assert plain is not None
        yield plain.evaluate_handle(script("rules/without_javascript/check"))
    finally:
        frame.evaluate("frame => frame.remove()")
