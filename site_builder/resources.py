"""The stylesheets, scripts and icons of the site, each under a name that tells its content."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import minify

from .. import assets
from ..folders import ROOT
from ..themes import themes

STYLEGUIDE = ROOT / "styleguide"
FOLDER = "assets"
OWN = ("styleguide.css", "styleguide.js", "example.css", "icon.svg")
_TYPES = {".css": "text/css", ".js": "application/javascript", ".svg": "image/svg+xml"}


@dataclass(frozen=True)
class Resources:
    """Files to write, and the address of each by the name it has in the source."""

    files: dict[str, bytes]
    addresses: dict[str, str]


def resources() -> Resources:
    """The library as services get it, the house styles, and the styleguide's own."""
    own = [STYLEGUIDE / name for name in OWN]
    texts = {path.name: path.read_text(encoding="utf-8") for path in own}
    texts |= {f"{theme.name}.css": theme.css for theme in themes()}
    names = {name: f"{FOLDER}/{assets.hashed(name, text)}" for name, text in texts.items()}
    files = dict(_library(tuple(assets.files().values())))
    files |= {names[name]: _minified(text, Path(name).suffix) for name, text in texts.items()}
    return Resources(files, {name: f"/{path}" for name, path in names.items()})


@cache
def _library(_names: tuple[str, ...]) -> dict[str, bytes]:
    """What ``herkenbaar assets`` writes; the hashes in the names tell when it changed."""
    with TemporaryDirectory() as folder:
        paths = assets.write(Path(folder))
        return {f"{FOLDER}/{p.relative_to(folder).as_posix()}": p.read_bytes() for p in paths}


@cache
def _minified(text: str, suffix: str) -> bytes:
    small: str = minify.string(_TYPES[suffix], text)
    return small.encode()
