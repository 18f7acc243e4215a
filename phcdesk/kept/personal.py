"""What a person keeps on this computer, held by both shells so that it goes on when the disk does not.

It is kept in the data folder. Where the disk refuses, it lasts as long as the object; where its file is damaged, that
file stays under another name and what is known goes on. Either is told by ``notice``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from phcdesk.errors import DamagedLibrary, DiskError, LibraryBusy, LibraryError, PhcError
from phcdesk.store.user_data import UserData

Value = TypeVar("Value")
_Edit = Callable[[Value], Value]
_Use = Callable[[UserData], Value]


class Personal(Generic[Value]):
    """One thing of the file of a data folder; without a folder it is kept for this session."""

    def __init__(
        self,
        folder: Path | None,
        nothing: Value,
        read: _Use[Value],
        change: Callable[[UserData, _Edit[Value]], Value],
    ) -> None:
        """``nothing`` is what there is before anybody kept anything; ``read`` and ``change`` are those of the file."""
        self._data = UserData(folder) if folder else None
        self._nothing = nothing
        self._read, self._change = read, change
        self.known: Value = nothing
        """It as it was last read or changed."""
        self.notice: PhcError | None = None
        """What a person has to be told: that it is not kept, and why; or which file was damaged."""

    @property
    def is_kept(self) -> bool:
        return self._data is not None

    def read_all(self) -> Value:
        """It as it is on the disk. Raises ``LibraryBusy`` when another program keeps it too long."""
        return self._with_the_file(self._read, lambda known: known)

    def change_all(self, edit: _Edit[Value]) -> Value:
        """Make another of what is there. Raises ``LibraryBusy``, and what ``edit`` raises; nothing is then changed."""
        return self._with_the_file(lambda data: self._change(data, edit), edit)

    def erase(self) -> None:
        """Forget it, and remove the file with all that a person put together, and all copies. Raises ``DiskError``."""
        self.known = self._nothing
        if self._data:
            self._data.erase()

    def _with_the_file(self, use: _Use[Value], edit: _Edit[Value]) -> Value:
        """It by ``use`` of the file; by ``edit`` of what is known of it where the file is of no use."""
        try:
            self.known = use(self._data) if self._data else edit(self.known)
        except LibraryBusy:
            raise
        except DamagedLibrary:
            self.known = self._begin_anew(edit)
        except (DiskError, LibraryError) as refused:
            self._keep_for_this_session(refused)
            self.known = edit(self.known)
        return self.known

    def _begin_anew(self, edit: _Edit[Value]) -> Value:
        known = self.known
        if self._data is None:
            return edit(known)
        try:
            aside = self._data.put_aside()
            self.notice = DamagedLibrary("user-data-damaged", path=str(aside))
            return self._change(self._data, lambda found: edit(found if known == self._nothing else known))
        except (DiskError, LibraryError) as refused:
            self._keep_for_this_session(refused)
            return edit(known)

    def _keep_for_this_session(self, why: PhcError) -> None:
        self._data = None
        self.notice = why
