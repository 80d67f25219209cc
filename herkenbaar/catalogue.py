"""What each component and pattern is called, what it takes, and how it is used.

A folder is the whole truth about a component. Its template holds one macro (or the blocks of a
layout) under a comment that describes it; its ``examples`` show it in use; its README is the
guidance. Nothing is registered: the file system is the index.

The opening comment of a template::

    One line of text, such as a name.

    name: str          Under which name the answer is sent.
    type: "text" | "email"
                       Decides which keyboard a phone shows.
    options: dict | list[Option]  The answers to choose from.
    Option.label: str  The text of the answer.
    Option.hint: str = none  Help with this answer.
    caller: html       The body of the call.
    title: block       (in a layout) The title of the page.
    As field: name, label, hint
                       These are described there, and only there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property, lru_cache
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, meta, nodes

from .errors import CatalogueError
from .folders import KINDS

STATUSES = ("alfa", "bèta", "stabiel")

_LINE = re.compile(
    r"(?P<name>[A-Za-z_]\w*(?:\.\w+)?): (?P<type>\S.*?)(?: = (?P<default>\S+))?"
    r"(?:\s{2,}(?P<text>.*))?$"
)
_AS = re.compile(r"As (?P<owner>\w+): (?P<names>\w+(?:, \w+)*)$")
_NESTED = re.compile(r"list\[(?:(?P<owner>\w+)\.)?(?P<type>[A-Z]\w*)\]")
_FACT = re.compile(r"^- (?P<name>[^:\n]+): (?P<value>.+)$")
_EXAMPLE = re.compile(r"^\[(?P<caption>[^\]\n]+)\]\(examples/(?P<file>[^)\n]+)\)$", re.MULTILINE)


@dataclass(frozen=True)
class Param:
    """One parameter of a macro, one variable or block of a layout, or one key of a nested value.

    Attributes:
        name: how a call names it.
        type: as the comment has it: ``str``, ``bool``, ``"text" | "email"``, ``list[Option]``.
        text: what it means, in English.
        required: whether a call is wrong without it.
        default: what it is when it is not given; ``None`` when it is required.
        fields: the keys of a dict inside its list, when its type names them.
    """

    name: str
    type: str
    text: str
    required: bool
    default: object = None
    fields: tuple[Param, ...] = ()

    @property
    def choices(self) -> tuple[object, ...]:
        """The literal values allowed, for a type such as ``"text" | "email"``; else empty."""
        try:
            return tuple(ast.literal_eval(part.strip()) for part in self.type.split("|"))
        except (ValueError, SyntaxError):
            return ()


@dataclass(frozen=True)
class Entry:
    """A component or a pattern, as its folder tells it.

    Attributes:
        name: of the folder, the file, the macro, and (with dashes) the CSS class.
        kind: ``"component"`` or ``"pattern"``.
        folder: where it lies.
        summary: what it is, in English, from the comment.
        params: what a call takes; for a layout the variables it reads.
        body: what the body of a ``{% call %}`` is for, or ``None`` when it takes none.
        blocks: the blocks of a layout, those of the layout it extends included.
        nested: the nested types that this comment describes, by name.
    """

    name: str
    kind: str
    folder: Path
    summary: str
    params: tuple[Param, ...]
    body: Param | None
    blocks: tuple[Param, ...]
    nested: dict[str, tuple[Param, ...]]

    @property
    def template(self) -> Path:
        return self.folder / f"{self.name}.html"

    @property
    def is_layout(self) -> bool:
        return bool(self.blocks)

    @cached_property
    def guidance(self) -> str:
        """The README: Dutch Markdown."""
        return (self.folder / "README.md").read_text(encoding="utf-8")

    @cached_property
    def title(self) -> str:
        """The Dutch name: the heading of the README."""
        return self.guidance.partition("\n")[0].removeprefix("#").strip()

    @cached_property
    def facts(self) -> dict[str, str]:
        """The list under the title of the README: status, group, what it follows."""
        lines = self.guidance.split("\n\n")[1:2]
        found = (_FACT.match(line) for line in "".join(lines).splitlines())
        return {match["name"]: match["value"].strip() for match in found if match}

    @property
    def status(self) -> str | None:
        """``"alfa"``, ``"bèta"`` or ``"stabiel"``, when the README says so."""
        return self.facts.get("Status")

    @property
    def examples(self) -> tuple[Path, ...]:
        """The examples: those the README shows, in its order, then the others by name."""
        shown = [self.folder / "examples" / file for _, file in self.captions]
        rest = sorted(set(self.folder.glob("examples/*.html")) - set(shown))
        return (*shown, *rest)

    @property
    def captions(self) -> list[tuple[str, str]]:
        """What the README shows: (caption, file name) for each link to an example."""
        return [(m["caption"], m["file"]) for m in _EXAMPLE.finditer(self.guidance)]


def names() -> list[str]:
    """The names of all components and patterns; reads no file."""
    return sorted(
        folder.name
        for home in KINDS.values()
        for folder in home.iterdir()
        if folder.is_dir() and not folder.name.startswith((".", "_"))
    )


def find(name: str) -> Path | None:
    """The folder of a component or pattern, or ``None``."""
    if not name.isidentifier():
        return None
    folders = (home / name for home in KINDS.values())
    return next((folder for folder in folders if folder.is_dir()), None)


def catalogue() -> dict[str, Entry]:
    """Every component and pattern, by name.

    Raises:
        CatalogueError: a folder contradicts itself.
    """
    return {name: entry(name) for name in names()}


@cache
def entry(name: str) -> Entry:
    """One component or pattern; read on first use.

    Raises:
        KeyError: there is none of that name.
        CatalogueError: its folder contradicts itself.
    """
    folder = find(name)
    if folder is None:
        raise KeyError(name)
    return read(folder)


def forget() -> None:
    """Read every folder anew on its next use: for a server that shows changes."""
    entry.cache_clear()


def read(folder: Path) -> Entry:
    """Read one folder.

    Raises:
        CatalogueError: the folder contradicts itself; names the file and the fault.
    """
    path = folder / f"{folder.name}.html"
    if not path.is_file():
        raise CatalogueError(f"{folder}: has no {path.name}, the template of its name")
    template = _parse(path)
    comment = _Comment(path)
    macros = [node for node in template.body if isinstance(node, nodes.Macro)]
    if macros:
        params, body = _read_macro(path, macros, comment)
        blocks: tuple[Param, ...] = ()
    else:
        params, blocks = _read_layout(path, template, comment)
        body = None
    kind = "pattern" if folder.parent == KINDS["pattern"] else "component"
    result = Entry(folder.name, kind, folder, comment.summary, params, body, blocks, comment.nested)
    _check_readme(result)
    return result


def _parse(path: Path) -> nodes.Template:
    return _parsed(path, path.read_text(encoding="utf-8"))


# A server that shows changes reads every folder anew, and nearly all are as they were.
@lru_cache(maxsize=500)
def _parsed(path: Path, source: str) -> nodes.Template:
    try:
        return Environment().parse(source)
    except TemplateSyntaxError as error:
        raise CatalogueError(f"{path}:{error.lineno}: {error.message}") from error


class _Comment:
    """The opening comment of a template: a summary, parameters, and nested types."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.params: dict[str, Param] = {}
        self.borrowed: set[str] = set()
        self.nested: dict[str, tuple[Param, ...]] = {}
        opening, _, rest = path.read_text(encoding="utf-8").partition("{#")
        text, closing, _ = rest.partition("#}")
        if opening.strip() or not closing:
            raise CatalogueError(f"{path}: must open with a comment that describes it")
        self.summary, _, described = text.strip().partition("\n\n")
        if not self.summary:
            raise CatalogueError(f"{path}: the comment has no summary")
        for param in self._params(described):
            owner, dot, name = param.name.partition(".")
            if dot:
                param = Param(name, param.type, param.text, param.required, param.default)
                self.nested[owner] = (*self.nested.get(owner, ()), param)
            elif owner in self.params:
                raise CatalogueError(f"{path}: describes {owner!r} twice")
            else:
                self.params[owner] = param
        self.params = {name: self._with_fields(param) for name, param in self.params.items()}

    def _params(self, described: str) -> Iterator[Param]:
        for line in _joined(described):
            others = _AS.match(line)
            if others:
                yield from self._described_by(others["owner"], others["names"].split(", "))
                continue
            match = _LINE.match(line)
            if match is None:
                raise CatalogueError(f"{self.path}: cannot read {line!r}; write 'name: type  text'")
            if not match["text"]:
                raise CatalogueError(f"{self.path}: does not say what {match['name']!r} means")
            yield Param(match["name"], match["type"], match["text"], match["default"] is None)

    def _described_by(self, owner: str, wanted: list[str]) -> Iterator[Param]:
        try:
            described = {param.name: param for param in entry(owner).params}
        except KeyError:
            near = closest(owner, names())
            raise CatalogueError(f"{self.path}: there is no {owner!r}{near}") from None
        for name in wanted:
            if name not in described:
                near = closest(name, described)
                raise CatalogueError(f"{self.path}: {owner!r} does not describe {name!r}{near}")
            self.borrowed.add(name)
            yield described[name]

    def _with_fields(self, param: Param) -> Param:
        if param.name in self.borrowed:
            return param
        match = _NESTED.search(param.type)
        if match is None:
            return param
        owner, name = match["owner"], match["type"]
        try:
            fields = self.nested[name] if owner is None else entry(owner).nested[name]
        except KeyError:
            raise CatalogueError(
                f"{self.path}: {param.name!r} is a {param.type}, but nothing describes {name}"
            ) from None
        return Param(param.name, param.type, param.text, param.required, param.default, fields)


