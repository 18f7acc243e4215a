"""The order of what was found: by the words, then by small priors, or by distance alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import tantivy
from tantivy import Occur
from tantivy import Query as Compiled

from phcdesk.search.areas import FIELD as AREA
from phcdesk.search.areas import FOR
from phcdesk.search.compass import compass
from phcdesk.search.compiling import Compiler, every
from phcdesk.search.here import PlaceNames, countries_meant
from phcdesk.search.ladder import FIRST_HITS, Climbed, Hits
from phcdesk.search.marks import unpacked
from phcdesk.search.nearest import NearPlaces
from phcdesk.search.pages import PageFinder
from phcdesk.search.ranking import TOGETHER, Asked, freshness, nearness, worth
from phcdesk.search.results import Point, Request, Wind
from phcdesk.text.folding import fold
from phcdesk.text.query import Node

_NEAREST_AMONG = (500, 4_000)

_NO_NEED = ("country", "language")
"""Facets of what is said beside a need."""


@dataclass(frozen=True)
class Ranked:
    """One entry found."""

    entry: int
    score: float
    distance_km: float | None = None
    direction: Wind | None = None
    serves_here: bool = False  # it has no point, and serves an area of the place that was asked for


class Order:
    """Puts the answers of one state of the index in order. Safe to use from several threads."""

    def __init__(
        self,
        searcher: tantivy.Searcher,
        compiler: Compiler,
        places: NearPlaces,
        names: Callable[[], PlaceNames],
        pages: PageFinder,
    ) -> None:
        """``names`` is asked when words are first looked for in a country: it takes a while."""
        self._searcher = searcher
        self._compiler = compiler
        self._places = places
        self._make_names = names
        self._pages = pages
        self._invented: dict[str, bool] = {}  # by country

    def ranked(self, climbed: Climbed, request: Request, today: int) -> tuple[Ranked, ...]:
        """What a request asked for of an answer, best first. ``today`` is an ordinal day."""
        ranked = self._in_order(climbed, request, today)
        return self._with_ways(ranked, request.near) if request.near else ranked

    def _in_order(self, climbed: Climbed, request: Request, today: int) -> tuple[Ranked, ...]:
        first, last = request.offset, request.offset + request.limit
        hits = climbed.hits
        if request.near and (request.nearest_first or not climbed.words):
            return self._nearest(climbed, request.near, last)[first:last]
        if not climbed.words:
            hits = self._newest_first(climbed.query, max(last, FIRST_HITS), request.area)
        elif last > len(hits) < climbed.total:
            hits = self._searcher.search(climbed.query, limit=last, count=False).hits
        ranked = self._with_priors(hits, climbed, request, today)
        # Those after the first are so far down that their order by BM25 alone is good enough.
        ranked[:FIRST_HITS] = self._together_first(
            sorted(ranked[:FIRST_HITS], key=lambda found: -found.score), climbed.parts
        )
        return tuple(ranked[first:last])

    def _together_first(self, ranked: list[Ranked], parts: Sequence[Node]) -> list[Ranked]:
        """The documents that have the words on one page before those that have them here and there.

        They change places among themselves alone: what is no document stays where it is.
        """
        together = self._pages.together([found.entry for found in ranked], parts) if self._has_passages else {}
        if len(together) < 2:
            return ranked
        places = [place for place, found in enumerate(ranked) if found.entry in together]
        documents = sorted(
            (ranked[place] for place in places), key=lambda found: -found.score * (1 + TOGETHER * together[found.entry])
        )
        for place, found in zip(places, documents, strict=True):
            ranked[place] = found
        return ranked

    @cached_property
    def _has_passages(self) -> bool:
        return bool(self._searcher.search(Compiled.exists_query("passage_of"), limit=1).hits)

    def _asked(self, climbed: Climbed, request: Request) -> Asked:
        """Where help is looked for, and whether it is help that is looked for.

        Whoever works in one country and names a town of another may mean either. An example is asked for by its own
        words; it is no answer to something that the vocabulary knows, where that is needed in a country, or where
        nothing has all of the words.
        """
        countries = frozenset(countries_meant(request, climbed.codes))
        if countries and not any(code.facet == "country" for code in climbed.codes):
            countries |= self._names.named([fold(word.text) for word in climbed.words])
        is_real = bool(countries) and not any(map(self._is_invented, countries))
        names_a_need = climbed.danger or any(code.facet not in _NO_NEED for code in climbed.codes)
        is_help = names_a_need and (climbed.exact_total == 0 or bool(countries_meant(request, ())))
        return Asked(countries, is_real, is_help)

    @cached_property
    def _names(self) -> PlaceNames:
        return self._make_names()

    def _is_invented(self, country: str) -> bool:
        """Whether all that is known of a country is invented: a training pack may have a line in a real one."""
        if country not in self._invented:
            query = self._compiler.of_country
            has_fiction, has_facts = (
                bool(self._searcher.search(query(country, fictional=made), limit=1).hits) for made in (True, False)
            )
            self._invented[country] = has_fiction and not has_facts
        return self._invented[country]

    def _nearest(self, climbed: Climbed, near: Point, wanted: int) -> tuple[Ranked, ...]:
        """The ``wanted`` nearest of what was found; then what serves an area of the place; then all else.

        They are looked for among the nearest entries there are, and only then among everything.
        """
        for among in (size for size in _NEAREST_AMONG if wanted <= size < climbed.total):
            close = self._compiler.one_of(self._places.nearest(near, among))
            hits = self._searcher.search(every([climbed.query, close]), limit=among, count=False).hits
            if len(hits) >= wanted:
                break
        else:
            hits = self._searcher.search(climbed.query, limit=climbed.total, count=False).hits
        entries = self._searcher.fast_field_values("entry", [address for _, address in hits])
        ranked = [self._placed(int(entry or 0), 0.0, near) for entry in entries]
        serving = self._serving([found.entry for found in ranked if found.distance_km is None], near)
        return tuple(sorted(ranked, key=lambda found: (-found.score, found.entry not in serving)))

    def _with_ways(self, ranked: Sequence[Ranked], near: Point) -> tuple[Ranked, ...]:
        """The same, with the direction in which each lies, or that it serves the area of the place."""
        serving = self._serving([found.entry for found in ranked if found.distance_km is None], near)
        ways = (self._places.nearest_place(found.entry, near) for found in ranked)
        return tuple(
            replace(found, direction=compass(near, there) if there else None, serves_here=found.entry in serving)
            for found, there in zip(ranked, ways, strict=True)
        )

    def _serving(self, entries: Sequence[int], near: Point) -> frozenset[int]:
        """Those of the entries that have no point and serve an area of the place."""
        if not entries or not near.areas:
            return frozenset()
        serves = self._compiler.filter(AREA, [f"{FOR}{key}" for key in near.areas])
        query = every([serves, self._compiler.one_of(entries)])
        hits = self._searcher.search(query, limit=len(entries), count=False).hits
        found = self._searcher.fast_field_values("entry", [address for _, address in hits])
        return frozenset(int(entry or 0) for entry in found)

    def _newest_first(self, query: Compiled, limit: int, area: str) -> Hits:
        """The entries of the country that somebody works in, and then the others; of each, the last checked first."""
        if not area:
            return self._last_checked(query, limit)
        own = self._compiler.filter("country", [area])
        hits = self._last_checked(every([query, own]), limit)
        if len(hits) < limit:
            others = Compiled.boolean_query([(Occur.Must, query), (Occur.MustNot, own)])
            hits += self._last_checked(others, limit - len(hits))
        return hits

    def _last_checked(self, query: Compiled, limit: int) -> Hits:
        hits = self._searcher.search(query, limit=limit, count=False, order_by_field="checked").hits
        return [(0.0, address) for _, address in hits]

    def _with_priors(self, hits: Hits, climbed: Climbed, request: Request, today: int) -> list[Ranked]:
        """The hits, each worth what its words are, times what it is worth by itself and by how near it is."""
        addresses = [address for _, address in hits]
        columns = (self._searcher.fast_field_values(name, addresses) for name in ("entry", "checked", "marks"))
        asked = self._asked(climbed, request)
        ranked = []
        for (score, _), entry, day, marked in zip(hits, *columns, strict=True):
            found = self._placed(int(entry or 0), score * freshness(int(day or 0), today), request.near)
            prior = worth(unpacked(int(marked or 0)), asked, found.distance_km)
            ranked.append(replace(found, score=found.score * prior))
        return ranked

    def _placed(self, entry: int, score: float, near: Point | None) -> Ranked:
        if near is None:
            return Ranked(entry, score)
        away = self._places.km(entry, near)
        return Ranked(entry, (score or 1.0) * nearness(away if away is not None else 1e6), away)
