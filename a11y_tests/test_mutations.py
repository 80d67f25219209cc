"""Careless changes are caught: the examples, broken in every way of ``mutations.js``.

Whatever is found in a broken page and not in the whole one, by a rule that must see it, counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import JSHandle, Page

from herkenbaar.a11y_tests import axe
from herkenbaar.a11y_tests.asking import Asking
from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.script import script
from herkenbaar.a11y_tests.views import View
from herkenbaar.catalogue import catalogue

# Of the ways to break one component; of all of them together conftest.py asks more.
LEAST = 0.85
RULES = {rule.name: rule for rule in rules()}
ENGINE = "axe/"


@dataclass
class Tally:
    """How many mutations were tried, and which were not caught."""

    tried: int = 0
    survivors: list[str] = field(default_factory=list)


def seen(page: Page, by: list[str], width: int) -> set[tuple[str, str, str]]:
    """What these rules find: rules of ours by name, and those of the engine as ``axe/<id>``."""
    engine = tuple(name.removeprefix(ENGINE) for name in by if name.startswith(ENGINE))
    ours = [RULES[name] for name in by if not name.startswith(ENGINE)]
    told = axe.run(page, only=engine) if engine else ()
    found = {(one.kind, one.selector, "") for one in told}
    asked = Asking("en").ask(page, ours, View(width))
    return found | {(one.rule, one.selector, one.text) for one in asked}


def break_in_every_way(page: Page, tally: Tally, whole: bool) -> None:
    """Break a page as it stands, one way after another; it is mended in between."""
    broken = page.evaluate_handle(script("mutations"))
    ways = [way for way in broken.evaluate("broken => broken.list") if whole or not way["driven"]]
    for width in (1280, 320):
        due = [way for way in ways if way["width"] == width]
        if due:
            page.set_viewport_size({"width": width, "height": 900})
        known: dict[str, set[tuple[str, str, str]]] = {}
        for way in due:
            try_one(page, broken, way, known, tally)


def try_one(
    page: Page,
    broken: JSHandle,
    way: dict[str, Any],
    known: dict[str, set[tuple[str, str, str]]],
    tally: Tally,
) -> None:
    for name in way["by"]:
        if name not in known:
            known[name] = seen(page, [name], way["width"])
    before = set().union(*(known[name] for name in way["by"]))
    if broken.evaluate("(broken, name) => broken.apply(name)", way["name"]):
        tally.tried += 1
        if not seen(page, way["by"], way["width"]) - before:
            tally.survivors.append(way["name"])
    broken.evaluate("broken => broken.undo()")


def test_there_are_many_ways_and_each_names_rules_that_are_there(
    checker: Checker, site: str
) -> None:
    with checker.open(f"{site}/404.html") as page:
        ways = page.evaluate_handle(script("mutations")).evaluate("broken => broken.list")
    assert len(ways) >= 60
    named = {name for way in ways for name in way["by"] if not name.startswith(ENGINE)}
    assert named <= set(RULES)


@pytest.mark.parametrize("name", catalogue())
def test_a_broken_example_does_not_pass(
    name: str,
    checker: Checker,
    site: str,
    pytestconfig: pytest.Config,
    record_property: Callable[[str, object], None],
) -> None:
    entry, tally = catalogue()[name], Tally()
    thorough = pytestconfig.getoption("thorough")
    # A whole page holds most of what there is to break.
    quick = entry.examples[:1] if entry.is_layout else []
    for example in entry.examples if thorough else quick:
        url = f"{site}/{entry.kind}s/{entry.name}/examples/{example.stem}.html"
        first = Tally()
        with checker.open(url) as page:
            # Driving takes long, and how a page is driven differs little from example to example.
            break_in_every_way(page, first, thorough and example == entry.examples[0])
        tally.tried += first.tried
        tally.survivors += [f"{name}/{example.stem}: {one}" for one in first.survivors]
    record_property("mutations", [tally.tried, tally.survivors])
    caught = tally.tried - len(tally.survivors)
    assert caught >= LEAST * tally.tried, "\n".join(tally.survivors)
