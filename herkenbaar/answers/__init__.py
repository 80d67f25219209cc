"""The rule of every question: what a person typed in, a plain value out, or what is wrong.

Every name below that is not a class or a function is a question, called as its pattern is::

    from herkenbaar.answers import bsn, date_of_birth, read

    bsn.parse("1112.22.333")  # "111222333"
    partner = bsn(thing="het burgerservicenummer van uw partner", required=False)
    found = read(request.form, {"bsn": bsn, "geboortedatum": date_of_birth})
    found.values, found.errors, found.typed

Needs ``pip install 'herkenbaar[forms]'``; a library is imported when a question asks for it.
"""

from .addresses import address, foreign_address
from .amounts import amount
from .choices import consent, country, language, nationality, salutation, yes_no
from .codes import (
    brin,
    bsn,
    education_number,
    establishment_number,
    iban,
    identity_document,
    kvk_number,
    licence_plate,
    rsin,
    v_number,
    vat_id,
    verification_code,
)
from .contact import email, telephone
from .dates import chosen_date, date_of_birth, date_range, known_date, partial_date, time_of_day
from .documents import document, explanation
from .names import full_name, name_parts
from .question import AnswerError, Found, Question, read

__all__ = [
    "AnswerError",
    "Found",
    "Question",
    "address",
    "amount",
    "brin",
    "bsn",
    "chosen_date",
    "consent",
    "country",
    "date_of_birth",
    "date_range",
    "document",
    "education_number",
    "email",
    "establishment_number",
    "explanation",
    "foreign_address",
    "full_name",
    "iban",
    "identity_document",
    "known_date",
    "kvk_number",
    "language",
    "licence_plate",
    "name_parts",
    "nationality",
    "partial_date",
    "read",
    "rsin",
    "salutation",
    "telephone",
    "time_of_day",
    "v_number",
    "vat_id",
    "verification_code",
    "yes_no",
]
