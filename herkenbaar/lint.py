"""Check templates for wrong calls without rendering them: the gate in a pipeline."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, TemplateSyntaxError

from .calls import PREFIX, problems
from .errors import UsageError
from .installation import CallCheck

ENDINGS = frozenset({".htm", ".html", ".j2", ".jinja", ".jinja2", ".svg", ".txt", ".xhtml", ".xml"})
# A service's own tags are known only to its own environment (--env); these are the common ones.
EXTENSIONS = ["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"]


class Fault(NamedTuple):
    """Something wrong in a file, at a line (from 1)."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


def lint(paths: list[Path], env: Environment | None = None) -> list[Fault]:
    """What is wrong in templates, by file and line.

    Args:
        paths: templates, and folders that are searched for them.
        env: the service's own environment, for its delimiters and its tags.

    Raises:
        UsageError: a path does not exist, or a file is no text.
    """
    plain = (env or Environment(extensions=EXTENSIONS)).overlay()
    plain.extensions.pop(CallCheck.identifier, None)
    return [fault for path in paths for file in _files(path) for fault in _faults(file, plain)]


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        found = (file for file in path.rglob("*") if file.suffix in ENDINGS and file.is_file())
        yield from sorted(found)
    elif path.is_file():
        yield path
    else:
        raise UsageError(f"there is no file or folder {str(path)!r}")


def _faults(file: Path, env: Environment) -> Iterator[Fault]:
    try:
        source = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {str(file)!r} as a text in UTF-8: {error}") from None
    if PREFIX not in source:
        return
    try:
        template = env.parse(source, str(file), str(file))
    except TemplateSyntaxError as error:
        yield Fault(str(file), error.lineno, error.message or "cannot be read")
        return
    for problem in problems(template):
        yield Fault(str(file), problem.line, problem.text)


def environment(reference: str) -> Environment:
    """The environment that ``module:object`` names, such as ``app:app.jinja_env``.

    Raises:
        UsageError: there is none.
    """
    module, colon, attributes = reference.partition(":")
    if not (module and colon and attributes):
        raise UsageError(f"--env takes module:object, such as app:app.jinja_env, not {reference!r}")
    sys.path.insert(0, "")
    try:
        found: object = importlib.import_module(module)
        for name in attributes.split("."):
            found = getattr(found, name)
    except Exception as error:
        raise UsageError(f"--env {reference}: {type(error).__name__}: {error}") from None
    finally:
        sys.path.remove("")
    found = getattr(found, "jinja_env", found)
    if not isinstance(found, Environment):
        raise UsageError(f"--env {reference}: is a {type(found).__name__}, no Jinja environment")
    return found
