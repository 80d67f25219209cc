"""What things cost, side by side in one run: ``make bench`` prints it and judges nothing.

Machines are noisy: times are CPU times, variants take turns, and ratios are medians of ratios
within a turn.
"""

from __future__ import annotations

import gc
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import brotli
import minify
from jinja2 import DictLoader, Environment
from markupsafe import escape

import herkenbaar
from herkenbaar import assets
from herkenbaar.a11y_tests import axe
from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.server import serving
from herkenbaar.catalogue import catalogue
from herkenbaar.folders import ROOT
from herkenbaar.site_builder.serve import Workshop

ROUNDS = 31
MINIFIED = {".css": "text/css", ".js": "application/javascript"}
STYLESHEET = assets.linked("/static/herkenbaar/", assets.STYLESHEET)
SCRIPT = assets.linked("/static/herkenbaar/", assets.SCRIPT)
NAMES = ["naam", "straat", "postcode", "plaats", "email", "telefoon"]
OPTIONS = {f"w{n}": f"Antwoord & {n}" for n in range(5)}
LANDS = {f"l{n}": f"Land <{n}>" for n in range(20)}
LONG = {f"l{n}": f"Land <{n}>" for n in range(400)}
ERRORS = {name: f"Vul uw {name} in, zoals 'a & b'." for name in NAMES[:4]}
VALUES = {"names": NAMES, "errors": ERRORS, "options": OPTIONS, "lands": LANDS, "long": LONG}

PAGE = """{% extends "herkenbaar/form_page.html" %}
{% from "herkenbaar/checkboxes.html" import checkboxes %}
{% from "herkenbaar/date_input.html" import date_input %}
{% from "herkenbaar/radios.html" import radios %}
{% from "herkenbaar/select.html" import select %}
{% from "herkenbaar/text_input.html" import text_input %}
{% from "herkenbaar/textarea.html" import textarea %}
{% block title %}Uw gegevens{% endblock %}
{% block service %}Verhuizing doorgeven{% endblock %}
{% block organisation %}Gemeente Oostmeer{% endblock %}
{% block fields %}
{% for name in names %}
{{ text_input(name, name, hint="Hulp & uitleg", error=errors.get(name), value="<x>") }}
{% endfor %}
{{ date_input("datum", "Wanneer?", hint="Hulp", value={"day": "1", "month": "2", "year": "2026"}) }}
{{ radios("soort", "Hoe?", options, value="w1") }}
{{ checkboxes("wie", "Wie?", options, value=["w1", "w2"]) }}
{{ select("land", "Land", lands, value="l3") }}
{{ textarea("meer", "Toelichting", maxlength=500, value="<tekst>", required=false) }}
{% endblock %}"""

SELECT = (
    '{% from "herkenbaar/select.html" import select %}{{ select("l", "Land", long, value="l3") }}'
)


