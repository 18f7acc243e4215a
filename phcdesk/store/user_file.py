"""The file ``user.sqlite`` itself: opened, made ready, brought to this version, put aside when it is damaged.

* It lies beside the library and not in it: an import, a repair and a step back leave it as it is.
* SQLite writes this one file itself, by its rollback journal and ``synchronous=EXTRA``, so that a power cut leaves what
  is in it before a change or after it. Each call opens the file and closes it again: the window and the command line
  may both use it, and nothing is held open between.
* The file is never trusted. It must have exactly the tables made here, and whatever is wrong with it, the caller sees
  ``DamagedLibrary("user-data-damaged")``. ``put_aside`` then keeps it under another name, and nothing is thrown away.
* Before a file of an older version is changed to this one, it is copied to ``user.bak``.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from phcdesk.errors import DamagedLibrary, DiskError, LibraryBusy, LibraryError
from phcdesk.store.fs import Fs

FILE = "user.sqlite"
BACKUP = "user.bak"
ASIDE = "user.damaged-{}.sqlite"
_ENTRIES = """
CREATE TABLE entry (
    list INTEGER NOT NULL REFERENCES list (id), position INTEGER NOT NULL,
    ref TEXT NOT NULL, title TEXT NOT NULL, added_on TEXT NOT NULL,
    PRIMARY KEY (list, ref)
) STRICT, WITHOUT ROWID
"""
_CHOSEN = """
CREATE TABLE chosen (
    one INTEGER PRIMARY KEY CHECK (one = 1), list INTEGER NOT NULL REFERENCES list (id)
) STRICT
"""
_CORRECTIONS = """
CREATE TABLE correction (
    id TEXT PRIMARY KEY, ref TEXT NOT NULL, title TEXT NOT NULL, problem TEXT NOT NULL, place TEXT NOT NULL,
    was TEXT NOT NULL, proposed TEXT NOT NULL, note TEXT NOT NULL, reported_on TEXT NOT NULL
) STRICT, WITHOUT ROWID
"""
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE list (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
        _ENTRIES,
        "INSERT INTO list (id, name) VALUES (1, 'Shortlist')",
    ),
    (
        _CHOSEN,
        "INSERT INTO chosen (one, list) VALUES (1, (SELECT min(id) FROM list))",
        _CORRECTIONS,
    ),
)
"""What makes a file of version n+1 of one of version n; a new file goes through all of them."""

_PATIENCE = 2.0  # seconds that one waits for another program to be done with the file
_TICK, _BUDGET = 10_000, 5_000  # steps of SQLite's machine between two looks, and looks before a call is broken off
_PRAGMAS = (
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "foreign_keys=ON",
    "secure_delete=ON",  # what is taken away is gone from the disk
    "journal_mode=DELETE",
    "synchronous=EXTRA",
)
_REFUSALS = {
    sqlite3.SQLITE_FULL: "ENOSPC",
    sqlite3.SQLITE_READONLY: "EROFS",
    sqlite3.SQLITE_CANTOPEN: "EACCES",
    sqlite3.SQLITE_PERM: "EACCES",
    sqlite3.SQLITE_AUTH: "EACCES",
    sqlite3.SQLITE_IOERR: "EIO",
}
_OTHER_DAMAGE = (sqlite3.Warning, ValueError, TypeError, OverflowError, RecursionError)


class UserFile:
    """The file of one data folder. Making a ``UserFile`` touches nothing.

    Every call raises ``DamagedLibrary("user-data-damaged", path)``, ``LibraryError("user-data-too-new", path)``,
    ``LibraryBusy("user-data-busy", path)`` or ``DiskError``, and nothing else.
    """

    def __init__(self, folder: Path, fs: Fs | None = None) -> None:
        self._folder = folder
        self._fs = fs or Fs()
        self.path = folder / FILE

    @property
    def is_there(self) -> bool:
        return self._fs.is_file(self.path)

    @contextlib.contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """The file open in one transaction; it is made where there is none. Nobody else can change it in between."""
        self._fs.make_folders(self._folder)
        with self.reading() as connection, _transaction(connection):
            yield connection

    def put_aside(self) -> Path:
        """Give the damaged file another name, under which it stays; give that back.

        The copy in ``user.bak``, if there is one and it is whole, takes its place.
        """
        aside = self._move_away()
        backup = self._folder / BACKUP
        if self._fs.is_file(backup):
            self._fs.write(self.path, [self._fs.read(backup)])
            self._fs.sync_folder(self._folder)
            try:
                with self.reading():
                    pass
            except (DamagedLibrary, LibraryError):
                self._move_away()
        return aside

    def erase(self) -> None:
        """Remove everything that a person put together here, with all copies of it."""
        for name in self._fs.names(self._folder):
            if name.startswith((FILE, BACKUP, ASIDE.partition("{")[0])):
                self._fs.remove(self._folder / name)

    def _move_away(self) -> Path:
        taken = self._fs.names(self._folder)
        name = next(name for number in range(1, len(taken) + 2) if (name := ASIDE.format(number)) not in taken)
        for ending in ("-journal", "-wal", "-shm", ""):  # what lies beside it first: a new file must not meet it
            if self._fs.is_file(self._folder / (FILE + ending)):
                self._fs.move(self._folder / (FILE + ending), self._folder / (name + ending))
        self._fs.sync_folder(self._folder)
        return self._folder / name

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The file open and looked over, of this version."""
        with self._known_errors():
            connection = sqlite3.connect(self.path, timeout=_PATIENCE, isolation_level=None)
            with contextlib.closing(connection):
                ticks = iter(range(_BUDGET))  # a damaged tree may lead in circles
                connection.set_progress_handler(lambda: next(ticks, -1) < 0, _TICK)
                for pragma in _PRAGMAS:
                    connection.execute(f"PRAGMA {pragma}")
                self._make_ready(connection)
                yield connection

    def _make_ready(self, connection: sqlite3.Connection) -> None:
        version = _number(connection, "user_version")
        if version > len(MIGRATIONS):
            raise LibraryError("user-data-too-new", path=str(self.path))
        if version < 0 or connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise self._damaged()
        if version < len(MIGRATIONS):
            if version:
                self._back_up(connection)
            with _transaction(connection):
                _migrate(connection, _number(connection, "user_version"))  # another program may have been quicker
        if _schema(connection) != _expected_schema():
            raise self._damaged()

    def _back_up(self, connection: sqlite3.Connection) -> None:
        def copy(path: Path) -> None:
            with contextlib.closing(sqlite3.connect(path)) as target:
                connection.backup(target)

        beside = self._folder / (BACKUP + ".new")
        self._fs.remove(beside)
        self._fs.build(beside, copy)
        self._fs.sync_file(beside)
        self._fs.move(beside, self._folder / BACKUP)
        self._fs.sync_folder(self._folder)

    @contextlib.contextmanager
    def _known_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without the details of SQLite's longer codes
            if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise LibraryBusy("user-data-busy", path=str(self.path)) from error
            if code in _REFUSALS:
                raise DiskError(path=str(self.path), reason=_REFUSALS[code]) from error
            raise self._damaged() from error
        except MemoryError as error:
            raise DiskError(path=str(self.path), reason="ENOMEM") from error
        except _OTHER_DAMAGE as error:
            raise self._damaged() from error

    def _damaged(self) -> DamagedLibrary:
        return DamagedLibrary("user-data-damaged", path=str(self.path))


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    for number in range(version, len(MIGRATIONS)):
        for statement in MIGRATIONS[number]:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version={len(MIGRATIONS)}")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _schema(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    return set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall())


def _expected_schema() -> set[tuple[str, ...]]:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        _migrate(connection, 0)
        return _schema(connection)
