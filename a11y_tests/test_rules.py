"""The rules find what they must, and leave alone what is good: the pages beside each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from herkenbaar.a11y_tests.checker import Checker, PageError
from herkenbaar.a11y_tests.findings import Finding, distinct
from herkenbaar.a11y_tests.rule import Rule
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.server import serving

SHELL = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
<meta name="viewport" content="width=device-width"><style>
body {{ color: #111; background: #fff; font: 18px/1.5 sans-serif; margin: 16px }}
</style></head><body><main><h1>Proef</h1>{body}</main></body></html>"""

# What no page can show by itself, and is tried in a test of its own.
TRIED_APART = {"without-javascript/unknown"}

RULES = {rule.name: rule for rule in rules()}


# Something for every rule to do, with much to put back afterwards.
BUSY = """
<style>html { scroll-behavior: smooth } main { min-height: 3000px } a { color: #05a }</style>
<p><a href="#een">Een</a></p><label for="naam">Naam</label> <input id="naam" value="Lisanty Jansz">
<p style="margin-top: 1500px"><button id="half">Halverwege</button></p>
<details><summary>Meer</summary><p>Hier staat meer.</p></details>
<iframe title="Kaart" src="met.html"></iframe>
"""
STATE = """() => [
  document.documentElement.outerHTML, document.activeElement.id, scrollX, scrollY, innerWidth,
  document.adoptedStyleSheets.length, matchMedia("(forced-colors: active)").matches,
  matchMedia("(prefers-color-scheme: dark)").matches, Object.keys(window).join(),
  document.querySelector("input").value, document.querySelector("details").open,
]"""

Put = Callable[[str], str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("barriers")


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with serving(folder) as address:
        yield address


@pytest.fixture(scope="module")
def put(folder: Path, address: str) -> Put:
    """Puts a page on a server, and gives its address."""
    furnish(folder)

    def put(body: str) -> str:
        # A name of its own: under the same one the browser would show what it has.
        name = f"{len(list(folder.iterdir()))}.html"
        (folder / name).write_text(SHELL.format(body=body), encoding="utf-8")
        return f"{address}/{name}"

    return put


def furnish(folder: Path) -> None:
    """What pages of rules may ask for: an image of nothing, and two pages for in a frame."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kaart.png").write_bytes(b"")
    (folder / "zonder.html").write_text(SHELL.format(body='<img src="kaart.png">'))
    (folder / "met.html").write_text(SHELL.format(body='<img src="kaart.png" alt="Kaart">'))


def pages(rule: Rule, kind: str) -> dict[str, list[Path]]:
    """What lies in ``fails`` or ``passes``: pages, and folders of pages that form one site."""
    there = sorted((rule.folder / kind).iterdir())
    return {path.stem: sorted(path.iterdir()) if path.is_dir() else [path] for path in there}


def found_on(
    checker: Checker, rule: Rule, site: list[Path], folder: Path, url: str
) -> list[Finding]:
    """What a rule finds on the pages of a site, put on a server."""
    furnish(folder)
    found: list[Finding] = []
    with checker.comparing():
        for path in site:
            html = path.read_text(encoding="utf-8")
            whole = html.lstrip().lower().startswith("<!doctype")
            (folder / path.name).write_text((whole and html) or SHELL.format(body=html), "utf-8")
            found += checker.visit(f"{url}/{path.name}", asked=[rule])
        return distinct([*found, *checker.compared()])


@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_each_barrier_and_leaves_each_good_page_alone(
    name: str, checker: Checker, folder: Path, address: str
) -> None:
    rule, wrong, met = RULES[name], [], set[str]()
    for kind in ("fails", "passes"):
        for planted, site in pages(rule, kind).items():
            place = f"{rule.folder.name}/{kind}/{planted}"
            found = found_on(checker, rule, site, folder / place, f"{address}/{place}")
            told = {finding.rule for finding in found}
            met |= told
            if bool(told) != (kind == "fails") or any(rule.endswith("undecided") for rule in told):
                wrong.append(f"{kind}/{planted}: {told or 'nothing found'} {found[:1]}")
    missed = {f"{name}/{kind}" for kind in rule.messages} - met - TRIED_APART
    if name != "axe":  # has an engine's own tests
        wrong += [f"{kind}: no page in fails/ shows it" for kind in sorted(missed)]
    assert not wrong, "\n".join(wrong)


def test_every_rule_says_what_people_run_into_in_each_language() -> None:
    assert len(RULES) >= 10
    for rule in rules():
        for language, begin in (("nl", "Wie "), ("en", "Who ")):
            assert rule.text[language].startswith(begin), rule.name
            said = [rule.text, *(message.text for message in rule.messages.values())]
            for text in said:
                assert text[language].endswith("."), (rule.name, text[language])
        assert set(rule.widths) <= {320, 1280}
        assert all(message.level in ("violation", "review") for message in rule.messages.values())


@pytest.mark.parametrize("name", [name for name, rule in RULES.items() if not rule.changes])
def test_a_rule_leaves_the_page_as_it_was(name: str, checker: Checker, put: Put) -> None:
    with checker.open(put(BUSY), width=640, dark=True) as page:
        checker.check(page, asked=[RULES["axe"]])  # the engine stays, once it is in the page
        page.evaluate("document.querySelector('#half').focus({ preventScroll: true })")
        page.evaluate("scrollTo({ top: 700, behavior: 'instant' })")
        before = page.evaluate(STATE)
        assert before[3] == 700
        checker.check(page, asked=[RULES[name]])
        assert page.evaluate(STATE) == before


def test_a_page_reaches_no_host_but_its_own(checker: Checker, put: Put) -> None:
    asked: list[str] = []

    class Other(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Other) as other:
        Thread(target=other.serve_forever, args=(0.05,), daemon=True).start()
        home = f"http://127.0.0.1:{other.server_port}"
        body = (
            f'<link rel="stylesheet" href="{home}/stijl.css"><img alt="" src="{home}/beeld.png">'
            f"<script>fetch('{home}/haal', {{mode: 'no-cors'}}).catch(() => 1);"
            f"new WebSocket('ws://127.0.0.1:{other.server_port}/draad')</script>"
        )
        checker.visit(put(body), asked=[RULES["reflow"]])
        other.shutdown()
    assert asked == []
    assert any(f"127.0.0.1:{other.server_port}" in str(said) for said in checker.complaints)


def test_an_error_of_a_script_is_a_complaint(checker: Checker, put: Put) -> None:
    checker.visit(put("<script>geen.functie()</script>"), asked=[])
    assert "geen is not defined" in str(checker.complaints[0])
    checker.visit(put("<p>Rust</p>"), asked=[])
    assert checker.complaints == []


def test_a_page_that_does_not_come_is_an_error_and_the_next_one_is_checked(
    checker: Checker, put: Put
) -> None:
    url = put("<p>Er is niets</p>")
    with pytest.raises(PageError, match="404"):
        checker.visit(f"{url}.nergens")
    assert checker.visit(url, asked=[RULES["axe"]]) == []


def test_a_page_that_was_opened_without_javascript_is_checked_as_it_stands(
    checker: Checker, put: Put
) -> None:
    script = "<script>document.querySelector('img').alt = 'Kaart'</script>"
    with checker.open(put(f'<img src="kaart.png">{script}'), javascript=False) as page:
        assert {finding.rule for finding in checker.check(page)} >= {"axe/image-alt"}
    with checker.open(put(f'<img src="kaart.png">{script}')) as page:
        assert checker.check(page) == []
