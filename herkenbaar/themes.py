"""The fictional house styles: what an agency's own looks like, and what we show and test with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .errors import CatalogueError
from .folders import ROOT


@dataclass(frozen=True)
class Theme:
    """A house style: a stylesheet of role values under one class.

    Attributes:
        name: of the file: ``oostmeer``.
        title: of the organisation, in Dutch.
        text: what is particular about it, in Dutch.
        css: the stylesheet.
    """

    name: str
    title: str
    text: str
    css: str

    @property
    def css_class(self) -> str:
        """The class that stands on ``<html>`` or ``<body>``."""
        return f"{self.name}-theme"


def themes() -> list[Theme]:
    """The house styles, by name.

    Raises:
        CatalogueError: a file does not open with a comment: the title, and a line about it.
    """
    return [_read(path) for path in sorted((ROOT / "themes").glob("*.css"))]


def _read(path: Path) -> Theme:
    css = path.read_text(encoding="utf-8")
    comment = css.removeprefix("/*").partition("*/")[0]
    title, _, text = comment.strip().partition("\n")
    if not css.startswith("/*") or not text:
        raise CatalogueError(f"{path}: must open with a comment: the title, and a line about it")
    return Theme(path.stem, title, " ".join(text.split()), css)
