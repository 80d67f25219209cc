"""What all tests share: a browser, the checker in it, and the styleguide to check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from herkenbaar.a11y_tests.checker import Checker

pytest_plugins = ["pytester"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough",
        action="store_true",
        help="ask every example and page all there is to ask, also what cannot differ there",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests in a browser come last: once Playwright runs, asyncio.run() fails in this thread."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    from playwright.sync_api import sync_playwright

    from herkenbaar.a11y_tests.browser import launch

    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()


@pytest.fixture(scope="session")
def checker(browser: Browser) -> Iterator[Checker]:
    """The checker, in that browser."""
    from herkenbaar.a11y_tests.checker import Checker

    with Checker(browser) as started:
        yield started


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The styleguide, built once."""
    from herkenbaar.site_builder.build import build

    folder = tmp_path_factory.mktemp("styleguide") / "site"
    build(folder)
    return folder


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[str]:
    """The address of the styleguide, served under the strictest policy."""
    from herkenbaar.a11y_tests.server import POLICY, serving

    with serving(site_folder, POLICY) as address:
        yield address
