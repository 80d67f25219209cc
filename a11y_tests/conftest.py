"""What the tests of components in a browser start with: a page that shows what they render."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment
from playwright.sync_api import Browser, Page

import herkenbaar
from herkenbaar.a11y_tests.server import POLICY, serving
from herkenbaar.a11y_tests.trying import Show
from herkenbaar.assets import ICONS

# The button belongs to a form that calls itself "form", when there is one.
PAGE = """<!doctype html>
<html lang="nl">
<title>Proef</title>
<link rel="icon" href="icons/info.svg">
<link rel="stylesheet" href="style.css">
<script type="module" src="script.js"></script>
<main>{body}<button id="after" form="form">Volgende stap</button></main>
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("trying")
    (made / "style.css").write_text(herkenbaar.stylesheet(), encoding="utf-8")
    (made / "script.js").write_text(herkenbaar.script(), encoding="utf-8")
    (made / "other.html").write_text("<!doctype html><title>Anders</title>", encoding="utf-8")
    shutil.copytree(ICONS, made / "icons")
    return made


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with serving(folder, POLICY) as started:
        yield started


@pytest.fixture
def show(
    browser: Browser, folder: Path, address: str, request: pytest.FixtureRequest
) -> Iterator[Show]:
    """Opens a page with what a template renders, in a browser of which something is asked."""
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    context = browser.new_context(**getattr(request, "param", {}))
    page = context.new_page()

    def open_page(source: str) -> Page:
        body = env.from_string(source).render()
        (folder / "page.html").write_text(PAGE.format(body=body), encoding="utf-8")
        page.goto(f"{address}/page.html")
        return page

    yield open_page
    context.close()


# Of all careless changes together (see test_mutations.py).
LEAST = 0.95


def tallies(config: pytest.Config) -> tuple[int, list[str]]:
    """How many careless changes were tried, and which of them were not caught."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    reports = [*reporter.getreports("passed"), *reporter.getreports("failed")] if reporter else []
    told = [dict(report.user_properties).get("mutations") for report in reports]
    counts = [tally for tally in told if tally]
    return sum(count for count, _ in counts), [one for _, some in counts for one in some]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Of a hundred careless changes, ninety-five must be caught."""
    tried, survivors = tallies(session.config)
    if tried - len(survivors) < LEAST * tried:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How many careless changes were caught, and which were not."""
    tried, survivors = tallies(terminalreporter.config)
    if tried:
        terminalreporter.section("careless changes")
        terminalreporter.line(f"{tried - len(survivors)} of {tried} were caught; these were not:")
        for one in survivors or ["none"]:
            terminalreporter.line(f"  {one}")
