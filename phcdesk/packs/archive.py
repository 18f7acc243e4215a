"""The file of a pack: a ZIP with exactly one legal layout, read and written here and nowhere else.

Any ZIP tool opens it, but a reader that accepts what any tool writes can be deceived. So nothing is left to choose:
members are stored, sorted by name, without gaps, comments, extra fields or dates, and their names are of two forms,
``META/...`` and ``blobs/<sha256>``. The reader takes names, sizes and checksums out of the central directory, writes
the directory anew and compares: a file is legal if it is what our own writer would have written. With the content
fixed by signed hashes (``verify.py``), every byte is fixed.

Names never become paths. Streams that are read see ``seek`` and ``read`` only; each byte needs reading once. An
``OSError`` of a stream goes to the caller, who knows its path.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from msgspec import Struct

from phcdesk.errors import Damaged, OverLimit

MAX_FILE = 2**32 - 1
"""Bytes: what FAT32 and the plain form of ZIP can hold."""
MAX_MEMBERS = 65_534
MAX_BLOB = 512 * 1024**2
MAX_METADATA = {"root": 512 * 1024, "timestamp": 16 * 1024, "snapshot": 64 * 1024, "targets": 8 * 1024**2}
"""Bytes, by the role that the name of a ``META/`` member ends in."""
MAX_ALL_METADATA = 32 * 1024**2
CHUNK = 256 * 1024

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION, _FIRST_OF_JANUARY_1980 = 20, 0x0021
_NAME = re.compile(
    r"META/(timestamp|newest\.timestamp|[1-9][0-9]{0,9}\.(root|snapshot|targets))\.json|blobs/[0-9a-f]{64}", re.ASCII
)


class Member(Struct, frozen=True, gc=False):
    """One file in a pack. ``start`` is where its header begins in the pack; ``size`` counts its own bytes."""

    name: str
    start: int
    size: int
    crc: int

    @property
    def data(self) -> int:
        """Where its content begins."""
        return self.start + _LOCAL.size + len(self.name)

    @property
    def end(self) -> int:
        return self.data + self.size

    @property
    def sha256(self) -> str:
        """What a blob is named; blank for metadata."""
        return self.name[6:] if self.name.startswith("blobs/") else ""

    def _fields(self) -> tuple[int, ...]:
        return _VERSION, 0, 0, 0, _FIRST_OF_JANUARY_1980, self.crc, self.size, self.size, len(self.name), 0

    def local_header(self) -> bytes:
        return _LOCAL.pack(b"PK\3\4", *self._fields()) + self.name.encode()

    def central_record(self) -> bytes:
        return _CENTRAL.pack(b"PK\1\2", _VERSION, *self._fields(), 0, 0, 0, 0, self.start) + self.name.encode()


class Archive:
    """A pack whose layout is sound. Nothing is said yet about what is in it."""

    def __init__(self, stream: BinaryIO, size: int, members: tuple[Member, ...]) -> None:
        self._stream = stream
        self.size = size
        self.members = members
        self.named = {member.name: member for member in members}
        self.blobs = tuple(member for member in members if member.sha256)

    def stream(self, member: Member, *, check: bool = True) -> Iterator[bytes]:
        """The content of a member, in pieces of at most ``CHUNK`` bytes. Taking them all is what checks it.

        Raises ``Damaged`` before the first piece if the header is not what the directory says, and after the last if
        the checksum is not; ``check=False`` leaves the latter to a caller who knows the checksum and a better hash.
        """
        header = member.local_header()
        self._stream.seek(member.start)
        piece = _read(self._stream, len(header) + min(CHUNK, member.size), member.start)  # at once: most are small
        if not piece.startswith(header):
            raise Damaged("pack-structure", member=member.name, start=member.start, end=member.data)
        piece = piece[len(header) :]
        place, end, crc = member.data, member.end, 0
        while piece:
            crc = zlib.crc32(piece, crc) if check else member.crc
            place += len(piece)
            yield piece
            piece = _read(self._stream, min(CHUNK, end - place), place) if place < end else b""
        if crc != member.crc and check:
            raise Damaged("pack-damaged", member=member.name, start=member.data, end=end)

    def read(self, member: Member) -> bytes:
        """The whole content of a member that the limits keep small, such as one of ``META/``. Raises ``Damaged``."""
        return b"".join(self.stream(member))


def read_archive(stream: BinaryIO, size: int) -> Archive:
    """Read the directory of a pack of ``size`` bytes and hold it to the one legal layout; no content is read yet.

    Raises ``Damaged`` "no-pack" for what neither begins nor ends like one, "pack-cut-short" and "pack-structure"
    (``member``, ``start``, ``end``: the bytes concerned), and ``OverLimit`` "pack-over-limit" (``member``, ``limit``,
    ``unit``).
    """
    stream.seek(0)
    begins = stream.read(4) == b"PK\3\4"
    if size > MAX_FILE:
        raise OverLimit("pack-over-limit", member="", limit=MAX_FILE, unit="bytes")
    tail = max(size - _END.size, 0)
    stream.seek(tail)
    end = _read(stream, size - tail, tail)
    if len(end) < _END.size or not end.startswith(b"PK\5\6"):
        if begins:
            raise Damaged("pack-cut-short", member="", start=tail, end=size)
        raise Damaged("no-pack", member="", start=0, end=size)
    count, length, start = _END.unpack(end)[4:7]
    if count > MAX_MEMBERS:
        raise OverLimit("pack-over-limit", member="", limit=MAX_MEMBERS, unit="members")
    if end != _END.pack(b"PK\5\6", 0, 0, count, count, length, start, 0) or start + length != tail:
        raise Damaged("pack-structure", member="", start=tail, end=size)
    stream.seek(start)
    return Archive(stream, size, tuple(_members(_read(stream, length, start), start, count)))


def write_archive(out: BinaryIO, members: Iterable[tuple[str, bytes | BinaryIO]]) -> int:
    """Write a pack to ``out``, an empty file that can seek; the same members give the same bytes anywhere.

    A member is its name and its bytes, or a stream that is read to its end. Returns the size in bytes. Raises
    ``ValueError`` for a name that is not legal or not in order (a mistake of the caller) and ``OverLimit``.
    """
    written: list[Member] = []
    place = 0
    for name, content in members:
        if not _NAME.fullmatch(name) or (written and name <= written[-1].name):
            raise ValueError(f"not a legal name here: {name}")
        member = _write_member(out, name, place, content)
        if member.end > MAX_FILE or len(written) == MAX_MEMBERS:
            raise OverLimit("pack-over-limit", member=name, limit=MAX_FILE, unit="bytes")
        written.append(member)
        place = member.end
    directory = b"".join(member.central_record() for member in written)
    end = _END.pack(b"PK\5\6", 0, 0, len(written), len(written), len(directory), place, 0)
    if place + len(directory) + len(end) > MAX_FILE:
        raise OverLimit("pack-over-limit", member="", limit=MAX_FILE, unit="bytes")
    out.write(directory + end)
    return place + len(directory) + len(end)


def _members(directory: bytes, start: int, count: int) -> Iterator[Member]:
    """The members that a central directory lists, if it is the one that our writer would have written for them."""
    place = expected = 0
    previous = ""
    for _ in range(count):
        record = directory[place : place + _CENTRAL.size]
        if len(record) < _CENTRAL.size:
            raise Damaged("pack-structure", member=previous, start=start + place, end=start + len(directory))
        crc, size, _, length = _CENTRAL.unpack(record)[7:11]
        raw = directory[place + _CENTRAL.size : place + _CENTRAL.size + length]
        name = raw.decode("ascii", "replace")
        after = place + _CENTRAL.size + length
        legal = _NAME.fullmatch(name) and name > previous
        member = Member(name, expected, size, crc)
        expected = member.end
        if not legal or member.central_record() != directory[place:after]:
            raise Damaged("pack-structure", member=name if legal else previous, start=start + place, end=start + after)
        _hold_to_limit(member)
        yield member
        place, previous = after, name
    if place != len(directory) or expected != start:
        raise Damaged("pack-structure", member=previous, start=expected, end=start + len(directory))


def _write_member(out: BinaryIO, name: str, start: int, content: bytes | BinaryIO) -> Member:
    """The header is written twice, because only the end of a stream tells its size and checksum."""
    blank = Member(name, start, 0, 0)
    out.write(blank.local_header())
    size = crc = 0
    for piece in [content] if isinstance(content, bytes) else iter(lambda: content.read(CHUNK), b""):
        out.write(piece)
        size += len(piece)
        crc = zlib.crc32(piece, crc)
        _hold_to_limit(Member(name, start, size, crc))
    member = Member(name, start, size, crc)
    out.seek(start)
    out.write(member.local_header())
    out.seek(member.end)
    return member


def _hold_to_limit(member: Member) -> None:
    limit = MAX_BLOB if member.sha256 else MAX_METADATA[member.name.split(".")[-2].removeprefix("META/")]
    if member.size > limit:
        raise OverLimit("pack-over-limit", member=member.name, limit=limit, unit="bytes")


def _read(stream: BinaryIO, size: int, start: int) -> bytes:
    """Exactly ``size`` bytes from where the stream stands, at ``start``. Raises ``Damaged`` if it ends before."""
    pieces = [stream.read(size)]
    missing = size - len(pieces[0])
    while missing and pieces[-1]:
        pieces.append(stream.read(missing))
        missing -= len(pieces[-1])
    if missing:
        raise Damaged("pack-cut-short", member="", start=start + size - missing, end=start + size)
    return b"".join(pieces) if len(pieces) > 1 else pieces[0]
