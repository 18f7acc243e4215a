"""The library as both shells hold it: search, show, and what is known about the packs in it.

Opening a library needs it to be prepared (``bundled.prepare``). Everything here only reads, and may be called from
several threads. Time is asked from the clock that was handed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Self

from msgspec.structs import replace

from phcdesk import bundled, importing
from phcdesk.answers.coverage import Coverage, Level, coverage_by
from phcdesk.answers.finding import FIRST_ROWS, Rows
from phcdesk.answers.indicators import Comparison, PeerTable, compare, peers_of
from phcdesk.answers.installed import InstalledPack, installed
from phcdesk.answers.instead import with_help
from phcdesk.answers.maps import maps_in
from phcdesk.answers.shelf import Shelf, Shelves
from phcdesk.answers.standing import Standing, standing_of
from phcdesk.bundled import Bundle
from phcdesk.documents.reading import HTML, PDF
from phcdesk.errors import NoLibrary, NotFound, UsageError
from phcdesk.hours.clock import Judged
from phcdesk.hours.now import Opening
from phcdesk.hours.state import HoursState
from phcdesk.importing import Store
from phcdesk.kept.corrections import Overlay, reports_in
from phcdesk.model import Country, Document, Entry, GoldenQuery, Gone, Guide, Passage, Placed, Service
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.search.engine import Found
from phcdesk.search.facets import GATHERS
from phcdesk.search.gazetteer import Gazetteer
from phcdesk.search.index import Index
from phcdesk.search.points import Points
from phcdesk.search.results import FacetCounts, Hit, Request, Results, Suggestion, Whereabouts
from phcdesk.search.suggesting import Suggester
from phcdesk.search.watched import WatchedEngine
from phcdesk.store.map_files import MapFile
from phcdesk.store.reading import Generation
from phcdesk.taxonomy import Vocabulary
from phcdesk.text.folding import fold
from phcdesk.text.snippets import Sought

Clock = Callable[[], datetime]
"""Gives the time with its zone."""

MAX_COUNTRIES = 1_000
READ_AT_ONCE = 256


class Library:
    """An open library. Close it when done."""

    def __init__(self, generation: Generation, index: Index, clock: Clock) -> None:
        """Use ``Library.open``."""
        self._generation = generation
        self._catalog = generation.catalog
        self._engine = WatchedEngine(index, generation.index_folder)
        self._lookups = index.lookups
        self._clock = clock
        self._titles = {pack.manifest.id: pack.manifest.title for pack in self._catalog.packs()}
        newest = max((pack.manifest.issued for pack in self._catalog.packs()), default="")
        self._opening = Opening(clock, newest, self._catalog.rows)
        self.reported = Overlay(self.show)  # on this computer; it lies over the rows of everything that is found

    @classmethod
    def open(cls, store: Store, *, clock: Clock, bundle: Bundle | None = None, progress: Progress = silent) -> Library:
        """Open the current generation and its index, which is built again if it is missing or damaged.

        Raises ``NoLibrary``, also when ``bundle`` is given and has newer packs than are installed; ``DamagedLibrary``;
        ``DiskError``.
        """
        generation = importing.open_current(store)
        try:
            _require_newest(bundle, generation, store)
            index = bundled.ready_index(generation, progress=progress)
        except BaseException:
            generation.close()
            raise
        library = cls(generation, index, clock)
        library.reported.reports = reports_in(store.folder)
        library.reported.look_up()
        library.label("kind", "")  # reads the vocabulary now, and not in the middle of a painting
        return library

    def close(self) -> None:
        """Let go of the files, so that an import may clean up."""
        self._generation.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @property
    def clock_judged(self) -> Judged:
        """Whether the date of the computer can be right. No opening times are told while it is not."""
        return self._opening.clock_judged

    def hours(self, service: Service) -> HoursState:
        """Whether a service is open now, by the clock of its place."""
        return self._opening.state(service)

    def search(self, request: Request, cancel: CancelToken | None = None) -> Results:
        """The rows of a request, best first. Raises ``UsageError`` for a filter that does not exist, ``Cancelled``."""
        results = self._search(request, cancel)
        if results.total:
            return results
        relaxations = self._engine.relaxations(request, open_entries=self._opening.open_entries)
        return self.with_help(request, replace(results, relaxations=relaxations))

    def with_help(self, request: Request, results: Results) -> Results:
        """The answer to a request, with whom to call where nothing of it can be used; costs several searches."""
        return with_help(self._search, self.show, request, results)

    def _search(self, request: Request, cancel: CancelToken | None = None) -> Results:
        end = request.offset + request.limit
        with_first = request.offset < FIRST_ROWS  # these are put in order together, whichever of them are asked for
        asked = replace(request, offset=0, limit=max(end, FIRST_ROWS)) if with_first else request
        found = self._find(asked, cancel)
        rows = self._rows.of(found, from_first=with_first)
        return Results(
            total=found.total,
            step=found.step,
            hits=rows[request.offset : end] if with_first else rows,
            did_you_mean=found.did_you_mean,
            chips=found.chips,
            crisis=found.crisis,
            exact_total=found.exact_total,
            typed_filters=found.typed_filters,
        )

    def _find(self, request: Request, cancel: CancelToken | None = None) -> Found:
        today = self._clock().toordinal()
        return self._engine.search(request, today=today, open_entries=self._opening.open_entries, cancel=cancel)

    def found(self, request: Request) -> Iterator[Placed]:
        """All entries that a request finds, in the order of the catalog, read as they are asked for."""
        ranked = self._find(replace(request, offset=0, limit=max(self.count, 1))).ranked
        numbers = sorted(one.entry for one in ranked)
        for first in range(0, len(numbers), READ_AT_ONCE):
            yield from self._catalog.placed(numbers[first : first + READ_AT_ONCE])

    def facets(self, request: Request, cancel: CancelToken | None = None) -> FacetCounts:
        """How many of all entries found have each value; a facet counts as if its own filter were off."""
        return self._engine.facets(request, open_entries=self._opening.open_entries, cancel=cancel)

    def points(self, request: Request, also: str = "", cancel: CancelToken | None = None) -> Points:
        """Where everything is that a request finds, and the entry ``also`` even if it is not found."""
        number = self._number(also) if also else -1
        return self._engine.points(request, open_entries=self._opening.open_entries, also=number, cancel=cancel)

    def rows_of(self, entries: Sequence[int]) -> tuple[Hit, ...]:
        """The rows of these entries, by their numbers in ``points``, with whether they are open."""
        return self._rows.known(entries)

    def suggest(self, text: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Completions of what is being typed: terms and towns that begin so, then titles that are found by it."""
        if not text.strip():
            return ()
        completed = self._suggester.complete(text, limit)
        found = self._find(Request(text=text, limit=limit))
        typed = fold(text.rsplit(maxsplit=1)[-1])
        titles = [
            Suggestion(placed.entry.name, "title", placed.ref)
            for placed in self._catalog.placed([ranked.entry for ranked in found.ranked])
            if typed in fold(placed.entry.name)
        ]
        return tuple((completed[: limit // 2] + titles + completed[limit // 2 :])[:limit])

    def shelf(self, text: str = "", cancel: CancelToken | None = None) -> Shelf:
        """The documents and quick cards that have some words, best first; all of them, newest first, without words."""
        return self._shelves.shelf(text, cancel)

    def standing(self, ref: str) -> Standing:
        """Whether a document or quick card still holds, and what took its place; nothing of other entries."""
        entry = self.show(ref)
        successor = self._rows.successor(self.ref(ref), entry) if isinstance(entry, Document) else None
        return standing_of(entry, successor, self._clock().date() if self.clock_judged == "plausible" else None)

    def pages_found(self, ref: str, text: str) -> tuple[int, ...]:
        """The pages of a document that have the words, in reading order: as many of them as its best page has.

        Where a document has no pages its passages are counted. Nothing without words, and for other entries.
        """
        number = self._number(ref)
        return self._engine.pages(number, self._find(Request(text=text, limit=1)).parts).numbers

    def sought(self, ref: str, text: str) -> Sought:
        """What was looked for, as it is met in the language of an entry."""
        found = self._find(Request(text=text, limit=1))
        return Sought(found.stems, found.beginnings, self.show(ref).language or "en")

    def show(self, ref: str) -> Entry:
        """The entry called "publisher/id", or by its id alone if that is clear. Raises ``NotFound``, ``UsageError``."""
        return self._catalog.entry(self._number(ref))

    def gone(self, ref: str) -> Gone | None:
        """What is left of an entry that a later edition of its pack no longer has; see ``phcdesk.vanished``."""
        return self._catalog.gone(ref)

    def ref(self, ref: str) -> str:
        """The full name "publisher/id" of an entry."""
        return self._catalog.refs((self._number(ref),))[0]

    def comparison(self, ref: str) -> tuple[Comparison, ...]:
        """The figures of a country beside those of all countries in the library; nothing for other entries."""
        country = self.show(ref)
        return compare(country, self._peers) if isinstance(country, Country) else ()

    def pack_of(self, ref: str) -> str:
        """The id of the pack that an entry came with."""
        return self._catalog.placed([self._number(ref)])[0].pack

    def passages(self, ref: str) -> tuple[Passage, ...]:
        """The passages of a document in reading order; nothing for other entries."""
        return self._catalog.passages(self._number(ref))

    def body_html(self, ref: str) -> str:
        """The text of a document or guide as HTML of a small, safe kind; "" when there is none."""
        from phcdesk.documents.markdown import markdown_to_html

        match self.show(ref):
            case Guide(body=body):
                return markdown_to_html(body)
            case Document(sha256=sha256, media_type=kind) if sha256 and kind == HTML:
                from phcdesk.documents.html import shown_html

                return shown_html(self._generation.objects.read(sha256))
            case Document(sha256=sha256, media_type=kind) as text if sha256 and kind != PDF and not text.is_map:
                return markdown_to_html(self._generation.objects.read(sha256).decode("utf-8", "replace"))
        return ""

    def file_of(self, ref: str) -> Path:
        """The file of a document, looked over. Raises ``DamagedLibrary``, also for what has no file."""
        return self._generation.objects.sound_file(getattr(self.show(ref), "sha256", "") or "none")

    def maps(self) -> tuple[MapFile, ...]:
        """The maps that packs brought, to lie under the points."""
        return tuple(maps_in(self._generation))

    def label(self, facet: str, code: str, language: str = "en") -> str:
        """What a code of a displayed facet, or of a facet of the vocabulary, is called."""
        if facet == "pack":
            return self._titles.get(code, code)
        for gathered in GATHERS.get(facet, (facet,)):
            if self._vocabulary.concept(gathered, code):
                return self._vocabulary.label(gathered, code, language)
        return code

    def packs(self) -> tuple[InstalledPack, ...]:
        """The installed packs in their order."""
        return tuple(installed(pack) for pack in self._catalog.packs())

    def pack_sizes(self) -> dict[str, int]:
        """How many bytes the files of each pack take, by "publisher/pack"."""
        return self._generation.pack_sizes()

    def place(self, text: str) -> Whereabouts:
        """A town, an area or a country by its name, or coordinates. Raises ``UsageError("unknown-place")``."""
        if (found := self._gazetteer.locate(text)) is None:
            raise UsageError("unknown-place", place=text)
        return found

    def places(self, beginning: str, limit: int = 8) -> tuple[Whereabouts, ...]:
        """The towns, areas and countries that begin so, each under the name by which ``place`` finds it."""
        return self._gazetteer.complete(beginning, limit)

    def coverage(self, facet: str, level: Level, country: str = "") -> Coverage:
        """What there is where, by the codes of "service_type" or "emergency_layer"; of one country or of all."""
        services = ((one.number, one.entry) for one in self.found(Request(filters={"kind": ("service",)})))
        return coverage_by(self._vocabulary, services, self._clock().date(), facet, level).of(country)

    def golden_queries(self) -> tuple[tuple[str, GoldenQuery], ...]:
        """(publisher, query) for everything that installed packs say must be found."""
        return tuple((query.publisher, query.golden) for query in self._catalog.golden_queries())

    @property
    def count(self) -> int:
        """How many entries there are."""
        return self._catalog.count

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return self._catalog.vocabulary()

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        known, vocabulary = self._lookups, self._vocabulary
        countries = (concept for concept in vocabulary.concepts if concept.facet == "country")
        return Gazetteer(known.towns, known.areas, countries, lambda country: vocabulary.label("country", country))

    @cached_property
    def _rows(self) -> Rows:
        return Rows(self._catalog, self._engine, self._opening, self._titles, self.reported)

    @cached_property
    def _shelves(self) -> Shelves:
        return Shelves(self._find, self._catalog.placed, self._titles)

    @cached_property
    def _suggester(self) -> Suggester:
        return Suggester(self._vocabulary, self._lookups.towns, self._lookups.areas)

    @cached_property
    def _peers(self) -> PeerTable:
        request = Request(filters={"kind": ("country",)}, limit=MAX_COUNTRIES)
        found = self._engine.search(request, today=self._clock().toordinal(), open_entries=self._opening.open_entries)
        entries = self._catalog.entries([ranked.entry for ranked in found.ranked])
        return peers_of(entry for entry in entries if isinstance(entry, Country))

    def _number(self, ref: str) -> int:
        if (number := self._catalog.id_of(ref)) is None:
            raise NotFound(id=ref)
        return number


def _require_newest(bundle: Bundle | None, generation: Generation, store: Store) -> None:
    if bundle and bundled.missing(bundle, generation.catalog.packs()):
        raise NoLibrary("library-outdated", path=str(store.folder))
