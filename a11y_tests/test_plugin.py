"""The fixture ``a11y``, in a project of somebody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from herkenbaar.a11y_tests.server import serving

PLUGIN = ("-p", "herkenbaar.a11y_tests.plugin", "-p", "no:cacheprovider")

GOOD = """<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>
<meta name="viewport" content="width=device-width"><main><h1>Proef</h1><p>Alles goed.</p></main>"""
BAD = GOOD.replace("<p>", '<img src="kaart.png"><p>')

# As pytest-playwright makes them, and as people without it make their own.
BROWSER = """
import pytest
from playwright.sync_api import sync_playwright
from herkenbaar.a11y_tests.browser import launch

@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as started:
        yield started

@pytest.fixture(scope="session")
def browser(playwright):
    started = launch(playwright)
    yield started
    started.close()

@pytest.fixture
def page(browser):
    page = browser.new_page()
    yield page
    page.close()
"""


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    pytester.makeini("[pytest]\nfilterwarnings = error")
    return pytester


def test_html_that_keeps_somebody_out_fails_and_says_why(project: pytest.Pytester) -> None:
    project.makepyfile(f"GOOD, BAD = {GOOD!r}, {BAD!r}" + """
def test_good(a11y):
    assert a11y.check(GOOD) == []

def test_bad(a11y):
    a11y.check(BAD)

def test_less(a11y):
    a11y.check(BAD, without=["axe/image-alt"])
    a11y.check(BAD, only=["contrast"])
""")  # fmt: skip
    result = project.runpytest_subprocess(*PLUGIN, "--a11y-language=nl")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*violation: axe/image-alt (WCAG 1.1.1)*", "*what: Deze *"])
    result.stdout.no_fnmatch_line("*testing.py*")


def test_a_page_of_a_test_is_checked_as_it_stands_and_stays_so(project: pytest.Pytester) -> None:
    project.makeconftest(BROWSER)
    project.makepyfile(f"GOOD = {GOOD!r}" + """
import pytest

def test_page(page, a11y):
    page.set_viewport_size({"width": 700, "height": 500})
    page.set_content(GOOD)
    a11y.check(page)
    page.evaluate("document.querySelector('p').innerHTML = '<img src=x>'")
    before = page.content()
    with pytest.raises(AssertionError, match="image-alt"):
        a11y.check(page, only=["axe"])
    assert page.content() == before
    assert page.viewport_size == {"width": 700, "height": 500}

def test_html_in_the_same_browser(browser, a11y):
    a11y.check(GOOD)
    assert not [page for context in browser.contexts for page in context.pages
                if "sheet" not in page.url]
""")  # fmt: skip
    project.runpytest_subprocess(*PLUGIN).assert_outcomes(passed=2)


def test_addresses_are_visited_with_the_settings_of_the_project(project: pytest.Pytester) -> None:
    site = project.mkdir("site")
    (site / "bad.html").write_text(BAD, encoding="utf-8")
    project.makefile(".toml", herkenbaar='[check]\nwithout = ["axe/image-alt"]\n')
    with serving(site) as address:
        project.makepyfile(f"""
import pytest
from herkenbaar.a11y_tests.checker import PageError

def test_url(a11y):
    a11y.check("{address}/bad.html")

def test_missing(a11y):
    with pytest.raises(PageError, match="404"):
        a11y.check("{address}/nergens.html")
""")
        project.runpytest_subprocess(*PLUGIN, "-p", "xdist", "-n", "2").assert_outcomes(passed=2)


def test_wrong_use_is_one_clear_sentence(project: pytest.Pytester) -> None:
    project.makepyfile(f"GOOD = {GOOD!r}" + """
import pytest
from herkenbaar.errors import UsageError

def test_wrong(a11y):
    with pytest.raises(UsageError, match="no rule 'focsu'; did you mean 'focus'"):
        a11y.check(GOOD, only=["focsu"])
    with pytest.raises(UsageError, match="and not bytes"):
        a11y.check(GOOD.encode())
""")  # fmt: skip
    project.runpytest_subprocess(*PLUGIN).assert_outcomes(passed=1)
