"""The checker: one browser, many pages."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from .asking import Asking
from .browser import launch
from .complaints import Complaints
from .context import NOBODY, Access, confined, host
from .deadline import apart, within
from .findings import Finding
from .loading import PageError, go, reason, stay
from .rule import Rule
from .rules import rules
from .script import script
from .views import View, plan

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Error, Page, Route

__all__ = ["Checker", "PageError"]

HEIGHT = 900
TIMEOUT = 60.0  # seconds in which all there is to ask of a page must be answered
SHEET = "http://sheet.invalid/"  # where pieces of HTML are looked at; it is asked of nobody

OF_A_SERVER = "without-javascript"  # compares a page with how its server sent it
OWN_SCRIPT = re.compile(r"<script(?![^>]*\ssrc=)", re.I)  # one from elsewhere is not fetched
TURNS = 3  # pages that one address may lead to by itself
AWAY = "it goes to another page by itself, again and again"

# What moves to its new place or colour is there.
_AT_ONCE = """() => {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}"""

Load = Callable[["Page"], object]


class Checker:
    """Checks pages in one browser::

        with Checker() as checker:
            for finding in checker.visit("http://127.0.0.1:5000/"):
                print(finding)

    Attributes:
        complaints: what the browser said of the page of the last ``visit``: errors of scripts,
            what a policy or we ourselves did not let through. Reasons to distrust a page, and no
            barriers by themselves.
        access: which hosts pages may reach besides their own, and what those are shown.
        stopped: whether ``stop`` was called.
    """

    def __init__(
        self,
        browser: Browser | None = None,
        language: str = "en",
        *,
        access: Access = NOBODY,
        timeout: float = TIMEOUT,
    ) -> None:
        """Use a browser that runs, or start one when the block begins.

        Args:
            browser: to use.
            language: of the words of findings: ``nl`` or ``en``.
            access: which hosts pages may reach besides their own, and what those are shown.
            timeout: seconds that a page may take.
        """
        self.complaints = Complaints()
        self.access = access
        self._asking = Asking(language)
        self._browser = browser
        self._stack = ExitStack()
        self._crashed = False
        self._home = ""
        self._page: Page | None = None
        self._sheet: Page | None = None
        self._timeout = timeout
        self.stopped = False

    def __enter__(self) -> Self:
        """Raises:
        UsageError: there is no browser, or it does not start.
        """
        if self._browser is None:
            from playwright.sync_api import sync_playwright

            self._browser = launch(self._stack.enter_context(sync_playwright()))
            self._stack.callback(self._browser.close)
        return self

    def __exit__(self, *exception: object) -> None:
        self._drop()
        self._stack.close()

    @contextmanager
    def open(
        self, url: str, *, width: int = 1280, dark: bool = False, javascript: bool = True
    ) -> Iterator[Page]:
        """A page of its own, to drive; it reaches no other host than that of its address.

        Raises:
            PageError: it does not come.
        """
        context = confined(self._running(), url, self.access, javascript=javascript)
        try:
            page = context.new_page()
            _look(page, View(width, dark))
            go(page, url, self._timeout)
            yield page
        finally:
            context.close()

    def check(
        self, page: Page, themes: Sequence[str] = (), asked: Iterable[Rule] | None = None
    ) -> list[Finding]:
        """Ask rules of a page as it stands, and leave it so.

        Rules that have to change a page are not asked: there is no way back to what it is now.

        Args:
            page: any page of Playwright.
            themes: classes of house styles to look at besides the page as it is.
            asked: which rules; all of them when ``None``.

        Raises:
            PageError: it keeps the browser busy for longer than a page may take; it is then gone.
        """
        from playwright.sync_api import Error

        due = [rule for rule in (rules() if asked is None else asked) if not rule.changes]
        found: list[Finding] = []
        self._crashed = False
        page.on("crash", self._crash)
        with within(self._timeout, page.close) as deadline:
            try:
                if page.evaluate("matchMedia('(scripting: none)').matches"):
                    with self._copy(page) as copy:
                        self._look_around(copy, themes, due, found)
                else:
                    with _kept(page):
                        self._look_around(page, themes, due, found)
            except Error as error:
                if deadline.passed or self._crashed:
                    raise PageError(self._why(error, late=deadline.passed), found) from error
                raise
            finally:
                page.remove_listener("crash", self._crash)
        return found

    def visit(
        self, url: str, themes: Sequence[str] = (), asked: Iterable[Rule] | None = None
    ) -> list[Finding]:
        """Load a page and ask rules of it, in all circumstances that matter.

        Args:
            url: of the page; no other host than this one is reached.
            themes: classes of house styles to look at besides the page as it is.
            asked: which rules; all of them when ``None``.

        Raises:
            PageError: it does not come, goes away, or makes the browser stumble.
        """
        return self._guarded(
            url, lambda: self._reused(url), lambda page: go(page, url, self._timeout), themes, asked
        )

    def read(
        self, html: str, themes: Sequence[str] = (), asked: Iterable[Rule] | None = None
    ) -> list[Finding]:
        """Ask rules of a page that is at hand as text; much cheaper than visiting it.

        What it links is not fetched: it stands on a host that is asked of nobody.

        Args:
            html: of a whole page, or of a part of one.
            themes: classes of house styles to look at besides the page as it is.
            asked: which rules; all of them when ``None``.

        Raises:
            PageError: it makes the browser stumble.
        """

        from playwright.sync_api import TimeoutError

        def load(page: Page) -> None:
            if OWN_SCRIPT.search(html):
                page.goto(SHEET)  # nothing that another one did may stay behind for it
            with suppress(TimeoutError):  # as with any page: it stands there already
                page.set_content(html, wait_until="load", timeout=min(self._timeout, 5) * 1000)

        due = [rule for rule in (rules() if asked is None else asked) if rule.name != OF_A_SERVER]
        found = self._guarded(SHEET, self._blank, load, themes, due)
        return [replace(finding, page="") for finding in found]

    @contextmanager
    def comparing(self) -> Iterator[None]:
        """Pages visited in this block are one site, held against each other by ``compared``."""
        self._asking.forget()
        yield
        self._asking.forget()

    def compared(self) -> list[Finding]:
        """What differs between the pages visited so far, and should not."""
        return self._asking.compared()

    def stop(self) -> None:
        """Give up the page that is looked at, and every next one; safe to call from a signal."""
        self.stopped = True
        with suppress(RuntimeError):  # nothing runs yet, or any more
            asyncio.get_running_loop().call_soon_threadsafe(apart, self._drop)

    def _guarded(
        self,
        url: str,
        tab: Callable[[], Page],
        load: Load,
        themes: Sequence[str],
        asked: Iterable[Rule] | None,
    ) -> list[Finding]:
        """Load a page in one of our own and ask rules of it, whatever it does to the browser."""
        from playwright.sync_api import Error

        due = list(rules() if asked is None else asked)
        found: list[Finding] = []
        self.complaints.begin(url, self.access)
        self._crashed = False
        with within(self._timeout, self._drop) as deadline:
            try:
                page = tab()
                _look(page, View())
                self._asked_where_it_leads(page, load, themes, due, found)
            except (Error, PageError) as error:
                self._drop()  # whatever state it is in, the next page starts afresh
                late = deadline.passed
                raise PageError(self._why(error, late=late), found) from error
        return found

    def _asked_where_it_leads(
        self,
        page: Page,
        load: Load,
        themes: Sequence[str],
        due: Sequence[Rule],
        found: list[Finding],
    ) -> None:
        """Load a page and ask; many a page leads on by itself, then that one is looked at."""
        from playwright.sync_api import Error

        for turn in range(TURNS):
            try:
                if turn == 0:
                    load(page)
                self._asked(page, load, themes, due, found)
                return
            except Error as error:
                if page.is_closed() or not _of_another(error) or turn == TURNS - 1:
                    raise
                found.clear()
                page.wait_for_timeout(100)  # the browser tells of a page before it shows it
                page.wait_for_load_state("load", timeout=self._timeout * 1000)
                stay(page)
                self.complaints.add(f"it goes to {page.url} by itself")

    def _asked(
        self,
        page: Page,
        load: Load,
        themes: Sequence[str],
        due: Sequence[Rule],
        found: list[Finding],
    ) -> None:
        calm = [rule for rule in due if not rule.changes]
        self._look_around(page, themes, calm, found, View())
        stay(page)
        # Each of those that change the page is asked of the page as it comes.
        with self.complaints.unheard():
            for rule in self._asking.concerned(page, [rule for rule in due if rule.changes]):
                for view, _ in plan([rule]):
                    _look(page, view)
                    load(page)
                    found += self._asking.ask(page, [rule], view)

    def _look_around(
        self,
        page: Page,
        themes: Sequence[str],
        due: Sequence[Rule],
        found: list[Finding],
        now: View | None = None,
    ) -> None:
        """Ask rules of a page as it stands, in all views in which they can come out differently.

        Args:
            page: to look at.
            themes: classes of house styles.
            due: rules that leave the page as it is.
            found: what they find is added to this.
            now: how the page is looked at already, when that is known.
        """
        unsound = page.evaluate(script("sound"))
        if unsound:
            # Between one page and the next the browser has an empty one.
            page.wait_for_timeout(100)
            unsound = page.evaluate(script("sound"))
        if unsound:
            raise PageError(f"it replaces what is built into the browser: {unsound}", found)
        own = page.evaluate("document.documentElement.getAttribute('class')") if themes else None
        for view, here in plan(due, themes):
            if now is None or (now.width, now.dark) != (view.width, view.dark):
                _look(page, view)
            if themes:
                _dress(page, own, view.theme)
            page.evaluate(_AT_ONCE)
            now = view
            found += self._asking.ask(page, here, view)

    @contextmanager
    def _copy(self, page: Page) -> Iterator[Page]:
        """The same page with scripts of ours, and none of its own.

        Where a page was opened without JavaScript the clock stands still for us too, and axe would
        wait for it for ever.
        """
        context = confined(self._running(), page.url, self.access)
        try:
            context.add_cookies(page.context.cookies())  # type: ignore[arg-type]
            copy, size = context.new_page(), page.viewport_size
            answer = {
                "body": page.content(),
                "content_type": "text/html; charset=utf-8",
                "headers": {"Content-Security-Policy": "script-src 'none'"},
            }
            copy.route(page.url, lambda route: route.fulfill(**answer), times=1)
            if size:
                copy.set_viewport_size(size)
            go(copy, page.url, self._timeout)
            yield copy
        finally:
            context.close()
            page.bring_to_front()  # behind another page a browser opens no file chooser

    def _running(self) -> Browser:
        assert self._browser is not None, "a Checker works inside its with block"
        return self._browser

    def _reused(self, url: str) -> Page:
        """One page for all addresses of a host: a new one costs more than checking one."""
        if self.stopped:
            raise PageError("stopped")
        if self._page is None or self._home != host(url):
            self._drop()
            self._home, self._page = host(url), self._new(url)
        return self._page

    def _blank(self) -> Page:
        """One page for all pieces of HTML: what was once put into it, such as axe, stays."""
        if self._sheet is None:
            self._sheet = self._new(SHEET)
            self._sheet.route("**/*", _answer)
            self._sheet.goto(SHEET)
        return self._sheet

    def _new(self, url: str) -> Page:
        page = confined(self._running(), url, self.access).new_page()
        self.complaints.listen(page)
        page.on("crash", self._crash)
        return page

    def _crash(self, page: Page) -> None:
        # Whatever waits in a page that crashed, waits for ever.
        self._crashed = True
        _quietly(page.close)

    def _drop(self) -> None:
        pages, self._page, self._sheet = (self._page, self._sheet), None, None
        for page in filter(None, pages):
            _quietly(page.context.close)

    def _why(self, error: Error | PageError, *, late: bool) -> str:
        if self.stopped:
            return "stopped"
        if self._crashed:
            return "it makes the browser crash"
        if late:
            return self._too_long()
        if isinstance(error, PageError):
            return str(error)
        return AWAY if _of_another(error) else reason(error)

    def _too_long(self) -> str:
        return f"it was not done within {self._timeout:g} seconds"


def _answer(route: Route) -> None:
    """Nobody is asked for what a piece of HTML links; an empty page is all there is."""
    if route.request.url == SHEET:
        route.fulfill(body="<!doctype html>", content_type="text/html")
    else:
        route.abort()


def _quietly(close: Callable[[], object]) -> None:
    from playwright.sync_api import Error

    with suppress(Error):  # it went away by itself
        close()


@contextmanager
def _kept(page: Page) -> Iterator[None]:
    """What is looked at in other sizes, schemes and styles is afterwards as it was."""
    from playwright.sync_api import Error

    size = page.viewport_size or {"width": 1280, "height": HEIGHT}
    dark, own, scroll = page.evaluate(
        """[
          matchMedia("(prefers-color-scheme: dark)").matches,
          document.documentElement.getAttribute("class"), [scrollX, scrollY],
        ]"""
    )
    try:
        yield
    finally:
        with suppress(Error):  # it may be gone, and why is known already
            _dress(page, own, "")
            page.emulate_media(color_scheme="dark" if dark else "light")
            page.set_viewport_size(size)
            # Another width moves what is in view.
            page.evaluate("([left, top]) => scrollTo({ left, top, behavior: 'instant' })", scroll)


def _look(page: Page, view: View) -> None:
    if page.viewport_size is None or page.viewport_size["width"] != view.width:
        page.set_viewport_size({"width": view.width, "height": HEIGHT})
    page.emulate_media(color_scheme="dark" if view.dark else "light", reduced_motion="reduce")


def _dress(page: Page, own: str | None, theme: str) -> None:
    """A class on ``<html>``, and no loading anew."""
    page.evaluate(
        """([own, theme]) => {
          const root = document.documentElement;
          const worn = theme ? `${theme} ${own ?? ""}`.trim() : own;
          if (worn === null) root.removeAttribute("class");
          else if (root.getAttribute("class") !== worn) root.className = worn;
        }""",
        [own, theme],
    )


def _of_another(error: Error) -> bool:
    """Whether the page that was asked made way for another."""
    signs = ("context was destroyed", "navigati", "Cannot find context")
    return any(sign in error.message for sign in signs)
