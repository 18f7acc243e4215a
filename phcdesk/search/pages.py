"""Where in a document the words are: the page to open, and all that have as many of the words.

The page with most of the words comes first, whatever else it says; a phrase counts as one word more. Among pages that
have as many, those where the words stand close together and in their order come first, then those that say them more
often for their length (BM25), and at last the earlier one. All of this is one score, in steps that do not overlap.

Passages are numbered in reading order; the number is that of the page where a document has pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import tantivy
from tantivy import Occur
from tantivy import Query as Compiled

from phcdesk.search.compiling import every, some, unscored
from phcdesk.search.reading import Reader, exact_terms
from phcdesk.text.folding import fold
from phcdesk.text.query import AllOf, AnyOf, Node, Phrase, Word

_A_WORD = 10_000.0
_CLOSE = 1_000.0
"""What a word counts, and what it counts that the words stand close. BM25 stays below the second."""

_BETWEEN = 3
"""Words that may stand between two words that are close, small words not counted."""

_FIRST = 64
_FIRST_OF_ALL = 256
_FEWEST_TOGETHER = 2
"""Words of a query, from which it matters whether they stand on one page."""
_COMPLETIONS = 16


class Pages(NamedTuple):
    """Where the words are: the best page, and in reading order all that have as many of the words as that one."""

    best: int | None = None
    numbers: tuple[int, ...] = ()

    @property
    def more(self) -> int:
        """How many there are beside the best."""
        return max(len(self.numbers) - 1, 0)


class PageFinder:
    """Finds pages in one state of the index."""

    def __init__(self, schema: tantivy.Schema, searcher: tantivy.Searcher, reader: Reader) -> None:
        self._schema = schema
        self._searcher = searcher
        self._reader = reader

    def find(self, entry: int, parts: Sequence[Node]) -> Pages:
        """The pages of the document with this number for the parts of a query."""
        wanted = self._wanted(parts)
        if not wanted:
            return Pages()
        query = self._scored(Compiled.term_query(self._schema, "passage_of", entry), wanted, parts)
        found = self._searcher.search(query, limit=_FIRST)
        hits = found.hits
        if len(hits) < found.count:  # type: ignore[attr-defined]  # Tantivy's stubs leave ``count`` out
            hits = self._searcher.search(query, limit=found.count).hits  # type: ignore[attr-defined]
        numbers = self._searcher.fast_field_values("passage_number", [address for _, address in hits])
        ranked = sorted((-score, int(number or 0)) for (score, _), number in zip(hits, numbers, strict=True))
        if not ranked:
            return Pages()
        most = -ranked[0][0] // _A_WORD
        return Pages(ranked[0][1], tuple(sorted({number for score, number in ranked if -score // _A_WORD == most})))

    def together(self, entries: Sequence[int], parts: Sequence[Node]) -> dict[int, float]:
        """How far the words of a query stand together on one page of each document among ``entries``.

        1 when a page has all of them, up to 2 when they stand close on it; only what is not a document has no value.
        """
        wanted = self._wanted(parts)
        if len(wanted) < _FEWEST_TOGETHER:
            return {}
        query = self._scored(Compiled.term_set_query(self._schema, "passage_of", list(entries)), wanted, parts)
        hits = self._searcher.search(query, limit=_FIRST_OF_ALL, count=False).hits
        documents = self._searcher.fast_field_values("passage_of", [address for _, address in hits])
        found: dict[int, float] = {}
        for (score, _), document in zip(hits, documents, strict=True):
            words, rest = divmod(score, _A_WORD)
            found.setdefault(int(document or 0), words / len(wanted) + (rest >= _CLOSE))
        return found

    def _wanted(self, parts: Sequence[Node]) -> list[Compiled]:
        return list(filter(None, (self._part(part) for part in _single(parts))))

    def _scored(self, inside: Compiled, wanted: Sequence[Compiled], parts: Sequence[Node]) -> Compiled:
        """The passages ``inside`` of which a part is looked for, by the one score of this module."""
        counted = [Compiled.const_score_query(query, _A_WORD) for query in wanted]
        clauses = [(Occur.Must, unscored(inside)), (Occur.Must, some(counted, 1))]
        clauses += [(Occur.Should, query) for query in wanted]
        clauses += [(Occur.Should, Compiled.const_score_query(close, _CLOSE)) for close in self._close(parts)]
        return Compiled.boolean_query(clauses)

    def _part(self, part: Node) -> Compiled | None:
        match part:
            case Word():
                return self._word(part)
            case Phrase(text):
                return _either([self._in_order(reading) for reading in self._readings(text)])
            case AllOf(parts):
                inner = [self._part(one) for one in parts]
                return every(filter(None, inner)) if all(inner) else None
            case AnyOf(parts):
                return _either(list(filter(None, map(self._part, parts))))

    def _word(self, word: Word) -> Compiled | None:
        """A word in any of its readings; an unfinished one in those of the words it may become."""
        forms = [word.text]
        if word.prefix:
            found = self._searcher.terms_with_prefix("exact", fold(word.text), limit=_COMPLETIONS)
            forms += [term for term, _ in found]
        readings = dict.fromkeys(reading for form in forms for reading in self._reader.stems(form))
        return _either([self._in_order(reading) for reading in readings])

    def _readings(self, text: str) -> list[tuple[str, ...]]:
        """A phrase as it reads in each language of the index, without the small words of that language."""
        return self._reader.stems(" ".join(exact_terms(text)))

    def _in_order(self, stems: Sequence[str], slop: int = 0) -> Compiled:
        if len(stems) == 1:
            return Compiled.term_query(self._schema, "passage_text", stems[0])
        return Compiled.phrase_query(self._schema, "passage_text", list(stems), slop)

    def _close(self, parts: Sequence[Node]) -> list[Compiled]:
        """The words of the query in their order, with a few others between."""
        words = [part.text for part in parts if isinstance(part, Word)]
        readings = (reading for reading in self._readings(" ".join(words)) if len(reading) > 1)
        return [self._in_order(reading, _BETWEEN * (len(reading) - 1)) for reading in readings][:1]


def _single(parts: Sequence[Node]) -> Iterator[Node]:
    """The parts that are counted each; the words of a phrase count beside the phrase itself."""
    for part in parts:
        match part:
            case Phrase(text):
                yield part
                yield from map(Word, text.split())
            case AllOf(inner):
                yield from _single(inner)
            case _:
                yield part


def _either(queries: Sequence[Compiled]) -> Compiled | None:
    if len(queries) < 2:
        return queries[0] if queries else None
    return Compiled.disjunction_max_query(queries, 0.0)
