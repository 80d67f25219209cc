"""Whatever a page does, there is a finding or a clear error for it, and the next one is checked."""

from __future__ import annotations

import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from socket import AF_INET, SOCK_DGRAM, socket
from threading import Event, Thread

import pytest
from playwright.sync_api import Browser, Page

from herkenbaar.a11y_tests import asking
from herkenbaar.a11y_tests.checker import Checker, PageError
from herkenbaar.a11y_tests.deadline import apart
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.server import Server
from herkenbaar.a11y_tests.sessions import session

PATIENCE = 4
# One that reads, one that is an engine, one that drives, one that changes.
ASKED = [rule for rule in rules() if rule.name in ("axe", "clickable", "focus", "reflow")]

HEAD = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>'
BODY = '<main><h1>Proef</h1><img src="data:,"><p><a href="#een">Een link</a></p></main>'

# Pages on which the missing text of the image must be found, whatever else happens there.
FOUND = {
    "a file that never comes": '<img alt="" src="/never">',
    "a frame that never comes": '<iframe title="Kaart" src="/never"></iframe>',
    "a frame that waits": '<iframe title="K" src="/" loading="lazy" style="margin-top: 9999px">',
    "a script that fails": "<script>throw new Error('stuk')</script>",
    "windows of the browser": "<script>alert(1); confirm(2); prompt(3); print()</script>",
    "one at the end": "<script>onbeforeunload = () => 'Weet u het zeker?'</script>",
    "one later": "<script>setInterval(() => alert('Let op'), 150)</script>",
    "other windows": "<script>open('/good'); setTimeout(() => open('/good'), 200)</script>",
    "10,000 elements": "<section>" + "<p>Tekst <b>vet</b></p>" * 5000 + "</section>",
    "5,000 deep": "<div>" * 5000 + "<p>Diep</p>" + "</div>" * 5000,
    "a script that leads on": "<script>if (!location.search) location.search = 'x'</script>",
    "one that leads on later": (
        "<script>if (!location.search) setTimeout(() => location.search = 'x', 150)</script>"
    ),
    "one that only leads on": "<meta http-equiv='refresh' content='0; url=/good'>",
    "words for a terminal": "<script>document.querySelector('img')?.setAttribute('id', '\\x1b[2J')"
    "</script><img id='\x1b[2J\x9b'>",
    "a log without end": "<script>setInterval(() => console.error('x'.repeat(9999)), 1)</script>",
}

# Pages of which the reason must be told.
REFUSED = {
    "/loop": "it was not done within 4 seconds",
    "/loop-at-once": "it does not come within 2 seconds|it was not done within",
    "/alerts": "it does not come within 2 seconds|it was not done within",
    "/away": "it leads to another host, oostmeer.invalid",
    "/away-by-script": "it leads to another host",
    "/round": "it redirects for ever",
    "/on-and-on": "it goes to another page by itself, again and again",
    "/again": "it goes to another page by itself, again and again|it was not done within",
    "/never": "it does not come within 2 seconds",
    "/slow": "it does not come within 2 seconds",
    "/nothing": "ERR_ABORTED",
    "/download": "it is a file to download",
    "/data.json": "it is application/json, not a page of HTML",
    "/picture": "it is image/png, not a page of HTML",
    "/text": "it is text/plain, not a page of HTML",
    "/pdf": "not a page",
    "/missing": "the server answers 404",
    "/broken": "the server answers 500",
    "/closed": "(answers 401|a name and a password).*--login",
    "/no-root": "it replaces what is built into the browser: document.querySelectorAll",
    "/no-objects": "it replaces what is built into the browser: Object.prototype",
    "/no-query": "it replaces what is built into the browser: document.querySelectorAll",
    "/no-lists": "it replaces what is built into the browser: Array.prototype.map",
}

PAGES = {
    "/good": BODY,
    "/loop": BODY + "<script>setTimeout(() => { for (;;); }, 100)</script>",
    "/loop-at-once": BODY + "<script>for (;;);</script>",
    "/alerts": BODY + "<script>for (;;) alert(1)</script>",
    "/away-by-script": BODY + "<script>location = 'http://oostmeer.invalid/'</script>",
    "/on-and-on": BODY + "<script>setTimeout(() => location.search = Math.random(), 60)</script>",
    "/again": BODY + '<meta http-equiv="refresh" content="0; url=/again">',
    "/no-root": BODY + "<script>document.documentElement.remove()</script>",
    "/no-objects": BODY + "<script>Object.prototype.get = {}</script>",
    "/no-lists": BODY + "<script>Array.prototype.map = () => []; JSON.stringify = null</script>",
    "/no-query": BODY
    + "<script>document.querySelectorAll = () => []; getComputedStyle = null</script>",
}

