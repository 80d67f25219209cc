"""What people send along."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from ..uploads import size_in_words
from .question import SANE, Question, sent_as
from .text import line

_MEGABYTE = 1024 * 1024
# How a file begins says what it is; its name and the browser's word for it can be anything.
_BEGINNINGS = {
    "pdf": rb"%PDF-",
    "jpg": rb"\xff\xd8\xff",
    "png": rb"\x89PNG\r\n\x1a\n",
    "heic": rb"....ftyp(?:heic|heix|hevc|mif1|msf1)",
    "docx": rb"PK\x03\x04",
    "odt": rb"PK\x03\x04",
}
_SAME = {"jpeg": "jpg", "jpe": "jpg", "heif": "heic"}
_PEEK = 16


class File(NamedTuple):
    """A file that was sent.

    Attributes:
        name: without folders.
        size: in bytes.
        beginning: its first bytes.
    """

    name: str
    size: int
    beginning: bytes

    @property
    def kind(self) -> str:
        """By its name, in lower case: ``pdf``; ``jpeg`` is ``jpg``."""
        ending = PurePosixPath(self.name).suffix[1:].lower()
        return _SAME.get(ending, ending)


@dataclass(frozen=True, kw_only=True)
class Document(Question[File]):
    """A file to send along: judged by its name, its size and how it begins.

    Takes what Flask, Django and Starlette make of an upload, or a ``File``. It is left at its
    start, to be kept.

    Attributes:
        largest: how many megabytes it has at most, each of 1,024 times 1,024 bytes: the larger of
            the two that devices count in, so that nobody is refused who sees a smaller number.
        kinds: what it may be, of ``pdf``, ``jpg``, ``png``, ``heic``, ``docx`` and ``odt``.
    """

    largest: int = 10
    kinds: tuple[str, ...] = ("pdf", "jpg", "png")

    def __post_init__(self) -> None:
        super().__post_init__()
        unknown = set(self.kinds) - set(_BEGINNINGS)
        if unknown or not self.kinds:
            raise ValueError(f"kinds must be some of {sorted(_BEGINNINGS)}, not {self.kinds}")

    def typed(self, sent: Any, name: str) -> Any:
        return sent_as(sent, name)

    def _clean(self, typed: Any) -> File:
        file = typed if isinstance(typed, File) else _opened(typed)
        name = line(re.split(r"[/\\]", file.name[-SANE:])[-1])[-100:].strip()
        return file._replace(name=name)

    def _filled(self, found: File) -> bool:
        return bool(found.name)

    def _read(self, found: File) -> File:
        words = {"name": found.name}
        if not found.size:
            self.refuse("empty", **words)
        if found.size > self.largest * _MEGABYTE:
            self.refuse("large", **words)
        if found.kind not in self.kinds:
            self.refuse("kind", **words)
        if not re.match(_BEGINNINGS[found.kind], found.beginning, re.DOTALL):
            self.refuse("content", **words)
        return found

    def _settings(self) -> dict[str, object]:
        return {**super()._settings(), "kinds": _listed(self.kinds)}

    def _show(self, value: File) -> str:
        return f"{value.name} ({size_in_words(value.size)})"

    def _type(self, value: File) -> File:
        return value


def _opened(upload: Any) -> File:
    """What there is to know of an upload: of Flask, of Django, of Starlette; a text is none."""
    # The name of an upload of Flask is that of its field.
    name = getattr(upload, "filename", getattr(upload, "name", None))
    stream = getattr(upload, "stream", None) or getattr(upload, "file", None) or upload
    if not isinstance(name, str) or not hasattr(stream, "seek"):
        return File("", 0, b"")
    stream.seek(0, os.SEEK_END)
    size = stream.tell()
    stream.seek(0)
    beginning = stream.read(_PEEK)
    stream.seek(0)
    return File(name, size, beginning)


def _listed(kinds: tuple[str, ...]) -> str:
    return " of ".join(filter(None, (", ".join(kinds[:-1]), kinds[-1])))


document = Document(
    thing="het document",
    messages={
        "missing": "Voeg {thing} toe.",
        "empty": "Het bestand {name} is leeg. Kies een ander bestand.",
        "large": "Het bestand {name} is groter dan {largest} MB. Kies een kleiner bestand.",
        "kind": "We kunnen {name} niet openen. Voeg {thing} toe als {kinds}.",
        "content": "We kunnen {name} niet lezen. Sla het bestand opnieuw op als {kinds}.",
    },
)
