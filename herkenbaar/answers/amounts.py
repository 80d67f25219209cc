"""Amounts of money."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from .question import MISSING, Question, extra
from .text import code

# With points or spaces between thousands, and a comma before cents; "12,-" is twelve euro.
_AMOUNT = re.compile(
    "(-?) ?([0-9]+|[0-9]{1,3}(?:[.][0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?:,([0-9]{1,2}|-{1,2}|=))?"
)
_CURRENCY = re.compile("^(?:€|eur(?:o)?) ?| ?(?:€|eur(?:o)?)$")


@dataclass(frozen=True, kw_only=True)
class Amount(Question[Decimal]):
    """An amount in euro, with two decimals.

    ``1.234`` is 1234, for so it is written here; ``1.23``, ``1,234`` and ``1,234.50`` could be two
    amounts, and are refused.

    Attributes:
        least: the least that is right.
        most: the most that is right.
    """

    long: ClassVar[str] = "form"

    least: Decimal | None = Decimal(0)
    most: Decimal | None = None
    longest: int = 24

    def _read(self, found: str) -> Decimal:
        typed = _CURRENCY.sub("", code(found).lower())
        amount = _AMOUNT.fullmatch(typed)
        if not amount:
            self.refuse("ambiguous" if re.fullmatch("-?[0-9.,]*[0-9][0-9.,]*", typed) else "form")
        sign, whole, cents = amount.groups("")
        cents = cents.strip("-=").ljust(2, "0")
        answer = Decimal(f"{sign}{re.sub('[. ]', '', whole)}.{cents}")
        if self.least is not None and answer < self.least:
            self.refuse("least", least=self._show(self.least))
        if self.most is not None and answer > self.most:
            self.refuse("most", most=self._show(self.most))
        return answer

    def _show(self, value: Decimal) -> str:
        return f"€\N{NO-BREAK SPACE}{self._type(value)}"

    def _type(self, value: Decimal) -> str:
        with extra():
            from babel.numbers import format_decimal
        return format_decimal(value, format="#,##0.00", locale="nl")


amount = Amount(
    thing="het bedrag",
    messages={
        "missing": MISSING,
        "form": "Vul {thing} in met cijfers, zoals 1234,50.",
        "ambiguous": "Schrijf {thing} zonder punten, met een komma voor de centen: 1234,50.",
        "least": "Vul bij {thing} {least} of meer in.",
        "most": "Vul bij {thing} {most} of minder in.",
    },
)
