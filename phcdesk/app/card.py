"""Comparing a publisher's fingerprint with the printed card: two groups of it are hidden and typed from the card.

What is on the screen came from the stick, so it must not hold the answer.
"""

from __future__ import annotations

from collections.abc import Sequence

GROUPS_ASKED = (2, 5)
"""Which groups of the fingerprint a person types from the card, counted from 1."""

_GAP = "·····"


def with_gaps(fingerprint: str) -> str:
    """The fingerprint without the groups that are asked for."""
    groups = enumerate(fingerprint.split("-"), 1)
    return "-".join(_GAP if number in GROUPS_ASKED else group for number, group in groups)


def agrees(fingerprint: str, typed: Sequence[str]) -> bool:
    """Whether what was typed for each of ``GROUPS_ASKED`` is what the fingerprint has there."""
    groups = fingerprint.split("-")
    return [text.strip().upper() for text in typed] == [groups[number - 1] for number in GROUPS_ASKED]
