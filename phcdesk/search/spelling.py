"""Words the index has never met, corrected from the words it has and the names of concepts.

That needs no dictionary of any language. The name of a concept finds what is classified so, even where no entry says
it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
    """Suggests the likeliest word that exists.

    The first letter is taken as meant: people seldom miss it, and "brother" is no misspelt "other". So only the words
    of one letter are compared, which ``words`` gives, with how many entries have each, when that letter is first met.
    """

    def __init__(self, words: Callable[[str], Sequence[tuple[str, int]]]) -> None:
        self._load = words
        self._known: dict[str, dict[str, int]] = {}

    def correct(self, typed: str) -> str | None:
        """The word with the fewest edits (optimal string alignment), then the most frequent; None if none is near."""
        word = fold(typed)
        distance = _allowed_distance(word)
        if not distance:
            return None
        known = self._beginning_with(word[0])
        if word in known:
            return None
        near = process.extract(word, known.keys(), scorer=OSA.distance, score_cutoff=distance, limit=None)
        return min(((edits, -known[found], found) for found, edits, _ in near), default=(0, 0, None))[2]

    def _beginning_with(self, letter: str) -> dict[str, int]:
        if letter not in self._known:
            self._known[letter] = {
                word: count for word, count in self._load(letter) if len(word) >= _SHORTEST and not word.isdigit()
            }
        return self._known[letter]
