"""The README: what a newcomer copies from it works."""

import re
import runpy
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from herkenbaar import InvalidCall
from herkenbaar.folders import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
TYPED = {
    "geboortedatum_day": "27",
    "geboortedatum_month": "mrt",
    "geboortedatum_year": "1985",
    "adres_postcode": "1234ab",
    "adres_number": "18",
}


def block(before: str) -> str:
    """The code that follows a line of the README."""
    found = re.search(rf"^{re.escape(before)}\n+```\w+\n(.*?)^```", README, re.M | re.S)
    assert found, before
    return found[1]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("app.py", "templates/details.html", "templates/done.html"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(block(f"`{name}`:"), encoding="utf-8")
    return tmp_path


@pytest.fixture
def client(folder: Path, monkeypatch: pytest.MonkeyPatch) -> FlaskClient:
    app = runpy.run_path(str(folder / "app.py"))["app"]
    app.root_path = str(folder)
    app.testing = True
    app.jinja_loader.searchpath[:] = [str(folder / "templates")]
    client: FlaskClient = app.test_client()
    return client


def errors(html: str) -> list[str]:
    return re.findall(r'<li><a href="#\w+">(.*?)</a>', html)


def test_the_page_asks_refuses_and_thanks(client: FlaskClient):
    assert errors(client.get("/").text) == []
    assert errors(client.post("/").text) == [
        "Vul uw geboortedatum in.",
        "Vul de postcode van uw adres in.",
        "Vul het huisnummer van uw adres in.",
    ]
    assert "27 maart 1985" in client.post("/", data=TYPED).text
    wrong = client.post(
        "/", data=TYPED | {"geboortedatum_day": "31"} | {"geboortedatum_month": "feb"}
    )
    assert len(errors(wrong.text)) == 1
    assert 'value="1234ab"' in wrong.text


def test_a_mistake_is_told_as_the_readme_says(client: FlaskClient, folder: Path):
    page = folder / "templates" / "details.html"
    page.write_text(
        page.read_text(encoding="utf-8").replace("error=", "eror=", 1), encoding="utf-8"
    )
    with pytest.raises(InvalidCall) as wrong:
        client.get("/")
    assert str(wrong.value) in README


def test_the_lines_about_answers_do_what_they_say():
    lines = re.search(
        r"```python\n(from herkenbaar\.answers import AnswerError.*?)```", README, re.S
    )
    assert lines
    space: dict[str, object] = {}
    for line in lines[1].splitlines():
        code, _, said = line.partition("# ")
        try:
            exec(code, space)
            result = repr(eval(code, space)).replace("'", '"') if said else ""
        except ValueError as wrong:
            result = f'AnswerError: "{wrong}"'
        assert result == said
