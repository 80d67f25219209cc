"""Somebody with only a keyboard moves house: on a phone and a desk, with and without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from herkenbaar.a11y_tests.checker import Checker

# One after the other, in one process: a page that was checked there is not checked again.
pytestmark = pytest.mark.xdist_group("journey")

# What a screen reader would say of the element that has focus, as far as these tests need it.
FOCUSED = """() => {
  const at = document.activeElement;
  const text = at.labels?.length ? at.labels[0].textContent : at.textContent;
  return (text || "").replace(/\\s+/g, " ").trim();
}"""
MOST_TABS = 60


# Asks whether a page, known by a name, stands in anybody's way.
Check = Callable[["Page", str], None]


@pytest.fixture(scope="module")
def check(checker: Checker) -> Check:
    """Each page is checked where it is met first: the checker itself looks at it in all widths."""
    from herkenbaar.a11y_tests.trying import standing

    met: set[str] = set()

    def once(page: Page, name: str) -> None:
        if name not in met:
            met.add(name)
            assert [str(one) for one in standing(checker.check(page))] == []

    return once


class Walk:
    """One person at one device, with only a keyboard."""

    def __init__(self, page: Page, check: Check) -> None:
        self.page = page
        self.check = check
        # From now on a file chooser is ours: asked for at the press of a key, it may come too late.
        page.on("filechooser", lambda chooser: None)

    def arrive(self, heading: str, errors: int = 0) -> None:
        """A page is there, tells how many mistakes it found, and stands in nobody's way."""
        self.page.wait_for_function(
            "([heading, wrong]) => document.title.includes(heading)"
            " && document.title.startsWith(wrong)",
            arg=[heading, f"{errors} foutmelding" if errors else ""],
        )
        assert "#" not in self.page.url, "the page opens halfway, past what it tells first"
        found = self.page.locator("h1").text_content() or ""
        assert heading in found
        assert self.page.locator(".hk-error-summary a").count() == errors
        width = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0, f"{heading}: {width} px too wide"
        self.check(self.page, f"{heading}, {errors}")

    def to(self, name: str) -> None:
        """Press Tab until the focus is on what is called so."""
        seen = []
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            seen.append(self.page.evaluate(FOCUSED))
            if seen[-1].startswith(name):
                return
        pytest.fail(f"no {name!r} within {MOST_TABS} tabs; seen {seen}")

    def press(self, name: str) -> None:
        """Follow a link or push a button."""
        self.to(name)
        self.page.keyboard.press("Enter")

    def type(self, text: str, label: str | None = None) -> None:
        """Type in the field with this label, or in the one that has focus, over what is there."""
        if label:
            self.to(label)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def tick(self, label: str) -> None:
        self.to(label)
        self.page.keyboard.press("Space")

    def choose(self, first: str, label: str) -> None:
        """Tab to a group of radios, and go down it with the arrow."""
        self.to(first)
        self.page.keyboard.press("Space")
        for _ in range(5):
            if self.focused() == label:
                return
            self.page.keyboard.press("ArrowDown")
        pytest.fail(f"no {label!r} among the radios")

    def mend(self, error: str, text: str) -> None:
        """Follow an error to its field, and type there."""
        self.press(error)
        self.page.wait_for_function("() => document.activeElement.matches('input:focus-visible')")
        assert self.page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true"
        self.type(text)

    def add(self, name: str, content: bytes) -> None:
        """Choose a file in the field that has focus."""
        # The checker may have looked at another page; behind it a browser opens no file chooser.
        self.page.bring_to_front()
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Space")
        file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
        chooser.value.set_files(file)  # type: ignore[arg-type]

    def focused(self) -> str:
        return str(self.page.evaluate(FOCUSED))


@contextmanager
def device(browser: Browser, width: int, javascript: bool, check: Check) -> Iterator[Walk]:
    """A browser of its own, that has never been here."""
    size = {"width": width, "height": 800}
    context = browser.new_context(viewport=size, java_script_enabled=javascript, locale="nl-NL")  # type: ignore[arg-type]
    context.set_default_timeout(30_000)
    try:
        yield Walk(context.new_page(), check)
    finally:
        context.close()


def moving_day() -> date:
    return date.today() + timedelta(days=7)


def who(walk: Walk, javascript: bool) -> None:
    walk.press("Geef uw verhuizing door")
    walk.arrive("Wie er verhuist")
    walk.press("Volgende stap")
    walk.page.wait_for_selector(".hk-error-summary")
    if javascript:
        walk.page.wait_for_function("() => document.activeElement.matches('.hk-error-summary h2')")
    walk.arrive("Wie er verhuist", errors=3)
    walk.mend("Vul uw volledige naam in.", "Joan In het Veld-van Velzen")
    walk.type("4", "Dag")
    walk.type("mei", "Maand")
    walk.type("1988", "Jaar")
    walk.tick("Mijn partner")
    walk.press("Volgende stap")


def address(walk: Walk, javascript: bool) -> None:
    walk.arrive("Uw nieuwe adres")
    walk.type("1234", "Postcode")
    walk.type("18#", "Huisnummer")
    walk.choose("Ik huur de woning", "Ik ga bij iemand inwonen")
    walk.press("Volgende stap")
    walk.arrive("Uw nieuwe adres", errors=3)
    walk.mend("Vul de postcode in met 4 cijfers", "1234ab")
    walk.type("18a", "Huisnummer")
    if javascript:
        walk.to("Toevoeging")
        walk.page.wait_for_selector("text=Lindelaan, Oostmeer")
    walk.type("R.M. van Puffelen", "Wat is de naam van de hoofdbewoner?")
    walk.page.keyboard.press("Enter")


