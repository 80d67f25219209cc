"""Errors after an empty submit: told in words, at the field, aloud, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ...findings import Barrier
from ...script import script

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Page, Response

_PATIENCE = 3000  # milliseconds in which a server must answer
# What frameworks answer to a form that is not right; with any other error nobody looked at it.
_REFUSED = {400, 422}


def check(page: Page) -> Iterator[Barrier]:
    before = _ask(page, {"step": "before"})
    if before is None:
        return
    told: list[str] = []
    answers: list[Response] = []

    def hear(dialog: Dialog) -> None:
        if dialog.type == "alert":
            told.append(dialog.message)

    def note(answer: Response) -> None:
        if answer.request.is_navigation_request() and answer.frame == page.main_frame:
            answers.append(answer)

    page.on("dialog", hear)
    page.on("response", note)
    try:
        left = _send(page, before)
        if left and (before["open"] or not _refused(answers)):
            return
        after = {"step": "after", "before": before, "left": left, "told": told}
        for found in _ask(page, after) or ():
            yield Barrier.of(found)
    finally:
        page.remove_listener("dialog", hear)
        page.remove_listener("response", note)


def _ask(page: Page, argument: dict[str, Any]) -> Any:
    return page.evaluate(script("rules/errors_after_submit/check"), argument)


def _send(page: Page, before: dict[str, Any]) -> bool:
    """Press the button, and wait for what comes of it; whether that is a page anew."""
    from playwright.sync_api import Error

    try:
        goes: bool = _ask(page, {"step": "send", "before": before})
    except Error as error:
        # Another page came while we waited for this one.
        if "navigation" not in error.message and "context" not in error.message:
            raise
        goes = True
    if goes and not before["open"]:
        with suppress(Error):
            page.wait_for_function("() => !window.herkenbaarSent", timeout=_PATIENCE)
            page.wait_for_load_state("load", timeout=_PATIENCE)
    return goes


def _refused(answers: list[Response]) -> bool:
    """Whether the server looked at the form: a page that was asked for by its address did not."""
    posted = any(answer.request.method == "POST" for answer in answers)
    return posted and (answers[-1].ok or answers[-1].status in _REFUSED)
