"""The fields and validators that WTForms does not bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from stdnum.exceptions import InvalidComponent
from stdnum.exceptions import ValidationError as NoNumber
from stdnum.nl import postcode
from wtforms import Field, Form, StringField
from wtforms.utils import unset_value
from wtforms.validators import DataRequired, Length, StopValidation, ValidationError

from . import dates

Validator = Callable[[Form, Any], object]


def text(thing: str, *validators: Validator, longest: int = 200) -> StringField:
    """A line of text that must be there, and that has at most ``longest`` characters.

    Args:
        thing: what it is, in the words of its label: ``uw naam``.
    """
    needed = [DataRequired(f"Vul {thing} in."), not_longer(thing, longest)]
    return StringField(filters=[_stripped], validators=[*needed, *validators])


def optional_text(*validators: Validator) -> StringField:
    """A line of text that may be left empty; validators then see an empty text."""
    return StringField(filters=[_stripped], validators=validators)


def not_longer(thing: str, longest: int = 200) -> Length:
    """A validator of length that names what is too long."""
    return Length(max=longest, message=f"Gebruik bij {thing} ten hoogste {longest} tekens.")


def _stripped(value: str | None) -> str:
    return (value or "").strip()


class DateField(Field):
    """A date in three parts, as ``date_input`` asks for it.

    Attributes:
        data: the date, or ``None`` when what was typed is none.
        typed: what was typed, to show again.
        thing: what the date is, in the words of its label: ``uw geboortedatum``.
    """

    data: date | None

    def __init__(self, *, thing: str, validators: Sequence[Validator] = (), **kwargs: Any) -> None:
        super().__init__(validators=list(validators), **kwargs)
        self.thing = thing

    def process(self, formdata: Any, data: Any = unset_value, extra_filters: Any = None) -> None:
        super().process(None, data, extra_filters)
        sent = formdata or {}
        self.typed = {part: sent.get(f"{self.name}_{part}", "") for part in dates.PARTS}
        self.data = dates.read(self.typed)

    def pre_validate(self, form: Any) -> None:
        problem = dates.problem(self.typed, self.thing)
        if problem:
            # A mapping of part to text, as date_input and error_summary take it.
            raise StopValidation(problem)  # type: ignore[arg-type]


class Postcode:
    """Refuses what is no Dutch postcode, in any unambiguous spelling."""

    def __call__(self, form: Form, field: Field) -> None:
        try:
            postcode.validate(field.data)
        except InvalidComponent:
            raise ValidationError(
                f"De postcode {postcode.compact(field.data)} bestaat niet. Controleer de letters."
            ) from None
        except NoNumber:
            raise ValidationError(
                "Vul de postcode in met 4 cijfers en 2 letters, zoals 1234 AB."
            ) from None