def _joined(described: str) -> list[str]:
    """The lines of a comment; an indented line goes on with the one before it."""
    joined: list[str] = []
    for line in described.splitlines():
        if line[:1].isspace() and joined:
            gap = "  " if "  " not in joined[-1] and not joined[-1].startswith("As ") else " "
            joined[-1] += gap + line.strip()
        elif line.strip():
            joined.append(line)
    return joined


def _read_macro(
    path: Path, macros: list[nodes.Macro], comment: _Comment
) -> tuple[tuple[Param, ...], Param | None]:
    """The parameters of the one macro, and its body."""
    macro = macros[0]
    if len(macros) > 1 or macro.name != path.stem:
        found = ", ".join(f"{macro.name}()" for macro in macros)
        raise CatalogueError(f"{path}: must hold one macro, {path.stem}(); it holds {found}")
    body = comment.params.pop("caller", None)
    uses_body = any(name.name == "caller" for name in macro.find_all(nodes.Name))
    if uses_body != (body is not None):
        fault = "does not describe its body: 'caller'" if uses_body else "describes a body it drops"
        raise CatalogueError(f"{path}: {fault}")
    taken = [arg.name for arg in macro.args]
    _agree(path, _in_order(comment, taken), taken, "takes")
    last = taken[len(taken) - len(macro.defaults) :]
    defaults = {name: d.as_const() for name, d in zip(last, macro.defaults, strict=True)}
    params = tuple(_param(path, comment.params[name], defaults) for name in taken)
    if body is not None:
        optional = body.type.endswith("| none")
        body = Param("caller", body.type, body.text, not optional)
    return params, body


