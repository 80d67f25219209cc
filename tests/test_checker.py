"""The checker as people meet it: its command, its words, and how it finds a browser."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from herkenbaar.a11y_tests import browser as browsers
from herkenbaar.a11y_tests.command import check
from herkenbaar.a11y_tests.context import host
from herkenbaar.a11y_tests.findings import Finding, distinct
from herkenbaar.a11y_tests.reports import text
from herkenbaar.a11y_tests.rule import Rule
from herkenbaar.a11y_tests.views import View, plan
from herkenbaar.errors import UsageError

GOOD = """<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>
<meta name="viewport" content="width=device-width"><main><h1>Proef</h1><p>Alles goed.</p></main>"""
BAD = GOOD.replace("<p>", '<img src="kaart.png"><p>')

LABEL = Finding(
    rule="axe/label",
    level="violation",
    criteria=("1.3.1", "4.1.2"),
    selector="#naam",
    snippet='<input id="naam">',
    text="Form elements must have labels",
    mend="give it a label",
    page="/aanvraag",
    theme="oostmeer-theme",
    width=320,
    state="dark",
)


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own: two browsers in one thread get in each other's way."""
    return subprocess.run(
        [sys.executable, "-m", "herkenbaar", "check", *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**browsers.os.environ, **environment},
        text=True,
        timeout=120,
    )


@pytest.fixture
def page(tmp_path: Path) -> Callable[[str, str], Path]:
    def page(name: str, html: str) -> Path:
        path = tmp_path / name
        path.write_text(html, encoding="utf-8")
        return path

    return page


def test_the_canary_is_not_passed(page: Callable[[str, str], Path]) -> None:
    bad = page("aanvraag.html", BAD)
    done = run(bad)
    assert done.returncode == 1
    assert f"{bad}\n" in done.stdout
    assert "axe/image-alt (WCAG 1.1.1)" in done.stdout
    assert '<img src="kaart.png">' in done.stdout
    assert done.stdout.endswith("1 violation on 1 page\n")
    assert "kaart.png" in done.stderr, "what the page lacks may explain what is found"


def test_good_pages_pass_and_one_that_does_not_come_does_not_stop_the_others(
    page: Callable[[str, str], Path],
) -> None:
    good = page("goed.html", GOOD)
    page("ook goed.html", GOOD)
    assert run(good.parent).returncode == 0
    done = run("http://127.0.0.1:1/", "http://127.0.0.1:2/", good)
    assert done.returncode == 2
    assert done.stderr.count("could not be checked") == 2
    assert done.stdout == "no violations on 1 page; 2 pages could not be checked\n"


def test_without_a_browser_it_says_what_to_do(page: Callable[[str, str], Path]) -> None:
    done = run(page("goed.html", GOOD), HERKENBAAR_CHROMIUM="/nergens/chromium")
    assert done.returncode == 2
    assert (
        done.stderr
        == "herkenbaar: HERKENBAAR_CHROMIUM names '/nergens/chromium', which is no program\n"
    )
    done = run(page("goed.html", GOOD), HERKENBAAR_CHROMIUM="/bin/false")
    assert done.returncode == 2
    assert "/bin/false does not start" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("target", ["nergens.html", "ftp://oostmeer.nl/", "http://", "http://a:b/"])
def test_what_is_no_page_is_refused_in_one_sentence(target: str) -> None:
    with pytest.raises(UsageError, match="begins with http:// or https://"):
        check([target])


def test_a_folder_without_pages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holds no \.html file"):
        check([str(tmp_path)])


def test_a_finding_says_where_what_and_how_to_mend_it() -> None:
    assert text([LABEL]) == (
        "/aanvraag\n\n"
        "violation: axe/label (WCAG 1.3.1, 4.1.2) [320 px, oostmeer-theme, dark]\n"
        "  at:   #naam\n"
        '        <input id="naam">\n'
        "  what: Form elements must have labels\n"
        "  mend: give it a label"
    )


