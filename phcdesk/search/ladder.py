"""The ladder: all words, then a corrected spelling, then most of the words, then nothing. It says which step answered.

A short query means what it says: whatever has all its words, however little that is. A long one is somebody telling
what is the matter; if only a handful of entries happen to have every word of it, they come first, and entries with
most of the telling words follow. A word that no entry has is corrected before any word is given up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import tantivy
from tantivy import Occur
from tantivy import Query as Compiled

from phcdesk.model import Code
from phcdesk.search.compiling import Codes, Compiler, every, some
from phcdesk.search.concepts import Danger, Match
from phcdesk.search.danger import help_first, leads_to_help
from phcdesk.search.identifiers import typed_form
from phcdesk.search.numbers import with_numbers
from phcdesk.search.reading import Reader
from phcdesk.search.results import Step
from phcdesk.search.spelling import Speller
from phcdesk.text.folding import fold
from phcdesk.text.query import MAX_QUERY, AllOf, AnyOf, Node, Phrase, Query, Word
from phcdesk.text.words import WORD

LONG_QUERY = 3
"""From so many words on, a query is taken as somebody telling what is the matter."""

A_HANDFUL = 10
"""Fewer results than this do not end a long query."""

ALL_WORDS_BONUS = 4.0
"""What having every word of a long query is worth: about as much as one telling word more."""

AREA_BONUS = 4.0
"""What being in the country where the person works is worth: about as much as one telling word."""

COUNTRY_BONUS = 8.0
"""What being the very country is worth, when nothing was asked for but a country and its emergency numbers: more than
any word, so that France comes before French Guiana, and Guinea before Papua New Guinea."""

ENOUGH = 4
"""One word in so many must occur for an entry to be listed at all; BM25 then puts those with most of the telling words
first. Asking for half of the words costs relevance: on SciFact nDCG@10 falls from 0.700 to 0.684, because the right
entry often has only the two rare words of eight."""

MAX_TOLD = 32
"""Words of a description that are looked for: those that tell most."""

MAX_HEARD = 600
"""Different words of a description that are weighed at all: looking each up takes time."""


Clause = tuple[Occur, Compiled]

_OF_A_COUNTRY = ("country", "emergency_service")

_KIND_WORDS = frozenset(map(fold, ("country", "pays", "país", "بلد", "دولة", "страна", "страны", "країна", "країни")))
"""What people call a country beside its name; its entry need not say so."""

FIRST_HITS = 100
"""Hits that are fetched along with their number: asking for them costs no more than counting."""

Hits = list[tuple[float, tantivy.DocAddress]]
"""(score, where it is), best first."""


@dataclass(frozen=True)
class Climbed:
    """Where the ladder ended: the query that answers, its best hits, how many there are, and what was looked for.

    ``parts`` is what was looked for inside documents. ``danger``: what was typed, or what it was corrected to, speaks
    of danger.
    """

    query: Compiled
    hits: Hits
    step: Step
    total: int
    exact_total: int
    words: tuple[Word, ...]
    codes: tuple[Code, ...]
    parts: tuple[Node, ...] = ()
    did_you_mean: str | None = None
    danger: bool = False


def looked_for_in(parts: Sequence[Node]) -> Iterator[Word]:
    """Every word of the parts, those of phrases and alternatives too: to be marked, and found again in a document."""
    for part in parts:
        match part:
            case Word():
                yield part
            case Phrase(text):
                yield from map(Word, text.split())
            case AllOf(inner) | AnyOf(inner):
                yield from looked_for_in(inner)


def _longest(matches: Sequence[Match]) -> Iterator[Match]:
    """The matches without countries named only by a part of another's name: South Sudan is not Sudan."""
    for match in matches:
        inside = (
            other.start <= match.start and match.end <= other.end and other.end - other.start > match.end - match.start
            for other in matches
            if other.code.facet == match.code.facet == "country"
        )
        if not any(inside):
            yield match


def _without_kind_words(parts: Sequence[Node], codes: Codes) -> Sequence[Node]:
    """The parts without the word "country" beside the name of one: "country Kenya" asks for Kenya."""
    kept = [part for part in parts if not (isinstance(part, Word) and fold(part.text) in _KIND_WORDS)]
    named = (isinstance(part, Word) and _names_a_country(codes.get(part, ())) for part in kept)
    return kept if kept and all(named) else parts


def _names_a_country(codes: Sequence[Code]) -> bool:
    return any(code.facet == "country" for code in codes)


