"""The service from start to end, as a browser without a screen sees it."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta
from html import unescape
from html.parser import HTMLParser

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from . import drafts, questions, views

PDF = b"%PDF-1.7 test"
WHO = {
    "naam": "Joan In het Veld-van Velzen",
    "geboortedatum_day": "4",
    "geboortedatum_month": "mei",
    "geboortedatum_year": "1988",
    "medeverhuizers": ["partner", "kinderen"],
}
ADDRESS = {
    "adres_postcode": "1234ab",
    "adres_number": "18",
    "adres_addition": "bis",
    "wonen": "huren",
}
EMAIL = {"email": "joan@voorbeeld.nl"}
HOSTILE = "<script>alert(1)</script>\"'&"


def soon(days: int = 7) -> dict[str, str]:
    return {"verhuisdatum": f"{date.today() + timedelta(days=days):%d-%m-%Y}"}


def document(content: bytes = PDF, name: str = "contract.pdf") -> dict[str, object]:
    return {"document": (io.BytesIO(content), name)}


def token(client: FlaskClient, page: str = "/stap/wie") -> str:
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', client.get(page).text)
    assert found
    return found[1]


def send(client: FlaskClient, path: str, **typed: object) -> TestResponse:
    response = client.post(path, data={"csrf_token": token(client)} | typed)
    # The test client writes a large body to a file, and leaves it open.
    response.request.environ["wsgi.input"].close()
    return response


def fill(client: FlaskClient, until: str = "document") -> None:
    """All steps, as somebody without mistakes fills them in, up to and with one of them."""
    typed: dict[str, dict[str, object]] = {
        "wie": {**WHO},
        "adres": {**ADDRESS},
        "datum": {**soon()},
        "document": document() | EMAIL,
    }
    for name, answers in typed.items():
        response = send(client, f"/stap/{name}", **answers)
        assert response.status_code == 303
        if name == until:
            return


def errors(response: TestResponse) -> list[str]:
    return [unescape(one) for one in re.findall(r'<li><a href="#[^"]+">(.*?)</a>', response.text)]


def test_the_whole_way_leads_to_a_number_and_a_copy(client: FlaskClient) -> None:
    fill(client)
    page = client.get("/controle").text
    for answer in (
        "Joan In het Veld-van Velzen",
        "4 mei 1988",
        "Mijn partner",
        "Lindelaan 18 bis, 1234 AB Oostmeer",
        "contract.pdf (1 kB)",
    ):
        assert answer in page
    assert send(client, "/controle").location == "/bevestiging"

    page = client.get("/bevestiging").text
    number = f"OM-{date.today().year}-000001"
    assert number in page
    assert "joan@voorbeeld.nl" in page
    assert "binnen 5 werkdagen" in page

    copy = client.get("/bevestiging/kopie.txt")
    assert copy.mimetype == "text/plain"
    assert copy.headers["Content-Disposition"] == f'attachment; filename="verhuizing-{number}.txt"'
    for answer in (number, "Geboortedatum: 4 mei 1988", "Mijn partner, Een of meer kinderen"):
        assert answer in copy.text


def test_the_copy_is_what_was_typed_and_no_html(client: FlaskClient) -> None:
    fill(client)
    by_hand = {"adres_street": "Kade & <Co>", "adres_city": "Oostmeer"}
    send(client, "/stap/adres", **ADDRESS | by_hand)
    send(client, "/controle")
    assert (
        "Nieuw adres: Kade & <Co> 18 bis, 1234 AB Oostmeer\n"
        in client.get("/bevestiging/kopie.txt").text
    )


@pytest.mark.parametrize("path", ["/stap/adres", "/stap/datum", "/stap/document", "/controle"])
def test_no_step_can_be_skipped(client: FlaskClient, path: str) -> None:
    assert client.get(path).location == "/stap/wie"
    assert send(client, path, **ADDRESS).location == "/stap/wie"


def test_who_skips_a_step_lands_on_the_first_that_is_not_complete(client: FlaskClient) -> None:
    fill(client, "wie")
    assert client.get("/controle").location == "/stap/adres"
    assert client.get("/stap/document").location == "/stap/adres"


@pytest.mark.parametrize("path", ["/bevestiging", "/opgeslagen", "/stoppen"])
def test_without_a_form_one_begins_at_the_start(client: FlaskClient, path: str) -> None:
    assert client.get(path).location == "/"


def test_mistakes_show_all_at_once_and_what_was_typed_stays(client: FlaskClient) -> None:
    typed = WHO | {"naam": "", "geboortedatum_month": "lente"}
    response = send(client, "/stap/wie", **typed)
    assert response.status_code == 422
    assert "<title>2 foutmeldingen - Stap 1 van 5: Wie er verhuist" in response.text
    assert len(errors(response)) == 2
    assert 'href="#geboortedatum_month"' in response.text
    for value in ("4", "lente", "1988"):
        assert f'value="{value}"' in response.text
    assert response.text.count(" checked") == 2


def test_only_the_wrong_part_of_a_date_is_marked(client: FlaskClient) -> None:
    response = send(client, "/stap/wie", **WHO | {"geboortedatum_month": ""})
    marked = re.findall(r'<input[^>]*aria-invalid="true"[^>]*>', response.text)
    assert len(marked) == 1
    assert 'name="geboortedatum_month"' in marked[0]


def test_after_a_change_one_returns_to_the_check(client: FlaskClient) -> None:
    fill(client)
    assert 'href="/stap/datum?terug=controle"' in client.get("/controle").text
    edit = "/stap/datum?terug=controle"
    assert "Opslaan en terug naar de controle" in client.get(edit).text
    assert send(client, edit, **soon(500)).status_code == 422
    assert send(client, edit, **soon(9)).location == "/controle"


def test_a_change_that_asks_for_more_leads_past_it_to_the_check(client: FlaskClient) -> None:
    for name, typed in (("wie", WHO), ("adres", ADDRESS | {"wonen": "kopen"}), ("datum", soon())):
        send(client, f"/stap/{name}", **typed)
    assert send(client, "/stap/document", **EMAIL).location == "/controle"
    assert "Niet ingevuld" in client.get("/controle").text
    changed = send(client, "/stap/adres?terug=controle", **ADDRESS)
    assert changed.location == "/stap/document?terug=controle"
    added = send(client, "/stap/document?terug=controle", **document() | EMAIL)
    assert added.location == "/controle"


@pytest.mark.parametrize(("living", "proof"), questions.PROOF.items())
def test_the_document_that_is_asked_for_goes_with_how_they_will_live(
    client: FlaskClient, living: str, proof: str
) -> None:
    send(client, "/stap/wie", **WHO)
    send(client, "/stap/adres", **ADDRESS | {"wonen": living, "hoofdbewoner": "Obbadah"})
    send(client, "/stap/datum", **soon())
    page = client.get("/stap/document").text
    assert f"Voeg {proof} toe" in page
    assert ("niet verplicht" in page.partition("Voeg ")[2]) == (living == "kopen")
    assert re.search(r'id="document_helptext">\w.+ Een foto', page)


def test_a_file_stays_when_the_rest_of_the_page_is_wrong(client: FlaskClient) -> None:
    fill(client, "datum")
    response = send(client, "/stap/document", email="x", **document())
    assert errors(response) == ["Vul uw e-mailadres in met één @, zoals naam@voorbeeld.nl."]
    assert "contract.pdf" in response.text
    assert send(client, "/stap/document", **EMAIL).location == "/controle"


def test_another_file_takes_the_place_of_the_first(client: FlaskClient) -> None:
    fill(client)
    send(client, "/stap/document", **document(name="beter.pdf") | EMAIL)
    page = client.get("/controle").text
    assert "beter.pdf" in page
    assert "contract.pdf" not in page


def test_a_file_that_is_wrong_leaves_the_one_that_was_there(client: FlaskClient) -> None:
    fill(client)
    response = send(client, "/stap/document", **document(b"MZ", "virus.pdf") | EMAIL)
    assert response.status_code == 422
    assert "contract.pdf" in client.get("/controle").text


def test_a_file_can_be_removed_and_nothing_else_is_lost(client: FlaskClient) -> None:
    fill(client)
    page = "/stap/document?terug=controle"
    button = re.search(r'name="(document_remove)" value="([^"]+)"', client.get(page).text)
    assert button
    response = send(client, page, **{button[1]: button[2], "email": "jo@voorbeeld.nl"})
    assert response.location == page
    shown = client.get(page).text
    assert "Het bestand is verwijderd." in shown
    assert "contract.pdf" not in shown
    assert 'value="jo@voorbeeld.nl"' in shown
    assert client.get("/controle").location == "/stap/document"


def test_who_removes_a_file_and_sends_another_keeps_the_other(client: FlaskClient) -> None:
    fill(client)
    removed: dict[str, object] = {"document_remove": "1", **document(name="beter.pdf"), **EMAIL}
    send(client, "/stap/document", **removed)
    assert "beter.pdf" in client.get("/stap/document").text


def test_a_file_of_the_wrong_kind_is_refused_and_not_kept(client: FlaskClient) -> None:
    fill(client, "datum")
    response = send(client, "/stap/document", **document(b"MZ", "virus.pdf") | EMAIL)
    assert errors(response) == [
        "We kunnen virus.pdf niet lezen. Sla het bestand opnieuw op als pdf, jpg of png."
    ]
    assert 'id="document_file1"' not in client.get("/stap/document").text
    assert client.get("/controle").location == "/stap/document"


def test_a_file_that_is_too_large_is_named_beside_the_other_mistakes(client: FlaskClient) -> None:
    fill(client, "datum")
    large = PDF.ljust(10 * 1024 * 1024 + 1)
    response = send(client, "/stap/document", email="", **document(large))
    assert response.status_code == 422
    assert len(errors(response)) == 2


def test_what_is_far_too_large_gets_a_page_of_its_own(client: FlaskClient) -> None:
    fill(client, "datum")
    response = send(client, "/stap/document", **document(PDF.ljust(views.LARGEST_UPLOAD)))
    assert response.status_code == 413
    assert "Dit bestand is te groot" in response.text
    assert (
        send(client, "/stap/wie", **WHO | document(PDF.ljust(2 * 1024 * 1024))).status_code == 413
    )


def test_a_form_that_is_not_right_yet_is_saved_as_typed_and_resumed_elsewhere(
    app: Flask, client: FlaskClient
) -> None:
    fill(client, "wie")
    response = send(client, "/stap/adres", adres_postcode="12", intent="save")
    assert response.location == "/opgeslagen"
    page = client.get("/opgeslagen").text
    code = re.search(r"\b([A-Z0-9]{4}(?:-[A-Z0-9]{4}){3})\b", page)
    assert code

    elsewhere = app.test_client()
    typed = code[1].lower().replace("-", " ")
    resumed = send(elsewhere, "/hervatten", code=typed)
    assert resumed.location == "/stap/adres"
    page = elsewhere.get("/stap/adres").text
    assert "Uw antwoorden staan er nog" in page
    assert 'value="12"' in page
    assert "foutmelding" not in page
    assert "Uw antwoorden staan er nog" not in elsewhere.get("/stap/adres").text
    assert "Joan In het Veld-van Velzen" in elsewhere.get("/stap/wie").text


def test_the_link_that_is_saved_fills_in_the_code(client: FlaskClient) -> None:
    send(client, "/stap/wie", intent="save")
    link = re.search(r'href="(/hervatten\?code=[^"]+)"', client.get("/opgeslagen").text)
    assert link
    assert f'value="{link[1].partition("=")[2]}"' in client.get(link[1]).text


def test_the_code_that_was_typed_counts_and_not_that_of_the_link(client: FlaskClient) -> None:
    send(client, "/stap/wie", intent="save")
    with client.session_transaction() as session:
        code = session["draft"]
    response = send(client, "/hervatten?code=BCDFGHJKLMNPQRST", code=code)
    assert response.location == "/stap/wie"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("", "Vul uw code in."),
        ("BCDF-GHJK", "Vul alle 16 letters en cijfers van uw code in."),
        ("0000-0000-0000-0000", "Vul alle 16 letters en cijfers van uw code in."),
        (
            "BCDF-GHJK-LMNP-QRST",
            "Wij vinden geen formulier bij deze code. Controleer uw code, of begin opnieuw.",
        ),
    ],
)
def test_a_code_that_opens_nothing_says_why(client: FlaskClient, code: str, text: str) -> None:
    response = send(client, "/hervatten", code=code)
    assert response.status_code == 422
    assert errors(response) == [text]
    assert f'value="{code}"' in response.text


def test_stopping_asks_first_and_then_deletes_everything(app: Flask, client: FlaskClient) -> None:
    fill(client, "wie")
    with client.session_transaction() as session:
        code = session["draft"]
    response = send(client, "/stap/adres", adres_postcode="1234", intent="stop")
    assert response.location == "/stoppen?stap=adres"
    page = client.get(response.location).text
    assert 'href="/stap/adres"' in page
    assert 'value="1234"' in client.get("/stap/adres").text

    assert send(client, "/stoppen").location == "/gestopt"
    assert client.get("/stap/adres").location == "/stap/wie"
    assert "Joan" not in client.get("/stap/wie").text
    assert app.extensions["drafts"].find(code) is None


def test_sending_twice_makes_one_case(app: Flask, client: FlaskClient) -> None:
    fill(client)
    with client.session_transaction() as session:
        before = dict(session)
    forged = {"csrf_token": token(client, "/controle")}
    assert client.post("/controle", data=forged).location == "/bevestiging"
    assert client.post("/controle", data=forged).location == "/bevestiging"
    # A double click: the second request left before the answer to the first came.
    with client.session_transaction() as session:
        session.clear()
        session.update(before)
    assert client.post("/controle", data=forged).location == "/bevestiging"
    assert f"OM-{date.today().year}-000001" in client.get("/bevestiging").text
    assert app.extensions["drafts"].find(before["draft"]) is None


def test_a_second_move_gets_a_number_of_its_own(client: FlaskClient) -> None:
    for number in ("000001", "000002"):
        assert "Joan" not in client.get("/stap/wie").text
        fill(client)
        send(client, "/controle")
        assert f"-{number}" in client.get("/bevestiging").text


def test_a_case_is_seen_by_nobody_else(app: Flask, client: FlaskClient) -> None:
    fill(client)
    send(client, "/controle")
    other = app.test_client()
    assert other.get("/bevestiging").location == "/"
    assert other.get("/bevestiging/kopie.txt").status_code == 404


def test_a_draft_that_is_too_old_is_gone(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(client, "wie")
    later = date.today() + timedelta(days=drafts.DAYS)
    monkeypatch.setattr(drafts, "today", lambda: later)
    assert client.get("/stap/adres").status_code == 200
    monkeypatch.setattr(drafts, "today", lambda: later + timedelta(days=1))
    assert client.get("/stap/adres").location == "/stap/wie"


def test_an_answer_that_time_made_wrong_is_asked_again(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(client)
    later = date.today() + timedelta(days=20)
    monkeypatch.setattr(questions, "today", lambda: later)
    assert send(client, "/controle").location == "/stap/datum"


class Tags(HTMLParser):
    """The elements of a page, and what its controls hold."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.scripts = 0
        self.values: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.scripts += tag == "script" and "src" not in found
        if tag == "input" and found.get("type") in ("text", "email"):
            self.values[found["name"] or ""] = found.get("value") or ""


