"""What all tests share."""

import pytest

pytest_plugins = ["herkenbaar.a11y_tests.plugin"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests in a browser come last: once Playwright runs, asyncio.run() fails in this thread."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))
