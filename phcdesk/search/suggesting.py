"""Completions under the search box: what the vocabulary calls things, and the towns and areas of the library.

Titles come from a search, which the library adds; these two are looked up in a sorted list.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from phcdesk.model import Code
from phcdesk.search.facets import SHOWN_AS
from phcdesk.search.results import Suggestion
from phcdesk.search.towns import KnownArea, Town
from phcdesk.taxonomy import Vocabulary
from phcdesk.text.folding import fold


class Suggester:
    """Completes a beginning. Making one sorts a few thousand names; it is made when first needed."""

    def __init__(self, vocabulary: Vocabulary, towns: Iterable[Town], areas: Iterable[KnownArea] = ()) -> None:
        known = (*_places(areas), *_places(towns), *_terms(vocabulary))
        found = {fold(suggestion.text): suggestion for suggestion in known}
        self._names = sorted(found)
        self._suggestions = [found[name] for name in self._names]

    def complete(self, beginning: str, limit: int) -> list[Suggestion]:
        """Names that begin so, in the order of the alphabet."""
        wanted = fold(beginning.strip())
        if not wanted:
            return []
        start = bisect_left(self._names, wanted)
        names = self._names[start : start + limit]
        return [
            suggestion
            for name, suggestion in zip(names, self._suggestions[start : start + limit], strict=True)
            if name.startswith(wanted)
        ]


def _terms(vocabulary: Vocabulary) -> Iterator[Suggestion]:
    for concept in vocabulary.concepts:
        shown = SHOWN_AS.get(concept.facet)
        if shown:
            for label in dict.fromkeys(concept.labels.values()):
                yield Suggestion(label, "term", code=Code(shown, concept.code))


def _places(places: Iterable[Town | KnownArea]) -> Iterator[Suggestion]:
    for place in places:
        yield Suggestion(place.name, "place")
