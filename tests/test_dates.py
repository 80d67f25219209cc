"""How dates, times and periods are given to a macro, and what it then shows."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment

import herkenbaar
from herkenbaar import InvalidValue
from herkenbaar.answers import chosen_date, date_range, time_of_day

from .html import Page
from .test_values import render

MARCH = date(2026, 3, 14)


@pytest.fixture(scope="module")
def env() -> Environment:
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    return env


def shown(env: Environment, name: str, arguments: str, **given: object) -> list[str | None]:
    return [one.get("value") for one in render(env, name, arguments, **given).find("input")]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (MARCH, "14 maart 2026"),
        (datetime(2026, 3, 14, 9, 30), "14 maart 2026"),
        ("2026-03-14", "14 maart 2026"),
        ("14-3-2026", "14-3-2026"),  # as it was typed
        ("2026-02-30", "2026-02-30"),
        ("morgen", "morgen"),
        ("", ""),
        (None, None),
    ],
)
def test_a_date_to_choose_is_shown_in_words_and_else_as_it_was_typed(
    env: Environment, value: object, text: str | None
):
    assert shown(env, "date_picker", '"d", "Wanneer?", value=v', v=value) == [text]


@settings(deadline=None)
@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_service_reads_what_a_date_picker_writes(env: Environment, day: date):
    (text,) = shown(env, "date_picker", '"d", "Wanneer?", value=v', v=day)
    assert chosen_date.parse(text) == day


def test_the_calendar_knows_its_bounds_and_what_is_blocked(env: Environment):
    page = render(
        env, "date_picker", '"d", "Wanneer?", earliest=a, latest="2026-04-30", blocked=b',
        a=MARCH, b=[7, "2026-04-27", date(2026, 4, 3)],
    )  # fmt: skip
    (element,) = page.find("hk-date-picker")
    assert element["data-first"] == "2026-03-14"
    assert element["data-last"] == "2026-04-30"
    assert element["data-blocked"] == "7 2026-04-27 2026-04-03"
    assert "Een dag met een streep erdoor kunt u niet kiezen." in page.text


@pytest.mark.parametrize(
    ("arguments", "refusal"),
    [
        ('earliest="14-3-2026"', r"date_picker\(\): 'earliest' must be a date such as"),
        ("latest=2026", r"date_picker\(\): 'latest' must be a date"),
        ('blocked="2026-03-14"', r"date_picker\(\): 'blocked' must be a list"),
        ("blocked=[8]", r"date_picker\(\): 'blocked' must be a date"),
        ("blocked=[none]", r"date_picker\(\): 'blocked' holds an empty date"),
    ],
)
def test_a_day_that_is_none_is_refused(env: Environment, arguments: str, refusal: str):
    with pytest.raises(InvalidValue, match=refusal):
        render(env, "date_picker", f'"d", "Wanneer?", {arguments}')


@pytest.mark.parametrize(
    "value",
    [
        {"start": MARCH, "end": "2 april"},
        (MARCH, "2 april"),
        ["2026-03-14", "2 april"],
    ],
)
def test_a_period_is_a_mapping_or_a_pair(env: Environment, value: object):
    assert shown(env, "date_range", '"p", "Wanneer?", value=v', v=value) == [
        "14 maart 2026",
        "2 april",
    ]


def test_a_service_reads_what_a_period_sends(env: Environment):
    page = render(env, "date_range", '"p", "Wanneer?", value=v', v=(MARCH, date(2026, 4, 2)))
    sent = {str(one["name"]): one["value"] for one in page.find("input")}
    period = date_range.parse(date_range.typed(sent, "p"))
    assert period == (MARCH, date(2026, 4, 2))
    again = render(env, "date_range", '"p", "Wanneer?", value=v', v=period)
    assert [one["value"] for one in again.find("input")] == list(sent.values())


def test_a_period_of_another_kind_is_refused(env: Environment):
    with pytest.raises(InvalidValue, match=r"date_range\(\): 'value' must be a mapping of start"):
        render(env, "date_range", '"p", "Wanneer?", value="2026-03-14"')


def test_an_error_in_a_period_stands_at_its_day(env: Environment):
    page = render(env, "date_range", '"p", "Wanneer?", error={"end": "Vul de laatste dag in."}')
    assert ["aria-invalid" in control for control in page.find("input")] == [False, True]
    assert page.text.count("Vul de laatste dag in.") == 1


@pytest.mark.parametrize(
    ("value", "text"), [(time(9, 5), "9.05"), (time(14), "14.00"), ("2 uur", "2 uur")]
)
def test_a_time_is_shown_as_people_write_it(env: Environment, value: object, text: str):
    assert shown(env, "time_input", '"t", "Hoe laat?", value=v', v=value) == [text]


@settings(deadline=None)
@given(at=st.times().map(lambda found: found.replace(second=0, microsecond=0)))
def test_a_service_reads_what_a_time_input_writes(env: Environment, at: time):
    (text,) = shown(env, "time_input", '"t", "Hoe laat?", value=v', v=at)
    assert time_of_day.parse(text) == at


@pytest.mark.parametrize(
    ("parts", "value", "names", "texts"),
    [
        ("month year", "2026-03", ["d_month", "d_year"], ["3", "2026"]),
        ("month year", MARCH, ["d_month", "d_year"], ["3", "2026"]),
        ("month year", {"month": "mrt"}, ["d_month", "d_year"], ["mrt", None]),
        ("year", 1998, ["d_year"], ["1998"]),
        ("year", "1998", ["d_year"], ["1998"]),
        ("year", None, ["d_year"], [None]),
        ("day month year", "2026", ["d_day", "d_month", "d_year"], [None, None, "2026"]),
    ],
)
def test_a_date_is_asked_in_the_parts_that_are_known(
    env: Environment, parts: str, value: object, names: list[str], texts: list[str | None]
):
    page = render(env, "date_input", '"d", "Wanneer?", value=v, parts=p', v=value, p=parts)
    assert [control["name"] for control in page.find("input")] == names
    assert [control.get("value") for control in page.find("input")] == texts
    assert page.find("input")[0]["id"] == "d"


@pytest.mark.parametrize("id", ["d", "ander"])
@pytest.mark.parametrize("parts", ["day month year", "month year", "year"])
def test_each_link_to_a_part_of_a_date_has_a_control(env: Environment, parts: str, id: str):
    for wrong in ("Fout.", *({part: "Fout."} for part in parts.split())):
        given = {"w": wrong, "p": parts, "i": id}
        page = render(env, "date_input", '"d", "Wanneer?", error=w, parts=p, id=i', **given)
        linked = controls_linked(env, page, {id: wrong})
        assert [control["aria-invalid"] for control in linked] == ["true"]


@pytest.mark.parametrize("id", ["p", "ander"])
@pytest.mark.parametrize(
    ("wrong", "names"),
    [
        ("Fout.", ["p_start"]),
        ({"start": "Fout."}, ["p_start"]),
        ({"end": "Fout."}, ["p_end"]),
        ({"start": "Fout.", "end": "Fout."}, ["p_start", "p_end"]),
    ],
)
def test_each_link_to_a_day_of_a_period_has_a_control(
    env: Environment, wrong: object, names: list[str], id: str
):
    page = render(env, "date_range", '"p", "Wanneer?", error=w, id=i', w=wrong, i=id)
    assert [control["name"] for control in controls_linked(env, page, {id: wrong})] == names
    assert len(page.ids()) == len(set(page.ids()))


def controls_linked(env: Environment, page: Page, errors: object) -> list[dict[str, str | None]]:
    """What the links of an error summary lead to; each control has a label of its own."""
    controls = {f"#{control['id']}": control for control in page.find("input")}
    assert [f"#{label['for']}" for label in page.find("label")] == [*controls]
    links = render(env, "error_summary", "e", e=errors).find("a")
    return [controls[str(link["href"])] for link in links]
