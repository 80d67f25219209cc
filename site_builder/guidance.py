"""Guidance: Markdown, cut where the styleguide shows an example or sets two lists side by side."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markupsafe import Markup

from ..folders import ROOT
from .errors import BuildError
from .highlighting import highlight

_EXAMPLE = re.compile(r"(?:components|patterns)/\w+/examples/[\w-]+\.html")
_README = re.compile(r"((?:components|patterns)/\w+)/README\.md")
_PAGE = re.compile(r"styleguide/([\w-]+)\.md")
_ELSEWHERE = re.compile(r"https?:|mailto:|tel:|#|/")
_SIDES = {"Wel": True, "Niet": False}
# Ids that every page of the site has.
_TAKEN = frozenset({"inhoud", "meldingen", "parameters"})


@dataclass
class Text:
    """Prose, as HTML."""

    html: Markup
    kind: str = "text"


@dataclass
class Shown:
    """An example to show in this place."""

    caption: str
    file: str
    line: int
    kind: str = "example"


@dataclass
class Side:
    """What to do, or what not to do."""

    title: str
    good: bool
    html: Markup = field(default_factory=Markup)


@dataclass
class Advice:
    """When to use something and when not, to be read side by side."""

    sides: list[Side] = field(default_factory=list)
    kind: str = "advice"


Part = Text | Shown | Advice


@dataclass
class Section:
    """What stands under one heading of level 2; ``""`` for what stands above the first."""

    title: str
    id: str
    parts: list[Part] = field(default_factory=list)


@dataclass(frozen=True)
class Guidance:
    """A text of the styleguide.

    Attributes:
        title: its heading of level 1.
        lead: its first paragraph.
        sections: the rest.
        targets: what of the project it links to: (line, file from the root).
    """

    title: str
    lead: Markup
    sections: tuple[Section, ...]
    targets: tuple[tuple[int, str], ...]

    @property
    def examples(self) -> list[Shown]:
        parts = [part for section in self.sections for part in section.parts]
        return [part for part in parts if isinstance(part, Shown)]


def check(guidance: Guidance, file: str) -> None:
    """Hold that what a text links to exists.

    Raises:
        BuildError: it does not.
    """
    for line, target in guidance.targets:
        if not (ROOT / target).is_file():
            raise BuildError(f"{file}:{line}: links to {target}, which does not exist")


@cache
def parse(text: str, file: str) -> Guidance:
    """Read a text.

    Args:
        text: Markdown: a heading, facts (a list directly under it), a lead, and sections.
        file: where it lies, from the root of the project: links in it start from there.

    Raises:
        BuildError: it has no heading, or a link in it leads to nothing that the site shows.
    """
    reader = _Reader(file)
    blocks = list(_blocks(_MARKDOWN.parse(text)))
    if not blocks or blocks[0][0].tag != "h1":
        raise BuildError(f"{file}:1: must begin with its title: '# …'")
    title = _words(blocks.pop(0))
    if blocks and blocks[0][0].type == "bullet_list_open":
        blocks.pop(0)  # the facts, which the catalogue reads
    lead = Markup("")
    if blocks and blocks[0][0].type == "paragraph_open" and reader.example(blocks[0]) is None:
        lead = reader.inline(blocks.pop(0))
    for block in blocks:
        reader.add(block)
    return Guidance(title, lead, tuple(reader.sections), tuple(reader.targets))


def _blocks(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The tokens of each block at the top: a paragraph, a whole list."""
    block: list[Token] = []
    for token in tokens:
        block.append(token)
        if token.level == 0 and token.nesting != 1:
            yield block
            block = []


def _words(block: Sequence[Token]) -> str:
    """The text of a block, without its marks."""
    children = [child for token in block for child in token.children or ()]
    return "".join(child.content for child in children)


