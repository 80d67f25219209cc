"""Asks rules of a page as it stands, and puts what they find into words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from . import axe
from .findings import Barrier, Finding
from .rule import Rule
from .script import reading, script
from .sessions import session
from .views import View

if TYPE_CHECKING:
    from playwright.sync_api import Page

# What is told of a rule that could not be asked: not decided is not passed.
_UNDECIDED = {
    "nl": (
        "De regel {rule} kon deze pagina niet beoordelen: {reason}",
        "Bekijk zelf wat deze regel nagaat, of neem weg wat de pagina laat struikelen.",
    ),
    "en": (
        "The rule {rule} could not judge this page: {reason}",
        "Look yourself at what this rule is about, or take away what makes the page stumble.",
    ),
}

# How the browser says that a page crashed, was closed, or made way for another.
_GONE = ("crashed", "closed", "context was destroyed", "Cannot find context", "navigat")


class Asking:
    """Asks rules, in one language; remembers what has to be compared between pages."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._facts: dict[Rule, dict[str, Any]] = {}

    def ask(self, page: Page, rules: Sequence[Rule], view: View) -> Iterator[Finding]:
        """What rules find on a page; those that only read it are asked in one go.

        Args:
            page: as it is to be looked at.
            rules: to ask.
            view: how it is looked at.
        """
        readers = [rule for rule in rules if rule.reads]
        told = list(self._read(page, readers)) if readers else []
        for rule in rules:
            if not rule.reads:
                told += self._driven(page, rule)
        state = "dark" if view.dark else ""
        return (finding.seen(page.url, view.theme, view.width, state) for finding in told)

    def concerned(self, page: Page, rules: Sequence[Rule]) -> list[Rule]:
        """Those of the rules that have something to look at on this page."""
        if not rules:
            return []
        there = page.evaluate(script("needs"), [rule.needs for rule in rules])
        return [rule for rule, needed in zip(rules, there, strict=True) if needed]

    def compared(self) -> list[Finding]:
        """What differs between the pages asked so far, and should not."""
        return [
            rule.finding(barrier, self._language).seen(url, "", 0, "")
            for rule, facts in self._facts.items()
            for url, barrier in rule.compare(facts)
        ]

    def forget(self) -> None:
        """Begin another site."""
        self._facts.clear()

    def _read(self, page: Page, rules: Sequence[Rule]) -> Iterator[Finding]:
        axe.inject(page.main_frame)
        found = _evaluated(page, reading(tuple(rule.folder for rule in rules)))
        for rule in rules:
            told = found.get(rule.folder.name, "it gave no answer")
            if isinstance(told, str):
                yield self._undecided(rule, told)
            elif rule.compares:
                self._facts.setdefault(rule, {})[page.url] = told
            else:
                yield from self._judged(rule, partial(map, Barrier.of, told))

    def _driven(self, page: Page, rule: Rule) -> Iterator[Finding]:
        from playwright.sync_api import Error

        try:
            yield from self._judged(rule, lambda: rule.check(page))
        except Error as error:
            # A page that is gone, or is another by now, is no matter of one rule.
            if page.is_closed() or any(sign in error.message for sign in _GONE):
                raise
            yield self._undecided(rule, error.message)

    def _judged(self, rule: Rule, tell: Callable[[], Iterable[Barrier]]) -> Iterator[Finding]:
        """What a rule tells, in words; a page that bends its answers hides nothing else."""
        from playwright.sync_api import Error

        try:
            for barrier in tell():
                yield rule.finding(barrier, self._language)
        except Error:
            raise
        except Exception as error:
            yield self._undecided(rule, f"{type(error).__name__}: {error}")

    def _undecided(self, rule: Rule, reason: str) -> Finding:
        text, mend = _UNDECIDED[self._language]
        first = reason.partition("\n")[0][:200]
        said = text.format(rule=rule.name, reason=first)
        return Finding(f"{rule.name}/undecided", "review", rule.criteria, "", "", said, mend)


def _evaluated(page: Page, function: str) -> dict[str, Any]:
    """What a function without arguments gives, with the console's ``getEventListeners`` at hand.

    Only the console knows what listens to a click; a page cannot be asked.
    """
    from playwright.sync_api import Error

    answer = session(page).send(
        "Runtime.evaluate",
        {
            # Held on to: the console takes it back as soon as a rule waits for something.
            "expression": f"((getEventListeners) => ({function})())(getEventListeners)",
            "awaitPromise": True,
            "includeCommandLineAPI": True,
            "returnByValue": True,
        },
    )
    if "exceptionDetails" in answer:
        raise Error(str(answer["exceptionDetails"].get("exception", {}).get("description", "")))
    found = answer["result"].get("value")
    return found if isinstance(found, dict) else {}
