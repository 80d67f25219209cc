"""What the combobox, the password, the slider and their kin do: by keyboard, pointer and touch."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from herkenbaar.a11y_tests.trying import (
    PUT_BACK,
    RESET,
    Show,
    example,
    focused,
    put_in_later,
    with_touch,
    without_javascript,
)


def form(component: str, name: str) -> str:
    """An example in a form; the button of the page sends it."""
    return f'<form id="form">{example(component, name)}</form>'


def sent(page: Page) -> dict[str, str]:
    """What the form would send now."""
    found: dict[str, str] = page.evaluate(
        "Object.fromEntries(new FormData(document.querySelector('form')))"
    )
    return found


def box(page: Page) -> Locator:
    return page.get_by_role("combobox")


def shown(page: Page) -> list[str]:
    """What the open list offers."""
    return page.get_by_role("option").all_text_contents()


def active(page: Page) -> str | None:
    """The row that the text field points at."""
    found: str | None = page.evaluate("""
        document.getElementById(document.querySelector("[role=combobox]")
            .getAttribute("aria-activedescendant"))?.textContent ?? null
    """)
    return found


LAND = form("combobox", "default")
NEW = form("password_input", "rules")
HOURS = form("range_input", "default")

# ---- combobox ----


@put_in_later
def test_a_combobox_takes_over_what_the_select_said_of_itself(show: Show, before: str) -> None:
    page = show(form("combobox", "error"))
    page.evaluate(before)
    text = box(page)
    expect(text).to_have_count(1)
    expect(text).to_have_accessible_name("Wat is uw beroep?")
    expect(text).to_have_accessible_description(
        "Staat uw beroep er niet bij? Kies dan wat er het meest op lijkt. "
        "Fout: Kies uw beroep uit de lijst. ‘Molenaar’ staat er niet in."
    )
    expect(text).to_have_attribute("aria-required", "true")
    expect(text).to_have_attribute("aria-invalid", "true")
    expect(text).to_have_attribute("aria-expanded", "false")
    expect(text).to_have_value("Molenaar")
    expect(page.locator("select")).to_be_hidden()
    assert sent(page) == {"beroep": "", "beroep_typed": "Molenaar"}


def test_a_link_to_a_combobox_lands_on_the_text_field(show: Show) -> None:
    page = show(LAND)
    page.evaluate("""
        document.querySelector("main").insertAdjacentHTML("afterbegin", '<a href="#land">Kies</a>')
    """)
    page.get_by_role("link", name="Kies").press("Enter")
    expect(box(page)).to_be_focused()
    assert focused(page) == "land"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("CURACAO", ["Curaçao"]),
        ("curaçao", ["Curaçao"]),
        ("holland", ["Nederland"]),
        ("turkiye", ["Turkije"]),
        ("guinee b", ["Guinee-Bissau"]),
        ("  be ", ["België"]),
        ("xyz", []),
        # What begins with the letters, then a word that does, then a word that holds them.
        ("guin", ["Guinee-Bissau", "Papoea-Nieuw-Guinea"]),
        ("nederland", ["Nederland", "Curaçao"]),
        ("b", ["België", "Duitsland", "Guinee-Bissau", "Verenigd Koninkrijk"]),
        ("ier", ["Ierland"]),
        ("ri", ["Suriname", "Verenigd Koninkrijk", "Zuid-Afrika"]),
        ("an", ["Curaçao", "Duitsland", "Ierland", "Nederland", "Verenigd Koninkrijk"]),
    ],
)
def test_what_begins_with_the_letters_comes_before_what_holds_them(
    show: Show, typed: str, offered: list[str]
) -> None:
    page = show(LAND)
    box(page).press_sequentially(typed)
    assert shown(page) == offered


@put_in_later
def test_a_choice_is_made_with_arrows_and_enter_and_sends_nothing_yet(
    show: Show, before: str
) -> None:
    page = show(LAND)
    page.evaluate(before)
    page.evaluate("addEventListener('change', ({ target }) => { window.heard = target.value; })")
    page.keyboard.press("Tab")
    expect(box(page)).to_be_focused()
    page.keyboard.type("land")
    expect(box(page)).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert active(page) == shown(page)[1]
    expect(page.get_by_role("option", selected=True)).to_have_count(1)
    wanted = shown(page)[1]
    page.keyboard.press("Enter")
    expect(box(page)).to_have_value(wanted)
    expect(box(page)).to_have_attribute("aria-expanded", "false")
    assert "?" not in page.url
    assert sent(page)["land"] == page.evaluate("window.heard") != ""
    page.keyboard.press("Enter")
    page.wait_for_url("**/page.html?land_typed=*&land=*")


def test_enter_takes_the_one_that_is_left(show: Show) -> None:
    page = show(LAND)
    box(page).press_sequentially("holl")
    box(page).press("Enter")
    expect(box(page)).to_have_value("Nederland")
    assert sent(page) == {"land": "NL", "land_typed": "Nederland"}


def test_enter_on_more_than_one_chooses_none(show: Show) -> None:
    page = show(LAND)
    box(page).press_sequentially("land")
    box(page).press("Enter")
    assert sent(page) == {"land": "", "land_typed": "land"}
    assert "?" not in page.url


def test_arrows_go_round_through_the_list_and_the_text(show: Show) -> None:
    page = show(LAND)
    text = box(page)
    text.press("ArrowUp")
    assert active(page) == "Zuid-Afrika"
    text.press("ArrowDown")
    assert active(page) is None
    text.press("ArrowDown")
    assert active(page) == "België"
    text.press("ArrowUp")
    assert active(page) is None


def test_home_and_end_go_through_the_letters(show: Show) -> None:
    page = show(LAND)
    text = box(page)
    text.press_sequentially("land")
    text.press("ArrowDown")
    assert active(page)
    text.press("Home")
    assert active(page) is None
    text.press_sequentially("ier")
    expect(text).to_have_value("ierland")
    text.press("ArrowDown")
    text.press("End")
    text.press_sequentially("x")
    expect(text).to_have_value("ierlandx")


def test_alt_and_down_opens_the_list_and_goes_nowhere(show: Show) -> None:
    page = show(LAND)
    box(page).press("Alt+ArrowDown")
    assert len(shown(page)) == 12
    assert active(page) is None


def test_the_list_opens_at_what_was_chosen(show: Show) -> None:
    page = show(form("combobox", "filled"))
    expect(box(page)).to_have_value("Havenkade")
    box(page).press("ArrowDown")
    assert len(shown(page)) == 12
    assert active(page) == "Havenkade"


def test_escape_closes_the_list_and_then_clears_the_text(show: Show) -> None:
    page = show(form("combobox", "filled"))
    text = box(page)
    text.press("ArrowDown")
    text.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(text).to_have_value("Havenkade")
    text.press("Escape")
    expect(text).to_have_value("")
    assert sent(page) == {"straat": "", "straat_typed": ""}


def test_tab_chooses_only_what_someone_moved_to(show: Show) -> None:
    page = show(LAND)
    page.keyboard.press("Tab")
    page.keyboard.type("land")
    page.keyboard.press("Tab")
    assert focused(page) == "after"
    expect(page.get_by_role("listbox")).to_be_hidden()
    assert sent(page) == {"land": "", "land_typed": "land"}
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("ArrowDown")
    wanted = active(page)
    page.keyboard.press("Tab")
    assert sent(page)["land_typed"] == wanted
    assert sent(page)["land"]


def test_a_name_that_is_typed_whole_is_chosen_however_it_is_written(show: Show) -> None:
    page = show(LAND)
    page.keyboard.press("Tab")
    page.keyboard.type("curacao")
    page.keyboard.press("Tab")
    expect(box(page)).to_have_value("Curaçao")
    assert sent(page)["land"] == "CW"


def test_what_is_not_in_the_list_stays_and_is_sent_beside_an_empty_choice(show: Show) -> None:
    page = show(form("combobox", "filled"))
    box(page).fill("Molenpad")
    expect(page.get_by_text("Niets gevonden. Probeer een ander woord.").first).to_be_visible()
    expect(box(page)).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Tab")
    expect(box(page)).to_have_value("Molenpad")
    assert sent(page) == {"straat": "", "straat_typed": "Molenpad"}


def test_a_click_opens_chooses_and_leaves_the_focus_in_the_text(show: Show) -> None:
    page = show(LAND)
    box(page).click()
    page.get_by_role("option", name="Marokko").click()
    expect(box(page)).to_have_value("Marokko")
    expect(box(page)).to_be_focused()
    expect(page.get_by_role("listbox")).to_be_hidden()
    assert sent(page)["land"] == "MA"
    box(page).click()
    assert len(shown(page)) == 12
    page.mouse.click(640, 700)  # beside everything
    expect(page.get_by_role("listbox")).to_be_hidden()


@with_touch
def test_a_tap_opens_and_chooses(show: Show) -> None:
    page = show(LAND)
    box(page).tap()
    row = page.get_by_role("option", name="Duitsland")
    edges = row.bounding_box()
    assert edges
    assert edges["height"] >= 44
    row.tap()
    assert sent(page)["land"] == "DE"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_groups_keep_their_headings(show: Show) -> None:
    page = show(form("combobox", "groups"))
    box(page).press_sequentially("linde")
    groups = page.get_by_role("group")
    names = [group.get_attribute("aria-label") for group in groups.all()]
    assert names == ["Meerkerk", "Oostmeer", "Achterdijk"]
    expect(groups.first.get_by_role("option")).to_have_text("Lindenhage")
    expect(page.get_by_text("Achterdijk")).to_be_visible()


def test_of_several_thousand_a_hundred_show_without_delay(show: Show) -> None:
    page = show(form("combobox", "many"))
    text = box(page)
    text.click()
    assert len(shown(page)) == 100
    expect(page.locator(".hk-combobox__popup > p")).to_have_text(
        "Aantal gevonden: 3000. Typ meer letters."
    )
    started = time.perf_counter()
    text.press_sequentially("kavel 2999")
    assert time.perf_counter() - started < 3, "ten keys, on a machine that does more than this"
    assert shown(page) == ["Kavel 2999 in Oostmeer"]


def test_the_number_at_the_foot_of_a_long_list_covers_no_row_one_moves_to(show: Show) -> None:
    page = show(form("combobox", "many"))
    for _ in range(9):
        box(page).press("ArrowDown")
    row = page.get_by_role("option", selected=True).bounding_box()
    foot = page.locator(".hk-combobox__popup > p").bounding_box()
    assert row
    assert foot
    assert row["y"] + row["height"] <= foot["y"] + 1


def test_a_list_that_was_open_when_the_page_was_kept_is_closed_when_it_is_back(show: Show) -> None:
    page = show(LAND)
    box(page).press("ArrowDown")
    page.evaluate(PUT_BACK)
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(box(page)).to_have_attribute("aria-expanded", "false")
    box(page).press("ArrowDown")
    assert len(shown(page)) == 12


def test_a_combobox_says_how_many_there_are_when_typing_pauses(show: Show) -> None:
    page = show(LAND)
    page.clock.install(time=0)
    page.reload()
    page.clock.pause_at(60_000)  # from here time passes only when the test says so
    status = page.get_by_role("status")
    box(page).press_sequentially("la")
    page.clock.run_for(900)
    expect(status).to_have_text("")
    box(page).press_sequentially("nd")
    page.clock.run_for(900)
    expect(status).to_have_text("")
    page.clock.run_for(200)
    expect(status).to_have_text("Aantal gevonden: 5.")
    box(page).press("Escape")
    expect(status).to_have_text("")


def test_a_combobox_knows_what_the_browser_fills_in_when_someone_goes_back(
    show: Show, address: str
) -> None:
    page = show(LAND)
    box(page).press_sequentially("holl")
    box(page).press("Enter")
    page.goto(f"{address}/other.html")
    page.go_back()
    expect(box(page)).to_have_value("Nederland")
    assert sent(page)["land"] == "NL"


def test_a_reset_brings_back_what_was_chosen_at_first(show: Show) -> None:
    page = show(form("combobox", "filled"))
    box(page).fill("Kerkpad")
    page.evaluate(RESET)
    expect(box(page)).to_have_value("Havenkade")
    assert sent(page) == {"straat": "5", "straat_typed": "Havenkade"}


def test_a_combobox_that_takes_no_part_is_sent_no_more_than_its_select(show: Show) -> None:
    page = show(form("combobox", "disabled"))
    expect(box(page)).to_be_disabled()
    expect(box(page)).to_have_value("Oostmeer")
    assert sent(page) == {}


def test_a_choice_of_a_group_that_takes_no_part_is_not_offered(show: Show) -> None:
    page = show(form("combobox", "groups"))
    page.evaluate("document.querySelector('optgroup').disabled = true")
    left = page.locator("optgroup").first.get_attribute("label")
    box(page).click()
    names = [group.get_attribute("aria-label") for group in page.get_by_role("group").all()]
    assert names
    assert left not in names


def test_a_combobox_that_is_moved_chooses_and_tells_once(show: Show) -> None:
    page = show(LAND)
    page.evaluate("""
        document.querySelector("form").prepend(document.querySelector(".hk-field"));
        window.heard = 0;
        addEventListener("change", ({ target }) => { heard += target.matches("select"); });
    """)
    box(page).press_sequentially("holl")
    box(page).press("Enter")
    assert sent(page)["land"] == "NL"
    assert page.evaluate("heard") == 1


@without_javascript
def test_without_javascript_a_combobox_is_a_select(show: Show) -> None:
    page = show(LAND)
    expect(box(page)).to_have_count(1)  # a select is one by itself
    page.get_by_label("In welk land bent u geboren?").select_option("Marokko")
    page.get_by_role("button").click()
    page.wait_for_url("**/page.html?land=MA")


# ---- password_input ----


@put_in_later
def test_a_password_shows_and_hides_by_keyboard(show: Show, before: str) -> None:
    page = show(form("password_input", "default"))
    page.evaluate(before)
    password = page.get_by_label("Wachtwoord", exact=True)
    page.keyboard.press("Tab")
    page.keyboard.type("geheim")
    page.keyboard.press("Tab")
    button = page.get_by_role("button", name="Toon wachtwoord")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-controls", "wachtwoord")
    page.keyboard.press("Space")
    expect(password).to_have_attribute("type", "text")
    expect(page.get_by_role("button", name="Verberg wachtwoord")).to_be_focused()
    page.keyboard.press("Enter")
    expect(password).to_have_attribute("type", "password")
    expect(password).to_have_value("geheim")
    assert "?" not in page.url


def test_a_password_is_hidden_again_when_it_is_sent(show: Show) -> None:
    page = show(form("password_input", "default"))
    page.get_by_role("button", name="Toon wachtwoord").click()
    page.evaluate("addEventListener('submit', (event) => event.preventDefault())")
    page.get_by_role("button", name="Volgende stap").click()
    expect(page.locator("input")).to_have_attribute("type", "password")
    expect(page.get_by_role("button", name="Toon wachtwoord")).to_be_visible()


@with_touch
def test_a_tap_shows_the_password(show: Show) -> None:
    page = show(form("password_input", "default"))
    page.get_by_role("button", name="Toon wachtwoord").tap()
    expect(page.locator("input")).to_have_attribute("type", "text")


@put_in_later
def test_a_rule_that_is_met_says_so(show: Show, before: str) -> None:
    page = show(NEW)
    page.evaluate(before)
    rules = page.get_by_role("listitem")
    good = rules.get_by_text("goed")
    expect(good.nth(0)).to_be_hidden()
    password = page.get_by_label("Kies een wachtwoord")
    password.fill("abc1")
    expect(good.nth(0)).to_be_hidden()
    expect(good.nth(1)).to_be_visible()
    password.fill("Zeven grote zeilen")
    expect(good.nth(0)).to_be_visible()
    expect(good.nth(1)).to_be_hidden()


def test_what_is_still_needed_is_spoken_when_typing_pauses(show: Show) -> None:
    page = show(NEW)
    page.clock.install(time=0)
    page.reload()
    page.clock.pause_at(60_000)
    status = page.get_by_role("status")
    password = page.get_by_label("Kies een wachtwoord")
    password.press_sequentially("geheim")
    page.clock.run_for(900)
    expect(status).to_have_text("")
    password.press_sequentially("en")
    page.clock.run_for(1100)
    expect(status).to_have_text("Nog nodig: Minstens 12 tekens, Minstens 1 cijfer.")
    password.fill("geheimschrift 7")
    page.clock.run_for(1100)
    expect(status).to_have_text("Alles is goed.")


def test_after_a_reset_no_rule_is_met_and_the_password_is_hidden(show: Show) -> None:
    page = show(NEW)
    page.get_by_role("button", name="Toon wachtwoord").click()
    page.get_by_label("Kies een wachtwoord").fill("geheimschrift 7")
    expect(page.get_by_text("goed").first).to_be_visible()
    page.evaluate(RESET)
    expect(page.get_by_text("goed").first).to_be_hidden()
    expect(page.get_by_label("Kies een wachtwoord")).to_have_attribute("type", "password")


def test_what_describes_a_password_does_not_change_while_typing(show: Show) -> None:
    page = show(NEW)
    password = page.get_by_label("Kies een wachtwoord")
    told = (
        "Een zin van een paar woorden is sterk en makkelijk te onthouden. "
        "Minstens 12 tekens Minstens 1 cijfer"
    )
    expect(password).to_have_accessible_description(told)
    password.fill("geheimschrift 7")
    expect(password).to_have_accessible_description(told)


@without_javascript
def test_without_javascript_a_password_has_no_button_and_a_plain_list(show: Show) -> None:
    page = show(NEW)
    expect(page.get_by_role("button", name="wachtwoord")).to_have_count(0)
    expect(page.get_by_role("listitem")).to_have_count(2)
    expect(page.get_by_text("goed")).to_have_count(2)
    for good in page.get_by_text("goed").all():
        expect(good).to_be_hidden()


# ---- range_input ----


@put_in_later
def test_slider_and_text_stay_in_step(show: Show, before: str) -> None:
    page = show(HOURS)
    page.evaluate(before)
    text, slider = page.get_by_role("textbox"), page.get_by_role("slider")
    expect(slider).to_have_accessible_name("Hoeveel uur per week wilt u helpen?")
    assert sent(page) == {"uren": ""}
    page.keyboard.press("Tab")
    page.keyboard.type("12")
    expect(slider).to_have_value("12")
    expect(slider).to_have_attribute("aria-valuetext", "12 uur")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    expect(text).to_have_value("13")
    assert sent(page) == {"uren": "13"}


def test_after_a_reset_the_slider_is_where_the_text_is(show: Show) -> None:
    page = show(HOURS)
    start = page.get_by_role("slider").input_value()
    page.get_by_role("textbox").fill("12")
    page.evaluate(RESET)
    expect(page.get_by_role("slider")).to_have_value(start)


def test_a_number_that_cannot_be_changed_has_a_slider_that_stays(show: Show) -> None:
    page = show(
        '{% from "herkenbaar/range_input.html" import range_input %}'
        '{{ range_input("uren", "Uren", value=8, attrs={"readonly": true}) }}'
    )
    expect(page.get_by_role("slider")).to_be_disabled()


def test_a_click_on_the_bar_is_enough(show: Show) -> None:
    page = show(HOURS)
    page.get_by_role("slider").click()
    assert 18 <= int(sent(page)["uren"]) <= 23


@with_touch
def test_a_tap_on_the_bar_is_enough(show: Show) -> None:
    page = show(HOURS)
    page.get_by_role("slider").tap()
    assert 18 <= int(sent(page)["uren"]) <= 23


@pytest.mark.parametrize("typed", ["99", "veel", "2,5"])
def test_what_someone_typed_stays_as_it_is(show: Show, typed: str) -> None:
    page = show(HOURS)
    page.get_by_role("textbox").fill(typed)
    page.keyboard.press("Tab")
    assert sent(page) == {"uren": typed}


@without_javascript
def test_without_javascript_a_range_is_a_text_field(show: Show) -> None:
    page = show(HOURS)
    expect(page.get_by_role("slider")).to_have_count(0)
    page.get_by_role("textbox").fill("8")
    page.get_by_role("button").click()
    page.wait_for_url("**/page.html?uren=8")


# ---- switch and search, which have no script ----


def test_all_of_a_switch_turns_it(show: Show) -> None:
    page = show(form("switch", "default"))
    switch = page.get_by_role("switch", name="Meldingen over uw aanvraag")
    expect(switch).not_to_be_checked()
    expect(page.get_by_text("Uit", exact=True)).to_be_visible()
    edges = switch.bounding_box()
    words = page.get_by_text("Uit", exact=True).bounding_box()
    assert edges
    assert words
    assert edges["height"] >= 44
    page.mouse.click(words["x"] + words["width"] / 2, words["y"] + words["height"] / 2)
    expect(switch).to_be_checked()
    expect(page.get_by_text("Aan", exact=True)).to_be_visible()
    expect(page.get_by_text("Uit", exact=True)).to_be_hidden()
    assert sent(page) == {"meldingen": "on"}
    page.keyboard.press("Space")
    expect(switch).not_to_be_checked()
    assert sent(page) == {}


def test_a_search_is_a_place_of_its_own_and_is_sent_in_the_address(
    browser: Browser, site: str
) -> None:
    page = browser.new_page()
    page.goto(f"{site}/components/search/examples/filled.html")
    expect(page.get_by_role("search", name="Zoek een vergunning")).to_be_visible()
    page.get_by_role("searchbox", name="Zoek een vergunning").fill("dakkapel")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?vergunning=dakkapel")
    page.close()
