"""Files that people send along: whether a form holds one, and which were sent before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from . import lists
from .catalogue import closest
from .values import absent, identifier, refuse, short, text, url, whole

# A value in quotes is passed over as a whole, so that only the attribute itself is found. What
# people typed cannot open a tag: it was escaped.
_FILE = re.compile(
    r"<input\s(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(?<=[\s\"'])type\s*=\s*[\"']?file\b", re.IGNORECASE
)
_KEYS = ("name", "size", "href", "error", "value")
_UNITS = ("kB", "MB", "GB")


def holds_file(html: object) -> bool:
    """Whether HTML holds an ``<input type="file">``: only a multipart form sends its contents."""
    text = str(html)
    # Nearly every form is answered by the first look, in a hundredth of the time.
    return ("file" in text or "FILE" in text or "File" in text) and bool(_FILE.search(text))


class File(NamedTuple):
    """A file that was sent before: what ``hk_files`` makes of it."""

    name: object
    size: str | None
    href: object
    error: object
    value: object


# What a script fills in for each file that is chosen: as a row of the same list.
BLANK = File("", None, None, None, None)


def files(value: object) -> list[File]:
    """Files that were sent before, from a list of dicts; and last a blank one.

    Raises:
        InvalidValue: it is something else, a file has no name, or an address would run code.
    """
    if absent(value):
        return [BLANK]
    if not isinstance(value, list | tuple):
        raise refuse("files", f"must be a list of dicts, not {short(value)}")
    return [*map(_file, value), BLANK]


def _file(item: object) -> File:
    if not isinstance(item, Mapping):
        raise refuse("files", f"holds {short(item)}; write a dict with a 'name'")
    for key in item:
        if key not in _KEYS:
            near = closest(str(key), _KEYS)
            raise refuse("files", f"holds a file with {short(key)}{near}")
    name, size, href, error, value = map(item.get, _KEYS)
    return File(
        text(name, "files"),
        None if absent(size) else size_in_words(whole(size, "files", 0)),
        None if absent(href) else url(href, "files"),
        lists.error(error) if error else None,
        None if absent(value) else identifier(value, "files"),
    )


def size_in_words(size: int) -> str:
    """How large a file is, as devices show it: ``"310 kB"``, ``"2,4 MB"``."""
    amount = max(size, 1) / 1000
    for unit in _UNITS:
        if amount < 999.5 or unit == _UNITS[-1]:
            break
        amount /= 1000
    digits = 1 if unit != "kB" and amount < 99.95 else 0
    shown = f"{max(amount, 1):.{digits}f}".removesuffix(".0").replace(".", ",")
    return f"{shown} {unit}"
