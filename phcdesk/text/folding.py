"""One spelling for the many ways a word can be written, used for what is indexed and for what is typed.

The rules, in order:

1. Unicode NFKC, so that ligatures, full-width letters and Arabic presentation forms are the letters they stand for;
2. case folding;
3. accents of Latin, Greek and Cyrillic letters go ("santé" is "sante"), but й and ї stay letters of their own;
4. Arabic vowels (harakat), the tatweel and the marks of alef, waw and yeh go; alef maksura and Persian yeh are yeh,
   Persian kaf is kaf, teh marbuta is heh, because people type them for each other;
5. Hebrew points go; marks of Indic, Khmer, Thai and other scripts stay, because there they are vowels;
6. digits of every script are the digits 0 to 9;
7. soft hyphens, joiners and direction marks go.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_DROPPED_RANGES = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x0300, 0x036F),  # combining accents of Latin, Greek, Cyrillic
    (0x0483, 0x0489),
    (0x0591, 0x05C7),  # Hebrew points
    (0x0610, 0x061A),  # Arabic signs and vowels
    (0x0640, 0x0640),  # tatweel
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x200B, 0x200F),  # zero width space and joiners, direction marks
    (0x202A, 0x202E),
    (0x2060, 0x2069),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFE20, 0xFE2F),
    (0xFEFF, 0xFEFF),
)
_LETTERS_OF_THEIR_OWN = frozenset("йї")
_TYPED_FOR_EACH_OTHER = str.maketrans(
    {
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "ة": "ه",
        "ۀ": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "’": "'",
        "ʼ": "'",
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
    }
)


def _is_dropped(code_point: int) -> bool:
    return any(first <= code_point <= last for first, last in _DROPPED_RANGES)


def _fold_character(character: str) -> str:
    if character in _LETTERS_OF_THEIR_OWN:
        return character
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    kept = "".join(mark for mark in unicodedata.normalize("NFKD", character) if not _is_dropped(ord(mark)))
    return kept.translate(_TYPED_FOR_EACH_OTHER)


class _FoldingTable(dict[int, str]):
    """A ``str.translate`` table that works out each character when it is first met."""

    def __missing__(self, code_point: int) -> str:
        folded = _fold_character(chr(code_point))
        self[code_point] = folded
        return folded


_TABLE = _FoldingTable()


def fold(text: str) -> str:
    """The one spelling of ``text`` under the rules of this module. Folding twice changes nothing."""
    if text.isascii():
        return text.lower()
    return _folded_word(text) if len(text) <= _LONGEST_REMEMBERED else _folded(text)


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_TABLE)
    return unicodedata.normalize("NFC", folded)


_LONGEST_REMEMBERED = 64
"""Words are remembered, because they come again. What somebody wrote in sentences is not."""

_folded_word = lru_cache(maxsize=65_536)(_folded)
