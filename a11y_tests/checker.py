"""The checker: one browser, many pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Self

from .asking import Asking
from .browser import launch
from .context import confined, host
from .findings import Finding
from .rule import Rule
from .rules import rules
from .views import View, plan

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request

PATIENCE = 15_000  # milliseconds in which a page must come
HEIGHT = 900


class PageError(Exception):
    """A page cannot be checked: it does not come, or is not a page."""


class Checker:
    """Checks pages in one browser::

        with Checker() as checker:
            for finding in checker.visit("http://127.0.0.1:5000/"):
                print(finding)

    Attributes:
        complaints: what the browser said of the page of the last ``visit``: errors of scripts,
            what a policy or we ourselves did not let through. Reasons to distrust a page, and no
            barriers by themselves.
    """

    def __init__(self, browser: Browser | None = None, language: str = "en") -> None:
        """Use a browser that runs, or start one when the block begins.

        Args:
            browser: to use.
            language: of the words of findings: ``nl`` or ``en``.
        """
        self.complaints: list[Finding] = []
        self._asking = Asking(language)
        self._browser = browser
        self._stack = ExitStack()
        self._page: Page | None = None
        self._host = self._url = ""

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
        context = confined(self._running(), url, javascript=javascript)
        try:
            page = context.new_page()
            _look(page, View(width, dark))
            _go(page, url)
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
        """
        if page.evaluate("matchMedia('(scripting: none)').matches"):
            with self._copy(page) as copy:
                return self.check(copy, themes, asked)
        due = [rule for rule in (rules() if asked is None else asked) if not rule.changes]
        found: list[Finding] = []
        before: View | None = None
        size = page.viewport_size or {"width": 1280, "height": HEIGHT}
        dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        own, scroll = page.evaluate("[document.documentElement.className, [scrollX, scrollY]]")
        try:
            for view, here in plan(due, themes):
                if before is None or (before.width, before.dark) != (view.width, view.dark):
                    _look(page, view)
                _dress(page, own, view.theme)
                before = view
                found += self._asking.ask(page, here, view)
        finally:
            _dress(page, own, "")
            page.emulate_media(color_scheme="dark" if dark else "light")
            page.set_viewport_size(size)
            # Another width moves what is in view.
            page.evaluate("([left, top]) => scrollTo({ left, top, behavior: 'instant' })", scroll)
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
        from playwright.sync_api import Error

        self.complaints.clear()
        self._url = url
        try:
            page = self._reused(url)
            _look(page, View())
            _go(page, url)
            due = list(rules() if asked is None else asked)
            return [*self.check(page, themes, due), *self._driven(page, url, due)]
        except (Error, PageError) as error:
            self._drop()  # whatever state it is in, the next page starts afresh
            if isinstance(error, PageError):
                raise
            raise PageError(_first_line(error)) from error

    @contextmanager
    def comparing(self) -> Iterator[None]:
        """Pages visited in this block are one site, held against each other by ``compared``."""
        self._asking.forget()
        yield
        self._asking.forget()

    def compared(self) -> list[Finding]:
        """What differs between the pages visited so far, and should not."""
        return self._asking.compared()

    def _driven(self, page: Page, url: str, due: Iterable[Rule]) -> list[Finding]:
        """Ask the rules that change the page, each of the page as it comes."""
        found: list[Finding] = []
        for rule in self._asking.concerned(page, [rule for rule in due if rule.changes]):
            for view, _ in plan([rule]):
                _look(page, view)
                _go(page, url)
                found += self._asking.ask(page, [rule], view)
        return found

    @contextmanager
    def _copy(self, page: Page) -> Iterator[Page]:
        """The same page with scripts of ours, and none of its own.

        Where a page was opened without JavaScript the clock stands still for us too, and axe would
        wait for it for ever.
        """
        context = confined(self._running(), page.url)
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
            _go(copy, page.url)
            yield copy
        finally:
            context.close()
            page.bring_to_front()  # behind another page a browser opens no file chooser

    def _running(self) -> Browser:
        assert self._browser is not None, "a Checker works inside its with block"
        return self._browser

    def _reused(self, url: str) -> Page:
        """One page for all addresses of a host: a new one costs more than checking one."""
        if self._page is None or self._host != host(url):
            self._drop()
            self._host = host(url)
            self._page = confined(self._running(), url).new_page()
            self._listen(self._page)
        return self._page

    def _drop(self) -> None:
        if self._page is not None:
            self._page.context.close()
            self._page = None

    def _listen(self, page: Page) -> None:
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self._complain(f"a script failed: {error}"))
        page.on("requestfailed", self._failed)
        # "Do you want to leave this page?" would keep us on it for ever.
        page.on("dialog", lambda dialog: dialog.accept())

    def _heard(self, message: ConsoleMessage) -> None:
        # Our own look at the page without scripts runs none of them, and the console says so.
        ours = "ERR_PROXY" in message.text or message.text.startswith("Blocked script execution")
        if message.type == "error" and not ours:
            self._complain(f"{message.location['url']}: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.url.startswith(("http:", "https:", "ws:", "wss:")):
            other = host(request.url)
            if other != self._host:
                self._complain(f"asks {other} for a file; not fetched")

    def _complain(self, text: str) -> None:
        mend = "see the console of the browser; all a page needs must come from its own host"
        complaint = Finding("browser", "review", (), "", "", text, mend, page=self._url)
        if complaint not in self.complaints:
            self.complaints.append(complaint)


def _look(page: Page, view: View) -> None:
    if page.viewport_size is None or page.viewport_size["width"] != view.width:
        page.set_viewport_size({"width": view.width, "height": HEIGHT})
    page.emulate_media(color_scheme="dark" if view.dark else "light", reduced_motion="reduce")


def _dress(page: Page, own: str, theme: str) -> None:
    """A class on ``<html>``, and no loading anew; what moves to its new colour is there at once."""
    page.evaluate(
        """([own, theme]) => {
          document.documentElement.className = `${theme} ${own}`.trim();
          for (const animation of document.getAnimations()) {
            if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
          }
        }""",
        [own, theme],
    )


def _go(page: Page, url: str) -> None:
    from playwright.sync_api import Error, TimeoutError

    try:
        answer = page.goto(url, wait_until="domcontentloaded", timeout=PATIENCE)
    except Error as error:
        raise PageError(f"it does not load: {_first_line(error)}") from error
    if answer is not None and answer.status >= 400:
        raise PageError(f"the server answers {answer.status} {answer.status_text}".rstrip())
    # One file that never comes keeps nobody from reading the page.
    with suppress(TimeoutError):
        page.wait_for_load_state("load", timeout=PATIENCE // 3)


def _first_line(error: Error) -> str:
    return error.message.removeprefix("Page.goto: ").partition("\n")[0]
