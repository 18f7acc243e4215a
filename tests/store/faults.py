"""File systems that stop, refuse or record: what the store's promises are tested with."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from phcdesk.errors import DiskError
from phcdesk.store.fs import Fs

CHANGES = (
    "make_folder",
    "write",
    "overwrite",
    "build",
    "sync_file",
    "sync_folder",
    "move",
    "remove",
    "remove_folder",
    "open_lock",
)
"""Every call of the port that changes the disk."""

MADE_OF_CHANGES = ("make_folders", "sync_parents", "remove_tree")
READS = ("read", "sha256", "lines", "names", "is_file", "is_folder", "size", "free_bytes")

Fault = Callable[[Path], None]


class Killed(BaseException):
    """The process ends here; nothing in the program may catch it."""


def die(path: Path) -> None:
    """End this process at once, as kill -9 does: no handler, no buffer, no finally."""
    os._exit(9)


def stop(path: Path) -> None:
    raise Killed


def refuse(number: int) -> Fault:
    """The system says no, with this errno."""

    def fault(path: Path) -> None:
        raise DiskError.of(path, OSError(number, os.strerror(number)))

    return fault


class FaultFs(Fs):
    """Lets ``fault`` happen at the moments ``at``, counted from 1; with ``lasting`` at every later one too.

    The moments of a change are: before it; for one that writes bytes also when half of them are there, and when all
    are there but not flushed.
    """

    def __init__(self, fault: Fault = stop, *at: int, lasting: bool = False) -> None:
        self._fault = fault
        self._at = at
        self._lasting = lasting
        self.moments = 0
        self.calls: list[str] = []

    def _flush(self, handle: int) -> None:
        """Nothing: no test cuts the power of the real disk, and the real flush is slow."""

    def _moment(self, path: Path, partly: Callable[[], object] = lambda: None) -> None:
        self.moments += 1
        if self.moments in self._at or (self._lasting and self.moments > min(self._at)):
            partly()
            self._fault(path)

    def make_folder(self, path: Path) -> None:
        self._moment(path)
        super().make_folder(path)

    def write(self, path: Path, chunks: Iterable[bytes], *, read_only: bool = False) -> None:
        data = b"".join(chunks)
        self._moment(path)
        self._moment(path, lambda: path.write_bytes(data[: len(data) // 2]))
        self._moment(path, lambda: path.write_bytes(data))
        super().write(path, (data,), read_only=read_only)

    def overwrite(self, path: Path, data: bytes) -> None:
        before = path.read_bytes() if path.exists() else b""
        half = len(data) // 2
        self._moment(path)
        self._moment(path, lambda: path.write_bytes(data[:half] + before[half:]))
        self._moment(path, lambda: path.write_bytes(data))
        super().overwrite(path, data)

    def build(self, path: Path, builder: Callable[[Path], None]) -> None:
        self._moment(path)
        self._moment(path, lambda: path.write_bytes(b"SQLite format 3\x00"))
        super().build(path, builder)
        self._moment(path)

    def sync_file(self, path: Path) -> None:
        self._moment(path)
        super().sync_file(path)

    def sync_folder(self, path: Path) -> None:
        self._moment(path)
        super().sync_folder(path)

    def move(self, source: Path, target: Path) -> None:
        self._moment(target)
        super().move(source, target)

    def remove(self, path: Path) -> None:
        self._moment(path)
        super().remove(path)

    def remove_folder(self, path: Path) -> None:
        self._moment(path)
        super().remove_folder(path)

    def open_lock(self, path: Path) -> int:
        self._moment(path)
        return super().open_lock(path)


class ReadOnlyFs(Fs):
    """A medium that nothing can be written to: any change fails the test that tries it."""

    def __getattribute__(self, name: str) -> Any:
        if name in CHANGES:
            raise AssertionError(f"{name} was called on a read-only medium")
        return super().__getattribute__(name)


class SmallDiskFs(Fs):
    """A disk with room for so many bytes more: a write is cut off where it is full. Removing gives nothing back."""

    def __init__(self, room: int) -> None:
        self.room = room

    def write(self, path: Path, chunks: Iterable[bytes], *, read_only: bool = False) -> None:
        data = b"".join(chunks)
        self._take(path, data)
        super().write(path, (data,), read_only=read_only)

    def overwrite(self, path: Path, data: bytes) -> None:
        self._take(path, data)
        super().overwrite(path, data)

    def build(self, path: Path, builder: Callable[[Path], None]) -> None:
        super().build(path, builder)
        self._take(path, path.read_bytes())

    def _take(self, path: Path, data: bytes) -> None:
        if len(data) > self.room:
            path.write_bytes(data[: self.room])
            self.room = 0
            refuse(errno.ENOSPC)(path)
        self.room -= len(data)
