"""What components do in a browser: their scripts, and what their styles show and hide."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from herkenbaar.a11y_tests.trying import (
    PUT_BACK,
    RESET,
    Show,
    example,
    focused,
    put_in_later,
    with_and_without,
    without_javascript,
)

LIMIT = """{% from "herkenbaar/textarea.html" import textarea %}
{{ textarea("klacht", "Wat is er gebeurd?", maxlength=10) }}"""
COUNT = ".hk-textarea__count"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "U kunt nog 10 tekens gebruiken."),
        ("een", "U kunt nog 7 tekens gebruiken."),
        ("vijfletter", "U kunt nog 0 tekens gebruiken."),
        ("een twee ", "U kunt nog 1 teken gebruiken."),
        ("een twee dr", "U hebt 1 teken te veel."),
        ("een twee drie", "U hebt 3 tekens te veel."),
        ("a\nb", "U kunt nog 6 tekens gebruiken."),  # a browser sends a line end as two characters
        ("😀", "U kunt nog 9 tekens gebruiken."),  # one character to a reader, and to Python
    ],
)
def test_a_textarea_says_how_many_characters_are_left(show: Show, typed: str, told: str) -> None:
    page = show(LIMIT)
    page.get_by_role("textbox").fill(typed)
    expect(page.locator(COUNT)).to_have_text(told)


def test_a_textarea_lets_people_type_too_much_and_shows_it(show: Show) -> None:
    page = show(LIMIT)
    box = page.get_by_role("textbox")
    usual = page.locator(COUNT).evaluate("e => getComputedStyle(e).color")
    box.press_sequentially("meer dan tien")
    expect(box).to_have_value("meer dan tien")
    expect(page.locator(COUNT)).not_to_have_css("color", usual)


def test_a_textarea_speaks_when_typing_pauses_and_not_at_each_key(show: Show) -> None:
    page = show(LIMIT)
    page.clock.install(time=0)
    page.reload()
    page.clock.pause_at(60_000)  # from here time passes only when the test says so
    status = page.get_by_role("status")
    page.get_by_role("textbox").press_sequentially("een")
    page.clock.run_for(900)
    expect(status).to_have_text("")
    page.get_by_role("textbox").press_sequentially("s")
    page.clock.run_for(900)
    expect(status).to_have_text("")
    page.clock.run_for(200)
    expect(status).to_have_text("U kunt nog 6 tekens gebruiken.")


def test_what_describes_a_textarea_does_not_change_while_typing(show: Show) -> None:
    box = show(LIMIT).get_by_role("textbox")
    expect(box).to_have_accessible_description("U kunt 10 tekens gebruiken.")
    box.fill("een")
    expect(box).to_have_accessible_description("U kunt 10 tekens gebruiken.")


def test_a_textarea_that_is_put_in_later_counts_once(show: Show) -> None:
    page = show(LIMIT)
    page.evaluate(PUT_BACK)
    page.get_by_role("textbox").fill("een")
    expect(page.locator(COUNT)).to_have_text("U kunt nog 7 tekens gebruiken.")
    expect(page.get_by_role("status")).to_have_count(1)
    expect(page.get_by_role("textbox")).to_have_accessible_description(
        "U kunt 10 tekens gebruiken."
    )


def test_a_textarea_counts_what_the_browser_fills_in_when_someone_goes_back(
    show: Show, address: str
) -> None:
    page = show(LIMIT)
    page.get_by_role("textbox").press_sequentially("een")
    page.goto(f"{address}/other.html")
    page.go_back()
    expect(page.get_by_role("textbox")).to_have_value("een")
    expect(page.locator(COUNT)).to_have_text("U kunt nog 7 tekens gebruiken.")


def test_a_textarea_counts_anew_after_a_reset(show: Show) -> None:
    page = show(f"<form>{LIMIT}</form>")
    page.get_by_role("textbox").fill("een")
    expect(page.locator(COUNT)).to_have_text("U kunt nog 7 tekens gebruiken.")
    page.evaluate(RESET)
    expect(page.locator(COUNT)).to_have_text("U kunt nog 10 tekens gebruiken.")


def test_what_left_the_page_no_longer_listens_to_it(show: Show) -> None:
    page = show(f"<form>{LIMIT}</form>")
    page.evaluate("""
        window.gone = document.querySelector("hk-textarea");
        window.heard = 0;
        gone.show = () => { heard += 1; };
        gone.remove();
    """)
    page.evaluate(f"{RESET}; new Promise((resolve) => setTimeout(resolve, 50))")
    assert page.evaluate("heard") == 0


@without_javascript
def test_a_textarea_without_javascript_says_what_the_maximum_is(show: Show) -> None:
    page = show(LIMIT)
    expect(page.locator(COUNT)).to_have_text("U kunt 10 tekens gebruiken.")
    expect(page.locator(COUNT)).to_be_visible()
    page.get_by_role("textbox").press_sequentially("meer dan tien")
    expect(page.get_by_role("textbox")).to_have_value("meer dan tien")


@with_and_without
def test_what_belongs_to_a_radio_shows_and_hides_by_keyboard(show: Show) -> None:
    page = show(example("radios", "reveal"))
    expect(page.get_by_role("textbox")).to_have_accessible_name("Wat is uw telefoonnummer?")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("textbox")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("textbox")).to_have_accessible_name("Wat is uw e-mailadres?")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("textbox")).to_have_count(0)
    page.keyboard.press("Tab")
    assert focused(page) == "after"


@with_and_without
def test_what_belongs_to_a_checkbox_shows_and_hides_by_keyboard(show: Show) -> None:
    page = show(example("checkboxes", "reveal"))
    box = page.get_by_role("textbox")
    expect(box).to_have_accessible_name("Hoe breed is de rolstoel?")
    page.get_by_label("Plaats voor een rolstoel").focus()
    page.keyboard.press("Tab")
    expect(box).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    expect(box).to_have_count(0)
    page.keyboard.press("Tab")
    expect(page.get_by_label("Een begeleider")).to_be_focused()


def test_the_hint_of_a_choice_is_part_of_its_target(show: Show) -> None:
    page = show(example("radios", "hint"))
    hint = page.get_by_text("U moet zelf thuis zijn.").bounding_box()
    assert hint
    page.mouse.click(hint["x"] + hint["width"] / 2, hint["y"] + hint["height"] / 2)
    expect(page.get_by_label("Thuis laten bezorgen")).to_be_checked()


def test_what_a_choice_reveals_is_no_part_of_its_target(show: Show) -> None:
    page = show(example("checkboxes", "reveal"))
    page.get_by_text("Hoe breed is de rolstoel?").click()
    expect(page.get_by_role("textbox")).to_be_focused()
    page.locator(".hk-choices__reveal").click(position={"x": 4, "y": 4})
    expect(page.get_by_label("Plaats voor een rolstoel")).to_be_checked()


@put_in_later
def test_none_of_these_and_the_others_rule_each_other_out(show: Show, before: str) -> None:
    page = show(example("checkboxes", "exclusive"))
    page.evaluate(before)
    page.get_by_label("Loon").check()
    page.get_by_label("Pensioen of AOW").check()
    page.get_by_label("Geen van deze").check()
    expect(page.get_by_role("checkbox", checked=True)).to_have_accessible_name("Geen van deze")
    page.get_by_label("Een uitkering").check()
    expect(page.get_by_role("checkbox", checked=True)).to_have_accessible_name("Een uitkering")


def test_what_listens_to_a_checkbox_hears_that_another_cleared_it(show: Show) -> None:
    page = show(example("checkboxes", "exclusive"))
    page.get_by_label("Loon").check()
    page.evaluate("""
        window.heard = [];
        addEventListener("change", ({ target }) => heard.push([target.value, target.checked]));
    """)
    page.get_by_label("Geen van deze").check()
    assert sorted(page.evaluate("heard")) == [["geen", True], ["loon", False]]


def test_an_error_summary_takes_the_focus_when_it_comes(show: Show) -> None:
    page = show(example("error_summary", "default"))
    heading = page.get_by_role("heading", name="Er zijn 2 foutmeldingen")
    expect(heading).to_be_focused()
    page.keyboard.press("Tab")
    expect(heading).not_to_be_focused()
    page.evaluate(PUT_BACK)
    expect(heading).to_be_focused()


def test_an_error_summary_in_a_frame_leaves_the_focus_where_it_is(
    show: Show, folder: Path, address: str
) -> None:
    page = show(example("error_summary", "default"))
    around = '<!doctype html><title>Om</title><iframe title="In" src="page.html"></iframe>'
    (folder / "around.html").write_text(around, encoding="utf-8")
    page.goto(f"{address}/around.html", wait_until="load")
    inside = page.frames[1]
    inside.wait_for_function("customElements.get('hk-error-summary') !== undefined")
    assert inside.evaluate("document.activeElement === document.body")


@with_and_without
def test_each_link_of_an_error_summary_lands_on_what_takes_the_focus(show: Show) -> None:
    page = show(example("error_summary", "all"))
    landed = []
    for link in page.locator(".hk-error-summary a").all():
        link.press("Enter")
        kind = page.evaluate("document.activeElement.type ?? document.activeElement.tagName")
        assert link.get_attribute("href") == f"#{focused(page)}"
        landed.append(kind)
    assert landed == [
        "text", "radio", "checkbox", "text", "select-one", "textarea", "file", "DIV"
    ]  # fmt: skip


def test_after_the_link_to_a_fieldset_tab_goes_to_its_first_field(show: Show) -> None:
    page = show(example("error_summary", "all"))
    page.get_by_role("link", name="We kennen dit adres niet.").press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Postcode")).to_be_focused()


def test_the_wrong_part_of_a_date_says_itself_what_is_wrong(show: Show) -> None:
    page = show(example("date_input", "error"))
    expect(page.get_by_label("Maand")).to_have_accessible_description(
        "Fout: Vul de maand van uw verhuizing in."
    )
    expect(page.get_by_label("Dag", exact=True)).to_have_accessible_description("")
