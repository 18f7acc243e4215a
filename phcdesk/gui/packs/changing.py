"""One change of the library at a time, made by a child of the command line that may be killed at any moment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from phcdesk.gui.start.preparation import Preparation


class Changing(QObject):
    """Runs the child. Killing it comes too late now and then: who stops it looks at the library afterwards."""

    progressed = Signal(str, int, int)
    succeeded = Signal(str)  # the words that were to be said
    refused = Signal(str)  # why, in words; the library is as it was
    lost = Signal()  # the child died without a word

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: Preparation | None = None

    @property
    def is_running(self) -> bool:
        return self._child is not None

    def start(self, command: Sequence[str], words: str) -> None:
        """Start the child; ``words`` are said when it is done. Nothing happens while another one runs."""
        if self._child is not None:
            return
        child = Preparation(command, self)
        child.progressed.connect(self.progressed)
        child.succeeded.connect(lambda: self._succeed(words))
        child.failed.connect(self._fail)
        self._child = child
        child.start()

    def stop(self) -> bool:
        """Kill the child, if there is one, and wait until it is gone."""
        if self._child is None:
            return False
        self._child.stop()
        self._child.deleteLater()
        self._child = None
        return True

    def _succeed(self, words: str) -> None:
        self.stop()
        self.succeeded.emit(words)

    def _fail(self, code: str, text: str, next_step: str) -> None:
        self.stop()
        words = f"{text} {next_step}".strip()
        if code or words:
            self.refused.emit(words)
        else:
            self.lost.emit()
