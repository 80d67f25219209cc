"""Choices and letters that set off more than anyone would expect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...driving import Driver, Tool
from ...findings import Barrier


def choosing(driver: Driver) -> Iterator[Barrier]:
    tool = driver.tool("rules/operation/choosing")
    for index, field in enumerate(tool("fields")):
        if field["told"] or not tool("begin", index):
            continue
        kind = _kind(driver, tool, field)
        if kind:
            yield Barrier(f"choice-{kind}", field["selector"], field["snippet"])
    tool("end")


def _kind(driver: Driver, tool: Tool, field: Mapping[str, Any]) -> str:
    for key in field["keys"]:
        driver.press(key)
    ended = tool("ended")
    for kind in ("leads", "opens", "jumps", "replaces"):
        if ended[kind]:
            return kind
    if field["typed"]:
        driver.press("Tab")
        if tool("left"):
            return "leads"
    return ""
