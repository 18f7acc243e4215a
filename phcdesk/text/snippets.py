"""The part of a text that shows why it was found, by Whoosh's highlighter, with the words marked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from whoosh.analysis import Token
from whoosh.highlight import (
    FIRST,
    BasicFragmentScorer,
    ContextFragmenter,
    Formatter,
    Fragment,
    set_matched_filter,
    top_fragments,
)

from phcdesk.text.analysis import stems_of
from phcdesk.text.words import WORD

READ = 40_000
"""Characters of a text that are looked through for the words: more than a page has, and the row must not wait long."""

_MARKED_IN = 4
"""Widths of a snippet that are handed to the highlighter, from one before the words on; it is slow."""

_MOST_PLACES = 400

Marked = tuple[tuple[str, bool], ...]
"""Runs of text, each with whether it is marked."""


class _Wanted(frozenset[str]):
    """The terms to mark; what an unfinished word begins with counts too, as Whoosh asks by ``in``."""

    beginnings: tuple[str, ...] = ()

    def __contains__(self, term: object) -> bool:
        return super().__contains__(term) or (
            bool(self.beginnings) and isinstance(term, str) and term.startswith(self.beginnings)
        )


class _Runs(Formatter):  # type: ignore[misc]
    """Collects the runs of the fragments in place of drawing them as HTML."""

    def __init__(self) -> None:
        self.runs: list[tuple[str, bool]] = []

    def format(self, fragments: Iterable[Fragment], replace: bool = False) -> str:  # noqa: ARG002  (Whoosh's signature)
        for number, fragment in enumerate(fragments):
            if number or fragment.startchar:
                self._add("… " if not number else " … ", marked=False)
            self._add_fragment(fragment)
            if fragment.endchar < len(fragment.text):
                self._add("…", marked=False)
        return ""

    def _add_fragment(self, fragment: Fragment) -> None:
        end = fragment.startchar
        for token in sorted(fragment.matches, key=_start):
            if token.startchar < end:
                continue
            self._add(fragment.text[end : token.startchar], marked=False)
            self._add(fragment.text[token.startchar : token.endchar], marked=True)
            end = token.endchar
        self._add(fragment.text[end : fragment.endchar], marked=False)

    def _add(self, text: str, *, marked: bool) -> None:
        if text:
            self.runs.append((text, marked))


def _start(token: Token) -> Any:
    return token.startchar


def snippet(
    text: str, stems: Collection[str], beginnings: Collection[str], language: str, *, width: int = 180
) -> Marked:
    """The best part of ``text`` around the wanted stems, about ``width`` characters; its beginning when none occurs."""
    wanted = _wanted(stems, beginnings)
    text = " ".join(_part_with(text[:READ], wanted, language, width).split())
    if not text:
        return ()
    runs = _Runs()
    # Whoosh's own ``highlight`` would copy ``wanted`` into a plain set, and the beginnings would be lost.
    tokens = set_matched_filter(stems_of(language)(text), wanted)
    fragments = ContextFragmenter(maxchars=width, surround=width // 3).fragment_tokens(text, tokens)
    runs.format(top_fragments(fragments, 1, BasicFragmentScorer(), FIRST))
    return tuple(runs.runs) if runs.runs else _opening(text, width)


def _part_with(text: str, wanted: _Wanted, language: str, width: int) -> str:
    """The part of a long text where most of the wanted terms stand close together; its beginning when none occurs."""
    if len(text) <= _MARKED_IN * width:
        return text
    terms_in: dict[str, frozenset[str]] = {}
    places: list[tuple[int, frozenset[str]]] = []
    for match in WORD.finditer(text):
        word = match.group()
        if word not in terms_in:
            terms_in[word] = frozenset(term for term in stems_of(language).terms(word) if term in wanted)
        if terms_in[word]:
            places.append((match.start(), terms_in[word]))
    begin = max(_densest(places[:_MOST_PLACES], width) - width, 0)
    begin = text.find(" ", begin) + 1 if begin else 0
    return text[begin : begin + _MARKED_IN * width]


def _densest(places: Sequence[tuple[int, frozenset[str]]], width: int) -> int:
    """Where the first run of ``width`` characters begins that has the most different terms; 0 without any."""
    best, most = 0, 0
    for at, (start, _) in enumerate(places):
        different: set[str] = set()
        for place, terms in places[at:]:
            if place >= start + width:
                break
            different |= terms
        if len(different) > most:
            best, most = start, len(different)
    return best


class Sought(NamedTuple):
    """What was looked for, as it is met in texts of one language."""

    stems: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()  # of words that were not finished
    language: str = "en"

    @classmethod
    def words(cls, words: Iterable[str], language: str) -> Sought:
        """Whole words in any of their forms."""
        return cls(frozenset(stems_of(language).terms(" ".join(words))), (), language)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it stands in a text, as (start, end)."""
        if self.stems or self.beginnings:
            for token in set_matched_filter(stems_of(self.language)(text), _wanted(self.stems, self.beginnings)):
                if token.matched:
                    yield token.startchar, token.endchar

    def spellings(self, texts: Iterable[str], *, most: int = 60) -> tuple[str, ...]:
        """The words that were found as they stand in the texts, each spelling once, in the order they are met."""
        met: dict[str, str] = {}
        for text in texts:
            for start, end in self.spans(text):
                met.setdefault(text[start:end].casefold(), text[start:end])
            if len(met) >= most:
                break
        return tuple(met.values())[:most]


def _wanted(stems: Collection[str], beginnings: Collection[str]) -> _Wanted:
    wanted = _Wanted(stems)
    wanted.beginnings = tuple(beginning for beginning in beginnings if len(beginning) > 1)
    return wanted


def _opening(text: str, width: int) -> Marked:
    if len(text) <= width:
        return ((text, False),)
    return ((text[:width].rsplit(" ", 1)[0] + " …", False),)
