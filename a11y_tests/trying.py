"""What the tests of components in a browser share: pages to try, and ways to try them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from playwright.sync_api import Page

from herkenbaar.a11y_tests.findings import Finding, distinct
from herkenbaar.a11y_tests.rule import Rule
from herkenbaar.catalogue import entry

# Opens a page with what a template renders; the fixture of this name is in conftest.py.
Show = Callable[[str], Page]

# What a person has looked at in our own pages, and why it stands in nobody's way.
LOOKED_AT = {
    "markup/generated": "an invitation to drop a file is extra: the field and its label say all",
    "direction/to-right": "words of ours that have no translation stay Dutch in a page of Arabic",
    "without-javascript/unknown": "a careful service lets no browser keep its pages",
    "page-title/elsewhere": "the heading of an example is there for screen readers only",
}


def standing(findings: Iterable[Finding]) -> list[Finding]:
    """What our own pages may not have: no violation, nor anything that a person has to look at."""
    found = distinct(findings)
    return [one for one in found if one.level == "violation" or one.rule not in LOOKED_AT]


def barriers(findings: Iterable[Finding]) -> list[Finding]:
    """What keeps someone out: violations, and what is lost in the reader's own colours.

    WCAG does not ask the latter; we do. Pages made for a test have much else to look at.
    """
    found = distinct(findings)
    return [one for one in found if one.level == "violation" or "forced-colours" in one.rule]


def of_content(rule: Rule) -> bool:
    """Whether what a rule finds can differ with the words and the values that an example gives."""
    return rule.reads or rule.name == "axe"


# What is put into a page later, as HTMX and Turbo do it.
PUT_BACK = "const main = document.querySelector('main'); main.innerHTML = main.innerHTML"

put_in_later = pytest.mark.parametrize("before", ["", PUT_BACK], ids=["at first", "put in later"])

# What a button of the type "reset" does; nothing that was filled in tells a script of it.
RESET = "document.querySelector('form').reset()"

_WITHOUT = pytest.param({"java_script_enabled": False}, id="without JavaScript")
_PHONE = {"has_touch": True, "viewport": {"width": 320, "height": 600}}

without_javascript = pytest.mark.parametrize("show", [_WITHOUT], indirect=True)
with_and_without = pytest.mark.parametrize(
    "show", [pytest.param({}, id="with JavaScript"), _WITHOUT], indirect=True
)
with_touch = pytest.mark.parametrize("show", [pytest.param(_PHONE, id="touch")], indirect=True)


def example(component: str, name: str) -> str:
    return (entry(component).folder / "examples" / f"{name}.html").read_text(encoding="utf-8")


def focused(page: Page) -> str:
    """The id of what has the focus."""
    found: str = page.evaluate("document.activeElement.id")
    return found
