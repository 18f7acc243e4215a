"""Map files made for tests, from what the two forms say of themselves."""

from __future__ import annotations

import gzip
import json
import sqlite3
import struct
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

PICTURE = b"\x89PNG\r\n\x1a\n and more"
MAKERS = "<a href='https://example.org'>Example</a> makers"
MVT, PNG = 1, 2


class Entry(NamedTuple):
    """Of a PMTiles directory."""

    first: int
    run: int
    length: int
    offset: int


def mbtiles(path: Path, form: str = "png", tiles: Iterable[tuple[object, ...]] = ((3, 4, 6, PICTURE),)) -> Path:
    """An MBTiles file of (zoom, column, row from the south, picture)."""
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        database.execute("CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)")
        database.executemany("INSERT INTO metadata VALUES (?,?)", [("format", form), ("attribution", MAKERS)])
        database.executemany("INSERT INTO tiles VALUES (?,?,?,?)", tiles)
    database.close()
    return path


def varint(number: int) -> bytes:
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*found, number])


def directory(entries: Sequence[Entry]) -> bytes:
    """A PMTiles directory, not packed."""
    steps = [entry.first - (entries[at - 1].first if at else 0) for at, entry in enumerate(entries)]
    columns = (steps, *([getattr(entry, name) for entry in entries] for name in ("run", "length")))
    numbers = [len(entries), *(number for column in columns for number in column)]
    for at, entry in enumerate(entries):
        follows = at and entry.offset == entries[at - 1].offset + entries[at - 1].length
        numbers.append(0 if follows else entry.offset + 1)
    return b"".join(map(varint, numbers))


def pmtiles(
    root: Sequence[Entry], data: bytes, leaves: bytes = b"", *, kind: int = PNG, packed: bool = True, version: int = 3,
    zooms: tuple[int, int] = (0, 3), outer: int = 1, about: object = None,
) -> bytes:  # fmt: skip
    """A PMTiles file; ``leaves`` as they are to stand in it."""

    def pack(part: bytes) -> bytes:
        return gzip.compress(part, mtime=0) if packed else part

    parts = (pack(directory(root)), pack(json.dumps(about or {"attribution": MAKERS}).encode()), leaves, data)
    places, at = [], 127
    for part in parts:
        places += [at, len(part)]
        at += len(part)
    header = struct.pack(
        "<7sB11Q6B25x", b"PMTiles", version, *places, 1, 1, 1, 1, 2 if packed else 1, outer, kind, *zooms
    )
    return header + b"".join(parts)
