"""The house: which floor knows which, and nothing under two names."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import herkenbaar
from herkenbaar.folders import ROOT

FLOORS = ["herkenbaar", "site_builder", "a11y_tests"]
MODULES = [path for floor in FLOORS for path in sorted((ROOT / floor).rglob("*.py"))]
KNOWS = {
    "herkenbaar": {"herkenbaar"},
    "site_builder": {"herkenbaar", "herkenbaar.site_builder"},
    "a11y_tests": {"herkenbaar", "herkenbaar.a11y_tests"},
}
RUNTIME = {"jinja2", "markupsafe"}
# What knows the rules of numbers, names and dates: the extra `forms`.
FORMS = {"babel", "email_validator", "phonenumbers", "schwifty", "stdnum"}
PACKAGE = [path for path in MODULES if path.is_relative_to(ROOT / "herkenbaar")]


def imported(path: Path) -> set[str]:
    """The absolute names of the modules that a file imports, at its top or further down."""
    package = ["herkenbaar", *path.relative_to(ROOT).parent.parts]
    if package[1:2] == ["herkenbaar"]:
        del package[1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            found.add(".".join([*base, *filter(None, [node.module])]))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_floor_knows_only_those_below_it(path: Path):
    floor = path.relative_to(ROOT).parts[0]
    asks_for_a_site = floor == "a11y_tests" and path.stem == "conftest"
    others = [name for name in FLOORS[1:] if name != floor]
    if path.name.startswith("test_") or asks_for_a_site:
        others = []
    for name in imported(path):
        assert name.split(".")[0] not in FLOORS[1:], (
            f"import herkenbaar.{name}, never the bare name"
        )
        assert not any(name.startswith(f"herkenbaar.{other}") for other in others), name


@pytest.mark.parametrize("path", PACKAGE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_package_needs_nothing_but_jinja2_and_markupsafe(path: Path):
    outside = {name.split(".")[0] for name in imported(path)} - sys.stdlib_module_names
    if path.parent.name == "answers":
        assert outside <= FORMS | {"herkenbaar"}
    else:
        needs_an_extra = {"minify"} if path.stem == "assets" else set()
        assert outside <= RUNTIME | {"herkenbaar"} | needs_an_extra


def test_the_answers_come_without_the_extra_until_a_question_asks_for_it():
    code = f"import sys, herkenbaar.answers; print({FORMS} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (done.stdout, done.stderr) == ("set()\n", "")


def test_the_package_has_no_import_circle():
    modules = {
        ".".join(path.relative_to(ROOT / "herkenbaar").with_suffix("").parts): path
        for path in PACKAGE
        if path.stem != "__init__"
    }
    needs = {
        name: {full.removeprefix("herkenbaar.") for full in imported(path)} & set(modules) - {name}
        for name, path in modules.items()
    }
    while needs:
        free = {name for name, below in needs.items() if not below & set(needs)}
        assert free, f"a circle among {sorted(needs)}"
        needs = {name: below for name, below in needs.items() if name not in free}


def test_no_module_goes_by_a_bare_name():
    code = (
        "import sys, herkenbaar.site_builder.build, herkenbaar.a11y_tests.command;"
        "print([m for m in sys.modules if m.split('.')[0] in"
        " ('site_builder', 'a11y_tests', 'components', 'patterns', 'styleguide')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_pytest_plugin_needs_no_playwright_until_a_fixture_is_used():
    code = "import sys, herkenbaar.a11y_tests.plugin; print('playwright' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert (done.stdout, done.stderr) == ("False\n", "")


def test_components_and_patterns_are_data():
    for home in ("components", "patterns", "styleguide", "themes"):
        assert list((ROOT / home).rglob("*.py")) == []


def test_one_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == herkenbaar.__version__
    assert f"## [{herkenbaar.__version__}]" in (ROOT / "CHANGELOG.md").read_text()


def test_locked_requirements_are_hashed_and_name_no_index():
    lock = (ROOT / "requirements-dev.txt").read_text()
    pinned = re.findall(r"^[\w.-]+==\S+ \\\n    --hash=sha256:", lock, flags=re.M)
    assert len(pinned) == len(re.findall(r"^[\w.-]+==", lock, flags=re.M)) > 40
    assert "://" not in lock


TEMPLATES = [
    path
    for home in ("components", "patterns", "styleguide", "examples")
    for path in sorted((ROOT / home).rglob("*.html"))
]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_template_switches_no_escaping_off_and_holds_nothing_inline(path: Path):
    source = path.read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe\b|autoescape\s+false", source)
    assert not re.search(r"<style\b|\sstyle=|\son[a-z]+=|<script(?![^>]*\bsrc=)", source)