class Ladder:
    """Climbs for one query under one set of conditions (filters and exclusions, already compiled)."""

    def __init__(self, searcher: tantivy.Searcher, compiler: Compiler, reader: Reader, speller: Speller) -> None:
        self._searcher = searcher
        self._compiler = compiler
        self._reader = reader
        self._speller = speller

    def climb(self, query: Query, text: str, conditions: Sequence[Compiled], area: str = "", also: str = "") -> Climbed:
        """Ask, and ask for less until something is found.

        Entries of the country ``area`` come a little earlier, and so do those that say ``also``.
        """
        excluded = [self._compiler.node(part, {}) for part in query.excluded]
        parts = self._parts(query)
        codes = self._codes(parts)
        # A country that is named matters, and the one somebody works in does not any more.
        preferred = [] if any(map(_names_a_country, codes.values())) or not area else [Code("country", area)]
        bonuses = [self._compiler.bonus(code, AREA_BONUS) for code in preferred]
        bonuses += self._compiler.as_typed(query.words)
        bonuses += self._compiler.said(also)
        asking = _Asking(self._searcher, self._compiler, conditions, excluded, bonuses)
        if not parts:
            return replace(asking.everything(), danger=self._danger(text, None) is not Danger.NONE)
        answer = self._words_or_corrected(parts, codes, text, asking, only_most=query.is_description)
        answer = self._with_identified(answer, text, asking)
        countries = [code.code for code in (*answer.codes, *preferred) if code.facet == "country"]
        danger = self._danger(text, answer.did_you_mean)
        if not query.is_description and leads_to_help(danger, answer.codes, countries):
            answer = asking.also(answer, help_first(self._compiler, countries))
        return replace(answer, danger=True) if danger is not Danger.NONE else answer

    def _with_identified(self, answer: Climbed, text: str, asking: _Asking) -> Climbed:
        """The answer with the document first whose address or number was typed; nothing else if no words fit either."""
        identified = self._compiler.identified(typed_form(text))
        if identified is None:
            return answer
        if answer.step == "all":
            return replace(asking.also(answer, identified), step="all")
        return asking.only(identified, answer) or answer

    def _danger(self, typed: str, meant: str | None) -> Danger:
        danger = self._reader.danger(typed[:MAX_QUERY])
        return self._reader.danger(meant) if meant and danger is Danger.NONE else danger

    def _words_or_corrected(
        self, parts: Sequence[Node], codes: Codes, text: str, asking: _Asking, *, only_most: bool
    ) -> Climbed:
        parts = _without_kind_words(parts, codes)
        first = asking.all_or_most(parts, codes, only_most=only_most)
        if first.step == "all":
            return first
        corrected, did_you_mean = self._corrected(parts, text, codes)
        if not did_you_mean:
            return first
        second = asking.all_or_most(corrected, self._codes(corrected))
        if not second.total:
            return first
        return replace(second, step="spelling" if second.step == "all" else second.step, did_you_mean=did_you_mean)

    def _parts(self, query: Query) -> tuple[Node, ...]:
        words = [part for part in query.required if isinstance(part, Word)]
        if not words:
            return query.required
        kept = set(self._reader.meaningful(words))
        parts = tuple(part for part in query.required if not isinstance(part, Word) or part in kept)
        return self._telling(parts) if query.is_description else with_numbers(parts)

    def _telling(self, parts: Sequence[Node]) -> tuple[Node, ...]:
        words = list(dict.fromkeys(part for part in parts if isinstance(part, Word)))[:MAX_HEARD]
        return tuple(sorted(words, key=self._compiler.rarity, reverse=True)[:MAX_TOLD])

    def _codes(self, parts: Sequence[Node]) -> Codes:
        """The concepts that words of the parts name."""
        words = [part for part in parts if isinstance(part, Word)]
        codes: dict[Word, list[Code]] = {}
        for match in _longest(self._reader.concepts(words)):
            for word in words[match.start : match.end]:
                codes.setdefault(word, []).append(match.code)
        return {word: tuple(dict.fromkeys(found)) for word, found in codes.items()}

    def _corrected(self, parts: Sequence[Node], text: str, codes: Codes) -> tuple[tuple[Node, ...], str]:
        """The parts with unknown words replaced, and the text so; a blank text when there is nothing to replace."""
        put_in: dict[str, str] = {}
        for part in parts:
            if isinstance(part, Word) and part not in codes and not self._compiler.is_known(part):
                better = self._speller.correct(part.text)
                if better:
                    put_in[part.text] = better
        text = WORD.sub(lambda found: put_in.get(found.group(), found.group()), text)
        replaced = (
            replace(part, text=put_in.get(part.text, part.text)) if isinstance(part, Word) else part for part in parts
        )
        return tuple(replaced), text if put_in else ""


