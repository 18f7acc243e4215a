"""The shortlists as the window knows them: what is on them now, and changes that the worker writes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from phcdesk.gui.personal import KeptByWorker
from phcdesk.gui.tasks import Tasks

if TYPE_CHECKING:
    from phcdesk.kept.shortlist import Edit, Entries, Kept, Lists, NamedList, Shortlist

KEYS = "Ctrl+D"
"""Puts the entry that is read on the chosen list, or takes it off: no letter, because letters go on typing."""


class KeptShortlist(KeptByWorker):
    """All shortlists. ``entries``, ``refs`` and ``has`` speak of the chosen one, which is the one changes go to."""

    lane = "shortlist"

    def __init__(
        self, tasks: Tasks, folder: Path | None, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, folder, parent)
        self._today = today

    def _make(self, folder: Path | None) -> Shortlist:
        from phcdesk.kept.shortlist import Shortlist

        return Shortlist(folder)

    @property
    def lists(self) -> tuple[NamedList, ...]:
        """The lists in their order; none before they are read."""
        self._ask()
        known: Lists | None = self._known
        return known.lists if known is not None else ()

    @property
    def current(self) -> NamedList | None:
        """The chosen list; None before it is read."""
        self._ask()
        known: Lists | None = self._known
        return known.current if known is not None else None

    @property
    def entries(self) -> Entries:
        """What is on the chosen list, in its order."""
        current = self.current
        return current.entries if current is not None else ()

    @property
    def refs(self) -> tuple[str, ...]:
        return tuple(kept.ref for kept in self.entries)

    def has(self, ref: str) -> bool:
        return ref in self.refs

    def lists_with(self, ref: str) -> list[NamedList]:
        """All lists that an entry is on."""
        return [one for one in self.lists if ref in {kept.ref for kept in one.entries}]

    def toggle(self, ref: str, title: str) -> None:
        """Put an entry on the list under its title of today, or take it off."""
        from phcdesk.kept.shortlist import Kept, toggled

        kept = Kept(ref, title, self._today().isoformat())
        self._edit(lambda entries: toggled(entries, kept))

    def remove(self, ref: str) -> None:
        from phcdesk.kept.shortlist import without

        self._edit(lambda entries: without(entries, ref))

    def put_back(self, kept: Kept, at: int) -> None:
        """Undo a removal: the entry comes back to its place, with the day it was first put here."""
        from phcdesk.kept.shortlist import added

        self._edit(lambda entries: added(entries, kept, at))

    def move(self, ref: str, by: int) -> None:
        """Move an entry up (negative) or down by so many places."""
        from phcdesk.kept.shortlist import moved

        self._edit(lambda entries: moved(entries, ref, by))

    def choose(self, number: int) -> None:
        """Let what is put aside go on this list."""
        from phcdesk.kept.shortlist import choose

        self.change(lambda lists: choose(lists, number))

    def make(self, name: str) -> None:
        """Make a list, which is chosen. Raises ``UsageError`` for a name that cannot be."""
        from phcdesk.kept.shortlist import make

        self.change(lambda lists: make(lists, name))

    def rename(self, number: int, name: str) -> None:
        """Call a list otherwise. Raises ``UsageError`` for a name that cannot be."""
        from phcdesk.kept.shortlist import rename

        self.change(lambda lists: rename(lists, number, name))

    def delete(self, number: int) -> None:
        """Delete a list. Raises ``UsageError`` for the only one."""
        from phcdesk.kept.shortlist import delete

        self.change(lambda lists: delete(lists, number))

    def put_back_list(self, one: NamedList) -> None:
        """Undo a deletion."""
        from phcdesk.kept.shortlist import put_back_list

        self.change(lambda lists: put_back_list(lists, one))

    def take_in(self, name: str, entries: Entries) -> None:
        """Add a list that came as a file, under its name or one with a number."""
        from phcdesk.kept.shortlist import with_list

        self.change(lambda lists: with_list(lists, name, entries))

    def _edit(self, edit: Edit) -> None:
        def change(lists: Lists) -> Lists:
            from phcdesk.kept.shortlist import edited

            return edited(lists, edit)

        self.change(change)
