"""The catalogue reads what a folder says, and refuses one that contradicts itself."""

from pathlib import Path

import pytest

from herkenbaar.catalogue import CatalogueError, catalogue, entry, read
from herkenbaar.site_builder.site import GROUPS

README = (
    "# Label\n\n- Status: bèta\n- Groep: Bericht\n\nEen woord.\n\n"
    "[Standaard](examples/default.html)\n"
)
MACRO = (
    '{#\nA word.\n\ntext: str  What it says.\n#}\n{% macro tag(text, tone="info") %}{% endmacro %}'
)


def make(
    home: Path,
    template: str,
    *,
    readme: str | None = README,
    name: str = "tag",
    example: bool = True,
) -> Path:
    folder = home / name
    (folder / "examples").mkdir(parents=True)
    (folder / f"{name}.html").write_text(template)
    if readme is not None:
        (folder / "README.md").write_text(readme)
    if example:
        (folder / "examples" / "default.html").write_text("x")
    return folder


def test_reads_parameters_from_the_signature_and_their_meaning_from_the_comment(tmp_path: Path):
    found = read(
        make(
            tmp_path,
            '{#\nA word.\n\ntext: str  What it says.\ntone: "info" | "warning"\n'
            "                   How loud\n                   it is.\n#}\n"
            '{% macro tag(text, tone="info") %}{% endmacro %}',
        )
    )
    text, tone = found.params
    assert (found.summary, found.status, found.title) == ("A word.", "bèta", "Label")
    assert (text.required, text.text, text.default) == (True, "What it says.", None)
    assert (tone.required, tone.default, tone.choices) == (False, "info", ("info", "warning"))
    assert tone.text == "How loud it is."
    assert found.body is None


def test_reads_nested_values_and_the_body(tmp_path: Path):
    found = read(
        make(
            tmp_path,
            "{#\nA list.\n\nitems: list[Item]  What is in it.\nItem.label: str  Its words.\n"
            "Item.href: str = none  Where it leads.\ncaller: html | none  More.\n#}\n"
            "{% macro tag(items) %}{% if caller is defined %}{{ caller() }}{% endif %}"
            "{% endmacro %}",
        )
    )
    label, href = found.params[0].fields
    assert (label.name, label.required) == ("label", True)
    assert (href.name, href.required) == ("href", False)
    assert found.body is not None
    assert not found.body.required


def test_a_nested_type_can_belong_to_another_component():
    options = next(param for param in entry("select").params if param.name == "options")
    assert options.fields == entry("choices").nested["Option"]


def test_a_layout_has_its_own_blocks_and_those_it_inherits():
    names = [block.name for block in entry("form_page").blocks]
    assert {"title", "main", "fields"} <= set(names)
    assert [param.name for param in entry("form_page").params][:3] == ["errors", "step", "steps"]


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        (MACRO, r"tag\.html: takes 'tone', which the comment does not describe"),
        (
            MACRO.replace("text: str", "txet: str").replace(', tone="info"', ""),
            r"describes 'txet', which it does not have; did you mean 'text'",
        ),
        (
            MACRO.replace("macro tag", "macro tab"),
            r"must hold one macro, tag\(\); it holds tab\(\)",
        ),
        (MACRO + "{% macro more() %}{% endmacro %}", r"it holds tag\(\), more\(\)"),
        ("{% macro tag() %}{% endmacro %}", "must open with a comment"),
        ("{##}{% macro tag() %}{% endmacro %}", "the comment has no summary"),
        ("{# A word. #}", r"holds neither the macro tag\(\) nor a block"),
        ("{# A word.\n\nnonsense\n#}{% macro tag() %}{% endmacro %}", "cannot read 'nonsense'"),
        ("{# A word.\n\na: str\n#}{% macro tag(a) %}{% endmacro %}", "does not say what 'a' means"),
        (
            "{# A.\n\na: str  x\na: str  y\n#}{% macro tag(a) %}{% endmacro %}",
            "describes 'a' twice",
        ),
        ("{# A.\n\nb: str  x\na: str  y\n#}{% macro tag(a, b) %}{% endmacro %}", "same order"),
        ("{# A.\n\na: list[X]  x\n#}{% macro tag(a) %}{% endmacro %}", "nothing describes X"),
        ('{# A.\n\na: "b"  x\n#}{% macro tag(a="c") %}{% endmacro %}', "'a' is 'c' by default"),
        ("{# A. #}{% macro tag() %}{{ caller() }}{% endmacro %}", "does not describe its body"),
        (
            "{# A.\n\ncaller: html  x\n#}{% macro tag() %}{% endmacro %}",
            "describes a body it drops",
        ),
        ("{# A.\n\nb: block  x\n#}{% block c %}{% endblock %}", "describes 'b'"),
        ("{# A.\n\nc: block  x\n#}{% block c %}{{ d }}{% endblock %}", "reads 'd'"),
        ("{# A. #}{% macro tag( %}", r"tag\.html:1: "),
    ],
)
def test_refuses_a_template_that_contradicts_itself(tmp_path: Path, template: str, fault: str):
    with pytest.raises(CatalogueError, match=fault):
        read(make(tmp_path, template))


GOOD = MACRO.replace(', tone="info"', "")


@pytest.mark.parametrize(
    ("readme", "fault"),
    [
        (None, "has no README.md"),
        ("Label", "must begin with its title"),
        (README.replace("bèta", "klaar"), "the status 'klaar' is none of alfa, bèta, stabiel"),
        (README.replace("default", "weg"), "shows examples/weg.html, which does not exist"),
    ],
)
def test_refuses_a_readme_that_contradicts_the_folder(
    tmp_path: Path, readme: str | None, fault: str
):
    with pytest.raises(CatalogueError, match=fault):
        read(make(tmp_path, GOOD, readme=readme))


def test_refuses_a_folder_without_a_template_or_examples(tmp_path: Path):
    with pytest.raises(CatalogueError, match="has no examples"):
        read(make(tmp_path, GOOD, readme="# Label\n", example=False))
    (tmp_path / "empty").mkdir()
    with pytest.raises(CatalogueError, match=r"has no empty\.html"):
        read(tmp_path / "empty")


@pytest.mark.parametrize("name", catalogue())
def test_every_folder_agrees_with_itself_and_is_complete(name: str):
    found = entry(name)
    assert found.title
    assert found.facts["Groep"] in GROUPS
    assert found.status
    assert len(found.examples) >= 3
    assert len(found.captions) >= 3


VOCABULARY = ("name", "label", "options", "hint", "error", "value", "required", "heading")


@pytest.mark.parametrize("name", [n for n, e in catalogue().items() if not e.is_layout])
def test_parameters_of_fields_come_in_the_order_of_the_vocabulary(name: str):
    taken = [param.name for param in entry(name).params]
    if "name" in taken and "label" in taken and "hint" in taken:
        shared = [word for word in VOCABULARY if word in taken]
        assert [word for word in taken if word in VOCABULARY] == shared
        assert taken[-2:] == ["id", "attrs"] or name == "field"