KINDS = {
    "/data.json": ("application/json", b"{}"),
    "/picture": ("image/png", b"\x89PNG\r\n\x1a\n"),
    "/text": ("text/plain", b"Tekst"),
    "/pdf": ("application/pdf", b"%PDF-1.4\n%%EOF"),
    "/download": ("application/octet-stream", b"\0\1\2"),
}
HEADERS = {
    "/away": (302, "Location", "http://oostmeer.invalid/"),
    "/round": (302, "Location", "/round"),
    "/nothing": (204, "X", "x"),
    "/missing": (404, "X", "x"),
    "/broken": (500, "X", "x"),
    "/closed": (401, "WWW-Authenticate", 'Basic realm="Proef"'),
}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    over = Event()

    class Hostile(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if path == "/slow":
                over.wait(30)
            status, name, value = HEADERS.get(path, (200, "X", "x"))
            html = HEAD + PAGES.get(path, FOUND.get(path[1:].replace("-", " "), ""))
            kind, body = KINDS.get(path, ("text/html; charset=utf-8", html.encode()))
            self.send_response(status)
            self.send_header(name, value)
            self.send_header("Content-Type", kind)
            if path != "/never":
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if path == "/never":
                over.wait(30)
            elif status == 200:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with Server(("127.0.0.1", 0), Hostile) as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        over.set()
        server.shutdown()


@pytest.fixture(scope="module")
def hasty(browser: Browser) -> Iterator[Checker]:
    with Checker(browser, timeout=PATIENCE) as checker:
        yield checker


@pytest.fixture(scope="module")
def patient(browser: Browser) -> Iterator[Checker]:
    with Checker(browser) as checker:
        yield checker


@pytest.fixture(autouse=True)
def the_next_page_is_checked(patient: Checker, address: str) -> Iterator[None]:
    yield
    found = {finding.rule for finding in patient.visit(f"{address}/good", asked=ASKED)}
    assert found == {"axe/image-alt"}


@pytest.mark.parametrize("name", FOUND)
def test_a_page_that_behaves_badly_is_checked(name: str, patient: Checker, address: str) -> None:
    PAGES["/page"] = BODY + FOUND[name]
    found = patient.visit(f"{address}/page", asked=ASKED)
    assert "axe/image-alt" in {finding.rule for finding in found}


@pytest.mark.parametrize("path", REFUSED)
def test_a_page_that_cannot_be_checked_says_why(path: str, hasty: Checker, address: str) -> None:
    began = time.monotonic()
    with pytest.raises(PageError, match=REFUSED[path]) as error:
        hasty.visit(address + path, asked=ASKED)
    assert "\n" not in str(error.value)
    assert time.monotonic() - began < PATIENCE + 3


def test_a_page_that_crashes_is_an_error(
    hasty: Checker, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(page: Page, *_: object) -> None:
        line = session(page)
        apart(lambda: line.send("Page.crash"))  # never answers
        page.evaluate("1")

    monkeypatch.setattr(asking, "_evaluated", crash)
    with pytest.raises(PageError, match="makes the browser crash"):
        hasty.visit(f"{address}/good", asked=ASKED)
    monkeypatch.undo()


def test_what_was_found_before_a_page_ran_away_is_kept(hasty: Checker, address: str) -> None:
    PAGES["/page"] = BODY + "<script>onfocus = onfocusin = () => { for (;;); }</script>"
    with pytest.raises(PageError, match="not done within") as error:
        hasty.visit(f"{address}/page", asked=ASKED)
    assert error.value.found is not None


def test_the_page_of_a_test_that_never_answers_ends_in_an_error(
    browser: Browser, address: str
) -> None:
    page = browser.new_page()
    page.goto(f"{address}/loop")
    page.wait_for_timeout(200)
    began = time.monotonic()
    with pytest.raises(PageError, match="within 1 seconds"):
        Checker(browser, timeout=1).check(page, asked=ASKED)
    assert time.monotonic() - began < 3
    page.context.close()


def test_a_page_reads_no_files(
    patient: Checker, address: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("geheim") / "geheim.html"
    secret.write_text(f"{HEAD}<main><h1>Geheim</h1><img src='data:,'></main>")
    PAGES["/page"] = (
        f"{BODY}<iframe title='Kaart' src='{secret.as_uri()}'></iframe>"
        f"<script>fetch('{secret.as_uri()}').then((r) => r.text()).then((t) => document.title = t)"
        f"</script>"
    )
    found = patient.visit(f"{address}/page", asked=ASKED)
    assert "Geheim" not in repr(found)
    assert not any(
        "iframe" in finding.selector for finding in found if finding.level == "violation"
    )


def test_a_call_reaches_no_other_host(patient: Checker, address: str) -> None:
    with socket(AF_INET, SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        other.settimeout(0.3)
        PAGES["/page"] = (
            f"{BODY}<script>const call = new RTCPeerConnection({{ iceServers:"
            f" [{{ urls: 'stun:127.0.0.1:{other.getsockname()[1]}' }}] }});"
            "call.createDataChannel('x');"
            "call.createOffer().then((offer) => call.setLocalDescription(offer))</script>"
        )
        patient.visit(f"{address}/page", asked=ASKED)
        with pytest.raises(TimeoutError):
            other.recv(99)
