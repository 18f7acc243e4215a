"""Small priors on top of BM25: a fresh check and a short way count a little, the words count most.

The factors multiply BM25 within the best results of a search; they never bring in what the words did not find.
"""

from __future__ import annotations

FICTIONAL = 0.25
"""What an invented entry is worth beside a real one, to somebody who works in a real country."""

OVER = 0.5
"""What a superseded, withdrawn or closed entry is worth beside one that holds: it comes after what fits as well, but
is still found first by its own name, because whoever looks for it must be told that it no longer holds."""

TOGETHER = 1.0
"""What it is worth to a document that one page of it has all the words, and again that they stand close there."""

_DAYS_PER_YEAR = 365.25


def freshness(checked: int, today: int) -> float:
    """1 for what was checked within a year, falling to 0.9 at five years or without a date (days as ordinals)."""
    if checked <= 0:
        return 0.9
    years = max(0.0, (today - checked) / _DAYS_PER_YEAR - 1)
    return max(0.9, 1 - 0.025 * years)


def nearness(distance_km: float) -> float:
    """1 here, 0.75 at 50 km, and never below 0.5."""
    return 0.5 + 0.5 / (1 + distance_km / 50)
