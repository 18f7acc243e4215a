"""Words the index has never met, corrected from the words it has.

Correcting from the index's own words needs no dictionary of any language, and never suggests a word that finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from phcdesk.text.folding import fold

_SHORTEST = 4
_TWO_EDITS_FROM = 8


def _allowed_distance(word: str) -> int:
    """Edits that are forgiven: none in short words, where every other word is one edit away."""
    if len(word) < _SHORTEST:
        return 0
    return 1 if len(word) < _TWO_EDITS_FROM else 2


class Speller:
    """Suggests the likeliest word that exists. ``words`` gives (word, how many entries have it), when first needed."""

    def __init__(self, words: Callable[[], Sequence[tuple[str, int]]]) -> None:
        self._load = words

    @cached_property
    def _frequency(self) -> dict[str, int]:
        return {word: count for word, count in self._load() if len(word) >= _SHORTEST and not word.isdigit()}

    @cached_property
    def _words(self) -> list[str]:
        return list(self._frequency)

    def correct(self, typed: str) -> str | None:
        """The word with the fewest edits (optimal string alignment), then the most frequent; None when none is near.

        The first letter is taken as meant: people seldom miss it, and "brother" is no misspelt "other".
        """
        word = fold(typed)
        distance = _allowed_distance(word)
        if not distance or word in self._frequency:
            return None
        near = process.extract(
            word, self._words, scorer=OSA.distance, score_cutoff=distance, limit=None, processor=None
        )
        candidates = [(edits, -self._frequency[found], found) for found, edits, _ in near if found[0] == word[0]]
        return min(candidates, default=(0, 0, None))[2]
