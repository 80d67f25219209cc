"""Settings, targets and sitemaps: what is wrong with them is one clear sentence."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Thread
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from herkenbaar.a11y_tests.choice import Choice
from herkenbaar.a11y_tests.context import Access, host
from herkenbaar.a11y_tests.findings import Finding
from herkenbaar.a11y_tests.server import Server, serving
from herkenbaar.a11y_tests.settings import Settings, language, read
from herkenbaar.a11y_tests.sitemap import Sitemap
from herkenbaar.a11y_tests.targets import Target, pages, part
from herkenbaar.errors import UsageError

MAP = '<?xml version="1.0"?><{0} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{1}</{0}>'


def test_a_file_says_what_the_command_line_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert read() == Settings()
    Path("herkenbaar.toml").write_text(
        '[check]\ntargets = ["http://127.0.0.1:5000/"]\ntimeout = 20\nwithout = ["focus"]\n'
        'login = "login.py"\n[check.headers]\nX-Een = "1"\nX-Twee = "2"\n'
    )
    settings = read().over({"headers": ["X-Twee: 3"], "timeout": None, "language": "nl"})
    assert settings.targets == ("http://127.0.0.1:5000/",)
    assert (settings.timeout, settings.language, settings.without) == (20, "nl", ("focus",))
    assert settings.headers == {"X-Een": "1", "X-Twee": "3"}
    assert settings.login == Path("login.py")
    other = settings.over({"sitemap": "http://127.0.0.1:5000/sitemap.xml"})
    assert other.targets == (), "what the command line names goes in place of that"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("[check]\ntimout = 3", "no setting check.timout; did you mean 'timeout'?"),
        ("[chek]\n", "no setting chek; did you mean 'check'?"),
        ("check = 1", "check must be a table"),
        ("[check]\ntimeout = 'lang'", "check.timeout: wants a number of seconds, and 'lang'"),
        ("[check]\ntimeout = -1", "check.timeout: wants a number of seconds, and -1"),
        ("[check]\nthemes = 'een'", "check.themes: wants a list of texts, and 'een' is none"),
        ("[check]\ncookies = ['a']", "check.cookies: 'a' must be NAME=VALUE"),
        ("[check]\nheaders = {A = 1}", "check.headers: wants a table of names and texts"),
        ("[check]\nlanguage = 'fr'", "check.language: knows nl and en, and not 'fr'"),
        ("[check", "is no TOML"),
    ],
)
def test_a_mistake_in_a_file_is_one_sentence(told: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "herkenbaar.toml"
    path.write_text(told)
    with pytest.raises(UsageError) as error:
        read(path)
    assert said in str(error.value)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path / "nergens.toml")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_BE", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "nl_NL"}, "nl"),
    ],
)
def test_the_language_is_that_of_the_machine(environment: dict[str, str], expected: str) -> None:
    assert language(environment) == expected


@pytest.mark.parametrize("shard", ["0/2", "3/2", "2", "a/b", "1/0"])
def test_a_part_that_is_none_is_refused(shard: str) -> None:
    with pytest.raises(UsageError, match="write 2/8 for the second of eight"):
        Settings().over({"shard": shard})


def test_the_parts_are_all_pages_once_whatever_their_order() -> None:
    found = [Target(f"/{number}", "") for number in range(10)]
    parts = [part(found, (number, 3)) for number in (1, 2, 3)]
    assert sorted((page for some in parts for page in some), key=lambda page: page.name) == found
    assert max(map(len, parts)) - min(map(len, parts)) <= 1
    assert {*part(found[::-1], (2, 3))} == {*parts[1]}


def finding(rule: str) -> Finding:
    return Finding(rule, "violation", (), "", "", "", "")


def test_rules_and_kinds_are_chosen_by_name() -> None:
    some = [finding("axe/label"), finding("focus/none"), finding("focus/undecided")]
    assert Choice().told(some) == some
    assert [rule.name for rule in Choice(only=["focus", "axe/label"]).asked] == ["axe", "focus"]
    assert Choice(only=["axe/image-alt"]).told(some) == [some[2]]
    assert Choice(without=["axe/label"]).told(some) == some[1:]
    assert "focus" not in {rule.name for rule in Choice(without=["focus"]).asked}
    assert "focus" in {rule.name for rule in Choice(without=["focus/none"]).asked}
    with pytest.raises(UsageError, match="no rule 'focsu'; did you mean 'focus'"):
        Choice(only=["focsu"])
    with pytest.raises(UsageError, match="finds nothing called 'nome'; did you mean 'none'"):
        Choice(without=["focus/nome"])


def test_only_a_given_host_may_ask_the_others() -> None:
    access = Access(frozenset({"oostmeer.nl", "stijl.oostmeer.nl"}))
    assert access.reach("https://oostmeer.nl/") == access.hosts
    assert access.reach("http://127.0.0.1:8000/") == {"127.0.0.1:8000"}


def test_a_folder_is_served_without_its_secrets(tmp_path: Path) -> None:
    for name in ("site/index.html", "site/.git/x.html", "site/.env", "buiten.html", "site/a/b.HTM"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("<p>Hier")
    (tmp_path / "site/uit.html").symlink_to(tmp_path / "buiten.html")
    with serving(tmp_path / "site") as address:
        assert urlopen(f"{address}/").status == 200
        assert urlopen(f"{address}/a/b.HTM?x=1").status == 200
        for path in (
            ".env",
            ".git/x.html",
            "uit.html",
            "%2e%2e/buiten.html",
            "a/",
            "..%2fbuiten.html",
        ):
            with pytest.raises(HTTPError, match="404") as error:
                urlopen(f"{address}/{path}")
            error.value.close()
    with ExitStack() as stack:
        found = pages([str(tmp_path / "site")], stack)
    assert [Path(page.name).name for page in found] == ["b.HTM", "index.html", "uit.html"]


@pytest.fixture
def serve() -> Iterator[Callable[[dict[str, bytes]], str]]:
    """Serves sitemaps; a value that begins with / or http is where it leads on to."""
    with ExitStack() as stack:

        def serve(files: dict[str, bytes]) -> str:
            class Handler(BaseHTTPRequestHandler):
                def do_GET(self) -> None:
                    body = files.get(self.path, b"")
                    if body.startswith((b"/", b"http")):
                        self.send_response(302)
                        self.send_header("Location", body.decode())
                        body = b""
                    else:
                        self.send_response(200 if self.headers["X-Sleutel"] else 403)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

                def log_message(self, format: str, *args: object) -> None:
                    """Say nothing."""

            server = stack.enter_context(Server(("127.0.0.1", 0), Handler))
            Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
            stack.callback(server.shutdown)
            return f"http://127.0.0.1:{server.server_port}"

        yield serve


def sitemap(url: str) -> Sitemap:
    return Sitemap(url, frozenset({host(url)}), {"X-Sleutel": "open"})


def test_a_sitemap_or_an_index_of_them_lists_pages(
    serve: Callable[[dict[str, bytes]], str],
) -> None:
    files: dict[str, bytes] = {}
    base = serve(files)
    loc = "<url><loc> {} </loc><image:loc xmlns:image='x'>http://x/</image:loc></url>"
    urls = [f"{base}/een?a=1&amp;b=2", f"{base}/twee", f"{base}/twee", "https://elders.nl/"]
    files["/een.xml"] = MAP.format("urlset", "".join(map(loc.format, urls))).encode()
    files["/twee.xml.gz"] = gzip.compress(files["/een.xml"])
    listed = "".join(f"<sitemap><loc>{base}{path}</loc></sitemap>" for path in files)
    files["/sitemap.xml"] = MAP.format("sitemapindex", listed).encode()
    files["/leads"] = b"/sitemap.xml"
    for path in ("/een.xml", "/sitemap.xml", "/leads"):
        found = sitemap(base + path)
        assert found.urls == [f"{base}/een?a=1&b=2", f"{base}/twee"]
        assert found.others == {"elders.nl"}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"<urlset", "is no sitemap"),
        (b"<html></html>", "is no sitemap, but <html>"),
        (
            b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><urlset>&a;</urlset>",
            "no document",
        ),
        (b"http://oostmeer.invalid/", "leads to another host, oostmeer.invalid"),
        (b"\x1f\x8bstuk", "cannot be read"),
        (MAP.format("urlset", "<url><loc>ftp://x/</loc></url>").encode(), "no address of a page"),
    ],
)
def test_what_is_no_sitemap_is_refused(
    body: bytes, said: str, serve: Callable[[dict[str, bytes]], str]
) -> None:
    base = serve({"/sitemap.xml": body})
    with pytest.raises(UsageError, match=said):
        sitemap(f"{base}/sitemap.xml")
