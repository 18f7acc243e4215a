"""The catalog of one generation, for reading: all entries by ordinal and by name, passages, packs, vocabulary.

A damaged SQLite file does not always make SQLite complain; sometimes the answer is just wrong. So every record carries
a checksum over its identity and content, and a row that does not agree with its own is ``DamagedLibrary`` too. A wrong
telephone number must not look like a right one.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Self

import msgspec
from msgspec import Struct

from phcdesk.errors import DamagedLibrary, NotFound, UsageError
from phcdesk.model import Entry, GoldenQuery, Gone, PackManifest, Passage, Placed
from phcdesk.shards import decode_entry
from phcdesk.store.merging import Duplicate
from phcdesk.store.readonly_sqlite import ReadOnlyDatabase
from phcdesk.taxonomy import Vocabulary

APPLICATION_ID = 0x50484344  # "PHCD"
SCHEMA_VERSION = 2

GONE = -1
"""Stands for the ordinal in the checksum of what has none any more."""

_COUNTS = {
    "entries": "SELECT count(*) FROM entry NOT INDEXED",
    "passages": "SELECT count(*) FROM passage NOT INDEXED",
    "packs": "SELECT count(*) FROM pack NOT INDEXED",
    "gone": "SELECT count(*) FROM gone NOT INDEXED",
}


class Row(NamedTuple):
    """One entry while streaming. ``pack`` is the id of the pack it came from."""

    id: int
    pack: str
    entry: Entry


class PackInfo(Struct, frozen=True):
    """An installed pack: what it says of itself, and how many entries it brought."""

    manifest: PackManifest
    digest: str
    entries: int


class InstalledQuery(Struct, frozen=True):
    """A golden query, with the pack whose entries it must find."""

    publisher: str
    pack: str
    golden: GoldenQuery


def entry_checksum(entry_id: int, ref: str, record: bytes) -> int:
    """The checksum that stands beside a record."""
    return zlib.crc32(record, zlib.crc32(f"{entry_id} {ref}".encode()))


def passage_checksum(entry_id: int, number: int, heading: str, text: str) -> int:
    """The checksum that stands beside a passage."""
    return zlib.crc32(f"{entry_id} {number} {heading}\n{text}".encode())


class Catalog:
    """Every method raises ``DamagedLibrary`` when the file is not what it was. Usable from any thread."""

    def __init__(self, path: Path) -> None:
        self._database = ReadOnlyDatabase(path)
        try:
            self._check_version()
            self.count = self._checked_count()
            self._publishers = [row[0] for row in self._database.rows("SELECT DISTINCT publisher FROM pack")]
        except DamagedLibrary:
            self.close()
            raise

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a catalog. The code is "catalog-version" if another version of the program made it: rebuild it then."""
        return cls(path)

    def close(self) -> None:
        """Close it; calls that come later raise ``LibraryError("library-closed")``."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def entry(self, entry_id: int) -> Entry:
        """The entry with this ordinal, counted from 0. Raises ``NotFound`` if there is none."""
        return self.entries((entry_id,))[0]

    def entries(self, ids: Sequence[int]) -> list[Entry]:
        """The entries with these ordinals, in the order asked for. Raises ``NotFound`` if one does not exist."""
        found = self._by_id(ids, "SELECT id, ref, record, crc FROM entry WHERE id IN (SELECT value FROM json_each(?))")
        return [self._decoded(*found[entry_id]) for entry_id in ids]

    def placed(self, ids: Sequence[int]) -> list[Placed]:
        """Entries with their identity and pack, in the order asked for. Raises ``NotFound`` if one does not exist."""
        sql = "SELECT id, ref, record, crc, pack FROM entry WHERE id IN (SELECT value FROM json_each(?))"
        found = self._by_id(ids, sql)
        rows = ((number, found[number]) for number in ids)
        return [Placed(row[1], row[4], self._decoded(*row[:4]), number) for number, row in rows]

    def refs(self, ids: Sequence[int]) -> list[str]:
        """The identities "publisher/id" of these ordinals, in the order asked for. Raises ``NotFound``."""
        found = self._by_id(ids, "SELECT id, ref FROM entry WHERE id IN (SELECT value FROM json_each(?))")
        return [found[entry_id][1] for entry_id in ids]

    def id_of(self, ref: str) -> int | None:
        """The ordinal of "publisher/id", or of a bare id that one publisher alone has; None if nobody has it.

        Raises ``UsageError("ambiguous-id", id, candidates)`` when several publishers do.
        """
        exact = self._exact_id(ref)
        if exact is not None:
            return exact
        refs = [f"{publisher}/{ref}" for publisher in self._publishers]
        candidates = {name: entry_id for name in refs if (entry_id := self._exact_id(name)) is not None}
        if len(candidates) > 1:
            raise UsageError("ambiguous-id", id=ref, candidates=tuple(sorted(candidates)))
        return next(iter(candidates.values()), None)

    def gone(self, ref: str) -> Gone | None:
        """What is left of "publisher/id", or of a bare id, that a later edition no longer has; None if nothing is."""
        for name in (ref, *(f"{publisher}/{ref}" for publisher in self._publishers)):
            for found, record, crc in self._database.rows("SELECT ref, record, crc FROM gone WHERE ref=?", (name,)):
                with self._database.damage():
                    if found != name or entry_checksum(GONE, found, record) != crc:
                        raise self._database.damaged(ref=ref)
                    return msgspec.json.decode(record, type=Gone)
        return None

    def rows(self) -> Iterator[Row]:
        """All entries in the order of their ordinals."""
        sql = "SELECT id, ref, record, crc, pack FROM entry ORDER BY id"
        for entry_id, ref, record, crc, pack in self._database.stream(sql):
            yield Row(entry_id, pack, self._decoded(entry_id, ref, record, crc))

    def passages(self, entry_id: int) -> tuple[Passage, ...]:
        """The passages of a document in reading order; nothing for other entries."""
        sql = "SELECT entry_id, number, heading, text, crc FROM passage WHERE entry_id=? ORDER BY number, rowid"
        return tuple(self._passage(row) for row in self._database.rows(sql, (entry_id,)))

    def passage(self, entry_id: int, number: int) -> Passage | None:
        """One passage of a document; None if it has none of that number."""
        sql = "SELECT entry_id, number, heading, text, crc FROM passage WHERE entry_id=? AND number=? ORDER BY rowid"
        return next((self._passage(row) for row in self._database.rows(sql, (entry_id, number))), None)

    def all_passages(self) -> Iterator[tuple[int, Passage]]:
        """All passages with the ordinal of their document; those of one document stand together in reading order."""
        for row in self._database.stream("SELECT entry_id, number, heading, text, crc FROM passage ORDER BY rowid"):
            yield row[0], self._passage(row)

    def packs(self) -> tuple[PackInfo, ...]:
        """The installed packs, in the order in which they were installed."""
        rows = self._database.rows("SELECT manifest, digest, entries FROM pack ORDER BY position")
        with self._database.damage():
            return tuple(
                PackInfo(msgspec.json.decode(manifest, type=PackManifest), str(digest), int(entries))
                for manifest, digest, entries in rows
            )

    def vocabulary(self) -> Vocabulary:
        """The vocabulary the catalog was built with."""
        with self._database.damage():
            return msgspec.json.decode(self._meta("vocabulary"), type=Vocabulary)

    def golden_queries(self) -> tuple[InstalledQuery, ...]:
        """What must be found, by pack."""
        sql = "SELECT publisher, pack, query, expected, language, place FROM golden_query ORDER BY rowid"
        rows = self._database.rows(sql)
        with self._database.damage():
            return tuple(
                InstalledQuery(publisher, pack, GoldenQuery(query, _names(expected), language, place))
                for publisher, pack, query, expected, language, place in rows
            )

    def duplicates(self) -> tuple[Duplicate, ...]:
        """Entries that were left out because an entry of the same identity was there before."""
        with self._database.damage():
            return msgspec.json.decode(self._meta("duplicates"), type=tuple[Duplicate, ...])

    def check(self) -> None:
        """Look at every page and count every row. Slow: for a fresh catalog and for the health page."""
        self._database.quick_check()
        for key, sql in _COUNTS.items():
            counted = next(iter(self._database.stream(sql)))[0]
            with self._database.damage():
                if counted != int(self._meta(key)):
                    raise self._database.damaged(table=key, counted=counted)

    def _check_version(self) -> None:
        if self._database.rows("PRAGMA application_id") != [(APPLICATION_ID,)]:
            raise self._database.damaged()
        version = self._database.rows("PRAGMA user_version")[0][0]
        if version != SCHEMA_VERSION:
            raise DamagedLibrary("catalog-version", path=str(self._database.path), version=version)

    def _checked_count(self) -> int:
        with self._database.damage():
            count = int(self._meta("entries"))
        last = self._database.rows("SELECT max(id) FROM entry")
        if last != [(count - 1 if count else None,)]:
            raise self._database.damaged()
        return count

    def _meta(self, key: str) -> str:
        rows = self._database.rows("SELECT value FROM meta WHERE key=?", (key,))
        if len(rows) != 1 or not isinstance(rows[0][0], str):
            raise self._database.damaged(key=key)
        return rows[0][0]

    def _by_id(self, ids: Sequence[int], sql: str) -> dict[int, Any]:
        for entry_id in ids:
            if not 0 <= entry_id < self.count:
                raise NotFound(id=entry_id)
        found = {row[0]: row for row in self._database.rows(sql, (msgspec.json.encode(list(ids)).decode(),))}
        if not found.keys() >= set(ids):
            raise self._database.damaged()
        return found

    def _exact_id(self, ref: str) -> int | None:
        rows = self._database.rows("SELECT id FROM entry WHERE ref=?", (ref,))
        if not rows:
            return None
        # That read the index alone, and a damaged index points to a stranger.
        if self._database.rows("SELECT ref FROM entry NOT INDEXED WHERE id=?", rows[0]) != [(ref,)]:
            raise self._database.damaged(ref=ref)
        return int(rows[0][0])

    def _decoded(self, entry_id: int, ref: str, record: bytes, crc: int) -> Entry:
        with self._database.damage():
            if entry_checksum(entry_id, ref, record) != crc:
                raise self._database.damaged(id=entry_id)
            return decode_entry(record)

    def _passage(self, row: Any) -> Passage:
        entry_id, number, heading, text, crc = row
        with self._database.damage():
            if passage_checksum(entry_id, number, heading, text) != crc:
                raise self._database.damaged(id=entry_id)
        return Passage(number, heading, text)


def _names(text: str) -> tuple[str, ...]:
    return msgspec.json.decode(text, type=tuple[str, ...])
