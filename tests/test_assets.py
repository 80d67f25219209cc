"""The assets: one stylesheet, one script, icons; small, and named by content."""

import re
from pathlib import Path

import brotli
import pytest
from jinja2 import Environment

import herkenbaar
from herkenbaar import assets
from herkenbaar.__main__ import main
from herkenbaar.catalogue import catalogue


def test_every_style_and_script_of_a_folder_is_in_it():
    for found in catalogue().values():
        for path in found.folder.glob("*.css"):
            assert path.read_text(encoding="utf-8").rstrip() in herkenbaar.stylesheet()
        for path in found.folder.glob("*.js"):
            assert path.read_text(encoding="utf-8").rstrip() in herkenbaar.script()


def test_the_layers_come_first_and_in_order():
    assert herkenbaar.stylesheet().startswith(
        "@layer herkenbaar.reset, herkenbaar.roles, herkenbaar.components, herkenbaar.patterns;"
    )


def test_a_page_links_the_files_that_the_command_writes(tmp_path: Path):
    assert main(["assets", str(tmp_path / "static")]) == 0
    env = Environment(autoescape=True)
    herkenbaar.install(env, assets="/static")
    html = env.from_string(
        '{% extends "herkenbaar/page.html" %}{% block title %}x{% endblock %}'
    ).render()
    linked = re.findall(r'(?:href|src)="/(static/herkenbaar\.\w+\.(?:css|js))"', html)
    assert len(linked) == 2
    for file in linked:
        assert (tmp_path / file).stat().st_size > 1000


def test_every_icon_of_the_stylesheet_is_written_beside_it(tmp_path: Path):
    (css,) = (path for path in assets.write(tmp_path) if path.suffix == ".css")
    icons = re.findall(r"url\(([^)]+)\)", css.read_text(encoding="utf-8"))
    assert icons
    for icon in icons:
        assert (tmp_path / icon).is_file(), icon
        assert not icon.startswith("data:")


def test_writing_twice_gives_the_same_bytes(tmp_path: Path):
    first = {path.name: path.read_bytes() for path in assets.write(tmp_path / "a")}
    second = {path.name: path.read_bytes() for path in assets.write(tmp_path / "b")}
    assert first == second


def test_another_text_has_another_name():
    assert assets.hashed("a.css", "x") != assets.hashed("a.css", "y")
    assert re.fullmatch(r"a\.[0-9a-f]{8}\.css", assets.hashed("a.css", "x"))


def test_stays_within_the_budget(tmp_path: Path):
    size = {
        path.suffix: len(brotli.compress(path.read_bytes()))
        for path in assets.write(tmp_path)
        if path.suffix in {".css", ".js"}
    }
    assert size[".css"] < 13_000
    assert size[".js"] < 6_000


@pytest.mark.parametrize(
    "script", [path for found in catalogue().values() for path in found.folder.glob("*.js")]
)
def test_a_script_is_one_class_that_imports_nothing(script: Path):
    text = script.read_text(encoding="utf-8")
    assert text.startswith("class Hk")
    assert len(re.findall(r"^class ", text, flags=re.M)) == 1
    assert not re.search(r"^\s*(?:import|export)\b", text, flags=re.M)
    tag = f"hk-{script.stem.replace('_', '-')}"
    assert f'customElements.get("{tag}") || customElements.define("{tag}"' in text
