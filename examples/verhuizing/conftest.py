"""The service, for its tests: with a database of its own, and once served."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.serving import WSGIRequestHandler, make_server

from . import create_app


@pytest.fixture
def app(tmp_path: Path) -> Flask:
    return create_app(DATABASE=str(tmp_path / "drafts.sqlite"))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


class Quiet(WSGIRequestHandler):
    """Says nothing of each request."""

    def log_request(self, code: object = "-", size: object = "-") -> None: ...


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the service runs."""
    from herkenbaar import assets

    folder = tmp_path_factory.mktemp("verhuizing")
    assets.write(folder / "static" / "herkenbaar")
    app = create_app(DATABASE=str(folder / "drafts.sqlite"))
    app.static_folder = str(folder / "static")
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()
    server.server_close()
