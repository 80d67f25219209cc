"""Hover: what shows only under a mouse, does not go away, or goes before it can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...driving import Driver, Tool
from ...findings import Barrier

if TYPE_CHECKING:
    from playwright.sync_api import Page


def check(page: Page) -> Iterator[Barrier]:
    with Driver(page) as driver:
        tool = driver.tool("rules/hover/check")
        for title in tool("titles"):
            yield Barrier.of(title)
        candidates = tool("count")
        if candidates:
            driver.move(0, 0)
        for index in range(candidates):
            yield from _hovered(driver, tool, index)
            driver.move(0, 0)
        tool("end")


def _hovered(driver: Driver, tool: Tool, index: int) -> Iterator[Barrier]:
    at = tool("begin", index)
    if at is None:
        return
    driver.move(at["x"], at["y"])
    shown = tool("shown")
    if shown is None:
        return
    told = tool("about", index)
    driver.move(0, 0)
    if shown["matters"] and not tool("by_key"):
        yield Barrier.of({"kind": "mouse", **told, **shown["mouse"]})
    if not shown["covers"]:
        return
    # An aid that lies over the page has to go when asked, and to stay when it is read.
    driver.move(at["x"], at["y"])
    if not tool("shows"):
        return
    for step in tool("way"):
        driver.move(step["x"], step["y"])
    if tool("gone"):
        yield Barrier.of({"kind": "goes", **told})
    driver.move(0, 0)
    driver.move(at["x"], at["y"])
    if tool("shows"):
        driver.press("Escape")
        if not tool("gone"):
            yield Barrier.of({"kind": "stays", **told})
