"""What the fixture ``a11y`` does; see plugin.py."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Self

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from herkenbaar.errors import UsageError

from . import axe
from .browser import launch
from .canary import broken
from .checker import Checker
from .choice import Choice
from .context import Access, host
from .endpoint import connect
from .findings import Finding, distinct, violations
from .login import signed_in
from .reports import text
from .settings import Settings, language


class Session:
    """The checkers of a run of pytest: one for each browser that its tests use."""

    def __init__(self, settings: Settings) -> None:
        """Start with settings.

        Args:
            settings: of the project.
        """
        self.settings = settings
        self._checkers: dict[Browser | None, Checker] = {}
        self._own: Browser | None = None
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        if self.settings.axe:
            axe.use(self.settings.axe)
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def checker(self, browser: Browser | None) -> Checker:
        """The checker of a browser; the first thing it has to find is the canary.

        Raises:
            UsageError: it does not.
        """
        if browser not in self._checkers:
            settings = self.settings
            access = Access(
                frozenset(name.lower() for name in settings.hosts),
                settings.cookies,
                settings.headers,
            )
            spoken = settings.language or language()
            made = Checker(browser, spoken, access=access, timeout=settings.timeout)
            fault = broken(made) if browser else ""
            if fault:
                raise UsageError(f"the checker itself is broken, and would miss things: {fault}")
            self._checkers[browser] = made
        return self._checkers[browser]

    def visitor(self, browser: Browser, url: str) -> Checker:
        """A checker that may visit an address: signed in there, when the settings say how."""
        checker = self.checker(browser)
        access = checker.access
        if host(url) not in access.hosts:
            checker.access = replace(access, hosts=access.hosts | {host(url)})
        if self.settings.login and checker.access.state is None:
            checker.access = signed_in(browser, self.settings.login, url, checker.access)
        return checker

    def browser(self, playwright: Playwright | None) -> Browser:
        """A Chromium of our own, for who has none; in the Playwright of the tests, if that runs."""
        if self._own is None:
            started = playwright or self._stack.enter_context(sync_playwright())
            endpoint = self.settings.browser_endpoint
            self._own = connect(started, endpoint) if endpoint else launch(started)
            if playwright is None:
                self._stack.callback(self._own.close)
        return self._own


class A11y:
    """Checks pages in a test."""

    def __init__(self, session: Session, request: pytest.FixtureRequest) -> None:
        """Serve one test.

        Args:
            session: of the run.
            request: of the test.
        """
        self._session = session
        self._request = request

    def check(
        self,
        page: Page | str,
        *,
        themes: Sequence[str] | None = None,
        only: Sequence[str] = (),
        without: Sequence[str] = (),
    ) -> list[Finding]:
        """See that nothing on a page stands in people's way.

        A page of Playwright is checked as it stands, in the browser of the test, and left so; rules
        that would have to change it (send a form, press what opens) are asked of addresses only.

        Args:
            page: of Playwright; or an address; or HTML, such as a rendered macro.
            themes: classes of house styles to look at too; else those of the settings.
            only: rules to ask, or kinds of barriers (``focus/faint``) to tell; else the settings'.
            without: rules to leave out, or kinds of barriers, besides those of the settings.

        Returns:
            What a machine cannot decide, and a person has to look at.

        Raises:
            AssertionError: there are violations; the message tells all of them.
            PageError: the page cannot be checked.
            UsageError: there is no such rule, or no browser.
        """
        __tracebackhide__ = True
        settings = self._session.settings
        choice = Choice(only or settings.only, (*settings.without, *without))
        found = self._found(page, settings.themes if themes is None else themes, choice)
        told = distinct(choice.told(found))
        if violations(told):
            raise AssertionError(f"what stands in people's way on this page:\n\n{text(told)}")
        return told

    def _found(self, page: Page | str, themes: Sequence[str], choice: Choice) -> list[Finding]:
        if isinstance(page, Page):
            browser = page.context.browser
            if browser and browser.browser_type.name != "chromium":
                raise UsageError(
                    f"a page in {browser.browser_type.name}: the checker needs Chromium"
                )
            return self._session.checker(browser).check(page, themes, choice.asked)
        if not isinstance(page, str):
            raise UsageError(
                f"a11y.check() takes a page of playwright.sync_api, an address or HTML, "
                f"and not {type(page).__name__}"
            )
        if page.startswith(("http://", "https://")):
            return self._session.visitor(self._browser(), page).visit(page, themes, choice.asked)
        return self._session.checker(self._browser()).read(page, themes, choice.asked)

    def _browser(self) -> Browser:
        """The Chromium of the tests themselves, such as that of pytest-playwright, or else ours."""
        theirs = self._fixture("browser")
        if isinstance(theirs, Browser) and theirs.browser_type.name == "chromium":
            return theirs
        playwright = self._fixture("playwright")
        return self._session.browser(playwright if isinstance(playwright, Playwright) else None)

    def _fixture(self, name: str) -> object:
        try:
            return self._request.getfixturevalue(name)
        except pytest.FixtureLookupError:
            return None
