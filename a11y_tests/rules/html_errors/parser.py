"""Reads HTML as it was written, and notes what a browser has to guess."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

VOID = frozenset({
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "keygen",
    "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
# These end by themselves where another begins, or where what is around them ends.
BY_ITSELF = frozenset({
    "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p",
    "rb", "rp", "rt", "rtc", "tbody", "td", "tfoot", "th", "thead", "tr",
})  # fmt: skip
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
ENDS_P = HEADINGS | {
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "main",
    "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul",
}  # fmt: skip
CONTROLS = frozenset({"a", "button", "input", "select", "textarea"})
# What begins ends these, up to the nearest of those.
ENDS = {
    "li": ({"li"}, {"ul", "ol", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "option": ({"option"}, {"select", "datalist", "optgroup"}),
    "optgroup": ({"option", "optgroup"}, {"select"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "tr": ({"td", "th", "tr", "caption", "colgroup"}, {"tbody", "thead", "tfoot", "table"}),
    "tbody": ({"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"}, {"table"}),
    "thead": ({"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"}, {"table"}),
    "tfoot": ({"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"}, {"table"}),
}
WALLS = frozenset(("table", "td", "th", "caption", "template", "object", "button", "svg", "math"))
OUT_OF_WALLS = WALLS | {"tr", "tbody", "thead", "tfoot", "body", "html"}
FOREIGN = frozenset(("svg", "math"))
ONLY_TEXT = frozenset(("textarea", "title", "noembed", "noframes", "xmp", "iframe"))


@dataclass(frozen=True)
class Error:
    """One thing a browser has to guess.

    Attributes:
        kind: which message tells it.
        line: in the source.
        tag: the element it is about.
        start: how that element begins; empty for an end tag.
        other: the attribute, or the element around it.
        sure: whether it can matter to anyone.
    """

    kind: str
    line: int
    tag: str
    start: str = ""
    other: str = ""
    sure: bool = True


@dataclass(frozen=True)
class _Open:
    tag: str
    line: int
    start: str


class Parser(HTMLParser):
    """Collects errors and counts words while it reads."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.errors: list[Error] = []
        self.words = 0
        self._open: list[_Open] = []
        self._once: set[str] = set()
        self._told: list[str] = []  # closed later than they should; that is no second error
        self._ended_p: list[str] = []  # by which element a paragraph was ended, unseen

    def handle_data(self, data: str) -> None:
        if not self._within({"script", "style", *ONLY_TEXT}):
            self.words += len(data.split())

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID and self._within(FOREIGN):
            self._open.pop()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._within(ONLY_TEXT):
            return
        start = self.get_starttag_text() or ""
        self._attributes(tag, start, attrs)
        if not self._within(FOREIGN):
            self._ends(tag)
            self._place(tag, start, dict(attrs))
        if tag not in VOID:
            self._open.append(_Open(tag, self.getpos()[0], start))

    def handle_endtag(self, tag: str) -> None:
        tags = [one.tag for one in self._open]
        if self._within(ONLY_TEXT) and tag != tags[-1]:
            return
        if tag in VOID:
            if tag != "br":
                self._note("stray", tag, sure=False)
            return
        index = self._index(tag, tags)
        if index is None:
            self._stray(tag)
            return
        self._close(index + 1)
        self._open.pop()
        if tag == "p":
            self._ended_p.clear()

    def close(self) -> None:
        super().close()
        self._close(0)

    def _index(self, tag: str, tags: Sequence[str]) -> int | None:
        """Where the element that this end tag closes is in what is open."""
        for index in range(len(tags) - 1, -1, -1):
            if tags[index] == tag:
                return index
            if tags[index] in WALLS and tag not in OUT_OF_WALLS:
                return None
        return None

    def _close(self, index: int) -> None:
        """End what is open from here on; what does not end by itself was forgotten."""
        for one in self._open[index:]:
            if one.tag not in BY_ITSELF:
                self.errors.append(Error("unclosed", one.line, one.tag, one.start))
                self._told.append(one.tag)
        del self._open[index:]

    def _stray(self, tag: str) -> None:
        if tag in self._told:
            self._told.remove(tag)
        elif tag == "p":
            if self._ended_p:
                self.errors.append(
                    Error("inside", self.getpos()[0], self._ended_p.pop(), other="p")
                )
            else:
                self._note("stray", tag)
        elif tag in {"html", "body", "head"}:
            self._note("stray", tag, sure=False)
        else:
            self._note("stray", tag)

    def _note(
        self, kind: str, tag: str, start: str = "", other: str = "", sure: bool = True
    ) -> None:
        self.errors.append(Error(kind, self.getpos()[0], tag, start, other, sure))

    def _within(self, tags: set[str] | frozenset[str]) -> bool:
        return any(one.tag in tags for one in reversed(self._open))

    def _attributes(self, tag: str, start: str, attrs: list[tuple[str, str | None]]) -> None:
        first: dict[str, str | None] = {}
        for name, value in attrs:
            if set(name) & set("\"'<"):
                self._note("quotes", tag, start)
                return
            if name in first:
                self._note("twice", tag, start, name, sure=first[name] != value)
            first.setdefault(name, value)

    def _ends(self, tag: str) -> None:
        """End what this element ends by beginning."""
        ended, stop = ENDS.get(tag, (set[str](), set[str]()))
        if ended:
            at = self._last(ended, {*stop, *FOREIGN, "template"})
            if at is not None:
                self._close(at)
        if tag in ENDS_P and self._open and self._open[-1].tag == "p":
            self._open.pop()
            if tag != "p":
                self._ended_p.append(tag)

    def _last(self, ended: set[str], stop: set[str]) -> int | None:
        """The first of the elements to end, counted from what stops it."""
        found = None
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag in stop:
                break
            if self._open[index].tag in ended:
                found = index
        return found

    def _place(self, tag: str, start: str, attrs: dict[str, str | None]) -> None:
        if tag in {"html", "head", "body", "title"}:
            if tag in self._once:
                # The first title is the one that counts: a second one stands in nobody's way.
                self._note("again", tag, start, sure=tag != "title")
            self._once.add(tag)
        for around, sure in self._forbidden(tag, attrs):
            self._note("inside", tag, start, around, sure)
            break

    def _forbidden(self, tag: str, attrs: dict[str, str | None]) -> Iterator[tuple[str, bool]]:
        """In which open elements this one may not be, and whether that can matter."""
        near = [one.tag for one in self._inner()]
        hidden = tag == "input" and (attrs.get("type") or "").lower() == "hidden"
        if tag in CONTROLS and not hidden:
            yield from ((around, True) for around in ("a", "button") if around in near)
        if tag in {"form", "label"} and tag in near:
            yield tag, True
        if tag in HEADINGS:
            yield from ((around, True) for around in near if around in HEADINGS)
        if tag in ENDS_P and "p" in near:
            yield "p", True
        if near and near[-1] in {"span", "b", "i", "em", "strong"} and tag in ENDS_P:
            yield near[-1], False

    def _inner(self) -> list[_Open]:
        """What is open around this place, up to what begins a place of its own."""
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag in {"template", "object", *FOREIGN}:
                return self._open[index + 1 :]
        return self._open


def read(source: str) -> Parser:
    """All that was noted of a page."""
    parser = Parser()
    parser.feed(source)
    parser.close()
    return parser
