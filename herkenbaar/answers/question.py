"""What a question is: it reads what somebody typed, and shows the answer to people again."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any, ClassVar, Generic, NamedTuple, NoReturn, Protocol, Self, TypeVar

from .text import line

Value = TypeVar("Value")
Words = str | dict[str, str]

MISSING = "Vul {thing} in."
TOO_LONG = "Gebruik bij {thing} niet meer dan {longest} tekens."
# Nobody types so much in one field: more is answered before it is even looked at.
SANE = 1000


class Sent(Protocol):
    """What a browser sent, by name: ``request.form``, ``request.POST``, a plain dict."""

    def get(self, key: str, /) -> Any: ...


class AnswerError(ValueError):
    """What was typed is no answer.

    Attributes:
        text: what is wrong and how to mend it, in Dutch; for a question of parts it may be a
            mapping of each part that is wrong to its text, as ``error=`` of a macro takes it.
        cause: why, as a word that does not change: ``"missing"``, ``"length"``, ``"checksum"``.
    """

    def __init__(self, text: Words, cause: str) -> None:
        super().__init__(text, cause)
        self.text = text
        self.cause = cause

    def __str__(self) -> str:
        return self.text if isinstance(self.text, str) else " ".join(self.text.values())


@contextmanager
def extra() -> Iterator[None]:
    """Say how to get a library that is not there.

    Raises:
        ImportError: what is imported inside is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as missing:
        raise ImportError(
            f"this question needs {missing.name}: pip install 'herkenbaar[forms]'"
        ) from missing


