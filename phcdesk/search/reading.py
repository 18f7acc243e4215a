"""How the words of a query are read before the index is asked: in which languages, and which words carry meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from phcdesk.model import Code
from phcdesk.search.concepts import AS_WRITTEN, ConceptTable, Danger, Match
from phcdesk.taxonomy import LANGUAGES
from phcdesk.text.analysis import exact_words, stems_of
from phcdesk.text.folding import fold
from phcdesk.text.languages import language_of_word, script_of, stop_words, written_in
from phcdesk.text.query import Word


class Reader:
    """Reads words in every language the index has terms of, because nobody says which one they type."""

    def __init__(self, languages: Sequence[str], concepts: ConceptTable) -> None:
        # English first: it is the language of most labels, and wins where two languages fit equally well.
        self._languages = sorted(languages, key=lambda language: (language != "en", language))
        self._labelled = dict.fromkeys([*self._languages, *LANGUAGES])
        self._concepts = concepts

    def languages_of(self, word: str) -> list[str]:
        """The languages of the index that are written as this word is."""
        script = script_of(word)
        fitting = [language for language in self._languages if written_in(language) == script]
        return fitting or [language_of_word(word, "en")]

    def stems(self, word: str) -> list[tuple[str, ...]]:
        """The different readings of a word, each a tuple of stems: one, or the pairs of an unspaced run."""
        readings = (tuple(stems_of(language).terms(word)) for language in self.languages_of(word))
        return list(dict.fromkeys(filter(None, readings)))

    def is_small(self, word: str) -> bool:
        """Whether a language of the index leaves the word out."""
        return any(fold(word) in stop_words(language) for language in self.languages_of(word))

    def english_stems(self, text: str) -> list[str]:
        """The stems of an English text."""
        return stems_of("en").terms(text)

    def meaningful(self, words: Sequence[Word]) -> list[Word]:
        """The words without the stop words of the language they seem to be in; all of them if that leaves none."""
        small: set[str] = set()
        by_script: dict[str, list[str]] = {}
        for word in words:
            by_script.setdefault(script_of(word.text), []).append(fold(word.text))
        for folded in by_script.values():
            small |= self._stop_words_of(folded)
        return [word for word in words if fold(word.text) not in small] or list(words)

    def _stop_words_of(self, folded: Sequence[str]) -> set[str]:
        script = script_of(folded[0])
        spoken = [language for language in self._labelled if written_in(language) == script]
        found = [stop_words(language).intersection(folded) for language in spoken]
        return set(max(found, key=len, default=()))

    def concepts(self, words: Sequence[Word]) -> list[Match]:
        """What the words stand for in the vocabulary."""
        written = [(place, term) for place, word in enumerate(words) for term in exact_terms(word.text)]
        matches: dict[Match, None] = dict.fromkeys(self._concepts.matches(AS_WRITTEN, written))
        scripts = {script_of(word.text) for word in words}
        scripts |= {"latin"} & {"latin" for script in scripts if not script}  # a number has no script, and names "112"
        for language in (language for language in self._labelled if written_in(language) in scripts):
            stems = [(place, stem) for place, word in enumerate(words) for stem in stems_of(language).terms(word.text)]
            matches.update(dict.fromkeys(self._concepts.matches(language, stems)))
        return [match for match in matches if not self._is_no_country(match, words)]

    def _is_no_country(self, match: Match, words: Sequence[Word]) -> bool:
        """Whether a word of danger was taken for a country: "suicida" has the Portuguese stem of "Suíça"."""
        if match.code.facet != "country":
            return False
        return self.danger(" ".join(word.text for word in words[match.start : match.end])) is not Danger.NONE

    def label(self, code: Code) -> str:
        """What a code is called in English."""
        return self._concepts.label(code)

    def is_in_vocabulary(self, word: str) -> bool:
        """Whether a word occurs in a label or synonym of any language: then it is no typing error."""
        return fold(word) in self._concepts.words

    def names_of_concepts(self, letter: str) -> Iterator[str]:
        """The folded words that name a concept by themselves and begin with a letter."""
        return (word for word in self._concepts.names if word.startswith(letter))

    def danger(self, text: str) -> Danger:
        """How what was typed speaks of danger, in any language carried."""
        return self._concepts.danger(exact_words().terms(text))


def exact_terms(text: str) -> list[str]:
    """The folded words of a text: what phrases, prefixes and corrections are matched by."""
    return exact_words().terms(text)


def all_stems(reader: Reader, words: Iterable[Word]) -> frozenset[str]:
    """Every stem the words may have, for marking them in a snippet."""
    return frozenset(stem for word in words for reading in reader.stems(word.text) for stem in reading)
