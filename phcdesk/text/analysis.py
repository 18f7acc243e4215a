"""From text to terms: Whoosh analyzers composed for each language, and a memory that makes them quick.

``analyzer(language)`` is a Whoosh pipeline, tokenizer | fold | pairs | stop | stem, and is the only definition of what
a term is. Running it over every word of a library would take minutes, and most words have been met before; so a
``Lexicon`` works a word out once, by the same steps without the pipeline around them, and afterwards only looks it up.
Tests hold both to the same terms. A Lexicon is itself a Whoosh analyzer, so that the highlighter sees exactly the terms
that were indexed.

Two spellings of a word are indexed: the *stem* (what it means) and the *exact* folded form (for phrases, prefixes and
the correction of typing errors).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from whoosh.analysis import Analyzer, Filter, RegexTokenizer, StemFilter, StopFilter, Token

from phcdesk.text.folding import fold
from phcdesk.text.languages import language_of_word, primary, stemmer, stop_words
from phcdesk.text.words import MAX_WORD, WORD, grams, words_of


class FoldFilter(Filter):  # type: ignore[misc]
    """Writes every token in its one spelling (see ``folding``)."""

    def __call__(self, tokens: Iterator[Token]) -> Iterator[Token]:
        for token in tokens:
            token.text = fold(token.text).replace(" ", "")
            if token.text:
                yield token


class PairFilter(Filter):  # type: ignore[misc]
    """Cuts runs of scripts without spaces into pairs of characters (see ``words.grams``)."""

    def __call__(self, tokens: Iterator[Token]) -> Iterator[Token]:
        for token in tokens:
            start = token.startchar if token.chars else 0
            for text, first, last in grams(token.text):
                token.text = text
                if token.chars:
                    token.startchar, token.endchar = start + first, start + last
                yield token


@cache
def exact_analyzer() -> Analyzer:
    """The pipeline for folded whole words, in any language."""
    return RegexTokenizer(WORD) | PairFilter() | FoldFilter()


@cache
def analyzer(language: str) -> Analyzer:
    """The pipeline for stems of one language (BCP 47); without stop words."""
    return (
        exact_analyzer()
        | StopFilter(stoplist=stop_words(language), minsize=1, renumber=False)
        | StemFilter(stemfn=stemmer(language), cachesize=None)
    )


_REMEMBERED = 50_000
"""Words a memory keeps before it starts afresh: about 10 MB. A large library has more, but most of them are rare."""

_LONGEST_REMEMBERED = 32
"""Characters of a piece of text that is remembered; a longer one seldom comes again."""

_DIGIT = re.compile(r"\d")

Places = tuple[tuple[str, int, int], ...]
"""The terms of one word, each with where it begins and ends in the word."""


class Lexicon(Analyzer):  # type: ignore[misc]
    """A Whoosh analyzer that remembers what each word became. ``stems=False`` gives exact forms.

    A word in another script than its text's language is read in the usual language of that script, so that the Arabic
    name inside an English record is stemmed as Arabic.
    """

    def __init__(self, language: str, *, stems: bool = True) -> None:
        self.language = language
        self._stems = stems
        self._learned: dict[str, Places] = {}
        self._joined = _Joined(self)

    def terms(self, text: str) -> list[str]:
        """The terms of a text, in order."""
        return self.terms_of(words_of(text))

    def terms_of(self, words: Iterable[str]) -> list[str]:
        """The terms of a text that has been parted into its words."""
        learned = self._learned
        found: list[str] = []
        for word in words:
            known = learned.get(word)
            if known is None:
                known = self._learn(word)
            found += [place[0] for place in known]
        return found

    def joined(self, pieces: Iterable[str]) -> str:
        """The terms of the pieces of a text (``pieces_of``), joined by spaces: a look-up for what was met before."""
        return " ".join(map(self._joined.__getitem__, pieces))

    def places_in(self, word: str) -> Places:
        """The terms of one word, worked out anew. The pipeline says the same, in five times the time."""
        if word.isascii() and len(word) <= MAX_WORD:
            return tuple((term, 0, len(word)) for term in self._term(word.lower(), word))
        pairs = ((fold(text).replace(" ", ""), first, last) for text, first, last in grams(word))
        return tuple((term, first, last) for folded, first, last in pairs for term in self._term(folded, word))

    def _term(self, folded: str, word: str) -> tuple[str, ...]:
        """What a folded word becomes: its stem, or nothing if it is a small word."""
        if not self._stems or not folded:
            return (folded,) if folded else ()
        language = language_of_word(word, self.language)
        return () if folded in stop_words(language) else (stemmer(language)(folded),)

    def _learn(self, word: str) -> Places:
        known = self.places_in(word)
        if not word.isdigit():  # of numbers there is no end
            if len(self._learned) >= _REMEMBERED:
                self._learned.clear()
            self._learned[word] = known
        return known

    def __call__(self, value: str, **wanted: Any) -> Iterator[Token]:
        token = Token(positions=True, chars=True, removestops=True, mode=wanted.get("mode", ""))
        position = 0
        for match in WORD.finditer(value):
            start = match.start()
            known = self._learned.get(match.group())
            for term, first, last in self._learn(match.group()) if known is None else known:
                token.text, token.pos = term, position
                token.startchar, token.endchar = start + first, start + last
                token.stopped = False
                position += 1
                yield token


class _Joined(dict[str, str]):
    """A piece of text -> its terms, joined; worked out when it is first met, and kept nowhere else."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, piece: str) -> str:
        if piece.isdigit() and piece.isascii():
            return piece[:MAX_WORD]  # a number is its own term, and of numbers there is no end to remember
        terms = " ".join([place[0] for word in words_of(piece) for place in self._lexicon.places_in(word)])
        if len(piece) <= _LONGEST_REMEMBERED and not _DIGIT.search(piece):
            if len(self) >= _REMEMBERED:
                self.clear()
            self[piece] = piece if terms == piece else terms  # most words are their own term: one string, not two
        return terms


@cache
def _lexicon(language: str) -> Lexicon:
    return Lexicon(language)


def stems_of(language: str) -> Lexicon:
    """The shared lexicon of stems for a language."""
    return _lexicon(primary(language))


@cache
def exact_words() -> Lexicon:
    """The shared lexicon of exact forms; folding does not depend on the language."""
    return Lexicon("", stems=False)
