"""The errors a person may meet. They carry a code and fields, never sentences: ``app/troubles/`` has the words.

::

    PhcError                    code, fields
    ├── SourceError             a pack source cannot be read at all (its rows have Problems instead)
    ├── DocumentError           a document cannot be read: damaged, locked, too large, or it killed its reader
    ├── FormatError             a source of another form cannot be read at all (its rows are in a report instead)
    ├── LibraryError            the library on disk
    │   ├── NoLibrary           nothing has been built yet
    │   ├── DamagedLibrary      a checksum, a count or a database disagrees with what was committed
    │   └── LibraryBusy         another process is writing
    ├── PackError               a pack file is refused; each kind has an exit code of its own
    │   ├── NotTrusted          1: no known publisher signed it, or not enough of its keys did
    │   ├── Damaged             2: a byte is not what was sealed; fields ``member``, ``start``, ``end``
    │   ├── Stale               3: its signatures have run out, and nothing newer came
    │   ├── OlderThanInstalled  4: a newer edition is here already
    │   ├── NeedsEarlier        5: it leaves out what an earlier edition brought, and that is not here
    │   └── OverLimit           7: larger, longer or newer than this program reads
    ├── DiskError               the operating system refused: full, read-only, missing
    ├── NotFound                no entry or pack has this name
    ├── UsageError              what was asked makes no sense (a facet or place that does not exist)
    └── Cancelled               the person stopped it
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path


class PhcError(Exception):
    """Base of all errors meant for a person. ``code`` is stable and names the sentence; fields fill it."""

    code = "error"

    def __init__(self, code: str | None = None, **fields: object) -> None:
        if code is not None:
            self.code = code
        self.fields = fields
        super().__init__(self.code, fields)

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.fields.items())
        return f"{self.code}({facts})"


class SourceError(PhcError):
    code = "source-unreadable"


class DocumentError(PhcError):
    code = "document-unreadable"


class FormatError(PhcError):
    code = "format-unknown"


class LibraryError(PhcError):
    code = "library"


class NoLibrary(LibraryError):
    code = "library-missing"


class DamagedLibrary(LibraryError):
    code = "library-damaged"


class LibraryBusy(LibraryError):
    code = "library-busy"


class PackError(PhcError):
    code = "pack-refused"


class NotTrusted(PackError):
    code = "pack-not-trusted"


class Damaged(PackError):
    """Fields: ``member``, and the bytes of the file concerned: ``start`` up to but without ``end``."""

    code = "pack-structure"


class Stale(PackError):
    code = "pack-stale"


class OlderThanInstalled(PackError):
    code = "pack-older"


class NeedsEarlier(PackError):
    code = "pack-needs-earlier"


class OverLimit(PackError):
    code = "pack-over-limit"


class DiskError(PhcError):
    """Fields: ``path``, ``reason`` (an errno name such as "ENOSPC")."""

    code = "disk"

    @classmethod
    def of(cls, path: Path | str, refusal: OSError) -> Self:
        """The error for what the operating system refused at a path."""
        return cls(path=str(path), reason=errno.errorcode.get(refusal.errno or errno.EIO, "EIO"))


class NotFound(PhcError):
    code = "not-found"


class UsageError(PhcError):
    code = "usage"


class Cancelled(PhcError):
    code = "cancelled"
