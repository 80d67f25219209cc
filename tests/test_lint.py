"""``herkenbaar lint`` finds wrong calls in files, without rendering them."""

import json
from pathlib import Path

import pytest

from herkenbaar.__main__ import main

WRONG = '{% from "herkenbaar/tag.html" import tag %}\n{{ tag(lable="a") }}\n'
RIGHT = '{% from "herkenbaar/tag.html" import tag %}\n{% trans %}x{% endtrans %}{{ tag("a") }}\n'


def test_names_file_line_and_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "diep").mkdir()
    (tmp_path / "diep" / "fout.html").write_text(WRONG)
    (tmp_path / "goed.html").write_text(RIGHT)
    (tmp_path / "foto.png").write_bytes(b"\x89PNG herkenbaar/")
    assert main(["lint", str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    file = tmp_path / "diep" / "fout.html"
    assert lines[0] == f"{file}:2: tag() takes no 'lable'; did you mean 'label'?"
    assert lines[1].startswith(f"{file}:2: tag() needs 'label': ")


def test_is_silent_when_all_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "goed.html").write_text(RIGHT)
    (tmp_path / "django.html").write_text("{% load static %} not ours")
    assert main(["lint", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""


def test_json_is_for_machines(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "fout.html").write_text(WRONG)
    assert main(["lint", "--json", str(tmp_path)]) == 1
    faults = json.loads(capsys.readouterr().out)
    assert {fault["line"] for fault in faults} == {2}
    assert set(faults[0]) == {"file", "line", "message"}


def test_a_template_that_cannot_be_read_is_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "fout.html").write_text('{% from "herkenbaar/tag.html" import tag %}\n{% if %}')
    assert main(["lint", str(tmp_path)]) == 1
    assert "fout.html:2: Expected an expression" in capsys.readouterr().out


def test_takes_the_delimiters_of_the_services_own_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "vreemde_dienst.py").write_text(
        "from jinja2 import Environment\n"
        "import herkenbaar\n"
        "class app: jinja_env = Environment(autoescape=True, block_start_string='<%',"
        " block_end_string='%>', variable_start_string='<<', variable_end_string='>>')\n"
        "herkenbaar.install(app.jinja_env)\n"
    )
    page = tmp_path / "pagina.html"
    page.write_text('<% from "herkenbaar/tag.html" import tag %>\n<< tag() >>')
    monkeypatch.syspath_prepend(tmp_path)
    assert main(["lint", "--env", "vreemde_dienst:app", str(page)]) == 1
    assert "pagina.html:2: tag() needs 'label'" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["lint", "bestaat-niet"], "there is no file or folder 'bestaat-niet'"),
        (["lint", "--env", "x", "."], "--env takes module:object"),
        (["lint", "--env", "bestaat_niet:app", "."], "No module named 'bestaat_niet'"),
        (["lint", "--env", "json:dumps", "."], "is a function, no Jinja environment"),
    ],
)
def test_bad_use_is_one_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
):
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
