"""Which rules are asked, and which of the things they find are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from herkenbaar.errors import UsageError

from .findings import Finding
from .rule import Rule
from .rules import rules
from .settings import nearest


@dataclass(frozen=True)
class Choice:
    """Names of rules, ``focus``, and of kinds of barriers, ``focus/faint``.

    Attributes:
        only: what is told; all when empty.
        without: what is not.
    """

    only: Sequence[str] = ()
    without: Sequence[str] = ()

    def __post_init__(self) -> None:
        """Raises:
        UsageError: there is no rule, or kind of barrier, of a name.
        """
        known = {rule.name: rule for rule in rules()}
        for name in (*self.only, *self.without):
            rule, _, kind = name.partition("/")
            if rule not in known:
                raise UsageError(f"there is no rule {rule!r}{nearest(rule, known)}")
            kinds = known[rule].messages
            if kind and kind not in kinds:
                near = nearest(kind, kinds)
                raise UsageError(f"the rule {rule} finds nothing called {kind!r}{near}")

    @property
    def asked(self) -> list[Rule]:
        """The rules that are asked."""
        only = {name.partition("/")[0] for name in self.only}
        return [
            rule
            for rule in rules()
            if (not only or rule.name in only) and rule.name not in self.without
        ]

    def told(self, findings: Iterable[Finding]) -> list[Finding]:
        """Those of the findings that are told; that a rule could not judge, always is."""
        return [finding for finding in findings if self._tells(finding.rule)]

    def _tells(self, name: str) -> bool:
        rule, _, kind = name.partition("/")
        if kind == "undecided":
            return True
        names = {rule, name}
        return not names & {*self.without} and (not self.only or bool(names & {*self.only}))
