"""``install`` works in every environment that a service may have, and refuses an unsafe one."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import (
    ChainableUndefined,
    DictLoader,
    Environment,
    FileSystemBytecodeCache,
    StrictUndefined,
    TemplateNotFound,
    select_autoescape,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment, SandboxedEnvironment

import herkenbaar
from herkenbaar import InvalidCall, InvalidValue
from herkenbaar.catalogue import catalogue
from herkenbaar.installation import Loader

from .html import Page

PAGE = (
    '{% extends "herkenbaar/form_page.html" %}'
    '{% from "herkenbaar/text_input.html" import text_input %}'
    "{% block title %}Uw adres{% endblock %}"
    '{% block fields %}{{ text_input("straat", "Straat", value=typed) }}{% endblock %}'
)
HOSTILE = "<script>alert(1)</script>"

ENVIRONMENTS: dict[str, Callable[[], Environment]] = {
    "bare": lambda: Environment(autoescape=True),
    "flask-like": lambda: Environment(autoescape=select_autoescape()),
    "strict": lambda: Environment(autoescape=True, undefined=StrictUndefined),
    "chainable": lambda: Environment(autoescape=True, undefined=ChainableUndefined),
    "sandboxed": lambda: SandboxedEnvironment(autoescape=True),
    "immutable": lambda: ImmutableSandboxedEnvironment(autoescape=True),
    "async": lambda: Environment(autoescape=True, enable_async=True),
    "strict-async-sandboxed": lambda: SandboxedEnvironment(
        autoescape=True, enable_async=True, undefined=StrictUndefined
    ),
    "trimmed": lambda: Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True),
    "line-statements": lambda: Environment(autoescape=True, line_statement_prefix="p"),
    "finalize": lambda: Environment(autoescape=True, finalize=lambda x: "" if x is None else x),
    "extensions": lambda: Environment(
        autoescape=True, extensions=["jinja2.ext.i18n", "jinja2.ext.do", "jinja2.ext.loopcontrols"]
    ),
    "loader": lambda: Environment(autoescape=True, loader=DictLoader({"own.html": "own"})),
}
EXAMPLES = [
    pytest.param(path, id=f"{found.name}/{path.stem}")
    for found in catalogue().values()
    for path in found.examples
]


@pytest.fixture(scope="module")
def installed() -> dict[str, Environment]:
    made = {name: make() for name, make in ENVIRONMENTS.items()}
    for env in made.values():
        herkenbaar.install(env)
    return made


@pytest.mark.parametrize("path", EXAMPLES)
def test_every_example_is_the_same_valid_html_everywhere(
    installed: dict[str, Environment], path: Path
):
    source = path.read_text(encoding="utf-8")
    rendered = {name: env.from_string(source).render() for name, env in installed.items()}
    for html in rendered.values():
        assert words(html) == words(rendered["bare"])
    page = Page(rendered["bare"])
    assert page.faults == []
    assert len(page.ids()) == len(set(page.ids())), "an id stands twice"
    _refers_to_what_is_there(page)


def words(html: str) -> list[str]:
    """Tags and words: an environment that trims blocks may print less white space."""
    return html.replace("<", " <").replace(">", "> ").split()


def _refers_to_what_is_there(page: Page) -> None:
    ids = set(page.ids())
    for tag, attrs in page.elements:
        for name in ("aria-describedby", "aria-labelledby", "for"):
            for id in (attrs.get(name) or "").split():
                assert id in ids, f"<{tag} {name}={id!r}> refers to nothing"


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_values_are_escaped_everywhere(installed: dict[str, Environment], name: str):
    html = installed[name].from_string(PAGE).render(typed=HOSTILE)
    assert HOSTILE not in html
    assert 'value="&lt;script&gt;' in html


def test_a_wrong_call_is_refused_everywhere(installed: dict[str, Environment]):
    for env in installed.values():
        with pytest.raises(InvalidCall):
            env.from_string(PAGE.replace('"Straat"', 'lable="Straat"'))


def test_an_empty_label_is_refused_at_render_with_macro_and_parameter(
    installed: dict[str, Environment],
):
    for name, env in installed.items():
        template = env.from_string(PAGE.replace('"Straat"', "label").replace("typed", "none"))
        with pytest.raises(InvalidValue, match=r"^text_input\(\): 'label' is missing or empty"):
            template.render(label="")
        if "strict" not in name:
            with pytest.raises(InvalidValue, match=r"^text_input\(\): 'label' is missing"):
                template.render()


def test_renders_asynchronously(installed: dict[str, Environment]):
    template = installed["async"].from_string(PAGE)
    assert "<h1>Uw adres</h1>" in asyncio.run(template.render_async())


def test_custom_delimiters_of_the_service_do_not_touch_our_templates():
    env = Environment(
        autoescape=True,
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="<<",
        variable_end_string=">>",
        comment_start_string="<#",
        comment_end_string="#>",
    )
    herkenbaar.install(env)
    page = PAGE.replace("{%", "<%").replace("%}", "%>").replace("{{", "<<").replace("}}", ">>")
    assert (
        '<label class="hk-field__label" for="straat">Straat</label>'
        in env.from_string(page).render()
    )


def test_an_overlay_has_what_its_environment_has_and_can_be_installed_in():
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    overlay = env.overlay(trim_blocks=True)
    assert "Uw adres" in overlay.from_string(PAGE).render()
    herkenbaar.install(overlay)
    with pytest.raises(InvalidCall):
        overlay.from_string(PAGE.replace("value=", "vaule="))


def test_installing_twice_changes_nothing():
    env = Environment(autoescape=True, loader=DictLoader({}))
    herkenbaar.install(env)
    loader, extensions, names = env.loader, list(env.extensions), dict(env.globals)
    herkenbaar.install(env)
    assert (env.loader, list(env.extensions), dict(env.globals)) == (loader, extensions, names)


def test_installing_with_other_settings_is_refused():
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    with pytest.raises(ValueError, match="called before"):
        herkenbaar.install(env, language="en")


@pytest.mark.parametrize(
    "autoescape", [False, select_autoescape(["txt"]), lambda name: False], ids=["off", "txt", "no"]
)
def test_refuses_an_environment_that_does_not_escape(autoescape: object):
    with pytest.raises(ValueError, match="does not escape HTML"):
        herkenbaar.install(Environment(autoescape=autoescape))  # type: ignore[arg-type]


def test_the_pages_of_a_service_get_no_names_of_ours():
    env = Environment(autoescape=True)
    before = set(env.globals), set(env.filters), set(env.tests)
    attributes = {*vars(env)}
    herkenbaar.install(env)
    assert (set(env.globals), set(env.filters), set(env.tests)) == before
    assert all(name.startswith("hk_") for name in {*vars(env)} - attributes)
    page = '{% from "herkenbaar/text_input.html" import text_input %}{{ text_input("a", "Vraag") }}'
    mine = env.from_string("{% set hk_field = 1 %}" + page).render(hk_gettext=2, hk_attributes=3)
    assert mine == env.from_string(page).render()


def test_a_layout_leaves_the_names_of_a_page_alone():
    env = Environment(autoescape=True)
    herkenbaar.install(env)
    own = "{{ header }} {{ footer }} {{ button }} {{ title }} {{ text }} {{ next }}"
    for layout in (found.name for found in catalogue().values() if found.is_layout):
        page = env.from_string(
            f'{{% extends "herkenbaar/{layout}.html" %}}{{% block title %}}x{{% endblock %}}'
            f"{{% block footer %}}{own}{{% endblock %}}"
        )
        values = {name: f"eigen-{name}" for name in own.replace("{", "").replace("}", "").split()}
        html = page.render(values)
        assert all(value in html for value in values.values()), layout


@pytest.mark.parametrize("name", [name for name, found in catalogue().items() if found.is_layout])
def test_a_layout_needs_no_more_than_a_title(installed: dict[str, Environment], name: str):
    layout = catalogue()[name]
    empty = "".join(
        f"{{% block {block.name} %}} {{% endblock %}}"
        for block in layout.blocks
        if block.name != "title"
    )
    for rest in ("", empty):
        title = "{% block title %}Titel{% endblock %}"
        source = f'{{% extends "herkenbaar/{name}.html" %}}{title}{rest}'
        pages = [env.from_string(source).render() for env in installed.values()]
        assert all(words(page) == words(pages[0]) for page in pages)
        page = Page(pages[0])
        assert page.faults == []
        assert "<title>Titel</title>" in pages[0]
        assert page.find("html")[0]["lang"]


def test_the_loader_serves_ours_and_leaves_the_rest_to_the_service():
    env = Environment(autoescape=True, loader=DictLoader({"own.html": "eigen"}))
    herkenbaar.install(env)
    assert env.get_template("own.html").render() == "eigen"
    assert "herkenbaar/tag.html" in env.list_templates()
    for name in (
        "herkenbaar/../x.html",
        "herkenbaar/tag.css",
        "herkenbaar/tag/tag.html",
        "tag.html",
    ):
        with pytest.raises(TemplateNotFound):
            env.get_template(name)


def test_install_reads_no_component(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Loader, "get_source", None)
    monkeypatch.setattr(Path, "read_text", None)
    herkenbaar.install(Environment(autoescape=True))


def test_a_bytecode_cache_holds_our_templates_too(tmp_path: Path):
    for _ in range(2):
        env = Environment(autoescape=True, bytecode_cache=FileSystemBytecodeCache(str(tmp_path)))
        herkenbaar.install(env)
        assert "Uw adres" in env.from_string(PAGE).render()
    assert list(tmp_path.iterdir())


def test_flask(tmp_path: Path):
    flask = pytest.importorskip("flask")
    (tmp_path / "page.html").write_text(PAGE)
    (tmp_path / "blueprint.html").write_text(PAGE.replace("Uw adres", "Van de blauwdruk"))
    app = flask.Flask("dienst", template_folder=str(tmp_path))
    herkenbaar.install(app.jinja_env)
    blueprint = flask.Blueprint("deel", "deel", template_folder=str(tmp_path))
    blueprint.add_url_rule("/deel", view_func=lambda: flask.render_template("blueprint.html"))
    app.register_blueprint(blueprint)
    app.add_url_rule(
        "/", "page", lambda: flask.render_template("page.html", typed=flask.request.args["q"])
    )
    client = app.test_client()
    assert HOSTILE not in client.get("/", query_string={"q": HOSTILE}).text
    assert "<h1>Van de blauwdruk</h1>" in client.get("/deel").text


def django_environment(**options: object) -> Environment:
    """What a service on Django names in its settings."""
    env = Environment(**options)  # type: ignore[arg-type]
    herkenbaar.install(env)
    return env


def test_django(tmp_path: Path):
    backends = pytest.importorskip("django.template.backends.jinja2")
    (tmp_path / "page.html").write_text(PAGE)
    engine = backends.Jinja2(
        {
            "NAME": "jinja2",
            "DIRS": [str(tmp_path)],
            "APP_DIRS": False,
            "OPTIONS": {"environment": f"{__name__}.django_environment"},
        }
    )
    html = engine.get_template("page.html").render({"typed": HOSTILE})
    assert HOSTILE not in html
    assert "<h1>Uw adres</h1>" in html


def test_starlette(tmp_path: Path):
    templating = pytest.importorskip("starlette.templating")
    (tmp_path / "page.html").write_text(PAGE)
    templates = templating.Jinja2Templates(directory=str(tmp_path))
    herkenbaar.install(templates.env)
    html = templates.get_template("page.html").render(typed=HOSTILE)
    assert HOSTILE not in html
    assert "<h1>Uw adres</h1>" in html


def test_with_a_jinja_that_compiles_otherwise_the_html_is_the_same(monkeypatch: pytest.MonkeyPatch):
    def page() -> str:
        env = Environment(autoescape=True)
        herkenbaar.install(env)
        source = next(iter(catalogue()["form_page"].examples)).read_text(encoding="utf-8")
        return env.from_string(source).render()

    def otherwise(*_: object, **__: object) -> None:
        raise TypeError("takes other arguments now")

    before = page()
    monkeypatch.setattr("herkenbaar.speed.DirectCalls.visit_Call", otherwise)
    assert page() == before
