"""Reads a sitemap, or an index of sitemaps: https://www.sitemaps.org/protocol.html."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from io import BytesIO
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener
from xml.parsers import expat

from herkenbaar.errors import UsageError

from .context import host
from .targets import address

MOST = 50 * 2**20  # bytes; what the protocol allows
PATIENCE = 30
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


class Sitemap:
    """The pages that a sitemap lists.

    Attributes:
        urls: on the given hosts, each once.
        others: hosts of addresses that were left out.
    """

    def __init__(self, url: str, hosts: frozenset[str], headers: Mapping[str, str]) -> None:
        """Read it.

        Args:
            url: of the sitemap.
            hosts: that may be asked.
            headers: to ask with.

        Raises:
            UsageError: it does not come, or is no sitemap.
        """
        self.urls: list[str] = []
        self.others: set[str] = set()
        self._hosts = hosts
        self._headers = headers
        self._read(address(url), nested=True)
        self.urls = list(dict.fromkeys(self.urls))

    def _read(self, url: str, *, nested: bool) -> None:
        kind, found = _listed(url, _fetched(url, self._hosts, self._headers))
        for listed in found:
            if host(address(listed)) not in self._hosts:
                self.others.add(host(listed))
            elif kind == "urlset":
                self.urls.append(listed)
            elif nested:
                self._read(listed, nested=False)
            else:
                raise UsageError(f"{url}: an index of sitemaps inside another")


def _fetched(url: str, hosts: frozenset[str], headers: Mapping[str, str]) -> bytes:
    class Inside(HTTPRedirectHandler):
        def redirect_request(self, req, fp, code, msg, headers, newurl):  # type: ignore[no-untyped-def]
            if host(newurl) not in hosts:
                raise UsageError(f"{url}: leads to another host, {host(newurl)}")
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    try:
        asked = Request(url, headers=dict(headers))
        with build_opener(ProxyHandler({}), Inside).open(asked, timeout=PATIENCE) as answer:
            body: bytes = answer.read(MOST + 1)
        if body.startswith(b"\x1f\x8b"):
            with gzip.GzipFile(fileobj=BytesIO(body)) as packed:
                body = packed.read(MOST + 1)
    except (EOFError, OSError, URLError, ValueError, zlib.error) as error:
        raise UsageError(f"{url}: cannot be read: {error}") from error
    if len(body) > MOST:
        raise UsageError(f"{url}: is larger than a sitemap may be")
    return body


def _listed(url: str, body: bytes) -> tuple[str, list[str]]:
    """Whether it is a list of pages (urlset) or of sitemaps (sitemapindex), and the addresses."""
    parser = expat.ParserCreate(namespace_separator=" ")
    path: list[str] = []
    found: list[str] = []
    kind = ""

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal kind
        kind = kind or name.removeprefix(f"{NAMESPACE} ")
        path.append(name.removeprefix(f"{NAMESPACE} "))
        if path[1:] in (["url", "loc"], ["sitemap", "loc"]):
            found.append("")

    def text(data: str) -> None:
        if path[1:] in (["url", "loc"], ["sitemap", "loc"]):
            found[-1] += data

    def refuse(*declared: object) -> None:
        raise UsageError(f"{url}: a sitemap has no document type; this is something else")

    parser.StartElementHandler = begin
    parser.EndElementHandler = lambda name: path.pop()
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse  # and so there are no entities, of any kind
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        raise UsageError(f"{url}: is no sitemap: {error}") from error
    if kind not in ("urlset", "sitemapindex"):
        raise UsageError(f"{url}: is no sitemap, but <{kind}>")
    return kind, [listed.strip() for listed in found if listed.strip()]
