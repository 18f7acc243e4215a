"""A SQLite file opened read-only and immutable, and never trusted.

Rules:

* Whatever is wrong with the file, the caller sees ``DamagedLibrary`` and nothing else: damaged pages make SQLite and
  its Python binding raise half a dozen kinds of exception.
* Reading writes nothing, not even beside the file.
* One connection with a lock serves every thread: a look-up takes microseconds, and connections cost memory. ``stream``
  opens a connection of its own, so that reading everything does not hold up a look-up.
"""

from __future__ import annotations

import contextlib
import sqlite3
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from phcdesk.errors import DamagedLibrary, LibraryError

_TICK = 10_000  # steps of SQLite's machine between two looks at the budget
_BUDGET = 5_000  # ticks one query may take: about two seconds, where the slowest honest query takes a few ticks
_AT_ONCE = 200  # rows fetched together while streaming
_DAMAGE = (
    sqlite3.Error,
    sqlite3.Warning,
    ValueError,
    TypeError,
    KeyError,
    OverflowError,
    RecursionError,
    MemoryError,
    msgspec.MsgspecError,
)
_PRAGMAS = (
    "trusted_schema=OFF",
    "query_only=ON",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "cache_size=-1024",  # KiB: a look-up touches few pages, and the system caches the file anyway
)
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 20_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 64),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 50),
    (sqlite3.SQLITE_LIMIT_VDBE_OP, 25_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
)


class ReadOnlyDatabase:
    """Queries over one file, from any thread."""

    def __init__(self, path: Path) -> None:
        """Open the file. Raises ``DamagedLibrary`` when it is missing or no database."""
        self.path = path
        self._lock = threading.Lock()
        self._closed = False
        with self.damage():
            self._connection = _connect(path)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._connection.close()

    @contextlib.contextmanager
    def damage(self) -> Iterator[None]:
        """Turn whatever a damaged file causes inside into ``DamagedLibrary("catalog-damaged", path)``."""
        try:
            yield
        except _DAMAGE as error:
            raise self.damaged() from error

    def damaged(self, **fields: object) -> DamagedLibrary:
        """The error for a file whose content contradicts itself."""
        return DamagedLibrary("catalog-damaged", path=str(self.path), **fields)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """All rows of a query. Raises ``LibraryError("library-closed")`` after ``close``."""
        with self._lock:
            if self._closed:
                raise LibraryError("library-closed", path=str(self.path))
            with self.damage():
                _grant_budget(self._connection)
                return self._connection.execute(sql, values).fetchall()

    def stream(self, sql: str) -> Iterator[Any]:
        """The rows of a query as they are asked for; may be left half-read."""
        with self.damage():
            connection = _connect(self.path)
        with contextlib.closing(connection):
            with self.damage():
                cursor = connection.execute(sql)
            while True:
                with self.damage():
                    _grant_budget(connection)
                    rows = cursor.fetchmany(_AT_ONCE)
                if not rows:
                    return
                yield from rows

    def quick_check(self) -> None:
        """Let SQLite look at every page. Raises ``DamagedLibrary``."""
        with self.damage(), contextlib.closing(_connect(self.path)) as connection:
            connection.set_progress_handler(None, 0)  # this honestly takes long
            answers = [row[0] for row in connection.execute("PRAGMA quick_check")]
        if answers != ["ok"]:
            raise self.damaged()


def _connect(path: Path) -> sqlite3.Connection:
    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):
        uri = "file://" + uri.removeprefix("file:")  # a Windows share: SQLite takes no host, but takes four slashes
    connection = sqlite3.connect(f"{uri}?mode=ro&immutable=1", uri=True, check_same_thread=False, isolation_level=None)
    try:
        for limit, value in _LIMITS:
            connection.setlimit(limit, value)
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        _grant_budget(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _grant_budget(connection: sqlite3.Connection) -> None:
    """Limit the next query: a damaged tree, or a view that somebody planted, may lead in circles."""
    ticks = iter(range(_BUDGET))
    connection.set_progress_handler(lambda: next(ticks, -1) < 0, _TICK)
