"""What is wrong with the calls of our macros in a template, seen without rendering it.

Only what can be seen for certain is reported. ``**kwargs``, names that are computed or bound more
than once, and templates that extend a layout of the service's own are left alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from typing import NamedTuple

from jinja2 import nodes

from .catalogue import Entry, Param, closest, entry, find, names

PREFIX = "herkenbaar/"


class Problem(NamedTuple):
    """Something wrong at a line (from 1) of a template."""

    line: int
    text: str


def problems(template: nodes.Template) -> Iterator[Problem]:
    """What is wrong with a template's use of this library, in the order of its lines."""
    found = [*_unknown_files(template), *_unknown_blocks(template)]
    macros, modules, unknown = _imports(template)
    found += unknown
    bodies = {id(block.call) for block in template.find_all(nodes.CallBlock)}
    for call in template.find_all(nodes.Call):
        macro = _macro(call.node, macros, modules)
        if isinstance(macro, str):
            found.append(Problem(call.lineno, macro))
        elif macro is not None:
            with_body = id(call) in bodies
            found += (
                Problem(line, f"{macro.name}() {text}")
                for line, text in _problems(call, macro, with_body)
            )
    return iter(sorted(found, key=lambda problem: problem.line))


def _component(source: nodes.Expr | None) -> str | None:
    """The name in ``herkenbaar/<name>.html``, or ``None`` for another or a computed template."""
    if isinstance(source, nodes.Const) and isinstance(source.value, str):
        name = source.value.removeprefix(PREFIX)
        if name != source.value:
            return name.removesuffix(".html") if name.endswith(".html") else name
    return None


def _unknown_files(template: nodes.Template) -> Iterator[Problem]:
    kinds = (nodes.FromImport, nodes.Import, nodes.Extends, nodes.Include)
    for statement in template.find_all(kinds):
        source: nodes.Expr = statement.template  # type: ignore[attr-defined]
        name = _component(source)
        if name is None or not isinstance(source, nodes.Const):
            continue
        written = str(source.value)
        if find(name) is None or not written.endswith(".html"):
            near = closest(name, names())
            mend = near.replace("mean '", f"mean '{PREFIX}").replace("'?", ".html'?")
            yield Problem(statement.lineno, f"there is no {written!r}{mend}")


def _unknown_blocks(template: nodes.Template) -> Iterator[Problem]:
    """Blocks that a layout has no place for, and so would never show."""
    extends = list(template.find_all(nodes.Extends))
    name = _component(extends[0].template) if len(extends) == 1 else None
    if name is None or find(name) is None or extends[0] not in template.body:
        return
    layout = entry(name)
    known = [block.name for block in layout.blocks]
    for block in _outer_blocks(template):
        if block.name not in known:
            near = closest(block.name, known)
            yield Problem(block.lineno, f"{layout.name} has no block {block.name!r}{near}")


def _outer_blocks(node: nodes.Node) -> Iterator[nodes.Block]:
    """Blocks that stand in no other block: a block inside another shows wherever that one does."""
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Block):
            yield child
        else:
            yield from _outer_blocks(child)


def _imports(
    template: nodes.Template,
) -> tuple[dict[str, Entry], dict[str, Entry], list[Problem]]:
    """The names that stand for a macro, those that stand for its file, and unknown macros."""
    macros: dict[str, Entry] = {}
    modules: dict[str, Entry] = {}
    unknown: list[Problem] = []
    bound = Counter(_bound(template))
    for whole in template.find_all(nodes.Import):
        known = _known(whole.template)
        if known and bound[whole.target] == 1:
            modules[whole.target] = known
    for statement in template.find_all(nodes.FromImport):
        known = _known(statement.template)
        if known is None:
            continue
        for imported in statement.names:
            macro, alias = imported if isinstance(imported, tuple) else (imported, imported)
            if macro != known.name or known.is_layout:
                unknown.append(Problem(statement.lineno, _no_macro(known, macro)))
            elif bound[alias] == 1 or macros.get(alias) is known:
                macros[alias] = known
    return macros, modules, unknown


def _known(source: nodes.Expr) -> Entry | None:
    name = _component(source)
    return entry(name) if name is not None and find(name) is not None else None


def _no_macro(known: Entry, macro: str) -> str:
    file = f"{PREFIX}{known.name}.html"
    if known.is_layout:
        return f"{file} is a layout: extend it, it holds no {macro!r}"
    return f"{file} holds {known.name!r}, not {macro!r}"


