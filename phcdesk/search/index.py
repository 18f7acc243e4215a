"""The Tantivy index of one generation: made from the catalog, kept in a cache, thrown away when in doubt.

Entries and passages of documents share one index but no field, so that the lengths and frequencies of one do not
disturb the ranking of the other:

    entry     text (stems), exact (folded words), codes, one field a facet, entry (its number in the catalog), checked
    passage   passage_text, passage_of (the number of its entry), passage_number

Terms come ready from the language layer, joined by spaces; Tantivy only splits them. Beside the index lie
``lookups.json`` (the phrases of the vocabulary and the points of places) and, written last, ``index.json``: the
generation it belongs to, and the SHA-256 of every file. An index whose seal does not agree is not opened, because
Tantivy checks no sums while it reads.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from uuid import uuid4

import msgspec
import tantivy
from msgspec import Struct

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.model import Entry, Passage, Service
from phcdesk.partial_dates import first_day
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.search import fields
from phcdesk.search.concepts import ConceptTable, concept_table
from phcdesk.search.facet_order import FACETS
from phcdesk.search.facets import codes_of, columns, facet_values
from phcdesk.search.towns import Town, TownsOfPlaces
from phcdesk.taxonomy import Vocabulary
from phcdesk.text.analysis import exact_words, stems_of
from phcdesk.text.words import words_of

VERSION = 4
"""Raised whenever the fields or the language layer change: an older index is then built anew."""

SEAL = "index.json"
LOOKUPS = "lookups.json"
HEAP = 48_000_000
"""Bytes that Tantivy gathers before it writes a segment: more of them is hardly quicker, and all is held in memory."""
_REPORT_EVERY = 500

Row = tuple[int, str, Entry, Sequence[Passage]]
"""(number in the catalog, pack id, entry, passages of its document)"""


class Seal(Struct, frozen=True):
    """What an index says about itself."""

    version: int
    generation: str
    entries: int
    languages: tuple[str, ...]  # in which terms were made: a query must be read in each of them
    files: dict[str, str]  # name -> SHA-256


class Lookups(Struct, frozen=True):
    """What is looked up beside Tantivy."""

    concepts: ConceptTable
    towns: tuple[Town, ...]
    points: dict[int, tuple[tuple[float, float], ...]]  # entry -> (latitude, longitude) of its places


class Index(Struct, frozen=True):
    """An open index."""

    opened: tantivy.Index
    schema: tantivy.Schema
    seal: Seal
    lookups: Lookups


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name="terms", index_option="freq")
    builder.add_text_field("exact", tokenizer_name="terms", index_option="position")
    builder.add_text_field("passage_text", tokenizer_name="terms", index_option="freq")
    builder.add_text_field("codes", tokenizer_name="raw", index_option="basic")
    for facet in FACETS:
        builder.add_text_field(facet, tokenizer_name="raw", index_option="basic")
        for column in columns(facet):
            builder.add_text_field(column, tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_unsigned_field("entry", fast=True, indexed=True)
    builder.add_integer_field("checked", fast=True)
    builder.add_unsigned_field("fictional", fast=True, indexed=True)
    builder.add_unsigned_field("passage_of", fast=True, indexed=True)
    builder.add_unsigned_field("passage_number", fast=True)
    return builder.build()


def registered(index: tantivy.Index) -> tantivy.Index:
    """The index with our way of splitting terms, to be read or written."""
    index.config_reader("manual")  # no thread that watches the folder: an index never changes once it is sealed
    index.register_tokenizer("terms", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    return index


def build_index(
    folder: Path | None,
    rows: Iterable[Row],
    vocabulary: Vocabulary,
    generation: str,
    *,
    total: int = 0,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Index:
    """Build the index of a generation in ``folder``, or in memory when it is None.

    What lies in the folder is replaced at the end. Raises ``DiskError`` when the disk refuses, and ``Cancelled``; the
    folder is then as it was.
    """
    cancel = cancel or CancelToken()
    schema = _schema()
    # Beside its place, and then moved there: two programs may be building the same index.
    beside = folder.with_name(f"{folder.name}.{uuid4().hex[:8]}") if folder else None
    try:
        index = registered(tantivy.Index(schema, path=_made(beside), reuse=False))
        made = _written(index, rows, vocabulary, total, progress, cancel)
        index.reload()
        lookups = Lookups(concept_table(vocabulary), made.towns.all(), made.points)
        seal = seal_index(beside, generation, made.entries, made.languages, lookups)
        if folder and beside:
            shutil.rmtree(folder, ignore_errors=True)
            beside.rename(folder)
    except (OSError, ValueError) as problem:
        raise DiskError("index-unwritable", path=str(folder or ""), reason=str(problem)) from problem
    finally:
        if beside:
            shutil.rmtree(beside, ignore_errors=True)
    progress("index", total, total)
    if not folder:
        return Index(index, schema, seal, lookups)
    del index, made, lookups  # what is read back would otherwise be held twice
    return open_index(folder, generation)


def _written(
    index: tantivy.Index,
    rows: Iterable[Row],
    vocabulary: Vocabulary,
    total: int,
    progress: Progress,
    cancel: CancelToken,
) -> Writing:
    writer = index.writer(HEAP, 1)
    made = Writing(writer, vocabulary)
    for count, row in enumerate(rows):
        if count % _REPORT_EVERY == 0:
            cancel.check()
            progress("index", count, total)
        made.add(*row)
    writer.commit()
    writer.wait_merging_threads()
    return made


def _made(folder: Path | None) -> str | None:
    if folder is None:
        return None
    folder.mkdir(parents=True)
    return str(folder)


class Writing:
    """Turns rows into Tantivy documents, and remembers what the seal says."""

    def __init__(self, writer: tantivy.IndexWriter, vocabulary: Vocabulary, towns: TownsOfPlaces | None = None) -> None:
        self._writer = writer
        self._vocabulary = vocabulary
        self.entries = 0
        self.languages: set[str] = set()
        self.points: dict[int, tuple[tuple[float, float], ...]] = {}
        self.towns = towns or TownsOfPlaces()

    def add(self, number: int, pack_id: str, entry: Entry, passages: Sequence[Passage]) -> None:
        language = entry.language or "en"
        self.languages.add(language)
        name = " ".join(fields.names(entry))
        other = " ".join(fields.words(entry, self._vocabulary))
        body = " ".join(part for passage in passages for part in (passage.heading, passage.text))
        stems, exact = stems_of(language), exact_words()
        name_words, other_words, body_words = words_of(name), words_of(other), words_of(body)
        named = stems.joined(name_words)
        document = tantivy.Document()
        document.add_unsigned("entry", number)
        document.add_integer("checked", day_number(entry.assurance.as_of))
        document.add_unsigned("fictional", int(entry.fictional))
        document.add_text("text", f"{named} {named} {stems.joined(other_words)} {stems.joined(body_words)}")
        document.add_text("exact", exact.joined(chain(name_words, other_words, body_words)))
        for code in dict.fromkeys(f"{code.facet}:{code.code}".lower() for code in codes_of(entry)):
            document.add_text("codes", code)
        _add_facets(document, facet_values(entry, pack_id))
        self._writer.add_document(document)
        self._add_passages(number, entry, passages)
        self._remember(number, entry)

    def _add_passages(self, number: int, entry: Entry, passages: Sequence[Passage]) -> None:
        for passage in passages:
            # The title stands over the whole document and says nothing about where in it the words are.
            heading = "" if passage.heading == entry.name else passage.heading
            document = tantivy.Document()
            _add_facets(document, {})
            document.add_unsigned("passage_of", number)
            document.add_unsigned("passage_number", passage.number)
            terms = stems_of(entry.language or "en").terms(f"{heading} {passage.text}")
            document.add_text("passage_text", " ".join(terms))
            self._writer.add_document(document)

    def _remember(self, number: int, entry: Entry) -> None:
        self.entries += 1
        if isinstance(entry, Service):
            places = [at.location for at in entry.service_at_locations]
            self.towns.add(places)
            points = tuple(
                (place.latitude, place.longitude)
                for place in places
                if place.latitude is not None and place.longitude is not None and not place.restricted
            )
            if points:
                self.points[number] = points


def _add_facets(document: tantivy.Document, values: dict[str, tuple[str, ...]]) -> None:
    """The values of every facet: to filter by, and in the columns that are counted (see ``facets.columns``)."""
    for facet in FACETS:
        found = values.get(facet, ())
        for value in found:
            document.add_text(facet, value)
        *single, more = columns(facet)
        for place, column in enumerate(single):
            document.add_text(column, found[place] if place < len(found) else "")
        for value in found[len(single) :]:
            document.add_text(more, value)


def day_number(as_of: str) -> int:
    """Days since 1 January of the year 1 for an ISO date; the first day of a partial one; 0 when not known."""
    day = first_day(as_of)
    return day.toordinal() if day else 0


def seal_index(folder: Path | None, generation: str, entries: int, languages: Iterable[str], lookups: Lookups) -> Seal:
    """Write what stands beside an index, the seal last; nothing for one in memory."""
    if folder is None:
        return Seal(VERSION, generation, entries, tuple(sorted(languages)), {})
    (folder / LOOKUPS).write_bytes(msgspec.json.encode(lookups))
    seal = Seal(VERSION, generation, entries, tuple(sorted(languages)), sums_of(folder))
    (folder / SEAL).write_bytes(msgspec.json.encode(seal))
    return seal


def sums_of(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file of an index but its seal."""
    files = sorted(path for path in folder.iterdir() if path.name != SEAL and not path.name.endswith(".lock"))
    sums = {}
    for path in files:
        with path.open("rb") as file:
            sums[path.name] = hashlib.file_digest(file, "sha256").hexdigest()
    return sums


def open_index(folder: Path, generation: str) -> Index:
    """Open the index of a generation. Raises ``DamagedLibrary`` when it is missing, half-built, or not as sealed."""
    try:
        seal = msgspec.json.decode((folder / SEAL).read_bytes(), type=Seal)
        if seal.version != VERSION or seal.generation != generation:
            raise DamagedLibrary("index-of-another-generation", path=str(folder))
        if sums_of(folder) != seal.files:
            raise DamagedLibrary("index-damaged", path=str(folder))
        lookups = msgspec.json.decode((folder / LOOKUPS).read_bytes(), type=Lookups)
        index = registered(tantivy.Index.open(str(folder)))
    except (OSError, ValueError, msgspec.MsgspecError) as problem:
        raise DamagedLibrary("index-damaged", path=str(folder), reason=str(problem)) from problem
    return Index(index, index.schema, seal, lookups)