def by_hand() -> str:
    """The same page as f-strings with ``markupsafe.escape`` on each value: the floor."""
    parts = [
        '<!doctype html>\n<html lang="nl" dir="ltr">\n<head>\n<meta charset="utf-8">\n<title>'
        f"{escape(len(ERRORS))} foutmeldingen - {escape('Uw gegevens')} - "
        f"{escape('Verhuizing doorgeven')} - {escape('Gemeente Oostmeer')}</title>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<link rel="stylesheet" href="{escape(STYLESHEET)}">\n'
        f'<script type="module" src="{escape(SCRIPT)}"></script>\n'
        '</head>\n<body>\n<a class="hk-skip-link" href="#inhoud">Direct naar de inhoud</a>\n'
        '<header class="hk-header"><div class="hk-column hk-header__inner">'
        '<div class="hk-header__sender hk-mark"><span class="hk-header__name">'
        f'{escape("Gemeente Oostmeer")}</span><span class="hk-header__service">'
        f"{escape('Verhuizing doorgeven')}</span></div></div></header>\n"
        '<main class="hk-column" id="inhoud">\n<hk-error-summary class="hk-error-summary hk-mark">'
        '<span class="hk-node" aria-hidden="true"><span class="hk-icon hk-icon--alert"></span>'
        f'</span><h2 tabindex="-1">Er zijn {escape(len(ERRORS))} foutmeldingen</h2><ul>'
    ]
    for name, text in ERRORS.items():
        parts.append(f'<li><a href="#{escape(name)}">{escape(text)}</a></li>')
    parts.append(
        '</ul></hk-error-summary><div class="hk-page-heading hk-mark"><h1>'
        f"{escape('Uw gegevens')}</h1></div>"
        '<form class="hk-form" method="post" novalidate><p>Vul alle velden in. Als een veld '
        "niet verplicht is, staat dit erbij.</p>"
    )
    for name in NAMES:
        error = ERRORS.get(name)
        parts.append(
            f'<div class="hk-field hk-mark"><label class="hk-field__label" for="{escape(name)}">'
            f'{escape(name)}</label><p class="hk-field__hint" id="{escape(name)}_helptext">'
            f"{escape('Hulp & uitleg')}</p>"
        )
        if error:
            parts.append(
                f'<p class="hk-field__error" id="{escape(name)}_error"><span>'
                f'<span class="hk-visually-hidden">Fout: </span>{escape(error)}</span></p>'
            )
        wrong = f" {escape(name)}_error" if error else ""
        invalid = ' aria-invalid="true"' if error else ""
        parts.append(
            f'<input class="hk-text-input" id="{escape(name)}" name="{escape(name)}" '
            f'aria-describedby="{escape(name)}_helptext{wrong}" aria-required="true"{invalid} '
            f'type="text" value="{escape("<x>")}"></div>'
        )
    parts.append(
        '<fieldset class="hk-field hk-mark" aria-describedby="datum_helptext"><legend '
        f'class="hk-field__label">{escape("Wanneer?")}</legend><p class="hk-field__hint" '
        f'id="datum_helptext">{escape("Hulp")}</p><div class="hk-date-input">'
    )
    for id, part, label, size, value in (
        ("datum", "day", "Dag", 2, "1"),
        ("datum_month", "month", "Maand", 2, "2"),
        ("datum_year", "year", "Jaar", 4, "2026"),
    ):
        parts.append(
            f'<div><label for="{escape(id)}">{escape(label)}</label><input class="hk-text-input" '
            f'type="text" inputmode="numeric" id="{escape(id)}" name="datum_{part}" size="{size}" '
            f'value="{escape(value)}" aria-required="true"></div>'
        )
    parts.append("</div></fieldset>")
    for kind, name, label, chosen in (
        ("radio", "soort", "Hoe?", {"w1"}),
        ("checkbox", "wie", "Wie?", {"w1", "w2"}),
    ):
        group = ' role="radiogroup" aria-required="true"' if kind == "radio" else ""
        parts.append(
            f'<fieldset class="hk-field hk-mark"{group}><legend class="hk-field__label">'
            f'{escape(label)}</legend><hk-choices class="hk-choices">'
        )
        for n, (value, label) in enumerate(OPTIONS.items(), 1):
            id = f"{escape(name)}_{n}" if n > 1 else escape(name)
            checked = " checked" if value in chosen else ""
            parts.append(
                f'<div class="hk-choices__option"><input type="{kind}" id="{id}" '
                f'name="{escape(name)}" value="{escape(value)}"{checked}><label for="{id}">'
                f"{escape(label)}</label></div>"
            )
        parts.append("</hk-choices></fieldset>")
    parts.append(select_by_hand("land", LANDS))
    parts.append(
        f'<div class="hk-field hk-mark"><label class="hk-field__label" for="meer">'
        f'{escape("Toelichting")} <span class="hk-field__optional">(niet verplicht)</span></label>'
        f'<hk-textarea data-most="{escape(500)}" data-left="U kunt nog %s tekens gebruiken." '
        'data-left-one="U kunt nog 1 teken gebruiken." data-over="U hebt %s tekens te veel." '
        'data-over-one="U hebt 1 teken te veel."><textarea class="hk-textarea" id="meer" '
        f'name="meer" aria-describedby="meer_count" rows="4">{escape("<tekst>")}</textarea>'
        f'<p class="hk-visually-hidden" id="meer_count">U kunt {escape(500)} tekens gebruiken.</p>'
        f'<p class="hk-textarea__count" aria-hidden="true">U kunt {escape(500)} tekens gebruiken.'
        '</p><p class="hk-visually-hidden" role="status"></p>'
        "</hk-textarea></div>"
        '<div class="hk-button-group"><button class="hk-button" type="submit">Volgende stap'
        '<span class="hk-icon hk-icon--arrow" aria-hidden="true"></span></button></div>'
        '<div class="hk-button-group"><button class="hk-button hk-button--subtle" '
        'type="submit" name="intent" value="save">Opslaan en later verder</button>'
        '<button class="hk-button hk-button--subtle" type="submit" name="intent" value="stop">'
        'Stoppen met formulier</button></div></form></main>\n<footer class="hk-footer">'
        '<div class="hk-column hk-footer__inner"><p class="hk-footer__sender hk-mark">'
        f"Deze website is van {escape('Gemeente Oostmeer')}</p></div></footer>\n</body>\n</html>"
    )
    return "".join(parts)


def select_by_hand(name: str, options: dict[str, str]) -> str:
    parts = [
        f'<div class="hk-field hk-mark"><label class="hk-field__label" for="{escape(name)}">Land'
        '</label><div class="hk-select__frame"><select class="hk-select" '
        f'id="{escape(name)}" name="{escape(name)}" aria-required="true">'
        '<option value="">Kies uit de lijst</option>'
    ]
    for value, label in options.items():
        chosen = " selected" if value == "l3" else ""
        parts.append(f'<option value="{escape(value)}"{chosen}>{escape(label)}</option>')
    parts.append(
        '</select><span class="hk-icon hk-icon--chevron" aria-hidden="true"></span></div></div>'
    )
    return "".join(parts)


