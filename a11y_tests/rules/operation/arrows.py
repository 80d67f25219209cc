"""Widgets of which the arrow keys go through the parts."""

from __future__ import annotations

from collections.abc import Iterator

from ...driving import Driver
from ...findings import Barrier


def arrows(driver: Driver) -> Iterator[Barrier]:
    tool = driver.tool("rules/operation/arrows")
    for index in range(tool("count")):
        blocked = tool("begin", index)
        if blocked == "field":
            continue  # a field that has the focus goes through it
        if not blocked:
            driver.press("ArrowRight")
            driver.press("ArrowDown")
            # Some go to the end of what they have, and stay there.
            if tool("told"):
                continue
        told = tool("about", index)
        reachable = told.pop("stops") and not blocked
        yield Barrier.of({"kind": "arrows", **told, "unsure": reachable})
    tool("end")