class _Gaps(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "…"


@dataclass(frozen=True, kw_only=True)
class Question(ABC, Generic[Value]):
    """The rule of one question. Call it to get the same question with other settings.

    Attributes:
        thing: what is asked, in the words of its label: ``uw geboortedatum``.
        messages: what is said, by cause; ``{thing}``, ``{Thing}`` and the settings are filled in.
            What is not given is said as the kind of question says it.
        required: whether it must be answered.
        longest: how many characters an answer has at most; of parts: one part.
        asked: whether it is asked, given the answers to the questions before it; always, when it
            is ``None``. What is not asked has no value and no error.
        parts: the fields ``{name}_{part}`` in which it is asked; none for one field ``{name}``.
    """

    thing: str
    messages: Mapping[str, str] = field(default_factory=dict, hash=False)
    required: bool = True
    longest: int = 200
    asked: Callable[[Mapping[str, Any]], bool] | None = field(default=None, hash=False)

    parts: ClassVar[tuple[str, ...]] = ()
    says: ClassVar[Mapping[str, str]] = MappingProxyType({})
    # The cause when more was typed than can be an answer.
    long: ClassVar[str] = "length"

    def __post_init__(self) -> None:
        object.__setattr__(self, "messages", {**self.says, **self.messages})

    def __call__(self, **settings: Any) -> Self:
        """The same question with other settings; new messages are added to those there are.

        Raises:
            TypeError: there is no such setting.
        """
        if "messages" in settings:
            settings["messages"] = {**self.messages, **settings["messages"]}
        return replace(self, **settings)

    def parse(self, typed: Any) -> Value | None:
        """The answer that was typed, or ``None`` when there is none and none is required.

        Args:
            typed: a text, or a mapping of part to text; ``None`` when nothing was sent.

        Raises:
            AnswerError: it is no answer to this question.
        """
        found = self._clean(typed)
        if not self._filled(found):
            return self._missing() if self.required else None
        return self._read(found)

    def format(self, value: Value | None) -> str:
        """An answer as people read it; no text when there is none."""
        return "" if value is None else self._show(value)

    def fill(self, value: Value | None) -> Any:
        """An answer as it would be typed, to fill the field or its parts again."""
        if value is None:
            return dict.fromkeys(self.parts, "") if self.parts else ""
        return self._type(value)

    def typed(self, sent: Sent, name: str) -> Any:
        """What was typed in the field ``name``, or in its parts, to parse and to show again."""
        if self.parts:
            return {part: as_text(sent_as(sent, f"{name}_{part}")) for part in self.parts}
        return as_text(sent_as(sent, name))

    def message(self, cause: str, **words: object) -> str:
        """What is said for a cause.

        Args:
            cause: a key of ``messages``.
            words: what this cause fills in besides ``thing`` and the settings.
        """
        return self.messages[cause].format_map({**self._settings(), **words})

    def said(self) -> dict[str, str]:
        """All that can be said, by cause; ``…`` stands where it depends on what was typed."""
        known = _Gaps(self._settings())
        for name in [name for name, one in known.items() if one is None or callable(one)]:
            del known[name]
        return {cause: text.format_map(known) for cause, text in self.messages.items()}

    def _settings(self) -> dict[str, object]:
        capital = self.thing[:1].upper() + self.thing[1:]
        return {"Thing": capital, **{one.name: getattr(self, one.name) for one in fields(self)}}

    def refuse(self, cause: str, **words: object) -> NoReturn:
        """Say what is wrong.

        Raises:
            AnswerError: always.
        """
        raise AnswerError(self.message(cause, **words), cause)

    def refuse_parts(self, causes: Mapping[str, str], **words: object) -> NoReturn:
        """Say what is wrong with each part.

        Args:
            causes: the part that is wrong, and why.

        Raises:
            AnswerError: always; its cause is that of the first part.
        """
        texts = {part: self.message(cause, **words) for part, cause in causes.items()}
        raise AnswerError(texts, next(iter(causes.values())))

    def _clean(self, typed: Any) -> Any:
        if not self.parts:
            return self._line(typed)
        given = typed if isinstance(typed, Mapping) else {}
        return {part: self._line(given.get(part), part) for part in self.parts}

    def _line(self, typed: Any, part: str = "") -> str:
        found = as_text(typed)
        if len(found) <= SANE:
            found = line(found)
        if len(found) > self._longest(part):
            self._too_long(found, part)
        return found

    def _longest(self, part: str) -> int:
        return self.longest

    def _too_long(self, found: str, part: str) -> NoReturn:
        if not part:
            self.refuse(self.long)
        form = f"{part}_form"
        cause = form if form in self.messages else self.long
        self.refuse_parts({part: cause}, longest=self._longest(part))

    def _filled(self, found: Any) -> bool:
        return any(found.values()) if self.parts else bool(found)

    def _missing(self) -> NoReturn:
        self.refuse("missing")

    @abstractmethod
    def _read(self, found: Any) -> Value:
        """The answer in what was typed, cleaned and not empty."""

    def _show(self, value: Value) -> str:
        return str(value)

    def _type(self, value: Value) -> Any:
        return self._show(value)


def sent_as(sent: Sent, name: str) -> Any:
    """What was sent under a name: the first, when it was sent more than once."""
    several = getattr(sent, "getlist", None)
    found = several(name) if several else sent.get(name)
    if type(found) in (list, tuple):
        return found[0] if found else None
    return found


def all_sent_as(sent: Sent, name: str) -> list[str]:
    """All that was sent under a name, as texts."""
    several = getattr(sent, "getlist", None)
    found = several(name) if several else sent.get(name)
    return [as_text(one) for one in (found if type(found) in (list, tuple) else [found])]


def as_text(typed: Any) -> str:
    """What was typed, as text; nothing is an empty text."""
    return "" if typed is None else str(typed)


class Found(NamedTuple):
    """What came of reading a form.

    Attributes:
        values: the answers, by name; without those that are wrong.
        errors: what is wrong, by name, as ``error=`` and ``error_summary`` take it.
        typed: what was typed, by name, to show again.
    """

    values: dict[str, Any]
    errors: dict[str, Words]
    typed: dict[str, Any]


def read(sent: Sent, questions: Mapping[str, Question[Any]]) -> Found:
    """Read the answers to all questions of a page.

    Args:
        sent: what the browser sent, by name: ``request.form``, ``request.POST``, a plain dict of
            texts or lists. For documents: ``request.files``, ``request.FILES``.
        questions: the questions, by the name of their field.
    """
    found = Found({}, {}, {})
    for name, question in questions.items():
        typed = found.typed[name] = question.typed(sent, name)
        if question.asked and not question.asked(found.values):
            continue
        try:
            found.values[name] = question.parse(typed)
        except AnswerError as wrong:
            found.errors[name] = wrong.text
    return found
