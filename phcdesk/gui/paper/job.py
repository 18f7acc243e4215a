"""A print under way: a page at a time between the events of the window, which goes on; it can be stopped."""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from phcdesk.errors import DiskError, PhcError
from phcdesk.gui.paper.printing import Step

_AT_ONCE = 0.012  # seconds: a frame may be late, but none is lost twice


class Job(QObject):
    """Goes through the steps of one print."""

    progressed = Signal(int, int)
    ended = Signal()
    failed = Signal(object)  # PhcError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Generator[Step, None, None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        return self._steps is not None

    def start(self, steps: Generator[Step, None, None]) -> None:
        """Begin; what ran before is stopped."""
        self.stop()
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Leave off; a file that was begun is gone."""
        self._timer.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _go_on(self) -> None:
        until = perf_counter() + _AT_ONCE
        try:
            while self._steps is not None:
                step = next(self._steps)
                if perf_counter() > until:
                    self.progressed.emit(step.done, step.total)
                    return
        except StopIteration:
            self._finish()
            self.ended.emit()
        except (PhcError, OSError) as refused:
            self._finish()
            self.failed.emit(refused if isinstance(refused, PhcError) else DiskError(path="", reason="EIO"))

    def _finish(self) -> None:
        self._timer.stop()
        self._steps = None
