"""One errand at a time for a child of the command line, which may break on what it reads: the window may not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from phcdesk.gui.desk import Desk
from phcdesk.gui.start.preparation import Preparation

Told = dict[str, object]
Done = Callable[[Told], None]
Refused = Callable[[str, str], None]
"""The code of what went wrong (blank when the child died without a word), and a sentence with the next step."""


class Errand(QObject):
    """Sends the child, and stops the one before. A child that was stopped answers nothing."""

    progressed = Signal(str, int, int)  # step, done, total (0: not known)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._child: Preparation | None = None
        self.destroyed.connect(self.stop)

    @property
    def is_running(self) -> bool:
        return self._child is not None

    def send(self, words: Sequence[str], done: Done, refused: Refused, given: str = "") -> None:
        """Run ``phcdesk`` with these words; ``given`` goes to its standard input and nowhere else."""
        self.stop()
        place = self._desk.place()
        work = place.packs if place is not None else None
        if work is None:
            refused("", self.tr("The library is not open yet. Try again in a moment."))
            return
        child = Preparation(work.command([*words, "--progress-json"]), self, given=given.encode())
        child.progressed.connect(self.progressed)
        child.succeeded.connect(lambda: self._end(child, lambda: done(child.told)))
        child.failed.connect(lambda code, text, step: self._end(child, lambda: refused(code, self._why(text, step))))
        self._child = child
        child.start()

    def stop(self) -> None:
        """Kill the child, if there is one."""
        child, self._child = self._child, None
        if child is not None:
            child.stop()
            child.deleteLater()

    def _end(self, child: Preparation, answer: Callable[[], None]) -> None:
        if child is self._child:
            self.stop()
            answer()

    def _why(self, text: str, step: str) -> str:
        words = f"{text} {step}".strip()
        return words or self.tr("The work ended without a word. Nothing was changed. Try once more.")
