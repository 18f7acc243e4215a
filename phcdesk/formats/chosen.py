"""What somebody chose to convert: a file, a folder or a zip archive, read by names inside it; each may be a gzip.

Which of these it is follows from the content, never from the name. Nothing is unpacked to the disk, no link is
followed, and an archive is refused before anything of it is read when its list of members is not to be trusted: paths
that lead out, a name twice, a lock, too many members, or more bytes than fit. Workbooks are archives inside, but one
file to everybody else.
"""

from __future__ import annotations

import errno
import gzip
import io
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from copy import copy
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from phcdesk.errors import DiskError, FormatError
from phcdesk.tables.merged import blocks_of_ods
from phcdesk.tables.workbooks import Workbook, check_extent

MAX_MEMBERS = 10_000
MAX_MEMBER_BYTES = 2 * 1024**3
MAX_ARCHIVE_BYTES = 4 * 1024**3
READ_LIMIT = 256 * 1024**2
MAX_WORKBOOK_BYTES = 64 * 1024**2
BOMB_RATIO = 200
BOMB_BYTES = 64 * 1024**2
"""A member that is packed smaller than 1/200 and unpacks to more than this is no table that people made."""

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml\Z|content\.xml\Z", re.IGNORECASE)
_OTHER_DOCUMENTS = ("word/", "ppt/", "visio/", "OEBPS/")
_OPEN_DOCUMENT = "content.xml"
_WORKBOOK_MEMBERS = ("[Content_Types].xml", "mimetype")
_GZIP = b"\x1f\x8b"
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, gzip.BadGzipFile, NotImplementedError)

Opener = Callable[[], BinaryIO]


class Chosen:
    """A source by the names in it. ``name`` is what the person chose, without its folder.

    Raises ``FormatError`` "source-missing" (``file``), "archive-damaged", "archive-paths", "archive-twice",
    "archive-locked", "archive-bomb" (all with ``file``) and "over-limit" (``file``, ``limit``, ``unit``: "members" or
    "bytes"), and ``DiskError`` (``path``, ``reason``) when the system refuses.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.name
        self._sizes: dict[str, int] = {}
        self._openers: dict[str, Opener] = {}
        self._archive: zipfile.ZipFile | None = None
        try:
            self._list()
        except OSError as problem:
            if problem.errno in (errno.ENOENT, errno.ELOOP):
                raise FormatError("source-missing", file=path.name) from problem
            raise DiskError.of(path, problem) from problem

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the archive."""
        if self._archive is not None:
            self._archive.close()

    def names(self) -> tuple[str, ...]:
        """The files in it, sorted, with "/" between the parts; a single file has one. Hidden files are left out."""
        return tuple(sorted(self._sizes))

    def only(self, names: Iterable[str]) -> Chosen:
        """Some files of it as a source of their own, which must not outlive this one."""
        part = copy(self)
        vars(part).update(_sizes={name: self._sizes[name] for name in names}, _archive=None)
        return part

    def size(self, name: str) -> int:
        """Bytes of a file when unpacked; of one packed by gzip what its end declares, which is only a hint."""
        return self._sizes[name]

    def read(self, name: str, limit: int = READ_LIMIT) -> bytes:
        """All bytes of a file. Raises ``FormatError`` "over-limit" for one of more than ``limit``."""
        with self.open(name) as file:
            data = file.read(limit + 1)
        if len(data) > limit:
            raise FormatError("over-limit", file=name, limit=limit, unit="bytes")
        return data

    def head(self, name: str, count: int = 65_536) -> bytes:
        """The first bytes of a file, for looking what it is."""
        with self.open(name) as file:
            return file.read(count)

    def open(self, name: str) -> BinaryIO:
        """A file as a stream; reading it may raise what the constructor raises."""
        try:
            raw = self._openers[name]()
        except _DAMAGED as problem:
            raise FormatError("archive-damaged", file=name) from problem
        except OSError as problem:
            raise DiskError.of(self.path / name, problem) from problem
        return io.BufferedReader(_Guarded(raw, self.path, name), 131_072)

    def _list(self) -> None:
        if self.path.is_dir():
            self._list_folder()
            return
        if not stat.S_ISREG(self.path.stat().st_mode):
            raise FormatError("source-missing", file=self.name)
        with self.path.open("rb") as file:
            head = file.read(4)
        if head == b"PK\x03\x04" and self._list_archive():
            return
        self._add_packed(self.name, self.path.stat().st_size, _opener(self.path), head)

    def _list_folder(self) -> None:
        for folder, folders, files in os.walk(self.path):
            folders[:] = [name for name in folders if not name.startswith((".", "__MACOSX"))]
            for file in files:
                path = Path(folder, file)
                if not file.startswith(".") and stat.S_ISREG(path.lstat().st_mode):
                    self._add_packed(path.relative_to(self.path).as_posix(), path.stat().st_size, _opener(path))

    def _list_archive(self) -> bool:
        """List the members; False for a workbook, which is one file."""
        try:
            archive = zipfile.ZipFile(self.path)
        except _DAMAGED as problem:
            raise FormatError("archive-damaged", file=self.name) from problem
        members = [member for member in archive.infolist() if not member.is_dir()]
        try:
            check_members(members, self.name)
            if any(member.filename in _WORKBOOK_MEMBERS for member in members):
                archive.close()
                return False
            for member in members:
                parts = member.filename.split("/")
                is_link = stat.S_ISLNK(member.external_attr >> 16)
                if not is_link and not any(part.startswith((".", "__MACOSX")) for part in parts):
                    self._add_packed(member.filename, member.file_size, _member_opener(archive, member))
        except BaseException:
            archive.close()
            raise
        self._archive = archive
        return True

    def _add_packed(self, name: str, size: int, opener: Opener, head: bytes = b"") -> None:
        """Add a file that may be packed by gzip; one inside a folder or an archive says so in its name as well."""
        called_so = name.lower().endswith(".gz")
        bare = name[:-3] if called_so else name
        if called_so and not head:
            with suppress(*_DAMAGED), opener() as file:
                head = file.read(len(_GZIP))
        if head.startswith(_GZIP) and bare not in self._sizes:
            self._add(bare, _gzip_size(opener, size), lambda: _unpacked(opener))
        else:
            self._add(name, size, opener)

    def _add(self, name: str, size: int, opener: Opener) -> None:
        if len(self._sizes) >= MAX_MEMBERS:
            raise FormatError("over-limit", file=self.name, limit=MAX_MEMBERS, unit="members")
        self._sizes[name] = size
        self._openers[name] = opener


