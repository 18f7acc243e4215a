"""The entries of a pack as blobs of JSON lines, cut so that a changed entry changes one small blob and no other.

Entries are sorted by their id. A blob ends after an entry whose id says so, which is about every 64th: what an entry
holds never moves a border, and a new or vanished entry moves only those beside it. So two editions share the blobs of
everything that did not change, in a pack as well as on disk. Equal entries always give equal bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from phcdesk.model import Entry

_ENDS_AFTER = 64
MAX_ENTRIES = 1_024
MAX_BYTES = 16_000_000
"""Of one blob. A single entry may be larger; where ids or sizes are strange, these end a blob too."""

_decoder: msgspec.json.Decoder[Entry] = msgspec.json.Decoder(Entry)


def encode_entry(entry: Entry) -> bytes:
    """One entry as a line, without its end. Raises ``UnicodeEncodeError`` for text that is no Unicode."""
    return msgspec.json.encode(entry)


def decode_entry(line: bytes) -> Entry:
    """The entry of a line. Raises ``msgspec.MsgspecError``, ``UnicodeDecodeError`` or ``RecursionError``."""
    return _decoder.decode(line)


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


def _is_border(identity: str) -> bool:
    return zlib.crc32(identity.encode()) % _ENDS_AFTER == 0
