"""Dates, times and codes in a browser: by keyboard, pointer and touch, and without a script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from herkenbaar.a11y_tests import axe
from herkenbaar.a11y_tests.trying import (
    PUT_BACK,
    Show,
    example,
    focused,
    with_and_without,
    without_javascript,
)

# A Tuesday; the calendar asks what day it is when it opens.
NOW = "2026-03-10T12:00:00"
PICKER = """{% from "herkenbaar/date_picker.html" import date_picker %}
<form><h1>Zaal huren</h1>{{ date_picker("dag", "Wanneer?", """


def picker(show: Show, arguments: str = "") -> Page:
    page = show(f"{PICKER}{arguments}) }}}}</form>")
    page.clock.set_fixed_time(NOW)
    return page


def opened(show: Show, arguments: str = "") -> Page:
    page = picker(show, arguments)
    chooser(page).click()
    return page


def chooser(page: Page) -> Locator:
    return page.get_by_role("button", name="Kies een datum")


def day(page: Page) -> str:
    """The day in the calendar that has the focus."""
    found: str = page.evaluate("document.activeElement.dataset.day ?? ''")
    return found


@without_javascript
def test_without_javascript_a_date_is_typed_and_no_calendar_shows(show: Show) -> None:
    page = picker(show)
    expect(page.get_by_role("button")).to_have_count(1)  # the one of the page
    page.get_by_role("textbox").fill("14 mrt 2026")
    expect(page.get_by_role("textbox")).to_have_value("14 mrt 2026")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_calendar_opens_by_keyboard_on_today_and_keeps_the_focus_inside(show: Show) -> None:
    page = picker(show)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(chooser(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_accessible_name("Kies een datum (Wanneer?)")
    expect(page.get_by_role("grid")).to_have_accessible_name("maart 2026")
    assert day(page) == "2026-03-10"
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Sluiten")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    assert day(page) == "2026-03-10"
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="Volgende maand")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="Vorige maand")).to_be_focused()


@pytest.mark.parametrize(
    ("start", "keys", "reached"),
    [
        ("2026-03-10", "ArrowLeft", "2026-03-09"),
        ("2026-03-10", "ArrowRight", "2026-03-11"),
        ("2026-03-10", "ArrowUp", "2026-03-03"),
        ("2026-03-10", "ArrowDown", "2026-03-17"),
        ("2026-03-10", "Home", "2026-03-09"),
        ("2026-03-10", "End", "2026-03-15"),
        ("2026-03-10", "PageUp", "2026-02-10"),
        ("2026-03-10", "PageDown", "2026-04-10"),
        ("2026-03-10", "Shift+PageUp", "2025-03-10"),
        ("2026-03-10", "Shift+PageDown", "2027-03-10"),
        ("2026-03-01", "ArrowLeft", "2026-02-28"),
        ("2026-03-01", "Home", "2026-02-23"),
        ("2026-03-31", "End", "2026-04-05"),
        ("2026-03-31", "PageUp", "2026-02-28"),  # the last day of a month that is too short
        ("2028-02-29", "Shift+PageDown", "2029-02-28"),
        ("2026-12-31", "ArrowRight", "2027-01-01"),
        ("2026-03-28", "ArrowRight", "2026-03-29"),  # the clock goes forward
        ("2026-03-29", "ArrowRight", "2026-03-30"),
        ("2026-10-25", "ArrowRight", "2026-10-26"),  # and back
    ],
)
def test_keys_go_through_a_calendar_as_wai_aria_says(
    show: Show, start: str, keys: str, reached: str
) -> None:
    page = opened(show, f'value="{start}"')
    assert day(page) == start
    page.keyboard.press(keys)
    assert day(page) == reached
    expect(page.locator("td[tabindex='0']")).to_have_count(1)


def test_from_right_to_left_the_arrows_go_where_they_point(show: Show) -> None:
    page = show(example("date_picker", "rtl"))
    chooser(page).click()
    here = page.locator("td:focus").bounding_box()
    page.keyboard.press("ArrowLeft")
    assert day(page) == "2026-03-15"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert day(page) == "2026-03-13"
    there = page.locator("td:focus").bounding_box()
    assert here
    assert there
    assert there["x"] > here["x"]


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("14 maart 2026", "2026-03-14"),
        ("14 mrt 2026", "2026-03-14"),
        ("14 mrt. 2026", "2026-03-14"),
        ("14-3-2026", "2026-03-14"),
        ("14/03/2026", "2026-03-14"),
        (" 14.3.2026 ", "2026-03-14"),
        ("2026-03-14", "2026-03-14"),
        ("zaterdag 14 Maart 2026", "2026-03-14"),
        ("1 sept 2027", "2027-09-01"),
        ("29 februari 2028", "2028-02-29"),
        ("29-2-2027", "2026-03-10"),  # no such day: as if nothing was typed
        ("14-3-26", "2026-03-10"),
        ("14-0-2026", "2026-03-10"),
        ("14-13-2026", "2026-03-10"),
        ("14 ju 2026", "2026-03-10"),
        ("14", "2026-03-10"),
        ("in maart", "2026-03-10"),
        ("1 2 3 4 2026", "2026-03-10"),
        ("", "2026-03-10"),
    ],
)
def test_a_calendar_opens_at_what_was_typed(show: Show, typed: str, at: str) -> None:
    page = picker(show)
    page.get_by_role("textbox").fill(typed)
    chooser(page).click()
    assert day(page) == at
    chosen = page.get_by_role("gridcell", selected=True)
    expect(chosen).to_have_count(0 if at == "2026-03-10" else 1)


@pytest.mark.parametrize(("arguments", "at"), [
    ('earliest="2026-05-04"', "2026-05-04"),
    ('latest="2026-01-31"', "2026-01-31"),
    ('earliest="2026-03-01", latest="2026-03-31"', "2026-03-10"),
])  # fmt: skip
def test_an_empty_calendar_opens_within_its_bounds(show: Show, arguments: str, at: str) -> None:
    assert day(opened(show, arguments)) == at


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_chosen_day_is_written_and_told_and_the_focus_is_back(show: Show, key: str) -> None:
    page = opened(show)
    page.evaluate("""
        window.heard = [];
        for (const kind of ["input", "change"]) {
          addEventListener(kind, ({ target }) => heard.push([kind, target.value]));
        }
    """)
    page.keyboard.press("ArrowDown")
    page.keyboard.press(key)
    expect(page.get_by_role("textbox")).to_have_value("17 maart 2026")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(chooser(page)).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("Gekozen: dinsdag 17 maart 2026")
    assert page.evaluate("heard") == [["input", "17 maart 2026"], ["change", "17 maart 2026"]]
    sent = page.evaluate("[...new FormData(document.querySelector('form')).entries()]")
    assert sent == [["dag", "17 maart 2026"]]


def test_escape_closes_a_calendar_and_changes_nothing(show: Show) -> None:
    page = opened(show, 'value="14-3-2026"')
    page.keyboard.press("PageDown")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(chooser(page)).to_be_focused()
    expect(page.get_by_role("textbox")).to_have_value("14-3-2026")


def test_a_calendar_works_with_a_pointer(show: Show) -> None:
    page = opened(show)
    heading = page.locator("dialog h2")
    expect(heading).to_have_attribute("aria-live", "polite")
    page.get_by_role("button", name="Volgende maand").click()
    expect(heading).to_have_text("april 2026")
    page.get_by_role("button", name="Vorige maand").click()
    page.get_by_role("button", name="Vorige maand").click()
    expect(heading).to_have_text("februari 2026")
    page.get_by_role("gridcell", name="zaterdag 28 februari 2026").click()
    expect(page.get_by_role("textbox")).to_have_value("28 februari 2026")
    chooser(page).click()
    expect(page.get_by_role("gridcell", selected=True)).to_have_text("28")
    page.get_by_role("button", name="Sluiten").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(chooser(page)).to_be_focused()


def test_a_calendar_fits_a_phone_and_works_by_touch(
    show: Show, browser: Browser, address: str
) -> None:
    picker(show)
    context = browser.new_context(has_touch=True, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{address}/page.html")
    page.clock.set_fixed_time(NOW)
    chooser(page).tap()
    for target in page.locator("dialog :is(td[tabindex], button)").all():
        box = target.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 44
        assert 0 <= box["x"] <= 320 - box["width"]
    page.get_by_role("button", name="Volgende maand").tap()
    page.get_by_role("gridcell", name="maandag 6 april 2026").tap()
    expect(page.get_by_role("textbox")).to_have_value("6 april 2026")
    expect(page.get_by_role("dialog")).to_have_count(0)
    context.close()


def test_days_that_cannot_be_chosen_say_so_and_stay_unchosen(show: Show) -> None:
    page = opened(
        show, 'earliest="2026-03-09", latest="2026-03-20", blocked=[6, 7, "2026-03-11"], hint="x"'
    )
    closed = page.locator("td[aria-disabled]")
    free = page.locator("td[tabindex]:not([aria-disabled])")
    assert free.all_inner_texts() == ["9", "10", "12", "13", "16", "17", "18", "19", "20"]
    expect(closed.first).to_have_accessible_name("zondag 1 maart 2026, niet te kiezen")
    expect(page.get_by_text("Een dag met een streep erdoor kunt u niet kiezen.")).to_be_visible()
    page.keyboard.press("ArrowRight")
    assert day(page) == "2026-03-11"  # who cannot see it must be able to meet it
    page.keyboard.press("Enter")
    page.get_by_role("gridcell", name="zaterdag 14 maart").click(force=True)
    expect(page.get_by_role("dialog")).to_be_visible()
    expect(page.get_by_role("textbox", include_hidden=True)).to_have_value("")


def test_today_is_told_in_words(show: Show) -> None:
    page = opened(show)
    today = page.locator("td[aria-current=date]")
    expect(today).to_have_accessible_name("dinsdag 10 maart 2026, vandaag")
    expect(page.get_by_text("Vandaag is het dinsdag 10 maart 2026.")).to_be_visible()


@pytest.mark.parametrize(
    ("value", "name", "column"),
    [("1-3-2026", "zondag 1 maart 2026", 6), ("1-6-2026", "maandag 1 juni 2026", 0)],
)
def test_a_week_begins_on_monday_and_its_days_have_their_whole_names(
    show: Show, value: str, name: str, column: int
) -> None:
    page = opened(show, f'value="{value}"')
    heads = page.locator("dialog th")
    assert [head.get_attribute("abbr") for head in heads.all()] == [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"
    ]  # fmt: skip
    first = page.locator("tbody tr:first-child td[tabindex]").first
    expect(first).to_have_accessible_name(name)
    box, head = first.bounding_box(), heads.nth(column).bounding_box()
    assert box
    assert head
    assert box["x"] == pytest.approx(head["x"], abs=1)


def test_an_open_calendar_keeps_nobody_out(show: Show) -> None:
    page = opened(show, 'value="14-3-2026", earliest="2026-03-09", hint="Zoals 14 maart 2026."')
    assert [found for found in axe.run(page) if not found.unsure] == []


def test_a_calendar_that_is_put_in_later_opens_once(show: Show) -> None:
    page = opened(show)
    page.evaluate(PUT_BACK)
    expect(page.get_by_role("dialog")).to_have_count(0)
    chooser(page).click()
    page.get_by_role("button", name="Volgende maand").click()
    expect(page.locator("dialog h2")).to_have_text("april 2026")


def test_a_date_that_cannot_be_changed_has_no_calendar(show: Show) -> None:
    for state in ("disabled", "readonly"):
        page = picker(show, f'value="14-3-2026", attrs={{"{state}": true}}')
        expect(page.get_by_role("textbox")).to_have_value("14-3-2026")
        expect(chooser(page)).to_have_count(0)


def test_the_calendar_of_a_last_day_opens_at_the_first(show: Show) -> None:
    page = show(example("date_range", "default"))
    page.get_by_label("Van", exact=True).fill("27-8-2027")
    page.get_by_role("button", name="Kies een datum (Tot en met)").click()
    assert day(page) == "2027-08-27"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Tot en met", exact=True)).to_have_value("28 augustus 2027")
    expect(page.get_by_label("Van", exact=True)).to_have_value("27-8-2027")


@with_and_without
@pytest.mark.parametrize(
    ("component", "name", "lands"),
    [
        ("date_range", "error", "verblijf_end"),
        ("date_range", "error_whole", "verblijf"),
        ("date_input", "month_error", "ziek_month"),
        ("date_input", "year_error", "diploma_year"),
    ],
)
def test_a_link_of_the_error_summary_lands_on_the_part_it_is_about(
    show: Show, component: str, name: str, lands: str
) -> None:
    page = show(example(component, name))
    page.locator(".hk-error-summary a").press("Enter")
    assert focused(page) == lands


@with_and_without
def test_a_code_is_pasted_as_it_was_sent(show: Show) -> None:
    page = show(example("one_time_code", "default"))
    page.keyboard.press("Tab")
    page.keyboard.insert_text("Uw code: 120 943")
    expect(page.get_by_role("textbox")).to_have_value("Uw code: 120 943")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Ik heb geen code gekregen")).to_be_focused()
