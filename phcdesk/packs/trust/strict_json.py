"""JSON as metadata may be written: one legal spelling, nothing that two readers could understand differently.

Sorted keys, no spaces, UTF-8, no floats, no key twice, at most 32 deep, and texts that mean what they look like: in
Unicode form C, at most 2,000 characters, without control characters or marks that turn the reading direction around.
Whole numbers stay below 2**53, so that every language reads the same number. For such values this spelling is the
canonical JSON that TUF signs, which a test holds against securesystemslib.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import msgspec

MAX_DEPTH = 32
MAX_TEXT = 2_000
MAX_NUMBER = 2**53 - 1

_BLOCK = MAX_TEXT // 2
"""A text that is too long fills such a block of the file, counted from its beginning, without a quotation mark."""
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]")


class NotStrict(ValueError):
    """The bytes are not JSON in its one legal spelling; the text is a code for the reason."""


def canonical(value: Any) -> bytes:
    """The one legal spelling of a value; also the bytes that are signed."""
    return msgspec.json.encode(value, order="sorted")


def read_strictly(data: bytes) -> Any:
    """The value that ``data`` spells. Raises ``NotStrict``."""
    try:
        value = msgspec.json.decode(data)
        spelling = canonical(value)
    except (msgspec.MsgspecError, RecursionError, ValueError, OverflowError) as error:
        raise NotStrict("not JSON as it is written here") from error
    if spelling != data:
        raise NotStrict("not JSON as it is written here")
    _look_through(value, MAX_DEPTH, _is_plain(data.decode()))
    return value


def is_safe(text: str) -> bool:
    """Whether a text is in form C, not too long, and free of characters that hide or turn others."""
    return len(text) <= MAX_TEXT and not _UNSAFE.search(text) and unicodedata.is_normalized("NFC", text)


def _is_plain(text: str) -> bool:
    """Whether a look at the whole text shows that every string in it is safe; saves looking at tens of thousands."""
    plain_signs = "\x7f" not in text if text.isascii() else not _UNSAFE.search(text)
    return (
        plain_signs
        and "\\" not in text
        and unicodedata.is_normalized("NFC", text)
        and all(text.find('"', at, at + _BLOCK) >= 0 for at in range(0, len(text) - _BLOCK, _BLOCK))
    )


def _look_through(value: Any, depth: int, plain: bool) -> None:
    """Hold everything in ``value`` to the limits; ``plain`` says that its strings are safe."""
    if isinstance(value, dict | list):
        if depth == 0:
            raise NotStrict("too deep")
        if isinstance(value, dict):
            if not plain and not all(map(is_safe, value)):
                raise NotStrict("a text is unsafe")
            value = value.values()
        for inner in value:
            if type(inner) is int and -MAX_NUMBER <= inner <= MAX_NUMBER:
                continue
            if not plain or type(inner) is not str:
                _look_through(inner, depth - 1, plain)
    elif isinstance(value, str):
        if not plain and not is_safe(value):
            raise NotStrict("a text is unsafe")
    elif isinstance(value, float) or (isinstance(value, int) and abs(value) > MAX_NUMBER):
        raise NotStrict("a number is not whole, or too large")
