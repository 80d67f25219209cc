"""What the checker looks at: read from the source of its rules, which need a browser to import."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache

from ..folders import ROOT

RULES = ROOT / "a11y_tests" / "rules"


@dataclass(frozen=True)
class Check:
    """A rule of the checker.

    Attributes:
        name: of the rule.
        criteria: the success criteria of WCAG 2.2 that it is about.
        text: what people run into, in English.
    """

    name: str
    criteria: tuple[str, ...]
    text: str


def checks() -> list[Check]:
    """All rules, by name."""
    found = [_read(path.read_text(encoding="utf-8")) for path in sorted(RULES.glob("[a-z]*.py"))]
    return sorted((check for check in found if check), key=lambda check: check.name.lower())


@cache
def _read(source: str) -> Check | None:
    told = {
        target.id: ast.literal_eval(node.value)
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id in ("NAME", "CRITERIA", "TEXT")
    }
    return Check(told["NAME"], told["CRITERIA"], told["TEXT"]) if len(told) == 3 else None
