"""``herkenbaar check URL|FILE|DIR…``: what stands in people's way on these pages."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote, urlsplit

from tqdm import tqdm

from herkenbaar.errors import UsageError

from .checker import Checker, PageError
from .findings import Finding, distinct
from .reports import plain, text
from .server import serving

CLEAN, VIOLATIONS, COULD_NOT = 0, 1, 2


@dataclass(frozen=True)
class Target:
    """A page to check: how it was named, and where the browser finds it."""

    name: str
    url: str


def check(targets: Sequence[str]) -> int:
    """Check pages, and print what is wrong with them.

    Args:
        targets: addresses, files of HTML, and folders of them.

    Returns:
        0 when nothing is wrong, 1 when something is, 2 when a page could not be checked.

    Raises:
        UsageError: there is no such file, no page in a folder, or no browser.
    """
    with ExitStack() as stack:
        pages = [page for target in targets for page in _pages(target, stack)]
        checker = stack.enter_context(Checker())
        return _checked(checker, pages)


def _pages(target: str, stack: ExitStack) -> Iterator[Target]:
    """The pages of one target; files are served on loopback while the stack stands."""
    path = Path(target)
    if "://" in target:
        yield _address(target)
    elif path.is_file():
        base = stack.enter_context(serving(path.parent))
        yield Target(target, f"{base}/{quote(path.name)}")
    elif path.is_dir():
        files = sorted(path.rglob("*.html"))
        if not files:
            raise UsageError(f"{target}: holds no .html file")
        base = stack.enter_context(serving(path))
        for file in files:
            yield Target(str(file), f"{base}/{quote(file.relative_to(path).as_posix())}")
    else:
        raise UsageError(f"{target}: no such file; an address begins with http:// or https://")


def _address(target: str) -> Target:
    try:
        parts = urlsplit(target)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise UsageError(f"{target}: no address of a page; it begins with http:// or https://")
    return Target(target, target)


def _checked(checker: Checker, pages: list[Target]) -> int:
    wrong = failed = 0
    # A bar only where someone watches: in a log it would be noise.
    for page in tqdm(pages, unit="page", disable=not sys.stderr.isatty(), leave=False):
        try:
            found = distinct(checker.visit(page.url))
        except PageError as error:
            failed += 1
            tqdm.write(f"{page.name}: could not be checked: {error}", file=sys.stderr)
            continue
        wrong += sum(finding.level == "violation" for finding in found)
        if found:
            tqdm.write(text(_named(found, page)) + "\n")
        for complaint in checker.complaints:
            tqdm.write(f"{page.name}: note: {plain(complaint.text)}", file=sys.stderr)
    print(_summary(len(pages) - failed, wrong, failed))
    return VIOLATIONS if wrong else COULD_NOT if failed else CLEAN


def _named(found: list[Finding], page: Target) -> list[Finding]:
    return [replace(finding, page=page.name) for finding in found]


def _summary(pages: int, wrong: int, failed: int) -> str:
    checked = f"{wrong or 'no'} {'barrier' if wrong == 1 else 'barriers'} on {_pages_of(pages)}"
    return f"{checked}; {_pages_of(failed)} could not be checked" if failed else checked


def _pages_of(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"
