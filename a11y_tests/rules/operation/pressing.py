"""What a press does, by keyboard and by mouse, and what it opens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...driving import Driver, Tool
from ...findings import Barrier

_SWITCHES = ("checkbox", "switch", "radio", "button")


def pressing(driver: Driver) -> Iterator[Barrier]:
    tool = driver.tool("rules/operation/pressing")
    for index, candidate in enumerate(tool("candidates")):
        driver.happened()
        if tool("begin", index):
            yield from _pressed(driver, tool, index, candidate)
    tool("end")


def _pressed(
    driver: Driver, tool: Tool, index: int, candidate: Mapping[str, Any]
) -> Iterator[Barrier]:
    where = (candidate["selector"], candidate["snippet"])
    working = _working(driver, tool, candidate["keys"])
    if not working:
        if not (tool("click") or driver.happened()):
            yield from (Barrier(kind, *where) for kind in _nothing(candidate))
            return
        yield Barrier("keys", *where)
    facts = tool("facts")
    for kind in ("expanded", "state"):
        if facts[kind]:
            yield Barrier(kind, *where, {"attribute": facts["attribute"]})
    if facts["unsaid"]:
        yield Barrier("unsaid", *where, unsure=not tool("closes"))
    if facts["coloured"] and tool("returns"):
        yield Barrier("coloured", *where)
    if facts["dialog"]:
        yield from _dialog(driver, tool, candidate)
        return
    # Of two keys, the other must do it too.
    both = working == "Enter" and not candidate["native"] and candidate["role"] in _SWITCHES
    if both and tool("begin", index) and not _working(driver, tool, [" "]):
        yield Barrier("space", *where)


def _working(driver: Driver, tool: Tool, keys: Sequence[str]) -> str:
    """The first of the keys that does something; empty for none."""
    for key in keys:
        driver.press(key)
        if tool("told") or driver.happened():
            return key
    return ""


def _nothing(candidate: Mapping[str, Any]) -> list[str]:
    """What no press does anything to; of some it cannot be known what they wait for."""
    if candidate["role"] in ("slider", "spinbutton"):
        return ["arrows"]
    if candidate["role"] in ("tab", "radio", "option", "treeitem"):
        return []
    return ["nothing-link" if candidate["link"] else "nothing"]


def _dialog(driver: Driver, tool: Tool, candidate: Mapping[str, Any]) -> Iterator[Barrier]:
    told = tool("dialog")
    where = (told["selector"], told["snippet"])
    if not told["role"]:
        yield Barrier("dialog-role", *where)
    elif not told["named"]:
        yield Barrier("dialog-name", *where)
    if not told["inside"]:
        yield Barrier("dialog-focus", *where, unsure=not told["modal"])
    if told["open"] and told["role"]:
        yield Barrier("dialog-behind", *where)
    tool("enter")
    if told["modal"]:
        for _ in range(min(told["stops"] + 2, 12)):
            driver.press("Tab")
            if not tool("within"):
                yield Barrier("dialog-leaves", *where)
                break
        tool("enter")
    driver.press("Escape")
    if not tool("closed"):
        yield Barrier("dialog-escape", *where, unsure=not told["role"] or told["alert"])
        tool("close")
        if not tool("closed"):
            return
    if not tool("back"):
        yield Barrier("dialog-back", candidate["selector"], candidate["snippet"])
