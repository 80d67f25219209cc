"""Every page of the site, from the folders to HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from tqdm import tqdm

from .. import __version__
from ..catalogue import Entry, Param, catalogue
from ..errors import CatalogueError
from ..folders import ROOT
from ..installation import install
from ..roles import Role, roles
from ..themes import Theme, themes
from .errors import BuildError, from_template, shown
from .examples import Example, example, frame
from .guidance import Guidance, Section, check, code, inline, parse
from .links import file_of, relative
from .resources import FOLDER, resources

KINDS = {"component": "components", "pattern": "patterns"}
GROUPS = ("Formulier", "Actie", "Bericht", "Pagina")
TEXTS = ("beginnen", "ontwerpers")
PLAIN = {"/": "home", "/huisstijlen/": "roles", "/voorbeeld/": "place", "/404.html": "missing"}

# Code on pages that are no text: language and code, by name.
_SNIPPETS = {
    "install": ("bash", "pip install herkenbaar"),
    "set up": ("python", "import herkenbaar\nherkenbaar.install(app.jinja_env)"),
    "ask": (
        "html+jinja",
        '{% from "herkenbaar/text_input.html" import text_input %}\n'
        '{{ text_input("postcode", "Wat is uw postcode?") }}',
    ),
    "theme": (
        "css",
        ".uw-theme {\n  color-scheme: light dark;\n"
        "  --hk-action-background: light-dark(#02489f, #abcdfe);\n"
        "  --hk-button-radius: 2rem;\n}",
    ),
}
SNIPPETS = {
    name: code(text, language, f"Code: {language}") for name, (language, text) in _SNIPPETS.items()
}


@dataclass(frozen=True)
class Group:
    """What stands under one heading of the navigation; ``""`` for what names no group."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Site:
    """What every page may show.

    Attributes:
        version: of the library.
        components: by group.
        patterns: by group.
        themes: the house styles.
        styles: the address of each stylesheet and script, by the name of its source.
        roles: by group.
    """

    version: str
    components: tuple[Group, ...]
    patterns: tuple[Group, ...]
    themes: list[Theme]
    styles: dict[str, str]
    roles: dict[str, list[Role]]

    @property
    def switches(self) -> list[tuple[str, str]]:
        """The house styles to choose from: class and short name."""
        return [(theme.css_class, theme.name.capitalize()) for theme in self.themes]

    def groups(self, kind: str) -> tuple[Group, ...]:
        return self.components if kind == "component" else self.patterns

    def count(self, kind: str) -> int:
        return sum(len(group.entries) for group in self.groups(kind))

    @property
    def entries(self) -> list[Entry]:
        groups = (*self.components, *self.patterns)
        return [entry for group in groups for entry in group.entries]


@cache
def environment() -> Environment:
    """The one environment, set up as a service would; its pages link from the root of the site."""
    env = Environment(
        loader=FileSystemLoader(ROOT),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        # All examples and macros at once: else a rebuild compiles what did not change.
        cache_size=-1,
    )
    install(env, assets=f"/{FOLDER}/")
    env.filters["sg_inline"] = inline
    env.filters["sg_literal"] = literal
    env.tests["sg_colour"] = is_colour
    return env


def files() -> dict[str, bytes]:
    """Every file of the site, by its name in it.

    Raises:
        BuildError: a page cannot be made.
    """
    try:
        return _files()
    except CatalogueError as error:
        raise BuildError(str(error).replace(f"{ROOT}/", "")) from error


def _files() -> dict[str, bytes]:
    found = resources()
    maker = _Maker(_site(found.addresses))
    made = dict(found.files)
    pages = maker.pages()
    total = len(PLAIN) + len(TEXTS) + len(KINDS) + len(maker.site.entries) + len(maker.examples)
    for address, html in tqdm(pages, "Building", total, leave=False, disable=None, unit="page"):
        made[file_of(address)] = relative(html, address).encode()
    return made


def _site(styles: dict[str, str]) -> Site:
    entries = list(catalogue().values())
    grouped: dict[str, list[Role]] = {}
    for role in roles():
        grouped.setdefault(role.group, []).append(role)
    components = _groups([entry for entry in entries if entry.kind == "component"])
    patterns = _groups([entry for entry in entries if entry.kind == "pattern"])
    return Site(__version__, components, patterns, themes(), styles, grouped)


def _groups(entries: list[Entry]) -> tuple[Group, ...]:
    found: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.title.casefold()):
        found.setdefault(entry.facts.get("Groep", ""), []).append(entry)
    order = (*GROUPS, *sorted(set(found) - {*GROUPS}))
    return tuple(Group(title, tuple(found[title])) for title in order if title in found)


