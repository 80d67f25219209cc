"""The steps of the form, in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from werkzeug.datastructures import FileStorage, MultiDict

from herkenbaar.answers import Found, Question, read

from .addresses import complete
from .drafts import Draft
from .questions import LABELS, questions, wonen


@dataclass(frozen=True)
class Step:
    """One page of questions: its name in the address and of its template, and its title."""

    name: str
    title: str

    @property
    def number(self) -> int:
        return STEPS.index(self) + 1

    def questions(self, draft: Draft) -> Mapping[str, Question[Any]]:
        """What is asked here, by the names of the fields."""
        return questions(living(draft))[self.name]

    def typed(self, sent: MultiDict[str, str], draft: Draft) -> dict[str, list[str]]:
        """What was typed in the fields of this step, by the names of the controls."""
        names = [
            f"{name}_{part}" if part else name
            for name, question in self.questions(draft).items()
            for part in question.parts or ("",)
        ]
        return {name: sent.getlist(name) for name in names}

    def read(self, draft: Draft, upload: FileStorage | None = None) -> Found:
        """The answers, and what is wrong with them by the rules of today."""
        sent = {**draft.answers, "document": upload or draft.document}
        found = read(sent, self.questions(draft))
        if "adres" in found.values:
            found.values["adres"] = complete(found.values["adres"])
        return found

    def answers(self, draft: Draft) -> dict[str, str]:
        """What was answered here, in words."""
        asked = self.questions(draft)
        values = self.read(draft).values
        return {LABELS[name]: asked[name].format(value) for name, value in values.items()}


STEPS = [
    Step("wie", "Wie er verhuist"),
    Step("adres", "Uw nieuwe adres"),
    Step("datum", "Uw verhuisdatum"),
    Step("document", "Document en e-mailadres"),
]
COUNT = len(STEPS) + 1  # with the page on which people check their answers


def living(draft: Draft) -> str:
    """How they will live there; as long as that is not known, as most people do."""
    found: str = read(draft.answers, {"wonen": wonen}).values.get("wonen", "huren")
    return found


def find(name: str) -> Step | None:
    """The step with this name."""
    return next((step for step in STEPS if step.name == name), None)


def first_incomplete(draft: Draft) -> Step | None:
    """Where someone goes on: the first step that is not right, or ``None`` when all are.

    Always judged anew: a date that was right last week may not be now.
    """
    return next((step for step in STEPS if step.read(draft).errors), None)
