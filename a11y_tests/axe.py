"""Runs axe-core: once in the page for all its frames, with the rules asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from herkenbaar.errors import UsageError

from .findings import Barrier
from .frames import answering
from .script import script

if TYPE_CHECKING:
    from playwright.sync_api import Frame, Page

# What depends on colour, and so on theme and scheme; all else axe looks at does not.
OF_COLOUR = ("color-contrast", "link-in-text-block")

_given: list[Path] = []


def use(path: Path) -> None:
    """Take another axe-core than the one that comes along: the file ``axe.min.js`` of a newer one.

    Raises:
        UsageError: there is no such file, or it is no axe-core.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read as axe-core: {error}") from error
    if "axe.version" not in text and "axe v" not in text[:500]:
        raise UsageError(f"{path}: is no axe-core; name the file axe.min.js of its package")
    _given[:] = [path]
    source.cache_clear()


@cache
def source() -> str:
    """The script of axe-core."""
    bundled = resources.files("axe_playwright_python") / "axe.min.js"
    return (_given[0] if _given else bundled).read_text(encoding="utf-8")


def version() -> str:
    """Of axe-core: ``4.12.1``."""
    found = re.search(r"\bv(\d+\.\d+\.\d+)", source()[:500])
    return found[1] if found else ""


def run(
    page: Page, *, only: tuple[str, ...] | None = None, without: tuple[str, ...] = ()
) -> Iterator[Barrier]:
    """What axe finds, and, as a review, what it cannot decide.

    Args:
        page: to look at, with its frames.
        only: the axe rules to run; ``None`` for all of WCAG 2.2 A and AA and good practice.
        without: rules to leave out of those.
    """
    for frame in answering(page)[1:]:
        inject(frame)
    asked = {"only": only and list(only), "without": list(without)}
    found = page.evaluate(script("axe"), asked)
    if found is None:
        inject(page.main_frame)
        found = page.evaluate(script("axe"), asked)
    for told in found:
        yield _barrier(told)


def inject(frame: Frame) -> None:
    """Once in a frame: sending the source costs more than running it."""
    from playwright.sync_api import Error

    try:
        # A frame of which nothing came yet is no document.
        there = "!document.documentElement || typeof axe === 'object' && 'run' in axe"
        if not frame.evaluate(there):
            frame.evaluate(source())
    except Error:
        # A frame that went away, or an error page of the browser; the page itself must be checked.
        if frame.parent_frame is None:
            raise


def _barrier(found: dict[str, Any]) -> Barrier:
    # wcag143 → 1.4.3, wcag1410 → 1.4.10; wcag2aa is no criterion.
    numbers = (tag.removeprefix("wcag") for tag in found["tags"] if tag.startswith("wcag"))
    criteria = tuple(f"{n[0]}.{n[1]}.{n[2:]}" for n in numbers if n.isdigit() and len(n) > 2)
    return Barrier(
        kind=found["kind"],
        selector=found["selector"],
        snippet=found["snippet"][:200],
        criteria=criteria,
        unsure=found["unsure"],
    )
