"""A map background in the form PMTiles, version 3: one file of pictures with directories of its own. Never trusted.

The form is small, and its library for Python unpacks whatever a file says, without a limit, and reads header and
directories anew for every tile. So it is read here: a header of 127 bytes; directories of whole numbers, seven bits to
a byte, mostly packed with gzip; tiles numbered along Hilbert's curve, zoom after zoom. An entry of a directory stands
for a run of tiles with one picture, or, with a run of none, for a directory below. Every place and size is checked
before anything is read, and a directory that contradicts itself has no tiles.
"""

from __future__ import annotations

import json
import struct
import threading
import zlib
from bisect import bisect_right
from pathlib import Path
from typing import Any, NamedTuple

from phcdesk.store.tiles import MAX_TILE, MAX_ZOOM, attribution_text, of_drawings, unreadable

_HEADER = struct.Struct("<7sB8Q24x6B25x")
_MAGIC, _VERSION = b"PMTiles", 3
_PLAIN, _GZIP = 1, 2
_PICTURES, _DRAWINGS = frozenset({2, 3, 4}), frozenset({1, 6})  # PNG, JPEG, WebP; Mapbox' and MapLibre's vector tiles
_MAX_PACKED = 1_000_000  # bytes of a directory, or of what is said about the file
_MAX_UNPACKED = 4_000_000
_MAX_ENTRIES = 100_000
_MOST_DEEP = 4  # directories from the first to a tile
_KEPT = 8  # directories kept ready
_MOST_BITS = 63


class _Directory(NamedTuple):
    """Its entries, each thing of them in a row; the first tiles rise."""

    first: list[int]
    runs: list[int]
    lengths: list[int]
    offsets: list[int]


class PmTiles:
    """The tiles of one file."""

    def __init__(self, path: Path) -> None:
        """Open a file. Raises ``FormatError`` when it has no pictures that could be shown."""
        self._lock = threading.Lock()
        self._kept: dict[tuple[int, int], _Directory] = {}
        try:
            self._file = path.open("rb")
        except OSError:
            raise unreadable(path) from None
        try:
            self._read_header(path)
        except BaseException:
            self._file.close()
            raise

    def _read_header(self, path: Path) -> None:
        header = self._file.read(_HEADER.size)
        self._size = self._file.seek(0, 2)
        if len(header) < _HEADER.size:
            raise unreadable(path)
        magic, version, *places, _clustered, inner, outer, kind, least, most = _HEADER.unpack(header)
        if magic != _MAGIC or version != _VERSION or kind not in _PICTURES | _DRAWINGS:
            raise unreadable(path)
        if kind in _DRAWINGS:
            raise of_drawings(path)
        if not least <= most <= MAX_ZOOM or not {inner, outer} <= {_PLAIN, _GZIP}:
            raise unreadable(path)
        self._root, about, (self._leaves, _), (self._data, _) = (tuple(places[at : at + 2]) for at in (0, 2, 4, 6))
        self._inner, self._outer = inner, outer
        self.least_zoom, self.most_zoom = least, most
        try:
            self._directory(*self._root)
            self.attribution = attribution_text(_said(self._unpacked(*about)).get("attribution"))
        except (OSError, ValueError):
            raise unreadable(path) from None

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """A picture; None where there is none, or none that may be read."""
        wanted = number_of(zoom, column, row)
        place = self._root
        try:
            for _ in range(_MOST_DEEP):
                entries = self._directory(*place)
                at = bisect_right(entries.first, wanted) - 1
                if at < 0:
                    return None
                run, offset, length = entries.runs[at], entries.offsets[at], entries.lengths[at]
                if run:
                    found = wanted < entries.first[at] + run
                    return self._picture(self._data + offset, length) if found else None
                place = self._leaves + offset, length
        except (OSError, ValueError):
            return None
        return None

    def close(self) -> None:
        self._file.close()

    def _picture(self, offset: int, length: int) -> bytes:
        data = self._bytes(offset, length, MAX_TILE)
        return data if self._outer == _PLAIN else _gunzipped(data, MAX_TILE)

    def _directory(self, offset: int, length: int) -> _Directory:
        """Raises ``OSError``, ``ValueError``."""
        place = offset, length
        if place not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[place] = _entries(self._unpacked(*place))
        return self._kept[place]

    def _unpacked(self, offset: int, length: int) -> bytes:
        data = self._bytes(offset, length, _MAX_PACKED)
        return data if self._inner == _PLAIN else _gunzipped(data, _MAX_UNPACKED)

    def _bytes(self, offset: int, length: int, most: int) -> bytes:
        if length > most or offset + length > self._size:
            raise ValueError(length)
        with self._lock:
            self._file.seek(offset)
            return self._file.read(length)


def number_of(zoom: int, column: int, row: int) -> int:
    """The number of a tile: how many come before it in the zooms above, and along Hilbert's curve."""
    number = ((1 << (2 * zoom)) - 1) // 3
    for bit in reversed(range(zoom)):
        side = 1 << bit
        right, down = bool(column & side), bool(row & side)
        number += ((3 * right) ^ down) << (2 * bit)
        if not down:
            if right:
                column, row = ~column, ~row
            column, row = row, column
    return number


def _entries(data: bytes) -> _Directory:
    """The entries of a directory. Raises ``ValueError`` when it is cut off, too long, or not in order."""
    numbers, end = [], 0
    while end < len(data):
        number, end = _number(data, end)
        numbers.append(number)
        if len(numbers) > 4 * _MAX_ENTRIES + 1:
            raise ValueError(end)
    count, *rest = numbers or [0]
    if len(rest) != 4 * count:
        raise ValueError(count)
    steps, runs, lengths, places = (rest[at * count : (at + 1) * count] for at in range(4))
    first, offsets, tile, after = [], [], 0, 0
    for at, (step, length, place) in enumerate(zip(steps, lengths, places, strict=True)):
        if not (step or at == 0) or not length or not (place or at):
            raise ValueError(at)
        tile += step
        after = (place - 1 if place else after) + length
        first.append(tile)
        offsets.append(after - length)
    return _Directory(first, runs, lengths, offsets)


def _number(data: bytes, at: int) -> tuple[int, int]:
    """The whole number that begins here, and where the next one does."""
    number = bits = 0
    for end in range(at, len(data)):
        number |= (data[end] & 0x7F) << bits
        bits += 7
        if data[end] < 0x80:
            return number, end + 1
        if bits > _MOST_BITS:
            break
    raise ValueError(at)


def _gunzipped(data: bytes, most: int) -> bytes:
    reader = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        unpacked = reader.decompress(data, most)
    except zlib.error as problem:
        raise ValueError(len(data)) from problem
    if not reader.eof:
        raise ValueError(len(unpacked))
    return unpacked


def _said(data: bytes) -> dict[str, Any]:
    """What a file says about itself; nothing where that cannot be read."""
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
