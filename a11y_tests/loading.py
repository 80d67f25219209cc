"""Brings a page into the browser, or says in one sentence why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .context import host
from .findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Error, Page, Request, Response

PATIENCE = 15  # seconds in which a page must come
FAULT = "chrome-error:"  # the address of what the browser shows when there is no page

SIGN_IN = "; see --header, --cookie and --login"

# What the browser says, and what that means.
_REASONS = {
    "Download is starting": "it is a file to download, not a page",
    "ERR_CERT_": "its certificate is not to be trusted",
    "ERR_CONNECTION_REFUSED": "nothing answers there",
    "ERR_NAME_NOT_RESOLVED": "there is no such host",
    "ERR_INVALID_AUTH_CREDENTIALS": f"it asks for a name and a password{SIGN_IN}",
    "ERR_TOO_MANY_REDIRECTS": "it redirects for ever",
    "crashed": "it makes the browser crash",
}


class PageError(Exception):
    """A page cannot be checked: it does not come, or is not a page.

    Attributes:
        found: what was found on it before that.
    """

    def __init__(self, reason: str, found: Sequence[Finding] = ()) -> None:
        super().__init__(reason)
        self.found = list(found)


def go(page: Page, url: str, seconds: float = PATIENCE) -> None:
    """Load a page.

    Raises:
        PageError: it does not come, leads to another host, or is no page of HTML.
    """
    from playwright.sync_api import Error, TimeoutError

    patience = min(seconds / 2, PATIENCE) * 1000
    with _heard(page) as heard:
        try:
            answer = page.goto(url, wait_until="domcontentloaded", timeout=patience)
            # One file that never comes keeps nobody from reading the page.
            with suppress(TimeoutError):
                page.wait_for_load_state("load", timeout=patience / 3)
        except TimeoutError as error:
            raise PageError(f"it does not come within {patience / 1000:g} seconds") from error
        except Error as error:
            raise PageError(heard.reason or reason(error)) from error
        if page.url.startswith(FAULT):
            raise PageError(heard.reason or "it does not load")
    if answer is not None and answer.status >= 400:
        raise PageError(_refused(answer))
    content_type = page.evaluate("document.contentType")
    if content_type not in ("text/html", "application/xhtml+xml"):
        raise PageError(f"it is {content_type}, not a page of HTML")


def stay(page: Page) -> None:
    """See that the page has not gone, by itself, where it may not go.

    Raises:
        PageError: it has.
    """
    if page.url.startswith(FAULT):
        raise PageError("it leads to another host, or to a page that does not come, by itself")


def reason(error: Error) -> str:
    """What went wrong, in one line."""
    said = error.message.partition("\n")[0]
    known = next((text for sign, text in _REASONS.items() if sign in said), "")
    plain = said.partition(": ")[2] if said.startswith(("Page.", "Frame.")) else said
    code = plain.partition(" at ")[0].removeprefix("net::")
    if known:
        return f"{known} ({code})" if code.startswith("ERR_") else known
    if "ERR_" in plain:
        return f"it does not load: {plain}"
    return f"it got in the way of the checker: {plain[:200]}"


def _refused(answer: Response) -> str:
    said = f"the server answers {answer.status} {answer.status_text}".rstrip()
    return said + (SIGN_IN if answer.status in (401, 403) else "")


@dataclass
class _Heard:
    """Why the browser shows no page, as far as it knows more than its error says."""

    reason: str = ""


@contextmanager
def _heard(page: Page) -> Iterator[_Heard]:
    heard = _Heard()

    def answered(answer: Response) -> None:
        if _is_page(answer.request) and answer.status >= 400:
            heard.reason = _refused(answer)

    def failed(request: Request) -> None:
        why = request.failure or ""
        if _is_page(request) and ("ERR_PROXY" in why or "ERR_TUNNEL" in why):
            heard.reason = f"it leads to another host, {host(request.url)}; name that one too"

    def _is_page(request: Request) -> bool:
        return request.is_navigation_request() and request.frame == page.main_frame

    page.on("requestfailed", failed)
    page.on("response", answered)
    try:
        yield heard
    finally:
        page.remove_listener("requestfailed", failed)
        page.remove_listener("response", answered)
