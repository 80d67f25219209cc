"""The styleguide as it is written: whole, the same each time, and without a link to nowhere."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape

import herkenbaar
from herkenbaar import catalogue
from herkenbaar.errors import UsageError
from herkenbaar.site_builder import pages, serve
from herkenbaar.site_builder.build import build
from herkenbaar.site_builder.checks import checks, parts
from herkenbaar.site_builder.errors import BuildError
from herkenbaar.site_builder.examples import tidy
from herkenbaar.site_builder.links import harmless, relative, rooted
from herkenbaar.site_builder.output import MARKER, replace, update
from herkenbaar.site_builder.serve import Watch, Workshop, show_changes

from .html import Page

LEADS = ("href", "src", "action", "formaction")
PLACE = "/voorbeeld/"


def leads(page: Page) -> Iterator[str]:
    """Where a page leads: the value of each attribute that is an address."""
    for _, attrs in page.elements:
        yield from (str(attrs[name]) for name in LEADS if name in attrs)


def title(page: Page) -> str:
    return page.source.partition("<title>")[2].partition("</title>")[0]


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "styleguide"
    build(out)
    return out


@pytest.fixture(scope="session")
def read(built_site: Path) -> dict[Path, Page]:
    found = {path: Page(path.read_text(encoding="utf-8")) for path in built_site.rglob("*.html")}
    assert len(found) > 100
    return found


def faults(found: Iterator[str]) -> None:
    listed = list(found)
    assert not listed, "\n".join(listed[:40])


def test_every_component_pattern_and_example_has_its_page(built_site: Path) -> None:
    folders = {"component": "components", "pattern": "patterns"}
    for entry in catalogue.catalogue().values():
        home = built_site / folders[entry.kind] / entry.name
        assert (home / "index.html").is_file()
        for example in entry.examples:
            assert (home / "examples" / example.name).is_file()


def test_every_link_leads_to_a_file_and_every_anchor_to_an_element(
    built_site: Path, read: dict[Path, Page]
) -> None:
    def broken() -> Iterator[str]:
        for path, page in read.items():
            for link in leads(page):
                parts = urlsplit(link)
                if parts.scheme in ("https", "http", "tel", "mailto"):
                    continue
                if parts.path.startswith("/"):
                    yield f"{path}: {link} works only at the root of a server"
                target = (path.parent / unquote(parts.path)) if parts.path else path
                if target.is_dir():
                    target = target / "index.html"
                target = target.resolve()
                if not target.is_file() or not target.is_relative_to(built_site):
                    yield f"{path}: {link} leads nowhere"
                elif parts.fragment and unquote(parts.fragment) not in read[target].ids():
                    yield f"{path}: {link}: no element has this id"

    faults(broken())


def test_every_file_that_a_stylesheet_names_is_there(built_site: Path) -> None:
    sheets = list(built_site.glob("assets/*.css"))
    named = [
        sheet.parent / address
        for sheet in sheets
        for address in re.findall(r"url\(([^)]+)\)", sheet.read_text(encoding="utf-8"))
    ]
    assert len(named) > 5
    assert [path for path in named if not path.is_file()] == []


def test_nothing_on_a_page_needs_a_looser_security_policy_than_self(
    read: dict[Path, Page],
) -> None:
    def inline() -> Iterator[str]:
        for path, page in read.items():
            for tag, attrs in page.elements:
                if tag == "style" or (tag == "script" and not attrs.get("src")):
                    yield f"{path}: <{tag}>"
                yield from (
                    f"{path}: <{tag} {name}>"
                    for name in attrs
                    if name == "style" or name.startswith("on")
                )
                source = attrs.get("src") or (attrs.get("href") if tag == "link" else "") or ""
                if urlsplit(source).scheme:
                    yield f"{path}: <{tag}> takes {source}"

    faults(inline())


def test_every_element_is_closed_where_it_was_opened(read: dict[Path, Page]) -> None:
    faults(f"{path}: {wrong}" for path, page in read.items() for wrong in page.faults)


def test_every_id_stands_on_a_page_once(read: dict[Path, Page]) -> None:
    faults(
        f"{path}: {id} stands {count} times"
        for path, page in read.items()
        for id, count in Counter(page.ids()).items()
        if count > 1
    )


def test_every_page_has_a_title_of_its_own(read: dict[Path, Page]) -> None:
    # A whole page as an example has the title that its service gives it.
    titles = [title(page) for page in read.values() if title(page).endswith("herkenbaar")]
    assert len(titles) > 100
    faults(f"{name!r} stands {n} times" for name, n in Counter(titles).items() if n > 1)


def test_two_builds_are_the_same_bytes(built_site: Path, tmp_path: Path) -> None:
    pages.environment.cache_clear()
    build(tmp_path / "again")
    first, second = (
        {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file()}
        for home in (built_site, tmp_path / "again")
    )
    assert first == second


def test_links_inside_an_example_lead_to_one_place_and_stay_in_the_code(built_site: Path) -> None:
    for path in built_site.glob("*/*/examples/*.html"):
        page = Page(path.read_text(encoding="utf-8"))
        for tag, attrs in page.elements:
            if tag == "form":
                assert (attrs["method"], attrs["action"]) == ("get", "../../../voorbeeld/"), path
            if tag == "a":
                assert str(attrs["href"]).startswith(("#", "tel:", "mailto:", "../../../voorbeeld"))


@pytest.mark.parametrize(
    ("html", "led"),
    [
        ('<a class="x" href="/a?b=1">', '<a class="x" href="/voorbeeld/">'),
        ('<a href="https://www.voorbeeld.nl/">', '<a href="/voorbeeld/">'),
        ('<a href="#postcode">', '<a href="#postcode">'),
        ('<a href="tel:1400">', '<a href="tel:1400">'),
        ('<a href="mailto:hulp@voorbeeld.nl">', '<a href="mailto:hulp@voorbeeld.nl">'),
        ('<form method="post" action="/a">', '<form action="/voorbeeld/" method="get">'),
        ("<form>", '<form action="/voorbeeld/" method="get">'),
        (
            '<form enctype="multipart/form-data" novalidate>',
            '<form novalidate action="/voorbeeld/" method="get">',
        ),
        (
            '<button formaction="/b" formmethod="post" name="x">',
            '<button formaction="/voorbeeld/" name="x">',
        ),
        ('<link href="/assets/a.css">', '<link href="/assets/a.css">'),
        ('<abbr href="/a">', '<abbr href="/a">'),
        ("&lt;a href=&#34;/a&#34;&gt;", "&lt;a href=&#34;/a&#34;&gt;"),
    ],
)
def test_a_link_of_an_example_is_led_away(html: str, led: str) -> None:
    assert harmless(html, PLACE) == led


@pytest.mark.parametrize(
    ("page", "link", "found"),
    [
        ("/", "/", "./"),
        ("/", "/assets/a.css", "assets/a.css"),
        ("/components/tag/", "/", "../../"),
        ("/components/tag/", "/components/", "../"),
        ("/components/tag/", "/components/tag/", "./"),
        ("/components/tag/examples/a.html", "/voorbeeld/?a=/b#c", "../../../voorbeeld/?a=/b#c"),
        ("/404.html", "/beginnen/#flask", "beginnen/#flask"),
        ("/components/tag/", "//elders.voorbeeld.nl/", "//elders.voorbeeld.nl/"),
        ("/components/tag/", "#inhoud", "#inhoud"),
    ],
)
def test_a_link_works_wherever_the_site_is_put(page: str, link: str, found: str) -> None:
    assert relative(f'<a href="{link}">', page) == f'<a href="{found}">'


def test_the_page_for_what_is_not_found_works_at_any_depth_when_served() -> None:
    html = '<link href="assets/a.css"><a href="./"><a href="#b"><a href="mailto:a@voorbeeld.nl">'
    assert rooted(html) == (
        '<link href="/assets/a.css"><a href="/"><a href="#b"><a href="mailto:a@voorbeeld.nl">'
    )


def test_html_is_shown_with_each_line_as_far_in_as_it_is_deep() -> None:
    html = "<div>\n\n<p>\na<br>\n</p>\n<textarea>\n\n  b</textarea>\n</div>\n"
    shown = "<div>\n  <p>\n    a<br>\n  </p>\n  <textarea>\n\n  b</textarea>\n</div>"
    assert tidy(html) == shown


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(UsageError, match="not ours"):
        build(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_file_is_no_folder_to_build_in(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(UsageError, match="is a file"):
        build(tmp_path / "file")


def test_a_new_site_takes_the_place_of_the_old_and_leaves_nothing_beside_it(
    tmp_path: Path,
) -> None:
    out = tmp_path / "deep" / "site"
    replace(out, {"a.html": b"1", "b/c.html": b"2"})
    replace(out, {"a.html": b"3"})
    assert sorted(path.name for path in out.iterdir()) == [MARKER, "a.html"]
    assert (out / "a.html").read_bytes() == b"3"
    assert [path.name for path in out.parent.iterdir()] == ["site"]


def test_a_site_that_cannot_be_put_in_place_leaves_the_old_one_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "site"
    replace(out, {"a.html": b"1"})
    rename = Path.rename

    def fails(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError("the disk is full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(OSError, match="full"):
        replace(out, {"a.html": b"2"})
    assert (out / "a.html").read_bytes() == b"1"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_an_update_touches_only_what_changed(tmp_path: Path) -> None:
    out = tmp_path / "site"
    update(out, {"a.html": b"1", "b.html": b"1", "c/d.html": b"1"})
    os.utime(out / "a.html", (1, 1))
    changed = update(out, {"a.html": b"1", "b.html": b"2"})
    assert sorted(changed) == ["b.html", "c/d.html"]
    assert (out / "a.html").stat().st_mtime == 1
    assert (out / "b.html").read_bytes() == b"2"
    assert not (out / "c/d.html").exists()


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A template of the styleguide that can be broken; the copy, in a folder of its own."""
    copy = tmp_path / "project" / "styleguide" / "home.html"
    copy.parent.mkdir(parents=True)
    copy.write_text((pages.ROOT / "styleguide/home.html").read_text(encoding="utf-8"))
    env = pages.environment()
    assert env.loader is not None
    loader = ChoiceLoader([FileSystemLoader(copy.parents[1]), env.loader])
    monkeypatch.setattr(env, "loader", loader)
    monkeypatch.setattr(env, "cache", {})
    return copy


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("\n\n{% if %}", r"home\.html:3: "),
        ("\n{{ nothing_at_all }}", r"home\.html:2: 'nothing_at_all' is undefined"),
        ("\n{{ 1 / 0 }}", r"home\.html:2: division by zero"),
        (
            '{% from "herkenbaar/tag.html" import tag %}\n{{ tag("") }}',
            r"home\.html:2: tag\(\): 'label' is",
        ),
        (
            '{% from "herkenbaar/tag.html" import tag %}\n{{ tag("a", kid="info") }}',
            r"home\.html:2: tag\(\) takes no 'kid'; did you mean 'kind'",
        ),
    ],
)
def test_a_template_that_fails_is_named_with_its_line(
    broken: Path, tmp_path: Path, source: str, fault: str
) -> None:
    out = tmp_path / "site"
    replace(out, {"index.html": b"good"})
    broken.write_text(source)
    with pytest.raises(BuildError, match=fault):
        build(out)
    assert (out / "index.html").read_bytes() == b"good"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["project", "site"]


