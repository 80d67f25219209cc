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


@pytest.mark.parametrize(("entry", "example"), EXAMPLES)
def test_an_example_keeps_nobody_out(
    entry: Entry, example: Path, checker: Checker, site: str
) -> None:
    url = f"{site}/{entry.kind}s/{entry.name}/examples/{example.stem}.html"
    # views.plan() takes each view in which a rule can come out differently, and no other.
    found = distinct([*checker.visit(url, STYLES), *checker.complaints])
    assert not found, f"\n\n{entry.name}, example {example.stem}\n{report(found)}"