class _Maker:
    """Makes the pages of one site."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.guidance = {entry.name: _guidance(entry) for entry in site.entries}
        self.owners = {_file(path): entry for entry in site.entries for path in entry.examples}
        self.examples = list(self.owners)
        self.captions = self._captions()
        self.links = Markup(self._render("styleguide/example_links.html").strip())
        self._rendered: dict[str, str] = {}

    def pages(self) -> Iterator[tuple[str, str]]:
        """Each page: its address, and HTML that links from the root of the site."""
        for address, name in PLAIN.items():
            yield address, self._render(f"styleguide/{name}.html", section=name, snippets=SNIPPETS)
        for name in TEXTS:
            yield f"/{name}/", self._text(name)
        for kind, folder in KINDS.items():
            yield f"/{folder}/", self._overview(kind, folder)
        for entry in self.site.entries:
            yield address_of(entry), self._entry(entry)
        for file in self.examples:
            yield f"/{file}", self._frame(file)

    def _render(self, template: str, **variables: object) -> str:
        try:
            html = environment().get_template(template).render(site=self.site, **variables)
        except Exception as error:
            raise from_template(error, template) from error
        return html + "\n"

    def _captions(self) -> dict[str, str]:
        shown = [one for guidance in self.guidance.values() for one in guidance.examples]
        return {one.file: one.caption for one in reversed(shown)}

    def _example(self, file: str) -> str:
        if file not in self._rendered:
            self._rendered[file] = self._render(file)
        return self._rendered[file]

    def _frame(self, file: str) -> str:
        owner = self.owners[file].title
        caption = self.captions.get(file, file.rpartition("/")[2].removesuffix(".html"))
        return frame(self._example(file), f"{owner}: {caption}", self._render, self.links)

    def _shown(self, guidance: Guidance) -> dict[str, Example]:
        """The examples that a text shows, by file."""
        return {
            one.file: example(
                one.file, one.caption, self.owners[one.file].title, self._example(one.file)
            )
            for one in guidance.examples
        }

    def _overview(self, kind: str, folder: str) -> str:
        leads = {name: guidance.lead for name, guidance in self.guidance.items()}
        return self._render("styleguide/overview.html", kind=kind, section=folder, leads=leads)

    def _entry(self, entry: Entry) -> str:
        guidance = self.guidance[entry.name]
        before, after = _around_parameters(guidance.sections)
        return self._render(
            "styleguide/entry.html",
            entry=entry,
            guidance=guidance,
            before=before,
            after=after,
            tables=list(tables(entry)),
            examples=self._shown(guidance),
            kind=entry.kind,
            section=KINDS[entry.kind],
        )

    def _text(self, name: str) -> str:
        file = f"styleguide/{name}.md"
        guidance = parse((ROOT / file).read_text(encoding="utf-8"), file)
        check(guidance, file)
        examples = self._shown(guidance)
        return self._render(
            "styleguide/text.html", guidance=guidance, examples=examples, section=name
        )


def _guidance(entry: Entry) -> Guidance:
    file = f"{KINDS[entry.kind]}/{entry.name}/README.md"
    guidance = parse(entry.guidance, file)
    check(guidance, file)
    return guidance


def _file(path: object) -> str:
    return shown(str(path))


def address_of(entry: Entry) -> str:
    """The address of the page of a component or pattern."""
    return f"/{KINDS[entry.kind]}/{entry.name}/"


def _around_parameters(
    sections: tuple[Section, ...],
) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """The sections before and after the parameters: what one uses, then what one must know."""
    last = ("Toegankelijkheid", "Onderzoek")
    place = next((i for i, one in enumerate(sections) if one.title in last), len(sections))
    return sections[:place], sections[place:]


@dataclass(frozen=True)
class Table:
    """A table of what can be given.

    Attributes:
        title: its heading, in Dutch.
        of: what it is about, for who hears the table and not its heading.
        params: its rows.
        is_values: whether rows have a type and a default; a block has neither.
    """

    title: str
    of: str
    params: tuple[Param, ...]
    is_values: bool = True


def tables(entry: Entry) -> Iterator[Table]:
    """The tables of a component: its parameters, what stands inside them, and its blocks."""
    params = (*entry.params, *([entry.body] if entry.body else []))
    if params:
        yield Table("", entry.name, params)
    nested = {name: fields for param in params for name, fields in _nested(param)}
    for name, fields in nested.items():
        yield Table(f"Velden van {name}", name, fields)
    if entry.blocks:
        yield Table("Blokken", f"{entry.name}: blokken", entry.blocks, is_values=False)


def _nested(param: Param) -> Iterator[tuple[str, tuple[Param, ...]]]:
    if param.fields:
        # "list[choices.Option]" describes an Option.
        name = param.type.partition("list[")[2].partition("]")[0].rpartition(".")[2]
        yield name, param.fields


def literal(value: object) -> str:
    """A default as it is written in a template: ``none``, ``true``, ``"text"``."""
    if value is None or isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def is_colour(role: Role) -> bool:
    """Whether a role is a colour, and not a size or a letter."""
    return role.dark is not None or role.light.startswith(("#", "color-mix(", "oklch(", "trans"))