def test_while_serving_a_fault_is_told_the_last_good_site_stays_and_a_mend_shows(
    broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workshop = Workshop(tmp_path / "site")
    assert "index.html" in workshop.make()
    good = broken.read_text(encoding="utf-8")
    broken.write_text("{% if %}")
    assert workshop.make() == []
    assert "home.html:1" in str(workshop.fault)
    assert "home.html:1" in capsys.readouterr().err
    assert "<h1>" in (tmp_path / "site/index.html").read_text(encoding="utf-8")
    broken.write_text(good.replace("Waar bent u naar op zoek?", "Wat zoekt u?"))
    assert workshop.make() == ["index.html"]
    assert workshop.fault is None
    assert "mended" in capsys.readouterr().err


def test_files_that_are_saved_together_are_one_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "components"
    home.mkdir()
    saved = [home / "a.html", home / "b.css", home / "c.md"]
    for path in saved:
        path.write_text("1")
        os.utime(path, (1, 1))
    monkeypatch.setattr(serve, "WATCHED", (home,))
    workshop = Workshop(tmp_path / "site")
    made: list[str] = []
    monkeypatch.setattr(workshop, "make", lambda: made.append("made") or [])
    watch = Watch()
    show_changes(watch, workshop)
    assert made == []
    for path in saved:
        os.utime(path, (2, 2))
    show_changes(watch, workshop)
    show_changes(watch, workshop)
    assert made == ["made"]
    saved[1].unlink()
    show_changes(watch, workshop)
    show_changes(watch, workshop)
    assert made == ["made"] * 2


@pytest.mark.parametrize("name", sorted(pages.TEXTS))
def test_every_piece_of_code_in_a_text_works(name: str) -> None:
    text = (pages.ROOT / f"styleguide/{name}.md").read_text(encoding="utf-8")
    templates = re.findall(r"```html\+jinja\n(.*?)```", text, re.DOTALL)
    env = Environment(autoescape=True, undefined=StrictUndefined)
    herkenbaar.install(env)
    for template in templates:
        env.from_string(template).render(csrf_token=lambda: "x")
    for code in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        compile(code, name, "exec")
    assert "```" not in re.sub(r"```[\w+]+\n.*?```", "", text, flags=re.DOTALL)


def test_the_page_of_the_checker_tells_each_of_its_rules(built_site: Path) -> None:
    page = (built_site / "controle/index.html").read_text(encoding="utf-8")
    folders = {path.parent.name for path in (pages.ROOT / "a11y_tests/rules").glob("*/rule.toml")}
    assert len(folders) >= 8
    assert {check.name.replace("-", "_") for check in checks()} == folders
    shown = [check for found in parts(checks()).values() for check in found]
    assert sorted(check.name for check in shown) == sorted(check.name for check in checks())
    for check in checks():
        assert f'id="{check.name}"' in page
        assert str(escape(check.text)) in page
        assert all(criterion in page for criterion in check.criteria)
        assert len(check.messages) >= 1
        for message in check.messages:
            assert str(escape(message.text)) in page, message
            assert "{" not in message.text
