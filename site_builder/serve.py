"""Serves the styleguide, and shows each change by itself."""

from __future__ import annotations

import mimetypes
import os
import sys
from functools import partial
from pathlib import Path
from socket import socket

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.watcher import Watcher
from markupsafe import Markup
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop, PeriodicCallback
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from .. import assets, catalogue, roles
from ..errors import UsageError
from ..folders import HERE, KINDS, ROOT
from .links import file_of, rooted
from .output import claim, update
from .pages import files

HOST = "127.0.0.1"
WATCHED = (*KINDS.values(), ROOT / "styleguide", ROOT / "themes", HERE / "style", roles.TABLE)
# Nothing inline, and no code but ours. Not every browser counts the socket that tells of changes as
# 'self' (CSP 3 does), so it is named as well.
POLICY = "default-src 'self'; connect-src 'self' ws://{}"
FAULT_STYLE = "/-/fault.css"
POLL_MS = 400
PORTS_TO_TRY = 20


class Workshop:
    """The served site: as it was when it could last be made, and what is wrong since."""

    def __init__(self, out: Path) -> None:
        self.out = claim(out)
        self.fault: str | None = None

    def make(self) -> list[str]:
        """Make the site anew, and return the names of the files that changed."""
        catalogue.forget()
        assets.forget()
        roles.forget()
        before = self.fault
        try:
            changed = update(self.out, files())
            self.fault = None
        except Exception as error:
            # Whatever it is: the last good site stays, and whoever is at work on it sees the fault.
            self.fault = str(error) if isinstance(error, UsageError) else repr(error)
            changed = []
        if self.fault and self.fault != before:
            print(f"herkenbaar: {self.fault}", file=sys.stderr)
        elif before and not self.fault:
            print("herkenbaar: mended", file=sys.stderr)
        return changed


class Reload(LiveReloadHandler):  # type: ignore[misc]
    """Tells browsers to load a page again."""

    def check_origin(self, origin: str) -> bool:
        """Only our own pages: another site that the reader has open is told nothing."""
        return origin == f"http://{self.request.host}"


class Page(RequestHandler):
    """A file of the site; a page also gets the script that loads it again, and the fault."""

    def initialize(self, workshop: Workshop) -> None:
        self.workshop = workshop

    def set_default_headers(self) -> None:
        self.set_header("Content-Security-Policy", POLICY.format(self.request.host))
        self.set_header("X-Content-Type-Options", "nosniff")
        # The browser asks each time whether a file is still the same.
        self.set_header("Cache-Control", "no-cache")

    def get(self, path: str) -> None:
        file = (self.workshop.out / file_of(f"/{path}")).resolve()
        if not file.is_relative_to(self.workshop.out) or any(
            part.startswith(".") for part in file.relative_to(self.workshop.out).parts
        ):
            return self._missing()
        if file.is_dir():
            return self.redirect(f"/{path}/")
        try:
            data = file.read_bytes()
        except OSError:
            return self._missing()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        if kind == "text/html":
            return self._page(data.decode())
        self.set_header("Content-Type", kind)
        self.write(data)

    head = get

    def _missing(self) -> None:
        self.set_status(404)
        try:
            html = (self.workshop.out / "404.html").read_text(encoding="utf-8")
        except OSError:
            html = EMPTY
        self._page(rooted(html))

    def _page(self, html: str) -> None:
        self.set_header("Content-Type", "text/html; charset=utf-8")
        port = self.request.host.rpartition(":")[2]
        head = f'<script src="/livereload.js?port={port}" defer></script>'
        # A page shows its fault once, not in each of its frames too.
        framed = self.request.headers.get("Sec-Fetch-Dest") == "iframe"
        if self.workshop.fault and not framed:
            head += f'<link rel="stylesheet" href="{FAULT_STYLE}">'
            html = html.replace("<body>", f"<body>{_banner(self.workshop.fault)}", 1)
        self.write(html.replace("</head>", f"{head}</head>", 1))


class FaultStyle(RequestHandler):
    """How a fault looks: apart from the site, which may be what is broken."""

    def get(self) -> None:
        self.set_header("Content-Type", "text/css")
        self.write((ROOT / "styleguide" / "fault.css").read_bytes())


# For when the very first build fails.
EMPTY = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>herkenbaar</title></head>'
    "<body></body></html>"
)


def _banner(fault: str) -> str:
    html = '<div class="sg-fault" role="alert" lang="en"><p>{}</p><p>{}</p><pre>{}</pre></div>'
    words = (
        "The styleguide could not be built.",
        "You see it as it last was. Save a mend, and this goes.",
    )
    return str(Markup(html).format(*words, fault))


def application(workshop: Workshop) -> Application:
    """The web application of a site."""
    return Application(
        [
            (r"/livereload", Reload),
            (r"/livereload\.js", LiveReloadJSHandler),
            (FAULT_STYLE, FaultStyle),
            (r"/(.*)", Page, {"workshop": workshop}),
        ],
        log_function=lambda handler: None,
    )


def serve(out: Path, port: int) -> None:
    """Build the styleguide, serve it on this machine only, and show each change by itself.

    Args:
        out: a new or empty folder, or one that an earlier build wrote.
        port: where to; when it is taken, the next one that is free.

    Raises:
        UsageError: the folder holds other files, or no port is free.
    """
    workshop = Workshop(out)
    # Before the first build: what is saved while it runs is then a change.
    watch = Watch()
    LiveReloadHandler.watcher = watch
    # A stylesheet has another name when it changes, so the page that links it must come anew.
    LiveReloadHandler.live_css = False
    workshop.make()
    sockets, found = _bind(port)
    HTTPServer(application(workshop)).add_sockets(sockets)
    taken = f" (port {port} is taken)" if found != port else ""
    print(f"The styleguide is at http://{HOST}:{found}/{taken}; stop with Ctrl+C", flush=True)
    PeriodicCallback(partial(show_changes, watch, workshop), POLL_MS).start()
    IOLoop.current().start()


class Watch(Watcher):  # type: ignore[misc]
    """Notices what changed since it last looked, however much that is."""

    def __init__(self) -> None:
        super().__init__()
        self.dirty = False
        for path in WATCHED:
            self.watch(str(path), self._changed)
        self.examine()

    def _changed(self) -> None:
        self.dirty = True

    def is_folder_changed(self, path: str, ignore: None = None) -> bool:
        # All of the folder: livereload's own stops at the first change, and so takes as many looks,
        # and rebuilds, as files that were saved together.
        files = [os.path.join(home, name) for home, _, names in os.walk(path) for name in names]
        changed = [file for file in files if self.is_file_changed(file, ignore)]
        return bool(changed)


def show_changes(watch: Watch, workshop: Workshop) -> None:
    """Make the site anew when something changed, and tell the browsers when that shows."""
    watch.examine()
    if watch.dirty:
        watch.dirty = False
        before = workshop.fault
        if workshop.make() or workshop.fault != before:
            Reload.reload_waiters("*")


def _bind(port: int) -> tuple[list[socket], int]:
    for candidate in range(port, min(port + PORTS_TO_TRY, 65536)):
        try:
            return bind_sockets(candidate, HOST), candidate
        except OSError:
            continue
    raise UsageError(f"no port is free from {port} on; name another with --port")
