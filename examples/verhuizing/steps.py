"""The steps of the form, in order."""

from __future__ import annotations

from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from .drafts import Draft
from .forms import AddressForm, Answers, DocumentForm, MoveForm, StepForm, WhoForm


@dataclass(frozen=True)
class Step:
    """One page of questions: its name in the address and of its template, its title, its form."""

    name: str
    title: str
    form: type[StepForm]

    @property
    def number(self) -> int:
        return STEPS.index(self) + 1

    def typed(self, draft: Draft) -> MultiDict[str, str]:
        """What was typed on this page before, as a form takes it."""
        return MultiDict(draft.answers.get(self.name, {}))

    def kept(self, draft: Draft) -> StepForm:
        """The form as it was kept: without a token, for nobody sends it."""
        return self.form(self.typed(draft), draft, meta={"csrf": False})


STEPS = [
    Step("wie", "Wie er verhuist", WhoForm),
    Step("adres", "Uw nieuwe adres", AddressForm),
    Step("datum", "Uw verhuisdatum", MoveForm),
    Step("document", "Document en e-mailadres", DocumentForm),
]
COUNT = len(STEPS) + 1  # with the page on which people check their answers


def find(name: str) -> Step | None:
    """The step with this name."""
    return next((step for step in STEPS if step.name == name), None)


def first_incomplete(draft: Draft) -> Step | None:
    """Where someone goes on: the first step that is not right, or ``None`` when all are.

    Always judged anew, by the rules of today: a date that was right last week may not be now.
    """
    return next((step for step in STEPS if not step.kept(draft).validate()), None)


def answers(draft: Draft) -> list[tuple[Step, Answers]]:
    """All answers in words, for each step. All steps must be complete."""
    return [(step, step.kept(draft).answers()) for step in STEPS]
