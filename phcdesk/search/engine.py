"""Answers requests with the numbers of entries; what those entries are is the catalog's business.

An Engine is made for one open index and is safe to use from several threads: it holds no state of a search but a small
memory of the last answers, so that counting facets does not ask everything again.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from threading import Lock

from tantivy import Query as Compiled

from phcdesk.model import Code
from phcdesk.progress import CancelToken
from phcdesk.search.areas import FIELD as AREA
from phcdesk.search.areas import FOR, IN
from phcdesk.search.asked import Filters, filters_of, typed_filters
from phcdesk.search.compiling import Compiler, every, some, unscored
from phcdesk.search.concepts import chip
from phcdesk.search.facet_order import FACETS, OF_DOCUMENTS
from phcdesk.search.facets import columns
from phcdesk.search.here import PlaceNames
from phcdesk.search.index import Index
from phcdesk.search.ladder import Climbed, Ladder
from phcdesk.search.less import AskingForLess
from phcdesk.search.nearest import NearPlaces
from phcdesk.search.order import Order, Ranked
from phcdesk.search.pages import PageFinder, Pages
from phcdesk.search.points import PLACE_KINDS, Points, points_of
from phcdesk.search.reading import Reader, all_stems, exact_terms
from phcdesk.search.results import FacetCounts, Point, Relaxation, Request, Step
from phcdesk.search.spelling import Speller
from phcdesk.text.folding import fold
from phcdesk.text.query import Node, Query, Word, parse

_REMEMBERED_ANSWERS = 16
_MAX_VALUES = 1_000
_MAX_SUPERSEDING = 50

OpenEntries = Callable[[], Collection[int]]
"""Gives the entries that are open now; asked only when a request wants them."""


@dataclass(frozen=True)
class Found:
    """The answer in numbers, and how it was understood."""

    total: int
    exact_total: int
    step: Step
    ranked: tuple[Ranked, ...]
    did_you_mean: str | None
    chips: tuple[Code, ...]
    crisis: bool
    words: tuple[Word, ...]
    parts: tuple[Node, ...]  # what is looked for inside documents
    typed: tuple[str, ...]  # all words as they were typed, folded, small ones too
    stems: frozenset[str]
    beginnings: tuple[str, ...]
    typed_filters: tuple[tuple[str, str], ...]


class Engine:
    """Searches one index. ``today`` is given by the caller, as an ordinal day."""

    def __init__(self, index: Index) -> None:
        self._searcher = index.opened.searcher()
        self._reader = Reader(index.seal.languages, index.lookups.concepts)
        self._compiler = Compiler(index, self._searcher, self._reader)
        self._speller = Speller(self._words_with)
        self._pages = PageFinder(index.schema, self._searcher, self._reader)
        self._ladder = Ladder(self._searcher, self._compiler, self._reader, self._speller)
        self._index = index
        self._places = NearPlaces(index.lookups.points)
        self._order = Order(self._searcher, self._compiler, self._places, self._place_names, self._pages)
        self._near: tuple[tuple[Point, float], Compiled] | None = None  # what is within a distance of it
        self._open: tuple[Collection[int], Compiled] | None = None
        self._answers: OrderedDict[object, tuple[Query, Climbed]] = OrderedDict()
        self._lock = Lock()

    def search(
        self, request: Request, *, today: int, open_entries: OpenEntries, cancel: CancelToken | None = None
    ) -> Found:
        """The best entries for a request. Raises ``UsageError`` for a facet that does not exist, ``Cancelled``."""
        query, climbed = self._climb(request, open_entries)
        if cancel:
            cancel.check()
        ranked = self._order.ranked(climbed, request, today) if climbed.total else ()
        chips = dict.fromkeys(filter(None, map(chip, climbed.codes)))
        already = {(facet, value) for facet, values in filters_of(request, query).items() for value in values}
        return Found(
            total=climbed.total,
            exact_total=climbed.exact_total,
            step=climbed.step,
            ranked=ranked,
            did_you_mean=climbed.did_you_mean,
            chips=tuple(code for code in chips if (code.facet, code.code) not in already),
            crisis=climbed.danger,
            words=climbed.words,
            parts=climbed.parts,
            typed=tuple(exact_terms(" ".join(word.text for word in query.words))),
            stems=all_stems(self._reader, climbed.words),
            beginnings=tuple(fold(word.text) for word in climbed.words if word.prefix),
            typed_filters=typed_filters(query),
        )

    def facets(self, request: Request, *, open_entries: OpenEntries, cancel: CancelToken | None = None) -> FacetCounts:
        """Counts over everything found. A facet that is filtered by counts as if its own filter were off."""
        query, climbed = self._climb(request, open_entries)
        filters = filters_of(request, query)
        free = [facet for facet in FACETS if facet not in filters]
        counts = self._counts(climbed.query, [facet for facet in free if facet not in OF_DOCUMENTS])
        if "document" in (filters.get("kind") or counts["kind"]):
            documents = every([climbed.query, self._compiler.filter("kind", ["document"])])
            counts |= self._counts(documents, [facet for facet in free if facet in OF_DOCUMENTS])
        for facet in filters:
            if cancel:
                cancel.check()
            others = {name: values for name, values in filters.items() if name != facet}
            counts |= self._counts(self._again(climbed, request, others, open_entries), [facet])
        return {facet: counts[facet] for facet in FACETS if counts.get(facet)}

    def relaxations(self, request: Request, *, open_entries: OpenEntries) -> tuple[Relaxation, ...]:
        """What a request that found nothing would find if it asked for less: without a filter, farther, elsewhere."""
        less = AskingForLess(request, self._index.lookups.areas)

        def total(asked: Request) -> int:
            query = parse(asked.text, FACETS)
            conditions = self._conditions(asked, filters_of(asked, query), open_entries)
            return self._ladder.climb(query, asked.text, conditions).total

        return less.that_finds(total)

    def pages(self, entry: int, parts: Sequence[Node]) -> Pages:
        """Where in a document the parts of a query are, by the numbers of its passages."""
        return self._pages.find(entry, parts)

    def superseding(self, identity: str) -> tuple[int, ...]:
        """The entries that say they take the place of the document with this id, of whichever publisher."""
        hits = self._searcher.search(self._compiler.superseding(identity), limit=_MAX_SUPERSEDING).hits
        entries = self._searcher.fast_field_values("entry", [address for _, address in hits])
        return tuple(int(entry or 0) for entry in entries)

    def points(
        self, request: Request, *, open_entries: OpenEntries, also: int = -1, cancel: CancelToken | None = None
    ) -> Points:
        """Where everything is that is found, and the entry ``also`` whether it is found or not."""
        _, climbed = self._climb(request, open_entries)
        if cancel:
            cancel.check()
        entries = self._entries(climbed.query, climbed.total)
        if also >= 0 and also not in entries:
            entries.append(also)
        kinds = [
            set(self._entries(self._compiler.filter("type", types), self._index.seal.entries) if types else ())
            for types in PLACE_KINDS
        ]
        return points_of(entries, self._index.lookups.points, kinds, climbed.total, also)

    def _entries(self, query: Compiled, most: int) -> list[int]:
        hits = self._searcher.search(query, limit=max(most, 1), count=False).hits
        return [int(entry or 0) for entry in self._searcher.fast_field_values("entry", [at for _, at in hits])]

    def _climb(self, request: Request, open_entries: OpenEntries) -> tuple[Query, Climbed]:
        filters = tuple(sorted(request.filters.items()))
        key = (
            request.text,
            filters,
            request.near,
            request.within_km,
            request.open_now,
            request.area,
            request.within_area,
            request.only,
            request.also,
        )

        with self._lock:
            known = None if request.open_now else self._answers.get(key)
        if known:
            return known
        query = parse(request.text, FACETS)
        conditions = self._conditions(request, filters_of(request, query), open_entries)
        answer = query, self._ladder.climb(query, request.text, conditions, request.area, request.also)
        with self._lock:
            self._answers[key] = answer
            while len(self._answers) > _REMEMBERED_ANSWERS:
                self._answers.popitem(last=False)
        return answer

    def _conditions(self, request: Request, filters: Filters, open_entries: OpenEntries) -> list[Compiled]:
        conditions = [self._compiler.filter(facet, values) for facet, values in filters.items()]
        if request.near and request.within_km is not None:
            conditions.append(self._within(request.near, request.within_km))
        if request.within_area:
            conditions.append(self._compiler.filter(AREA, [f"{IN}{request.within_area.key}"]))
        if request.only is not None:
            conditions.append(self._compiler.one_of(request.only.entries))
        if request.open_now:
            conditions.append(self._opened(open_entries()))
        return conditions

    def _within(self, here: Point, radius_km: float) -> Compiled:
        """What is so near, or serves an area of the place without a point of its own.

        A long list of entries is dear to compile, so the last one is kept, and so below.
        """
        key = (here, radius_km)
        known = self._near
        if known is None or known[0] != key:
            near = self._compiler.one_of(self._places.within(here, radius_km))
            serving = [self._compiler.filter(AREA, [f"{FOR}{name}" for name in here.areas])] if here.areas else []
            known = self._near = key, unscored(some([near, *serving], 1))
        return known[1]

    def _opened(self, entries: Collection[int]) -> Compiled:
        known = self._open
        if known is None or known[0] is not entries:
            known = self._open = entries, self._compiler.one_of(entries)
        return known[1]

    def _again(self, climbed: Climbed, request: Request, filters: Filters, opened: OpenEntries) -> Compiled:
        """The query that answers under other filters."""
        text = climbed.did_you_mean or request.text
        return self._ladder.climb(
            parse(text, FACETS), text, self._conditions(request, filters, opened), request.area
        ).query

    def _counts(self, query: Compiled, facets: Sequence[str]) -> FacetCounts:
        if not facets:
            return {}
        wanted = {column: _terms_in(column) for facet in facets for column in columns(facet)}
        found = self._searcher.aggregate(query, wanted)
        counts: FacetCounts = {}
        for facet in facets:
            together: Counter[str] = Counter()
            for column in columns(facet):
                together.update({bucket["key"]: int(bucket["doc_count"]) for bucket in found[column]["buckets"]})
            del together[""]
            counts[facet] = dict(together.most_common())
        return counts

    def _place_names(self) -> PlaceNames:
        return PlaceNames((*self._index.lookups.towns, *self._index.lookups.areas))

    def _words_with(self, letter: str) -> list[tuple[str, int]]:
        """The words that begin with a letter: names of concepts, and those of entries with how many have each."""
        named = [(word, 0) for word in self._reader.names_of_concepts(letter)]
        return named + self._searcher.terms_with_prefix("exact", letter)


def _terms_in(column: str) -> dict[str, dict[str, object]]:
    return {"terms": {"field": column, "size": _MAX_VALUES}}
