"""A browser that runs elsewhere: in a container, or on another machine."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from herkenbaar.errors import UsageError

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

PATIENCE = 30_000  # milliseconds


def connect(playwright: Playwright, url: str) -> Browser:
    """Connect to a server of Playwright, or to the protocol of a browser itself (CDP).

    Args:
        playwright: that runs here.
        url: ``ws://…`` of a server of Playwright or of a browser, ``http://…`` of a browser.

    Raises:
        UsageError: it is no address, or nothing there answers.
    """
    from playwright.sync_api import Error

    parts = urlsplit(url)
    if parts.scheme not in ("ws", "wss", "http", "https") or not parts.netloc:
        raise UsageError(f"{url}: no address of a browser; it begins with ws:// or http://")
    try:
        if parts.scheme in ("http", "https") or parts.path.startswith("/devtools/"):
            return playwright.chromium.connect_over_cdp(url, timeout=PATIENCE)
        return playwright.chromium.connect(url, timeout=PATIENCE)
    except Error as error:
        reason = error.message.partition("\n")[0].partition(": ")[2]
        raise UsageError(f"{url}: no browser to be had there: {reason}") from error
