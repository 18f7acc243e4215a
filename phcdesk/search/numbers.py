"""Telephone numbers as people type them: in national form, in groups of any size, with or without a country code.

A number that is printed "+254 722 178 177" is also indexed without the code of its country, and what is typed loses
the zeros that are dialled in front ("0722178177", "00254722178177"). So neither the spaces nor the form matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from phcdesk.text.folding import fold
from phcdesk.text.query import AllOf, AnyOf, Node, Word

WHOLE_NUMBER = 6
"""Digits from which on a run of them is taken for a telephone number; shorter ones are short codes, and years."""

_TWO_DIGITS = frozenset(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 "
    "91 92 93 94 95 98".split()
)
"""Country codes of ITU-T E.164: "1" and "7" have one digit, these have two, and all others three."""

_RUSSIAN_LENGTH = 11
"""Digits of a Russian number with the 8 that is dialled in front of it inside the country."""


def national_part(e164: str) -> str:
    """The digits of a number in E.164 form without the code of its country; blank for a blank."""
    digits = e164.removeprefix("+")
    if digits[:1] in ("1", "7"):
        return digits[1:]
    return digits[2:] if digits[:2] in _TWO_DIGITS else digits[3:]


def with_numbers(parts: Sequence[Node]) -> tuple[Node, ...]:
    """The parts of a query, each run of digits that is long enough made one part: as it was typed, or as one number."""
    found: list[Node] = []
    for is_digits, run in groupby(parts, key=_is_digits):
        together = list(run)
        words = [part for part in together if isinstance(part, Word)] if is_digits else []
        if sum(len(word.text) for word in words) >= WHOLE_NUMBER:
            found.append(_number(words))
        else:
            found.extend(together)
    return tuple(found)


def _is_digits(part: Node) -> bool:
    return isinstance(part, Word) and _digits(part).isdecimal()


def _digits(word: Word) -> str:
    return fold(word.text)


def _number(words: Sequence[Word]) -> Node:
    typed: Node = words[0] if len(words) == 1 else AllOf(tuple(words))
    prefix = words[-1].prefix
    forms = (Word(form, prefix) for form in dict.fromkeys(_forms([_digits(word) for word in words])))
    others = tuple(form for form in forms if form != typed)
    return AnyOf((typed, *others)) if others else typed


def _forms(groups: Sequence[str]) -> Iterator[str]:
    """What was typed as one number, then as it is indexed: "+254 (0) 722 ...", "0722 ..." and "8 800 ..." too."""
    for digits in ("".join(groups), "".join(group for group in groups if group != "0")):
        yield digits
        yield digits.lstrip("0") or digits
        if digits.startswith("8") and len(digits) == _RUSSIAN_LENGTH:
            yield digits[1:]
