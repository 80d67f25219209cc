"""Nobody is kept from using any example, in any house style, width or scheme."""

from __future__ import annotations

from pathlib import Path

import pytest

from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.findings import distinct, report
from herkenbaar.catalogue import Entry, catalogue
from herkenbaar.themes import themes

EXAMPLES = [
    pytest.param(entry, path, id=f"{entry.name}/{path.stem}")
    for entry in catalogue().values()
    for path in entry.examples
]
STYLES = [theme.css_class for theme in themes()]


def styles(entry: Entry) -> list[str]:
    """The house styles to look at; a question without a style of its own is its components."""
    own = entry.kind == "component" or entry.is_layout or any(entry.folder.glob("*.css"))
    return STYLES if own else []


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_an_example_keeps_nobody_out(
    entry: Entry, example: Path, checker: Checker, site: str
) -> None:
    url = f"{site}/{entry.kind}s/{entry.name}/examples/{example.stem}.html"
    # views.plan() takes each view in which a rule can come out differently, and no other.
    found = distinct([*checker.visit(url, styles(entry)), *checker.complaints])
    assert not found, f"\n\n{entry.name}, example {example.stem}\n{report(found)}"
