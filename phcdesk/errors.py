"""The errors a person may meet. They carry a code and fields, never sentences: ``app/messages.py`` has the words.

::

    PhcError                    code, fields
    ├── SourceError             a pack source cannot be read at all (its rows have Problems instead)
    ├── LibraryError            the library on disk
    │   ├── NoLibrary           nothing has been built yet
    │   ├── DamagedLibrary      a checksum, a count or a database disagrees with what was committed
    │   └── LibraryBusy         another process is writing
    ├── DiskError               the operating system refused: full, read-only, missing
    ├── NotFound                no entry or pack has this name
    ├── UsageError              what was asked makes no sense (a facet or place that does not exist)
    └── Cancelled               the person stopped it
"""

from __future__ import annotations


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


class LibraryError(PhcError):
    code = "library"


class NoLibrary(LibraryError):
    code = "library-missing"


class DamagedLibrary(LibraryError):
    code = "library-damaged"


class LibraryBusy(LibraryError):
    code = "library-busy"


class DiskError(PhcError):
    """Fields: ``path``, ``reason`` (an errno name such as "ENOSPC")."""

    code = "disk"


class NotFound(PhcError):
    code = "not-found"


class UsageError(PhcError):
    code = "usage"


class Cancelled(PhcError):
    code = "cancelled"
