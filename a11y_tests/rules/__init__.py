"""The rules: a folder each, found from here.

A folder holds::

    rule.toml      what people run into and how to mend it, in Dutch and in English; where to ask it
    check.js       the part that runs in the page; alone, when reading the page is enough
    check.py       ``check(page)``, when the page has to be driven
    compare.py     ``compare(facts)``, when pages are held against each other; check.js tells facts
    fails/*.html   pages in which it must find something; a whole page, or what stands in <main>
    passes/*.html  pages that it must leave alone; the good twin of a barrier has its name
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ..rule import Rule, read

HERE = Path(__file__).parent


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, by name."""
    return tuple(read(path.parent) for path in sorted(HERE.glob("*/rule.toml")))