def check_members(members: list[zipfile.ZipInfo], file: str) -> None:
    """Refuse an archive whose list of members is not to be trusted; nothing of it has been unpacked then."""
    if len(members) > MAX_MEMBERS:
        raise FormatError("over-limit", file=file, limit=MAX_MEMBERS, unit="members")
    seen: set[str] = set()
    for member in members:
        name = member.filename
        if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or name[1:2] == ":":
            raise FormatError("archive-paths", file=file)
        if name.casefold() in seen:
            raise FormatError("archive-twice", file=file)
        seen.add(name.casefold())
        if member.flag_bits & 1:
            raise FormatError("archive-locked", file=file)
        if member.file_size > BOMB_BYTES and member.file_size > BOMB_RATIO * member.compress_size:
            raise FormatError("archive-bomb", file=file)
        if member.file_size > MAX_MEMBER_BYTES:
            raise FormatError("over-limit", file=file, limit=MAX_MEMBER_BYTES, unit="bytes")
    if sum(member.file_size for member in members) > MAX_ARCHIVE_BYTES:
        raise FormatError("over-limit", file=file, limit=MAX_ARCHIVE_BYTES, unit="bytes")


def opened_workbook(chosen: Chosen, name: str) -> Workbook:
    """A workbook, with what it says of merged cells. Raises what ``workbook_stream`` and ``Workbook`` raise."""
    stream = workbook_stream(chosen, name)
    merged = None
    if stream.read(4) == b"PK\x03\x04":
        with zipfile.ZipFile(stream) as archive:
            if _OPEN_DOCUMENT in archive.namelist():
                with archive.open(_OPEN_DOCUMENT) as content:
                    merged = blocks_of_ods(content)
    stream.seek(0)
    return Workbook(stream, name, merged)


def workbook_stream(chosen: Chosen, name: str) -> BinaryIO:
    """A workbook in memory, for a reader that needs all of it; refused when it would unpack to too much."""
    data = io.BytesIO(chosen.read(name, MAX_WORKBOOK_BYTES))
    if data.getvalue()[:4] != b"PK\x03\x04":
        return data
    try:
        with zipfile.ZipFile(data) as archive:
            check_members(archive.infolist(), name)
            if not any(member.filename in _WORKBOOK_MEMBERS for member in archive.infolist()):
                raise FormatError("file-is-archive", file=name)
            if any(member.filename.startswith(_OTHER_DOCUMENTS) for member in archive.infolist()):
                raise FormatError("file-is-document", file=name)
            for member in archive.infolist():
                if _SHEET.match(member.filename):
                    with archive.open(member) as sheet:
                        check_extent(sheet, name)
    except _DAMAGED as problem:
        raise FormatError("archive-damaged", file=name) from problem
    data.seek(0)
    return data


class _Guarded(io.RawIOBase):
    """A stream that stops at the limit, whatever its header promised, and turns damage and refusals into our errors."""

    def __init__(self, raw: BinaryIO, path: Path, name: str) -> None:
        self._raw = raw
        self._path = path
        self._name = name
        self._left = MAX_MEMBER_BYTES

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self._raw.read(len(buffer))
        except _DAMAGED as problem:
            raise FormatError("archive-damaged", file=self._name) from problem
        except OSError as problem:
            raise DiskError.of(self._path, problem) from problem
        self._left -= len(data)
        if self._left < 0:
            raise FormatError("over-limit", file=self._name, limit=MAX_MEMBER_BYTES, unit="bytes")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._raw.close()
        super().close()


def _opener(path: Path) -> Opener:
    return lambda: path.open("rb")


def _member_opener(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Opener:
    return lambda: archive.open(member)  # type: ignore[return-value]


def _gzip_size(opener: Opener, size: int) -> int:
    """What the end of a gzip declares; inside an archive, where looking there means to unpack it, its packed size."""
    with opener() as file:
        if not isinstance(file, io.BufferedReader):
            return size
        file.seek(max(size - 4, 0))
        return int.from_bytes(file.read(4), "little")


def _unpacked(opener: Opener) -> BinaryIO:
    return _Unpacked(opener())  # type: ignore[return-value]


class _Unpacked(gzip.GzipFile):
    """What a gzip holds; closing it closes the packed file as well."""

    def __init__(self, packed: BinaryIO) -> None:
        super().__init__(fileobj=packed, mode="rb")
        self._packed = packed

    def close(self) -> None:
        super().close()
        self._packed.close()