TEXTS = {
    "wie": ["naam", "geboortedatum_day", "geboortedatum_month", "geboortedatum_year"],
    "adres": [
        *("adres_postcode", "adres_number", "adres_addition", "adres_street", "adres_city"),
        "hoofdbewoner",
    ],
    "datum": ["verhuisdatum"],
    "document": ["email"],
}
CHOICES = {"wie": ["medeverhuizers"], "adres": ["wonen"], "datum": [], "document": []}


@pytest.mark.parametrize("value", [HOSTILE, "x" * 10_000, "\u202e\u05d0", "{{ 7*7 }}", "%s %(n)s"])
@pytest.mark.parametrize("name", TEXTS)
def test_whatever_is_typed_stays_text(client: FlaskClient, name: str, value: str) -> None:
    fill(client)
    typed: dict[str, object] = dict.fromkeys([*TEXTS[name], *CHOICES[name]], value)
    if name == "document":
        typed |= document(PDF, f"{value[:80]}.pdf")
    response = send(client, f"/stap/{name}", **typed)
    for page in (response.text, client.get(f"/stap/{name}").text):
        tags = Tags(page)
        assert tags.scripts == 0
        assert tags.values == dict.fromkeys(TEXTS[name], value)
        assert "<script>alert" not in page


def test_hostile_answers_stay_text_to_the_end(client: FlaskClient) -> None:
    fill(client)
    send(client, "/stap/adres", **ADDRESS | {"adres_street": HOSTILE, "adres_city": HOSTILE})
    send(client, "/stap/document", **document(name="<script>.pdf") | EMAIL)
    page = client.get("/controle").text
    assert Tags(page).scripts == 0
    assert page.count("&lt;script&gt;") == 3
    send(client, "/controle")
    assert Tags(client.get("/bevestiging").text).scripts == 0


