"""The rule of every question: what a person typed in, a plain value out, or what is wrong.

Every name below that is not a class or a function is a question, called as its pattern is::

    from herkenbaar.answers import bsn, date_of_birth, read

    bsn.parse("1112.22.333")  # "111222333"
    partner = bsn(thing="het burgerservicenummer van uw partner", required=False)
    found = read(request.form, {"bsn": bsn, "geboortedatum": date_of_birth})
    found.values, found.errors, found.typed

Needs ``pip install 'herkenbaar[forms]'``; a library is imported when a question asks for it.
"""

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
from .question import AnswerError, Found, Question, read

__all__ = [
    "AnswerError",
    "Found",
    "Question",
    "brin",
    "bsn",
    "education_number",
    "establishment_number",
    "iban",
    "identity_document",
    "kvk_number",
    "licence_plate",
    "read",
    "rsin",
    "v_number",
    "vat_id",
    "verification_code",
]
