"""The rule of every question: what a person typed in, a plain value out, or what is wrong.

Every name below that is not a class or a function is a question, called as its pattern is::

    from herkenbaar.answers import bsn, date_of_birth, read

    bsn.parse("1112.22.333")  # "111222333"
    partner = bsn(thing="het burgerservicenummer van uw partner", required=False)
    found = read(request.form, {"bsn": bsn, "geboortedatum": date_of_birth})
    found.values, found.errors, found.typed

A question of your own is one of ``Choice``, ``Choices``, ``Code`` or ``Text``::

    job = Text(thing="uw beroep", asked=lambda values: values.get("werk") == "ja")

Needs ``pip install 'herkenbaar[forms]'``; a library is imported when a question asks for it.
"""

from .addresses import Address, ForeignAddress, address, foreign_address
from .amounts import amount
from .choices import (
    Choice,
    Choices,
    consent,
    country,
    language,
    nationality,
    salutation,
    yes_no,
)
from .codes import (
    Code,
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
from .documents import File, document
from .names import Name, full_name, name_parts
from .question import AnswerError, Found, Question, read
from .words import Text, explanation

__all__ = [
    "Address",
    "AnswerError",
    "Choice",
    "Choices",
    "Code",
    "File",
    "ForeignAddress",
    "Found",
    "Name",
    "Question",
    "Text",
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
