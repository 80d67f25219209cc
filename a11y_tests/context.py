"""A part of the browser that talks to one host only."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

NOWHERE = "http://127.0.0.1:9"  # the port of "discard": nothing answers


def host(url: str) -> str:
    """The host of an address, with its port when the address names one: ``127.0.0.1:5000``."""
    parts = urlsplit(url)
    name = parts.hostname or ""
    name = f"[{name}]" if ":" in name else name
    return f"{name}:{parts.port}" if parts.port else name


def confined(browser: Browser, url: str, *, javascript: bool = True) -> BrowserContext:
    """A context that reaches the host of an address, and no other.

    Every other host is asked of a proxy that is not there: that holds for redirects, sockets and
    prefetches too, which intercepting requests one by one does not see.

    Args:
        browser: in which.
        url: an address on the host.
        javascript: whether pages may run scripts.
    """
    return browser.new_context(
        accept_downloads=False,
        java_script_enabled=javascript,
        proxy={"server": NOWHERE, "bypass": f"<-loopback>,{host(url)}"},
        service_workers="block",
        viewport={"width": 1280, "height": 900},
    )