@pytest.mark.parametrize("path", ["/stap/wie", "/controle", "/hervatten", "/stoppen"])
@pytest.mark.parametrize("forged", ["", "x", "##", "20990101000000##abc"])
def test_a_form_of_another_site_is_refused(client: FlaskClient, path: str, forged: str) -> None:
    fill(client)
    typed = WHO | {"naam": "Obbadah", "csrf_token": forged, "code": "BCDF"}
    response = client.post(path, data=typed)
    assert response.status_code == 400
    assert "Klik nog een keer op de knop" in response.text
    page = client.get("/controle")
    assert page.status_code == 200
    assert "Obbadah" not in page.text


def test_what_was_typed_stays_when_a_form_is_refused(client: FlaskClient) -> None:
    response = client.post("/stap/wie", data=WHO)
    assert response.status_code == 400
    assert Tags(response.text).values["naam"] == WHO["naam"]


def test_every_page_forbids_what_it_does_not_need(client: FlaskClient) -> None:
    fill(client, "wie")
    for path in ("/", "/stap/adres", "/nergens", "/static/huisstijl.css"):
        headers = client.get(path).headers
        assert headers["Content-Security-Policy"].startswith("default-src 'self';")
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
    assert client.get("/stap/adres").headers["Cache-Control"] == "no-store"


