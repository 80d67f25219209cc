"""A page that must fail, before all others: a broken checker would pass everything."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from .checker import Checker, PageError
from .rule import Rule
from .rules import rules

PAGE = Path(__file__).with_name("canary.html")

# What must be found, and which part of the checker is broken when it is not.
_MUST = {
    "axe/image-alt": "the engine (axe-core)",
    "clickable/mouse": "the part that reads a page",
    "focus/none": "the part that drives a page",
}


def broken(checker: Checker) -> str:
    """Which parts of the checker find nothing where there is something; empty when all do."""
    names = {name.partition("/")[0] for name in _MUST}
    asked = [_once(rule) for rule in rules() if rule.name in names]
    try:
        found = {finding.rule for finding in checker.read(PAGE.read_text("utf-8"), asked=asked)}
    except PageError as error:
        return f"everything: {error}"
    return ", ".join(part for name, part in _MUST.items() if name not in found)


def _once(rule: Rule) -> Rule:
    """The rule, asked in one view only: it has to sing, not to be thorough."""
    return replace(rule, widths=(1280,), schemes=False, themes=False)
