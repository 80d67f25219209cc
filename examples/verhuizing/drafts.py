"""Where answers are kept: drafts while they are being written, cases once they were sent."""

from __future__ import annotations

import json
import re
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from .dates import today

DAYS = 30
# No vowels, so no words; no 0, 1 or I, that look alike. 28 signs, 16 times: 77 bits.
_SIGNS = "23456789BCDFGHJKLMNPQRSTVWXZ"
_LENGTH = 16

_TABLES = """
CREATE TABLE IF NOT EXISTS drafts (
  code TEXT PRIMARY KEY, kept TEXT NOT NULL, answers TEXT NOT NULL,
  document_name TEXT, document BLOB
);
CREATE TABLE IF NOT EXISTS cases (
  id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL UNIQUE, sent TEXT NOT NULL,
  answers TEXT NOT NULL, document_name TEXT, document BLOB
);
"""

Answers = dict[str, dict[str, list[str]]]


@dataclass
class Draft:
    """A form that is being filled in.

    Attributes:
        code: who has it can go on with the draft; nobody can guess it.
        answers: what was typed, for each step by the name of the control.
        document: the name of the file that was added.
    """

    code: str = field(default_factory=lambda: new_code())
    answers: Answers = field(default_factory=dict)
    document: str | None = None


@dataclass
class Case(Draft):
    """A form that was sent."""

    id: int = 0
    sent: datetime = datetime.min

    @property
    def number(self) -> str:
        """What the citizen refers to it by."""
        return f"OM-{self.sent.year}-{self.id:06}"


def new_code() -> str:
    """A code that nobody can guess, and that can be read aloud."""
    return "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))


def shown_code(code: str) -> str:
    """A code in groups of four, as it is easier to copy."""
    return "-".join(re.findall(".{4}", code))


def read_code(typed: str) -> str | None:
    """The code that somebody typed, in any spelling, or ``None`` when it cannot be one."""
    code = re.sub(r"[\s\-\u2010-\u2015]", "", typed).upper()
    return code if len(code) == _LENGTH and set(code) <= set(_SIGNS) else None


class Drafts:
    """The SQLite file that holds drafts and cases. No connection stays open between calls."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        with self._open() as db:
            db.executescript(_TABLES)

    def find(self, code: str | None) -> Draft | None:
        """The draft with this code, when there is one that is not too old."""
        with self._open() as db:
            row = db.execute(
                "SELECT code, answers, document_name FROM drafts WHERE code = ? AND kept >= ?",
                (code, _oldest()),
            ).fetchone()
        return Draft(row[0], json.loads(row[1]), row[2]) if row else None

    def keep(self, draft: Draft) -> None:
        """Keep what was typed so far, and drop what others left behind."""
        with self._open() as db:
            db.execute("DELETE FROM drafts WHERE kept < ?", (_oldest(),))
            db.execute(
                "INSERT INTO drafts (code, kept, answers) VALUES (?, ?, ?) ON CONFLICT (code) "
                "DO UPDATE SET kept = excluded.kept, answers = excluded.answers",
                (draft.code, today().isoformat(), json.dumps(draft.answers)),
            )

    def attach(self, code: str, name: str, content: bytes) -> None:
        """Keep a document with a draft, instead of the one before."""
        with self._open() as db:
            db.execute(
                "UPDATE drafts SET document_name = ?, document = ? WHERE code = ?",
                (name, content, code),
            )

    def forget(self, code: str) -> None:
        """Delete a draft and its document."""
        with self._open() as db:
            db.execute("DELETE FROM drafts WHERE code = ?", (code,))

    def send(self, code: str) -> None:
        """Make a case of a draft. Doing it twice makes one case."""
        with self._open() as db:
            db.execute(
                "INSERT INTO cases (code, sent, answers, document_name, document) "
                "SELECT code, ?, answers, document_name, document FROM drafts WHERE code = ?",
                (datetime.now().isoformat(timespec="seconds"), code),
            )
            db.execute("DELETE FROM drafts WHERE code = ?", (code,))

    def case(self, code: str | None) -> Case | None:
        """The case that was made of the draft with this code."""
        with self._open() as db:
            row = db.execute(
                "SELECT code, answers, document_name, id, sent FROM cases WHERE code = ?", (code,)
            ).fetchone()
        if row is None:
            return None
        return Case(row[0], json.loads(row[1]), row[2], row[3], datetime.fromisoformat(row[4]))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path)) as db, db:
            yield db


def kept_until() -> date:
    """The last day of a draft that is kept today."""
    return today() + timedelta(days=DAYS)


def _oldest() -> str:
    return (today() - timedelta(days=DAYS)).isoformat()
