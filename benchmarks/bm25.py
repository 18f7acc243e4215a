"""BM25 with Lucene's English analysis, as small as it can be said: what published baselines are.

Words by Unicode, lower case, without a possessive "'s", without the 33 stop words of Lucene, Porter's stems. The score
is Lucene's: idf = ln(1 + (N - n + 0.5) / (n + 0.5)), title and text in one field, k1 and b as given. Field lengths are
exact; Lucene rounds them to a byte.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache

import Stemmer

STOP_WORDS = frozenset(
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this "
    "to was will with".split()
)
# As Unicode parts words (UAX 29): signs inside stay between two letters ("o'clock") or two digits ("0.75").
_WORD = re.compile(r"\w+(?:(?<=[^\W\d])[.:'’](?=[^\W\d])\w+|(?<=\d)[.,;'’](?=\d)\w+)*")
_stemmer = Stemmer.Stemmer("porter")


@cache
def _stem(word: str) -> str:
    return str(_stemmer.stemWord(word))


def terms(text: str) -> list[str]:
    """The terms of a text."""
    words = (re.sub(r"['’]s$", "", word) for word in _WORD.findall(text.lower()))
    return [_stem(word) for word in words if word not in STOP_WORDS]


class Bm25:
    """An inverted index in memory."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._lengths: list[int] = []
        for number, text in enumerate(texts):
            found = terms(text)
            self._lengths.append(len(found))
            for term, count in Counter(found).items():
                self._postings[term].append((number, count))

    def best(self, query: str, limit: int, *, k1: float, b: float) -> list[int]:
        """The numbers of the best texts, best first."""
        mean = sum(self._lengths) / len(self._lengths)
        scores: dict[int, float] = defaultdict(float)
        for term in terms(query):
            postings = self._postings.get(term, ())
            idf = math.log(1 + (len(self._lengths) - len(postings) + 0.5) / (len(postings) + 0.5))
            for number, count in postings:
                scores[number] += idf * count / (count + k1 * (1 - b + b * self._lengths[number] / mean))
        return heapq.nlargest(limit, scores, key=lambda number: (scores[number], -number))
