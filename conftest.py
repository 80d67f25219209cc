"""What all tests share."""

import pytest

pytest_plugins = ["herkenbaar.a11y_tests.plugin"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough",
        action="store_true",
        help="ask every example and page all there is to ask, also what cannot differ there",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests in a browser come last: once Playwright runs, asyncio.run() fails in this thread."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))
