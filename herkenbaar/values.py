"""What our macros do with the values they are given: the ``hk_`` functions of an environment.

Each either returns something safe to print, or raises ``InvalidValue`` naming macro and parameter.
The macro's name is looked up only when something is wrong, so that a right call pays nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from types import FrameType

from jinja2 import Undefined
from markupsafe import Markup, escape

from .catalogue import closest
from .errors import InvalidValue

# What browsers strip or skip before they look at a scheme (WHATWG URL standard).
_IGNORED_IN_URL = re.compile(r"^[\x00-\x20]+|[\t\n\r]")
_SPACE = re.compile(r"\s")
_RUNS_CODE = re.compile(r"(?:javascript|data|vbscript):", re.IGNORECASE)
_CONTAINERS = (Mapping, list, tuple, set, frozenset, bytes)


def refuse(parameter: str, fault: str) -> InvalidValue:
    """The error for a value that cannot be shown: ``text_input(): 'label' is empty; …``."""
    return InvalidValue(f"{_macro(sys._getframe(1))}: {parameter!r} {fault}")


def _macro(frame: FrameType | None) -> str:
    """What the service called: the outermost of our macros, or else of our layouts, before the
    first template of its own."""
    macro = layout = None
    while frame is not None:
        space = frame.f_globals
        if "debug_info" in space and "blocks" in space:  # the code of a template
            name = str(space.get("name"))
            if not name.startswith("herkenbaar/"):
                break
            stem = name.removeprefix("herkenbaar/").removesuffix(".html")
            if frame.f_code.co_name == "macro":
                macro = f"{stem}()"
            layout = stem
        frame = frame.f_back
    return macro or layout or "herkenbaar"


def absent(value: object) -> bool:
    """Whether a value was left out. A strict ``Undefined`` raises, as everywhere."""
    return value is None or (isinstance(value, Undefined) and not str(value))


def text(value: object, parameter: str) -> object:
    """A text that a person must be able to read; returned as it is.

    Raises:
        InvalidValue: it is absent, empty, or a list or mapping.
    """
    if type(value) is str and value and not value.isspace():
        return value
    if absent(value) or isinstance(value, bool) or (not value and value != 0):
        raise refuse(parameter, "is missing or empty; give the text that people read")
    if isinstance(value, _CONTAINERS):
        raise refuse(parameter, f"must be a text, not a {type(value).__name__}")
    if not str(value).strip():
        raise refuse(parameter, "is empty; give the text that people read")
    return value


def identifier(value: object, parameter: str) -> object:
    """A name that can be an ``id``: not empty, and without white space.

    ``aria-describedby`` and ``for`` refer to ids by white space between them (HTML standard).

    Raises:
        InvalidValue: it is not.
    """
    if type(value) is str and value.isidentifier():
        return value
    text(value, parameter)
    if _SPACE.search(str(value)):
        raise refuse(parameter, f"holds white space, and is used as an id: {short(value)}")
    return value


def level(value: object, parameter: str = "heading") -> object:
    """A heading level, ``1`` to ``6``, or ``None``.

    Raises:
        InvalidValue: it is something else.
    """
    if absent(value):
        return None
    if value in (1, 2, 3, 4, 5, 6) and not isinstance(value, bool):
        return value
    raise refuse(parameter, f"must be a level from 1 to 6, not {short(value)}")


def whole(value: object, parameter: str, least: int = 1) -> int:
    """A whole number of at least ``least``; digits in a string will do.

    Raises:
        InvalidValue: it is something else.
    """
    if isinstance(value, int | str) and not isinstance(value, bool):
        digits = str(value).strip()
        if digits.isascii() and digits.isdigit() and len(digits) < 10 and int(digits) >= least:
            return int(digits)
    raise refuse(parameter, f"must be a whole number from {least}, not {short(value)}")


def one_of(value: object, parameter: str, *allowed: str) -> object:
    """A word from a fixed list: used for class names and attribute values.

    Raises:
        InvalidValue: it is another.
    """
    if isinstance(value, str) and value in allowed:
        return value
    near = closest(str(value)[:50], allowed)
    words = ", ".join(map(repr, allowed))
    raise refuse(parameter, f"must be one of {words}, not {short(value)}{near}")


def url(value: object, parameter: str = "href") -> object:
    """An address that runs no code. ``Markup`` is taken as it is.

    Raises:
        InvalidValue: it is absent or empty, or its scheme is ``javascript:`` or ``data:``.
    """
    if isinstance(value, Markup):
        return value
    text(value, parameter)
    if _RUNS_CODE.match(_IGNORED_IN_URL.sub("", str(value))):
        raise refuse(parameter, f"would run code: {short(value)}; use an https: address or a path")
    return value


def short(value: object) -> str:
    """A value as an error shows it."""
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"


def title(*parts: object) -> str:
    """The title of a page, the most particular part first; parts that are empty are left out."""
    found = (" ".join(_words(part).split()) for part in parts if part)
    return " - ".join(part for part in found if part)


def _words(value: object) -> str:
    """What a text or HTML says: without tags, and with each character itself."""
    html = escape(value)
    return html.striptags() if "<" in html or "&" in html else str(html)
