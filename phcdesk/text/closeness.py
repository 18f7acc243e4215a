"""How close together some words stand in a text, small words among them: a pure sum over its terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable


def stretch(terms: Iterable[str], wanted: Collection[str]) -> int | None:
    """The fewest terms in a row among which are all that are wanted; None where some are nowhere."""
    needed = frozenset(wanted)
    places = [(place, term) for place, term in enumerate(terms) if term in needed]
    inside: Counter[str] = Counter()
    first, best = 0, None
    for place, term in places:
        inside[term] += 1
        while len(inside) == len(needed):
            begin, oldest = places[first]
            best = min(place - begin + 1, best or place + 1)
            first += 1
            inside[oldest] -= 1
            if not inside[oldest]:
                del inside[oldest]
    return best
