"""Consistency: the same things are in the same place, under the same name, on every page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any
from urllib.parse import urlsplit

from ...findings import Barrier

Told = Iterator[tuple[str, Barrier]]

_MANY = 3  # pages of which most can be held against one
_MOST = 0.6
_PASSING = re.compile(
    r"^(volgende|vorige|terug|next|previous|back|english|nederlands|deutsch|en|nl|de|fr|"
    r"print|afdrukken|delen|share|lees meer|read more|more|meer)\b",
    re.IGNORECASE,
)
_PLAIN_NAMES = {"answer", "antwoord", "choice", "code", "keuze", "field", "option", "value"}


def compare(facts: Mapping[str, Any]) -> Told:
    if len(facts) < 2:
        return
    placed = _by_place(facts)
    for pages in placed.values():
        yield from _order(pages)
        yield from _names(pages, facts)
    yield from _help(facts)
    yield from _missing(facts)
    yield from _language(facts)
    yield from _heading(facts)
    yield from _fields(facts)


def _by_place(facts: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What stands in each part of the pages, by page; a part of one page only is left out."""
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for url, fact in facts.items():
        for place in fact["places"]:
            found[place["key"]].setdefault(url, place)
    return {key: pages for key, pages in found.items() if len(pages) > 1}


def _order(pages: Mapping[str, Any]) -> Told:
    """A page on which links that most pages have stand the other way round."""
    paths = {
        url: list(dict.fromkeys(path for path, _ in place["links"])) for url, place in pages.items()
    }
    pairs = Counter(pair for found in paths.values() for pair in combinations(found, 2))
    for url, found in paths.items():
        for one, other in combinations(found, 2):
            here, against = pairs[one, other], pairs[other, one]
            # Of two pages it is the later one that turns them round.
            if against > here or (against == here == 1 and url != next(iter(paths))):
                names = dict(reversed(pages[url]["links"]))
                shared = sum(path in _usual(paths, url) for path in found)
                values = {"one": names[one], "other": names[other]}
                yield (
                    url,
                    Barrier("order", pages[url]["selector"], values=values, unsure=shared < 3),
                )
                break


def _usual(paths: Mapping[str, Sequence[str]], url: str) -> set[str]:
    return {path for page, found in paths.items() if page != url for path in found}


def _names(pages: Mapping[str, Any], facts: Mapping[str, Any]) -> Told:
    """The same link or button in the same place, under another name than on most pages."""
    for kind in ("links", "buttons"):
        called: dict[str, dict[str, str]] = defaultdict(dict)
        for url, place in pages.items():
            often = Counter(key for key, _ in place[kind])
            for key, name in place[kind]:
                if often[key] == 1:
                    called[key][url] = name
        for key, named in called.items():
            for url, name, usual, agreed in _odd(named):
                # What leads home is often a logo, with any name.
                sure = agreed and key != "/"
                if _one_language(facts, [*named]):
                    values = {"name": name, "usual": usual}
                    yield (
                        url,
                        Barrier("name", pages[url]["selector"], values=values, unsure=not sure),
                    )
    yield from _targets(pages)


def _odd(named: Mapping[str, str]) -> Iterator[tuple[str, str, str, bool]]:
    """Pages that have another value than most; sure when many pages agree."""
    plain = {url: _plain(name) for url, name in named.items()}
    (usual, times), *_ = Counter(plain.values()).most_common(1)
    original = next(named[url] for url in named if plain[url] == usual)
    for url, name in plain.items():
        if name and usual and name not in usual and usual not in name:
            sure = len(named) >= _MANY and times >= len(named) * _MOST
            if sure or len(named) == 2:
                yield url, named[url], original, sure


def _plain(name: str) -> str:
    return re.sub(r"[\d\W_]+", " ", name.casefold()).strip()


def _one_language(facts: Mapping[str, Any], urls: Sequence[str]) -> bool:
    return len({facts[url]["language"] or facts[url]["words"] for url in urls}) == 1


def _targets(pages: Mapping[str, Any]) -> Told:
    """The same name in the same place, that leads elsewhere than on most pages."""
    leads: dict[str, dict[str, str]] = defaultdict(dict)
    for url, place in pages.items():
        often = Counter(_plain(name) for _, name in place["links"])
        for path, name in place["links"]:
            if often[_plain(name)] == 1 and not _PASSING.match(name):
                leads[name][url] = path
    for name, found in leads.items():
        (usual, times), *_ = Counter(found.values()).most_common(1)
        for url, path in found.items():
            if len(found) >= _MANY and times >= len(found) * _MOST and path != usual:
                values = {"name": name, "path": path, "usual": usual}
                yield url, Barrier("target", pages[url]["selector"], values=values)


def _help(facts: Mapping[str, Any]) -> Told:
    """Help that stands in another part of the page than on most pages."""
    stands: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    names = {path: name for fact in facts.values() for path, name, _ in fact["help"]}
    for url, fact in facts.items():
        for path in {path for path, _, _ in fact["help"]}:
            stands[path][url] = tuple(place for known, _, place in fact["help"] if known == path)
    for path, found in stands.items():
        often = Counter(place for places in found.values() for place in set(places))
        usual, times = often.most_common(1)[0]
        for url, places in found.items():
            if len(found) < 2 or usual in places or usual in ("main", "page") or usual == "nav":
                continue
            sure = len(found) >= _MANY and times >= len(found) * _MOST
            if sure or (len(found) == 2 and url != next(iter(found))):
                values = {"name": names[path], "place": places[0], "usual": usual}
                yield url, Barrier("help", values=values, unsure=not sure)


def _missing(facts: Mapping[str, Any]) -> Told:
    """What most pages have and this one has not; a page in a frame or of one line has nothing."""
    pages = {url: fact["has"] for url, fact in facts.items() if fact["size"] > 10}
    if len(pages) < _MANY:
        return
    for part in ("header", "footer", "skip", "search"):
        without = [url for url, has in pages.items() if not has[part]]
        if without and len(pages) - len(without) >= max(2, len(pages) * _MOST):
            yield from ((url, Barrier(part)) for url in without)


def _language(facts: Mapping[str, Any]) -> Told:
    """Another ``lang`` than most pages, with words of the same language."""
    for words in ("nl", "en"):
        told = {url: fact["language"] for url, fact in facts.items() if fact["words"] == words}
        if len(told) < 2:
            continue
        usual = words if words in told.values() else Counter(told.values()).most_common(1)[0][0]
        for url, language in told.items():
            if language and language != usual:
                yield url, Barrier("language", values={"language": language, "usual": usual})


def _heading(facts: Mapping[str, Any]) -> Told:
    headings = {fact["heading"] for fact in facts.values()}
    paths = {urlsplit(url).path for url in facts}
    if len(paths) >= _MANY and len(headings) == 1 and "" not in headings:
        yield next(iter(facts)), Barrier("heading", values={"heading": headings.pop()})


def _fields(facts: Mapping[str, Any]) -> Told:
    """The same thing asked under two names."""
    known: dict[str, tuple[str, str]] = {}
    for url, fact in facts.items():
        for name, token, label, selector in fact["fields"]:
            if len(name) < 3 or name.casefold() in _PLAIN_NAMES or re.search(r"\d", name):
                continue
            before, there = known.setdefault(f"{name} {token}", (label, url))
            one, other = _plain(before), _plain(label)
            if there != url and one not in other and other not in one:
                values = {"label": label, "before": before, "page": urlsplit(there).path}
                yield url, Barrier("field", selector, values=values)
