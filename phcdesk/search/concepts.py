"""Words a vocabulary knows: "low mood", "shell shock", "free", "Arabic", "Kenya", each standing for a code.

Labels and synonyms of every language are kept as tuples of stems, and a query is looked through for them, the longest
first. Phrases of danger are kept as exact words, small ones included, because "want to die" is not "want" and "die".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from phcdesk.model import Code, Concept
from phcdesk.search.facets import SHOWN_AS
from phcdesk.taxonomy import LANGUAGES, Vocabulary
from phcdesk.text.analysis import exact_words, stems_of

LONGEST = 6
"""Words of the longest phrase that is looked for."""

_SEPARATOR = " "


class Match(Struct, frozen=True):
    """Words ``start`` to ``end`` of a query (end not included) name a concept."""

    start: int
    end: int
    code: Code


class ConceptTable(Struct, frozen=True):
    """Phrases, their words joined by a space, and what they stand for. Plain data, kept beside the index."""

    codes: dict[str, tuple[Code, ...]] = {}
    crisis: frozenset[str] = frozenset()

    def matches(self, stems: Sequence[tuple[int, str]]) -> Iterator[Match]:
        """Concepts in a query, given as (place of the word, stem) without stop words; longest first at each place."""
        position = 0
        while position < len(stems):
            length = self._longest_at(stems, position)
            if length:
                found = stems[position : position + length]
                for code in self.codes[_SEPARATOR.join(stem for _, stem in found)]:
                    yield Match(found[0][0], found[-1][0] + 1, code)
            position += length or 1

    def _longest_at(self, stems: Sequence[tuple[int, str]], position: int) -> int:
        for length in range(min(LONGEST, len(stems) - position), 0, -1):
            if _SEPARATOR.join(stem for _, stem in stems[position : position + length]) in self.codes:
                return length
        return 0

    def speaks_of_danger(self, words: Sequence[str]) -> bool:
        """Whether folded words, in order, hold a phrase of danger."""
        return any(
            _SEPARATOR.join(words[start : start + length]) in self.crisis
            for start in range(len(words))
            for length in range(1, min(LONGEST, len(words) - start) + 1)
        )


def concept_table(vocabulary: Vocabulary) -> ConceptTable:
    """Read a vocabulary into phrases. Costs a second; kept beside the index for that reason."""
    codes: dict[str, dict[Code, None]] = {}
    for concept in vocabulary.concepts:
        code = Code(concept.facet, concept.code)
        for phrase in _phrases(concept):
            codes.setdefault(phrase, {})[code] = None
    crisis = (_SEPARATOR.join(exact_words().terms(phrase)) for phrase in vocabulary.crisis_phrases)
    return ConceptTable({phrase: tuple(found) for phrase, found in codes.items()}, frozenset(filter(None, crisis)))


def _phrases(concept: Concept) -> Iterator[str]:
    for language, label in concept.labels.items():
        yield from _stemmed(label, (language,))
    for synonym in concept.synonyms:
        yield from _stemmed(synonym, LANGUAGES)


def _stemmed(phrase: str, languages: Sequence[str]) -> Iterator[str]:
    for language in languages:
        stems = stems_of(language).terms(phrase)
        if 0 < len(stems) <= LONGEST:
            yield _SEPARATOR.join(stems)


def chip(code: Code) -> Code | None:
    """The code as a filter a person could set, if a displayed facet gathers it."""
    shown = SHOWN_AS.get(code.facet)
    return Code(shown, code.code) if shown else None
