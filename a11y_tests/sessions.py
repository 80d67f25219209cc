"""One line to the browser's own protocol for each page, opened once and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Page

_kept: WeakKeyDictionary[Page, CDPSession] = WeakKeyDictionary()


def session(page: Page) -> CDPSession:
    """The line of a page; it closes with the page, so nobody else closes it.

    Whoever turns a domain on (``DOM.enable``), or overrides something, puts that back.
    """
    found = _kept.get(page)
    if found is None:
        found = _kept[page] = page.context.new_cdp_session(page)
    return found
