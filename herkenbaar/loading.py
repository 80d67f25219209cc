"""Our own templates: found by name, compiled by our own settings, and quick to run."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, KeysView, MutableMapping
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BaseLoader, Environment, Template, TemplateNotFound, defaults, nodes
from jinja2.compiler import CodeGenerator
from jinja2.visitor import NodeTransformer

from . import dates, fields, lists, translation, uploads, values
from .attributes import attributes
from .calls import PREFIX
from .catalogue import closest, find, names
from .speed import DirectCalls, quicken

# What our templates may call besides what Jinja has. In code they are imported, not looked up.
FUNCTIONS: dict[str, Callable[..., object]] = {
    "hk_attributes": attributes,
    "hk_choices": lists.choices,
    "hk_date_parts": fields.date_parts,
    "hk_date_range": dates.date_range,
    "hk_date_text": dates.date_text,
    "hk_day": dates.day,
    "hk_days": dates.days,
    "hk_described": fields.described,
    "hk_direction": translation.direction,
    "hk_errors": lists.errors,
    "hk_field": fields.field,
    "hk_files": uploads.files,
    "hk_holds_file": uploads.holds_file,
    "hk_level": values.level,
    "hk_links": lists.links,
    "hk_one_of": values.one_of,
    "hk_options": lists.options,
    "hk_pairs": lists.pairs,
    "hk_repeated": lists.repeated,
    "hk_rows": lists.rows,
    "hk_text": values.text,
    "hk_time_text": dates.time_text,
    "hk_title": values.title,
    "hk_url": values.url,
    "hk_whole": values.whole,
}
# What depends on the environment; ``install`` puts it there. Functions, not filters: Jinja computes
# a filter on a constant once, for all languages.
OF_ENVIRONMENT = {"hk_gettext", "hk_ngettext", "hk_language", "hk_stylesheet", "hk_script"}


class Globals(ChainMap[str, Any]):
    """The global names of a template of ours: those of the environment.

    At each import Jinja looks which names a page has more than the template it imports. It asks
    for ``keys()``, and those of a dict it compares in a tenth of the time of a ``ChainMap``.
    """

    def keys(self) -> KeysView[str]:
        own, shared = self.maps
        return {**shared, **own}.keys() if own else shared.keys()


class Loader(BaseLoader):
    """Serves our templates by name, and nothing else."""

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        name = template.removeprefix(PREFIX)
        if name == template:
            raise TemplateNotFound(template)
        stem = name.removesuffix(".html")
        folder = find(stem) if stem != name else None
        if folder is None:
            near = closest(stem, names())
            raise TemplateNotFound(template, f"there is no {template!r}{near}")
        path = folder / f"{stem}.html"
        before = _changed(path)
        return path.read_text(encoding="utf-8"), str(path), lambda: _changed(path) == before

    def load(
        self, environment: Environment, name: str, globals: MutableMapping[str, Any] | None = None
    ) -> Template:
        """Compile with Jinja's own delimiters and our own settings, whatever the service uses."""
        if not name.startswith(PREFIX):
            raise TemplateNotFound(name)
        source, filename, up_to_date = self.get_source(environment, name)
        code = _code(environment, source, name, filename)
        own = globals.maps[0] if isinstance(globals, ChainMap) else {}
        found = Globals(own, environment.globals)
        return quicken(environment.template_class.from_code(environment, code, found, up_to_date))

    def list_templates(self) -> list[str]:
        return [f"{PREFIX}{name}.html" for name in names()]


def _code(environment: Environment, source: str, name: str, filename: str) -> CodeType:
    """Compiled, or from the environment's bytecode cache."""
    plain = _plain(environment)
    cache = environment.bytecode_cache
    if cache is None:
        return _compiled(plain, source, name, filename)
    bucket = cache.get_bucket(plain, name, filename, source)
    if bucket.code is None:
        bucket.code = _compiled(plain, source, name, filename)
        cache.set_bucket(bucket)
    return bucket.code


def _compiled(plain: Environment, source: str, name: str, filename: str) -> CodeType:
    template = _OwnNames().visit(plain.parse(source, name, filename))
    try:
        return plain.compile(template, name, filename)
    except (AttributeError, TypeError):  # a Jinja whose compiler is made otherwise
        plain.code_generator_class = CodeGenerator
        return plain.compile(template, name, filename)


class _OwnNames(NodeTransformer):
    """``hk_title`` is our own function, whatever a page or an environment may call by that name."""

    def visit_Name(self, node: nodes.Name) -> nodes.Expr:
        if node.name in FUNCTIONS:
            function = FUNCTIONS[node.name]
            return nodes.ImportedName(f"{function.__module__}.{function.__name__}")
        if node.name in OF_ENVIRONMENT:
            return nodes.EnvironmentAttribute(node.name)
        return node


def _plain(environment: Environment) -> Environment:
    """The environment as our templates are written for: what compiles, not what runs."""
    plain = environment.overlay(
        block_start_string=defaults.BLOCK_START_STRING,
        block_end_string=defaults.BLOCK_END_STRING,
        variable_start_string=defaults.VARIABLE_START_STRING,
        variable_end_string=defaults.VARIABLE_END_STRING,
        comment_start_string=defaults.COMMENT_START_STRING,
        comment_end_string=defaults.COMMENT_END_STRING,
        line_statement_prefix=None,
        line_comment_prefix=None,
        trim_blocks=True,
        lstrip_blocks=True,
        newline_sequence="\n",
        keep_trailing_newline=False,
        finalize=None,
        autoescape=True,
    )
    plain.extensions = {}
    plain.code_generator_class = DirectCalls
    return plain


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return -1
