"""For pytest: the fixture ``a11y`` checks a page inside a project's own tests.

Playwright is imported inside the fixtures only: pytest loads this for everyone, also without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .testing import A11y, Session


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("herkenbaar", "accessibility (herkenbaar)")
    group.addoption(
        "--a11y-language", choices=["nl", "en"], help="of what a11y.check() finds on a page"
    )
    group.addoption(
        "--a11y-config", type=Path, metavar="FILE", help="settings (default: herkenbaar.toml)"
    )


@pytest.fixture(scope="session")
def _a11y_session(pytestconfig: pytest.Config) -> Iterator[Session]:
    from .settings import NAME, read
    from .testing import Session

    named, here = pytestconfig.getoption("a11y_config"), pytestconfig.rootpath / NAME
    spoken = {"language": pytestconfig.getoption("a11y_language")}
    settings = read(named or (here if here.is_file() else None)).over(spoken)
    with Session(settings) as session:
        yield session


@pytest.fixture
def a11y(request: pytest.FixtureRequest, _a11y_session: Session) -> A11y:
    """``a11y.check(page)``: fails when something on a page stands in people's way."""
    from .testing import A11y

    return A11y(_a11y_session, request)
