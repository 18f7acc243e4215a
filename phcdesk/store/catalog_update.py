"""Making a catalog from the one before it, when little has changed: a copy in which only what differs is written.

The old catalog is only read. Ordinals stay, so that an index made for the old one fits with as little change: what is
new takes the places of what is gone, and if places are left over, the last entries move into them. Wherever it is not
plain that the result says the same as a catalog built from the blobs, ``CannotUpdate`` is raised, and it is built.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from phcdesk.model import Country, Document, Entry, Gone, Passage, kind_of
from phcdesk.shards import EntryChange, decode_entry
from phcdesk.store.catalog import GONE, entry_checksum, passage_checksum
from phcdesk.store.catalog_builder import as_kept, disk_refusals, first_bodies, golden_cells, pack_cells
from phcdesk.store.generations import PackRecord, StoredGeneration
from phcdesk.store.objects import Objects

MOST = 20_000
"""Entries that may differ; and at most every fifth."""
_CHUNK = 1024**2


class CannotUpdate(Exception):
    """It has to be built anew. Never leaves this package."""


class PackUpdate(Struct, frozen=True):
    """One pack in its old and its new edition, and the entries that differ."""

    old: PackRecord
    new: PackRecord
    changes: tuple[EntryChange, ...]


class Update(Struct, frozen=True):
    """From which generation to which packs. ``packs`` are those of ``base`` that differ, each in its old place."""

    base: StoredGeneration
    packs: tuple[PackUpdate, ...]


class Renumbered(Struct, frozen=True):
    """What became of ordinals: those whose entry is no longer there with the entry, and those with another one now."""

    removed: tuple[tuple[int, Entry], ...]
    added: tuple[int, ...]


def update_catalog(
    path: Path, update: Update, records: Sequence[PackRecord], objects: Objects, made: str
) -> Renumbered:
    """Write the catalog of ``records`` to ``path``. Raises ``CannotUpdate``, ``DamagedLibrary``, ``DiskError``."""
    _require_simple(update, records)
    _copy(update.base, path)
    with disk_refusals(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY", "locking_mode=EXCLUSIVE"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("BEGIN")
            renumbered = _Updating(connection, update, records, objects).run(made)
            connection.execute("COMMIT")
        finally:
            connection.close()
    return renumbered


def _require_simple(update: Update, records: Sequence[PackRecord]) -> None:
    replaced = {pack.old.key: pack.new for pack in update.packs}
    if [replaced.get(record.key, record) for record in update.base.packs] != list(records):
        raise CannotUpdate
    differing = sum(len(pack.changes) for pack in update.packs)
    if differing > min(MOST, update.base.record.entries // 5):
        raise CannotUpdate
    for pack in update.packs:
        touched = {change.id for change in pack.changes}
        rewritten = {body.document_id for body in set(pack.old.bodies) ^ set(pack.new.bodies)}
        withdrawn = {withdrawal.id for withdrawal in set(pack.old.withdrawn) ^ set(pack.new.withdrawn)}
        if not rewritten | withdrawn <= touched:
            raise CannotUpdate


def _copy(base: StoredGeneration, path: Path) -> None:
    """Copy a catalog, and make sure on the way that it is what was committed."""
    digest = hashlib.sha256()
    with base.catalog.open("rb") as source, path.open("wb") as target:
        while piece := source.read(_CHUNK):
            digest.update(piece)
            target.write(piece)
    if digest.hexdigest() != base.record.catalog_sha256:
        path.unlink()
        raise CannotUpdate


class _Updating:
    def __init__(
        self, connection: sqlite3.Connection, update: Update, records: Sequence[PackRecord], objects: Objects
    ) -> None:
        self._sql = connection.execute
        self._update = update
        self._records = records
        self._objects = objects
        self._count = update.base.record.entries
        self._removed: dict[int, Entry] = {}
        self._added: set[int] = set()
        self._holes: list[int] = []
        self._counts: dict[str, int] = dict(self._sql("SELECT publisher || '/' || id, entries FROM pack").fetchall())
        publishers = Counter(record.manifest.publisher for record in records)
        self._sharing = {publisher for publisher, packs in publishers.items() if packs > 1}

    def run(self, made: str) -> Renumbered:
        if self._sql("SELECT value FROM meta WHERE key='duplicates'").fetchone() != ("[]",):
            raise CannotUpdate
        waiting: list[tuple[PackUpdate, Entry, bytes]] = []
        for pack in self._update.packs:
            waiting += self._change(pack)
        for pack, entry, line in waiting:
            self._insert(self._holes.pop() if self._holes else self._next(), pack.new, entry, line)
        self._close_holes()
        self._rewrite_small_tables(made)
        removed = tuple(self._removed.items())
        return Renumbered(removed, tuple(sorted(self._added)))

    def _change(self, pack: PackUpdate) -> Iterator[tuple[PackUpdate, Entry, bytes]]:
        """Take out what is no longer so, put in what became of it, and give what is new."""
        withdrawn = {withdrawal.id: withdrawal for withdrawal in pack.new.withdrawn}
        bodies = first_bodies(pack.new)
        for change in pack.changes:
            number = self._taken_out(pack.old, change.id) if change.old is not None else None
            if change.new is None:
                self._counts[pack.old.key] -= 1
                self._holes += [] if number is None else [number]
                continue
            entry, line = as_kept(decode_entry(change.new), change.new, withdrawn, bodies)
            if number is None:
                self._counts[pack.old.key] += 1
                yield pack, entry, line
            else:
                self._insert(number, pack.new, entry, line)

    def _taken_out(self, pack: PackRecord, identity: str) -> int:
        ref = f"{pack.manifest.publisher}/{identity}"
        row = self._sql("SELECT id, record, pack FROM entry WHERE ref=?", (ref,)).fetchone()
        if row is None or row[2] != pack.manifest.id:
            raise CannotUpdate
        number, record, _ = row
        self._require_unmerged(pack, decode_entry(record))
        self._sql("DELETE FROM entry WHERE id=?", (number,))
        self._sql("DELETE FROM passage WHERE entry_id=?", (number,))
        self._removed[number] = decode_entry(record)
        return int(number)

    def _require_unmerged(self, pack: PackRecord, entry: Entry) -> None:
        """A country may be made of several packs of one publisher; then it takes all of them to change it."""
        if isinstance(entry, Country) and pack.manifest.publisher in self._sharing:
            raise CannotUpdate

    def _next(self) -> int:
        self._count += 1
        return self._count - 1

    def _insert(self, number: int, pack: PackRecord, entry: Entry, line: bytes) -> None:
        manifest = pack.manifest
        ref = f"{manifest.publisher}/{entry.id}"
        self._require_unmerged(pack, entry)
        if self._sql("SELECT 1 FROM entry WHERE ref=?", (ref,)).fetchone():
            raise CannotUpdate
        crc = entry_checksum(number, ref, line)
        cells = (number, ref, manifest.publisher, manifest.id, kind_of(entry), entry.name, line, crc)
        self._sql("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", cells)
        self._added.add(number)
        body = first_bodies(pack).get(entry.id) if isinstance(entry, Document) and entry.sha256 else None
        if body:
            passages = msgspec.json.decode(self._objects.read(body.passages), type=tuple[Passage, ...])
            self._put_passages(number, [(passage.number, passage.heading, passage.text) for passage in passages])

    def _put_passages(self, number: int, passages: Sequence[tuple[int, str, str]]) -> None:
        for place, heading, text in passages:
            crc = passage_checksum(number, place, heading, text)
            self._sql("INSERT INTO passage VALUES (?, ?, ?, ?, ?)", (number, place, heading, text, crc))

    def _close_holes(self) -> None:
        """Let the last entries move into the places that are left over, so that ordinals have no gap."""
        holes = set(self._holes)
        for hole in sorted(holes):
            last = self._count - 1
            while last in holes:
                last -= 1
            if last < hole:
                break
            holes.add(last)
            self._move(last, hole)
        self._count -= len(self._holes)

    def _move(self, number: int, to: int) -> None:
        ref, record = self._sql("SELECT ref, record FROM entry WHERE id=?", (number,)).fetchone()
        crc = entry_checksum(to, ref, record)
        self._sql("UPDATE entry SET id=?, crc=? WHERE id=?", (to, crc, number))
        passages = self._sql(
            "SELECT number, heading, text FROM passage WHERE entry_id=? ORDER BY number, rowid", (number,)
        ).fetchall()
        self._sql("DELETE FROM passage WHERE entry_id=?", (number,))
        self._put_passages(to, passages)
        if number not in self._added:  # else the old index has never heard of it there
            self._removed.setdefault(number, decode_entry(record))
        self._added.discard(number)
        self._added.add(to)

    def _rewrite_small_tables(self, made: str) -> None:
        self._sql("DELETE FROM golden_query")
        self._sql("DELETE FROM pack")
        for position, record in enumerate(self._records):
            cells = pack_cells(position, record, self._counts[record.key])
            marks = ", ".join("?" * len(cells))
            self._sql(f"INSERT INTO pack VALUES ({marks})", cells)  # noqa: S608 - nothing but question marks
            for golden in golden_cells(record):
                self._sql("INSERT INTO golden_query VALUES (?, ?, ?, ?, ?, ?)", golden)
        if any(pack.old.gone != pack.new.gone for pack in self._update.packs):
            self._rewrite_gone()
        for key, value in (
            ("made", made),
            ("entries", self._count),
            ("passages", self._sql("SELECT count(*) FROM passage").fetchone()[0]),
            ("gone", self._sql("SELECT count(*) FROM gone").fetchone()[0]),
        ):
            self._sql("UPDATE meta SET value=? WHERE key=?", (str(value), key))

    def _rewrite_gone(self) -> None:
        self._sql("DELETE FROM gone")
        for record in self._records:
            for line in self._objects.lines(record.gone) if record.gone else ():
                ref = f"{record.manifest.publisher}/{msgspec.json.decode(line, type=Gone).id}"
                if not self._sql("SELECT 1 FROM entry WHERE ref=?", (ref,)).fetchone():
                    self._sql(
                        "INSERT OR IGNORE INTO gone VALUES (?, ?, ?)", (ref, line, entry_checksum(GONE, ref, line))
                    )