def _bound(template: nodes.Template) -> Iterator[str]:
    """Every name that the template binds, as often as it binds it to something else."""
    same: set[tuple[str, object]] = set()
    for node in template.find_all((nodes.FromImport, nodes.Import, nodes.Macro, nodes.Name)):
        if isinstance(node, nodes.FromImport):
            for imported in node.names:
                macro, alias = imported if isinstance(imported, tuple) else (imported, imported)
                key = (alias, (getattr(node.template, "value", id(node)), macro))
                if key not in same:  # the same import in two blocks binds the same macro
                    same.add(key)
                    yield alias
        elif isinstance(node, nodes.Import):
            yield node.target
        elif isinstance(node, nodes.Macro) or (
            isinstance(node, nodes.Name) and node.ctx in ("store", "param")
        ):
            yield node.name


def _macro(
    callee: nodes.Node, macros: dict[str, Entry], modules: dict[str, Entry]
) -> Entry | str | None:
    """The macro that is called, what is wrong with its name, or ``None`` for anything else."""
    if isinstance(callee, nodes.Name):
        return macros.get(callee.name)
    if isinstance(callee, nodes.Getattr) and isinstance(callee.node, nodes.Name):
        known = modules.get(callee.node.name)
        if known is not None:
            is_macro = callee.attr == known.name and not known.is_layout
            return known if is_macro else _no_macro(known, callee.attr)
    return None


def _problems(call: nodes.Call, macro: Entry, with_body: bool) -> Iterator[Problem]:
    params = {param.name: param for param in macro.params}
    keywords = [kwarg.key for kwarg in call.kwargs]
    positional = dict(zip(params, call.args, strict=False))
    line = call.lineno

    if len(call.args) > len(params):
        yield Problem(line, f"takes at most {len(params)} arguments, not {len(call.args)}")
    for name, times in Counter([*positional, *keywords]).items():
        if times > 1:
            yield Problem(line, f"is given {name!r} twice")
    for kwarg in call.kwargs:
        if kwarg.key not in params and kwarg.key != "caller":
            near = closest(kwarg.key, params)
            yield Problem(kwarg.lineno, f"takes no {kwarg.key!r}{near}")
    given = positional | {kwarg.key: kwarg.value for kwarg in call.kwargs}
    if call.dyn_args is None and call.dyn_kwargs is None:
        yield from _missing(line, macro, given.keys(), with_body)
    if with_body and macro.body is None:
        yield Problem(line, "takes no body; write {{ … }} instead of {% call %}")
    for name, value in given.items():
        if name in params:
            yield from _wrong_value(params[name], value)


def _missing(line: int, macro: Entry, given: Container[str], with_body: bool) -> Iterator[Problem]:
    for param in macro.params:
        if param.required and param.name not in given:
            yield Problem(line, f"needs {param.name!r}: {param.text}")
    has_body = with_body or "caller" in given
    if macro.body is not None and macro.body.required and not has_body:
        yield Problem(line, f"needs a body, in {{% call %}}: {macro.body.text}")


def _wrong_value(param: Param, value: nodes.Expr) -> Iterator[Problem]:
    if isinstance(value, nodes.Const):
        allowed = (None, *param.choices)
        if param.choices and value.value not in allowed:
            near = closest(str(value.value), map(str, param.choices))
            yield Problem(
                value.lineno, f"takes {param.type} as {param.name!r}, not {value.value!r}{near}"
            )
        elif param.type == "bool" and isinstance(value.value, str):
            yield Problem(
                value.lineno, f"takes true or false as {param.name!r}, not {value.value!r}"
            )
    elif param.fields:
        for item in _dicts(value):
            yield from _wrong_keys(param, item)


def _dicts(value: nodes.Node) -> Iterator[nodes.Dict]:
    """The literal dicts in a literal list, or in a group ``(label, [options])`` of it."""
    if isinstance(value, nodes.List | nodes.Tuple):
        for item in value.items:
            if isinstance(item, nodes.Dict):
                yield item
            else:
                yield from _dicts(item)


def _wrong_keys(param: Param, item: nodes.Dict) -> Iterator[Problem]:
    fields = {field.name: field for field in param.fields}
    pairs = [(pair.key.value, pair) for pair in item.items if isinstance(pair.key, nodes.Const)]
    where = f"in {param.name!r}"
    for key, pair in pairs:
        if key not in fields:
            near = closest(str(key), fields)
            yield Problem(pair.lineno, f"takes no {key!r} {where}{near}")
        else:
            for problem in _wrong_value(fields[key], pair.value):
                yield Problem(problem.line, f"{problem.text} {where}")
    if len(pairs) == len(item.items):
        for field in param.fields:
            if field.required and field.name not in dict(pairs):
                yield Problem(item.lineno, f"needs {field.name!r} {where}: {field.text}")
