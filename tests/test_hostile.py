"""Whatever a value holds, it is shown as text or refused by name; for every macro there is.

A new component is covered without anyone writing a test: the catalogue says what it takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import Environment
from markupsafe import Markup

import herkenbaar
from herkenbaar import InvalidValue
from herkenbaar.catalogue import Entry, Param, catalogue

from .html import Page

MACROS = {name: found for name, found in catalogue().items() if not found.is_layout}
LAYOUTS = {name: found for name, found in catalogue().items() if found.is_layout}


class Lazy:
    """A text that is made when it is shown, as frameworks translate."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text


TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "",
            " ",
            "<xss>",
            "</textarea><xss>",
            "</title></option></select><xss>",
            '"><xss onxss="1">',
            "' onxss='1",
            '" onxss="1',
            "x onxss=1",
            "-->",
            "{{ 7 * 7 }}{% raw %}",
            "javascript:xss()",
            "JaVa\tScRiPt:xss()",
            "\x01 javascript:xss()",
            "data:text/html,<xss>",
            "&quot;&#x22;",
            "%s%(n)s%",
            "\u202eabc\u202c",
            "مرحبا",
            "\u200b",
            "a\x00b",
            "é" * 10_000,
        ]
    ),
)
SCALARS = st.one_of(
    TEXTS,
    st.none(),
    st.booleans(),
    st.integers(-2, 10**12),
    st.floats(),
    st.dates(),
    st.binary(max_size=3),
    TEXTS.map(Lazy),
    st.just(date),
)
KEYS = st.one_of(
    TEXTS,
    st.sampled_from(
        [
            *("value", "label", "hint", "href", "text", "id", "day", "month", "year", "lang"),
            *("disabled", "divider", "exclusive", "data-x", "onclick", "style", "class"),
        ]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda inside: st.one_of(
        st.lists(inside, max_size=3),
        st.tuples(inside, inside),
        st.dictionaries(KEYS, inside, max_size=3),
    ),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def env() -> Environment:
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    return env


def plain(param: Param) -> object:
    """A right value for a parameter that a call cannot do without."""
    if param.choices:
        return param.choices[0]
    if param.fields:
        return [{field.name: "tekst" for field in param.fields if field.required}]
    return 1 if param.type == "int" else "tekst"


def right(found: Entry) -> dict[str, Any]:
    values = {param.name: plain(param) for param in found.params if param.required}
    if "options" in values:
        values["options"] = {"a": "A"}
    if found.body is not None:
        values["caller"] = lambda *_: Markup("<p>inhoud</p>")
    return values


@pytest.mark.parametrize("name", MACROS)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_value_in_any_parameter_is_text_or_refused_by_name(
    name: str, env: Environment, data: st.DataObject
):
    found = MACROS[name]
    if not found.params:
        return
    param = data.draw(st.sampled_from(found.params))
    values = right(found) | {param.name: data.draw(VALUES)}
    macro = getattr(env.get_template(f"herkenbaar/{name}.html").module, name)
    text_or_refusal(rf"{name}\(\): '\w+' ", lambda: macro(**values))


@pytest.mark.parametrize("name", LAYOUTS)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_variable_of_a_layout_is_text_or_refused_by_name(
    name: str, env: Environment, data: st.DataObject
):
    param = data.draw(st.sampled_from(LAYOUTS[name].params))
    page = env.from_string(
        f'{{% extends "herkenbaar/{name}.html" %}}{{% block title %}}Titel{{% endblock %}}'
    )
    values = {"step": 1, "steps": 2, param.name: data.draw(VALUES)}
    text_or_refusal(r"\w+(\(\))?: '\w+' ", lambda: page.render(values))


def text_or_refusal(refusal: str, render: Callable[[], object]) -> None:
    try:
        html = str(render())
    except InvalidValue as refused:
        said = str(refused)
    else:
        harmless(html)
        return
    assert re.match(refusal, said), said


def harmless(html: str) -> None:
    """What stands in the page is what the macro wrote: nothing that a value brought."""
    page = Page(html)
    assert page.faults == []
    for tag, attrs in page.elements:
        assert tag != "xss"
        for attribute, value in attrs.items():
            assert not attribute.startswith("on"), html
            assert attribute not in {"style", "srcdoc"}
            if attribute in {"href", "src", "action", "formaction"}:
                shown = re.sub(r"[\x00-\x20]", "", value or "").lower()
                assert not shown.startswith(("javascript:", "data:")), html


def test_the_reader_sees_harm():
    for harm in ("<xss></xss>", '<a onxss="1">x</a>', '<a href=" javascript:x">x</a>', "<p>"):
        with pytest.raises(AssertionError):
            harmless(harm)


@pytest.mark.parametrize("name", [name for name in MACROS if name != "field"])
def test_a_missing_label_is_refused_by_name(name: str, env: Environment):
    found = MACROS[name]
    if not any(param.name == "label" and param.required for param in found.params):
        return
    macro = getattr(env.get_template(f"herkenbaar/{name}.html").module, name)
    for empty in (None, "", "  ", [], {}):
        with pytest.raises(InvalidValue, match=rf"{name}\(\): 'label' "):
            macro(**(right(found) | {"label": empty}))
