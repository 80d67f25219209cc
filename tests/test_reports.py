"""What is found is the same in each report, and no page writes anything else into it."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from herkenbaar.a11y_tests.findings import Finding
from herkenbaar.a11y_tests.junit import as_junit
from herkenbaar.a11y_tests.reports import as_json, plain, summary, text, write
from herkenbaar.a11y_tests.results import Result, Run
from herkenbaar.errors import UsageError

# Whatever a page can say: control characters, halves of surrogates, markup.
WORDS = st.text(st.characters(), max_size=30) | st.sampled_from(
    ["\x1b[2J", "]]>", "<failure/>", "&#0;", "\ud800", "\u202e", "\x9b1m", "a\r\n::error::b", "\0"]
)
FINDINGS = st.builds(
    Finding,
    rule=st.sampled_from(["axe/label", "focus/none", "axe/image-alt"]),
    level=st.sampled_from(["violation", "review"]),
    criteria=st.lists(st.sampled_from(["1.1.1", "2.4.7"]), unique=True).map(tuple),
    selector=WORDS,
    snippet=WORDS,
    text=WORDS,
    mend=WORDS,
    page=WORDS,
    theme=WORDS,
    width=st.sampled_from([0, 320, 1280]),
    state=WORDS,
)
RESULTS = st.builds(
    lambda page, findings, error, notes: Result(
        page, [finding.seen(page, "", 0, "") for finding in findings], error, notes
    ),
    WORDS.filter(lambda page: plain(page)),
    st.lists(FINDINGS.map(lambda finding: Finding(**{**asdict(finding), "page": ""})), max_size=4),
    st.just("") | WORDS,
    st.lists(WORDS, max_size=2),
)
RUNS = st.builds(
    lambda results, complete: Run("nl", ["axe", "focus"], 9, results=results, complete=complete),
    st.lists(RESULTS, max_size=3),
    st.booleans(),
)


@settings(deadline=None)  # machines are noisy
@given(RUNS)
def test_each_report_tells_the_same_findings(run: Run) -> None:
    told = json.loads(as_json(run))
    listed = [found for page in told["pages"] for found in page["findings"]]
    assert listed == [{**asdict(found), "criteria": [*found.criteria]} for found in run.findings]

    suites = ElementTree.fromstring(as_junit(run))
    cases = [*suites.iter("failure"), *suites.iter("system-out")]
    in_xml = " ".join((case.text or "") for case in cases)
    lines = text(run.findings)
    for found in run.findings:
        for part in (found.rule, found.selector, found.snippet, found.text, found.mend):
            assert plain(part) in lines
            assert plain(part) in in_xml
    assert int(suites.get("failures", "")) == len(
        {(n, f.rule.split("/")[0]) for n, r in enumerate(run.results) for f in r.findings
         if f.level == "violation"}
    )  # fmt: skip
    assert told["summary"]["violations"] == run.count("violation")
    assert told["complete"] == run.complete


@settings(deadline=None)  # machines are noisy
@given(RUNS)
def test_no_page_steers_a_terminal_or_breaks_a_report(run: Run) -> None:
    for report in (text(run.findings), as_junit(run), as_json(run), summary(run)):
        assert all(char.isprintable() or char == "\n" for char in report)
        report.encode("utf-8")
    # GitHub, GitLab and Azure read commands at the start of a line.
    assert not re.search(r"^(::|##)", text(run.findings).partition("\n")[2], re.M)


def test_what_was_not_done_is_an_error_in_each() -> None:
    run = Run("nl", ["axe"], 3, results=[Result("/een", error="it does not load")])
    assert summary(run) == (
        "no violations on 0 pages; 1 page could not be checked; "
        "stopped before the other 2 of 3 pages"
    )
    suites = ElementTree.fromstring(as_junit(run))
    assert [error.get("message") for error in suites.iter("error")] == [
        "it does not load",
        summary(run),
    ]
    assert not suites.findall("*/testcase[@name='axe']"), "a rule that was not asked did not pass"
    assert json.loads(as_json(run))["complete"] is False


def test_what_is_to_be_looked_at_is_asked_once_for_all_places() -> None:
    one = Finding("axe/color-contrast", "review", ("1.4.3",), "#a", "", "Op een foto.", "Kijk.")
    other = Finding("axe/color-contrast", "review", ("1.4.3",), "#b", "", "Op een foto.", "Kijk.")
    sure = Finding("focus/none", "violation", (), "#c", "", "Niets.", "Geef.")
    assert text([one, sure, other]) == (
        "violation: focus/none\n  at:   #c\n  what: Niets.\n  mend: Geef.\n\n"
        "review: axe/color-contrast (WCAG 1.4.3)\n  look: Op een foto.\n  mend: Kijk.\n"
        "  at:   #a\n  at:   #b"
    )


def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("before")
    write(str(path), "after")
    assert path.read_text() == "after"
    assert path.stat().st_mode & 0o444 == 0o444
    with pytest.raises(UnicodeEncodeError):
        write(str(path), "\ud800")
    assert [file.name for file in tmp_path.iterdir()] == ["report.json"]
    assert path.read_text() == "after"
    with pytest.raises(UsageError, match="cannot be written"):
        write(str(tmp_path / "nergens/report.json"), "")


def test_standard_output_is_a_place_too(capsys: pytest.CaptureFixture[str]) -> None:
    write("-", "alles\n")
    assert capsys.readouterr().out == "alles\n"
