"""Titles of pages: each page has its own."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from ...findings import Barrier

_BETWEEN = re.compile(r"\s+[|\-–—·•»:]\s+|:\s+")  # noqa: RUF001
_LEAST = 3  # pages of which one can tell the name of the site


def compare(facts: Mapping[str, Any]) -> Iterator[tuple[str, Barrier]]:
    yield from _same(facts)
    yield from _bare(facts)


def _same(facts: Mapping[str, Any]) -> Iterator[tuple[str, Barrier]]:
    called = defaultdict(list)
    for url, fact in facts.items():
        if fact["title"]:
            called[fact["title"].casefold()].append(url)
    for urls in called.values():
        for at, url in enumerate(urls):
            # The first that is another page: the same one may have come twice, or with errors.
            other = next((known for known in urls[:at] if _differ(facts, known, url)), None)
            if other is not None:
                heading, before = facts[url]["heading"], facts[other]["heading"]
                sure = heading and before and heading != before
                values = {"title": facts[url]["title"], "other": urlsplit(other).path}
                yield url, Barrier("same", values=values, unsure=not sure)


def _differ(facts: Mapping[str, Any], one: str, other: str) -> bool:
    here, there = facts[one], facts[other]
    if urlsplit(one)[:3] == urlsplit(other)[:3] or here["invalid"] or there["invalid"]:
        return False
    if here["heading"] and there["heading"]:
        return bool(here["heading"] != there["heading"] or here["words"] != there["words"])
    return bool(here["words"] != there["words"])


def _bare(facts: Mapping[str, Any]) -> Iterator[tuple[str, Barrier]]:
    parts = {url: _BETWEEN.split(fact["title"]) for url, fact in facts.items()}
    often = Counter(part for said in parts.values() for part in set(said))
    site = {part for part, times in often.items() if times >= max(_LEAST, len(facts) * 0.6)}
    for url, said in parts.items():
        own = "".join(part for part in said if part not in site)
        letters = sum(char.isalpha() for char in own)
        if len(said) > 1 and len(said) != len(site) and letters < _LEAST and site:
            yield url, Barrier("bare", values={"title": facts[url]["title"]})
