"""Nobody is kept from using any example, in any house style, width or scheme."""

from __future__ import annotations

from pathlib import Path

import pytest

from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.findings import distinct, report
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.test_states import FIELDS
from herkenbaar.catalogue import Entry, catalogue
from herkenbaar.themes import themes

EXAMPLES = [
    pytest.param(entry, path, id=f"{entry.name}/{path.stem}")
    for entry in catalogue().values()
    for path in entry.examples
]
STYLES = [theme.css_class for theme in themes()]
# What they see is a matter of style alone.
OF_STYLE = {"contrast", "focus", "forced colours"}


def has_style(entry: Entry) -> bool:
    """Whether it looks like nothing else: most questions look as the components they call.

    Fields are looked at in each of their states: test_states.py does.
    """
    own = entry.kind == "component" or entry.is_layout or any(entry.folder.glob("*.css"))
    return own and entry.name not in FIELDS


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_an_example_keeps_nobody_out(
    entry: Entry, example: Path, checker: Checker, site: str
) -> None:
    url = f"{site}/{entry.kind}s/{entry.name}/examples/{example.stem}.html"
    asked = [rule for rule in rules() if has_style(entry) or rule.name not in OF_STYLE]
    # A house style is colours and letters: test_roles.py measures every pair of colours.
    styles = STYLES if example == entry.examples[0] else []
    # views.plan() takes each view in which a rule can come out differently, and no other.
    found = distinct([*checker.visit(url, styles, asked), *checker.complaints])
    assert not found, f"\n\n{entry.name}, example {example.stem}\n{report(found)}"
