"""Small priors on top of BM25: a fresh check and a short way count a little, the words count most.

The factors multiply BM25 within the best results of a search; they never bring in what the words did not find.
"""

from __future__ import annotations

from typing import NamedTuple

from phcdesk.search.marks import Marks

FICTIONAL = 0.25
"""What an invented entry is worth beside a real one, to somebody who works in a real country."""

OVER = 0.5
"""What a superseded, withdrawn or closed entry is worth beside one that holds: it comes after what fits as well, but
is still found first by its own name, because whoever looks for it must be told that it no longer holds."""

EXAMPLE = 0.1
"""What an example to learn from is worth when somebody is to be helped, because nobody can be sent there."""

ELSEWHERE = 0.1
"""What serves other countries alone is worth beside what can be used in this one: its number cannot be dialled from
here, or nobody would come."""

ACROSS_A_BORDER_KM = 100.0
"""So near, a place is not elsewhere, whichever country it is in."""

TOGETHER = 1.0
"""What it is worth to a document that one page of it has all the words, and again that they stand close there."""

_DAYS_PER_YEAR = 365.25


class Asked(NamedTuple):
    """What is asked for, as far as it decides what an entry is worth whatever its words are."""

    countries: frozenset[str] = frozenset()  # where help is looked for; empty when that is not known
    is_real: bool = False  # whether these are real countries, and known
    is_help: bool = False  # whether somebody is to be helped: an example is then no answer


def worth(marks: Marks, asked: Asked, distance_km: float | None = None) -> float:
    """What an entry is worth before its words are looked at: 1, or a part of it."""
    product = FICTIONAL if marks.fictional and asked.is_real else 1.0
    product *= OVER if marks.over else 1.0
    if marks.example:
        return product * EXAMPLE if asked.is_help else product
    return product * ELSEWHERE if _is_elsewhere(marks, asked, distance_km) else product


def _is_elsewhere(marks: Marks, asked: Asked, distance_km: float | None) -> bool:
    if distance_km is not None and distance_km <= ACROSS_A_BORDER_KM:
        return False
    return bool(asked.countries and marks.countries) and marks.countries.isdisjoint(asked.countries)


def freshness(checked: int, today: int) -> float:
    """1 for what was checked within a year, falling to 0.9 at five years or without a date (days as ordinals)."""
    if checked <= 0:
        return 0.9
    years = max(0.0, (today - checked) / _DAYS_PER_YEAR - 1)
    return max(0.9, 1 - 0.025 * years)


def nearness(distance_km: float) -> float:
    """1 here, 0.75 at 50 km, and never below 0.5."""
    return 0.5 + 0.5 / (1 + distance_km / 50)
