"""Making ``catalog.sqlite`` from the blobs of a generation.

The blobs are the truth and the catalog can always be made again from them, so it is built without a journal and
without flushing: a half-made one is never opened. Every blob is checked against its name before it is read.

sqlite-utils is imported where it is used, because only an import of packs needs it and it is heavy.
"""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.model import Country, Document, Entry, Gone, PackManifest, Passage, Withdrawal, kind_of
from phcdesk.progress import CancelToken, Progress
from phcdesk.shards import decode_entry, encode_entry
from phcdesk.store.catalog import APPLICATION_ID, GONE, SCHEMA_VERSION, entry_checksum, passage_checksum
from phcdesk.store.generations import BodyRecord, PackRecord
from phcdesk.store.merging import Duplicate, may_merge, merge_countries
from phcdesk.store.objects import Objects
from phcdesk.store.withdrawing import set_aside

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
    "gone": {"ref": str, "record": bytes, "crc": int},
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
_KEYS = {"meta": "key", "pack": "position", "entry": "id", "gone": "ref"}

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

    with disk_refusals(path):
        connection = sqlite3.connect(path)
        try:
            return _Builder(Database(connection), packs, objects, progress, cancel).build(vocabulary, made)
        finally:
            connection.close()


@contextlib.contextmanager
def disk_refusals(path: Path) -> Iterator[None]:
    """What SQLite says of a disk that refuses, as ``DiskError``."""
    try:
        yield
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
        self._gone: set[str] = set()
        self._passages = 0

    def build(self, vocabulary: str, made: str) -> int:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY", "locking_mode=EXCLUSIVE"):
            self._database.execute(f"PRAGMA {pragma}")
        for name, columns in _TABLES.items():
            self._database.table(name).create(columns, pk=_KEYS.get(name))
        self._insert("entry", self._entry_rows())
        self._database.table("entry").create_index(["ref"], unique=True)
        self._insert("gone", self._gone_rows())
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
        read = 0
        for position, pack in enumerate(self._packs):
            bodies = first_bodies(pack)
            withdrawn = {withdrawal.id: withdrawal for withdrawal in pack.withdrawn}
            for line in itertools.chain.from_iterable(map(self._objects.lines, pack.shards)):
                if read % _LOOK_EVERY == 0:
                    self._cancel.check()
                    self._progress("catalog", read, self._total)
                read += 1
                try:
                    entry = decode_entry(line)
                except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
                    raise DamagedLibrary("pack-unreadable", pack=pack.key) from error
                yield from self._placed(position, *as_kept(entry, line, withdrawn, bodies))
        for ref, country in self._countries.items():
            yield entry_cells(self._ids[ref], ref, self._owners[ref].manifest, country, encode_entry(country))
        self._progress("catalog", self._total, self._total)

    def _placed(self, position: int, entry: Entry, line: bytes) -> Iterator[Cells]:
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
        yield entry_cells(entry_id, ref, pack.manifest, entry, line)

    def _gone_rows(self) -> Iterator[Cells]:
        for pack in self._packs:
            for line in self._objects.lines(pack.gone) if pack.gone else ():
                try:
                    ref = f"{pack.manifest.publisher}/{msgspec.json.decode(line, type=Gone).id}"
                except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
                    raise DamagedLibrary("pack-unreadable", pack=pack.key) from error
                if ref not in self._ids and ref not in self._gone:
                    self._gone.add(ref)
                    yield [ref, line, entry_checksum(GONE, ref, line)]

    def _passage_rows(self) -> Iterator[Cells]:
        for pack in self._packs:
            withdrawn = {withdrawal.id for withdrawal in pack.withdrawn}
            for body in pack.bodies:
                self._cancel.check()
                if body.document_id in withdrawn:
                    continue
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
            yield from golden_cells(pack)

    def _pack_rows(self) -> Iterator[Cells]:
        for position, pack in enumerate(self._packs):
            yield pack_cells(position, pack, self._counts[position])

    def _meta_rows(self, vocabulary: str, made: str) -> Iterator[Cells]:
        yield ["made", made]
        yield ["entries", str(len(self._ids))]
        yield ["passages", str(self._passages)]
        yield ["packs", str(len(self._packs))]
        yield ["duplicates", msgspec.json.encode(self._duplicates).decode()]
        yield ["gone", str(len(self._gone))]
        yield ["vocabulary", self._objects.read(vocabulary).decode()]


def as_kept(
    entry: Entry, line: bytes, withdrawn: dict[str, Withdrawal], bodies: dict[str, BodyRecord]
) -> tuple[Entry, bytes]:
    """An entry and its record as the catalog keeps them: a withdrawn one set aside, a document with its real file."""
    kept = entry
    if isinstance(kept, Document):
        kept = _with_file(kept, bodies.get(kept.id))
    if entry.id in withdrawn:
        kept = set_aside(kept, withdrawn[entry.id])
    return kept, line if kept is entry else encode_entry(kept)


def entry_cells(entry_id: int, ref: str, manifest: PackManifest, entry: Entry, record: bytes) -> Cells:
    """A row of the table ``entry``."""
    crc = entry_checksum(entry_id, ref, record)
    return [entry_id, ref, manifest.publisher, manifest.id, kind_of(entry), entry.name, record, crc]


def pack_cells(position: int, pack: PackRecord, entries: int) -> Cells:
    """A row of the table ``pack``."""
    fields = msgspec.structs.asdict(pack.manifest)
    fields["languages"] = msgspec.json.encode(pack.manifest.languages).decode()
    fields["fictional"] = int(pack.manifest.fictional)
    manifest = msgspec.json.encode(pack.manifest).decode()
    return [position, pack.digest, entries, manifest, *fields.values()]


def golden_cells(pack: PackRecord) -> Iterator[Cells]:
    """The rows of a pack in the table ``golden_query``."""
    for golden in pack.golden_queries:
        expected = msgspec.json.encode(golden.expected).decode()
        yield [pack.manifest.publisher, pack.manifest.id, golden.query, expected, golden.language, golden.place]


def first_bodies(pack: PackRecord) -> dict[str, BodyRecord]:
    """The file of each document: the first one, where a pack names several."""
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
