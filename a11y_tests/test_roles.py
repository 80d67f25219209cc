"""House styles set the roles, in the ways in which agencies bring theirs, and all can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from coloraide import Color
from playwright.sync_api import Browser, Page

from herkenbaar import stylesheet
from herkenbaar.roles import contrasts, roles
from herkenbaar.themes import Theme, themes

SHELL = """<!doctype html><html lang="nl" class="{html}"><title>Proef</title>
<style>{ours}</style><style>{theirs}</style>
<body class="{body}"><div class="hk-theme-picker"><p id="inside">Tekst</p></div>
<button class="hk-button">Verder</button></body></html>"""

# What roles resolve to where an element stands: a colour is computed, whatever notation it has.
COLOURS = """([selector, names]) => {
  const probe = document.createElement("span");
  document.querySelector(selector).append(probe);
  const found = names.map((name) => {
    probe.style.color = `var(--hk-${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(found);
}"""


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture
def page(window: Page) -> Page:
    """An empty page in the light scheme."""
    prefer(window, False)
    return window


def show(page: Page, theirs: str = "", where: str = "html", name: str = "x-theme") -> None:
    """A page with our stylesheet, theirs after it, and the class of a theme on html or body."""
    classes = {"html": "", "body": "", where: name}
    page.set_content(SHELL.format(**classes, ours=stylesheet(), theirs=theirs))


def prefer(page: Page, dark: bool) -> None:
    """The scheme that the reader asks for."""
    page.emulate_media(color_scheme="dark" if dark else "light")


def colour(page: Page, role: str, selector: str = "body") -> str:
    return str(page.evaluate(COLOURS, [selector, [role]])[role])


def value(page: Page, selector: str, name: str) -> str:
    script = "([selector, name]) => getComputedStyle(document.querySelector(selector))[name]"
    return str(page.evaluate(script, [selector, name]))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    "theme", [None, *themes()], ids=lambda theme: theme.name if theme else "none"
)
def test_every_role_stands_out_from_what_it_stands_on(
    theme: Theme | None, dark: bool, page: Page
) -> None:
    prefer(page, dark)
    show(page, theme.css if theme else "", name=theme.css_class if theme else "")
    names = {name for pair in contrasts() for name in (pair.of, *pair.on)}
    found = {n: Color(c) for n, c in page.evaluate(COLOURS, ["body", sorted(names)]).items()}
    faint = [
        f"{pair.of} on {on}: {ratio:.2f}, at least {pair.least}"
        for pair in contrasts()
        for on in pair.on
        if (ratio := found[pair.of].contrast(found[on], method="wcag21")) < pair.least
    ]
    assert not faint, "\n".join(faint)


@pytest.mark.parametrize("where", ["html", "body"])
def test_the_tokens_of_a_theme_give_every_role_its_value(where: str, page: Page) -> None:
    tokens = {token for role in roles() for token in role.chain}
    values = {token: f"rgb({i // 200}, {i % 200}, 7)" for i, token in enumerate(sorted(tokens))}
    declared = "".join(f"--{token}: {value};" for token, value in values.items())
    show(page, f".x-theme {{ {declared} }}", where)
    found = page.evaluate(
        "(names) => { const style = getComputedStyle(document.querySelector('#inside'));"
        "return names.map((name) => style.getPropertyValue(name)) }",
        [role.custom_property for role in roles()],
    )
    lost = [
        role.name
        for role, value in zip(roles(), found, strict=True)
        if role.chain and value != values[role.chain[0]]
    ]
    assert not lost


def test_a_link_in_a_chain_gives_its_value_when_those_before_it_are_not_there(page: Page) -> None:
    for role in roles():
        if len(role.chain) < 2:
            continue
        show(page, f".x-theme {{ --{role.chain[-1]}: rgb(1, 2, 3) }}", "body")
        script = "(name) => getComputedStyle(document.body).getPropertyValue(name)"
        assert page.evaluate(script, role.custom_property) == "rgb(1, 2, 3)", role.name


@pytest.mark.parametrize("where", ["html", "body"])
def test_what_a_service_sets_on_body_holds_inside_anything_called_a_theme(
    where: str, page: Page
) -> None:
    show(page, "body { --hk-link-color: rgb(1, 2, 3) }", where)
    assert colour(page, "link-color", ".hk-theme-picker") == "rgb(1, 2, 3)"


@pytest.mark.parametrize("where", ["html", "body"])
def test_a_theme_that_knows_no_dark_stays_light(where: str, page: Page) -> None:
    token = next(role for role in roles() if role.name == "text-color").chain[0]
    theirs = f".x-theme {{ --{token}: #111111 }}"
    prefer(page, True)
    show(page, theirs, where)
    assert value(page, "html", "colorScheme") == "light"
    assert value(page, "body", "colorScheme") == "light"
    text, ground = value(page, "#inside", "color"), value(page, "body", "backgroundColor")
    assert text == "rgb(17, 17, 17)"
    assert Color(text).contrast(Color(ground), method="wcag21") > 15


@pytest.mark.parametrize("where", ["html", "body"])
def test_a_theme_that_says_it_is_dark_gets_dark(where: str, page: Page) -> None:
    show(page, ".x-theme { color-scheme: dark }", where)
    assert value(page, "body", "colorScheme") == "dark"
    assert Color(value(page, "body", "backgroundColor")).luminance() < 0.05
    assert Color(value(page, "#inside", "color")).luminance() > 0.7


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_page_without_a_theme_follows_the_reader(dark: bool, page: Page) -> None:
    prefer(page, dark)
    show(page, name="")
    assert (Color(value(page, "body", "backgroundColor")).luminance() < 0.05) is dark


def test_the_plain_css_of_a_service_wins(page: Page) -> None:
    show(
        page, name="", theirs="button { background-color: rgb(1, 2, 3) } p { color: rgb(4, 5, 6) }"
    )
    assert value(page, "button", "backgroundColor") == "rgb(1, 2, 3)"
    assert value(page, "#inside", "color") == "rgb(4, 5, 6)"


@pytest.mark.parametrize("where", ["html", "body"])
def test_the_ground_of_the_page_is_painted_on_body(where: str, page: Page) -> None:
    show(page, ".x-theme { --hk-page-background: rgb(250, 240, 230) }", where)
    assert value(page, "body", "backgroundColor") == "rgb(250, 240, 230)"
    assert value(page, "html", "backgroundColor") == "rgba(0, 0, 0, 0)"