def day(walk: Walk) -> None:
    walk.arrive("Uw verhuisdatum")
    walk.type(f"{moving_day():%d-%m}", "Wat is uw verhuisdatum?")
    walk.page.keyboard.press("Enter")
    walk.arrive("Uw verhuisdatum", errors=1)
    walk.mend("Vul uw verhuisdatum in met dag, maand en jaar", f"{moving_day():%d-%m-%Y}")
    walk.page.keyboard.press("Enter")


def save(walk: Walk) -> str:
    walk.arrive("Document en e-mailadres")
    walk.type("joan@voorbeeld", "Wat is uw e-mailadres?")
    walk.press("Opslaan en later verder")
    walk.arrive("Uw formulier is opgeslagen")
    code = re.search(r"\b[A-Z0-9]{4}(-[A-Z0-9]{4}){3}\b", walk.page.locator("main").inner_text())
    assert code
    return code[0]


def resume(walk: Walk, address: str, code: str) -> None:
    walk.page.goto(address)
    walk.press("Verder met een formulier")
    walk.arrive("Verder met uw formulier")
    walk.type(code[:-1], "Wat is uw code?")
    walk.page.keyboard.press("Enter")
    walk.arrive("Verder met uw formulier", errors=1)
    walk.mend("Vul alle 16 letters en cijfers", code.lower())
    walk.page.keyboard.press("Enter")


def document(walk: Walk) -> None:
    label = "Voeg de toestemming van de hoofdbewoner toe"
    walk.arrive("Document en e-mailadres")
    walk.to(label)
    walk.add("brief.docx", b"PK")
    walk.press("Volgende stap")
    walk.arrive("Document en e-mailadres", errors=2)
    walk.mend("Vul uw e-mailadres in met een punt", "joan@voorbeeld.nl")
    walk.page.keyboard.press("Enter")
    walk.arrive("Document en e-mailadres", errors=1)
    walk.press(f"{label}.")
    walk.page.wait_for_function("() => document.activeElement.type === 'file'")
    walk.add("verkeerd.pdf", b"%PDF-1.7")
    walk.press("Volgende stap")
    walk.arrive("Controleer uw gegevens")
    for _ in range(4):
        walk.to("Aanpassen")
    walk.page.keyboard.press("Enter")
    walk.arrive("Document en e-mailadres")
    walk.press("Verwijder verkeerd.pdf")
    walk.page.wait_for_selector("text=Het bestand is verwijderd.")
    walk.arrive("Document en e-mailadres")
    walk.to(label)
    walk.add("brief.pdf", b"%PDF-1.7")
    walk.press("Opslaan en terug naar de controle")


def check_and_send(walk: Walk) -> None:
    walk.arrive("Controleer uw gegevens")
    for _ in range(3):
        walk.to("Aanpassen")
    assert "Uw verhuisdatum" in walk.focused()
    walk.page.keyboard.press("Enter")
    walk.arrive("Uw verhuisdatum")
    walk.press("Opslaan en terug naar de controle")
    walk.arrive("Controleer uw gegevens")
    answers = walk.page.locator("main").inner_text()
    for answer in ("Joan In het Veld-van Velzen", "4 mei 1988", "Lindelaan 18 a", "brief.pdf"):
        assert answer in answers
    walk.press("Versturen")
    walk.arrive("Wij hebben uw verhuizing ontvangen")
    walk.to("Download een kopie")
    with walk.page.expect_download() as download:
        walk.page.keyboard.press("Enter")
    assert download.value.suggested_filename.startswith("verhuizing-OM-")


@pytest.mark.parametrize("javascript", [True, False], ids=["with-js", "without-js"])
@pytest.mark.parametrize("width", [320, 1280])
def test_somebody_with_a_keyboard_makes_mistakes_mends_them_and_moves(
    browser: Browser, check: Check, service: str, width: int, javascript: bool
) -> None:
    with device(browser, width, javascript, check) as walk:
        walk.page.goto(service)
        walk.arrive("Verhuizing doorgeven")
        who(walk, javascript)
        address(walk, javascript)
        day(walk)
        code = save(walk)
    other = 1280 if width == 320 else 320
    with device(browser, other, javascript, check) as walk:
        resume(walk, service, code)
        document(walk)
        check_and_send(walk)


def test_back_to_a_page_with_mistakes_shows_that_page(
    browser: Browser, check: Check, service: str
) -> None:
    with device(browser, 1280, True, check) as walk:
        walk.page.goto(service)
        who(walk, True)
        walk.page.wait_for_url("**/stap/adres")
        walk.page.go_back()
        assert walk.page.title().startswith("3 foutmeldingen - Stap 1 van 5")


def test_after_stopping_back_shows_nothing_of_what_was_typed(
    browser: Browser, service: str, check: Check
) -> None:
    with device(browser, 320, True, check) as walk:
        walk.page.goto(f"{service}/stap/wie")
        walk.type("Obbadah", "Wat is uw volledige naam?")
        walk.press("Stoppen met formulier")
        walk.arrive("Wilt u stoppen met het formulier?")
        walk.press("Ja, stop en verwijder alles")
        walk.arrive("U bent gestopt met het formulier")
        walk.page.goto(f"{service}/stap/wie")
        assert walk.page.get_by_label("Wat is uw volledige naam?").input_value() == ""


@pytest.mark.parametrize("path", ["privacy", "toegankelijkheid", "cookies", "contact", "nergens"])
def test_the_pages_around_the_form_stand_in_nobodys_way(
    browser: Browser, service: str, check: Check, path: str
) -> None:
    with device(browser, 1280, True, check) as walk:
        walk.page.goto(f"{service}/{path}")
        check(walk.page, path)
