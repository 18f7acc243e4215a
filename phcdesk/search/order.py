"""The order of what was found: by the words, then by small priors, or by distance alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import tantivy
from tantivy import Occur
from tantivy import Query as Compiled

from phcdesk.model import Code
from phcdesk.search.areas import FIELD as AREA
from phcdesk.search.areas import FOR
from phcdesk.search.compass import compass
from phcdesk.search.compiling import Compiler, every
from phcdesk.search.ladder import FIRST_HITS, Climbed, Hits
from phcdesk.search.nearest import NearPlaces
from phcdesk.search.pages import PageFinder
from phcdesk.search.ranking import FICTIONAL, OVER, TOGETHER, freshness, nearness
from phcdesk.search.results import Point, Request, Wind
from phcdesk.text.query import Node

_NEAREST_AMONG = (500, 4_000)


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

    def __init__(self, searcher: tantivy.Searcher, compiler: Compiler, places: NearPlaces, pages: PageFinder) -> None:
        self._searcher = searcher
        self._compiler = compiler
        self._places = places
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
        entries = self._searcher.fast_field_values("entry", [address for _, address in hits])
        checked = self._searcher.fast_field_values("checked", [address for _, address in hits])
        scores = self._over_last(hits, self._real_first(hits, climbed.codes, request.area))
        ranked = [
            self._with_priors(int(entry or 0), score, int(day or 0), request.near, today)
            for score, entry, day in zip(scores, entries, checked, strict=True)
        ]
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

    def _real_first(self, hits: Hits, codes: Sequence[Code], area: str) -> list[float]:
        """The scores, less for what is invented when somebody works in a real country, or names one."""
        countries = [code.code for code in codes if code.facet == "country"] + ([area] if area else [])
        if not countries or any(map(self._is_invented, countries)):
            return [score for score, _ in hits]
        fictional = self._searcher.fast_field_values("fictional", [address for _, address in hits])
        return [score * FICTIONAL if made else score for (score, _), made in zip(hits, fictional, strict=True)]

    def _over_last(self, hits: Hits, scores: Sequence[float]) -> list[float]:
        """The scores, less for what must no longer be used."""
        over = self._searcher.fast_field_values("over", [address for _, address in hits])
        return [score * OVER if past else score for score, past in zip(scores, over, strict=True)]

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
        ranked = [self._with_priors(int(entry or 0), 0.0, 0, near, 0) for entry in entries]
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

    def _with_priors(self, entry: int, score: float, checked: int, near: Point | None, today: int) -> Ranked:
        score *= freshness(checked, today)
        away = self._places.km(entry, near) if near else None
        if near:
            score = (score or 1.0) * nearness(away if away is not None else 1e6)
        return Ranked(entry, score, away)