def test_a_secret_of_somebody_else_opens_nothing(app: Flask, client: FlaskClient) -> None:
    fill(client)
    secret = token(app.test_client())
    assert client.post("/controle", data={"csrf_token": secret}).status_code == 400
    assert token(client) == token(client) != secret


def test_a_case_reads_as_it_did_when_it_was_sent(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(client)
    send(client, "/controle")
    before = client.get("/bevestiging").text
    monkeypatch.setattr(questions, "today", lambda: date.today() + timedelta(days=60))
    assert client.get("/bevestiging").text == before


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("postcode=1234AB&number=18", 200),
        ("postcode=1999AB&number=18", 404),
        ("postcode=x&number=18", 404),
        ("number=18", 404),
        ("", 404),
    ],
)
def test_the_street_of_an_address_is_found_or_not(
    client: FlaskClient, query: str, status: int
) -> None:
    response = client.get(f"/straat?{query}")
    assert response.status_code == status
    if status == 200:
        assert response.json == {"street": "Lindelaan", "city": "Oostmeer"}


def test_who_returns_to_an_address_sees_its_street_without_a_script(client: FlaskClient) -> None:
    fill(client, "adres")
    assert ">Lindelaan, Oostmeer<" in client.get("/stap/adres").text


def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites(client: FlaskClient) -> None:
    cookie = client.get("/stap/wie").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


