"""The rules find what they must, and leave alone what is good.

For each rule: barriers, each with a twin in which it is mended; what stands in ``<main>``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from herkenbaar.a11y_tests.checker import Checker, PageError
from herkenbaar.a11y_tests.findings import report
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.server import serving

SHELL = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
<meta name="viewport" content="width=device-width"><style>
body {{ color: #111; background: #fff; font: 18px/1.5 sans-serif; margin: 16px }}
</style></head><body><main><h1>Proef</h1>{body}</main></body></html>"""

STYLED = "button, .knop { padding: 12px; border: 2px solid #111; background: #fff; color: #111 }"

# rule → what is planted → (the barrier, its good twin)
PLANTED: dict[str, dict[str, tuple[str, str]]] = {
    "axe": {
        "a field without a label": (
            '<p>Naam</p><input name="naam">',
            '<label for="n">Naam</label><input id="n" name="naam">',
        ),
        "an image without a text": (
            '<img src="kaart.png">',
            '<img src="kaart.png" alt="Kaart van Oostmeer">',
        ),
        "a heading that skips a level (good practice)": (
            "<h3>Adres</h3><p>Uw adres</p>",
            "<h2>Adres</h2><p>Uw adres</p>",
        ),
        "a name that differs from what shows (off by default in the engine)": (
            '<button aria-label="Verzend nu">Opslaan en later verder</button>',
            "<button>Opslaan en later verder</button>",
        ),
        "something inside a frame": (
            '<iframe title="Kaart" src="zonder.html"></iframe>',
            '<iframe title="Kaart" src="met.html"></iframe>',
        ),
    },
    "contrast": {
        "pale text": (
            '<p style="color: #999">Wij sturen u een brief.</p>',
            '<p style="color: #555">Wij sturen u een brief.</p>',
        ),
        "text that is pale in the dark only": (
            "<style>@media (prefers-color-scheme: dark) { p { color: #ccc } }</style><p>Hallo</p>",
            "<style>@media (prefers-color-scheme: dark) { p { color: #333 } }</style><p>Hallo</p>",
        ),
        "a link that only its colour tells from the text": (
            '<p>Lees meer over <a href="#x" style="color: #23a; text-decoration: none">verhuizen'
            "</a> op deze pagina.</p>",
            '<p>Lees meer over <a href="#x" style="color: #23a">verhuizen</a> op deze pagina.</p>',
        ),
    },
    "clickable": {
        "a div with a listener": (
            '<div id="d">Openen</div><script>d.addEventListener("click", () => 1)</script>',
            '<button id="d">Openen</button><script>d.addEventListener("click", () => 1)</script>',
        ),
        "a hand over something that is no control": (
            '<span style="cursor: pointer">Openen</span>',
            '<label style="cursor: pointer"><input type="checkbox"> Openen</label>',
        ),
        "a link that Tab passes by": (
            '<a href="#x" tabindex="-1" style="cursor: pointer" onclick="1">Openen</a>',
            '<a href="#x" onclick="1">Openen</a>',
        ),
    },
    "keyboard": {
        "a trap of one": (
            '<button>Een</button><input aria-label="Twee" id="t"><button>Drie</button><script>'
            't.onkeydown = (e) => { if (e.key === "Tab") e.preventDefault() }</script>',
            '<button>Een</button><input aria-label="Twee" id="t"><button>Drie</button><script>'
            't.onkeydown = (e) => { if (e.key === "Enter") e.preventDefault() }</script>',
        ),
        "a trap of two": (
            '<button>Een</button><button id="a">Twee</button><button id="b">Drie</button>'
            "<button>Vier</button><script>b.onkeydown = (e) => "
            '{ if (e.key === "Tab" && !e.shiftKey) { e.preventDefault(); a.focus() } }</script>',
            '<button>Een</button><button id="a">Twee</button><button id="b">Drie</button>'
            "<button>Vier</button>",
        ),
        "a trap on the way back": (
            '<button>Een</button><button id="b">Twee</button><script>b.onkeydown = (e) => '
            "{ if (e.shiftKey) e.preventDefault() }</script>",
            '<button>Een</button><button id="b">Twee</button>',
        ),
        "a control that gives its focus away": (
            '<button>Een</button><button onfocus="this.blur()">Twee</button><button>Drie</button>',
            "<button>Een</button><button>Twee</button><button>Drie</button>",
        ),
        "a row turned round": (
            '<div style="display: flex; flex-direction: row-reverse; justify-content: flex-end">'
            "<button>Een</button><button>Twee</button></div>",
            '<div style="display: flex"><button>Een</button><button>Twee</button></div>',
        ),
        "a column turned round": (
            '<div style="display: flex; flex-direction: column-reverse">'
            "<button>Een</button><button>Twee</button></div>",
            '<div style="display: grid; grid-template-columns: 1fr 1fr; grid-auto-flow: column; '
            'grid-template-rows: auto auto"><button>Een</button><button>Twee</button>'
            "<button>Drie</button><button>Vier</button></div>",
        ),
        "focus that leads to another page": (
            '<a href="#x">Een</a><input aria-label="Twee" onfocus="location = \'met.html\'">',
            '<a href="#x">Een</a><input aria-label="Twee" onchange="location = \'met.html\'">',
        ),
    },
    "focus": {
        "no outline": (
            f"<style>{STYLED} button:focus {{ outline: none }}</style><button>Verder</button>",
            f"<style>{STYLED}</style><button>Verder</button>",
        ),
        "a pale outline": (
            f"<style>{STYLED} button:focus {{ outline: 3px solid #ddd }}</style>"
            "<button>Verder</button>",
            f"<style>{STYLED} button:focus {{ outline: 3px solid #05a }}</style>"
            "<button>Verder</button>",
        ),
        "an outline that is cut off": (
            f"<style>{STYLED}</style><div style='overflow: hidden; width: max-content; "
            "display: flow-root'><button style='margin: 0; outline-offset: 4px'>Verder</button>"
            "</div>",
            f"<style>{STYLED}</style><div style='overflow: hidden; width: max-content; "
            "display: flow-root'><button style='margin: 9px; outline-offset: 4px'>Verder</button>"
            "</div>",
        ),
        "focus that does not show in the dark": (
            f"<style>{STYLED} button:focus {{ outline: 3px solid #05a }} @media "
            "(prefers-color-scheme: dark) { button:focus { outline-color: #fff } }</style>"
            "<button>Verder</button>",
            f"<style>{STYLED} button:focus {{ outline: 3px solid #05a }}</style>"
            "<button>Verder</button>",
        ),
    },
    "forced colours": {
        "a button that is only a ground": (
            "<style>button { background: #05a; color: #fff; border: 0; padding: 12px }</style>"
            "<button>Verder</button>",
            "<style>button { background: #05a; color: #fff; border: 2px solid transparent; "
            "padding: 12px }</style><button>Verder</button>",
        ),
        "an icon that is only a ground": (
            "<style>i { background: #05a; display: block; width: 20px; height: 20px }</style>"
            "<i></i>",
            "<style>i { background: #05a; display: block; width: 20px; height: 20px } @media "
            "(forced-colors: active) { i { background: CanvasText } }</style><i></i>",
        ),
        "a mark that is only a ground": (
            "<style>p { position: relative } p::before { background: #c00; content: ''; "
            "position: absolute; left: -12px; top: 0; bottom: 0; width: 6px }</style><p>Fout</p>",
            "<style>p { position: relative } p::before { background: #c00; content: ''; "
            "position: absolute; left: -12px; top: 0; bottom: 0; width: 6px; "
            "forced-color-adjust: none }</style><p>Fout</p>",
        ),
        "focus that is only a shadow": (
            f"<style>{STYLED} button:focus {{ outline: none; box-shadow: 0 0 0 4px #05a }}</style>"
            "<button>Verder</button>",
            f"<style>{STYLED} button:focus {{ outline: 2px solid transparent; "
            "box-shadow: 0 0 0 4px #05a }</style><button>Verder</button>",
        ),
    },
    "reflow": {
        "a fixed width": (
            '<div style="width: 400px">Een blok</div>',
            '<div style="max-width: 400px">Een blok</div>',
        ),
        "a word that does not break": (
            "<p>Meervoudigepersoonlijkheidsstoornisbehandelingscentrumadministratie</p>",
            '<p style="overflow-wrap: anywhere">'
            "Meervoudigepersoonlijkheidsstoornisbehandelingscentrumadministratie</p>",
        ),
        "a table without a container that scrolls": (
            f"<table><tr>{'<td>Bestemmingsplan</td>' * 4}</tr></table>",
            '<div style="overflow-x: auto" tabindex="0" role="region" aria-label="Plannen">'
            f"<table><tr>{'<td>Bestemmingsplan</td>' * 4}</tr></table></div>",
        ),
        "what is absolute in a container that scrolls": (
            '<div style="overflow-x: auto"><div style="width: 600px; padding-left: 500px">'
            '<span style="position: absolute">Naam</span></div></div>',
            '<div style="overflow-x: auto; position: relative"><div style="width: 600px; '
            'padding-left: 500px"><span style="position: absolute">Naam</span></div></div>',
        ),
        "text that is cut off": (
            '<p style="white-space: nowrap; overflow: hidden">Een zin die veel te lang is voor '
            "een smal scherm van een telefoon</p>",
            '<p style="overflow: hidden">Een zin die veel te lang is voor een smal scherm van een '
            "telefoon</p>",
        ),
        "text that is outside, where nobody can scroll to": (
            "<style>html, body { overflow-x: hidden }</style>"
            '<p style="white-space: nowrap">Een zin die veel te lang is voor een smal scherm</p>',
            "<style>html, body { overflow-x: hidden }</style>"
            "<p>Een zin die veel te lang is voor een smal scherm</p>",
        ),
    },
    "target size": {
        "small buttons in a row": (
            '<div style="display: flex"><button style="width: 16px; height: 16px; padding: 0">1'
            '</button><button style="width: 16px; height: 16px; padding: 0">2</button></div>',
            '<div style="display: flex"><button style="width: 24px; height: 24px; padding: 0">1'
            '</button><button style="width: 24px; height: 24px; padding: 0">2</button></div>',
        ),
        "small buttons, but far apart": (
            '<div style="display: flex; gap: 4px"><button style="width: 16px; height: 16px; '
            'padding: 0">1</button><button style="width: 16px; height: 16px; padding: 0">2</button>'
            "</div>",
            '<div style="display: flex; gap: 12px"><button style="width: 16px; height: 16px; '
            'padding: 0">1</button><button style="width: 16px; height: 16px; padding: 0">2</button>'
            "</div>",
        ),
        "links under each other, and links in a sentence": (
            '<ul style="line-height: 1; list-style: none"><li><a href="#a">Een</a></li>'
            '<li><a href="#b">Twee</a></li></ul>',
            '<p style="line-height: 1">Lees <a href="#a">dit</a> of <a href="#b">dat</a>.</p>',
        ),
        "a small button, and one that reaches further than it shows": (
            "<style>button { position: relative; width: 14px; height: 14px; padding: 0 }</style>"
            "<button>1</button><button>2</button>",
            "<style>button { position: relative; width: 14px; height: 14px; padding: 0; "
            'margin: 10px 4px } button::after { content: ""; position: absolute; inset: -10px }'
            "</style><button>1</button>",
        ),
    },
    "text spacing": {
        "a box of one height": (
            '<p style="height: 27px; overflow: hidden; width: 300px">Vul hier uw volledige adres '
            "in a.u.b.</p>",
            '<p style="min-height: 27px; overflow: hidden; width: 300px">Vul hier uw volledige '
            "adres in a.u.b.</p>",
        ),
        "text that runs into other text": (
            '<div style="height: 54px; width: 300px">Wij sturen u een brief met een code; die '
            "vult u daarna hier in</div><div>En dan bent u klaar met alles</div>",
            '<div style="min-height: 54px; width: 300px">Wij sturen u een brief met een code; die '
            "vult u daarna hier in</div><div>En dan bent u klaar met alles</div>",
        ),
    },
    "without JavaScript": {
        "words that a script puts there": (
            '<p id="p"></p><script>p.textContent = "Wij sturen u een brief."</script>',
            '<p id="p">Wij sturen u een brief.</p>',
        ),
        "words that a script shows": (
            '<p id="p" hidden>Wij sturen u een brief.</p><script>p.hidden = false</script>',
            '<p id="p">Wij sturen u een brief.</p><script>p.hidden = true</script>',
        ),
        "a button of a form that a script puts there": (
            '<form id="f"></form><script>f.innerHTML = "<button>Verder</button>"</script>',
            '<form id="f"><button>Verder</button></form>',
        ),
        "a link that a script puts there": (
            '<p id="p"></p><script>p.innerHTML = "<a href=/hulp>Hulp</a>"</script>',
            '<p id="p"></p><script>p.innerHTML = "<button>Kopieer</button>"</script>'
            '<a href="/hulp">Hulp</a>',
        ),
    },
}

