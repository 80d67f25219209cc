"""Every page of the site, from the folders to HTML."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from tqdm import tqdm

from ..catalogue import Entry
from ..errors import CatalogueError
from ..folders import ROOT
from ..installation import install
from .errors import BuildError, from_template, shown
from .examples import Example, example, frame
from .guidance import Guidance, Section, check, inline, parse
from .links import file_of, relative
from .resources import FOLDER, resources
from .site import KINDS, Site, address_of, is_colour, site
from .snippets import SNIPPETS
from .tables import literal, messages, tables

# Texts in Markdown, and the template that shows each.
TEXTS = {"beginnen": "text", "ontwerpers": "text", "controle": "checks"}
PLAIN = {"/": "home", "/huisstijlen/": "roles", "/voorbeeld/": "place", "/404.html": "missing"}


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
    maker = _Maker(site(found.addresses))
    made = dict(found.files)
    pages = maker.pages()
    total = len(PLAIN) + len(TEXTS) + len(KINDS) + len(maker.site.entries) + len(maker.examples)
    for address, html in tqdm(pages, "Building", total, leave=False, disable=None, unit="page"):
        made[file_of(address)] = relative(html, address).encode()
    return made


class _Maker:
    """Makes the pages of one site."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.guidance = {entry.name: _guidance(entry) for entry in site.entries}
        self.owners = {shown(path): entry for entry in site.entries for path in entry.examples}
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
            messages=messages(entry),
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
            f"styleguide/{TEXTS[name]}.html", guidance=guidance, examples=examples, section=name
        )


def _guidance(entry: Entry) -> Guidance:
    file = f"{KINDS[entry.kind]}/{entry.name}/README.md"
    guidance = parse(entry.guidance, file)
    check(guidance, file)
    return guidance


def _around_parameters(
    sections: tuple[Section, ...],
) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """The sections before and after the parameters: what one uses, then what one must know."""
    last = ("Toegankelijkheid", "Onderzoek")
    place = next((i for i, one in enumerate(sections) if one.title in last), len(sections))
    return sections[:place], sections[place:]
