"""Making ``catalog.sqlite`` from the blobs of a generation.

The blobs are the truth and the catalog can always be made again from them, so it is built without a journal and
without flushing: a half-made one is never opened. Every blob is checked against its name before it is read.

sqlite-utils is imported where it is used, because only an import of packs needs it and it is heavy.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.model import Country, Document, Entry, PackManifest, Passage, kind_of
from phcdesk.progress import CancelToken, Progress
from phcdesk.store.catalog import APPLICATION_ID, SCHEMA_VERSION, entry_checksum, passage_checksum
from phcdesk.store.generations import BodyRecord, PackRecord
from phcdesk.store.merging import Duplicate, may_merge, merge_countries
from phcdesk.store.objects import Objects

if TYPE_CHECKING:
    from sqlite_utils import Database

_LOOK_EVERY = 1_000  # rows between two looks at the cancel token
_REASONS = {
    sqlite3.SQLITE_FULL: "ENOSPC",
    sqlite3.SQLITE_IOERR: "EIO",
    sqlite3.SQLITE_READONLY: "EROFS",
    sqlite3.SQLITE_CANTOPEN: "EACCES",
    sqlite3.SQLITE_PERM: "EACCES",
}
_TABLES: dict[str, dict[str, type]] = {
    "meta": {"key": str, "value": str},
    "pack": {
        "position": int,
        "digest": str,
        "entries": int,
        "manifest": str,
        **{name: int if name in ("edition", "fictional") else str for name in PackManifest.__struct_fields__},
    },
    "entry": {
        "id": int,
        "ref": str,
        "publisher": str,
        "pack": str,
        "kind": str,
        "name": str,
        "record": bytes,
        "crc": int,
    },
    "passage": {"entry_id": int, "number": int, "heading": str, "text": str, "crc": int},
    "golden_query": {
        "publisher": str,
        "pack": str,
        "query": str,
        "expected": str,
        "language": str,
        "place": str,
    },
}
_KEYS = {"meta": "key", "pack": "position", "entry": "id"}

Cells = list[object]


def build_catalog(
    path: Path,
    packs: Sequence[PackRecord],
    vocabulary: str,
    objects: Objects,
    made: str,
    progress: Progress,
    cancel: CancelToken,
) -> int:
    """Write the catalog of ``packs`` to ``path``, which must not exist, and return how many entries it has.

    Raises ``DamagedLibrary`` for a blob that is missing or wrong, ``DiskError`` when the disk refuses, ``Cancelled``.
    """
    from sqlite_utils import Database

    try:
        connection = sqlite3.connect(path)
        try:
            return _Builder(Database(connection), packs, objects, progress, cancel).build(vocabulary, made)
        finally:
            connection.close()
    except sqlite3.Error as error:
        reason = _REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, "EIO")
        raise DiskError(path=str(path), reason=reason) from error


class _Builder:
    def __init__(
        self, database: Database, packs: Sequence[PackRecord], objects: Objects, progress: Progress, cancel: CancelToken
    ) -> None:
        self._database = database
        self._packs = packs
        self._objects = objects
        self._progress = progress
        self._cancel = cancel
        self._total = sum(pack.count for pack in packs)
        self._ids: dict[str, int] = {}  # ref -> ordinal
        self._owners: dict[str, PackRecord] = {}  # ref -> the pack whose entry it is
        self._countries: dict[str, Country] = {}  # ref -> merged so far; written last, when nothing can be added
        self._duplicates: list[Duplicate] = []
        self._counts = [0] * len(packs)
        self._passages = 0

    def build(self, vocabulary: str, made: str) -> int:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY", "locking_mode=EXCLUSIVE"):
            self._database.execute(f"PRAGMA {pragma}")
        for name, columns in _TABLES.items():
            self._database.table(name).create(columns, pk=_KEYS.get(name))
        self._insert("entry", self._entry_rows())
        self._database.table("entry").create_index(["ref"], unique=True)
        self._insert("passage", self._passage_rows())
        self._database.table("passage").create_index(["entry_id"])
        self._insert("golden_query", self._golden_rows())
        self._insert("pack", self._pack_rows())
        self._insert("meta", self._meta_rows(vocabulary, made))
        self._database.execute(f"PRAGMA application_id={APPLICATION_ID}")
        self._database.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        return len(self._ids)

    def _insert(self, table: str, rows: Iterator[Cells]) -> None:
        """Insert rows whose cells stand in the order of ``_TABLES``."""
        first = next(rows, None)
        if first is not None:
            header: Cells = list(_TABLES[table])
            self._database.table(table).insert_all(itertools.chain((header, first), rows), batch_size=500)

    def _entry_rows(self) -> Iterator[Cells]:
        decoder = msgspec.json.Decoder(Entry)
        read = 0
        for position, pack in enumerate(self._packs):
            bodies = _first_bodies(pack)
            for line in self._objects.lines(pack.entries):
                if read % _LOOK_EVERY == 0:
                    self._cancel.check()
                    self._progress("catalog", read, self._total)
                read += 1
                try:
                    entry = decoder.decode(line)
                except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
                    raise DamagedLibrary("pack-unreadable", pack=pack.key) from error
                yield from self._placed(position, entry, line, bodies)
        for ref, country in self._countries.items():
            yield _entry_cells(self._ids[ref], ref, self._owners[ref].manifest, country, msgspec.json.encode(country))
        self._progress("catalog", self._total, self._total)

    def _placed(self, position: int, entry: Entry, line: bytes, bodies: dict[str, BodyRecord]) -> Iterator[Cells]:
        """Give an entry its ordinal, unless one of its identity has it. A country waits: another pack may add to it."""
        pack = self._packs[position]
        ref = f"{pack.manifest.publisher}/{entry.id}"
        if ref in self._ids:
            known = self._countries.get(ref)
            if known is not None and isinstance(entry, Country) and may_merge(known, entry):
                self._countries[ref] = merge_countries(known, entry)
                self._counts[position] += 1
            else:
                self._duplicates.append(Duplicate(ref, self._owners[ref].key, pack.key))
            return
        entry_id = self._ids[ref] = len(self._ids)
        self._owners[ref] = pack
        self._counts[position] += 1
        if isinstance(entry, Country):
            self._countries[ref] = entry
            return
        if isinstance(entry, Document):
            with_file = _with_file(entry, bodies.get(entry.id))
            if with_file is not entry:
                entry, line = with_file, msgspec.json.encode(with_file)
        yield _entry_cells(entry_id, ref, pack.manifest, entry, line)

    def _passage_rows(self) -> Iterator[Cells]:
        for pack in self._packs:
            for body in pack.bodies:
                self._cancel.check()
                ref = f"{pack.manifest.publisher}/{body.document_id}"
                if self._owners.get(ref) is not pack:
                    continue  # the body of an entry that was left out
                entry_id = self._ids[ref]
                for passage in self._read_passages(pack, body):
                    self._passages += 1
                    crc = passage_checksum(entry_id, passage.number, passage.heading, passage.text)
                    yield [entry_id, passage.number, passage.heading, passage.text, crc]

    def _read_passages(self, pack: PackRecord, body: BodyRecord) -> tuple[Passage, ...]:
        try:
            return msgspec.json.decode(self._objects.read(body.passages), type=tuple[Passage, ...])
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
            raise DamagedLibrary("pack-unreadable", pack=pack.key) from error

    def _golden_rows(self) -> Iterator[Cells]:
        for pack in self._packs:
            for golden in pack.golden_queries:
                expected = msgspec.json.encode(golden.expected).decode()
                manifest = pack.manifest
                yield [manifest.publisher, manifest.id, golden.query, expected, golden.language, golden.place]

    def _pack_rows(self) -> Iterator[Cells]:
        for position, pack in enumerate(self._packs):
            fields = msgspec.structs.asdict(pack.manifest)
            fields["languages"] = msgspec.json.encode(pack.manifest.languages).decode()
            fields["fictional"] = int(pack.manifest.fictional)
            manifest = msgspec.json.encode(pack.manifest).decode()
            yield [position, pack.digest, self._counts[position], manifest, *fields.values()]

    def _meta_rows(self, vocabulary: str, made: str) -> Iterator[Cells]:
        yield ["made", made]
        yield ["entries", str(len(self._ids))]
        yield ["passages", str(self._passages)]
        yield ["packs", str(len(self._packs))]
        yield ["duplicates", msgspec.json.encode(self._duplicates).decode()]
        yield ["vocabulary", self._objects.read(vocabulary).decode()]


def _entry_cells(entry_id: int, ref: str, manifest: PackManifest, entry: Entry, record: bytes) -> Cells:
    crc = entry_checksum(entry_id, ref, record)
    return [entry_id, ref, manifest.publisher, manifest.id, kind_of(entry), entry.name, record, crc]


def _first_bodies(pack: PackRecord) -> dict[str, BodyRecord]:
    bodies: dict[str, BodyRecord] = {}
    for body in pack.bodies:
        bodies.setdefault(body.document_id, body)
    return bodies


def _with_file(document: Document, body: BodyRecord | None) -> Document:
    """The document naming the file that is really there, or none."""
    sha256, media_type = (body.file, body.media_type) if body else ("", document.media_type)
    if (document.sha256, document.media_type) == (sha256, media_type):
        return document
    return msgspec.structs.replace(document, sha256=sha256, media_type=media_type)
