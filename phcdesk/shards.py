"""The entries of a pack as blobs of JSON lines, cut so that a changed entry changes one small blob and no other.

Entries are sorted by their id. A blob ends after an entry whose id says so, which is about every 16th: what an entry
holds never moves a border, and a new or vanished entry moves only those beside it. So two editions share the blobs of
everything that did not change, in a pack as well as on disk. Equal entries always give equal bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec
from msgspec import Struct

from phcdesk.model import Entry

_ENDS_AFTER = 16
MAX_ENTRIES = 256
MAX_BYTES = 4_000_000
"""Of one blob. A single entry may be larger; where ids or sizes are strange, these end a blob too."""

_decoder: msgspec.json.Decoder[Entry] = msgspec.json.Decoder(Entry)


class _Identified(Struct, frozen=True):
    id: str


_identified = msgspec.json.Decoder(_Identified)


class EntryChange(NamedTuple):
    """One entry that differs: its line in the old and in the new edition, None where it is not there."""

    id: str
    old: bytes | None
    new: bytes | None


def encode_entry(entry: Entry) -> bytes:
    """One entry as a line, without its end. Raises ``UnicodeEncodeError`` for text that is no Unicode."""
    return msgspec.json.encode(entry)


def decode_entry(line: bytes) -> Entry:
    """The entry of a line. Raises ``msgspec.MsgspecError``, ``UnicodeDecodeError`` or ``RecursionError``."""
    return _decoder.decode(line)


def identity_of(line: bytes) -> str:
    """The id of the entry of a line, for a fraction of what decoding it costs. Raises as ``decode_entry``."""
    return _identified.decode(line).id


def cut(entries: Iterable[Entry]) -> Iterator[bytes]:
    """The blobs of some entries, in their order. Raises ``UnicodeEncodeError`` for text that is no Unicode."""
    lines: list[bytes] = []
    size = 0
    for entry in sorted(entries, key=lambda entry: entry.id):
        line = encode_entry(entry) + b"\n"
        lines.append(line)
        size += len(line)
        if _is_border(entry.id) or len(lines) >= MAX_ENTRIES or size >= MAX_BYTES:
            yield b"".join(lines)
            lines, size = [], 0
    if lines:
        yield b"".join(lines)


def lines_of(blob: bytes) -> Sequence[bytes]:
    """The lines of a blob, without their ends."""
    return blob.split(b"\n")[:-1] if blob.endswith(b"\n") else blob.split(b"\n")


def changes(old: Iterable[bytes], new: Iterable[bytes]) -> Iterator[EntryChange]:
    """The entries that differ between two runs of lines, each sorted by id, in the order of their ids."""
    olds, news = iter(old), iter(new)
    before, after = next(olds, None), next(news, None)
    while before is not None or after is not None:
        if before == after:
            before, after = next(olds, None), next(news, None)
            continue
        old_id = identity_of(before) if before is not None else None
        new_id = identity_of(after) if after is not None else None
        if new_id is None or (old_id is not None and old_id < new_id):
            yield EntryChange(old_id or "", before, None)
            before = next(olds, None)
        elif old_id is None or new_id < old_id:
            yield EntryChange(new_id, None, after)
            after = next(news, None)
        else:
            yield EntryChange(new_id, before, after)
            before, after = next(olds, None), next(news, None)


def _is_border(identity: str) -> bool:
    return zlib.crc32(identity.encode()) % _ENDS_AFTER == 0
