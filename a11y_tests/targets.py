"""The pages to check: addresses, files and folders, and what a sitemap lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

from herkenbaar.errors import UsageError

from .server import serving

PAGES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True)
class Target:
    """A page to check: how it was named, and where the browser finds it."""

    name: str
    url: str


def pages(targets: Sequence[str], stack: ExitStack) -> list[Target]:
    """The pages of all targets; files are served on loopback while the stack stands.

    Raises:
        UsageError: there is no such file, or no page in a folder.
    """
    found = [page for target in targets for page in _pages(target, stack)]
    return list({page.name: page for page in found}.values())


def address(target: str) -> str:
    """An address that can be visited.

    Raises:
        UsageError: it is none.
    """
    try:
        parts = urlsplit(target)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise UsageError(f"{target}: no address of a page; it begins with http:// or https://")
    return target


def part(pages: Sequence[Target], shard: tuple[int, int]) -> list[Target]:
    """One part of so many of the pages; the same one each time, whatever the order."""
    number, parts = shard
    mine = set(sorted(page.name for page in pages)[number - 1 :: parts])
    return [page for page in pages if page.name in mine]


def _pages(target: str, stack: ExitStack) -> Iterator[Target]:
    path = Path(target)
    if "://" in target:
        yield Target(target, address(target))
    elif path.is_file():
        base = stack.enter_context(serving(path.parent))
        yield Target(target, f"{base}/{quote(path.name)}")
    elif path.is_dir():
        files = [file for file in sorted(path.rglob("*")) if _is_page(file, path)]
        if not files:
            raise UsageError(f"{target}: holds no .html file")
        base = stack.enter_context(serving(path))
        for file in files:
            yield Target(str(file), f"{base}/{quote(file.relative_to(path).as_posix())}")
    else:
        raise UsageError(f"{target}: no such file; an address begins with http:// or https://")


def _is_page(file: Path, folder: Path) -> bool:
    # What is hidden is not served: .git holds no pages, and .env is nobody's business.
    hidden = any(name.startswith(".") for name in file.relative_to(folder).parts)
    return file.suffix.lower() in PAGES and not hidden and file.is_file()
