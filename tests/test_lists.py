"""What may be written in a list: errors of any form, files, and what is asked more than once."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from django import forms as django_forms
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup
from wtforms import FieldList, Form, FormField, HiddenField, RadioField, StringField
from wtforms.validators import InputRequired, ValidationError

import herkenbaar
from herkenbaar import InvalidValue, lists, uploads

from .html import Page


def found(errors: object) -> list[tuple[object, str]]:
    return [(link.href, str(link.label)) for link in lists.errors(errors)]


class Child(Form):
    naam = StringField(validators=[InputRequired("Vul de naam in.")])


class Household(Form):
    token = HiddenField(validators=[InputRequired("Klik nog een keer op de knop.")])
    straat = StringField(validators=[InputRequired("Vul de straat in.")])
    wonen = RadioField(choices=["huur"], validators=[InputRequired("Kies hoe u woont.")])
    plaats = StringField()
    kinderen = FieldList(FormField(Child), min_entries=2)

    def validate_plaats(self, field: StringField) -> None:
        raise ValidationError("Vul een plaats in Nederland in.")


def test_errors_come_from_a_form_of_wtforms_first_of_each_and_where_it_is():
    form = Household(kinderen=[{"naam": "Jo"}, {}])
    form.validate()
    form.straat.errors = [*form.straat.errors, "Nog iets."]
    form.form_errors.append("Controleer uw adres.")
    wanted = [
        (None, "Controleer uw adres."),
        (None, "Klik nog een keer op de knop."),
        ("#straat", "Vul de straat in."),
        ("#wonen", "Kies hoe u woont."),
        ("#plaats", "Vul een plaats in Nederland in."),
        ("#kinderen-0-naam", "Vul de naam in."),
        ("#kinderen-1-naam", "Vul de naam in."),
    ]
    assert found(form) == wanted
    assert found(list(form)) == wanted[1:]
    assert found([form.straat, ("post", "Vul de postcode in.")]) == [
        ("#straat", "Vul de straat in."),
        ("#post", "Vul de postcode in."),
    ]


def test_a_form_that_is_right_has_no_errors():
    assert found(Household()) == []


def test_errors_come_from_a_form_of_django():
    class Contact(django_forms.Form):
        token = django_forms.CharField(
            widget=django_forms.HiddenInput, error_messages={"required": "Klik nog een keer."}
        )
        naam = django_forms.CharField(error_messages={"required": "Vul uw naam in."})
        soort = django_forms.ChoiceField(
            choices=[("a", "A")],
            widget=django_forms.RadioSelect,
            error_messages={"required": "Kies een soort."},
        )

        def clean(self) -> None:
            raise django_forms.ValidationError("Controleer uw gegevens.")

    assert found(Contact({})) == [
        (None, "Controleer uw gegevens."),
        (None, "Klik nog een keer."),
        ("#id_naam", "Vul uw naam in."),
        ("#id_soort", "Kies een soort."),
    ]


def test_what_has_no_control_is_a_text_without_a_link():
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    source = (
        '{% from "herkenbaar/error_summary.html" import error_summary %}{{ error_summary(errors) }}'
    )
    errors = {None: "Stuur het nog een keer.", "__all__": ["Een.", "Twee."], "a": "Vul a in."}
    page = Page(env.from_string(source).render(errors=errors))
    assert [link["href"] for link in page.find("a")] == ["#a"]
    assert "Er zijn 3 foutmeldingen" in page.text
    assert "Een. Twee." in page.text


@pytest.mark.parametrize("form", [SimpleNamespace(errors=["x"]), SimpleNamespace(errors=None)])
def test_what_has_errors_but_no_fields_is_refused(form: object):
    with pytest.raises(InvalidValue, match="must be a mapping, a list or a form"):
        lists.errors(form)


@pytest.mark.parametrize(
    ("html", "holds"),
    [
        ('<input type="file">', True),
        ("<INPUT name=a TYPE = 'file' multiple>", True),
        ("<input\ntype=file>", True),
        ('<input value="a > b" type="file">', True),
        ('<input name="a"type="file">', True),
        ('<input type="text" value="type=file">', False),
        ('<input type="text" placeholder=\'type="file"\'>', False),
        ('<input data-type="file">', False),
        ('<input type="filed">', False),
        ("<p>type=file</p>", False),
        ("&lt;input type=file&gt;", False),
        ("", False),
    ],
)
def test_a_form_knows_whether_it_holds_a_file(html: str, holds: bool):
    assert uploads.holds_file(Markup(html)) is holds


@given(st.text(alphabet="<input type=file>\"'/ ", max_size=2000))
def test_looking_for_a_file_ends_whatever_the_html(html: str):
    assert uploads.holds_file(html) in (True, False)


def render(source: str, **values: object) -> Page:
    env = Environment(autoescape=True, undefined=StrictUndefined)
    herkenbaar.install(env)
    imports = "".join(
        f'{{% from "herkenbaar/{name}.html" import {name} %}}'
        for name in ["file_upload", "form", "repeat_group", "text_input"]
    )
    return Page(env.from_string(imports + source).render(values))


@pytest.mark.parametrize(
    ("field", "enctype"),
    [
        ('{{ file_upload("f", "Bestand") }}', "multipart/form-data"),
        ('{{ text_input("t", "Tekst", value=\'<input type="file">\') }}', None),
    ],
)
def test_a_form_sends_files_as_files_when_it_holds_one(field: str, enctype: str | None):
    (form,) = render(f"{{% call form() %}}{field}{{% endcall %}}").find("form")
    assert form.get("enctype") == enctype
    assert "novalidate" in form


@pytest.mark.parametrize(
    "csrf", ["a<b", Markup('<input type="hidden" name="csrf_token" value="a&lt;b">')]
)
def test_a_form_takes_the_hidden_field_or_its_value_and_never_shows_it_in_an_address(csrf: str):
    (field,) = render("{% call form(csrf=csrf) %}{% endcall %}", csrf=csrf).find("input")
    assert field == {"type": "hidden", "name": "csrf_token", "value": "a<b"}
    assert not render('{% call form(method="get", csrf=csrf) %}{% endcall %}', csrf=csrf).find(
        "input"
    )


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "1 kB"),
        (999, "1 kB"),
        (1_499, "1 kB"),
        (310_000, "310 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (2_412_876, "2,4 MB"),
        (24_117_248, "24,1 MB"),
        (99_960_000, "100 MB"),
        (3_000_000_000, "3 GB"),
        (999_999_999, "1 GB"),
    ],
)
def test_a_size_is_said_as_devices_say_it(size: int, words: str):
    assert uploads.size_in_words(size) == words


def test_a_file_that_was_sent_before_shows_with_its_size_and_a_button_that_names_it():
    page = render(
        '{{ file_upload("f", "Bestand", files=files) }}',
        files=[{"name": "a.pdf", "size": 2_412_876, "value": "7"}, {"name": "b.pdf"}],
    )
    assert "2,4 MB" in page.text
    assert "Verwijder a.pdf" in page.text
    assert "Verwijder b.pdf" not in page.text
    removes = [b for b in page.find("button") if b.get("name") and b["type"] == "submit"]
    assert [(b["name"], b["value"]) for b in removes] == [("f_remove", "7")]
    first, *_ = page.find("button")
    assert "name" not in first, "Enter in a field presses the first button"


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ("a.pdf", "must be a list of dicts"),
        (["a.pdf"], "holds 'a.pdf'; write a dict"),
        ([{"naam": "a.pdf"}], "holds a file with 'naam'; did you mean 'name'?"),
        ([{"size": 1}], "missing or empty"),
        ([{"name": "a", "size": "groot"}], "must be a whole number"),
        ([{"name": "a", "href": "javascript:x"}], "would run code"),
    ],
)
def test_files_written_otherwise_are_refused(files: object, fault: str):
    with pytest.raises(InvalidValue, match=fault.replace("?", r"\?")):
        uploads.files(files)


def repeated(value: object, **given: Any) -> lists.Repeated:
    settings = {"name": "k", "label": "Kind", "wrong": None, "least": 1, "most": None} | given
    return lists.repeated(value=value, **settings)


@pytest.mark.parametrize(
    ("value", "least", "count"),
    [(None, 1, 1), (None, 0, 0), (2, 1, 2), ("3", 1, 3), ([{}, {}], 3, 3), (range(2), 1, 2)],
)
def test_there_are_as_many_as_were_answered_and_never_too_few(
    value: object, least: int, count: int
):
    made = repeated(value, least=least)
    assert [item.name for item in made.items] == [f"k_{n}" for n in range(1, count + 1)]
    assert made.blank.name == f"k_{count + 1}"


def test_each_has_its_own_answers_and_errors():
    wrong = {"k_1": "Controleer kind 1.", "k_1_naam": "Vul in.", "k_10_naam": "Ander.", "x": "Y."}
    (item,) = repeated([{"naam": "Jo"}], wrong=wrong).items
    assert (item.value["naam"], item.value["leeftijd"]) == ("Jo", None)
    assert (item.error, item.errors["naam"], item.errors["leeftijd"]) == (
        "Controleer kind 1.",
        "Vul in.",
        None,
    )


@pytest.mark.parametrize(("label", "thing"), [("Kind", "kind"), ("BV", "BV"), ("X", "x")])
def test_a_label_within_a_sentence_has_no_capital(label: str, thing: str):
    assert repeated(1, label=label).thing == thing


@pytest.mark.parametrize(
    ("value", "given", "fault"),
    [
        ("veel", {}, "must be a whole number"),
        ({"a": 1}, {}, "must be a whole number"),
        (10**6, {}, "holds more than"),
        ([], {"most": 1, "least": 2}, "must be a whole number from 2"),
        ([], {"wrong": ["x"]}, "must be a mapping of id to text"),
        ([], {"name": "een kind"}, "holds white space"),
    ],
)
def test_what_cannot_be_repeated_is_refused(value: object, given: dict[str, Any], fault: str):
    with pytest.raises(InvalidValue, match=fault):
        repeated(value, **given)


def test_what_was_not_answered_is_absent_also_where_undefined_is_strict():
    page = render(
        '{% call(k) repeat_group("k", "Kind", value=[{}], errors={}) %}'
        '{{ text_input(k.name ~ "_naam", "Naam", error=k.errors.naam, value=k.value.naam) }}'
        "{% endcall %}"
    )
    first, blank = [field for field in page.find("input") if field["type"] == "text"]
    assert (first["id"], blank["id"]) == ("k_1_naam", "k_2_naam")
    assert "value" not in first
    assert len(page.ids()) == len(set(page.ids()))
