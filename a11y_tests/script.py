"""The part of a check that runs in the page: a file of JavaScript beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@cache
def script(name: str, *around: str) -> str:
    """The function in ``<name>.js``, as an expression to evaluate in a page.

    ``dom.js`` stands around it and not in the page, which may have names of its own.

    Args:
        name: of the file.
        around: files besides ``dom.js`` that stand around it.
    """
    names = "\n".join(_file(file) for file in ("dom", *around))
    return f"(argument) => {{\n{names}\nreturn (\n{_file(name)}\n)(argument);\n}}"


@cache
def reading(folders: Sequence[Path]) -> str:
    """The functions in ``check.js`` of these rules, as one expression that asks them all.

    It gives what each found, by the name of its folder, or in place of that its error as text.
    """
    rules = ",\n".join(
        f'"{folder.name}": (\n{_file(f"rules/{folder.name}/check")}\n)' for folder in folders
    )
    return f"async () => {{\n{_file('dom')}\n{_file('reading')}\nreturn ask({{\n{rules}\n}});\n}}"


@cache
def _file(name: str) -> str:
    return (HERE / f"{name}.js").read_text(encoding="utf-8").strip()
