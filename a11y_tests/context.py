"""A part of the browser that talks to the hosts it was given only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

NOWHERE = "http://127.0.0.1:9"  # the port of "discard": nothing answers


@dataclass(frozen=True)
class Access:
    """What a visitor may reach, and shows at the door.

    Attributes:
        hosts: that were given; a page on one of them may ask the others too.
        cookies: for those hosts, by name.
        headers: for those hosts, by name.
        state: cookies and storage of someone who signed in, as Playwright keeps them.
    """

    hosts: frozenset[str] = frozenset()
    cookies: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    state: Mapping[str, Any] | None = None

    def reach(self, url: str) -> frozenset[str]:
        """The hosts that a page may talk to: its own, and the given ones when it is on one."""
        own = host(url)
        return self.hosts | {own} if own in self.hosts else frozenset({own})


NOBODY = Access()


def host(url: str) -> str:
    """The host of an address, with its port when the address names one: ``127.0.0.1:5000``."""
    parts = urlsplit(url)
    name = parts.hostname or ""
    name = f"[{name}]" if ":" in name else name
    return f"{name}:{parts.port}" if parts.port else name


def confined(
    browser: Browser, url: str, access: Access = NOBODY, *, javascript: bool = True
) -> BrowserContext:
    """A context that reaches the host of an address and those given with it, and no other.

    Every other host is asked of a proxy that is not there: that holds for redirects, sockets and
    prefetches too, which intercepting requests one by one does not see.

    Args:
        browser: in which.
        url: an address on the host.
        access: what else may be reached, and what only the given hosts are shown.
        javascript: whether pages may run scripts.
    """
    reach = access.reach(url)
    given = host(url) in access.hosts
    bypass = ",".join(["<-loopback>", *sorted(rule for name in reach for rule in _rules(name))])
    context = browser.new_context(
        accept_downloads=False,
        base_url=url,
        extra_http_headers=dict(access.headers) if given else None,
        java_script_enabled=javascript,
        proxy={"server": NOWHERE, "bypass": bypass},
        service_workers="block",
        storage_state=access.state if given else None,  # type: ignore[arg-type]
        viewport={"width": 1280, "height": 900},
    )
    if given and access.cookies:
        address = f"{urlsplit(url).scheme}://{urlsplit(url).netloc}"
        context.add_cookies(
            [
                {"name": name, "value": value, "url": address}
                for name, value in access.cookies.items()
            ]
        )
    return context


def _rules(name: str) -> list[str]:
    """A host without a port is that of HTTP and of HTTPS, and not whatever else runs there."""
    own_port = name.rpartition("]")[2].partition(":")[2]
    return [name] if own_port else [f"{name}:80", f"{name}:443"]
