"""Errors after an empty submit: told in words, at the field, aloud, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Frame, Page, Response

_PATIENCE = 3  # seconds in which a server must answer
# What frameworks answer to a form that is not right; with any other error nobody looked at it.
_REFUSED = {400, 422}


def check(page: Page) -> Iterator[Barrier]:
    before = _ask(page, {"step": "before"})
    if before is None:
        return
    with _Answer(page) as answer:
        left = _sent(page, before)
        if left and (before["open"] or not answer.refuses()):
            return
        if left:
            _loaded(page)
        after = {"step": "after", "before": before, "left": left, "told": answer.told}
        for found in _ask(page, after) or ():
            yield Barrier.of(found)


class _Answer:
    """What is said to a form: messages of the browser, answers of the server, another page."""

    def __init__(self, page: Page) -> None:
        self.told: list[str] = []
        self._page = page
        self._answers: list[Response] = []
        self._came = False

    def __enter__(self) -> _Answer:
        self._page.on("dialog", self._says)
        self._page.on("response", self._answers_with)
        self._page.on("framenavigated", self._comes)
        return self

    def __exit__(self, *exception: object) -> None:
        self._page.remove_listener("dialog", self._says)
        self._page.remove_listener("response", self._answers_with)
        self._page.remove_listener("framenavigated", self._comes)

    def refuses(self) -> bool:
        """Whether the server looked at the form: a page asked for by its address did not."""
        end = monotonic() + _PATIENCE
        while not (self._came or self._known()) and monotonic() < end:
            self._page.wait_for_timeout(5)
        posted = any(answer.request.method == "POST" for answer in self._answers)
        return posted and (self._answers[-1].ok or self._answers[-1].status in _REFUSED)

    def _known(self) -> bool:
        """An answer that leads elsewhere is followed by another."""
        return bool(self._answers) and not 300 <= self._answers[-1].status < 400

    def _says(self, dialog: Dialog) -> None:
        if dialog.type == "alert":
            self.told.append(dialog.message)

    def _answers_with(self, answer: Response) -> None:
        if answer.request.is_navigation_request() and answer.frame == self._page.main_frame:
            self._answers.append(answer)

    def _comes(self, frame: Frame) -> None:
        self._came = self._came or frame == self._page.main_frame


def _ask(page: Page, argument: dict[str, Any]) -> Any:
    return page.evaluate(script("rules/errors_after_submit/check"), argument)


def _sent(page: Page, before: dict[str, Any]) -> bool:
    """Press the button; whether another page comes of it."""
    from playwright.sync_api import Error

    try:
        return bool(_ask(page, {"step": "send", "before": before}))
    except Error as error:
        # It came while we waited for this one.
        if "navigation" not in error.message and "context" not in error.message:
            raise
        return True


def _loaded(page: Page) -> None:
    from playwright.sync_api import Error

    with suppress(Error):
        page.wait_for_function("() => !window.herkenbaarSent", timeout=_PATIENCE * 1000)
        page.wait_for_load_state("load", timeout=_PATIENCE * 1000)