CASES = [
    pytest.param(rule, *twins, id=f"{rule}: {planted}")
    for rule, cases in PLANTED.items()
    for planted, twins in cases.items()
]
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
def put(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Put]:
    """Puts a page on a server, and gives its address."""
    folder = tmp_path_factory.mktemp("barriers")
    (folder / "kaart.png").write_bytes(b"")
    (folder / "zonder.html").write_text(SHELL.format(body='<img src="kaart.png">'))
    (folder / "met.html").write_text(SHELL.format(body='<img src="kaart.png" alt="Kaart">'))
    with serving(folder) as address:

        def put(body: str) -> str:
            # A name of its own: under the same one the browser would show what it has.
            name = f"{len(list(folder.iterdir()))}.html"
            (folder / name).write_text(SHELL.format(body=body))
            return f"{address}/{name}"

        yield put


@pytest.mark.parametrize(("rule", "barrier", "twin"), CASES)
def test_a_rule_finds_a_barrier_and_leaves_its_twin_alone(
    rule: str, barrier: str, twin: str, checker: Checker, put: Put
) -> None:
    found = checker.visit(put(barrier), asked=[RULES[rule]])
    assert found, "this barrier is not found"
    assert all(finding.text and finding.mend for finding in found)
    left = checker.visit(put(twin), asked=[RULES[rule]])
    assert not left, report(left)


def test_every_rule_has_barriers_planted_for_it() -> None:
    assert set(PLANTED) == set(RULES)


@pytest.mark.parametrize("name", RULES)
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
        assert {finding.rule for finding in checker.check(page)} >= {"axe image-alt"}
    with checker.open(put(f'<img src="kaart.png">{script}')) as page:
        assert checker.check(page) == []
