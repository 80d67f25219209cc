"""Verhuizing doorgeven: a service of the fictional Gemeente Oostmeer, built with herkenbaar."""

from __future__ import annotations

import secrets
from pathlib import Path

from flask import Flask, Response, request

import herkenbaar
from herkenbaar.answers import known_date

from . import csrf, pages, views
from .drafts import Drafts

# default-src does not cover the other three (CSP level 3, section 6.1).
POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"


def create_app(**settings: object) -> Flask:
    """The service, ready to run.

    Args:
        settings: override the settings from the environment, such as ``FLASK_SECRET_KEY``,
            ``FLASK_DATABASE`` and ``FLASK_SESSION_COOKIE_SECURE``.
    """
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=secrets.token_hex(),  # for development: a restart ends all sessions
        DATABASE=str(Path(app.instance_path) / "verhuizing.sqlite"),
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=1024 * 1024,
    )
    app.config.from_prefixed_env()
    app.config.update(settings)
    app.extensions["drafts"] = Drafts(Path(app.config["DATABASE"]))

    herkenbaar.install(app.jinja_env)
    app.add_template_filter(known_date.format, "written")
    app.add_template_global(csrf.token, "csrf_token")
    app.register_blueprint(pages.pages)
    app.register_blueprint(views.views)
    pages.handle_errors(app)
    app.after_request(_protect)
    return app


def _protect(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["X-Content-Type-Options"] = "nosniff"
    if request.method == "POST" and response.status_code < 500:
        # Back to a page with errors: browsers cannot ask for it anew, and show a page of their own
        # about sending twice when it was not stored (Chromium: ERR_CACHE_MISS).
        response.headers["Cache-Control"] = "private, no-cache"
    elif response.mimetype != "text/css" and request.endpoint != "static":
        # On a shared computer "back" may not show what somebody else typed.
        response.headers["Cache-Control"] = "no-store"
    return response
