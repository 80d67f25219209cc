"""What stops a build."""

from __future__ import annotations

import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError

from ..errors import InvalidValue, UsageError
from ..folders import KINDS, ROOT


class BuildError(UsageError):
    """A page cannot be made: the file, the line, and what is wrong there."""


def shown(path: Path | str) -> str:
    """A file as people name it: from the folder that holds ``components/``, when it lies there."""
    path = Path(path)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


def from_template(error: Exception, template: str) -> Exception:
    """The fault of a template, with the line to look at; any other error as it is.

    Args:
        error: what Jinja, one of our macros or the template itself raised.
        template: the name of the template that was rendered, for when Jinja knows no file.
    """
    text = (error.message if isinstance(error, TemplateError) else None) or str(error)
    if isinstance(error, TemplateSyntaxError):
        file = shown(error.filename) if error.filename else error.name or template
        where = f"{file}:{error.lineno}"
        # The call check writes the place into its message, as a service's own log needs it.
        return BuildError(text if text.startswith(where) else f"{where}: {text}")
    lines = [
        (frame.filename, frame.lineno)
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(".html")
    ]
    if isinstance(error, InvalidValue):
        # Our macro refuses what it was given: the mistake is in the template that gave it.
        lines = [line for line in lines if not _is_ours(line[0])] or lines
    if lines:
        file, line = lines[-1]
        return BuildError(f"{shown(file)}:{line}: {text}")
    return BuildError(f"{template}: {text}") if isinstance(error, TemplateError) else error


def _is_ours(file: str) -> bool:
    path = Path(file)
    return path.parent.parent in KINDS.values() and path.stem == path.parent.name
