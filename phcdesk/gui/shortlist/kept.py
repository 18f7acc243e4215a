"""The shortlist as the window knows it: what is on it now, and changes that the worker writes.

It is read when somebody first asks, and never before the first paint. A change shows at once and is written after it;
changes that are still to be written when the window closes are written then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phcdesk.gui.tasks import Tasks

if TYPE_CHECKING:
    from phcdesk.errors import PhcError
    from phcdesk.progress import CancelToken
    from phcdesk.shortlist import Edit, Entries, Kept, Shortlist

KEYS = "Ctrl+D"
"""Puts the entry that is read on the list, or takes it off: no letter, because letters go on typing."""


class KeptShortlist(QObject):
    """What is on the shortlist. Before it is read it seems empty; ``changed`` tells when it is known."""

    changed = Signal()
    troubled = Signal(object)  # PhcError: a change was not made, the list is not kept, or its file was damaged

    def __init__(
        self, tasks: Tasks, folder: Path | None, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._folder = folder
        self._today = today
        self._entries: Entries = ()
        self._is_asked_for = False
        self.is_read = False
        self._waiting: deque[Edit] = deque()
        self._shortlist: Shortlist | None = None
        self._told: PhcError | None = None

    @property
    def entries(self) -> Entries:
        """What is on the list, in its order."""
        if not self._is_asked_for:
            self.read()
        return self._entries

    @property
    def refs(self) -> tuple[str, ...]:
        return tuple(kept.ref for kept in self.entries)

    @property
    def is_kept(self) -> bool:
        """Whether the list will be there tomorrow."""
        return self._folder is not None and (self._shortlist is None or self._shortlist.is_kept)

    def has(self, ref: str) -> bool:
        return ref in self.refs

    def read(self) -> None:
        """Read the list anew: another program may have changed it."""
        self._is_asked_for = True
        self._tasks.ask("shortlist", self._work, self._show, self._fail)

    def toggle(self, ref: str, title: str) -> None:
        """Put an entry on the list under its title of today, or take it off."""
        from phcdesk.shortlist import Kept, toggled

        kept = Kept(ref, title, self._today().isoformat())
        self._change(lambda entries: toggled(entries, kept))

    def remove(self, ref: str) -> None:
        from phcdesk.shortlist import without

        self._change(lambda entries: without(entries, ref))

    def put_back(self, kept: Kept, at: int) -> None:
        """Undo a removal: the entry comes back to its place, with the day it was first put here."""
        from phcdesk.shortlist import added

        self._change(lambda entries: added(entries, kept, at))

    def move(self, ref: str, by: int) -> None:
        """Move an entry up (negative) or down by so many places."""
        from phcdesk.shortlist import moved

        self._change(lambda entries: moved(entries, ref, by))

    def go_on_from(self, other: KeptShortlist) -> None:
        """Take over, from the window before, a list that lasts for this session only."""
        from phcdesk.shortlist import Shortlist

        if other.is_read and not other.is_kept:
            self._shortlist = Shortlist(None)
            self._shortlist.entries = other.entries

    def erase(self) -> None:
        """Remove the list from this computer, with every copy of its file. Raises ``DiskError``. Done in the worker."""
        self._waiting.clear()
        self._opened().erase()

    def write(self) -> None:
        """Write the changes that wait. Done in the worker, or when it has stopped."""
        while self._waiting:
            self._opened().change(self._waiting.popleft())

    def _change(self, edit: Edit) -> None:
        if self.is_read:
            self._entries = edit(self._entries)
            self.changed.emit()
        self._waiting.append(edit)
        self.read()

    def _opened(self) -> Shortlist:
        from phcdesk.shortlist import Shortlist

        if self._shortlist is None:
            self._shortlist = Shortlist(self._folder)
            self._shortlist.read()
        return self._shortlist

    def _work(self, _token: CancelToken) -> Entries:
        shortlist = self._opened()
        self.write()
        return shortlist.read()

    def _show(self, entries: Entries) -> None:
        was_read, self.is_read = self.is_read, True
        before, self._entries = self._entries, entries
        if not was_read or before != entries:
            self.changed.emit()
        notice = self._shortlist.notice if self._shortlist else None
        if notice is not None and notice is not self._told:
            self._told = notice
            self.troubled.emit(notice)

    def _fail(self, error: PhcError) -> None:
        self._waiting.clear()
        if self._shortlist is not None:
            self._entries = self._shortlist.entries
            self.changed.emit()
        self.troubled.emit(error)