PAGES = ["/", "/contact", "/cookies", "/gestopt", "/hervatten", "/privacy", "/toegankelijkheid"]


@pytest.mark.parametrize("path", [*PAGES, "/stap/wie", "/nergens"])
def test_every_link_and_file_of_a_page_is_there(client: FlaskClient, path: str) -> None:
    page = client.get(path).text
    links = set(re.findall(r'href="(/[^"]*)"', page))
    assert len(links) >= 5
    for link in links:
        if not link.startswith("/static/herkenbaar/"):  # made by `herkenbaar assets`
            assert client.get(link).status_code == 200, link


@pytest.mark.parametrize("path", [*PAGES, "/stap/adres", "/controle", "/stoppen"])
def test_asking_only_for_the_head_of_a_page_answers_as_the_page_does(
    client: FlaskClient, path: str
) -> None:
    fill(client)
    assert client.head(path).status_code == client.get(path).status_code == 200


@pytest.mark.parametrize("path", ["/nergens", "/stap/nergens", "/static/nergens.css"])
def test_a_page_that_is_not_there_says_so_in_our_layout(client: FlaskClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert "Deze pagina is er niet" in response.text
    assert "Gemeente Oostmeer" in response.text


def test_when_something_breaks_the_page_says_what_to_do(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.extensions["drafts"], "find", lambda code: 1 / 0)
    response = client.get("/stap/wie")
    assert response.status_code == 500
    assert "Deze pagina werkt nu niet" in response.text
