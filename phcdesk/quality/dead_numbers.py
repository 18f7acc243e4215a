"""Telephone numbers that look as if nobody could answer them. Short codes such as 112 or 988 are never among them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from phcdesk.phone_numbers import cannot_be

Look = Literal["", "too-short", "all-equal", "counting", "fictional", "impossible"]

_COUNTING = ("12345", "01234", "98765")
_MANY_EQUAL = 7
_FICTIONAL = re.compile(
    r"(?:\+?1)?[2-9]\d\d55501\d\d"  # North America: 555-0100 to 555-0199
    r"|(?:\+?44|0)(?:7700900\d{3}|2079460\d{3}|1632960\d{3})"  # the United Kingdom: numbers for drama
    r"|(?:\+?61|0)[2378]5550\d{4}|(?:\+?61|0)491570\d{3}"  # Australia
)
"""Numbers that authorities keep free for films and examples."""


@lru_cache(maxsize=65_536)
def look_of(number: str, country: str) -> Look:
    """What is odd about a number as it is printed, in a country (ISO 3166-1 alpha-2, or blank); "" for nothing."""
    digits = "".join(letter for letter in number if letter.isdigit())
    if any(letter.isalpha() for letter in number):
        return ""  # "1-800-LIFELINE" is a number, and words are none that could be judged
    if len(digits) < 3:
        return "too-short"
    if not digits.strip("0") or (len(digits) >= _MANY_EQUAL and len(set(digits)) == 1):
        return "all-equal"
    if digits.startswith(_COUNTING) and _counts(digits):
        return "counting"
    if len(digits) >= _MANY_EQUAL and re.search(r"(\d)\1{6}", digits):
        return "all-equal"
    if _FICTIONAL.fullmatch(("+" if number.lstrip().startswith("+") else "") + digits):
        return "fictional"
    return "impossible" if cannot_be(number, country) else ""


def _counts(digits: str) -> bool:
    """Whether every digit is one more, or one less, than that before it."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    return steps in ({1}, {9})
