"""Bad use of the command line is one clear sentence and exit code 2, never a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from herkenbaar.__main__ import main
from herkenbaar.catalogue import read
from herkenbaar.folders import KINDS


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "arguments are required"),
        (["bouw"], "invalid choice: 'bouw'"),
        (["build"], "arguments are required: --out"),
        (["lint"], "arguments are required: PATH"),
        (["check"], "there is nothing to check: name an address, a file or a folder"),
        (["check", "--timeout", "lang", "x"], "'lang' is no number of seconds"),
        (["serve", "--port", "veel"], "'veel' is no port"),
        (["serve", "--port", "70000"], "'70000' is no port"),
        (["new", "Date-Input"], "'Date-Input' is no name"),
        (["new", "../../x"], "is no name"),
        (["new", "text_input"], "'text_input' is there already: components/text_input"),
        (["check", "bestaat-niet.html"], "bestaat-niet.html"),
        (["assets", "/dev/null/x"], "/dev/null/x"),
        (["build", "--out", "/dev/null/x"], "/dev/null"),
    ],
)
def test_bad_use_is_one_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
):
    try:
        code = main(arguments)
    except SystemExit as exit:
        code = int(exit.code or 0)
    error = capsys.readouterr().err
    assert code == 2
    assert said in error
    assert error.count("\n") == 1, error


def test_a_command_names_the_extra_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    monkeypatch.setitem(sys.modules, "minify", None)
    assert main(["assets", str(tmp_path)]) == 2
    assert "pip install 'herkenbaar[styleguide]'" in capsys.readouterr().err


def test_runs_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "herkenbaar", "--version"], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "herkenbaar 0.1.0\n")


def test_new_makes_a_component_that_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setitem(KINDS, "component", tmp_path)
    assert main(["new", "page_feedback"]) == 0
    assert "made " in capsys.readouterr().out
    found = read(tmp_path / "page_feedback")
    assert (found.title, found.status, len(found.examples)) == ("Page feedback", "alfa", 1)
    assert main(["new", "page_feedback"]) == 2
