"""The questions: what a page asks, what its guidance promises and what the server says agree."""

import doctest
import re
from collections.abc import Iterator
from typing import Any

import pytest
from jinja2 import Environment, nodes

import herkenbaar
from herkenbaar import answers
from herkenbaar.answers import AnswerError, Question
from herkenbaar.catalogue import catalogue

from .html import Page

QUESTIONS = {
    name: found
    for name, found in catalogue().items()
    if found.kind == "pattern" and not found.is_layout
}
RULES = {name: rule for name, rule in vars(answers).items() if isinstance(rule, Question)}
# Asked by a component, which has no pattern of its own.
BY_COMPONENT = {"date_range", "time_of_day"}


@pytest.fixture(scope="module")
def env() -> Environment:
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    return env


def calls(name: str) -> Iterator[Any]:
    """How the examples of a question call it, with what is written out there."""
    for path in QUESTIONS[name].examples:
        template = Environment().parse(path.read_text(encoding="utf-8"))
        for call in template.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == name:
                yield path, {key.key: constant(key.value) for key in call.kwargs}, call.args


def constant(node: nodes.Expr) -> object:
    try:
        return node.as_const()
    except nodes.Impossible:
        return None


def test_each_question_has_a_rule_and_each_rule_a_question():
    assert set(QUESTIONS) == set(RULES) - BY_COMPONENT


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_guidance_promises_what_the_server_does(name: str):
    readme = QUESTIONS[name].folder / "README.md"
    code = "\n".join(re.findall(r"^```pycon\n(.*?)^```", readme.read_text("utf-8"), re.M | re.S))
    test = doctest.DocTestParser().get_doctest(code, {}, name, str(readme), 0)
    assert len(test.examples) > 1, f"{readme}: shows no use of herkenbaar.answers.{name}"
    said: list[str] = []
    failed = doctest.DocTestRunner(verbose=False).run(test, out=said.append).failed
    assert not failed, "".join(said)


@pytest.mark.parametrize("name", QUESTIONS)
def test_an_example_shows_the_message_that_the_server_gives(name: str):
    wrong = [
        (path.name, given.get("value"), given["error"])
        for path, given, positional in calls(name)
        if given.get("error") and "label" not in given and len(positional) < 2
    ]
    assert wrong, f"{name}: no example shows an error"
    for file, value, error in wrong:
        assert (file, said(RULES[name], value)) == (file, error)


def said(rule: Question[Any], typed: object) -> object:
    try:
        return f"no error, but {rule.parse(typed)!r}"
    except AnswerError as error:
        return error.text


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_message_names_what_the_label_asks(name: str, env: Environment):
    macro = getattr(env.get_template(f"herkenbaar/{name}.html").module, name)
    listed = any(param.name == "options" for param in QUESTIONS[name].params)
    html = str(macro(options={"a": "A"}) if listed else macro())
    label = re.search(r'class="hk-field__label"[^>]*>(.*?)</(?:label|legend)>', html, re.S)
    assert label, html
    asked = " ".join(re.sub(r"<[^>]+>", " ", label[1]).split()).casefold()
    thing = RULES[name].thing.casefold()
    assert any(word in asked for word in (thing, thing.removeprefix("uw "), thing.split()[-1])), (
        f"the label asks {asked!r}; messages speak of {thing!r}"
    )


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_server_reads_the_fields_that_the_page_sends(name: str, env: Environment):
    path, *_ = next(calls(name))
    html = env.from_string(path.read_text(encoding="utf-8")).render()
    names = {
        attrs["name"]
        for tag, attrs in Page(html).elements
        if tag in {"input", "select", "textarea"} and "name" in attrs
    }
    rule = RULES[name]
    ends = [f"_{part}" for part in rule.parts] or [""]
    stem = min((name.removesuffix(end) for name in names for end in ends), key=len)
    asked: set[str] = set()

    class Sent(dict[str, str]):
        def get(self, key: str, default: object = None) -> str:  # type: ignore[override]
            asked.add(key)
            return ""

    rule.typed(Sent(), stem)
    assert names <= asked | {f"{stem}_typed"}, f"{path}: {names} are sent, {asked} are read"
