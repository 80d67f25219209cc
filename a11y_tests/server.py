"""Serves a folder on loopback, as a page of a real site: over HTTP and with its headers."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import MappingProxyType

POLICY = {"Content-Security-Policy": "default-src 'self'"}  # the strictest there is
NOWHERE = os.path.join(os.devnull, "nothing")  # a file that is not there, on any machine
NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class Handler(SimpleHTTPRequestHandler):
    """Serves files without a word."""

    protocol_version = "HTTP/1.1"  # keeps a connection open: a page asks for several files
    # The machine's own table may say text/plain, and a browser then runs no module.
    extensions_map = {  # noqa: RUF012 (the base class says that it is not a ClassVar)
        **SimpleHTTPRequestHandler.extensions_map,
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".svg": "image/svg+xml",
    }

    def __init__(self, *args: object, headers: Mapping[str, str], directory: str) -> None:
        self.more = headers
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def end_headers(self) -> None:
        for name, value in self.more.items():
            self.send_header(name, value)
        super().end_headers()

    def translate_path(self, path: str) -> str:
        """A file inside the folder that is no secret: no ``.env``, and no link that leads out."""
        found = Path(super().translate_path(path))
        home = Path(self.directory).resolve()
        inside = found.resolve().is_relative_to(home)
        hidden = inside and any(
            name.startswith(".") for name in found.resolve().relative_to(home).parts
        )
        slash = "/" if path.partition("?")[0].endswith("/") else ""
        return f"{found}{slash}" if inside and not hidden else NOWHERE

    def list_directory(self, path: object) -> None:
        """What lies in a folder is nobody's business."""
        self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: what matters is in the findings."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False  # a browser keeps connections open, and waiting for it takes minutes

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that stops listening halfway is no fault."""


@contextmanager
def serving(folder: Path, headers: Mapping[str, str] = NO_HEADERS) -> Iterator[str]:
    """Serve a folder while the block runs; gives its address, without a slash at the end."""
    handler = partial(Handler, headers=headers, directory=str(folder))
    with Server(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
