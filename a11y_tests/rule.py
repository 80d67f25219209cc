"""A rule: a folder with what it says, what it checks, and the pages that prove it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .findings import Barrier, Finding, Level

if TYPE_CHECKING:
    from playwright.sync_api import Page

Check = Callable[["Page"], Iterable[Barrier]]
Compare = Callable[[Mapping[str, Any]], Iterable[tuple[str, Barrier]]]

LANGUAGES = ("nl", "en")


@dataclass(frozen=True)
class Message:
    """What a rule says of one kind of barrier.

    Attributes:
        level: how sure it is.
        criteria: the success criteria of WCAG 2.2; those of the rule when empty.
        text: what a person runs into, by language.
        mend: what to do about it, by language.
    """

    level: Level
    criteria: tuple[str, ...]
    text: Mapping[str, str]
    mend: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Rule:
    """One thing to check.

    Attributes:
        name: of the rule, as its folder is called.
        folder: where it is.
        criteria: the success criteria of WCAG 2.2 that it is about.
        text: what people run into, in one sentence, by language.
        messages: what it says, by kind of barrier.
        widths: of the window, in CSS pixels, at which the outcome can differ.
        themes: whether another house style can change the outcome.
        schemes: whether the dark scheme can.
        changes: whether it leaves the page otherwise than it found it, and needs it loaded anew.
        needs: CSS of what a page must hold for the rule to have anything to look at; or empty.
    """

    name: str
    folder: Path
    criteria: tuple[str, ...]
    text: Mapping[str, str]
    messages: Mapping[str, Message]
    widths: tuple[int, ...]
    themes: bool
    schemes: bool
    changes: bool
    needs: str

    @property
    def reads(self) -> bool:
        """Whether it only reads the page, in one go with the others that do."""
        return not (self.folder / "check.py").is_file()

    @property
    def compares(self) -> bool:
        """Whether it needs more pages than one: ``check.js`` then tells facts of each."""
        return (self.folder / "compare.py").is_file()

    @cached_property
    def check(self) -> Check:
        """Drives the page, and tells what is in the way there."""
        found: Check = self._module("check").check
        return found

    @cached_property
    def compare(self) -> Compare:
        """Compares the facts of pages, by address; tells on which page what is in the way."""
        found: Compare = self._module("compare").compare
        return found

    def _module(self, name: str) -> ModuleType:
        return import_module(f"{__package__}.rules.{self.folder.name}.{name}")

    def finding(self, barrier: Barrier, language: str) -> Finding:
        """A barrier, in words.

        Args:
            barrier: what the rule found.
            language: of the words: ``nl`` or ``en``.

        Raises:
            KeyError: the rule has no message of this kind.
        """
        message = self.messages[barrier.kind]
        values = {name: str(value) for name, value in barrier.values.items()}
        return Finding(
            rule=f"{self.name}/{barrier.kind}",
            level="review" if barrier.unsure else message.level,
            criteria=barrier.criteria or message.criteria or self.criteria,
            selector=barrier.selector,
            snippet=barrier.snippet,
            text=message.text[language].format_map(values),
            mend=message.mend[language].format_map(values),
            state=barrier.state,
        )


def read(folder: Path) -> Rule:
    """The rule in a folder."""
    told = tomllib.loads((folder / "rule.toml").read_text(encoding="utf-8"))
    return Rule(
        name=folder.name.replace("_", "-"),
        folder=folder,
        criteria=tuple(told.get("criteria", ())),
        text={language: told[language] for language in LANGUAGES},
        messages={kind: _message(message) for kind, message in told["messages"].items()},
        widths=tuple(told.get("widths", (1280,))),
        themes=told.get("themes", False),
        schemes=told.get("schemes", False),
        changes=told.get("changes", False),
        needs=told.get("needs", ""),
    )


def _message(told: Mapping[str, Any]) -> Message:
    return Message(
        level=told["level"],
        criteria=tuple(told.get("criteria", ())),
        text={language: told[language]["text"] for language in LANGUAGES},
        mend={language: told[language]["mend"] for language in LANGUAGES},
    )
