"""``herkenbaar serve`` in a browser: a change shows by itself, a fault above the last good site."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from herkenbaar.folders import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FOLDERS = ["herkenbaar", "components", "patterns", "styleguide", "site_builder", "themes"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy to change, so that no other test meets the change."""
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


@pytest.fixture
def address(checkout: Path) -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, "-m", "herkenbaar", "serve", "--port", "18734"],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            said = server.stdout.readline()
            found = re.search(r"http://127\.0\.0\.1:\d+/", said)
            assert found, said
            yield found[0]
        finally:
            server.terminate()


def test_a_change_shows_by_itself_and_a_fault_above_the_last_good_site(
    browser: Browser, checkout: Path, address: str
) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    try:
        page.goto(f"{address}components/tag/")
        title = page.locator("h1").text_content()
        readme, macro = (
            checkout / "components" / "tag" / name for name in ("README.md", "tag.html")
        )

        readme.write_text(readme.read_text().replace(f"# {title}", "# Een nieuwe naam", 1))
        page.locator("h1", has_text="Een nieuwe naam").wait_for()

        good = macro.read_text()
        macro.write_text(good.replace("{% macro", "{% marco"))
        fault = page.locator("[role=alert]").text_content() or ""
        assert "components/tag/tag.html" in fault
        assert "marco" in fault
        assert page.locator("h1").text_content() == "Een nieuwe naam", "the last good site stays"

        macro.write_text(good)
        page.locator("[role=alert]").wait_for(state="detached")
        assert [text for text in said if "Content Security Policy" in text] == []
        assert page.goto(f"{address}nergens/").status == 404  # type: ignore[union-attr]
    finally:
        page.close()
