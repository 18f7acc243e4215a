"""What a person puts together on this computer, in ``user.sqlite``: shortlists and reports. Nothing about anybody.

The names of lists and the notes of reports are a person's own words: they are kept here and in no log.
``user_file.py`` says how the file is kept.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from phcdesk.store.fs import Fs
from phcdesk.store.user_file import UserFile

FIRST_NAME = "Shortlist"
"""What the first list is called until somebody calls it otherwise; shells show it in the person's language."""

_EMPTY = ("DELETE FROM chosen", "DELETE FROM entry", "DELETE FROM list")
_ADD_REPORT = (
    "INSERT INTO correction (id, ref, title, problem, place, was, proposed, note, reported_on)"
    " VALUES (?,?,?,?,?,?,?,?,?)"
)
_REPORTS = (
    "SELECT id, ref, title, problem, place, was, proposed, note, reported_on FROM correction ORDER BY reported_on, id"
)


class Kept(NamedTuple):
    """An entry on a shortlist: which one, what it was called at the time, and since which day (ISO 8601) it is here."""

    ref: str  # "publisher/id"
    title: str
    added_on: str


Entries = tuple[Kept, ...]
Edit = Callable[[Entries], Entries]


class NamedList(NamedTuple):
    """A shortlist; ``id`` is a number that stays when the name changes."""

    id: int
    name: str
    entries: Entries = ()


class Lists(NamedTuple):
    """All shortlists in their order, and which one takes what is put aside. There is always one."""

    lists: tuple[NamedList, ...] = (NamedList(1, FIRST_NAME),)
    chosen: int = 1

    @property
    def current(self) -> NamedList:
        return next((one for one in self.lists if one.id == self.chosen), self.lists[0])


class Correction(NamedTuple):
    """A report from this computer that something in an entry is wrong. It does not say who found it.

    ``was`` is the very field the report is about, as the entry had it on that day; see ``phcdesk.kept.corrections``.
    """

    id: str  # by chance, so that a report that comes twice is counted once
    ref: str  # "publisher/id"
    title: str
    problem: str  # "dead-number", "moved", "closed", "wrong-hours", "other"
    place: str = ""  # id of the location it is about
    was: str = ""
    proposed: str = ""
    note: str = ""
    reported_on: str = ""  # ISO date


Reports = tuple[Correction, ...]


class UserData:
    """What is in the file of one data folder. Reading it makes no file; the errors are those of ``UserFile``."""

    def __init__(self, folder: Path, fs: Fs | None = None) -> None:
        self._file = UserFile(folder, fs)

    def lists(self) -> Lists:
        """The shortlists; one without entries if there never was any."""
        if not self._file.is_there:
            return Lists()
        with self._file.reading() as connection:
            return _read_lists(connection)

    def change_lists(self, edit: Callable[[Lists], Lists]) -> Lists:
        """Let ``edit`` make other lists of those that are there, and keep them; the lists as they are now.

        ``edit`` is called once and must not name an entry twice in one list. What it raises is raised.
        """
        with self._file.changing() as connection:
            lists = edit(_read_lists(connection))
            for statement in _EMPTY:
                connection.execute(statement)
            for one in lists.lists:
                connection.execute("INSERT INTO list (id, name) VALUES (?,?)", (one.id, one.name))
                rows = [(one.id, position, *kept) for position, kept in enumerate(one.entries)]
                connection.executemany(
                    "INSERT INTO entry (list, position, ref, title, added_on) VALUES (?,?,?,?,?)", rows
                )
            connection.execute("INSERT INTO chosen (one, list) VALUES (1, ?)", (lists.current.id,))
        return lists

    def corrections(self) -> Reports:
        """The reports, oldest first."""
        if not self._file.is_there:
            return ()
        with self._file.reading() as connection:
            return _read_corrections(connection)

    def change_corrections(self, edit: Callable[[Reports], Reports]) -> Reports:
        """Let ``edit`` make other reports of those that are there, and keep them."""
        with self._file.changing() as connection:
            reports = edit(_read_corrections(connection))
            connection.execute("DELETE FROM correction")
            connection.executemany(_ADD_REPORT, reports)
        return reports

    def put_aside(self) -> Path:
        """Give the damaged file another name, under which it stays; give that back."""
        return self._file.put_aside()

    def erase(self) -> None:
        """Remove everything that a person put together here, with all copies of it."""
        self._file.erase()


def edited(lists: Lists, edit: Edit) -> Lists:
    """The lists with another chosen one."""
    current = lists.current
    changed = current._replace(entries=edit(current.entries))
    return lists._replace(lists=tuple(changed if one.id == current.id else one for one in lists.lists))


def _read_lists(connection: sqlite3.Connection) -> Lists:
    entries: dict[int, list[Kept]] = {}
    rows = connection.execute("SELECT list, ref, title, added_on FROM entry ORDER BY list, position, ref")
    for number, *kept in rows:
        entries.setdefault(number, []).append(Kept(*kept))
    named = connection.execute("SELECT id, name FROM list ORDER BY id")
    found = tuple(NamedList(number, name, tuple(entries.get(number, ()))) for number, name in named)
    chosen = connection.execute("SELECT list FROM chosen").fetchone()
    return Lists(found, chosen[0] if chosen else found[0].id) if found else Lists()


def _read_corrections(connection: sqlite3.Connection) -> Reports:
    return tuple(Correction(*row) for row in connection.execute(_REPORTS))
