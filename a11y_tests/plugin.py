"""Fixtures for pytest: a browser, a checker, and the styleguide to check.

Playwright is imported inside the fixtures only: pytest loads this for everyone, also without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from .checker import Checker

POLICY = {"Content-Security-Policy": "default-src 'self'"}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    from playwright.sync_api import sync_playwright

    from .browser import launch

    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()


@pytest.fixture(scope="session")
def checker(browser: Browser) -> Iterator[Checker]:
    """The checker, in that browser."""
    from .checker import Checker

    with Checker(browser) as started:
        yield started


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the styleguide, built once and served under the strictest policy."""
    from herkenbaar.site_builder.build import build

    from .server import serving

    folder = tmp_path_factory.mktemp("styleguide") / "site"
    build(folder)
    with serving(folder, POLICY) as address:
        yield address
