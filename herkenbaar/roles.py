"""The roles: everything a house style may set, and the CSS that gives each its default.

``roles.toml`` is the one source; the stylesheet, the styleguide and the contrast tests read it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from .folders import HERE

TABLE = HERE / "roles.toml"
# On body as well as on :root: a chain is computed where it stands, and a theme's tokens often exist
# only from <body class="…-theme"> down. Not on any element with a theme's class: that would undo
# what a service sets on body for all that lies inside, say, <div class="hk-theme-picker">.
WHERE = ':root, body[class*="-theme"]'


@dataclass(frozen=True)
class Role:
    """One thing a house style may set.

    Attributes:
        name: ``text-color``; the custom property is ``--hk-text-color``.
        group: under which Dutch heading designers find it.
        meaning: what it is, in Dutch.
        chain: NL Design System tokens that give it a value; the first that exists wins.
        light: our default, in the light scheme.
        dark: our default in the dark scheme; ``None`` when it is the same.
    """

    name: str
    group: str
    meaning: str
    chain: tuple[str, ...]
    light: str
    dark: str | None

    @property
    def custom_property(self) -> str:
        return f"--hk-{self.name}"

    @property
    def default(self) -> str:
        return f"light-dark({self.light}, {self.dark})" if self.dark else self.light

    def chained(self, default: str) -> str:
        """The value in CSS: the first token that exists, or the default."""
        opened = "".join(f"var(--{token}, " for token in self.chain)
        return f"{opened}{default}{')' * len(self.chain)}"


@dataclass(frozen=True)
class Contrast:
    """A role that must stand out from others, by at least this ratio (WCAG 1.4.3, 1.4.11)."""

    of: str
    on: tuple[str, ...]
    least: float


@cache
def roles() -> tuple[Role, ...]:
    """All roles, in the order of the table."""
    return tuple(
        Role(
            name=row["name"],
            group=row["group"],
            meaning=row["meaning"],
            chain=tuple(row.get("chain", ())),
            light=row.get("light") or row["default"],
            dark=row.get("dark"),
        )
        for row in _table()["role"]
    )


def contrasts() -> tuple[Contrast, ...]:
    """What must stand out from what."""
    rows = _table()["contrast"]
    return tuple(Contrast(row["of"], tuple(row["on"]), row["least"]) for row in rows)


@cache
def _table() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


def forget() -> None:
    """Read the table anew on its next use: for a server that shows changes."""
    roles.cache_clear()
    _table.cache_clear()


def roles_css() -> str:
    """The defaults of all roles, for every browser and every colour scheme.

    A browser that does not know ``light-dark()`` gets the light values; one that does not know a
    colour relative to another gets white on our own dark header.
    """
    schemes = [role for role in roles() if role.dark]
    return (
        "@layer herkenbaar.roles {\n"
        f"{_rule(WHERE, roles(), lambda role: role.default)}"
        # A theme made for light pages only must not get our dark values beside its own.
        ":root[class*='-theme'], :root:has(> body[class*='-theme']), body[class*='-theme']"
        " { color-scheme: light; }\n"
        "@supports not (color: light-dark(#000, #fff)) {\n"
        f"{_rule(WHERE, schemes, lambda role: role.light)}"
        "}\n"
        "@supports not (color: oklch(from #000 l c h)) {\n"
        f"{WHERE} {{ --hk-header-color: var(--utrecht-page-header-color, #ffffff); }}\n"
        "}\n"
        "}\n"
    )


def _rule(where: str, chosen: tuple[Role, ...] | list[Role], default: Callable[[Role], str]) -> str:
    lines = (f"  {role.custom_property}: {role.chained(default(role))};\n" for role in chosen)
    return f"{where} {{\n{''.join(lines)}}}\n"
