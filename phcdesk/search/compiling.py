"""From the query tree to Tantivy: what makes an entry match a word, and what that is worth.

A word is matched by any of its stems; by what it may grow into, when it is unfinished; and by the code of a concept it
names, for less. The best of these counts, and the others add a little (a dismax), so that a word with many readings
does not outweigh one with a single reading. The weights were chosen on the golden queries (docs/decisions).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

import tantivy
from tantivy import Occur
from tantivy import Query as Compiled

from phcdesk.model import Code
from phcdesk.search.index import Index
from phcdesk.search.reading import Reader, exact_terms
from phcdesk.text.folding import fold
from phcdesk.text.query import AllOf, AnyOf, Node, Phrase, Word

CONCEPT_WEIGHT = 0.3
OTHER_READINGS = 0.4
COMPLETION_WEIGHT = 0.7
MAX_COMPLETIONS = (8, 16, 32)
"""How many words an unfinished one may become, by its letters: 1, 2, more. One letter says little and fits much."""

_KEPT_BEGINNINGS = 500
"""Most queries end in the first letter of some word for a moment, and thousands of words begin with it."""

IDENTIFIER_WORTH = 100.0
"""What being called by the very number that was typed is worth: more than words can be."""

Codes = dict[Word, tuple[Code, ...]]
"""The concepts that a word, or the phrase it is part of, names."""


class Compiler:
    """Builds Tantivy queries against one state of the index."""

    def __init__(self, index: Index, searcher: tantivy.Searcher, reader: Reader) -> None:
        self._schema = index.schema
        self._entries = max(index.seal.entries, 1)
        self._searcher = searcher
        self._reader = reader
        self._frequent = lru_cache(_KEPT_BEGINNINGS)(self._most_frequent)

    def node(self, node: Node, codes: Codes) -> Compiled:
        """Any part of a query."""
        match node:
            case Word():
                return self.word(node, codes.get(node, ()))
            case Phrase(text):
                return self._phrase(exact_terms(text))
            case AllOf(parts):
                return every(self.node(part, codes) for part in parts)
            case AnyOf(parts):
                return some([self.node(part, codes) for part in parts], 1)

    def word(self, word: Word, codes: Sequence[Code] = ()) -> Compiled:
        """One word, by the best of its readings."""
        alternatives = [
            every(self._term("text", stem) for stem in reading) for reading in self._reader.stems(word.text)
        ]
        if not alternatives or self._reader.is_small(word.text):
            alternatives += [every(self._term("exact", term) for term in exact_terms(word.text))]
        if word.prefix:
            alternatives += self._completions(fold(word.text))
        for code in codes:
            alternatives += self._concept(code)
        return (
            alternatives[0] if len(alternatives) == 1 else Compiled.disjunction_max_query(alternatives, OTHER_READINGS)
        )

    def _concept(self, code: Code) -> list[Compiled]:
        """A concept: entries classified by it, and entries that say its English name."""
        classified = self._term("codes", f"{code.facet}:{code.code}".lower())
        called = [self._term("text", stem) for stem in self._reader.english_stems(self._reader.label(code))]
        alternatives = [classified, every(called)] if called else [classified]
        return [Compiled.boost_query(alternative, CONCEPT_WEIGHT) for alternative in alternatives]

    def is_known(self, word: Word) -> bool:
        """Whether any entry or the vocabulary has the word, in any reading, finished or not."""
        if self._reader.is_in_vocabulary(word.text):
            return True
        if any(
            all(self._searcher.doc_freq("text", stem) for stem in reading) for reading in self._reader.stems(word.text)
        ):
            return True
        terms = exact_terms(word.text)
        if terms and all(self._searcher.doc_freq("exact", term) for term in terms):
            return True
        return word.prefix and bool(self._frequent(fold(word.text)))

    def rarity(self, word: Word) -> float:
        """How much a word tells: the inverse document frequency of its rarest reading; 0 if none occurs."""
        counts = [
            count
            for reading in self._reader.stems(word.text)
            for stem in reading
            if (count := self._searcher.doc_freq("text", stem))
        ]
        return max((self._idf(count) for count in counts), default=0.0)

    def filter(self, facet: str, values: Iterable[str]) -> Compiled:
        """Entries that have one of the values; adds nothing to the score."""
        return unscored(some([self._term(facet, value) for value in values], 1))

    def one_of(self, entries: Iterable[int]) -> Compiled:
        """Entries by their numbers; adds nothing to the score."""
        return unscored(Compiled.term_set_query(self._schema, "entry", list(entries)))

    def bonus(self, code: Code, worth: float, **filters: str | int) -> Compiled:
        """Entries classified so that have these values of facets and marks; ``worth`` is added to their score."""
        classified = self._term("codes", f"{code.facet}:{code.code}".lower())
        narrowed = [Compiled.term_query(self._schema, field, value) for field, value in filters.items()]
        return Compiled.const_score_query(every([classified, *narrowed]), worth)

    def country(self, code: Code, worth: float) -> Compiled:
        """The entries that are about this country as a whole; ``worth`` is added to their score."""
        return self.bonus(code, worth, kind="country")

    def of_country(self, country: str, *, fictional: bool) -> Compiled:
        """The entries of a country that are invented for training, or those that are real."""
        invented = Compiled.term_query(self._schema, "fictional", int(fictional))
        return unscored(every([self._term("country", country), invented]))

    def identified(self, form: str) -> Compiled | None:
        """The documents that are called so by their address or number; None if there is none."""
        if not form or not self._searcher.doc_freq("identifier", form):
            return None
        return Compiled.const_score_query(self._term("identifier", form), IDENTIFIER_WORTH)

    def as_typed(self, words: Sequence[Word]) -> list[Compiled]:
        """The words next to each other as they were typed, which is how somebody asks for a thing by its name."""
        terms = exact_terms(" ".join(word.text for word in words))
        return [self._phrase(terms)] if len(terms) > 1 else []

    def said(self, text: str) -> list[Compiled]:
        """The words of a text next to each other; nothing for a blank."""
        terms = exact_terms(text)
        return [self._phrase(terms)] if terms else []

    def superseding(self, identity: str) -> Compiled:
        """The documents that say they take the place of this one."""
        return unscored(self._term("supersedes", identity))

    def everything(self) -> Compiled:
        """All entries, and no passages."""
        return unscored(Compiled.exists_query("entry"))

    def _term(self, field: str, term: str) -> Compiled:
        return Compiled.term_query(self._schema, field, term)

    def _phrase(self, terms: list[str]) -> Compiled:
        if len(terms) < 2:
            return every(self._term("exact", term) for term in terms)
        return Compiled.phrase_query(self._schema, "exact", list(terms))

    def _completions(self, beginning: str) -> list[Compiled]:
        """What an unfinished word may become: the most frequent words, each weighed as if all were one word.

        Without that the rarest completion would win, for BM25 takes a rare word for a telling one, and nobody typed it.
        """
        frequent = self._frequent(beginning)
        together = self._idf(min(sum(count for _, count in frequent), self._entries))
        return [
            Compiled.boost_query(self._term("exact", term), COMPLETION_WEIGHT * together / self._idf(count))
            for term, count in frequent
        ]

    def _most_frequent(self, beginning: str) -> list[tuple[str, int]]:
        """The longer words that begin so, with how many entries have each: those that most have."""
        found = self._searcher.terms_with_prefix("exact", beginning)
        limit = MAX_COMPLETIONS[min(len(beginning), len(MAX_COMPLETIONS)) - 1]
        return sorted((item for item in found if item[0] != beginning), key=lambda item: -item[1])[:limit]

    def _idf(self, count: int) -> float:
        return math.log(1 + (self._entries - count + 0.5) / (count + 0.5)) + 1e-6


def every(queries: Iterable[Compiled]) -> Compiled:
    """All of the queries."""
    listed = list(queries)
    return listed[0] if len(listed) == 1 else Compiled.boolean_query([(Occur.Must, query) for query in listed])


def some(queries: Sequence[Compiled], at_least: int) -> Compiled:
    """``at_least`` so many of the queries."""
    if len(queries) == 1:
        return queries[0]
    return Compiled.boolean_query([(Occur.Should, query) for query in queries], minimum_number_should_match=at_least)


def unscored(query: Compiled) -> Compiled:
    """A query that decides but does not rank."""
    return Compiled.const_score_query(query, 0.0)
