"""What a person keeps here, as the window knows it: what there is now, and changes that the worker writes.

It is read when somebody first asks, and never before the first paint. A change shows at once and is written after it;
changes that are still to be written when the window closes are written then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QObject, Signal

from phcdesk.gui.tasks import Tasks

if TYPE_CHECKING:
    from phcdesk.errors import PhcError
    from phcdesk.kept.personal import Personal
    from phcdesk.progress import CancelToken


class KeptByWorker(QObject):
    """One thing of ``user.sqlite``. Before it is read it seems empty; ``changed`` tells when it is known."""

    changed = Signal()
    troubled = Signal(object)  # PhcError: a change was not made, it is not kept, or its file was damaged
    lane = ""

    def __init__(self, tasks: Tasks, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._folder = folder
        self._known: Any = None
        self._is_asked_for = False
        self.is_read = False
        self._waiting: deque[Callable[[Any], Any]] = deque()
        self._personal: Personal[Any] | None = None
        self._told: PhcError | None = None

    def _make(self, folder: Path | None) -> Personal[Any]:
        """The thing on the disk. Done in the worker."""
        raise NotImplementedError

    @property
    def is_kept(self) -> bool:
        """Whether it will be there tomorrow."""
        return self._folder is not None and (self._personal is None or self._personal.is_kept)

    def read(self) -> None:
        """Read it anew: another program may have changed it."""
        self._is_asked_for = True
        self._tasks.ask(self.lane, self._work, self._show, self._fail)

    def change(self, edit: Callable[[Any], Any]) -> None:
        """Make another of it. Raises what ``edit`` raises when it is read already; nothing is then changed."""
        if self.is_read:
            self._known = edit(self._known)
            self.changed.emit()
        self._waiting.append(edit)
        self.read()

    def go_on_from(self, other: Self) -> None:
        """Take over, from the window before, what lasts for this session only."""
        if other.is_read and not other.is_kept:
            self._personal = self._make(None)
            self._personal.known = other._known

    def erase(self) -> None:
        """Remove what is kept, with every copy of its file. Raises ``DiskError``. Done in the worker."""
        self._waiting.clear()
        self._opened().erase()

    def write(self) -> None:
        """Write the changes that wait. Done in the worker, or when it has stopped."""
        while self._waiting:
            self._opened().change_all(self._waiting.popleft())

    def _ask(self) -> None:
        if not self._is_asked_for:
            self.read()

    def _opened(self) -> Personal[Any]:
        if self._personal is None:
            self._personal = self._make(self._folder)
            self._personal.read_all()
        return self._personal

    def _work(self, _token: CancelToken) -> object:
        opened = self._opened()
        self.write()
        return opened.read_all()

    def _show(self, known: object) -> None:
        was_read, self.is_read = self.is_read, True
        before, self._known = self._known, known
        if not was_read or before != known:
            self.changed.emit()
        notice = self._personal.notice if self._personal else None
        if notice is not None and notice is not self._told:
            self._told = notice
            self.troubled.emit(notice)

    def _fail(self, error: PhcError) -> None:
        self._waiting.clear()
        if self._personal is not None:
            self._known = self._personal.known
            self.changed.emit()
        self.troubled.emit(error)
