"""The Tantivy index of one generation: made from the catalog, kept in a cache, thrown away when in doubt.

Entries and passages of documents share one index but no field, so that the lengths and frequencies of one do not
disturb the ranking of the other:

    entry     text (stems), exact (folded words), codes, area (areas.py), one field a facet, entry (its number in the
              catalog), checked, marks, fictional, callable, identifier, supersedes (see writing.py)
    passage   passage_text, passage_of (the number of its entry), passage_number

Terms come ready from the language layer, joined by spaces; Tantivy only splits them. Beside the index lie
``lookups.json`` (the phrases of the vocabulary and the points of places) and, written last, ``index.json``: the
generation it belongs to, and the SHA-256 of every file. An index whose seal does not agree is not opened, because
Tantivy checks no sums while it reads.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path
from uuid import uuid4

import msgspec
import tantivy
from msgspec import Struct

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.progress import CancelToken, Progress, silent
from phcdesk.search.areas import FIELD as AREA
from phcdesk.search.concepts import ConceptTable, concept_table
from phcdesk.search.facet_order import FACETS
from phcdesk.search.facets import columns
from phcdesk.search.towns import KnownArea, Town
from phcdesk.search.writing import Row, Writing
from phcdesk.taxonomy import Vocabulary

VERSION = 7
"""Raised whenever the fields or the language layer change: an older index is then built anew."""

SEAL = "index.json"
LOOKUPS = "lookups.json"
HEAP = 48_000_000
"""Bytes that Tantivy gathers before it writes a segment: more of them is hardly quicker, and all is held in memory."""
LONGEST_TERM = 400
"""Bytes: longer than any word, so that a hostile text makes no term of a megabyte."""

_REPORT_EVERY = 500


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
    areas: tuple[KnownArea, ...]
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
    builder.add_text_field("passage_text", tokenizer_name="terms", index_option="position")
    for names in ("codes", AREA, "identifier", "supersedes"):
        builder.add_text_field(names, tokenizer_name="raw", index_option="basic")
    for facet in FACETS:
        builder.add_text_field(facet, tokenizer_name="raw", index_option="basic")
        for column in columns(facet):
            builder.add_text_field(column, tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_unsigned_field("entry", fast=True, indexed=True)
    builder.add_integer_field("checked", fast=True)
    builder.add_unsigned_field("marks", fast=True)
    for mark in ("fictional", "callable"):
        builder.add_unsigned_field(mark, indexed=True)
    builder.add_unsigned_field("passage_of", fast=True, indexed=True)
    builder.add_unsigned_field("passage_number", fast=True)
    return builder.build()


def registered(index: tantivy.Index) -> tantivy.Index:
    """The index with our way of splitting terms, to be read or written."""
    index.config_reader("manual")  # no thread that watches the folder: an index never changes once it is sealed
    splitter = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace())
    index.register_tokenizer("terms", splitter.filter(tantivy.Filter.remove_long(LONGEST_TERM)).build())
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
        lookups = Lookups(concept_table(vocabulary), made.towns.all(), made.towns.areas(), made.points)
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
