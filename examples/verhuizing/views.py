"""The form: its steps, the check of all answers, sending, and the ways out and back in."""

from __future__ import annotations

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
from werkzeug.datastructures import CombinedMultiDict

from . import steps, uploads
from .drafts import Case, Draft, Drafts, kept_until, new_code, read_code, shown_code
from .forms import ProtectedForm, StepForm
from .steps import COUNT, STEPS, Step

views = Blueprint("verhuizing", __name__)

# The status of a page that asks to mend something: the request was understood and not carried out.
# Browsers and screen readers show it like any page, Turbo renders a form that comes back only with
# a 4xx, and no log counts it as a success. With HTMX, allow 422 in htmx.config.responseHandling.
MEND = 422
REFUSED = 400
# After a form always GET, so that reloading sends nothing twice.
SEE_OTHER = 303


@views.route("/stap/<name>", methods=["GET", "POST"])
def step(name: str) -> ResponseReturnValue:
    """One page of questions."""
    here = steps.find(name) or abort(404)
    draft = _draft() or _new_draft()
    first = steps.first_incomplete(draft)
    if first and first.number < here.number:
        return _go(first)
    if request.method != "POST":
        return _show(here, here.form(here.typed(draft), draft))
    if here.name == "document":
        request.max_content_length = uploads.LARGEST_REQUEST
    return _receive(here, draft)


def _receive(here: Step, draft: Draft) -> ResponseReturnValue:
    form = here.form(CombinedMultiDict([request.files, request.form]), draft)
    complete = form.validate()
    if "csrf_token" in form.errors:
        return _show(here, form, refused=True), REFUSED
    _keep(here, form, draft)
    away = _way_out(here.name)
    if away:
        return away
    if not complete:
        return _show(here, form, errors=form.problems), MEND
    return _go(_after(here, draft))


def _show(here: Step, form: StepForm, errors: object = None, refused: bool = False) -> str:
    before = STEPS[here.number - 2] if here.number > 1 else None
    return render_template(
        f"{here.name}.html",
        title=here.title,
        step=here.number,
        steps=COUNT,
        before=before and before.name,
        back_to_check=_from_check(),
        form=form,
        errors=errors or {},
        refused=refused,
    )


def _keep(here: Step, form: StepForm, draft: Draft) -> None:
    """Keep what was typed, right or wrong: nothing that people typed is lost."""
    draft.answers[here.name] = form.typed(request.form)
    _drafts().keep(draft)
    if form.upload:
        draft.document = uploads.name(form.upload)
        _drafts().attach(draft.code, draft.document, form.upload.read())


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
    form = ProtectedForm(request.form)
    if request.method != "POST":
        return _show_check(draft, form)
    if not form.validate():
        return _show_check(draft, form, refused=True), REFUSED
    return _way_out("controle") or _send(draft)


def _show_check(draft: Draft, form: ProtectedForm, refused: bool = False) -> str:
    return render_template(
        "controle.html",
        step=COUNT,
        steps=COUNT,
        answers=steps.answers(draft),
        form=form,
        refused=refused,
    )


def _send(draft: Draft) -> ResponseReturnValue:
    _drafts().send(draft.code)
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
    facts = {label: answer for _, rows in steps.answers(case) for label, answer in rows.items()}
    return render_template("bevestiging.html", case=case, number=case.number, facts=facts)


@views.get("/bevestiging/kopie.txt")
def copy() -> ResponseReturnValue:
    """What was sent, to keep: a text that every device can open."""
    case = _case() or abort(404)
    text = render_template("kopie.txt", case=case, answers=steps.answers(case))
    response = make_response(text)
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
    form = ProtectedForm(request.form)
    sent = request.form if request.method == "POST" else request.args
    typed = sent.get("code", "").strip()
    if request.method != "POST":
        return render_template("hervatten.html", form=form, code=typed, errors={})
    if not form.validate():
        return render_template(
            "hervatten.html", form=form, code=typed, errors={}, refused=True
        ), REFUSED
    draft = _drafts().find(read_code(typed))
    if draft is None:
        errors = {"code": _no_draft(typed)}
        return render_template("hervatten.html", form=form, code=typed, errors=errors), MEND
    session["draft"] = draft.code
    flash("Uw antwoorden staan er nog. U kunt verder waar u was gebleven.")
    return _go(steps.first_incomplete(draft))


def _no_draft(typed: str) -> str:
    if not typed:
        return "Vul uw code in."
    if read_code(typed) is None:
        return "Vul alle 16 letters en cijfers van uw code in."
    return "Wij vinden geen formulier bij deze code. Controleer uw code, of begin opnieuw."


@views.route("/stoppen", methods=["GET", "POST"])
def stop() -> ResponseReturnValue:
    """Ask whether everything may be deleted, and delete it."""
    draft = _draft()
    if draft is None:
        return redirect(url_for("pages.start"), SEE_OTHER)
    form = ProtectedForm(request.form)
    if request.method == "POST" and form.validate():
        _drafts().forget(draft.code)
        session.clear()
        return _leave("pages.stopped")
    here = steps.find(request.args.get("stap", ""))
    onward = url_for(".step", name=here.name) if here else url_for(".check")
    refused = request.method == "POST"
    page = render_template("stoppen.html", form=form, onward=onward, refused=refused)
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
