"""HTML as the server sent it: a page has mended it before anyone can look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...findings import Barrier
from ...moments import source_of
from .parser import Error, read

if TYPE_CHECKING:
    from playwright.sync_api import Page

_MANY = 5  # of one kind; the first ones cause the others
_WORDS = 100  # a page worth its doctype


def check(page: Page) -> Iterator[Barrier]:
    if not page.url.startswith(("http://", "https://")):
        return  # put into the browser by hand: it never came from anywhere
    source = source_of(page)
    if not source or source.lstrip().startswith("<?xml"):
        return
    parser = read(source)
    seen: Counter[str] = Counter()
    for error in parser.errors:
        seen[error.kind] += 1
        if seen[error.kind] <= _MANY:
            yield _barrier(error)
    if parser.words > _WORDS and page.evaluate("document.compatMode") == "BackCompat":
        yield Barrier("doctype")


def _barrier(error: Error) -> Barrier:
    named = re.search(r"""\bid\s*=\s*["']?([A-Za-z][\w-]*)["'\s>]""", error.start)
    return Barrier(
        kind=error.kind,
        selector=f"#{named[1]}" if named else "",
        snippet=error.start[:200],
        values={
            "line": error.line,
            "tag": error.tag,
            "attribute": error.other,
            "around": error.other,
        },
        unsure=not error.sure,
    )
