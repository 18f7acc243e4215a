"""What the strip and the crisis page say: read in the worker, again when area, reports or minute change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.tasks import Urgency
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.crisis.sheet import CrisisSheet
    from phcdesk.gui.desk import Desk

_AGAIN = 60_000  # milliseconds: lines open and close on the minute


class CrisisWatch(QObject):
    """The crisis sheet of the chosen area. ``sheet`` is None until it was read."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.sheet: CrisisSheet | None = None
        desk.library_opened.connect(self.read)
        desk.area_changed.connect(self.read)
        desk.corrections_changed.connect(self.read)
        self._clock = QTimer(self)
        self._clock.setInterval(_AGAIN)
        self._clock.timeout.connect(self.read)

    def read(self) -> None:
        """Read the sheet anew; when the fingers and eyes of the person are served."""
        library, area = self._desk.library, self._desk.area
        if library is None:
            return
        self._clock.start()

        asked = self._desk.asked.request
        near = asked.near if asked is not None else None

        def work(_token: CancelToken) -> CrisisSheet:
            from phcdesk.crisis.sheet import crisis_sheet

            return crisis_sheet(library, area, near)

        self._desk.tasks.ask("crisis", work, self._take, self._fail, Urgency.LATER)

    def _take(self, sheet: CrisisSheet) -> None:
        if sheet != self.sheet:
            self.sheet = sheet
            self.changed.emit()

    def _fail(self, error: PhcError) -> None:
        if isinstance(error, DamagedLibrary):
            self._desk.library_damaged.emit(error)
