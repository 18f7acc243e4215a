"""Which text may stand in a pack: NFC, without control characters, and without marks that turn a line around.

A title that reads backwards, or a number with something invisible in it, deceives a person where no checksum helps. So
a pack is made without such marks, and one that has them is refused. Line breaks and tabs may stay.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

_FORBIDDEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufeff\ufffe\uffff"
_FORBIDDEN_MARK = re.compile(f"[{_FORBIDDEN}]")
_SUSPICIOUS = re.compile(rf"[{_FORBIDDEN}]|\\[bfru]")


def is_clean(text: str) -> bool:
    """Whether a text may stand in a pack."""
    return _FORBIDDEN_MARK.search(text) is None and unicodedata.is_normalized("NFC", text)


def cleaned(text: str) -> str:
    """The text as it may stand in a pack. A carriage return is a line break; other forbidden marks are left out."""
    broken = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return unicodedata.normalize("NFC", _FORBIDDEN_MARK.sub("", broken))


def looks_clean(json_text: str) -> bool:
    """Whether JSON surely holds clean text only. False means: look at every string of it."""
    return _SUSPICIOUS.search(json_text) is None and unicodedata.is_normalized("NFC", json_text)


def strings_in(value: Any) -> list[str]:
    """All strings of a value made of dicts, lists and plain values, keys of dicts included."""
    found: list[str] = []
    waiting = [value]
    while waiting:
        match waiting.pop():
            case str() as text:
                found.append(text)
            case dict() as table:
                waiting += [*table.keys(), *table.values()]
            case list() | tuple() as items:
                waiting += items
    return found


def with_clean_strings(value: Any) -> Any:
    """The same value with every string cleaned; keys of dicts are left as they are."""
    match value:
        case str():
            return cleaned(value)
        case dict():
            return {key: with_clean_strings(inner) for key, inner in value.items()}
        case list() | tuple():
            return [with_clean_strings(inner) for inner in value]
    return value
