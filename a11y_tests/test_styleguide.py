"""Nobody is kept from using the styleguide: it passes the checks that it explains."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.findings import violations
from herkenbaar.a11y_tests.reports import text
from herkenbaar.a11y_tests.rule import Rule
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.server import POLICY, serving
from herkenbaar.a11y_tests.trying import of_content
from herkenbaar.catalogue import catalogue

# All these pages come from one template. The one with everything that it can show is asked all
# there is to ask; the others what depends on the words, the tables and the code in them.
WHOLE = "address"

STAND_IN = """<!doctype html><html lang="nl"><meta charset="utf-8"><title>Voorbeeld</title>
<meta name="viewport" content="width=device-width"><main><h1>Voorbeeld</h1>
<p><a href="#een">Een link</a></p></main></html>"""


@pytest.fixture(scope="module")
def pages(site_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The pages around the examples: name and address.

    In their frames stands something small: examples have a test of their own, and loading them all
    again, up to ten in a page, would take most of the time there is.
    """
    folder = tmp_path_factory.mktemp("pages") / "site"
    shutil.copytree(site_folder, folder)
    for example in folder.rglob("examples/*.html"):
        example.write_text(STAND_IN, encoding="utf-8")
    around = sorted(set(folder.rglob("*.html")) - set(folder.rglob("examples/*.html")))
    names = [path.relative_to(folder).as_posix() for path in around]
    with serving(folder, POLICY) as address:
        yield {name: f"{address}/{name}" for name in names}


@pytest.mark.parametrize("name", catalogue())
def test_the_page_of_a_component_keeps_nobody_out(
    name: str, checker: Checker, pages: dict[str, str], pytestconfig: pytest.Config
) -> None:
    entry = catalogue()[name]
    whole = pytestconfig.getoption("thorough") or name == WHOLE
    asked = [rule for rule in rules() if whole or of_content(rule)]
    keeps_nobody_out(checker, pages[f"{entry.kind}s/{name}/index.html"], asked)


def test_no_other_page_of_the_styleguide_keeps_anybody_out(
    checker: Checker, pages: dict[str, str], subtests: pytest.Subtests
) -> None:
    # Which pages there are is known when it is built, long after the tests are collected.
    folders = {f"{entry.kind}s/{name}/index.html" for name, entry in catalogue().items()}
    others = sorted(pages.keys() - folders)
    assert len(others) >= 8, "home, 404, and a page for each part"
    for name in others:
        with subtests.test(page=name):
            keeps_nobody_out(checker, pages[name])


def keeps_nobody_out(checker: Checker, url: str, asked: Sequence[Rule] | None = None) -> None:
    # The styleguide has no house style but its own. Its small pictures of styles are pictures: in
    # the reader's own colours they may fade.
    found = [*violations(checker.visit(url, asked=asked)), *checker.complaints]
    assert not found, f"\n\n{text(found)}"
