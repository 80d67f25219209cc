"""What people type, without what they did not mean to type."""

from __future__ import annotations

import re
import unicodedata

# These make one picture of several emoji, or decide how Arabic and Persian are written.
_KEPT = frozenset("\u200c\u200d\u200e\u200f")
_TAGS = range(0xE0020, 0xE0080)
# Hyphen, no-break hyphen, figure dash, en and em dash, bar, minus, small and full-width hyphen.
_DASHES = dict.fromkeys([*range(0x2010, 0x2016), 0x2212, 0xFE63, 0xFF0D], "-")
# Quotation marks, the letter apostrophe, acute, grave and full-width: all typed for one thing.
_APOSTROPHES = dict.fromkeys([0x2018, 0x2019, 0x201B, 0x2BC, 0xB4, 0x60, 0xFF07], "'")


def line(text: str) -> str:
    """One line: composed (NFC), without invisible characters, words one space apart."""
    seen = "".join(one for one in text if one.isspace() or not _invisible(one))
    return " ".join(unicodedata.normalize("NFC", seen).split())


def paragraphs(text: str) -> str:
    """Several lines, as they were typed: composed, and every line ended by ``\\n``."""
    text = re.sub("\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text)
    seen = "".join(one for one in text if one in "\n\t" or _joins(one) or not _invisible(one))
    return unicodedata.normalize("NFC", seen).strip()


def code(text: str) -> str:
    """A line in which every digit, full-width letter and dash is the one of a Dutch keyboard."""
    return "".join(map(_plain, text)).translate(_DASHES)


def apostrophes(text: str) -> str:
    """A line with straight apostrophes and hyphens, as the BRP writes names."""
    return text.translate(_APOSTROPHES).translate(_DASHES)


def fold(text: str) -> str:
    """A text to compare: without accents, and in lower case."""
    bare = unicodedata.normalize("NFKD", text)
    return "".join(one for one in bare if not unicodedata.combining(one)).casefold()


def _plain(one: str) -> str:
    if one.isdecimal():
        return str(unicodedata.decimal(one))
    # The full-width forms stand in the order of ASCII.
    return chr(ord(one) - 0xFEE0) if 0xFF01 <= ord(one) <= 0xFF5E else one


def _invisible(one: str) -> bool:
    return unicodedata.category(one) in {"Cc", "Cf", "Cs"}


def _joins(one: str) -> bool:
    return one in _KEPT or ord(one) in _TAGS
