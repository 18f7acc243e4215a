"""Python's collector of cycles, kept in the interface thread.

Left to itself it runs in whatever thread makes the next object. In the worker it would take apart what is left of a
window that was replaced, and Qt ends a program whose timers are stopped from another thread. So it looks from the event
loop: every second through what is young, if there is enough of it, and now and then through everything.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000
ENOUGH = 5_000
"""Objects made and not let go since the last look."""
OLD_AFTER = 20
"""Looks through the young for each through everything, which takes longer than a frame."""


class Collecting(QObject):
    """Stands for as long as its parent, and gives the collector back to Python when it is ended."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what it is time for."""
        young, _, old = gc.get_count()
        if old >= OLD_AFTER:
            gc.collect()
        elif young >= ENOUGH:
            gc.collect(1)

    def end(self) -> None:
        """Let Python collect by itself again, once no window is left."""
        self._timer.stop()
        gc.enable()
