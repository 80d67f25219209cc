"""Drives a page with real keys, and keeps it where it is whatever that sets off."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Self

from .script import script

if TYPE_CHECKING:
    from playwright.sync_api import Page

SHIFT, CONTROL, ALT = 8, 2, 1

# What a key is called, and the number that older scripts know it by.
_NUMBERS = {
    "Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "PageUp": 33, "PageDown": 34, "End": 35,
    "Home": 36, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40,
}  # fmt: skip


@dataclass(frozen=True)
class Event:
    """What a page tried to do: go to another page, open a window, or show a dialog of the browser.

    Attributes:
        kind: which of these.
        about: the address, or the words of the dialog.
    """

    kind: Literal["leads", "window", "dialog"]
    about: str


class Driver:
    """Presses keys on a page that stays where it is::

        with Driver(page) as driver:
            driver.press("Enter")
            driver.happened()

    A page that would go elsewhere does not; a window that it opens is closed.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._events: list[Event] = []
        self._open = True
        self.session = page.context.new_cdp_session(page)

    def __enter__(self) -> Self:
        session = self.session
        session.send("Page.enable")
        self._frame = session.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        session.on("Fetch.requestPaused", self._paused)
        session.on("Page.javascriptDialogOpening", self._dialog)
        session.on("Page.windowOpen", self._window)
        session.send("Fetch.enable", {"patterns": [{"resourceType": "Document"}]})
        self._page.context.on("page", self._opened)
        return self

    def __exit__(self, *exception: object) -> None:
        from playwright.sync_api import Error

        self._open = False
        self._page.context.remove_listener("page", self._opened)
        with suppress(Error):  # the page may have gone
            self.session.detach()

    def press(self, key: str, modifiers: int = 0) -> None:
        """Press a key as a person does, and let go of it."""
        told = {
            "key": key,
            "code": {" ": "Space"}.get(key, f"Key{key.upper()}" if len(key) == 1 else key),
            "windowsVirtualKeyCode": _NUMBERS.get(key, ord(key[0].upper())),
            "modifiers": modifiers,
        }
        text = {"Enter": "\r"}.get(key, key if len(key) == 1 else "")
        plain = text and not modifiers & (CONTROL | ALT)
        down = {"type": "keyDown", "text": text} if plain else {"type": "rawKeyDown"}
        self.session.send("Input.dispatchKeyEvent", {**told, **down})
        self.session.send("Input.dispatchKeyEvent", {**told, "type": "keyUp"})

    def move(self, x: float, y: float) -> None:
        """Move the pointer to a place in the window."""
        at = {"type": "mouseMoved", "x": x, "y": y}
        self.session.send("Input.dispatchMouseEvent", at)

    def happened(self) -> list[Event]:
        """What the page tried since this was asked before."""
        events, self._events = self._events, []
        return events

    def tool(self, name: str, argument: object = None) -> Tool:
        """What the function in ``<name>.js`` gives: an object with methods, kept in the page.

        The console's ``getEventListeners`` is at hand there, and ``watch.js`` stands around it.
        """
        return Tool(self, name, argument)

    def _paused(self, told: Mapping[str, Any]) -> None:
        from playwright.sync_api import Error

        request = {"requestId": told["requestId"]}
        with suppress(Error):  # who has gone wants no answer
            if told["frameId"] != self._frame or not self._open:
                self.session.send("Fetch.continueRequest", request)
                return
            self._events.append(Event("leads", told["request"]["url"]))
            self.session.send("Fetch.failRequest", {**request, "errorReason": "Aborted"})

    def _dialog(self, told: Mapping[str, Any]) -> None:
        if told["type"] != "beforeunload":
            self._events.append(Event("dialog", told["message"]))

    def _window(self, told: Mapping[str, Any]) -> None:
        self._events.append(Event("window", told["url"]))

    def _opened(self, page: Page) -> None:
        from playwright.sync_api import Error

        with suppress(Error):
            page.close()


class Tool:
    """An object in a page, whose methods are called from here."""

    def __init__(self, driver: Driver, name: str, argument: object) -> None:
        self._session = driver.session
        expression = (
            f"((getEventListeners, told) => ({script(name, 'watch')})(told))(getEventListeners, "
        )
        answer = self._session.send(
            "Runtime.evaluate",
            {"expression": f"{expression}{json.dumps(argument)})", "includeCommandLineAPI": True},
        )
        self._object = _result(answer)["objectId"]

    def __call__(self, method: str, *arguments: object) -> Any:
        answer = self._session.send(
            "Runtime.callFunctionOn",
            {
                "objectId": self._object,
                "functionDeclaration": "function (name, given) { return this[name](...given) }",
                "arguments": [{"value": method}, {"value": list(arguments)}],
                "awaitPromise": True,
                "returnByValue": True,
            },
        )
        return _result(answer).get("value")


def _result(answer: dict[str, Any]) -> dict[str, Any]:
    from playwright.sync_api import Error

    if "exceptionDetails" in answer:
        thrown = answer["exceptionDetails"].get("exception", {})
        raise Error(str(thrown.get("description", "a script of ours failed")))
    result: dict[str, Any] = answer["result"]
    return result
