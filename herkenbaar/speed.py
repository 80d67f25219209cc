"""What makes our own macros quick: three prices of Jinja that they need not pay.

A call of a macro costs Jinja 4 µs and each value shown 0.6 µs, nearly all of it for what the
templates of a service may need and ours do not. Where Jinja is made otherwise, or is asynchronous,
our templates run as Jinja runs them: the same HTML, more slowly. ``make bench`` says what it saves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from keyword import iskeyword
from typing import Any

import markupsafe
from jinja2 import Environment, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Macro
from jinja2.utils import missing
from markupsafe import Markup

# The escaping itself, without a Markup object around it; not every MarkupSafe has it apart.
escaped: Callable[[str], str] = getattr(markupsafe, "_escape_inner", markupsafe.escape)
# What is HTML already, without the questions that Markup() asks of it first.
as_markup: Callable[[str], Markup] = partial(str.__new__, Markup)


class DirectCalls(CodeGenerator):
    """Compiles ``macro(x)`` to just that.

    Jinja calls through the context, for functions that want the context or the environment and for
    a sandbox. What our templates call is our own, and wants neither.
    """

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        names = [keyword.key for keyword in node.kwargs]
        starred = node.dyn_args or node.dyn_kwargs
        if self.environment.is_async or starred or any(map(iskeyword, names)):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        """A text is escaped on the spot."""
        self.write("(escaped(value) if type(value := ")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(") is str else shown(value))")


def quicken(template: Template) -> Template:
    """Let the code of a template of ours show values and make macros in our own way.

    Compiled code asks for these by name. A value that is shown need not become ``Markup`` itself:
    what it stands in becomes that, as a whole.
    """
    space = template.root_render_func.__globals__
    space.update(escaped=escaped, shown=_shown)
    if not template.environment.is_async:
        space["Macro"] = _macro
    return template


def _shown(value: object) -> str:
    return value if type(value) is Markup else markupsafe.escape(value)


def _macro(
    environment: Environment,
    render: Callable[..., str],
    name: str | None,
    parameters: Sequence[str],
    catch_kwargs: bool,
    catch_varargs: bool,
    caller: bool,
    autoescape: bool | None = None,
) -> Callable[..., str]:
    """A macro as a Python function of the same signature; takes what Jinja gives its ``Macro``."""
    if catch_kwargs or catch_varargs:
        return Macro(environment, render, name, parameters, catch_kwargs, catch_varargs, caller)  # type: ignore[arg-type]
    if name is None:  # the body of a {% call %} in a template of ours: made anew for each call
        return lambda *values: as_markup(render(*values))
    bodiless = partial(environment.undefined, "No caller defined", name="caller")
    function: Callable[..., str] = _signature(name, tuple(parameters), caller)(render, bodiless)
    return function


@cache
def _signature(name: str, parameters: tuple[str, ...], caller: bool) -> Callable[..., Any]:
    """What makes a function of that name and those parameters from the code of a macro."""
    taken = [f"{parameter}=missing" for parameter in parameters]
    passed = [*parameters]
    if caller:
        taken.append("caller=None")
        passed.append("bodiless() if caller is None else caller")
    source = (
        f"def make(render, bodiless):\n"
        f"    def {name}({', '.join(taken)}):\n"
        f"        return as_markup(render({', '.join(passed)}))\n"
        f"    return {name}\n"
    )
    space: dict[str, Any] = {"as_markup": as_markup, "missing": missing}
    exec(source, space)  # names of our own templates only, as dataclasses do with theirs
    make: Callable[..., Any] = space["make"]
    return make
