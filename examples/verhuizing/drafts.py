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

from herkenbaar.answers import File

DAYS = 30
# No vowels, so no words; no 0, 1 or I, that look alike. 28 signs, 16 times: 77 bits.
SIGNS = "23456789BCDFGHJKLMNPQRSTVWXZ"
LENGTH = 16

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

# What was typed in each control, by its name.
Typed = dict[str, list[str]]
# The answers in words, by the title of each step.
Told = dict[str, dict[str, str]]


@dataclass
class Draft:
    """A form that is being filled in.

    Attributes:
        code: who has it can go on with the draft; nobody can guess it.
        answers: what was typed, right or wrong.
        document: the file that was added.
    """

    code: str = field(default_factory=lambda: new_code())
    answers: Typed = field(default_factory=dict)
    document: File | None = None


@dataclass
class Case:
    """A form that was sent, in words: what people read then does not change by later rules."""

    id: int
    sent: datetime
    answers: Told

    @property
    def number(self) -> str:
        """What the citizen refers to it by."""
        return f"OM-{self.sent.year}-{self.id:06}"


def today() -> date:
    """The day it is now: a test can hold the clock still."""
    return date.today()


def new_code() -> str:
    """A code that nobody can guess, and that can be read aloud."""
    return "".join(secrets.choice(SIGNS) for _ in range(LENGTH))


def shown_code(code: str) -> str:
    """A code in groups of four, as it is easier to copy."""
    return "-".join(re.findall(".{4}", code))


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
                "SELECT answers, document_name, length(document), substr(document, 1, 16) "
                "FROM drafts WHERE code = ? AND kept >= ?",
                (code, _oldest()),
            ).fetchone()
        if code is None or row is None:
            return None
        return Draft(code, json.loads(row[0]), File(*row[1:]) if row[1] else None)

    def keep(self, draft: Draft) -> None:
        """Keep what was typed so far, and drop what others left behind."""
        with self._open() as db:
            db.execute("DELETE FROM drafts WHERE kept < ?", (_oldest(),))
            db.execute(
                "INSERT INTO drafts (code, kept, answers) VALUES (?, ?, ?) ON CONFLICT (code) "
                "DO UPDATE SET kept = excluded.kept, answers = excluded.answers",
                (draft.code, today().isoformat(), json.dumps(draft.answers)),
            )

    def attach(self, code: str, name: str | None, content: bytes | None) -> None:
        """Keep a document with a draft, instead of the one before; or nothing in its place."""
        with self._open() as db:
            db.execute(
                "UPDATE drafts SET document_name = ?, document = ? WHERE code = ?",
                (name, content, code),
            )

    def forget(self, code: str) -> None:
        """Delete a draft and its document."""
        with self._open() as db:
            db.execute("DELETE FROM drafts WHERE code = ?", (code,))

    def send(self, code: str, answers: Told) -> None:
        """Make a case of a draft. Doing it twice makes one case."""
        with self._open() as db:
            db.execute(
                "INSERT INTO cases (code, sent, answers, document_name, document) "
                "SELECT code, ?, ?, document_name, document FROM drafts WHERE code = ?",
                (datetime.now().isoformat(timespec="seconds"), json.dumps(answers), code),
            )
            db.execute("DELETE FROM drafts WHERE code = ?", (code,))

    def case(self, code: str | None) -> Case | None:
        """The case that was made of the draft with this code."""
        with self._open() as db:
            row = db.execute(
                "SELECT id, sent, answers FROM cases WHERE code = ?", (code,)
            ).fetchone()
        return Case(row[0], datetime.fromisoformat(row[1]), json.loads(row[2])) if row else None

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path)) as db, db:
            yield db


def kept_until() -> date:
    """The last day of a draft that is kept today."""
    return today() + timedelta(days=DAYS)


def _oldest() -> str:
    return (today() - timedelta(days=DAYS)).isoformat()
