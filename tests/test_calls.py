"""The call checker refuses what can never be right, and leaves alone what it cannot see through."""

import pytest
from jinja2 import Environment

import herkenbaar
from herkenbaar import InvalidCall
from herkenbaar.calls import problems
from herkenbaar.catalogue import catalogue

FROM = '{% from "herkenbaar/text_input.html" import text_input %}\n'
RADIOS = '{% from "herkenbaar/radios.html" import radios %}\n'
TAG = '{% from "herkenbaar/tag.html" import tag %}\n'


def faults(source: str) -> list[str]:
    return [f"{line}: {text}" for line, text in problems(Environment().parse(source))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (FROM + '{{ text_input("a", lable="b") }}', "takes no 'lable'; did you mean 'label'?"),
        (FROM + '{{ text_input("a") }}', "2: text_input() needs 'label': The question"),
        (FROM + '{{ text_input("a", "b", name="c") }}', "2: text_input() is given 'name' twice"),
        (FROM + '{{ text_input("a", "b", hint="c", hint="d") }}', "is given 'hint' twice"),
        (
            FROM + '{{ text_input("a", "b", type="emial") }}',
            'takes "text" | "email" | "tel" | "url" as \'type\', not \'emial\'; '
            "did you mean 'email'?",
        ),
        (
            FROM + '{{ text_input("a", "b", required="false") }}',
            "takes true or false as 'required', not 'false'",
        ),
        (
            FROM + "{{ text_input(" + ", ".join("abcdefghijklmnopqrst") + ") }}",
            "takes at most 16 arguments, not 20",
        ),
        (FROM + '{% call text_input("a", "b") %}c{% endcall %}', "takes no body"),
        (
            '{% from "herkenbaar/details.html" import details %}{{ details("a") }}',
            "1: details() needs a body",
        ),
        (
            RADIOS + '{{ radios("a", "b", [\n{"value": 1,\n"lable": "c"}]) }}',
            "4: radios() takes no 'lable' in 'options'; did you mean 'label'?",
        ),
        (
            RADIOS + '{{ radios("a", "b", [("c", [{"valeu": 1}])]) }}',
            "takes no 'valeu' in 'options'; did you mean 'value'?",
        ),
        (
            RADIOS + '{{ radios("a", "b", [{"value": 1, "label": "c", "disabled": "no"}]) }}',
            "takes true or false as 'disabled', not 'no' in 'options'",
        ),
        (
            '{% from "herkenbaar/breadcrumbs.html" import breadcrumbs %}'
            '{{ breadcrumbs([{"href": "/"}]) }}',
            "breadcrumbs() needs 'label' in 'links'",
        ),
        (
            '{% from "herkenbaar/text_input.html" import text_input as veld %}'
            "{{ veld(a, b, c=1) }}",
            "text_input() takes no 'c'",
        ),
        (
            '{% import "herkenbaar/tag.html" as t %}{{ t.tag("a", knid="info") }}',
            "tag() takes no 'knid'; did you mean 'kind'?",
        ),
        ('{% import "herkenbaar/tag.html" as t %}{{ t.tga("a") }}', "holds 'tag', not 'tga'"),
        ('{% from "herkenbaar/tag.html" import tga %}', "holds 'tag', not 'tga'"),
        (
            '{% from "herkenbaar/form_page.html" import form_page %}',
            "is a layout: extend it, it holds no 'form_page'",
        ),
        (
            '{% from "herkenbaar/text_inptu.html" import x %}',
            "there is no 'herkenbaar/text_inptu.html'; did you mean 'herkenbaar/text_input.html'?",
        ),
        ('{% extends "herkenbaar/tag" %}', "there is no 'herkenbaar/tag'"),
        (
            '{% extends "herkenbaar/form_page.html" %}{% block feilds %}{% endblock %}',
            "form_page has no block 'feilds'; did you mean 'fields'?",
        ),
        (
            FROM + "{% if nooit %}{{ text_input('a', lable='b') }}{% endif %}",
            "2: text_input() takes no 'lable'",
        ),
        (
            '{% block a %}{% from "herkenbaar/tag.html" import tag %}{% endblock %}'
            '{% block b %}{% from "herkenbaar/tag.html" import tag %}{{ tag() }}{% endblock %}',
            "tag() needs 'label'",
        ),
        (TAG + "{{ tag(knid=1, **more) }}", "tag() takes no 'knid'"),
    ],
)
def test_refuses(source: str, expected: str):
    assert expected in "\n".join(faults(source))


@pytest.mark.parametrize(
    "source",
    [
        TAG + "{{ tag(**values) }}",
        TAG + "{{ tag(*values) }}",
        TAG + '{{ tag("a", kind=kind) }}',
        TAG + '{{ tag("a", kind="in" ~ "fo") }}',
        TAG + '{{ tag("a", kind=none) }}',
        TAG + "{% set tag = own %}{{ tag(anything=1) }}",
        TAG + "{% for tag in tags %}{{ tag(anything=1) }}{% endfor %}",
        TAG + "{% macro f(tag) %}{{ tag(anything=1) }}{% endmacro %}",
        TAG + '{% from "own.html" import tag %}{{ tag(anything=1) }}',
        '{% from "own.html" import text_input %}{{ text_input(anything=1) }}',
        "{% from source import text_input %}{{ text_input(anything=1) }}",
        '{% import "herkenbaar/tag.html" as t %}{% set t = own %}{{ t.anything() }}',
        RADIOS + '{{ radios("a", "b", options) }}',
        RADIOS + '{{ radios("a", "b", [{key: 1}]) }}',
        '{% extends "own.html" %}{% block anything %}{% endblock %}',
        "{% extends layout %}{% block anything %}{% endblock %}",
        '{% if x %}{% extends "herkenbaar/page.html" %}{% endif %}{% block any %}{% endblock %}',
        '{% extends "herkenbaar/page.html" %}'
        "{% block main %}{% block own %}{% endblock %}{% endblock %}",
        '{{ tag(anything=1) }} a text about "herkenbaar/tag.html"',
    ],
)
def test_leaves_alone_what_it_cannot_see_through(source: str):
    assert faults(source) == []


def test_a_wrong_call_is_refused_at_compile_time_with_template_and_line():
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    with pytest.raises(InvalidCall) as caught:
        env.from_string(FROM + '{{ text_input("a", lable="b") }}')
    assert "<template>:2: text_input() takes no 'lable'; did you mean 'label'?" in str(caught.value)
    assert caught.value.lineno == 2


def test_every_example_is_called_rightly():
    for found in catalogue().values():
        for example in found.examples:
            assert faults(example.read_text(encoding="utf-8")) == [], example
