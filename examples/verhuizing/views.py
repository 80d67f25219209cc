"""The form: its steps, the check of all answers, sending, and the ways out and back in."""

from __future__ import annotations

from collections import ChainMap

from flask import (
    Blueprint,
    abort,
    current_app,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import FileStorage

from herkenbaar.answers import Found, read

from . import steps
from .csrf import forged
from .drafts import Case, Draft, Drafts, kept_until, new_code, shown_code
from .questions import resume_code
from .steps import COUNT, STEPS, Step

views = Blueprint("verhuizing", __name__)

# The status of a page that asks to mend something: the request was understood and not carried out.
# Browsers and screen readers show it like any page, Turbo renders a form that comes back only with
# a 4xx, and no log counts it as a success. With HTMX, allow 422 in htmx.config.responseHandling.
MEND = 422
REFUSED = 400
# After a form always GET, so that reloading sends nothing twice.
SEE_OTHER = 303
# Read so much that a photo that is too large gets a message of its own; more is cut off by Flask.
LARGEST_UPLOAD = 40 * 1024 * 1024


@views.route("/stap/<name>", methods=["GET", "POST"])
def step(name: str) -> ResponseReturnValue:
    """One page of questions."""
    here = steps.find(name) or abort(404)
    draft = _draft() or _new_draft()
    first = steps.first_incomplete(draft)
    if first and first.number < here.number:
        return _go(first)
    if request.method != "POST":
        return _show(here, draft, here.read(draft)._replace(errors={}))
    if here.name == "document":
        request.max_content_length = LARGEST_UPLOAD
    return _receive(here, draft)


def _receive(here: Step, draft: Draft) -> ResponseReturnValue:
    draft.answers |= here.typed(request.form, draft)
    upload = request.files.get("document")
    found = here.read(draft, upload)
    if forged():
        return _show(here, draft, found._replace(errors={}), refused=True), REFUSED
    _keep(draft, found, upload)
    away = _way_out(here.name)
    if away:
        return away
    if "document_remove" in request.form:
        flash("Het bestand is verwijderd.")
        return _go(here)
    if found.errors:
        return _show(here, draft, found), MEND
    return _go(_after(here, draft))


def _show(here: Step, draft: Draft, found: Found, refused: bool = False) -> str:
    return render_template(
        f"{here.name}.html",
        title=here.title,
        step=here.number,
        steps=COUNT,
        before=STEPS[here.number - 2].name if here.number > 1 else None,
        back_to_check=_from_check(),
        questions=here.questions(draft),
        living=steps.living(draft),
        draft=draft,
        refused=refused,
        **found._asdict(),
    )


def _keep(draft: Draft, found: Found, upload: FileStorage | None) -> None:
    """Keep what was typed, right or wrong: nothing that people typed is lost."""
    _drafts().keep(draft)
    if upload and "document" in found.values:
        draft.document = found.values["document"]
        _drafts().attach(draft.code, draft.document.name, upload.read())
    elif "document_remove" in request.form:
        _drafts().attach(draft.code, None, None)


def _way_out(name: str) -> ResponseReturnValue | None:
    intent = request.form.get("intent")
    if intent == "save":
        return redirect(url_for(".saved"), SEE_OTHER)
    if intent == "stop":
        return redirect(url_for(".stop", stap=name), SEE_OTHER)
    return None


def _after(here: Step, draft: Draft) -> Step | None:
    """What comes after a step that is right; ``None`` is the check of all answers.

    Who came from the check goes back there, past what a changed answer made incomplete.
    """
    if _from_check():
        return steps.first_incomplete(draft)
    return STEPS[here.number] if here.number < len(STEPS) else None


def _from_check() -> bool:
    return request.args.get("terug") == "controle"


def _go(to: Step | None) -> ResponseReturnValue:
    if to is None:
        return redirect(url_for(".check"), SEE_OTHER)
    back = "controle" if _from_check() else None
    return redirect(url_for(".step", name=to.name, terug=back), SEE_OTHER)


@views.route("/controle", methods=["GET", "POST"])
def check() -> ResponseReturnValue:
    """All answers, and the button that sends them."""
    draft = _draft()
    if draft is None and _case():
        return redirect(url_for(".confirmation"), SEE_OTHER)
    first = steps.first_incomplete(draft or Draft())
    if draft is None or first:
        return _go(first)
    refused = request.method == "POST" and forged()
    if request.method == "POST" and not refused:
        return _way_out("controle") or _send(draft)
    page = render_template(
        "controle.html",
        step=COUNT,
        steps=COUNT,
        answers={step: step.answers(draft) for step in STEPS},
        refused=refused,
    )
    return (page, REFUSED) if refused else page


def _send(draft: Draft) -> ResponseReturnValue:
    _drafts().send(draft.code, {step.title: step.answers(draft) for step in STEPS})
    session.pop("draft")
    session["case"] = draft.code
    return _leave(".confirmation")


def _leave(endpoint: str) -> ResponseReturnValue:
    """To the last page, past which "back" shows nothing of what was typed."""
    response = redirect(url_for(endpoint), SEE_OTHER)
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


@views.get("/bevestiging")
def confirmation() -> ResponseReturnValue:
    """What was received, and what happens next."""
    case = _case()
    if case is None:
        return redirect(url_for("pages.start"), SEE_OTHER)
    facts = ChainMap(*case.answers.values())
    return render_template("bevestiging.html", case=case, number=case.number, facts=facts)


@views.get("/bevestiging/kopie.txt")
def copy() -> ResponseReturnValue:
    """What was sent, to keep: a text that every device can open."""
    case = _case() or abort(404)
    response = make_response(render_template("kopie.txt", case=case))
    response.content_type = "text/plain; charset=utf-8"
    response.headers["Content-Disposition"] = f'attachment; filename="verhuizing-{case.number}.txt"'
    return response


@views.get("/opgeslagen")
def saved() -> ResponseReturnValue:
    """How to go on later."""
    draft = _draft()
    if draft is None:
        return redirect(url_for("pages.start"), SEE_OTHER)
    first = steps.first_incomplete(draft)
    return render_template(
        "opgeslagen.html",
        code=shown_code(draft.code),
        until=kept_until(),
        onward=url_for(".step", name=first.name) if first else url_for(".check"),
    )


@views.route("/hervatten", methods=["GET", "POST"])
def resume() -> ResponseReturnValue:
    """Go on with a form that was saved, on this device or another."""
    found = read(request.form, {"code": resume_code})
    if request.method != "POST":
        code = request.args.get("code", "")
        return render_template("hervatten.html", typed={"code": code}, errors={})
    if forged():
        page = render_template("hervatten.html", typed=found.typed, errors={}, refused=True)
        return page, REFUSED
    draft = _drafts().find(found.values.get("code"))
    if draft is None:
        errors = found.errors or {"code": resume_code.message("unknown")}
        return render_template("hervatten.html", typed=found.typed, errors=errors), MEND
    session["draft"] = draft.code
    flash("Uw antwoorden staan er nog. U kunt verder waar u was gebleven.")
    return _go(steps.first_incomplete(draft))


@views.route("/stoppen", methods=["GET", "POST"])
def stop() -> ResponseReturnValue:
    """Ask whether everything may be deleted, and delete it."""
    draft = _draft()
    if draft is None:
        return redirect(url_for("pages.start"), SEE_OTHER)
    refused = request.method == "POST" and forged()
    if request.method == "POST" and not refused:
        _drafts().forget(draft.code)
        session.clear()
        return _leave("pages.stopped")
    here = steps.find(request.args.get("stap", ""))
    onward = url_for(".step", name=here.name) if here else url_for(".check")
    page = render_template("stoppen.html", onward=onward, refused=refused)
    return (page, REFUSED) if refused else page


def _drafts() -> Drafts:
    drafts: Drafts = current_app.extensions["drafts"]
    return drafts


def _draft() -> Draft | None:
    return _drafts().find(session.get("draft"))


def _new_draft() -> Draft:
    """A draft that is not kept yet. Its code stands in the cookie before anything is sent: browsers
    go "back" to a page with errors only when the cookie it came with is still the same."""
    code = session.get("draft")
    if code is None or _drafts().case(code):
        code = session["draft"] = new_code()
    return Draft(code)


def _case() -> Case | None:
    """What was sent from here. After a double click the session may still hold its draft."""
    return _drafts().case(session.get("draft")) or _drafts().case(session.get("case"))
