"""Ways out: findings as people, programs and pipelines read them."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from herkenbaar import __version__
from herkenbaar.errors import UsageError

from .findings import Finding
from .results import Result, Run

SCHEMA = 1  # of the JSON; another number when a program that reads it has to change
STDOUT = "-"


def text(findings: Iterable[Finding]) -> str:
    """Findings as text for people, under the page they are on: what is sure, then what is not."""
    pages: dict[str, list[Finding]] = {}
    for finding in findings:
        pages.setdefault(finding.page, []).append(finding)
    return "\n\n".join(
        "\n\n".join(filter(None, [plain(page), *_violations(on_page), *_reviews(on_page)]))
        for page, on_page in pages.items()
    )


def plain(text: str) -> str:
    """One line without control characters: a page may not steer the terminal it is shown on."""
    shown = (char if char.isprintable() else " " for char in text)
    return " ".join("".join(shown).split())


def summary(run: Run) -> str:
    """The last line: how many of what, and what could not be done."""
    wrong, unsure, done = run.count("violation"), run.count("review"), len(run.results)
    found = _count(wrong, "violation") if wrong else "no violations"
    parts = [f"{found} on {_pages(done - run.failed)}"]
    if unsure:
        parts.append(f"{unsure} to review")
    if run.failed:
        parts.append(f"{_pages(run.failed)} could not be checked")
    if not run.complete:
        parts.append(f"stopped before the other {run.pages - done} of {_pages(run.pages)}")
    return "; ".join(parts)


def as_json(run: Run) -> str:
    """All there is to know, for a program. In ASCII: nothing in it steers a terminal."""
    told = {
        "schema": SCHEMA,
        "tool": {"name": "herkenbaar", "version": __version__, "axe": run.axe},
        "started": run.started,
        "language": run.language,
        "rules": list(run.rules),
        "complete": run.complete,
        "summary": {
            "pages": run.pages,
            "checked": len(run.results) - run.failed,
            "failed": run.failed,
            "violations": run.count("violation"),
            "reviews": run.count("review"),
        },
        "pages": [_page(result) for result in run.results],
    }
    return json.dumps(told, indent=2) + "\n"


def write(where: str, told: str) -> None:
    """Write a report, whole or not at all.

    Args:
        where: the path of a file, or ``-`` for standard output.
        told: what stands in it.

    Raises:
        UsageError: it cannot be written there.
    """
    if where == STDOUT:
        sys.stdout.write(told)
        sys.stdout.flush()
        return
    path = Path(where)
    try:
        with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
            whole = Path(folder) / path.name
            whole.write_text(told, encoding="utf-8")
            os.replace(whole, path)
    except OSError as error:
        raise UsageError(f"{where}: cannot be written: {error.strerror}") from error


def _page(result: Result) -> dict[str, object]:
    return {
        "page": result.page,
        "error": result.error or None,
        "notes": list(result.notes),
        "seconds": round(result.seconds, 3),
        "findings": [asdict(finding) for finding in result.findings],
    }


def _violations(findings: Sequence[Finding]) -> list[str]:
    return [_told(finding) for finding in findings if finding.level == "violation"]


def _reviews(findings: Sequence[Finding]) -> list[str]:
    """What a person has to look at, each question once, with all places it is about."""
    alike: dict[tuple[str, str, str, str], list[Finding]] = {}
    for finding in findings:
        if finding.level == "review":
            key = (_head(finding), finding.circumstances, finding.text, finding.mend)
            alike.setdefault(key, []).append(finding)
    return [_asked(found) for found in alike.values()]


def _told(finding: Finding) -> str:
    lines = [_head(finding) + _where(finding), *_at(finding)]
    lines += [f"  what: {plain(finding.text)}", f"  mend: {plain(finding.mend)}"]
    return "\n".join(lines)


def _asked(found: Sequence[Finding]) -> str:
    first = found[0]
    lines = [_head(first) + _where(first), f"  look: {plain(first.text)}"]
    lines += [f"  mend: {plain(first.mend)}"]
    for finding in found:
        lines += _at(finding)
    return "\n".join(lines)


def _head(finding: Finding) -> str:
    wcag = f" (WCAG {', '.join(finding.criteria)})" if finding.criteria else ""
    return plain(f"{finding.level}: {finding.rule}{wcag}")


def _where(finding: Finding) -> str:
    return f" [{plain(finding.circumstances)}]" if finding.circumstances else ""


def _at(finding: Finding) -> list[str]:
    lines = [f"  at:   {plain(finding.selector)}"] if finding.selector else []
    return [*lines, f"        {plain(finding.snippet)}"] if finding.snippet else lines


def _pages(count: int) -> str:
    return _count(count, "page")


def _count(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
