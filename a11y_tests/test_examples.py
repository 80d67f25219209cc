"""Nobody is kept from using any example, in any house style, width or scheme."""

from __future__ import annotations

from pathlib import Path

import pytest

from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.reports import text
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.test_states import FIELDS
from herkenbaar.a11y_tests.trying import barriers, of_content
from herkenbaar.catalogue import Entry, catalogue
from herkenbaar.themes import themes

EXAMPLES = [
    pytest.param(entry, path, id=f"{entry.name}/{path.stem}")
    for entry in catalogue().values()
    for path in entry.examples
]
STYLES = [theme.css_class for theme in themes()]


def is_its_own(entry: Entry) -> bool:
    """Whether all there is to ask is asked here.

    Most questions look and do as the components they call. Fields are asked everything in each of
    their states: test_states.py does.
    """
    own = entry.kind == "component" or entry.is_layout or any(entry.folder.glob("*.css"))
    return own and entry.name not in FIELDS


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_an_example_keeps_nobody_out(
    entry: Entry, example: Path, checker: Checker, site: str, pytestconfig: pytest.Config
) -> None:
    thorough = pytestconfig.getoption("thorough")
    url = f"{site}/{entry.kind}s/{entry.name}/examples/{example.stem}.html"
    whole = thorough or (is_its_own(entry) and example == entry.examples[0])
    asked = [rule for rule in rules() if whole or of_content(rule)]
    # A house style is colours and letters: test_roles.py measures every pair of colours.
    styles = STYLES if thorough or example == entry.examples[0] else []
    # views.plan() takes each view in which a rule can come out differently, and no other.
    found = [*barriers(checker.visit(url, styles, asked)), *checker.complaints]
    assert not found, f"\n\n{entry.name}, example {example.stem}\n{text(found)}"
