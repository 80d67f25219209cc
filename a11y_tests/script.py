"""The part of a check that runs in the page: a file of JavaScript beside it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@cache
def script(name: str) -> str:
    """The function in ``<name>.js``, as an expression to evaluate in a page.

    ``dom.js`` stands around it and not in the page, which may have names of its own.
    """
    helpers = (HERE / "dom.js").read_text(encoding="utf-8")
    function = (HERE / f"{name}.js").read_text(encoding="utf-8").strip()
    return f"(argument) => {{\n{helpers}\nreturn (\n{function}\n)(argument);\n}}"