def test_a_page_cannot_steer_the_terminal() -> None:
    hostile = Finding(
        "axe",
        "violation",
        (),
        "#\x1b[2J",
        "<p>\x1b]0;x\x07\u202e\n\n",
        "\x9b1m",
        "",
        page="/\x1b[1m",
    )
    shown = text([hostile])
    assert all(char.isprintable() or char == "\n" for char in shown)


def test_a_barrier_is_told_once_however_often_it_is_seen() -> None:
    again = LABEL.seen("/elders", "", 1280, "")
    assert again == LABEL, "what is known of a finding stays"
    bare = Finding("axe", "review", (), "a", "", "x", "y")
    first, second = bare.seen("/een", "", 1280, ""), bare.seen("/een", "", 320, "dark")
    assert distinct([first, second, bare.seen("/twee", "", 320, "")]) == [
        first,
        bare.seen("/twee", "", 320, ""),
    ]


def rule(name: str, widths: tuple[int, ...], themes: bool, schemes: bool) -> Rule:
    return Rule(name, Path(name), (), {}, {}, widths, themes, schemes, changes=False, needs="")


def test_a_rule_is_asked_only_where_its_outcome_can_differ() -> None:
    names = rule("names", (1280,), False, False)
    reflow = rule("reflow", (320,), True, False)
    contrast = rule("contrast", (1280,), True, True)
    views = dict(plan([names, reflow, contrast], ["a-theme"]))
    assert views == {
        View(1280, False, ""): [names, contrast],
        View(1280, False, "a-theme"): [contrast],
        View(1280, True, ""): [contrast],
        View(1280, True, "a-theme"): [contrast],
        View(320, False, ""): [reflow],
        View(320, False, "a-theme"): [reflow],
    }
    order = [(view.width, view.dark) for view in views]
    assert order == sorted(order, key=lambda item: (-item[0], item[1])), "few changes of window"


def test_a_browser_is_yours_or_else_of_playwright_or_else_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def program(path: Path) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
        return path

    monkeypatch.delenv("HERKENBAAR_CHROMIUM", raising=False)
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "playwright"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert browsers.find() is None
    system = program(tmp_path / "bin/chromium-browser")
    assert browsers.find() == str(system)
    old = program(tmp_path / "playwright/chromium-999/chrome-linux/chrome")
    assert browsers.find() == str(old)
    new = program(tmp_path / "playwright/chromium-1200/chrome-linux64/chrome")
    assert browsers.find() == str(new)
    monkeypatch.setenv("HERKENBAAR_CHROMIUM", str(system))
    assert browsers.find() == str(system)


def test_only_root_goes_without_the_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browsers.os, "geteuid", lambda: 1000)
    assert "--no-sandbox" not in browsers.arguments()
    monkeypatch.setattr(browsers.os, "geteuid", lambda: 0)
    assert "--no-sandbox" in browsers.arguments()


def test_where_none_can_be_installed_it_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried: list[list[str]] = []

    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        tried.append(command)
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setattr(browsers, "find", lambda: None)
    monkeypatch.setattr(browsers.subprocess, "run", fail)
    assert browsers.main() == 2
    assert tried[0][1:] == ["-m", "playwright", "install", "chromium"]
    assert capsys.readouterr().err.splitlines()[-1] == f"herkenbaar: {browsers.HOW_TO_GET_ONE}"


def test_where_there_is_one_it_is_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(browsers, "find", lambda: "/usr/bin/chromium")
    assert browsers.main() == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://127.0.0.1:5000/x", "127.0.0.1:5000"),
        ("https://Oostmeer.nl/", "oostmeer.nl"),
        ("http://[::1]:80/", "[::1]:80"),
        ("about:blank", ""),
    ],
)
def test_the_host_of_an_address(url: str, name: str) -> None:
    assert host(url) == name
