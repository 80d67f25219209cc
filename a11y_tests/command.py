"""``herkenbaar check URL|FILE|DIR…``: what stands in people's way on these pages."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from herkenbaar.errors import UsageError

from . import axe
from .browser import launch
from .canary import broken
from .checker import Checker, PageError
from .choice import Choice
from .context import Access, host
from .endpoint import connect
from .findings import Finding, distinct
from .junit import as_junit
from .login import signed_in
from .reports import STDOUT, as_json, plain, summary, text, write
from .results import Result, Run
from .settings import Settings, language, read
from .sitemap import Sitemap
from .targets import Target, address, pages, part

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CLEAN, VIOLATIONS, COULD_NOT = 0, 1, 2


def check(targets: Sequence[str], config: Path | None = None, **told: Any) -> int:
    """Check pages, and print what is wrong with them.

    Args:
        targets: addresses, files of HTML, and folders of them.
        config: a file of settings; else ``herkenbaar.toml`` of the working directory.
        told: settings that go before those of the file, by name, as on the command line.

    Returns:
        0 when there are no violations, 1 when there are, 2 when a page could not be checked.

    Raises:
        UsageError: there is nothing to check, no browser, or something wrong with the settings.
    """
    settings = read(config).over({"targets": list(targets), **told})
    choice = Choice(settings.only, settings.without)
    _writable(settings)
    if settings.axe:
        axe.use(settings.axe)
    with ExitStack() as stack:
        found = pages(settings.targets, stack)
        given = _given(settings)
        found += _of_sitemap(settings, given)
        if not found:
            raise UsageError("there is nothing to check: name an address, a file or a folder")
        mine = part(found, settings.shard)
        access = Access(given, settings.cookies, settings.headers)
        browser = stack.enter_context(_browser(settings))
        if settings.login:
            access = signed_in(browser, settings.login, _first(mine, given), access)
        spoken = settings.language or language()
        checker = Checker(browser, spoken, access=access, timeout=settings.timeout)
        with checker, _stopping(checker):
            return _Round(checker, choice, settings, mine, spoken).go()


@dataclass
class _Round:
    """Goes round all pages once, tells what is found on each, and writes the reports."""

    checker: Checker
    choice: Choice
    settings: Settings
    targets: Sequence[Target]
    language: str

    def go(self) -> int:
        fault = broken(self.checker)
        if fault and not self.checker.stopped:
            raise UsageError(f"the checker itself is broken, and would miss things: {fault}")
        asked = self.choice.asked
        run = Run(
            self.language,
            [rule.name for rule in asked],
            len(self.targets),
            axe.version(),
            datetime.now(UTC).isoformat(timespec="seconds"),
        )
        with self.checker.comparing():
            for result in self._results():
                run.results.append(result)
                self._tell(result)
            self._compare(run)
        run.complete = not self.checker.stopped
        self._print(summary(run))
        self._write(run)
        return _code(run)

    def _results(self) -> Iterator[Result]:
        # A bar only where someone watches: in a log it would be noise.
        bar = tqdm(self.targets, unit="page", disable=not sys.stderr.isatty(), leave=False)
        for target in bar:
            result = self._result(target)
            if self.checker.stopped:
                return
            yield result

    def _result(self, target: Target) -> Result:
        began, error = time.monotonic(), ""
        found: Sequence[Finding]
        try:
            found = self.checker.visit(target.url, self.settings.themes, self.choice.asked)
        except PageError as fault:
            found, error = fault.found, str(fault)
        notes = [complaint.text for complaint in self.checker.complaints]
        return Result(
            target.name, self._named(found, target.name), error, notes, time.monotonic() - began
        )

    def _named(self, found: Sequence[Finding], name: str) -> list[Finding]:
        told = (replace(finding, page=name) for finding in found)
        return distinct(self.choice.told(told))

    def _compare(self, run: Run) -> None:
        """What only shows when pages are held against each other, with the page it is on."""
        names = {target.url: target.name for target in self.targets}
        for finding in self.choice.told(distinct(self.checker.compared())):
            name = names.get(finding.page, finding.page)
            told = replace(finding, page=name)
            self._print(f"{text([told])}\n")
            for number, result in enumerate(run.results):
                if result.page == name:
                    run.results[number] = replace(result, findings=[*result.findings, told])
                    break
            else:
                run.results.append(Result(name, [told]))

    def _tell(self, result: Result) -> None:
        page = plain(result.page)
        if result.findings:
            self._print(f"{text(result.findings)}\n")
        if result.error:
            tqdm.write(f"{page}: could not be checked: {plain(result.error)}", file=sys.stderr)
        for note in result.notes:
            tqdm.write(f"{page}: note: {plain(note)}", file=sys.stderr)

    def _print(self, told: str) -> None:
        # Where a report goes to standard output, it stands there alone.
        taken = STDOUT in (self.settings.json, self.settings.junit)
        tqdm.write(told, file=sys.stderr if taken else sys.stdout)

    def _write(self, run: Run) -> None:
        if self.settings.json:
            write(self.settings.json, as_json(run))
        if self.settings.junit:
            write(self.settings.junit, as_junit(run))


def _code(run: Run) -> int:
    if not run.complete:
        return COULD_NOT
    if run.count("violation"):
        return VIOLATIONS
    return COULD_NOT if run.failed else CLEAN


def _given(settings: Settings) -> frozenset[str]:
    """The hosts that were named; pages of files stand on one of their own."""
    named = [target for target in settings.targets if "://" in target]
    if settings.sitemap:
        named.append(address(settings.sitemap))
    return frozenset([*map(host, named), *(name.lower() for name in settings.hosts)])


def _of_sitemap(settings: Settings, given: frozenset[str]) -> list[Target]:
    if not settings.sitemap:
        return []
    headers = dict(settings.headers)
    if settings.cookies:
        headers["Cookie"] = "; ".join(f"{name}={text}" for name, text in settings.cookies.items())
    sitemap = Sitemap(settings.sitemap, given, headers)
    for other in sorted(sitemap.others):
        print(f"{settings.sitemap}: note: pages on {plain(other)} are left out", file=sys.stderr)
    if not sitemap.urls:
        raise UsageError(f"{settings.sitemap}: lists no page on {', '.join(sorted(given))}")
    return [Target(url, url) for url in sitemap.urls]


def _first(targets: Sequence[Target], given: frozenset[str]) -> str:
    """Where to sign in."""
    found = [target.url for target in targets if host(target.url) in given]
    if not found:
        raise UsageError("there is nowhere to sign in: files and folders have no login")
    return found[0]


def _writable(settings: Settings) -> None:
    """Find out before the work, not after it."""
    if settings.json == settings.junit == STDOUT:
        raise UsageError("only one report can go to standard output")
    for where in (settings.json, settings.junit):
        if where not in ("", STDOUT) and not Path(where).parent.is_dir():
            raise UsageError(f"{where}: there is no such folder to write it in")


@contextmanager
def _browser(settings: Settings) -> Iterator[Browser]:
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        if settings.browser_endpoint:
            browser = connect(playwright, settings.browser_endpoint)
        else:
            browser = launch(playwright)
        try:
            yield browser
        finally:
            with suppress(Error):  # it may have gone before us
                browser.close()


@contextmanager
def _stopping(checker: Checker) -> Iterator[None]:
    """Ctrl-C ends the run after what is known was told; a second one ends it at once."""

    kinds = (signal.SIGINT, signal.SIGTERM)

    def put_back() -> None:
        for kind, handler in before.items():
            signal.signal(kind, handler)

    def stop(number: int, frame: FrameType | None) -> None:
        put_back()
        checker.stop()

    before = {kind: signal.signal(kind, stop) for kind in kinds}
    try:
        yield
    finally:
        put_back()
