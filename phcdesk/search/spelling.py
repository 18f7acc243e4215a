"""Words the index has never met, corrected from the words it has.

Correcting from the index's own words needs no dictionary of any language, and never suggests a word that finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from phcdesk.text.folding import fold
from phcdesk.text.languages import script_of

_CANDIDATES = 24


def _allowed_distance(word: str) -> int:
    """Edits that are forgiven: none in short words, where every other word is one edit away."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 6 else 2


class Speller:
    """Suggests the likeliest word that exists. ``words`` gives (word, how many entries have it), when first needed."""

    def __init__(self, words: Callable[[], Sequence[tuple[str, int]]]) -> None:
        self._load = words

    @cached_property
    def _frequency(self) -> dict[str, int]:
        return {word: count for word, count in self._load() if len(word) > 2 and not word.isdigit()}

    @cached_property
    def _words(self) -> list[str]:
        return list(self._frequency)

    def correct(self, typed: str) -> str | None:
        """The word with the fewest edits (optimal string alignment), then with the same first letter, then the
        most frequent; None when nothing is near."""
        word = fold(typed)
        distance = _allowed_distance(word)
        if not distance or word in self._frequency:
            return None
        near = process.extract(
            word, self._words, scorer=OSA.distance, score_cutoff=distance, limit=_CANDIDATES, processor=None
        )
        candidates = [(found, edits) for found, edits, _ in near if script_of(found) == script_of(word)]
        if not candidates:
            return None
        return min(candidates, key=lambda found: self._unlikeliness(word, *found))[0]

    def _unlikeliness(self, word: str, found: str, edits: float) -> tuple[float, bool, int]:
        return edits, found[0] != word[0], -self._frequency[found]
