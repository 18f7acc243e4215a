r"""Where words begin and end in any script.

A word is a run of letters and digits *with the marks that belong to them*: Whoosh's own pattern breaks Arabic vowels,
Nepali and Khmer apart, because a mark is no ``\w``. Joiners inside a word stay inside. An apostrophe parts words
("l'écoute"), except between Cyrillic letters, where it is part of the spelling ("здоров'я").

Scripts without spaces (Han, kana, Thai, Lao, Khmer, Burmese, Tibetan) give one run; ``grams`` cuts it into overlapping
pairs of characters, each with its marks, so that any two characters of a query find the text that holds them.
"""

from __future__ import annotations

import re
from itertools import pairwise

# Combining marks (Mn, Mc, Me) of the scripts in use, and the joiners U+200C, U+200D and soft hyphen inside words.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u07fd"
    "\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u0897-\u089f\u08ca-\u08e1\u08e3-\u0903"
    "\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3\u09fe"
    "\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0acd\u0ae2\u0ae3\u0afa-\u0aff"
    "\u0b01-\u0b03\u0b3c\u0b3e-\u0b57\u0b62\u0b63\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c\u0c3e-\u0c56\u0c62\u0c63"
    "\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0ce2\u0ce3\u0cf3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d4d\u0d57\u0d62\u0d63"
    "\u0d81-\u0d83\u0dca-\u0ddf\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc\u0fc6\u102b-\u103e\u1056-\u1059"
    "\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u135d-\u135f"
    "\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u180b-\u180d\u180f\u1885\u1886\u18a9"
    "\u1920-\u193b\u1a17-\u1a1b\u1a55-\u1a7f\u1ab0-\u1aff\u1b00-\u1b04\u1b34-\u1b44\u1b6b-\u1b73\u1b80-\u1b82"
    "\u1ba1-\u1bad\u1be6-\u1bf3\u1c24-\u1c37\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf4\u1cf7-\u1cf9\u1dc0-\u1dff"
    "\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\ua66f\ua674-\ua67d\ua69e\ua69f\ua6f0\ua6f1"
    "\ua802\ua806\ua80b\ua823-\ua827\ua82c\ua880\ua881\ua8b4-\ua8c5\ua8e0-\ua8f1\ua8ff\ua926-\ua92d\ua947-\ua953"
    "\ua980-\ua983\ua9b3-\ua9c0\ua9e5\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa7b-\uaa7d\uaab0\uaab2-\uaab4\uaab7\uaab8"
    "\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\ufb1e\ufe20-\ufe2f\u00ad\u200c\u200d"
)
_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff"
)
_LETTER = rf"(?:[^\W_{_UNSPACED}][{_MARKS}]*)"
_CYRILLIC = "\u0400-\u052f"

WORD = re.compile(
    rf"{_LETTER}+(?:(?<=[{_CYRILLIC}])['\u2019\u02bc](?=[{_CYRILLIC}]){_LETTER}+)*"
    rf"|(?:[{_UNSPACED}][{_MARKS}]*)+"
)
"""Matches one word, or one run of a script without spaces."""

_CHARACTER = re.compile(rf".[{_MARKS}]*", re.DOTALL)
_UNSPACED_START = re.compile(f"[{_UNSPACED}]")

MAX_WORD = 64
"""Longer words are clipped: no language needs them, and a hostile text must not make one term of a megabyte."""


_ASCII_WORD = re.compile("[A-Za-z0-9]+")


def words_of(text: str) -> list[str]:
    """The words of a text. Plain ASCII goes by a plain pattern that agrees with ``WORD`` and is four times as fast."""
    return _ASCII_WORD.findall(text) if text.isascii() else WORD.findall(text)


_SIGNS_OF_PRINT = "“”‘’«»–—…•\u00a0"
_PARTING = ",.;:()،“”»«"
_PLAIN = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}


def plain_words(text: str) -> str | None:
    """The words of a text of plain letters, small and parted by spaces; None where it has other letters.

    They are their own exact terms, so that a text in English costs next to nothing. None is clipped.
    """
    if not text.isascii():
        for sign in _SIGNS_OF_PRINT:
            text = text.replace(sign, " ")
    return text.translate(_PLAIN) if text.isascii() else None


def pieces_of(text: str) -> list[str]:
    """A text cut where no word can be: ``words_of`` all pieces are the words of the text, small letters or not.

    In a text of plain letters every piece is one word. This costs a tenth of parting a text into its words.
    """
    plain = plain_words(text)
    if plain is not None:
        return plain.split()
    for sign in _PARTING:  # so that a word is one piece, whatever stands behind it
        text = text.replace(sign, " ")
    return text.split()


def grams(run: str) -> list[tuple[str, int, int]]:
    """Cut a run of a script without spaces into (pair, start, end). Other words come back whole, clipped."""
    if not _UNSPACED_START.match(run):
        return [(run[:MAX_WORD], 0, len(run))]
    characters = list(_CHARACTER.finditer(run))
    if len(characters) == 1:
        return [(run[:MAX_WORD], 0, len(run))]
    return [
        (first.group()[:8] + second.group()[:8], first.start(), second.end()) for first, second in pairwise(characters)
    ]
