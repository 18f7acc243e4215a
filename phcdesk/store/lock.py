"""Who may write, and who is still reading: advisory locks of the operating system, held open.

The system drops such a lock when its process ends, however it ends. So what the lock file holds, who made it and how
old it is mean nothing, and an empty or foreign one never stands in the way. Readers need no lock and make no file;
they mark the generation they hold, where the file system can, so that it is not collected under them.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path
from typing import Self

from phcdesk.errors import DiskError, LibraryBusy
from phcdesk.store.fs import Fs

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD_BY_ANOTHER = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}


class WriterLock:
    """The one writer of a data folder. Entering raises ``LibraryBusy`` at once if there is another."""

    def __init__(self, fs: Fs, path: Path) -> None:
        self._fs = fs
        self._path = path
        self._handle = -1

    def __enter__(self) -> Self:
        handle = self._fs.open_lock(self._path)
        try:
            _claim(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _HELD_BY_ANOTHER:
                raise LibraryBusy(path=str(self._path)) from error
            raise DiskError.of(self._path, error) from error
        self._handle = handle
        return self

    def __exit__(self, *exc: object) -> None:
        # Windows wants the region unlocked by name before the close; elsewhere closing is enough.
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                msvcrt.locking(self._handle, msvcrt.LK_UNLCK, 1)
        os.close(self._handle)


def _claim(handle: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ReaderMark:
    """A shared lock on a file of a generation, held until ``release``. A disk without locks gives none, silently.

    On Windows the open catalog itself keeps its generation from being removed.
    """

    def __init__(self, path: Path) -> None:
        self._handle = -1
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                self._handle = os.open(path, os.O_RDONLY)
                fcntl.flock(self._handle, fcntl.LOCK_SH | fcntl.LOCK_NB)

    def release(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def is_being_read(path: Path) -> bool:
    """Whether a ``ReaderMark`` is held on the file, by this or by another process."""
    if sys.platform != "win32":
        try:
            handle = os.open(path, os.O_RDONLY)
        except OSError:
            return False
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno in _HELD_BY_ANOTHER
        finally:
            os.close(handle)
    return False
