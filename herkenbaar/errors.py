"""What can be wrong, by whose mistake it is."""

from __future__ import annotations

from jinja2 import TemplateRuntimeError, TemplateSyntaxError


class CatalogueError(Exception):
    """A component's folder contradicts itself: a mistake in this library."""


class InvalidCall(TemplateSyntaxError):
    """A template calls a macro in a way that can never be right; found when it is compiled."""


class InvalidValue(TemplateRuntimeError):
    """A macro was given a value that it cannot show; found when it is rendered."""


class UsageError(Exception):
    """A command cannot do what it was asked: one sentence that says why, and how to mend it."""
