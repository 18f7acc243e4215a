"""The port through which everything that changes the data folder goes.

Rules: no other module of the store opens a file for writing, makes a folder, moves or removes anything. So a test can
stop, refuse or record each change, and cut the power between any two of them. Every refusal of the operating system
leaves here as ``DiskError`` with the path and the name of the errno.

Durability is asked for explicitly: ``write`` and ``overwrite`` flush the bytes of a file, ``sync_folder`` the names in
a folder. A failed flush fails the caller, who must drop the file: asking a second time proves nothing.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from phcdesk.errors import DiskError

if sys.platform != "win32":
    import fcntl

_BINARY = getattr(os, "O_BINARY", 0)
_MOVE_WAITS = (0.05, 0.15, 0.3, 0.6, 1.4)  # seconds; a virus scanner lets go of a new file within these
_FOLDER_SYNC_UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF}


@contextlib.contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn every ``OSError`` inside into ``DiskError(path, reason)``."""
    try:
        yield
    except OSError as error:
        raise DiskError.of(path, error) from error


class Fs:
    """The real file system. Tests put a recording, a failing or a dying one in its place."""

    # Changes: each is one step that can be interrupted before, within or after.

    def make_folder(self, path: Path) -> None:
        """Make one folder; it may exist, its parent must."""
        with refusals(path):
            path.mkdir(exist_ok=True)

    def write(self, path: Path, chunks: Iterable[bytes], *, read_only: bool = False) -> None:
        """Write a new file, or replace its content, and flush the bytes. The name is durable after ``sync_folder``."""
        with refusals(path):
            with path.open("wb") as file:
                file.writelines(chunks)
                file.flush()
                self._flush(file.fileno())
            if read_only:
                path.chmod(stat.S_IREAD | stat.S_IRGRP | stat.S_IROTH)

    def overwrite(self, path: Path, data: bytes) -> None:
        """Put ``data`` in the place of a file's content without a moment in which the file is empty; flush it."""
        with refusals(path):
            handle = os.open(path, os.O_RDWR | os.O_CREAT | _BINARY, 0o644)
            try:
                rest = memoryview(data)
                while rest:
                    rest = rest[os.write(handle, rest) :]
                os.ftruncate(handle, len(data))
                self._flush(handle)
            finally:
                os.close(handle)

    def build(self, path: Path, builder: Callable[[Path], None]) -> None:
        """Let ``builder`` write one file by itself, as SQLite does. Nothing is flushed: ``sync_file`` does that."""
        with refusals(path):
            builder(path)

    def sync_file(self, path: Path) -> None:
        """Flush the bytes of a file that was written earlier."""
        with refusals(path):
            handle = os.open(path, (os.O_RDWR if sys.platform == "win32" else os.O_RDONLY) | _BINARY)
            try:
                self._flush(handle)
            finally:
                os.close(handle)

    def sync_folder(self, path: Path) -> None:
        """Flush the names in a folder. Windows has no such call and keeps names in its own journal."""
        if sys.platform == "win32":
            return
        with refusals(path):
            handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
            try:
                self._flush(handle)
            except OSError as error:
                if error.errno not in _FOLDER_SYNC_UNKNOWN:
                    raise
            finally:
                os.close(handle)

    def move(self, source: Path, target: Path) -> None:
        """Move a file within the data folder, over ``target`` if that exists.

        Windows refuses while a scanner holds the file, so there it is tried again for 2.5 seconds.
        """
        with refusals(target):
            for wait in _MOVE_WAITS if sys.platform == "win32" else ():
                try:
                    source.replace(target)
                except PermissionError:
                    time.sleep(wait)
                else:
                    return
            source.replace(target)

    def remove(self, path: Path) -> None:
        """Remove a file; it may be missing."""
        with refusals(path):
            try:
                path.unlink(missing_ok=True)
            except PermissionError:
                path.chmod(stat.S_IWRITE)  # Windows does not remove what is read-only
                path.unlink(missing_ok=True)

    def remove_folder(self, path: Path) -> None:
        """Remove an empty folder; it may be missing."""
        with refusals(path), contextlib.suppress(FileNotFoundError):
            path.rmdir()

    def open_lock(self, path: Path) -> int:
        """A descriptor of the lock file, which is made if it is missing and never holds anything."""
        with refusals(path):
            return os.open(path, os.O_RDWR | os.O_CREAT | _BINARY, 0o644)

    # Changes made of the steps above.

    def make_folders(self, path: Path) -> None:
        """Make a folder and those above it, where they are missing."""
        missing = [folder for folder in (path, *path.parents) if not self.is_folder(folder)]
        for folder in reversed(missing):
            self.make_folder(folder)

    def sync_parents(self, path: Path) -> None:
        """Flush the names of a folder and of all above it, up to where we are not allowed to look."""
        for parent in path.absolute().parents:
            try:
                self.sync_folder(parent)
            except DiskError as error:
                if error.fields["reason"] not in ("EACCES", "EPERM"):
                    raise
                return

    def remove_tree(self, path: Path) -> None:
        """Remove a folder and what is in it. A link is removed, not followed."""
        for name in self.names(path):
            inner = path / name
            if self.is_folder(inner) and not inner.is_symlink():
                self.remove_tree(inner)
            else:
                self.remove(inner)
        self.remove_folder(path)

    # Reading: changes nothing.

    def read(self, path: Path) -> bytes:
        """The bytes of a file. A missing file is a ``DiskError`` with the reason ENOENT."""
        with refusals(path):
            return path.read_bytes()

    def sha256(self, path: Path) -> str:
        """The SHA-256 of a file in hexadecimal, read in pieces."""
        with refusals(path), path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def lines(self, path: Path) -> Iterator[bytes]:
        """The lines of a file, without their ends, read as they are asked for."""
        with refusals(path), path.open("rb") as file:
            for line in file:
                yield line.rstrip(b"\n")

    def names(self, folder: Path) -> list[str]:
        """The names in a folder, sorted; nothing if the folder is missing."""
        with refusals(folder):
            try:
                return sorted(path.name for path in folder.iterdir())
            except (FileNotFoundError, NotADirectoryError):
                return []

    def is_file(self, path: Path) -> bool:
        return path.is_file()

    def is_folder(self, path: Path) -> bool:
        return path.is_dir()

    def size(self, path: Path) -> int:
        """Bytes in a file."""
        with refusals(path):
            return path.stat().st_size

    def free_bytes(self, folder: Path) -> int:
        """Bytes that may still be written on the disk of an existing folder."""
        with refusals(folder):
            return shutil.disk_usage(folder).free

    def _flush(self, handle: int) -> None:
        if sys.platform == "darwin":
            # fsync on a Mac stops at the drive's cache; disks that do not know the stronger call get the weaker one.
            with contextlib.suppress(OSError):
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
                return
        os.fsync(handle)
