"""Code in the colours of the house style: four classes, which the stylesheet ties to roles."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import groupby

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import (
    Comment,
    Keyword,
    Name,
    Punctuation,
    String,
    _TokenType,
    is_token_subtype,
)
from pygments.util import ClassNotFound

_CLASSES = (
    (Comment.Preproc, "mark"),
    (Comment, "mark"),
    (Keyword.Type, ""),  # in CSS: the unit of a number
    (Punctuation, "mark"),
    (Keyword, "word"),
    (Name.Tag, "word"),
    (Name.Attribute, "name"),
    (Name.Property, "name"),
    (String, "string"),
)


@cache
def highlight(code: str, language: str) -> Markup:
    """Code as HTML: text, with a ``span`` around what has a colour.

    Args:
        code: as it was written.
        language: as Pygments names it: ``html+jinja``, ``python``; an unknown one has no colours.
    """
    try:
        lexer = _lexer(language)
    except ClassNotFound:
        return escape(code)
    parts = groupby(_coloured(lexer, code), key=lambda part: part[0])
    return Markup("").join(_span(kind, "".join(text for _, text in run)) for kind, run in parts)


@cache
def _lexer(language: str) -> Lexer:
    return get_lexer_by_name(language, stripnl=False, ensurenl=False)


def _coloured(lexer: Lexer, code: str) -> Iterator[tuple[str, str]]:
    tokens = list(lexer.get_tokens(code))
    following = [text for _, text in tokens[1:]] + [""]
    for (token, text), after in zip(tokens, following, strict=True):
        # Lexers call the name of an argument, and our properties in CSS, variables as any other.
        named = is_token_subtype(token, Name) and after in ("=", ":")
        yield ("name" if named else _kind(token)), text


@cache
def _kind(token: _TokenType) -> str:
    return next((kind for family, kind in _CLASSES if is_token_subtype(token, family)), "")


def _span(kind: str, text: str) -> Markup:
    if not kind:
        return escape(text)
    return Markup('<span class="sg-code__{}">{}</span>').format(kind, text)
