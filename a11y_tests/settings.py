"""What to check and how: from ``herkenbaar.toml``, and from the command line."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from herkenbaar.errors import UsageError

from .rule import LANGUAGES

NAME = "herkenbaar.toml"


@dataclass(frozen=True)
class Settings:
    """What a run is asked to do.

    Attributes:
        targets: addresses, files of HTML and folders of them.
        sitemap: the address of a list of addresses; or empty.
        hosts: that pages may reach besides those of the targets.
        language: of findings.
        themes: classes of house styles to look at besides the page as it is.
        only: rules to ask, or kinds of barriers of a rule to tell; all when empty.
        without: rules to leave out, or kinds of barriers.
        cookies: for the given hosts, by name.
        headers: for the given hosts, by name.
        login: a script that signs in.
        browser_endpoint: of a browser that runs elsewhere; or empty.
        axe: another axe-core than the one that comes along.
        timeout: seconds that a page may take.
        json: where to write findings for a program; ``-`` for standard output.
        junit: where to write findings for a pipeline; ``-`` for standard output.
        shard: which part of the pages, of how many.
    """

    targets: tuple[str, ...] = ()
    sitemap: str = ""
    hosts: tuple[str, ...] = ()
    language: str = ""
    themes: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    cookies: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    login: Path | None = None
    browser_endpoint: str = ""
    axe: Path | None = None
    timeout: float = 60
    json: str = ""
    junit: str = ""
    shard: tuple[int, int] = (1, 1)

    def over(self, told: Mapping[str, Any]) -> Settings:
        """These, with what the command line tells instead; its cookies and headers come on top.

        Args:
            told: by name, as text; what is ``None`` or empty was not told.
        """
        given = {name: value for name, value in told.items() if value not in (None, (), [])}
        if {"targets", "sitemap"} & given.keys():
            given = {"targets": (), "sitemap": "", **given}
        more = {name: _KINDS[name](value) for name, value in given.items()}
        for name in ("cookies", "headers"):
            if name in more:
                more[name] = {**getattr(self, name), **more[name]}
        return replace(self, **more)


def read(path: Path | None = None) -> Settings:
    """The settings in a file, or else in the one of the working directory; or none.

    Raises:
        UsageError: it cannot be read, or says something that is not understood.
    """
    if path is None:
        path = Path(NAME)
        if not path.is_file():
            return Settings()
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: is no TOML: {error}") from error
    _known(path, "", told, ["check"])
    table = told.get("check", {})
    if not isinstance(table, dict):
        raise UsageError(f"{path}: check must be a table: [check]")
    names = [known.name for known in fields(Settings) if known.name != "shard"]
    _known(path, "check.", table, names)
    values = {}
    for name, value in table.items():
        try:
            values[name] = _KINDS[name](value)
        except UsageError as error:
            raise UsageError(f"{path}: check.{name}: {error}") from error
    settings = Settings(**values)
    beside = {
        name: path.parent / file for name in ("axe", "login") if (file := getattr(settings, name))
    }
    return replace(settings, **beside)


def language(environment: Mapping[str, str] = os.environ) -> str:
    """The language of whoever runs this, when it is one of ours."""
    named = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "nl" if next(filter(None, named), "").lower().startswith("nl") else "en"


def nearest(name: str, names: Iterable[str]) -> str:
    """``; did you mean 'timeout'?``, when there is such a name."""
    close = get_close_matches(name, list(names), n=1, cutoff=0.5)
    return f"; did you mean {close[0]!r}?" if close else ""


def _known(path: Path, before: str, table: Mapping[str, Any], names: list[str]) -> None:
    for name in table:
        if name not in names:
            raise UsageError(f"{path}: there is no setting {before}{name}{nearest(name, names)}")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise UsageError(f"wants a text, and {value!r} is none")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise UsageError(f"wants a list of texts, and {value!r} is none")
    return tuple(value)


def _table(value: object) -> dict[str, str]:
    texts = isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    if not isinstance(value, dict) or not texts:
        raise UsageError(f"wants a table of names and texts, and {value!r} is none")
    return value


def _pairs(mark: str, shape: str) -> Callable[[object], dict[str, str]]:
    """A table in a file; on the command line a list of names and texts with a mark in between."""

    def read(value: object) -> dict[str, str]:
        if not isinstance(value, list):
            return _table(value)
        found = {}
        for item in _texts(value):
            name, marked, text = item.partition(mark)
            if not marked or not name.strip():
                raise UsageError(f"{item!r} must be {shape}")
            found[name.strip()] = text.strip()
        return found

    return read


def _path(value: object) -> Path:
    return Path(_text(value))


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 86_400:
        raise UsageError(f"wants a number of seconds, and {value!r} is none")
    return float(value)


def _language(value: object) -> str:
    if value not in LANGUAGES:
        raise UsageError(f"knows {' and '.join(LANGUAGES)}, and not {value!r}")
    return str(value)


def _shard(value: object) -> tuple[int, int]:
    part, mark, parts = _text(value).partition("/")
    if mark and part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts):
        return int(part), int(parts)
    raise UsageError(f"{value!r} is no part of the pages: write 2/8 for the second of eight")


_KINDS: Mapping[str, Callable[[Any], Any]] = {
    "targets": _texts,
    "sitemap": _text,
    "hosts": _texts,
    "language": _language,
    "themes": _texts,
    "only": _texts,
    "without": _texts,
    "cookies": _pairs("=", "NAME=VALUE"),
    "headers": _pairs(":", "'Name: value'"),
    "login": _path,
    "browser_endpoint": _text,
    "axe": _path,
    "timeout": _seconds,
    "json": _text,
    "junit": _text,
    "shard": _shard,
}
