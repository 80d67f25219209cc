"""Fixtures for pytest: a browser, a checker, and the styleguide to check.

Playwright is imported inside the fixtures only: pytest loads this for everyone, also without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
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
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The styleguide, built once."""
    from herkenbaar.site_builder.build import build

    folder = tmp_path_factory.mktemp("styleguide") / "site"
    build(folder)
    return folder


@pytest.fixture(scope="session")
def site(site_folder: Path) -> Iterator[str]:
    """The address of the styleguide, served under the strictest policy."""
    from .server import serving

    with serving(site_folder, POLICY) as address:
        yield address
