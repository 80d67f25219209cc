"""Where links lead: from one page of the site to another, and out of an example to nowhere."""

from __future__ import annotations

import posixpath
import re
from functools import cache, lru_cache

# In what Jinja escapes for us, quotes and angle brackets occur in no text and no attribute value:
# expressions see every tag, and nothing else.
_ROOTED = re.compile(r'(?<=\s)(href|src|action|formaction)="/(?!/)([^"]*)"')
_NEAR = re.compile(r'(?<=\s)(href|src|action)="(?!/|#|[a-z]+:)(?:\./)?([^"]*)"')
_LEADING = re.compile(r"<(a|area|form|button|input)((?:\s[^<>]*)?)>")
_HREF = re.compile(r'(?<=\s)(href|action|formaction)="(?!#|tel:|mailto:)[^"]*"')
_METHOD = re.compile(r'\s(?:method|formmethod|enctype|formenctype)="[^"]*"')


def file_of(address: str) -> str:
    """The file in which a page lies: ``/components/`` is ``components/index.html``."""
    return f"{address}index.html".lstrip("/") if address.endswith("/") else address.lstrip("/")


# A server makes all pages again after each change, and nearly all come out as they were.
@lru_cache(maxsize=1000)
def relative(html: str, page: str) -> str:
    """A page whose links work wherever the site is put.

    Args:
        html: with links from the root of the site: ``/assets/…``.
        page: the address of the page: ``/components/tag/``.
    """
    folder = posixpath.dirname(page)
    return _ROOTED.sub(lambda match: f'{match[1]}="{way(folder, match[2])}"', html)


@cache
def way(folder: str, target: str) -> str:
    """The way from a folder to a target, both from the root of the site."""
    path, mark, rest = _split(target)
    found = posixpath.relpath(f"/{path}", folder)
    slash = "/" if path.endswith("/") or not path else ""
    return f"{found}{slash}{mark}{rest}"


def _split(target: str) -> tuple[str, str, str]:
    place = min((target.find(mark) for mark in "?#" if mark in target), default=len(target))
    return target[:place], target[place : place + 1], target[place + 1 :]


def rooted(html: str) -> str:
    """A page of the root whose links work at any depth: for what is not found, when served."""
    return _NEAR.sub(r'\1="/\2"', html)


@lru_cache(maxsize=1000)
def harmless(html: str, place: str) -> str:
    """An example whose links and forms all lead to one place, and send nothing there but words.

    Links within the page, telephone numbers and e-mail addresses stay what they are.
    """
    return _LEADING.sub(lambda match: _led(match[1], match[2], place), html)


def _led(tag: str, attributes: str, place: str) -> str:
    attributes = _HREF.sub(rf'\1="{place}"', attributes)
    if tag == "form":
        attributes = _METHOD.sub("", attributes)
        if ' action="' not in attributes:
            attributes += f' action="{place}"'
        attributes += ' method="get"'
    elif tag in ("button", "input"):
        attributes = _METHOD.sub("", attributes) if "formmethod" in attributes else attributes
    return f"<{tag}{attributes}>"
