"""What the browser says of a page: reasons to distrust it, and no barriers by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from .context import Access, host
from .findings import Finding

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Dialog, Page, Request

MOST = 50  # a page that complains for ever fills no memory
_MEND = "see the console of the browser; all a page needs must come from its own host"


class Complaints(list[Finding]):
    """What the browser said of the page that is looked at; each once."""

    def __init__(self) -> None:
        super().__init__()
        self._url = ""
        self._reach = frozenset[str]()
        self._deaf = False

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """What a page says in this block comes of what we do to it, such as typing nonsense."""
        self._deaf = True
        try:
            yield
        finally:
            self._deaf = False

    def begin(self, url: str, access: Access) -> None:
        """Listen to another page."""
        self.clear()
        self._url = url
        self._reach = access.reach(url)

    def listen(self, page: Page) -> None:
        """Hear what is said, and send away what would hold the page up."""
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.add(f"a script failed: {error}"))
        page.on("requestfailed", self._failed)
        page.on("dialog", self._asked)
        page.on("popup", _closed)

    def add(self, text: str) -> None:
        """Note something, once."""
        short = text[:500]
        complaint = Finding("browser", "review", (), "", "", short, _MEND, page=self._url)
        if not self._deaf and len(self) < MOST and complaint not in self:
            self.append(complaint)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        # The browser asks for that icon by itself; and our own look at the page without scripts
        # runs none of them, and the console says so.
        text, url = message.text, message.location["url"]
        ours = text.startswith("Blocked script execution") or url.endswith("/favicon.ico")
        if "ERR_PROXY" not in text and not ours:
            self.add(f"{url}: {text}")

    def _failed(self, request: Request) -> None:
        if request.url.startswith(("http:", "https:", "ws:", "wss:")):
            other = host(request.url)
            if other not in self._reach:
                self.add(f"asks {other} for a file; not fetched")

    def _asked(self, dialog: Dialog) -> None:
        # "Do you want to leave this page?" would keep us on it for ever.
        if dialog.type != "beforeunload":
            self.add(f"a script opened a window of the browser ({dialog.type}): {dialog.message}")
        _quietly(dialog.accept)


def _closed(popup: Page) -> None:
    _quietly(popup.close)


def _quietly(do: object) -> None:
    from playwright.sync_api import Error

    with suppress(Error):  # it went away by itself
        do()  # type: ignore[operator]
