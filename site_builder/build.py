"""Writes the styleguide."""

from __future__ import annotations

from pathlib import Path

from .output import claim, replace
from .pages import files


def build(out: Path) -> None:
    """Write the styleguide. When it cannot be made, the folder stays as it was.

    Args:
        out: a new or empty folder, or one that an earlier build wrote.

    Raises:
        UsageError: the folder holds other files, or a page cannot be made (``BuildError``).
        OSError: the folder cannot be written.
    """
    claim(out)
    replace(out, files())