def spent(run: Callable[[], object], times: int = 20) -> float:
    """CPU time of one run, in microseconds."""
    start = time.process_time()
    for _ in range(times):
        run()
    return (time.process_time() - start) / times * 1e6


def same(html: str) -> str:
    """HTML as it is compared: without the white space that shows nothing."""
    return re.sub(r"\s*(<|>)\s*", r"\1", html)


def compare(name: str, ours: Callable[[], str], floor: Callable[[], str]) -> None:
    if same(ours()) != same(floor()):
        raise SystemExit(f"{name}: what is written by hand is no longer the same HTML")
    gc.disable()
    pairs = [(spent(ours), spent(floor)) for _ in range(ROUNDS)]
    gc.enable()
    ratio = statistics.median(a / b for a, b in pairs)
    mine, hand = (statistics.median(column) for column in zip(*pairs, strict=True))
    size = f"{len(ours().encode()):,} and {len(floor().encode()):,} bytes"
    print(f"{name:34} {ratio:5.2f} x by hand   ({mine:.0f} and {hand:.0f} µs; {size})")


def environment() -> Environment:
    env = Environment(
        autoescape=True, auto_reload=False, loader=DictLoader({"p": PAGE, "s": SELECT})
    )
    herkenbaar.install(env)
    return env


def rendering() -> None:
    env = environment()
    page, select = env.get_template("p"), env.get_template("s")
    compare("a form page", lambda: page.render(VALUES), by_hand)
    compare("a select of 400", lambda: select.render(VALUES), lambda: select_by_hand("l", LONG))


def weight() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for path in assets.write(Path(folder)):
            if path.suffix in MINIFIED:
                print(f"{'all ' + path.suffix:34} {brotlied(path):6,} bytes")
    for found in catalogue().values():
        for path in sorted(found.folder.iterdir()):
            if path.suffix in MINIFIED:
                print(f"{'  ' + path.name + ', alone':34} {brotlied(path):6,} bytes")


def brotlied(path: Path) -> int:
    text = minify.string(MINIFIED[path.suffix], path.read_text(encoding="utf-8"))
    return len(brotli.compress(text.encode()))


def styleguide() -> None:
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop(Path(folder) / "site")
        print(f"{'the styleguide, from nothing':34} {spent(workshop.make, 1) / 1e3:6.0f} ms CPU")
        print(f"{'  nothing changed':34} {spent(workshop.make, 1) / 1e3:6.0f} ms CPU")
        for file in (
            "components/text_input/text_input.html",
            "components/text_input/text_input.css",
            "components/text_input/README.md",
            "components/text_input/examples/error.html",
            "components/field/field.html",
            "styleguide/shell.html",
        ):
            path = ROOT / file
            before = path.read_bytes()
            try:
                path.write_bytes(before + b"\n")
                print(f"{'  ' + file:46} {spent(workshop.make, 1) / 1e3:6.0f} ms CPU")
            finally:
                path.write_bytes(before)


def checking() -> None:
    """Pages as a service gives them, in a browser; wall times, as most is spent there."""
    env = environment()
    body = env.from_string(catalogue()["text_input"].examples[0].read_text("utf-8")).render()
    example = (
        '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>'
        f"<style>{herkenbaar.stylesheet()}</style><main><h1>Proef</h1>{body}</main>"
    )
    engine = [replace(rule, widths=(1280,)) for rule in rules() if rule.name == "axe"]
    with Checker() as checker, tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "example.html").write_text(example, encoding="utf-8")
        (folder / "form.html").write_text(env.get_template("p").render(VALUES), encoding="utf-8")
        assets.write(folder / "static/herkenbaar")
        with serving(folder) as address:
            with checker.open(f"{address}/example.html") as page:
                list(axe.run(page))
                floor = waited(lambda: list(axe.run(page)))
            checker.read(example, asked=engine)
            ours = waited(lambda: checker.read(example, asked=engine))
            print(f"{'axe alone on an example':34} {ours / floor:5.2f} x axe.run   ({ours:.0f} ms)")
            for name, file in (("an example", "example"), ("a form page", "form")):
                driven = waited(lambda url=f"{address}/{file}.html": checker.visit(url))
                print(f"{name + ', fully driven':34} {driven:6.0f} ms")


def waited(do: Callable[[], object]) -> float:
    """Milliseconds on the clock: the median of some turns."""
    turns = []
    for _ in range(7):
        began = time.perf_counter()
        do()
        turns.append((time.perf_counter() - began) * 1e3)
    return statistics.median(turns)


if __name__ == "__main__":
    print(f"\nRendering (CPU time, median of {ROUNDS} turns)")
    rendering()
    print("\nWeight (minified, brotli)")
    weight()
    print("\nBuilding")
    styleguide()
    print("\nChecking (on the clock)")
    checking()
