"""The command from outside: who signs in, what is sent where, and how a run ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Thread
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser

from herkenbaar.a11y_tests import canary
from herkenbaar.a11y_tests.browser import arguments, find
from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.server import Server

GOOD = """<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>
<meta name="viewport" content="width=device-width"><main><h1>Proef</h1><p>Alles goed.</p></main>"""
BAD = GOOD.replace("<p>", '<img src="data:,"><p>')
FAST = ("--only", "axe", "--language", "en")

LOGIN = """
def login(page):
    page.goto("/login")
    page.evaluate("document.cookie = 'sleutel=open'")
"""


class Site:
    """A site that remembers what it was asked, and shows some of it to nobody."""

    def __init__(self, server: Server, asked: list[tuple[str, dict[str, str]]]) -> None:
        self.url = f"http://127.0.0.1:{server.server_port}"
        self.asked = asked


@pytest.fixture
def site() -> Iterator[Site]:
    asked: list[tuple[str, dict[str, str]]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, dict(self.headers)))
            secret = self.path == "/mijn" and "sleutel=open" not in (self.headers["Cookie"] or "")
            body = (BAD if self.path in ("/bad", "/slow") else GOOD).encode()
            if self.path == "/slow":
                time.sleep(1)
            self.send_response(403 if secret else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with Server(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield Site(server, asked)
        server.shutdown()


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "herkenbaar", "check", *map(str, arguments)]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments, *FAST), capture_output=True, check=False, text=True, timeout=120
    )


def test_who_signs_in_sees_what_is_behind_the_door(site: Site, tmp_path: Path) -> None:
    script = tmp_path / "login.py"
    script.write_text(LOGIN)
    for door, code in (
        ((), 2),
        (("--cookie", "sleutel=open"), 0),
        (("--header", "Cookie: sleutel=open"), 0),
        (("--login", script), 0),
    ):
        done = run(f"{site.url}/mijn", *door)
        assert done.returncode == code, (door, done.stderr)
    assert sum(path == "/login" for path, _ in site.asked) == 1


def test_a_login_that_fails_is_one_sentence(site: Site, tmp_path: Path) -> None:
    script = tmp_path / "login.py"
    script.write_text("def login(page):\n    raise ValueError('geen wachtwoord')\n")
    done = run(site.url, "--login", script)
    assert done.returncode == 2
    assert "login.py: could not sign in: ValueError: geen wachtwoord" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_what_is_meant_for_one_host_is_not_sent_to_another(site: Site, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    other = site.url.replace("127.0.0.1", "localhost")
    page.write_text(BAD.replace("data:,", f"{other}/elders.png"))
    secrets = ("--cookie", "geheim=1", "--header", "X-Geheim: 2")
    run(page, *secrets)
    assert site.asked == [], "a file reaches no host"
    run(page, "--host", other.removeprefix("http://"), *secrets)
    assert site.asked == [], "nor does it when that was given for addresses"
    run(site.url, *secrets)
    path, headers = site.asked[0]
    assert (path, headers["X-Geheim"], headers["Cookie"]) == ("/", "2", "geheim=1")


def test_reports_tell_what_the_text_tells(site: Site, tmp_path: Path) -> None:
    report, xml = tmp_path / "report.json", tmp_path / "report.xml"
    done = run(f"{site.url}/bad", f"{site.url}/", "--json", report, "--junit", xml)
    assert done.returncode == 1
    told = json.loads(report.read_text())
    assert (told["complete"], told["summary"]["violations"]) == (True, 1)
    assert told["tool"]["axe"].count(".") == 2
    assert [page["page"] for page in told["pages"]] == [f"{site.url}/bad", f"{site.url}/"]
    assert told["pages"][0]["findings"][0]["rule"] == "axe/image-alt"
    suites = ElementTree.fromstring(xml.read_text())
    assert [suite.get("failures") for suite in suites] == ["1", "0"]
    alone = run(f"{site.url}/bad", "--json", "-")
    assert json.loads(alone.stdout)["summary"]["violations"] == 1
    assert "axe/image-alt" in alone.stderr


def test_parts_together_are_the_whole(site: Site) -> None:
    urls = [f"{site.url}/{number}" for number in range(4)]
    for shard in ("1/2", "2/2"):
        assert "on 2 pages" in run(*urls, "--shard", shard).stdout
    visited = {path for path, _ in site.asked if path[1:].isdigit()}
    assert visited == {f"/{number}" for number in range(4)}


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
def test_who_stops_a_run_keeps_what_was_found(
    kind: signal.Signals, site: Site, tmp_path: Path
) -> None:
    report, xml = tmp_path / "report.json", tmp_path / "report.xml"
    urls = [f"{site.url}/bad", *(f"{site.url}/slow?{number}" for number in range(60))]
    with subprocess.Popen(
        command(*urls, "--json", report, "--junit", xml, *FAST),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
    ) as process:
        end = time.monotonic() + 60
        while not any("/slow" in path for path, _ in site.asked) and time.monotonic() < end:
            time.sleep(0.05)
        os.killpg(process.pid, kind)  # as a terminal does: the browser hears it too
        out, error = process.communicate(timeout=30)
    assert process.returncode == 2, error
    assert "stopped before the other" in out
    assert "Traceback" not in error
    told = json.loads(report.read_text())
    assert told["complete"] is False
    assert told["pages"][0]["findings"][0]["rule"] == "axe/image-alt"
    assert len(list(ElementTree.fromstring(xml.read_text()).iter("error"))) == 1


def test_a_browser_elsewhere_does_the_same(site: Site, tmp_path: Path) -> None:
    path = find()
    assert path
    folder = f"--user-data-dir={tmp_path / 'profile'}"
    flags = [*arguments(), "--headless", "--remote-debugging-port=0", folder, "about:blank"]
    with subprocess.Popen([path, *flags], stderr=subprocess.PIPE, text=True) as browser:
        try:
            assert browser.stderr
            said = next(line for line in browser.stderr if "DevTools listening on " in line)
            socket = said.partition("listening on ")[2].strip()
            web = "http://" + socket.removeprefix("ws://").partition("/")[0]
            for endpoint in (socket, web):
                done = run(f"{site.url}/bad", "--browser-endpoint", endpoint)
                assert done.returncode == 1, done.stderr
                assert "axe/image-alt" in done.stdout
        finally:
            browser.terminate()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--browser-endpoint", "ws://127.0.0.1:1/"], "no browser to be had there"),
        (["--browser-endpoint", "nergens"], "no address of a browser"),
        (["--axe", "nergens.js"], "cannot be read as axe-core"),
        (["--only", "focsu"], "did you mean 'focus'?"),
        (["--json", "nergens/x.json"], "there is no such folder"),
        (["--json", "-", "--junit", "-"], "only one report"),
        (["--shard", "3/2"], "write 2/8 for the second of eight"),
        (["--cookie", "x"], "'x' must be NAME=VALUE"),
        (["--config", "nergens.toml"], "cannot be read"),
        (["--language", "fr"], "knows nl and en, and not 'fr'"),
    ],
)
def test_a_mistake_is_one_sentence(options: list[str], said: str, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(GOOD)
    done = subprocess.run(
        command(page, *options), capture_output=True, check=False, text=True, timeout=60
    )
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr


def test_a_checker_that_is_broken_says_which_part(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Checker(browser) as checker:
        assert canary.broken(checker) == ""
        began = time.process_time()
        canary.broken(checker)
        assert time.process_time() - began < 0.3
        good = tmp_path / "canary.html"
        good.write_text(GOOD)
        monkeypatch.setattr(canary, "PAGE", good)
        assert canary.broken(checker) == (
            "the engine (axe-core), the part that reads a page, the part that drives a page"
        )
