"""The stylesheet and the script: all of the library in one text each."""

from __future__ import annotations

import re
from functools import cache
from hashlib import sha256
from pathlib import Path

from .folders import HERE, KINDS
from .roles import roles_css

STYLESHEET = "css"
SCRIPT = "js"
ICONS = HERE / "style" / "icons"

LAYERS = "@layer herkenbaar.reset, herkenbaar.roles, herkenbaar.components, herkenbaar.patterns;\n"

_ICON = re.compile(r"url\(icons/(?P<name>[\w-]+\.svg)\)")


@cache
def stylesheet() -> str:
    """All styles in one text. Icons stand in it as ``url(icons/<name>.svg)``, beside it."""
    own = sorted((HERE / "style").glob("*.css"))
    return "".join([LAYERS, roles_css(), *map(_read, [*own, *_of_folders("css")])])


@cache
def script() -> str:
    """All behaviour in one text: an ES module."""
    return "".join(map(_read, _of_folders("js")))


def forget() -> None:
    """Read every file anew on its next use: for a server that shows changes."""
    stylesheet.cache_clear()
    script.cache_clear()
    files.cache_clear()


def _of_folders(ending: str) -> list[Path]:
    return [path for home in KINDS.values() for path in sorted(home.glob(f"*/*.{ending}"))]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8").rstrip() + "\n"


def linked(assets: str, kind: str) -> str:
    """The URL of the stylesheet or the script, as ``herkenbaar assets`` names its file."""
    return f"{assets.rstrip('/')}/{files()[kind]}"


@cache
def files() -> dict[str, str]:
    """The name of each file with a hash of its source: computed, so that no manifest is needed.

    The hash is of the source and not of the minified text: a service that renders pages has no
    minifier, and must come to the same name.
    """
    icons = {path.name: hashed(path.name, _read(path)) for path in sorted(ICONS.glob("*.svg"))}
    styled = "".join([stylesheet(), *icons.values()])
    return {
        STYLESHEET: hashed("herkenbaar.css", styled),
        SCRIPT: hashed("herkenbaar.js", script()),
        **{f"icons/{name}": f"icons/{file}" for name, file in icons.items()},
    }


def hashed(name: str, text: str) -> str:
    """``herkenbaar.css`` as ``herkenbaar.1a2b3c4d.css``: another text, another name."""
    stem, dot, ending = name.partition(".")
    return f"{stem}.{sha256(text.encode()).hexdigest()[:8]}{dot}{ending}"


def with_hashed_icons(css: str) -> str:
    """A stylesheet whose icons are named as ``herkenbaar assets`` names their files."""
    return _ICON.sub(lambda match: f"url({files()['icons/' + match['name']]})", css)


def write(folder: Path) -> list[Path]:
    """Write the stylesheet, the script and the icons, minified, and return their paths.

    Raises:
        ImportError: the extra ``styleguide`` is not installed.
        OSError: the folder cannot be written.
    """
    import minify  # of the extra [styleguide]: a service that renders pages does not need it

    names = files()
    texts = {
        STYLESHEET: minify.string("text/css", with_hashed_icons(stylesheet())),
        SCRIPT: minify.string("application/javascript", script()),
        **{f"icons/{path.name}": _read(path) for path in ICONS.glob("*.svg")},
    }
    (folder / "icons").mkdir(parents=True, exist_ok=True)
    for kind, text in texts.items():
        (folder / names[kind]).write_text(text, encoding="utf-8")
    return [folder / names[kind] for kind in texts]
