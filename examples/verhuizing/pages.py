"""The pages around the form: where it starts, where it stops, and what must always be found."""

from __future__ import annotations

from contextlib import suppress

from flask import Blueprint, Flask, Response, abort, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException, InternalServerError, RequestEntityTooLarge

from herkenbaar.answers import AnswerError, address
from herkenbaar.themes import themes

from .addresses import complete
from .drafts import DAYS

pages = Blueprint("pages", __name__)


@pages.get("/")
def start() -> ResponseReturnValue:
    """What to have at hand, and the way in."""
    return render_template("start.html")


@pages.get("/gestopt")
def stopped() -> ResponseReturnValue:
    """What happened to what was typed."""
    return render_template("gestopt.html")


@pages.get("/<any(contact, cookies, privacy, toegankelijkheid):name>")
def about(name: str) -> ResponseReturnValue:
    """A page that the footer leads to."""
    return render_template(f"{name}.html", days=DAYS)


@pages.get("/straat")
def street() -> ResponseReturnValue:
    """The street and place of a postcode and house number: ``address`` shows them at once."""
    with suppress(AnswerError):
        found = address.parse(request.args)
        known = found and complete(found)
        if known and known.street:
            return {"street": known.street, "city": known.city}
    abort(404)


@pages.get("/static/huisstijl.css")
def house_style() -> Response:
    """The house style. An agency serves its own file; ours ships with the library."""
    css = next(theme.css for theme in themes() if theme.name == "oostmeer")
    response = Response(css, mimetype="text/css")
    response.cache_control.max_age = 3600
    return response


def handle_errors(app: Flask) -> None:
    """Say in our own layout that a page is not there, or that something went wrong."""
    app.register_error_handler(HTTPException, _not_found)
    app.register_error_handler(RequestEntityTooLarge, _too_large)
    app.register_error_handler(InternalServerError, _broken)


def _not_found(error: HTTPException) -> ResponseReturnValue:
    return render_template("niet_gevonden.html"), error.code or 404


def _too_large(error: HTTPException) -> ResponseReturnValue:
    return render_template("te_groot.html"), 413


def _broken(error: Exception) -> ResponseReturnValue:
    return render_template("storing.html"), 500
