"""Nobody is kept from using the styleguide: it passes the checks that it explains."""

from __future__ import annotations

from pathlib import Path

import pytest

from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.findings import distinct, report


def test_a_page_of_the_styleguide_keeps_nobody_out(
    checker: Checker, site: str, site_folder: Path, subtests: pytest.Subtests
) -> None:
    # Which pages there are is known when it is built, long after the tests are collected.
    pages = [path.relative_to(site_folder) for path in sorted(site_folder.rglob("*.html"))]
    shell = [path for path in pages if path.parent.name != "examples"]
    assert len(shell) > 20, "the styleguide has a page for each component"
    for path in shell:
        with subtests.test(page=path.as_posix()):
            # Its shell has no house style but its own.
            found = distinct([*checker.visit(f"{site}/{path.as_posix()}"), *checker.complaints])
            assert not found, f"\n\n{report(found)}"
