"""The built wheel in a clean environment: nothing else sees a mistake in how folders map."""

import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from herkenbaar.folders import ROOT

SERVICE = """
import herkenbaar, jinja2
env = jinja2.Environment(autoescape=True)
herkenbaar.install(env)
print(env.from_string('''{% extends "herkenbaar/form_page.html" %}
{% from "herkenbaar/text_input.html" import text_input %}
{% block title %}Uw adres{% endblock %}
{% block organisation %}Gemeente Oostmeer{% endblock %}
{% block fields %}{{ text_input("postcode", "Postcode") }}{% endblock %}''').render())
"""


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, cwd=cwd)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    run(*pip, "--disable-pip-version-check", "--wheel-dir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python that knows the wheel and what the tests have installed, but not this checkout."""
    home = tmp_path_factory.mktemp("clean")
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    (site,) = home.glob("lib/python*/site-packages")
    zipfile.ZipFile(wheel).extractall(site)
    # Dependencies come from the environment of the tests, without its link to the checkout.
    (ours,) = (Path(path) for path in sys.path if path.endswith("site-packages"))
    for package in ("jinja2", "markupsafe"):
        (site / package).symlink_to(ours / package)
    return python


def test_everything_lands_inside_the_package(wheel: Path):
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"herkenbaar", "herkenbaar-0.1.0.dist-info"}


def test_the_wheel_holds_all_folders_and_no_tests(wheel: Path):
    names = zipfile.ZipFile(wheel).namelist()
    for file in (
        "components/text_input/text_input.html",
        "components/text_input/README.md",
        "components/text_input/examples/error.html",
        "patterns/page/page.css",
        "site_builder/build.py",
        "a11y_tests/canary.html",
        "a11y_tests/command.py",
        "a11y_tests/rules/focus/rule.toml",
        "styleguide/styleguide.css",
        "themes/oostmeer.css",
        "style/icons/check.svg",
        "roles.toml",
        "py.typed",
    ):
        assert f"herkenbaar/{file}" in names
    only_for_tests = re.compile(r"/(test_[^/]*|conftest.py|trying.py)$|/(fails|passes)/")
    assert not list(filter(only_for_tests.search, names))
    assert not [name for name in names if name.startswith("herkenbaar/examples/")]


def test_a_service_renders_a_page_from_the_wheel_alone(python: Path, tmp_path: Path):
    html = run(python, "-I", "-c", SERVICE, cwd=tmp_path)
    assert '<label class="hk-field__label" for="postcode">Postcode</label>' in html
    assert "<title>Uw adres - Gemeente Oostmeer</title>" in html


def test_commands_of_an_extra_that_is_missing_name_it(python: Path, tmp_path: Path):
    for command, extra in (
        (["build", "--out", "site"], "styleguide"),
        (["assets", "static"], "styleguide"),
        (["check", "x.html"], "check"),
    ):
        done = subprocess.run(
            [python, "-I", "-m", "herkenbaar", *command],
            capture_output=True,
            text=True,
            cwd=tmp_path,
        )
        assert done.returncode == 2
        assert f"pip install 'herkenbaar[{extra}]'" in done.stderr
        assert done.stderr.count("\n") == 1


def test_the_wheel_builds_the_same_styleguide_as_the_checkout(wheel: Path, tmp_path: Path):
    unpacked = tmp_path / "unpacked"
    zipfile.ZipFile(wheel).extractall(unpacked)
    code = "import sys; sys.path.insert(0, sys.argv[1]); from herkenbaar.__main__ import main; "
    build = code + "sys.exit(main(['build', '--out', sys.argv[2]]))"
    for source, out in ((unpacked, tmp_path / "a"), (ROOT, tmp_path / "b")):
        run(sys.executable, "-c", build, source, out, cwd=tmp_path)
    assert (tmp_path / "a" / "index.html").is_file()
    assert content(tmp_path / "a") == content(tmp_path / "b")


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