class _Asking:
    """The two ways of asking for parts: for all of them, or for most."""

    def __init__(
        self,
        searcher: tantivy.Searcher,
        compiler: Compiler,
        conditions: Sequence[Compiled],
        excluded: Sequence[Compiled],
        bonuses: Sequence[Compiled],
    ) -> None:
        self._searcher = searcher
        self._compiler = compiler
        self._conditions = [(Occur.Must, condition) for condition in conditions]
        self._conditions += [(Occur.MustNot, query) for query in excluded]
        self._conditions += [(Occur.Should, bonus) for bonus in bonuses]

    def everything(self) -> Climbed:
        """What the conditions leave when nothing else is asked for."""
        query = self._under_conditions([(Occur.Must, self._compiler.everything())])
        total, hits = self._ask(query)
        return Climbed(query, hits, "all" if total else "none", total, total, (), ())

    def all_or_most(self, parts: Sequence[Node], codes: Codes, *, only_most: bool = False) -> Climbed:
        """All parts, if enough have them; else most. ``codes`` are the concepts that the parts name."""
        wanted = [self._compiler.node(part, codes) for part in parts]
        named = tuple(dict.fromkeys(code for found in codes.values() for code in found))
        looked_for = tuple(looked_for_in(parts))
        the_country = [(Occur.Should, query) for query in self._the_country(parts, codes)]
        every_part = self._under_conditions([*((Occur.Must, query) for query in wanted), *the_country])
        exact, hits = (0, []) if only_most else self._ask(every_part)
        if exact and (len(wanted) < LONG_QUERY or exact >= A_HANDFUL):
            return Climbed(every_part, hits, "all", exact, exact, looked_for, named, tuple(parts))
        countries = [code for code in named if code.facet == "country"]
        most = self._most(wanted, countries, the_country, bonus=bool(exact))
        total, hits = self._ask(most)
        return Climbed(most, hits, "most" if total else "none", total, exact, looked_for, named, tuple(parts))

    def also(self, answer: Climbed, further: Compiled) -> Climbed:
        """The answer and what ``further`` finds, which has not all of the words."""
        query = self._under_conditions([(Occur.Must, some([answer.query, further], 1))])
        total, hits = self._ask(query)
        step: Step = answer.step if total == answer.total else "most"
        return replace(answer, query=query, hits=hits, total=total, step=step)

    def only(self, wanted: Compiled, instead_of: Climbed) -> Climbed | None:
        """What is ``wanted``, under the same conditions, in place of another answer; None when there is nothing."""
        query = self._under_conditions([(Occur.Must, wanted)])
        total, hits = self._ask(query)
        found = replace(instead_of, query=query, hits=hits, total=total, exact_total=total)
        return replace(found, step="all", did_you_mean=None) if total else None

    def _the_country(self, parts: Sequence[Node], codes: Codes) -> list[Compiled]:
        """The countries that are asked for by nothing but their names, and words for emergency numbers."""
        named = [[code for code in codes.get(part, ()) if code.facet in _OF_A_COUNTRY] for part in parts
                 if isinstance(part, Word)]  # fmt: skip
        if len(named) < len(parts) or not all(named):
            return []
        countries = dict.fromkeys(code for found in named for code in found if code.facet == "country")
        return [self._compiler.country(code, COUNTRY_BONUS) for code in countries]

    def _most(
        self,
        wanted: list[Compiled],
        countries: Sequence[Code],
        the_country: Sequence[Clause],
        *,
        bonus: bool,
    ) -> Compiled:
        clauses = [(Occur.Must, some(wanted, max(1, len(wanted) // ENOUGH))), *the_country]
        if bonus:
            clauses.append((Occur.Should, Compiled.const_score_query(every(wanted), ALL_WORDS_BONUS)))
        # A country that was named decides more than any other word: a line of another one is of no use.
        clauses += [(Occur.Should, self._compiler.bonus(code, COUNTRY_BONUS)) for code in countries]
        return self._under_conditions(clauses)

    def _under_conditions(self, clauses: list[tuple[Occur, Compiled]]) -> Compiled:
        return Compiled.boolean_query(clauses + self._conditions)

    def _ask(self, query: Compiled) -> tuple[int, Hits]:
        answer = self._searcher.search(query, limit=FIRST_HITS)
        return int(answer.count), answer.hits  # type: ignore[attr-defined]  # Tantivy's stubs leave ``count`` out