def _in_order(comment: _Comment, taken: list[str]) -> list[str]:
    """What a comment describes; what it borrows from another may stand anywhere."""
    own = iter([name for name in comment.params if name not in comment.borrowed])
    found = (name if name in comment.borrowed else next(own, None) for name in taken)
    return [*filter(None, found), *own, *sorted(comment.borrowed - {*taken})]


def _param(path: Path, described: Param, defaults: dict[str, object]) -> Param:
    name = described.name
    default = defaults.get(name)
    choices = described.choices
    if default is not None and choices and default not in choices:
        raise CatalogueError(f"{path}: {name!r} is {default!r} by default, not {described.type}")
    required = name not in defaults
    return Param(name, described.type, described.text, required, default, described.fields)


def _read_layout(
    path: Path, template: nodes.Template, comment: _Comment
) -> tuple[tuple[Param, ...], tuple[Param, ...]]:
    """The variables and the blocks of a layout, with those of the layout it extends."""
    blocks = [block.name for block in template.find_all(nodes.Block)]
    if not blocks:
        raise CatalogueError(f"{path}: holds neither the macro {path.stem}() nor a block")
    parent = next(template.find_all(nodes.Extends), None)
    variables = _parent(parent).params if parent else ()
    inherited = _parent(parent).blocks if parent else ()
    reads = _names_read(template) - {variable.name for variable in variables}
    own = [name for name in blocks if name not in {block.name for block in inherited}]
    described = [param for param in comment.params.values() if param.type != "block"]
    places = [param for param in comment.params.values() if param.type == "block"]
    _agree(path, sorted(param.name for param in described), sorted(reads), "reads")
    _agree(path, [param.name for param in places], own, "adds the blocks")
    # A variable or block of a layout may always be left out.
    optional = [Param(p.name, p.type, p.text, False, None, p.fields) for p in described]
    added = [Param(p.name, p.type, p.text, False) for p in places]
    return (*variables, *optional), (*inherited, *added)


def _names_read(template: nodes.Template) -> set[str]:
    """The variables of a page that a layout reads; names of our own begin with ``hk_``."""
    read = meta.find_undeclared_variables(template)
    return {name for name in read if not name.startswith("hk_")}


def _parent(extends: nodes.Extends) -> Entry:
    source = extends.template
    assert isinstance(source, nodes.Const), "our own layouts extend a layout by its name"
    return entry(Path(str(source.value)).stem)


def _agree(path: Path, described: list[str], taken: list[str], verb: str) -> None:
    for name in described:
        if name not in taken:
            near = closest(name, taken)
            raise CatalogueError(f"{path}: describes {name!r}, which it does not have{near}")
    for name in taken:
        if name not in described:
            raise CatalogueError(f"{path}: {verb} {name!r}, which the comment does not describe")
    if described != taken:
        raise CatalogueError(
            f"{path}: describes {described}, but {verb} {taken}: same order please"
        )


def closest(name: str, known: Iterable[str]) -> str:
    """``"; did you mean 'label'?"`` when a known name is near, else nothing."""
    near = get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _check_readme(read: Entry) -> None:
    path = read.folder / "README.md"
    if not path.is_file():
        raise CatalogueError(f"{read.folder}: has no README.md with its guidance")
    if not read.guidance.startswith("# "):
        raise CatalogueError(f"{path}: must begin with its title: '# …'")
    if read.status is not None and read.status not in STATUSES:
        raise CatalogueError(f"{path}: the status {read.status!r} is none of {', '.join(STATUSES)}")
    if not read.examples:
        raise CatalogueError(f"{read.folder}: has no examples")
    for example in read.examples:
        if not example.is_file():
            raise CatalogueError(f"{path}: shows examples/{example.name}, which does not exist")
