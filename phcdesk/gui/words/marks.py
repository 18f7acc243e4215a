"""Marks of direction: they keep text in its order beside text that runs the other way, and nobody sees them."""

from __future__ import annotations

LTR = "\u2066{}\u2069"
"""Isolates a number, a time or a date, so that it keeps its order inside right-to-left text."""

QUOTED = "\u2068{}\u2069"
"""Isolates text of any language, such as a heading of a document, beside words of the person's own."""

_MARKS = dict.fromkeys(map(ord, f"{LTR}{QUOTED}".replace("{}", "")))


def without_marks(text: str) -> str:
    """A text without these marks, as it is copied: a telephone would not understand them."""
    return text.translate(_MARKS)
