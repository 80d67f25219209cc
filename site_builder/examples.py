"""The examples: as code to copy, and each as a page of its own in a frame."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from ..folders import ROOT
from .guidance import code
from .links import harmless

PLACE = "/voorbeeld/"
SERVED = "/static/herkenbaar/"
_OPENS = re.compile(
    r"<(?!area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)[a-z][^<>]*>"
)
_CLOSES = re.compile(r"</[a-z][^<>]*>")
_VERBATIM = re.compile(r"<(?:textarea|pre)\b(?!.*</(?:textarea|pre)>)")

Render = Callable[..., str]


@dataclass(frozen=True)
class Example:
    """An example as the styleguide shows it.

    Attributes:
        id: unique on every page.
        caption: what it shows, in a few words.
        title: the same, with the component it belongs to.
        address: of the page in the frame.
        jinja: what a service writes.
        html: what comes out.
    """

    id: str
    caption: str
    title: str
    address: str
    jinja: Markup
    html: Markup


def example(file: str, caption: str, owner: str, rendered: str) -> Example:
    """An example, ready to show.

    Args:
        file: from the root: ``components/tag/examples/default.html``.
        caption: from the guidance.
        owner: the Dutch name of what it is an example of.
        rendered: what comes out of it.
    """
    folder, _, name = file.rpartition("/examples/")
    id = f"{folder.rpartition('/')[2]}-{name.removesuffix('.html')}".replace("_", "-")
    source = (ROOT / file).read_text(encoding="utf-8")
    title = f"{owner}: {_lowered(caption)}"
    html = tidy(rendered.replace('="/assets/', f'="{SERVED}'))
    return Example(
        id,
        caption,
        title,
        f"/{file}",
        code(source, "html+jinja", "Jinja"),
        code(html, "html", "HTML"),
    )


def _lowered(caption: str) -> str:
    """A caption within a sentence; an abbreviation keeps its capitals."""
    return caption if caption[1:2].isupper() else caption[:1].lower() + caption[1:]


def frame(rendered: str, title: str, render: Render, links: Markup) -> str:
    """The page in the frame: the example in a page that holds nothing else.

    Args:
        rendered: what comes out of the example: part of a page, or a whole one.
        title: of the page, when the example is part of one.
        render: renders a template of the styleguide.
        links: the house styles and the switch of colours, for the head.
    """
    body = harmless(rendered, PLACE)
    if body.lstrip()[:9].lower() == "<!doctype":
        return body.replace("</head>", f"{links}</head>", 1)
    return render("styleguide/example.html", title=title, body=Markup(body), links=links)


@cache
def tidy(html: str) -> str:
    """HTML with each line as far in as it is deep; macros write theirs without."""
    lines: list[str] = []
    depth = 0
    verbatim = False
    for line in html.splitlines():
        if verbatim:
            lines.append(line)
            verbatim = not re.search(r"</(?:textarea|pre)>", line)
            depth -= not verbatim
            continue
        text = line.strip()
        if not text:
            continue
        closing = re.match(r"(?:</[a-z][^<>]*>)*", text)
        ahead = len(_CLOSES.findall(closing[0])) if closing else 0
        lines.append("  " * max(depth - ahead, 0) + text)
        depth = max(depth + len(_OPENS.findall(text)) - len(_CLOSES.findall(text)), 0)
        verbatim = bool(_VERBATIM.search(text))
    return "\n".join(lines)
