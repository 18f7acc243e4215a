"""Words a vocabulary knows: "low mood", "shell shock", "free", "Arabic", "Kenya", each standing for a code.

Labels and synonyms are kept as stems *of their language*, and a query is looked through for them in one language after
the other, the longest phrase first. Capitals such as AIDS are no inflected words, and a stem of two or three letters
fits too much ("aid" is the French stem of "aidants"): such words are kept as they are written. Phrases of danger are
kept as exact words, small ones included, because "want to die" is not "want" and "die".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from msgspec import Struct

from phcdesk.model import Code, Concept
from phcdesk.search.facets import SHOWN_AS
from phcdesk.taxonomy import LANGUAGES, Vocabulary
from phcdesk.text.analysis import exact_words, stems_of
from phcdesk.text.languages import script_of, written_in

LONGEST = 6
"""Words of the longest phrase that is looked for."""

AS_WRITTEN = ""
"""Stands for the language of words that are kept as they are written."""

_SHORTEST_STEM = 4


class Danger(Enum):
    """How a text speaks of danger."""

    NONE = "none"
    NAMED = "named"  # as of a topic, among other words: "reporting on suicide"
    SPOKEN = "spoken"  # as people say it of themselves or of another, or as the only word


Placed = tuple[int, str]
"""(place of a word in the query, its stem or folded form)"""


class Match(Struct, frozen=True):
    """Words ``start`` to ``end`` of a query (end not included) name a concept."""

    start: int
    end: int
    code: Code


class ConceptTable(Struct, frozen=True):
    """Phrases and what they stand for. Plain data, kept beside the index."""

    codes: dict[str, tuple[Code, ...]] = {}  # "language stem stem" -> codes
    labels: dict[str, str] = {}  # "facet:code" -> English label
    words: frozenset[str] = frozenset()  # every folded word of the vocabulary: none of them is a typing error
    names: frozenset[str] = frozenset()  # those of ``words`` that are a label or synonym by themselves
    crisis: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()  # those of ``crisis`` that name a thing: one word, or what a concept is called

    def matches(self, language: str, words: Sequence[Placed]) -> Iterator[Match]:
        """Concepts in a query read in one language, without its stop words; the longest phrase at each place."""
        position = 0
        while position < len(words):
            length = self._longest_at(language, words, position)
            if length:
                found = words[position : position + length]
                for code in self.codes[_key(language, (word for _, word in found))]:
                    yield Match(found[0][0], found[-1][0] + 1, code)
            position += length or 1

    def _longest_at(self, language: str, words: Sequence[Placed], position: int) -> int:
        for length in range(min(LONGEST, len(words) - position), 0, -1):
            if _key(language, (word for _, word in words[position : position + length])) in self.codes:
                return length
        return 0

    def danger(self, words: Sequence[str]) -> Danger:
        """How folded words, in order, speak of danger."""
        runs = (
            " ".join(words[start : start + length])
            for start in range(len(words))
            for length in range(1, min(LONGEST, len(words) - start) + 1)
        )
        found = self.crisis.intersection(runs)
        if not found:
            return Danger.NONE
        return Danger.NAMED if found <= self.topics and " ".join(words) not in found else Danger.SPOKEN

    def label(self, code: Code) -> str:
        """The English label of a code; "" when it has none."""
        return self.labels.get(f"{code.facet}:{code.code}", "")


def _key(language: str, words: Iterator[str]) -> str:
    return f"{language} {' '.join(words)}"


def concept_table(vocabulary: Vocabulary) -> ConceptTable:
    """Read a vocabulary into phrases. Costs a second; kept beside the index for that reason."""
    codes: dict[str, dict[Code, None]] = {}
    words: set[str] = set()
    called: set[str] = set()
    names: set[str] = set()
    for concept in vocabulary.concepts:
        code = Code(concept.facet, concept.code)
        for phrase in _phrases(concept):
            codes.setdefault(phrase, {})[code] = None
        for text in (*concept.labels.values(), *concept.synonyms):
            terms = exact_words().terms(text)
            words.update(terms)
            names.update(terms if len(terms) == 1 else ())
        called.update(" ".join(exact_words().terms(label)) for label in concept.labels.values())
    crisis = list(filter(None, map(exact_words().terms, vocabulary.crisis_phrases)))
    phrases = frozenset(map(" ".join, crisis))
    return ConceptTable(
        codes={phrase: tuple(found) for phrase, found in codes.items()},
        labels={f"{concept.facet}:{concept.code}": concept.labels.get("en", "") for concept in vocabulary.concepts},
        words=frozenset(words.union(*crisis)),
        names=frozenset(names),
        crisis=phrases,
        topics=frozenset(phrase for phrase in phrases if " " not in phrase or phrase in called),
    )


def _phrases(concept: Concept) -> Iterator[str]:
    for language, label in concept.labels.items():
        yield from _stemmed(label, (language,))
    for synonym in concept.synonyms:
        yield from _stemmed(synonym, LANGUAGES)


def _stemmed(phrase: str, languages: Sequence[str]) -> Iterator[str]:
    """The phrase in those of the languages that are written in its script. Its language is not known if many are."""
    if phrase.isupper() and phrase.isascii():
        yield _key(AS_WRITTEN, iter(exact_words().terms(phrase)))
        return
    for language in languages:
        stems = stems_of(language).terms(phrase)
        if not 0 < len(stems) <= LONGEST or script_of(stems[0]) not in ("", written_in(language)):
            continue
        if len(stems) == 1 and len(stems[0]) < _SHORTEST_STEM and script_of(stems[0]) == "latin":
            yield _key(AS_WRITTEN, iter(exact_words().terms(phrase)))
        else:
            yield _key(language, iter(stems))


def chip(code: Code) -> Code | None:
    """The code as a filter a person could set, if a displayed facet gathers it."""
    shown = SHOWN_AS.get(code.facet)
    return Code(shown, code.code) if shown else None
