"""The attributes of an element, from what a macro manages and what a service adds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from jinja2 import Undefined
from markupsafe import Markup, escape

from .speed import as_markup, escaped
from .values import refuse, short, url

# HTML standard, "Attributes": what a name may not hold. Anything else is one attribute, safely.
_ATTRIBUTE = re.compile(r"[^\s\"'<>/=\x00-\x1f\x7f-\x9f]+")
_URLS = frozenset({"action", "formaction", "href", "ping", "poster", "src", "xlink:href"})
_NOT_EXTRA = frozenset({"class", "id", "name", "srcdoc", "style"})

# One string per name: attributes() is on the path of every control.
_dashed: dict[str, str] = {}


def attributes(
    attrs: object = None, control: Mapping[str, object] | None = None, /, **own: object
) -> Markup:
    """The attributes of an element, each with a space before it.

    ``True`` is a bare attribute, ``False`` and ``None`` are left out; all else is escaped.

    Args:
        attrs: what the service adds: names and values.
        control: what ``field`` gives to its control.
        own: what the macro manages, ``_`` for ``-``; these always win.

    Raises:
        InvalidValue: ``attrs`` is no mapping, or holds a name that is not one attribute, that the
            macro manages, or that would run code.
    """
    parts: list[str] = []
    if control:
        for name, value in control.items():
            if type(value) is str:
                parts.append(f' {name}="{escaped(value)}"')
            elif value is not None:
                _append(parts, name, value)
    for key, value in own.items():
        if type(value) is str:
            parts.append(f' {_dashed.get(key) or _dash(key)}="{escaped(value)}"')
        elif value is not None:
            _append(parts, _dash(key), value)
    if attrs:
        managed = {_dash(key) for key, value in own.items() if value is not None}
        for name, value in _extra(attrs, managed | {*(control or ())}):
            _append(parts, name, value)
    elif attrs is not None and attrs != {} and not isinstance(attrs, Undefined):
        raise refuse("attrs", f"must be a mapping of names and values, not {short(attrs)}")
    return as_markup("".join(parts))


def _dash(key: str) -> str:
    return _dashed.setdefault(key, key.rstrip("_").replace("_", "-"))


def _append(parts: list[str], name: str, value: object) -> None:
    if value is None or value is False:
        return
    if value is True:
        parts.append(f" {name}")
    elif not isinstance(value, Undefined) or str(value):
        parts.append(f' {name}="{escape(value)}"')


def _extra(attrs: object, managed: set[str]) -> Iterator[tuple[str, object]]:
    if not isinstance(attrs, Mapping):
        raise refuse("attrs", f"must be a mapping of names and values, not {short(attrs)}")
    seen: set[str] = set()
    for key, value in attrs.items():
        name = key.lower() if isinstance(key, str) else ""
        if not _ATTRIBUTE.fullmatch(name):
            raise refuse("attrs", f"holds {short(key)}, which is no name of an attribute")
        if name in managed or name in _NOT_EXTRA or name in seen:
            raise refuse("attrs", f"may not set {name!r}: the macro does")
        if name.startswith("on"):
            raise refuse(
                "attrs", f"may not set {name!r}: a security policy blocks it; use a script"
            )
        seen.add(name)
        yield name, url(value, "attrs") if name in _URLS else value
