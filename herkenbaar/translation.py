"""Our own texts in the language of the page.

Message ids are the Dutch texts themselves, so Dutch needs no catalogue. Another language is a
gettext catalogue under ``locale/<language>/LC_MESSAGES/herkenbaar.mo``; what it lacks is Dutch.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable
from functools import cache
from pathlib import Path

LOCALES = Path(__file__).parent / "locale"
DUTCH = "nl"
# Unicode CLDR: the main languages of the scripts that are written from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"})

Language = str | Callable[[], object]


def asker(language: Language) -> Callable[[], str]:
    """A function that gives the tag of the language in use now, such as ``"nl"`` or ``"en-GB"``.

    Args:
        language: a tag, or a function that is asked anew at each render; what it returns may be
            any object whose text is a tag (``babel.Locale``), or nothing for Dutch.

    Raises:
        TypeError: it is neither.
    """
    if callable(language):
        return lambda: str(language() or DUTCH).replace("_", "-")
    if not isinstance(language, str) or not language:
        raise TypeError(f"language must be a tag such as 'nl' or a function, not {language!r}")
    tag = language.replace("_", "-")
    return lambda: tag


def direction(tag: str) -> str:
    """``"rtl"`` or ``"ltr"``: how the language of a tag is written."""
    return "rtl" if tag.strip().partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


@cache
def messages(tag: str) -> gettext.NullTranslations:
    """The catalogue of a tag: ``en-GB`` falls back to ``en``, and then to the Dutch ids."""
    locale = tag.replace("-", "_")
    wanted = [locale, locale.partition("_")[0]]
    return gettext.translation("herkenbaar", LOCALES, languages=wanted, fallback=True)
