"""The shortlists: entries a person put aside, in lists with names, in their order. Both shells hold them.

One list is chosen: what is put aside goes on that one. There is always a list. The names are a person's own words: they
are shown and kept, and never written to a log nor into the title of a window.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, Protocol

from msgspec.structs import replace

from phcdesk.errors import NotFound, UsageError
from phcdesk.hours.state import HoursState
from phcdesk.kept.corrections import Overlay, noted_row
from phcdesk.kept.personal import Personal
from phcdesk.model import Entry, Gone, Service
from phcdesk.rows import row_of
from phcdesk.search.fields import shown_text
from phcdesk.search.results import Hit, Piece
from phcdesk.store.user_data import FIRST_NAME, Edit, Entries, Kept, Lists, NamedList, UserData, edited

__all__ = [
    "FIRST_NAME",
    "MOST_LETTERS",
    "MOST_LISTS",
    "Edit",
    "Entries",
    "Kept",
    "Lists",
    "LookedUp",
    "NamedList",
    "Shortlist",
    "added",
    "choose",
    "delete",
    "edited",
    "list_called",
    "look_up",
    "make",
    "moved",
    "put_back_list",
    "rename",
    "sound_name",
    "toggled",
    "with_list",
    "without",
]  # fmt: skip

MOST_LISTS = 50
MOST_LETTERS = 60  # of a name


class Shortlist(Personal[Lists]):
    """The lists of one data folder; without a folder they are kept for this session."""

    def __init__(self, folder: Path | None) -> None:
        super().__init__(folder, Lists(), UserData.lists, UserData.change_lists)

    def read(self) -> Entries:
        """The chosen list as it is on the disk. Raises ``LibraryBusy`` when another program keeps it too long."""
        return self.read_all().current.entries


def sound_name(text: str) -> str:
    """A name as it is kept: one line, of at most ``MOST_LETTERS``. Raises ``UsageError("list-name")``."""
    name = " ".join("".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in text).split())
    if not name or len(name) > MOST_LETTERS:
        raise UsageError("list-name", most=MOST_LETTERS)
    return name


def list_called(lists: Lists, name: str) -> NamedList:
    """The list of this name, however it is capitalised. Raises ``UsageError("list-unknown")``."""
    for one in lists.lists:
        if _same(one.name, name):
            return one
    raise UsageError("list-unknown", name=name)


def make(lists: Lists, name: str, entries: Entries = ()) -> Lists:
    """The lists with a new one, which is chosen.

    Raises ``UsageError``: "list-name", "list-exists", "lists-too-many".
    """
    name = sound_name(name)
    _require_free(lists.lists, name)
    if len(lists.lists) >= MOST_LISTS:
        raise UsageError("lists-too-many", most=MOST_LISTS)
    number = max(one.id for one in lists.lists) + 1
    return Lists((*lists.lists, NamedList(number, name, entries)), number)


def with_list(lists: Lists, name: str, entries: Entries) -> Lists:
    """The lists with one that came from elsewhere; where its name is taken, a number makes it another."""
    names = [name, *(f"{name[: MOST_LETTERS - 5]} ({number})" for number in range(2, MOST_LISTS + 2))]
    free = next(one for one in names if not any(_same(one, other.name) for other in lists.lists))
    return make(lists, free, entries)


def rename(lists: Lists, number: int, name: str) -> Lists:
    """The lists with one called otherwise. Raises ``UsageError``: "list-name", "list-exists"."""
    name = sound_name(name)
    _require_free((one for one in lists.lists if one.id != number), name)
    return lists._replace(lists=tuple(one._replace(name=name) if one.id == number else one for one in lists.lists))


def delete(lists: Lists, number: int) -> Lists:
    """The lists without one; where that was the chosen one, the one before it is.

    Raises ``UsageError("list-last")``.
    """
    rest = tuple(one for one in lists.lists if one.id != number)
    if not rest:
        raise UsageError("list-last")
    before = [one.id for one in rest if one.id < number]
    return Lists(rest, (before[-1] if before else rest[0].id) if lists.chosen == number else lists.chosen)


def put_back_list(lists: Lists, one: NamedList) -> Lists:
    """The lists with one that was deleted, which is chosen again."""
    if any(other.id == one.id for other in lists.lists):
        return with_list(lists, one.name, one.entries)
    return Lists(tuple(sorted((*lists.lists, one))), one.id)


def choose(lists: Lists, number: int) -> Lists:
    """The lists with another chosen one; as they are if it is not there any more."""
    return lists._replace(chosen=number) if any(one.id == number for one in lists.lists) else lists


def _require_free(lists: Iterable[NamedList], name: str) -> None:
    if any(_same(one.name, name) for one in lists):
        raise UsageError("list-exists", name=name)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


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

    def gone(self, ref: str) -> Gone | None: ...

    @property
    def reported(self) -> Overlay: ...


class LookedUp(NamedTuple):
    """An entry of the list and what the library has of it: itself and its row.

    Of one that is not there any more, what its publisher left behind; nothing of one that never was here.
    """

    kept: Kept
    entry: Entry | None = None
    hit: Hit | None = None
    gone: Gone | None = None


def look_up(entries: Entries, library: Shows) -> tuple[LookedUp, ...]:
    """The entries of a list as the library has them at this moment, in the order of the list."""
    return tuple(_look_up(kept, library) for kept in entries)


def _look_up(kept: Kept, library: Shows) -> LookedUp:
    try:
        entry, pack = library.show(kept.ref), library.pack_of(kept.ref)
    except (NotFound, UsageError):  # a name that came with a file may fit several entries, or none
        return LookedUp(kept, gone=library.gone(kept.ref))
    row = replace(row_of(entry, kept.ref, pack, pack), snippet=(Piece(shown_text(entry)),))
    if isinstance(entry, Service):
        hours = library.hours(entry)
        row = replace(row, open_now=hours.open, open_until=hours.until, opens_next=hours.next_opening)
    return LookedUp(kept, entry, noted_row(row, library.reported.noted(entry, kept.ref)))
