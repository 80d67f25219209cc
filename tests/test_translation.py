"""Our own texts follow the language of the page, asked at each render."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from jinja2 import Environment
from markupsafe import Markup

import herkenbaar
from herkenbaar import translation

FIELD = (
    '{% from "herkenbaar/text_input.html" import text_input %}'
    '{{ text_input("a", "b", required=false, error="c") }}'
)
SUMMARY = '{% from "herkenbaar/error_summary.html" import error_summary %}{{ error_summary(e) }}'


@pytest.fixture(autouse=True)
def english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    catalog = Catalog(locale="en")
    catalog.add("niet verplicht", "optional")
    catalog.add(
        ("Er is %(n)s foutmelding", "Er zijn %(n)s foutmeldingen"),
        ("There is %(n)s problem", "There are %(n)s problems"),
    )
    folder = tmp_path / "en" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "herkenbaar.mo").open("wb") as file:
        write_mo(file, catalog)
    monkeypatch.setattr(translation, "LOCALES", tmp_path)
    translation.messages.cache_clear()
    yield
    translation.messages.cache_clear()


def make(language: translation.Language) -> Environment:
    env = Environment(autoescape=True)
    herkenbaar.install(env, language=language)
    return env


@pytest.mark.parametrize("tag", ["en", "en-GB", "en_GB"])
def test_falls_back_to_the_language_and_then_to_dutch(tag: str):
    html = make(tag).from_string(FIELD).render()
    assert "(optional)" in html
    assert "Fout:" in html, "what is not translated is Dutch"


@pytest.mark.parametrize("tag", ["nl", "nl-BE", "fy", "xx"])
def test_is_dutch_without_a_catalogue(tag: str):
    assert "(niet verplicht)" in make(tag).from_string(FIELD).render()


def test_a_function_is_asked_at_each_render():
    now = "nl"
    template = make(lambda: now).from_string(FIELD)
    assert "(niet verplicht)" in template.render()
    now = "en"
    assert "(optional)" in template.render()


def test_a_function_may_return_any_object_or_nothing():
    assert "(niet verplicht)" in make(lambda: None).from_string(FIELD).render()


def test_plurals_follow_the_language():
    template = make("en").from_string(SUMMARY)
    assert "There is 1 problem" in template.render(e={"a": "b"})
    assert "There are 2 problems" in template.render(e={"a": "b", "c": "d"})


def test_html_among_the_variables_stays_html_and_text_stays_text():
    gettext = make("nl").hk_gettext
    assert gettext("Van %(name)s", name="A & B") == "Van A & B"
    assert gettext("Van %(name)s", name=Markup("A &amp; B")) == Markup("Van A &amp; B")


@pytest.mark.parametrize(
    ("language", "direction"), [("nl", "ltr"), ("ar", "rtl"), ("fa-IR", "rtl"), ("tr", "ltr")]
)
def test_a_page_says_its_language_and_direction(language: str, direction: str):
    page = '{% extends "herkenbaar/page.html" %}{% block title %}x{% endblock %}'
    html = make(language).from_string(page).render()
    assert f'<html lang="{language}" dir="{direction}">' in html


@pytest.mark.parametrize("language", ["", 3, None])
def test_refuses_what_is_no_language(language: object):
    with pytest.raises(TypeError, match="language must be a tag"):
        make(language)  # type: ignore[arg-type]
