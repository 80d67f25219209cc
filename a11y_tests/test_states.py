"""Every state that a real form has, for every component with which a question is asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from jinja2 import Environment, nodes
from markupsafe import Markup
from playwright.sync_api import Browser

import herkenbaar
from herkenbaar.a11y_tests.checker import Checker
from herkenbaar.a11y_tests.reports import text
from herkenbaar.a11y_tests.rules import rules
from herkenbaar.a11y_tests.server import POLICY, serving
from herkenbaar.a11y_tests.trying import barriers, of_content
from herkenbaar.assets import write
from herkenbaar.catalogue import Entry, catalogue

SHARED = {"name", "label", "hint", "error", "required", "heading", "id", "attrs"}
FIELDS = {
    name: found
    for name, found in catalogue().items()
    if found.kind == "component"
    and found.body is None
    and {param.name for param in found.params} >= SHARED
    # What radios and checkboxes share is never asked by itself, and a page has one search.
    and name not in {"choices", "search"}
}
# These pages ask one question ten times, and say one sentence in three places.
ASKED = [rule for rule in rules() if rule.name not in ("field-names", "double-names")]
ERROR = "Kies of vul een antwoord in, zoals in het voorbeeld."
LONG = (
    "Kunt u zo precies mogelijk vertellen waarom u een ontheffing van de "
    "parkeervergunningverordening en de bijbehorende leefbaarheidsvoorschriften vraagt?"
)
ARABIC = "ما هو اسم المقاطعة التي تسكن فيها الآن؟"
STATES: Mapping[str, Mapping[str, object]] = {
    "empty": {"value": None, "files": None},
    "filled": {},
    "hint": {"hint": "U vindt dit op de brief die u van ons kreeg."},
    "error": {"error": ERROR},
    "hint_error": {"error": ERROR, "hint": "U vindt dit op de brief die u van ons kreeg."},
    "optional": {"required": False},
    "disabled": {"attrs": {"disabled": True}},
    "read_only": {"attrs": {"readonly": True}},
    "heading": {"heading": 2},
    "long": {"label": LONG, "hint": LONG, "error": LONG},
}
RIGHT_TO_LEFT: Mapping[str, Mapping[str, object]] = {
    "rtl": {"label": ARABIC, "hint": ARABIC},
    "rtl_error": {"label": ARABIC, "hint": ARABIC, "error": ARABIC},
}
# HTML knows "read only" of what one types in, and of nothing else.
TYPED = {"text_input", "textarea", "time_input", "one_time_code", "date_picker", "password_input"}

PAGE = """{% extends "herkenbaar/page.html" %}
{% from "herkenbaar/error_summary.html" import error_summary %}
{% block title %}Alle toestanden{% endblock %}
{% block language %}{{ language }}{% endblock %}
{% block head %}<link rel="icon" href="/static/icons/{{ icon }}">{% endblock %}
{% block alert %}{{ error_summary(errors) }}{% endblock %}
{% block main %}
{% for state, html in states.items() %}
<div id="state_{{ state }}">{{ html }}</div>
{% endfor %}
{% endblock %}"""


def constant(value: object) -> nodes.Expr:
    if isinstance(value, dict):
        pairs = [nodes.Pair(constant(key), constant(one)) for key, one in value.items()]
        return nodes.Dict(pairs)
    return nodes.Const(value)


def example(entry: Entry) -> str:
    """The example that shows an answer, or else the plainest."""
    paths = {path.stem: path for path in entry.examples}
    return paths.get("filled", paths["default"]).read_text(encoding="utf-8")


def in_state(env: Environment, entry: Entry, state: str, values: Mapping[str, object]) -> Markup:
    """An example of a component as it is in a state: the same call, with other values."""
    template = env.parse(example(entry))
    taken = {param.name for param in entry.params}
    given = {**values, "name": f"{state}_{entry.name}"}
    given = {name: value for name, value in given.items() if name in taken}
    for call in template.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == entry.name:
            positional = [param.name for param in entry.params][: len(call.args)]
            names = [*positional, *(keyword.key for keyword in call.kwargs)]
            before = [*call.args, *(keyword.value for keyword in call.kwargs)]
            call.kwargs = [
                nodes.Keyword(name, value)
                for name, value in zip(names, before, strict=True)
                if name not in given
            ]
            call.kwargs += [nodes.Keyword(name, constant(one)) for name, one in given.items()]
            call.args = []
    return Markup(env.from_string(template).render())


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page with all states for each component."""
    folder = tmp_path_factory.mktemp("states")
    env = Environment(autoescape=True)
    herkenbaar.install(env, assets="/static/")
    write(folder / "static")
    icon = next((folder / "static/icons").glob("info*.svg")).name
    for entry in FIELDS.values():
        typed = {s: v for s, v in STATES.items() if s != "read_only" or entry.name in TYPED}
        for language, states in (("nl", typed), ("ar", RIGHT_TO_LEFT)):
            html = {state: in_state(env, entry, state, states[state]) for state in states}
            wrong = {f"{state}_{entry.name}": states[state].get("error") for state in states}
            page = env.from_string(PAGE).render(
                states=html, errors=wrong, language=language, icon=icon
            )
            (folder / f"{entry.name}-{language}.html").write_text(page, encoding="utf-8")
    with serving(folder, POLICY) as address:
        yield address


@pytest.mark.parametrize("name", FIELDS)
def test_no_state_of_a_field_keeps_anybody_out(
    name: str, checker: Checker, pages: str, pytestconfig: pytest.Config
) -> None:
    found = []
    for language in ("nl", "ar"):
        # What turns round with the direction is in its words; all else is asked of one language.
        whole = language == "nl" or pytestconfig.getoption("thorough")
        asked = [rule for rule in ASKED if whole or of_content(rule)]
        found += barriers(checker.visit(f"{pages}/{name}-{language}.html", asked=asked))
        found += checker.complaints
    assert not found, f"\n\n{name}, all its states\n{text(found)}"


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("name", FIELDS)
def test_each_link_of_the_error_summary_lands_on_a_control(
    name: str, javascript: bool, browser: Browser, pages: str
) -> None:
    context = browser.new_context(java_script_enabled=javascript)
    page = context.new_page()
    page.goto(f"{pages}/{name}-nl.html")
    links = page.locator(".hk-error-summary a")
    for number in range(links.count()):
        links.nth(number).click()
        target = str(links.nth(number).get_attribute("href")).removeprefix("#")
        state = target.removesuffix(f"_{name}")
        focused = page.locator(f"#state_{state} :focus")
        assert focused.count() == 1, f"{name}: #{target} does not take the focus"
        tag = focused.evaluate("node => node.localName")
        assert tag in {"input", "select", "textarea", "button"}, f"{name}: #{target} is a {tag}"
    context.close()


@pytest.mark.parametrize("name", FIELDS)
def test_text_twice_as_large_fits_beside_itself(name: str, browser: Browser, pages: str) -> None:
    """WCAG 1.4.4, on a phone held upright and one held sideways."""
    page = browser.new_page(viewport={"width": 640, "height": 800})
    page.goto(f"{pages}/{name}-nl.html")
    # What a reader sets in the browser; no style of a page may undo it.
    page.locator("html").evaluate("node => { node.style.fontSize = '200%' }")
    over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert over <= 0, f"{name}: {over} px do not fit beside it"
    page.close()
