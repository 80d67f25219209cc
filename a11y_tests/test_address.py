"""An address in a browser: what its service finds, when it is silent, and without a script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from herkenbaar.a11y_tests.trying import (
    PUT_BACK,
    RESET,
    Show,
    example,
    with_and_without,
    without_javascript,
)

FOUND = {"street": "Lindelaan", "city": "Oostmeer"}
UNKNOWN = "We vinden geen straat"
SILENT = "We kunnen de straat nu niet opzoeken"


class Service:
    """An address service that answers what a test wants, and remembers what it was asked."""

    def __init__(self, page: Page, **answer: object) -> None:
        self.asked: list[str] = []
        self.answer = answer
        page.route("**/adressen?*", self.reply)

    def reply(self, route: Route) -> None:
        self.asked.append(route.request.url.partition("?")[2])
        if self.answer:
            route.fulfill(**self.answer)  # type: ignore[arg-type]
        else:
            route.abort()


def filled(page: Page, postcode: str = "1234 ab", number: str = "18") -> None:
    page.get_by_label("Postcode").fill(postcode)
    page.get_by_label("Huisnummer").fill(number)
    page.get_by_label("Huisnummer").press("Tab")


def test_the_street_is_told_when_postcode_and_number_are_filled_in(show: Show) -> None:
    page = show(example("address", "lookup"))
    service = Service(page, json=FOUND)
    page.get_by_label("Postcode").fill("1234 ab")
    page.get_by_label("Postcode").press("Tab")
    expect(page.get_by_role("status")).to_have_text("")
    filled(page)
    expect(page.get_by_role("status")).to_have_text("Lindelaan, Oostmeer")
    expect(page.get_by_label("Toevoeging")).to_be_focused()
    page.keyboard.type("bis\t")
    assert service.asked == ["postcode=1234+ab&number=18"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ({"status": 404}, UNKNOWN),
        ({"json": {"street": "", "city": ""}}, UNKNOWN),
        ({"status": 500}, SILENT),
        ({"body": "<h1>Storing</h1>"}, SILENT),
        ({"json": None}, SILENT),
        ({}, SILENT),
    ],
)
def test_it_is_told_plainly_that_nothing_was_found_or_that_the_service_is_silent(
    show: Show, answer: dict[str, object], told: str
) -> None:
    page = show(example("address", "lookup"))
    Service(page, **answer)
    filled(page)
    expect(page.get_by_role("status")).to_contain_text(told)


def test_an_address_that_is_changed_is_looked_up_again(show: Show) -> None:
    page = show(example("address", "found"))
    service = Service(page, json={"street": "Kade", "city": "Tweestromen"})
    expect(page.get_by_role("status")).to_have_text("Lindelaan, Oostmeer")
    page.get_by_label("Huisnummer").fill("")
    page.get_by_label("Huisnummer").press("Tab")
    expect(page.get_by_role("status")).to_have_text("")
    filled(page, "2345 CD", "1")
    expect(page.get_by_role("status")).to_have_text("Kade, Tweestromen")
    assert service.asked == ["postcode=2345+CD&number=1"]


def test_the_last_address_wins_when_answers_come_late(show: Show) -> None:
    page = show(example("address", "lookup"))
    late: list[Route] = []
    page.route("**/adressen?*", lambda route: late.append(route))
    with page.expect_request("**/adressen?*"):
        filled(page)
    with page.expect_request("**/adressen?*number=20"):
        filled(page, number="20")
    late[1].fulfill(json={"street": "Kade", "city": "Tweestromen"})
    expect(page.get_by_role("status")).to_have_text("Kade, Tweestromen")
    late[0].fulfill(json=FOUND)
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("status")).to_have_text("Kade, Tweestromen")


def test_an_address_without_a_service_asks_nobody(show: Show) -> None:
    page = show(example("address", "default"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.resource_type))
    filled(page)
    page.wait_for_load_state("networkidle")
    assert "fetch" not in asked


def test_an_address_that_is_put_in_later_is_looked_up_once(show: Show) -> None:
    page = show(example("address", "lookup"))
    service = Service(page, json=FOUND)
    page.evaluate(PUT_BACK)
    filled(page)
    expect(page.get_by_role("status")).to_have_text("Lindelaan, Oostmeer")
    assert len(service.asked) == 1


def test_after_a_reset_no_street_is_told(show: Show) -> None:
    page = show(f"<form>{example('address', 'lookup')}</form>")
    Service(page, json=FOUND)
    filled(page)
    expect(page.get_by_role("status")).to_have_text("Lindelaan, Oostmeer")
    page.evaluate(RESET)
    expect(page.get_by_role("status")).to_have_text("")


@with_and_without
def test_street_and_place_can_always_be_filled_in_by_hand(show: Show) -> None:
    page = show(example("address", "default"))
    expect(page.get_by_label("Straat")).to_be_hidden()
    for _ in range(4):  # postcode, number, addition, and the line that opens
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Straat")).to_be_focused()


@without_javascript
def test_without_javascript_what_was_filled_in_by_hand_shows(show: Show) -> None:
    page = show(example("address", "error_by_hand"))
    expect(page.get_by_label("Straat")).to_have_value("Lindelaan")
    expect(page.get_by_label("Plaats")).to_have_accessible_description(
        "Fout: Vul de plaats van uw adres in."
    )
