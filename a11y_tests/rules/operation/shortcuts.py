"""Single keys that do something wherever the focus is."""

from __future__ import annotations

from collections.abc import Iterator

from ...driving import Driver
from ...findings import Barrier


def shortcuts(driver: Driver) -> Iterator[Barrier]:
    tool = driver.tool("rules/operation/shortcuts")
    if not tool("listening"):
        return
    key = tool("first")
    if key:
        way = tool("off")
        works = tool("acts", key) if way else not tool("switched", key)
        if works:
            yield Barrier("shortcut", values={"key": key}, unsure=way)
    tool("end")
