"""Findings as JUnit XML, for pipelines: a suite for each page, a case for each rule."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from .findings import Finding
from .reports import plain, summary, text
from .results import Result, Run


def as_junit(run: Run) -> str:
    """What is sure is a failure, what is not is told and passes, a page without an end is an error.

    What cannot stand in XML, such as control characters, is left out.
    """
    suites = Element("testsuites", name="herkenbaar check")
    for result in run.results:
        _suite(suites, result, run.rules)
    if not run.complete:
        suite = SubElement(suites, "testsuite", name="herkenbaar check")
        _error(SubElement(suite, "testcase", classname="herkenbaar", name="run"), summary(run))
        _counted(suite)
    _counted(suites)
    ElementTree.indent(suites)
    return ElementTree.tostring(suites, encoding="unicode", xml_declaration=False) + "\n"


def _suite(suites: Element, result: Result, rules: Sequence[str]) -> None:
    page = plain(result.page)
    suite = SubElement(suites, "testsuite", name=page, time=f"{result.seconds:.3f}")
    found: dict[str, list[Finding]] = {}
    for finding in result.findings:
        found.setdefault(plain(finding.rule.partition("/")[0]), []).append(finding)
    # A rule that was not asked to the end has not passed.
    names = list(found) if result.error else list(dict.fromkeys([*rules, *found]))
    for name in names:
        _case(SubElement(suite, "testcase", classname=page, name=name), found.get(name, []))
    if result.error:
        _error(SubElement(suite, "testcase", classname=page, name="page"), result.error)
    if result.notes:
        SubElement(suite, "system-err").text = "\n".join(map(plain, result.notes))
    _counted(suite)


def _case(case: Element, findings: Sequence[Finding]) -> None:
    sure = [finding for finding in findings if finding.level == "violation"]
    unsure = [finding for finding in findings if finding.level == "review"]
    if sure:
        more = f" (and {len(sure) - 1} more)" if sure[1:] else ""
        message = plain(sure[0].text) + more
        SubElement(case, "failure", type="violation", message=message).text = text(sure)
    if unsure:
        SubElement(case, "system-out").text = text(unsure)


def _error(case: Element, said: str) -> None:
    SubElement(case, "error", type="error", message=plain(said))


def _counted(suite: Element) -> None:
    for name, path in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        suite.set(name, str(len(list(suite.iter(path)))))
