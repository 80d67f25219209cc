"""What the values of our macros mean: absence, choice, links, errors, attributes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment
from markupsafe import Markup

import herkenbaar
from herkenbaar import InvalidValue, lists, values
from herkenbaar.attributes import attributes

from .html import Page


@pytest.fixture(scope="module")
def env() -> Environment:
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    return env


def render(env: Environment, name: str, arguments: str, **given: object) -> Page:
    source = f'{{% from "herkenbaar/{name}.html" import {name} %}}{{{{ {name}({arguments}) }}}}'
    return Page(env.from_string(source).render(given))


@pytest.mark.parametrize(("value", "shown"), [(0, "0"), ("", ""), ("0", "0"), (False, None)])
def test_zero_and_an_empty_text_are_values(env: Environment, value: object, shown: str | None):
    (control,) = render(env, "text_input", '"a", "b", value=v', v=value).find("input")
    assert control.get("value") == shown


def test_none_is_absence(env: Environment):
    (control,) = render(env, "text_input", '"a", "b", value=none').find("input")
    assert "value" not in control


@pytest.mark.parametrize("value", [1, "1", ["1"], (1, 7), {1}])
def test_a_number_chooses_its_text(env: Environment, value: object):
    page = render(env, "checkboxes", '"a", "b", {"1": "een", "2": "twee"}, value=v', v=value)
    assert ["checked" in control for control in page.find("input")] == [True, False]


def test_zero_can_be_chosen(env: Environment):
    page = render(env, "radios", '"a", "b", {0: "nul", 1: "een"}, value=0')
    assert ["checked" in control for control in page.find("input")] == [True, False]


@pytest.mark.parametrize(
    "options",
    [
        {"a": "A", "b": "B"},
        [("a", "A"), ("b", "B")],
        [["a", "A"], {"value": "b", "label": "B"}],
        (("a", "A"), ("b", "B")),
    ],
)
def test_options_may_be_written_in_each_of_these_ways(options: object):
    (group,) = lists.options(options, "b")
    assert [(c.value, c.label, c.chosen) for c in group.choices] == [
        ("a", "A", False),
        ("b", "B", True),
    ]


@pytest.mark.parametrize("inside", [[("c", "C")], (("c", "C"),), {"c": "C"}])
def test_a_pair_of_a_label_and_a_list_is_a_group(inside: object):
    loose, group = lists.options([("a", "A"), ("Groep", inside)], None)
    assert (loose.label, group.label, group.choices[0].value) == (None, "Groep", "c")


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ("abc", "must be a mapping or a list of pairs"),
        (None, "must be a mapping or a list of pairs"),
        ([], "is empty"),
        (["abc"], "holds 'abc'; write a"),
        ([{"value": "a", "lable": "A"}], "holds an option with 'lable'; did you mean 'label'?"),
        ([{"label": "A"}], "without a value"),
        ([("a", "")], "missing or empty"),
        (7, "must be a mapping or a list"),
    ],
)
def test_options_written_otherwise_are_refused(options: object, fault: str):
    with pytest.raises(InvalidValue, match=fault.replace("?", r"\?")):
        lists.options(options, None)


def test_an_error_ties_label_hint_error_and_control_together(env: Environment):
    page = render(env, "text_input", '"a", "b", hint="c", error="d"')
    (control,) = page.find("input")
    assert control["aria-describedby"] == "a_helptext a_error"
    assert control["aria-invalid"] == "true"
    assert page.ids() == ["a_helptext", "a_error", "a"], "hint, error, control: in this order"


def test_not_required_is_said_in_words_and_never_with_an_asterisk(env: Environment):
    page = render(env, "text_input", '"a", "b", required=false')
    assert "(niet verplicht)" in page.text
    assert "*" not in page.text
    assert "aria-required" not in page.find("input")[0]
    assert render(env, "text_input", '"a", "b"').find("input")[0]["aria-required"] == "true"


def test_the_first_radio_carries_the_id_of_the_field(env: Environment):
    page = render(env, "radios", '"a", "b", {"x": "X", "y": "Y"}, error="c"')
    first, second = page.find("input")
    assert (first["id"], second["id"]) == ("a", "a_2")
    (group,) = page.find("fieldset")
    assert (group["role"], group["aria-invalid"], group["aria-required"]) == (
        "radiogroup",
        "true",
        "true",
    )


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (date(2026, 3, 14), ["14", "3", "2026"]),
        ("2026-03-14", ["14", "3", "2026"]),
        ({"day": "31", "month": "febr", "year": ""}, ["31", "febr", ""]),
        ({"day": "31"}, ["31", None, None]),
        (None, [None, None, None]),
        ("", [None, None, None]),
    ],
)
def test_a_date_shows_what_was_typed(env: Environment, value: object, shown: list[str | None]):
    page = render(env, "date_input", '"d", "Wanneer?", value=v', v=value)
    assert [control.get("value") for control in page.find("input")] == shown
    assert [control["name"] for control in page.find("input")] == ["d_day", "d_month", "d_year"]
    assert page.ids() == ["d", "d_month", "d_year"]


def test_an_error_in_a_part_of_a_date_marks_that_part_and_the_summary_links_to_it(env: Environment):
    wrong = {"d": {"month": "Vul de maand in."}}
    page = render(env, "date_input", '"d", "Wanneer?", error=e.d', e=wrong)
    assert ["aria-invalid" in control for control in page.find("input")] == [False, True, False]
    assert "Vul de maand in." in page.text
    (link,) = render(env, "error_summary", "e", e=wrong).find("a")
    assert link["href"] == "#d_month"


@pytest.mark.parametrize(
    "errors",
    [
        {"a": "Fout A.", "b": ["Fout B.", "Nog een."]},
        [("a", "Fout A."), ("b", ["Fout B.", "Nog een."])],
        [{"id": "a", "text": "Fout A."}, {"id": "b", "text": "Fout B. Nog een."}],
        {"a": "Fout A.", "c": None, "d": [], "b": "Fout B. Nog een."},
    ],
)
def test_errors_may_be_written_in_each_of_these_ways(errors: object):
    found = lists.errors(errors)
    assert [(link.href, link.label) for link in found] == [
        ("#a", "Fout A."),
        ("#b", "Fout B. Nog een."),
    ]


def test_an_empty_summary_shows_nothing(env: Environment):
    for nothing in ({}, [], None):
        assert render(env, "error_summary", "e", e=nothing).elements == []


@pytest.mark.parametrize("href", ["/a", "#a", "https://a.nl/", "mailto:a@b.nl", "tel:14000", "a:b"])
def test_addresses_that_run_no_code_are_taken(href: str):
    assert values.url(href) == href


@pytest.mark.parametrize(
    "href", ["javascript:x", " JavaScript:x", "java\nscript:x", "data:text/html,x", "vbscript:x"]
)
def test_addresses_that_run_code_are_refused_unless_they_are_markup(href: str):
    with pytest.raises(InvalidValue, match="would run code"):
        values.url(href)
    assert values.url(Markup(href)) == href


@given(st.text())
def test_no_text_makes_an_address_that_a_browser_would_run(text: str):
    try:
        shown = str(values.url(text))
    except InvalidValue:
        return
    # What a browser does first (URL standard): strip controls and spaces, drop tabs and newlines.
    read = shown.lstrip("".join(map(chr, range(33)))).translate({9: None, 10: None, 13: None})
    assert not read.lower().startswith(("javascript:", "data:", "vbscript:"))


def test_attributes_add_and_never_override():
    assert attributes({"data-x": "1", "disabled": True, "hidden": False}, a=1) == Markup(
        ' a="1" data-x="1" disabled'
    )
    for name in ("type", "TYPE", "id", "name", "class", "aria-describedby"):
        with pytest.raises(InvalidValue, match="may not set"):
            attributes({name: "x"}, {"aria-describedby": None}, type="text")


@given(st.dictionaries(st.text(), st.text()))
def test_attributes_are_parsed_as_they_were_given(attrs: dict[str, str]):
    try:
        html = attributes(attrs)
    except InvalidValue:
        return
    ((_, parsed),) = Page(f"<br{html}>").elements
    expected = {name.lower(): value for name, value in attrs.items()}
    assert set(parsed) == set(expected)


def test_every_answer_of_a_summary_shows_and_nothing_is_said_in_words(env: Environment):
    page = render(
        env, "summary_list", '"Adres", {"Straat": "Dorpsweg", "Toevoeging": "", "Wie": ["A", "B"]}'
    )
    assert "Niet ingevuld" in page.text
    assert len(page.find("br")) == 1


def test_a_lazy_text_is_a_text(env: Environment):
    class Lazy:
        def __str__(self) -> str:
            return "Straat"

    page = render(env, "text_input", '"a", label, hint=label', label=Lazy())
    assert page.text.count("Straat") == 2
