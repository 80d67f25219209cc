"""The document that people send along."""

from __future__ import annotations

import os
from pathlib import PurePosixPath

from werkzeug.datastructures import FileStorage

MEGABYTE = 1024 * 1024
LARGEST = 10 * MEGABYTE
# Read so much that a photo that is too large gets a message of its own; more is cut off by Flask.
LARGEST_REQUEST = 40 * MEGABYTE

# How a file begins says what it is; its name and the browser's word for it can be anything.
_BEGINNINGS = (b"%PDF-", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def name(upload: FileStorage) -> str:
    """The name of a file, without the folders that some browsers send along."""
    return PurePosixPath((upload.filename or "").replace("\\", "/")).name[-100:]


def problem(upload: FileStorage) -> str | None:
    """What is wrong with a file, and how to mend it."""
    size = upload.stream.seek(0, os.SEEK_END)
    upload.stream.seek(0)
    beginning = upload.stream.read(8)
    upload.stream.seek(0)
    if size == 0:
        return f"Het bestand ‘{name(upload)}’ is leeg. Kies een ander bestand."
    if size > LARGEST:
        return (
            f"Het bestand ‘{name(upload)}’ is groter dan 10 MB. Kies een kleiner bestand, "
            "of maak een foto van het document."
        )
    if not beginning.startswith(_BEGINNINGS):
        return (
            f"Het bestand ‘{name(upload)}’ is geen pdf, jpg of png. "
            "Sla het op als pdf, of maak een foto van het document."
        )
    return None