class _Reader:
    """Puts blocks into sections, one after another."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.sections: list[Section] = []
        self.targets: list[tuple[int, str]] = []
        self._ids = set(_TAKEN)
        self._side: Side | None = None

    def add(self, block: list[Token]) -> None:
        first = block[0]
        if first.tag == "h2" and first.type == "heading_open":
            self._side = None
            self.sections.append(Section(_words(block), self._id(block)))
            return
        if not self.sections:
            self.sections.append(Section("", ""))
        parts = self.sections[-1].parts
        if first.type == "heading_open":
            self._side = None
            if _words(block) in _SIDES:
                self._side = Side(_words(block), _SIDES[_words(block)])
                self._advice(parts).sides.append(self._side)
                return
            first.attrSet("id", self._id(block))
        shown = self.example(block)
        if shown:
            self._side = None
            parts.append(shown)
        elif self._side:
            self._side.html += self._html(block)
        elif parts and isinstance(parts[-1], Text):
            parts[-1].html += self._html(block)
        else:
            parts.append(Text(self._html(block)))

    def _advice(self, parts: list[Part]) -> Advice:
        if not parts or not isinstance(parts[-1], Advice):
            parts.append(Advice())
        last = parts[-1]
        assert isinstance(last, Advice)
        return last

    def example(self, block: Sequence[Token]) -> Shown | None:
        """The example that a paragraph shows: when it holds a link to one, and nothing else."""
        children = block[1].children or [] if block[0].type == "paragraph_open" else []
        links = [child for child in children if child.type == "link_open"]
        alone = links and children[0] is links[0] and children[-1].type == "link_close"
        if not alone or len(links) != 1:
            return None
        target = self._from_root(str(links[0].attrs.get("href", "")))
        if not _EXAMPLE.fullmatch(target):
            return None
        line = _line(block)
        self.targets.append((line, target))
        return Shown(_words(block), target, line)

    def inline(self, block: list[Token]) -> Markup:
        """The content of a paragraph."""
        self._lead_on(block)
        children = block[1].children or []
        return Markup(_HTML.renderInline(children, _MARKDOWN.options, {}))

    def _html(self, block: list[Token]) -> Markup:
        self._lead_on(block)
        # markdown-it escapes what it renders; HTML in the text itself is switched off below.
        return Markup(_HTML.render(block, _MARKDOWN.options, {}))

    def _lead_on(self, block: Sequence[Token]) -> None:
        """Let links in a block lead to pages of the site."""
        line = _line(block)
        for token in block:
            line = token.map[0] + 1 if token.map else line
            for child in token.children or ():
                if child.type == "link_open":
                    child.attrSet("href", self._address(str(child.attrs["href"]), line))

    def _address(self, href: str, line: int) -> str:
        if _ELSEWHERE.match(href):
            return href
        path, mark, rest = href.partition("#")
        target = self._from_root(path)
        self.targets.append((line, target))
        if _EXAMPLE.fullmatch(target):
            return f"/{target}"
        for pattern in (_README, _PAGE):
            match = pattern.fullmatch(target)
            if match:
                return f"/{match[1]}/{mark}{rest}"
        raise BuildError(f"{self.file}:{line}: links to {href}, which the styleguide does not show")

    def _from_root(self, href: str) -> str:
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.file), href))

    def _id(self, block: Sequence[Token]) -> str:
        stem = re.sub(r"\W+", "-", _words(block).lower()).strip("-") or "deel"
        found, count = stem, 1
        while found in self._ids:
            count += 1
            found = f"{stem}-{count}"
        self._ids.add(found)
        return found


def _line(block: Sequence[Token]) -> int:
    return block[0].map[0] + 1 if block[0].map else 1


def code(text: str, language: str, label: str) -> Markup:
    """A block of code.

    A keyboard must be able to scroll it (WCAG 2.1.1), and what takes focus needs a name (4.1.2).
    """
    pre = '<pre class="sg-code" role="group" tabindex="0" aria-label="{}"><code>{}</code></pre>'
    return Markup(pre).format(label, highlight(text.rstrip("\n"), language))


def inline(text: str) -> Markup:
    """A line of Markdown, such as a description that names a parameter in backticks."""
    return Markup(_MARKDOWN.renderInline(text))


def _fence(text: str, language: str, _attributes: str) -> str:
    return str(code(text, language or "text", f"Code: {language}" if language else "Code"))


_HTML = RendererHTML()
_MARKDOWN = MarkdownIt("commonmark", {"html": False, "highlight": _fence}).enable("table")
