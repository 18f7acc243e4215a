"""The blobs of a library, each named by the SHA-256 of its bytes, read-only, shared by all generations.

A blob is written and flushed under ``staging/`` and only then moved to its name, so whatever stands in ``objects/``
was complete when it got there. Names that come from a file are checked before they become a path.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from phcdesk.errors import DamagedLibrary, DiskError
from phcdesk.store.fs import Fs

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Objects:
    """The folder ``objects/``."""

    def __init__(self, fs: Fs, folder: Path) -> None:
        self._fs = fs
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where a blob lies. Raises ``DamagedLibrary("object-name")`` for what is no SHA-256."""
        if not _SHA256.fullmatch(sha256):
            raise DamagedLibrary("object-name", name=sha256[:80])
        return self.folder / sha256

    def names(self) -> list[str]:
        """The blobs that exist; other files in the folder are not ours and are left alone."""
        return [name for name in self._fs.names(self.folder) if _SHA256.fullmatch(name)]

    def put(self, data: bytes, staging: Path) -> str:
        """Store bytes and return their SHA-256. An equal blob is kept, a damaged one of that name is replaced."""
        sha256 = hashlib.sha256(data).hexdigest()
        target = self.path(sha256)
        if self._fs.is_file(target):
            if self._fs.sha256(target) == sha256:
                return sha256
            self._fs.remove(target)
        self._fs.write(staging / sha256, (data,), read_only=True)
        self._fs.move(staging / sha256, target)
        return sha256

    def put_pieces(self, sha256: str, pieces: Callable[[], Iterable[bytes]], staging: Path) -> None:
        """Store what ``pieces`` gives, which is asked only if there is no sound blob of this name yet.

        Raises ``DamagedLibrary("object-damaged")`` when the pieces are not what the name says.
        """
        target = self.path(sha256)
        if self._fs.is_file(target):
            if self._fs.sha256(target) == sha256:
                return
            self._fs.remove(target)
        digest = hashlib.sha256()
        self._fs.write(staging / sha256, _hashed(pieces(), digest), read_only=True)
        if digest.hexdigest() != sha256:
            self._fs.remove(staging / sha256)
            raise DamagedLibrary("object-damaged", sha256=sha256, path=str(target))
        self._fs.move(staging / sha256, target)

    def check(self, sha256: str, *, deep: bool = True) -> None:
        """Raise ``DamagedLibrary`` ("object-missing" or "object-damaged") unless the blob is what its name says.

        Without ``deep`` it only has to exist.
        """
        path = self.path(sha256)
        if not self._fs.is_file(path):
            raise DamagedLibrary("object-missing", sha256=sha256, path=str(path))
        if deep and self._fs.sha256(path) != sha256:
            raise DamagedLibrary("object-damaged", sha256=sha256, path=str(path))

    def sound_file(self, sha256: str) -> Path:
        """Where a blob lies that was found to be what its name says. Raises ``DamagedLibrary``."""
        self.check(sha256)
        return self.path(sha256)

    def size(self, sha256: str) -> int:
        """How many bytes a blob has; 0 where it is missing, which is for others to find out."""
        path = self.path(sha256)
        return self._fs.size(path) if self._fs.is_file(path) else 0

    def read(self, sha256: str, *, verify: bool = True) -> bytes:
        """The bytes of a blob. Raises ``DamagedLibrary`` if it is missing or, when verifying, not what it should be."""
        path = self.path(sha256)
        try:
            data = self._fs.read(path)
        except DiskError as error:
            if error.fields["reason"] != "ENOENT":
                raise
            raise DamagedLibrary("object-missing", sha256=sha256, path=str(path)) from error
        if verify and hashlib.sha256(data).hexdigest() != sha256:
            raise DamagedLibrary("object-damaged", sha256=sha256, path=str(path))
        return data

    def lines(self, sha256: str) -> Iterator[bytes]:
        """The lines of a text blob, which is checked as a whole before the first one is handed out."""
        self.check(sha256)
        yield from self._fs.lines(self.path(sha256))

    def remove(self, sha256: str) -> None:
        self._fs.remove(self.path(sha256))


def _hashed(pieces: Iterable[bytes], digest: hashlib._Hash) -> Iterator[bytes]:
    for piece in pieces:
        digest.update(piece)
        yield piece
