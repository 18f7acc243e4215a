"""The shortlist: entries a person put aside, in their order. Both shells hold it.

It is kept in the data folder. Where the disk refuses, it lasts as long as this object; where its file is damaged, that
file stays under another name and the list goes on with what is known of it. Either is told by ``notice``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from msgspec.structs import replace

from phcdesk.errors import DamagedLibrary, DiskError, LibraryBusy, LibraryError, NotFound, PhcError
from phcdesk.hours import HoursState
from phcdesk.model import Entry, Service
from phcdesk.rows import row_of
from phcdesk.search.fields import shown_text
from phcdesk.search.results import Hit, Piece
from phcdesk.store.user_data import Edit, Entries, Kept, UserData

__all__ = [
    "Edit", "Entries", "Kept", "LookedUp", "Shortlist", "added", "look_up", "moved", "toggled", "without",
]  # fmt: skip

_Use = Callable[[UserData], Entries]


class Shortlist:
    """The entries of one data folder; without a folder they are kept for this session."""

    def __init__(self, folder: Path | None) -> None:
        self._data = UserData(folder) if folder else None
        self.entries: Entries = ()
        """The list as it was last read or changed."""
        self.notice: PhcError | None = None
        """What a person has to be told: that the list is not kept, and why; or which file was damaged."""

    @property
    def is_kept(self) -> bool:
        return self._data is not None

    def read(self) -> Entries:
        """The entries as they are on the disk. Raises ``LibraryBusy`` when another program keeps it too long."""
        return self._with_the_file(lambda data: data.entries(), lambda entries: entries)

    def change(self, edit: Edit) -> Entries:
        """Make another list of the one that is there. Raises ``LibraryBusy``; nothing is then changed."""
        return self._with_the_file(lambda data: data.change(edit), edit)

    def erase(self) -> None:
        """Forget the list and remove its file with all copies. Raises ``DiskError``."""
        self.entries = ()
        if self._data:
            self._data.erase()

    def _with_the_file(self, use: _Use, edit: Edit) -> Entries:
        """The list by ``use`` of the file; by ``edit`` of what is known of it where the file is of no use."""
        try:
            self.entries = use(self._data) if self._data else edit(self.entries)
        except LibraryBusy:
            raise
        except DamagedLibrary:
            self.entries = self._begin_anew(edit)
        except (DiskError, LibraryError) as refused:
            self._keep_for_this_session(refused)
            self.entries = edit(self.entries)
        return self.entries

    def _begin_anew(self, edit: Edit) -> Entries:
        known = self.entries
        if self._data is None:
            return edit(known)
        try:
            aside = self._data.put_aside()
            self.notice = DamagedLibrary("user-data-damaged", path=str(aside))
            return self._data.change(lambda found: edit(known or found))
        except (DiskError, LibraryError) as refused:
            self._keep_for_this_session(refused)
            return edit(known)

    def _keep_for_this_session(self, why: PhcError) -> None:
        self._data = None
        self.notice = why


def added(entries: Entries, kept: Kept, at: int | None = None) -> Entries:
    """The list with an entry at its end, or at a place; as it is if the entry is on it already."""
    if any(one.ref == kept.ref for one in entries):
        return entries
    place = len(entries) if at is None else at
    return (*entries[:place], kept, *entries[place:])


def without(entries: Entries, ref: str) -> Entries:
    """The list without an entry."""
    return tuple(kept for kept in entries if kept.ref != ref)


def toggled(entries: Entries, kept: Kept) -> Entries:
    """The list with the entry if it is not on it, without it if it is."""
    rest = without(entries, kept.ref)
    return rest if len(rest) < len(entries) else added(entries, kept)


def moved(entries: Entries, ref: str, by: int) -> Entries:
    """The list with an entry further up (negative) or down, at most to its end."""
    for at, kept in enumerate(entries):
        if kept.ref == ref:
            return added(without(entries, ref), kept, min(max(at + by, 0), len(entries) - 1))
    return entries


class Shows(Protocol):
    """What is needed of a library to look entries up."""

    def show(self, ref: str) -> Entry: ...

    def pack_of(self, ref: str) -> str: ...

    def hours(self, service: Service) -> HoursState: ...


class LookedUp(NamedTuple):
    """An entry of the list and what the library has of it: itself and its row. Nothing if it is not there any more."""

    kept: Kept
    entry: Entry | None = None
    hit: Hit | None = None


def look_up(entries: Entries, library: Shows) -> tuple[LookedUp, ...]:
    """The entries of a list as the library has them at this moment, in the order of the list."""
    return tuple(_look_up(kept, library) for kept in entries)


def _look_up(kept: Kept, library: Shows) -> LookedUp:
    try:
        entry, pack = library.show(kept.ref), library.pack_of(kept.ref)
    except NotFound:
        return LookedUp(kept)
    row = replace(row_of(entry, kept.ref, pack, pack), snippet=(Piece(shown_text(entry)),))
    if isinstance(entry, Service):
        hours = library.hours(entry)
        row = replace(row, open_now=hours.open, open_until=hours.until, opens_next=hours.next_opening)
    return LookedUp(kept, entry, row)
