"""Forms in a browser: sending, choosing, files, and what is asked more than once."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import parse_qsl

import pytest
from playwright.sync_api import FilePayload, Locator, Page, Request, Route, expect

from herkenbaar.a11y_tests.trying import (
    RESET,
    Show,
    example,
    focused,
    put_in_later,
    with_and_without,
    without_javascript,
)

IMPORTS = "".join(
    f'{{% from "herkenbaar/{name}.html" import {name} %}}'
    for name in ["button", "checkboxes", "file_upload", "form", "repeat_group", "text_input"]
)


def in_form(fields: str) -> str:
    body = '{{ text_input("onderwerp", "Onderwerp") }}{{ button("Verstuur") }}'
    return f'{IMPORTS}{{% call form("/verstuur") %}}{fields}{body}{{% endcall %}}'


def sending(page: Page, act: Callable[[], object]) -> Request:
    """What is sent when something is done; the page that comes back is another."""
    page.route("**/verstuur", lambda route: route.fulfill(body="Ontvangen"))
    with page.expect_request("**/verstuur") as sent:
        act()
    return sent.value


def answers(request: Request) -> dict[str, str]:
    return dict(parse_qsl(request.post_data or "", keep_blank_values=True))


# Buttons that wait

WAITS = """{{ button("Verstuur", name="intent", value="send", waiting="We zijn bezig.") }}"""


def test_a_button_that_waits_says_so_and_sends_its_name_once(show: Show) -> None:
    page = show(in_form(WAITS))
    requests: list[Request] = []
    page.on("request", lambda request: requests.append(request))
    page.route("**/verstuur", lambda route: route.fulfill(status=204))  # the page stays
    button = page.get_by_role("button", name="Verstuur").first
    button.click()
    button.press("Enter")
    expect(page.get_by_role("status")).to_have_text("We zijn bezig.")
    expect(button).to_have_attribute("aria-disabled", "true")
    expect(button).to_be_focused()
    (request,) = [request for request in requests if request.method == "POST"]
    assert answers(request)["intent"] == "send"


def test_a_button_waits_for_nothing_when_a_script_stops_the_form(show: Show) -> None:
    page = show(in_form(WAITS))
    page.evaluate("addEventListener('submit', (event) => event.preventDefault())")
    button = page.get_by_role("button", name="Verstuur").first
    button.click()
    expect(button).not_to_have_attribute("aria-disabled", "true")
    expect(page.get_by_role("status")).to_have_text("")


def test_a_button_is_ready_again_for_who_comes_back(show: Show, address: str) -> None:
    page = show(in_form(WAITS))
    button = page.get_by_role("button", name="Verstuur").first
    page.evaluate("document.querySelector('hk-button').wait(true)")
    expect(button).to_have_attribute("aria-disabled", "true")
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(button).not_to_have_attribute("aria-disabled", "true")


def test_enter_beside_a_list_of_files_makes_the_button_wait_as_well(show: Show) -> None:
    files = '{{ file_upload("f", "F", files=[{"name": "a", "value": "1"}]) }}'
    page = show(in_form(files + WAITS))
    page.route("**/verstuur", lambda route: route.fulfill(status=204))
    page.get_by_label("Onderwerp").press("Enter")
    expect(page.locator("hk-button")).to_contain_text("We zijn bezig.")


@without_javascript
def test_a_button_that_waits_sends_without_javascript(show: Show) -> None:
    page = show(in_form(WAITS))
    request = sending(page, page.get_by_role("button", name="Verstuur").first.click)
    assert answers(request)["intent"] == "send"


# Words, yes and no, all and none


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "U kunt nog 3 woorden gebruiken."),
        (" een\n twee ", "U kunt nog 1 woord gebruiken."),
        ("een twee drie vier", "U hebt 1 woord te veel."),
    ],
)
def test_a_textarea_says_how_many_words_are_left(show: Show, typed: str, told: str) -> None:
    page = show(
        '{% from "herkenbaar/textarea.html" import textarea %}'
        '{{ textarea("idee", "Uw idee", maxwords=3) }}'
    )
    page.get_by_role("textbox").fill(typed)
    expect(page.locator(".hk-textarea__count")).to_have_text(told)


@pytest.mark.parametrize(("name", "beside"), [("inline", True), ("inline_long", False)])
def test_short_choices_stand_beside_each_other_and_long_ones_do_not(
    show: Show, name: str, beside: bool
) -> None:
    page = show(example("radios", name))
    one, two = (box.bounding_box() for box in page.locator(".hk-choices__option").all())
    assert one
    assert two
    assert (one["y"] == two["y"]) is beside


@put_in_later
def test_all_goes_with_all_others_and_none_with_none(show: Show, before: str) -> None:
    page = show(example("checkboxes", "all"))
    page.evaluate(before)
    checked = page.get_by_role("checkbox", checked=True)
    page.get_by_label("Alle werkdagen").check()
    expect(checked).to_have_count(6)
    page.get_by_label("Woensdag").uncheck()
    expect(page.get_by_label("Alle werkdagen")).not_to_be_checked()
    expect(checked).to_have_count(4)
    page.get_by_label("Woensdag").check()
    expect(page.get_by_label("Alle werkdagen")).to_be_checked()
    page.get_by_label("Dat weet ik nog niet").check()
    expect(checked).to_have_accessible_name("Dat weet ik nog niet")
    page.get_by_label("Alle werkdagen").check()
    page.get_by_label("Alle werkdagen").uncheck()
    expect(checked).to_have_count(0)


# Files

CHOOSE = in_form('{{ file_upload("fotos", "Voeg foto’s toe", multiple=true) }}')
ONE: FilePayload = {"name": "een.jpg", "mimeType": "image/jpeg", "buffer": b"x" * 2_412_000}
TWO: FilePayload = {"name": "twee.jpg", "mimeType": "image/jpeg", "buffer": b"xx"}
SEND_AT_ONCE = in_form(
    '<input type="hidden" name="csrf_token" value="abc">'
    '{{ file_upload("fotos", "Voeg foto’s toe", multiple=true, upload_url="/bestanden") }}'
)


def chooser(page: Page) -> Locator:
    return page.locator("input[type=file]")


def names(page: Page) -> list[str]:
    """The files that the form would send."""
    found: list[str] = chooser(page).evaluate("e => [...e.files].map(({ name }) => name)")
    return found


@put_in_later
def test_chosen_files_show_add_up_and_can_be_taken_out(show: Show, before: str) -> None:
    page = show(CHOOSE)
    page.evaluate(before)
    chooser(page).set_input_files([ONE])
    chooser(page).set_input_files([TWO])
    expect(page.get_by_role("listitem")).to_contain_text(["een.jpg 2,4 MB", "twee.jpg 1 kB"])
    assert names(page) == ["een.jpg", "twee.jpg"]
    page.get_by_role("button", name="Verwijder een.jpg").press("Enter")
    assert names(page) == ["twee.jpg"]
    expect(page.get_by_role("status")).to_have_text("een.jpg is verwijderd.")
    expect(page.get_by_role("button", name="Verwijder twee.jpg")).to_be_focused()
    page.keyboard.press("Enter")
    expect(chooser(page)).to_be_focused()
    assert names(page) == []


def test_a_file_in_place_of_another_is_the_only_one(show: Show) -> None:
    page = show(in_form('{{ file_upload("foto", "Voeg een foto toe") }}'))
    chooser(page).set_input_files([ONE])
    chooser(page).set_input_files([TWO])
    expect(page.get_by_role("listitem")).to_have_count(1)
    assert names(page) == ["twee.jpg"]


def test_after_a_reset_the_list_of_files_is_empty(show: Show) -> None:
    page = show(CHOOSE)
    chooser(page).set_input_files([ONE])
    page.evaluate(RESET)
    expect(page.get_by_role("listitem")).to_have_count(0)
    assert names(page) == []


def test_who_comes_back_finds_the_files_that_are_sent(show: Show) -> None:
    page = show(CHOOSE)
    # What a browser does that fills in a form again: it tells nobody.
    page.evaluate("""
        const data = new DataTransfer();
        data.items.add(new File(["x"], "eerder.jpg"));
        document.querySelector("[type=file]").files = data.files;
        dispatchEvent(new PageTransitionEvent("pageshow"));
    """)
    expect(page.get_by_role("listitem")).to_contain_text(["eerder.jpg 1 kB"])
    assert names(page) == ["eerder.jpg"]


def test_files_can_be_dropped_anywhere_on_the_field(show: Show) -> None:
    page = show(CHOOSE)
    dropped = page.evaluate_handle("""() => {
        const data = new DataTransfer();
        data.items.add(new File(["x"], "gesleept.jpg"));
        return data;
    }""")
    page.get_by_text("Voeg foto’s toe").dispatch_event("drop", {"dataTransfer": dropped})
    assert names(page) == ["gesleept.jpg"]
    expect(page.get_by_role("status")).to_have_text("gesleept.jpg is toegevoegd.")


@with_and_without
def test_a_form_sends_its_files_and_enter_removes_none(show: Show) -> None:
    page = show(
        in_form(
            '{{ file_upload("fotos", "Voeg foto’s toe", multiple=true,'
            ' files=[{"name": "oud.jpg", "value": "1"}]) }}'
        )
    )
    chooser(page).set_input_files([ONE])
    request = sending(page, lambda: page.get_by_label("Onderwerp").press("Enter"))
    sent = request.post_data_buffer or b""
    assert b'filename="een.jpg"' in sent
    assert b"fotos_remove" not in sent


@with_and_without
def test_a_file_that_was_sent_before_is_removed_by_the_service(show: Show) -> None:
    page = show(in_form('{{ file_upload("fotos", "F", files=[{"name": "a.jpg", "value": "7"}]) }}'))
    request = sending(page, page.get_by_role("button", name="Verwijder a.jpg").click)
    assert b'name="fotos_remove"\r\n\r\n7\r\n' in (request.post_data_buffer or b"")


@without_javascript
def test_without_javascript_nothing_speaks_of_dragging(show: Show) -> None:
    page = show(CHOOSE)
    content = "e => getComputedStyle(e, '::after').content"
    assert page.locator("hk-file-upload").evaluate(content) == "none"


def answer(page: Page, **said: object) -> list[Route]:
    """What the service says of each file that is sent at once."""
    heard: list[Route] = []

    def fulfil(route: Route) -> None:
        heard.append(route)
        route.fulfill(body=json.dumps(said), content_type="application/json")

    page.route("**/bestanden", fulfil)
    return heard


def test_a_file_that_is_sent_at_once_is_not_sent_again(show: Show) -> None:
    page = show(SEND_AT_ONCE)
    heard = answer(page, id="7f2a", name="een.jpg", size=2_412_000)
    chooser(page).set_input_files([ONE])
    expect(page.get_by_role("status")).to_have_text("een.jpg is toegevoegd.")
    expect(page.get_by_role("progressbar")).to_have_count(0)
    assert names(page) == []
    assert b'name="csrf_token"\r\n\r\nabc' in (heard[0].request.post_data_buffer or b"")
    request = sending(page, page.get_by_role("button", name="Verwijder een.jpg").click)
    assert b'name="fotos_remove"\r\n\r\n7f2a' in (request.post_data_buffer or b"")


def test_a_file_that_the_service_refuses_says_why_and_is_not_sent(show: Show) -> None:
    page = show(SEND_AT_ONCE)
    answer(page, error="Voeg een kleinere foto toe.")
    chooser(page).set_input_files([ONE])
    expect(page.get_by_role("listitem")).to_contain_text("Fout: Voeg een kleinere foto toe.")
    expect(page.get_by_role("status")).to_have_text("Voeg een kleinere foto toe.")
    assert names(page) == []
    page.get_by_role("button", name="Verwijder een.jpg").click()
    expect(page.get_by_role("listitem")).to_have_count(0)


def test_a_file_that_cannot_be_sent_at_once_goes_with_the_form(show: Show) -> None:
    page = show(SEND_AT_ONCE)
    page.route("**/bestanden", lambda route: route.abort())
    chooser(page).set_input_files([ONE])
    expect(page.get_by_role("progressbar")).to_have_count(0)
    assert names(page) == ["een.jpg"]


# What is asked more than once

CHILDREN = """{% call(kind) repeat_group(
  "kinderen", "Kind", value=[{"naam": "Jo"}, {"naam": "Noor"}], most=4
) %}
{{ text_input(kind.name ~ "_naam", "Naam", hint="Voluit.", value=kind.value.naam) }}
{{ checkboxes(kind.name ~ "_zorg", "Zorg", {"a": "Arts", "b": "Bril"}) }}
{% endcall %}"""


def legends(page: Page) -> list[str]:
    return page.locator("hk-repeat-group > fieldset > legend").all_inner_texts()


@put_in_later
def test_one_more_is_empty_numbered_and_has_the_focus(show: Show, before: str) -> None:
    page = show(in_form(CHILDREN))
    page.evaluate(before)
    page.get_by_role("button", name="Voeg een kind toe").press("Enter")
    assert legends(page) == ["Kind 1", "Kind 2", "Kind 3"]
    assert focused(page) == "kinderen_3_naam"
    box = page.locator("#kinderen_3_naam")
    expect(box).to_have_value("")
    expect(box).to_have_accessible_name("Naam")
    expect(box).to_have_accessible_description("Voluit.")
    expect(page.get_by_role("status")).to_have_text("Kind 3 is toegevoegd.")
    expect(page.locator("[name=kinderen_count]")).to_have_value("3")


def test_what_comes_after_what_is_removed_takes_its_number(show: Show) -> None:
    page = show(in_form(CHILDREN))
    page.get_by_role("button", name="Voeg een kind toe").click()
    page.keyboard.type("Sam")
    page.get_by_label("Bril").nth(1).check()
    page.get_by_role("button", name="Verwijder kind 1").click()
    assert legends(page) == ["Kind 1", "Kind 2"]
    expect(page.get_by_text("Kind 1", exact=True)).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("Kind 1 is verwijderd.")
    ids: list[str] = page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)")
    assert len(ids) == len(set(ids))
    sent = answers(sending(page, page.get_by_role("button", name="Verstuur").click))
    assert sent == {
        "kinderen_count": "2",
        "kinderen_1_naam": "Noor",
        "kinderen_1_zorg": "b",
        "kinderen_2_naam": "Sam",
        "onderwerp": "",
    }


def test_there_are_never_fewer_or_more_than_there_may_be(show: Show) -> None:
    page = show(in_form(CHILDREN))
    add = page.get_by_role("button", name="Voeg een kind toe")
    add.click()
    add.click()
    expect(add).to_be_hidden()
    for _ in range(3):
        page.get_by_role("button", name="Verwijder kind 1").click()
    expect(page.get_by_role("button", name="Verwijder kind 1")).to_be_hidden()
    expect(add).to_be_visible()


def test_when_the_last_is_removed_the_button_to_add_has_the_focus(show: Show) -> None:
    page = show(example("repeat_group", "empty"))
    add = page.get_by_role("button", name="Voeg een baan toe")
    add.click()
    page.get_by_role("button", name="Verwijder baan 1").click()
    expect(add).to_be_focused()


@without_javascript
@pytest.mark.parametrize(
    ("button", "name", "value"),
    [("Voeg een kind toe", "kinderen_add", "3"), ("Verwijder kind 2", "kinderen_remove", "2")],
)
def test_without_javascript_the_service_adds_and_removes(
    show: Show, button: str, name: str, value: str
) -> None:
    page = show(in_form(CHILDREN))
    sent = answers(sending(page, page.get_by_role("button", name=button).click))
    assert sent[name] == value
    assert sent["kinderen_2_naam"] == "Noor"


@with_and_without
def test_enter_adds_and_removes_nothing(show: Show) -> None:
    page = show(in_form(CHILDREN))
    sent = answers(sending(page, lambda: page.locator("#kinderen_1_naam").press("Enter")))
    assert not {"kinderen_add", "kinderen_remove"} & sent.keys()


@with_and_without
def test_links_of_a_summary_land_in_groups_and_lists_of_files(show: Show) -> None:
    page = show(example("error_summary", "groups"))
    for link in page.locator(".hk-error-summary a").all():
        link.press("Enter")
        assert link.get_attribute("href") == f"#{focused(page)}"


def test_what_is_asked_more_than_once_works_by_touch(show: Show, address: str) -> None:
    page = show(in_form(CHILDREN))
    browser = page.context.browser
    assert browser
    with browser.new_context(has_touch=True, viewport={"width": 320, "height": 600}) as context:
        phone = context.new_page()
        phone.goto(f"{address}/page.html")
        phone.get_by_role("button", name="Voeg een kind toe").tap()
        phone.get_by_role("button", name="Verwijder kind 1").tap()
        assert legends(phone) == ["Kind 1", "Kind 2"]
