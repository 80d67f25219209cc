"""The questions of each step: what may be answered, and what is said when it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from flask import current_app, session
from stdnum.nl import postcode
from werkzeug.datastructures import FileStorage, MultiDict
from wtforms import FileField, Form, SelectMultipleField, StringField
from wtforms.csrf.session import SessionCSRF
from wtforms.validators import AnyOf, DataRequired, Regexp, ValidationError

from . import dates, uploads
from .drafts import Draft
from .fields import DateField, Postcode, not_longer, optional_text, text

ALONG = {
    "partner": "Mijn partner",
    "kinderen": "Een of meer kinderen",
    "anders": "Iemand anders",
    "alleen": "Ik verhuis alleen",
}
LIVING = {
    "huren": "Ik huur de woning",
    "kopen": "Ik heb de woning gekocht",
    "inwonen": "Ik ga bij iemand inwonen",
}
PROOF = {
    "huren": "uw huurcontract",
    "kopen": "uw koopakte",
    "inwonen": "de toestemming van de hoofdbewoner",
}
PROOF_HINTS = {
    "huren": "De bladzijde met uw naam, het adres en de handtekeningen.",
    "kopen": "Dan kunnen wij uw verhuizing sneller verwerken.",
    "inwonen": "Een brief met de naam en de handtekening van de hoofdbewoner.",
}
EARLIEST = timedelta(weeks=4)
LATEST = timedelta(days=5)

Answers = dict[str, str | list[str]]


class ProtectedForm(Form):
    """A form that only a page of our own can send."""

    class Meta:
        csrf = True
        csrf_class = SessionCSRF
        csrf_time_limit = None  # people may take as long as they need (WCAG 2.2.1)

        @property
        def csrf_secret(self) -> bytes:
            return str(current_app.secret_key).encode()

        @property
        def csrf_context(self) -> object:
            return session

    @property
    def problems(self) -> dict[str, object]:
        """What is wrong, one text for each field, as ``error_summary`` takes it."""
        return {
            field.name: field.errors[0]
            for field in self
            if field.errors and field.name != "csrf_token"
        }


class StepForm(ProtectedForm):
    """The questions of one page. ``draft`` holds what was answered on the others."""

    upload: FileStorage | None = None
    # What was answered, in words; each step has its own. The form must be valid.
    answers: Callable[[], Answers]

    def __init__(self, formdata: Any, draft: Draft, **kwargs: Any) -> None:
        self.draft = draft
        super().__init__(formdata, **kwargs)

    def typed(self, sent: MultiDict[str, str]) -> dict[str, list[str]]:
        """What was typed, by the names of our own fields."""
        names = tuple(self._fields.keys() - {"csrf_token"})
        return {key: sent.getlist(key) for key in sent if key.startswith(names)}


class WhoForm(StepForm):
    ALONG = ALONG

    naam = text("uw naam")
    geboortedatum = DateField(thing="uw geboortedatum")
    medeverhuizers = SelectMultipleField(
        validate_choice=False,  # its text is in English; ours also covers what is not on the list
        validators=[AnyOf(ALONG, "Kies wie er met u meeverhuist, of kies ‘Ik verhuis alleen’.")],
    )

    def validate_geboortedatum(self, field: DateField) -> None:
        if field.data and field.data > dates.today():
            raise ValidationError("Vul bij uw geboortedatum een dag in die al is geweest.")
        if field.data and field.data.year < dates.today().year - 130:
            raise ValidationError("Controleer het jaar van uw geboortedatum.")

    def validate_medeverhuizers(self, field: SelectMultipleField) -> None:
        chosen = field.data or []
        if "alleen" in chosen and len(chosen) > 1:
            raise ValidationError(
                "Kies ‘Ik verhuis alleen’, of kies wie er met u meeverhuist. Niet allebei."
            )

    def answers(self) -> Answers:
        chosen = self.medeverhuizers.data or []
        return {
            "Naam": self.naam.data or "",
            "Geboortedatum": _written(self.geboortedatum.data),
            "Verhuizen met u mee": [ALONG[one] for one in chosen if one in ALONG],
        }


class AddressForm(StepForm):
    LIVING = LIVING

    postcode = text("de postcode van uw nieuwe adres", Postcode())
    huisnummer = text(
        "uw huisnummer",
        Regexp(
            r"0*[1-9][0-9]{0,4}$",
            message="Vul bij huisnummer alleen cijfers in. Letters vult u in bij toevoeging.",
        ),
    )
    toevoeging = optional_text(
        not_longer("toevoeging", 10),
        Regexp(
            r"[A-Za-z0-9 \-]*$",
            message="Gebruik bij toevoeging alleen letters, cijfers, spaties en streepjes.",
        ),
    )
    wonen = StringField(validators=[AnyOf(LIVING, "Kies of u gaat huren, kopen of inwonen.")])
    hoofdbewoner = optional_text()

    def validate_hoofdbewoner(self, field: StringField) -> None:
        if self.wonen.data != "inwonen":
            return
        DataRequired("Vul de naam van de hoofdbewoner in.")(self, field)
        not_longer("de naam van de hoofdbewoner")(self, field)

    def answers(self) -> Answers:
        answers: Answers = {
            "Postcode": postcode.validate(self.postcode.data or ""),
            "Huisnummer": self.huisnummer.data or "",
            "Toevoeging": self.toevoeging.data or "",
            "Hoe u er gaat wonen": LIVING[self.wonen.data or ""],
        }
        if self.wonen.data == "inwonen":
            answers["Naam van de hoofdbewoner"] = self.hoofdbewoner.data or ""
        return answers


class MoveForm(StepForm):
    verhuisdatum = DateField(thing="uw verhuisdatum")

    def validate_verhuisdatum(self, field: DateField) -> None:
        first, last = dates.today() - LATEST, dates.today() + EARLIEST
        if field.data and field.data < first:
            raise ValidationError(
                "Uw verhuisdatum is langer dan 5 dagen geleden. "
                f"Vul een dag in vanaf {dates.written(first)}, of bel ons op 14 000."
            )
        if field.data and field.data > last:
            raise ValidationError(
                "Uw verhuisdatum is pas over meer dan 4 weken. "
                f"Vul een dag in tot en met {dates.written(last)}, of kom later terug."
            )

    @property
    def example(self) -> str:
        """A day that may be filled in, as it is typed."""
        day = dates.today() + timedelta(days=14)
        return f"{day.day} {day.month} {day.year}"

    def answers(self) -> Answers:
        return {"Verhuisdatum": _written(self.verhuisdatum.data)}


class DocumentForm(StepForm):
    document = FileField()
    email = text(
        "uw e-mailadres",
        Regexp(
            r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$",
            message="Vul uw e-mailadres in met een @ en een punt, zoals naam@voorbeeld.nl.",
        ),
        longest=254,
    )

    @property
    def hint(self) -> str:
        """Which part of the document is needed, or why it helps."""
        return PROOF_HINTS[self.living]

    @property
    def living(self) -> str:
        """How they will live there, as they said on the page before."""
        typed = self.draft.answers.get("adres", {}).get("wonen", [])
        return typed[0] if typed and typed[0] in LIVING else "huren"

    @property
    def proof(self) -> str:
        """The document that goes with how they will live there."""
        return PROOF[self.living]

    @property
    def needs_proof(self) -> bool:
        """Whether it must be added: who bought a home is in the land register already."""
        return self.living != "kopen"

    @property
    def sent_file(self) -> FileStorage | None:
        """The file that came with this form; a text under its name is no file."""
        sent = self.document.data
        return sent if isinstance(sent, FileStorage) and sent.filename else None

    @property
    def upload(self) -> FileStorage | None:  # type: ignore[override]
        """The file that came with this form, when it can be kept."""
        return None if self.document.errors else self.sent_file

    def validate_document(self, field: FileField) -> None:
        sent = self.sent_file
        if sent is not None:
            problem = uploads.problem(sent)
            if problem:
                raise ValidationError(problem)
        elif self.needs_proof and not self.draft.document:
            raise ValidationError(f"Voeg {self.proof} toe.")

    def answers(self) -> Answers:
        return {
            self.proof.partition(" ")[2].capitalize(): self.draft.document or "Niet toegevoegd",
            "E-mailadres": self.email.data or "",
        }


def _written(day: date | None) -> str:
    return dates.written(day) if day else ""
