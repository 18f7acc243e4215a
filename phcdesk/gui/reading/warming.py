"""Having a PDF open in the child when somebody is likely to want it: starting the child takes a while.

That is the best of the first rows found that is a PDF, when the keys have been still for a moment: not with the window,
and not for a word that is half typed. The child ends by itself when nobody wants it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from phcdesk.gui.desk import Desk
from phcdesk.gui.tasks import Urgency

if TYPE_CHECKING:
    from phcdesk.search.results import Results

STILL = 250  # milliseconds without another answer
_FIRST = 3  # rows, of which one is most likely opened


class Warming(QTimer):
    """Told what was found, it has a document opened if that is worth it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ref = ""
        self.setSingleShot(True)
        self.setInterval(STILL)
        self.timeout.connect(self._look_over)

    def look_at(self, results: Results) -> None:
        """This was found."""
        self._ref = next((hit.ref for hit in results.hits[:_FIRST] if hit.paged), "")
        if self._ref:
            self.start()
        else:
            self.stop()

    def _look_over(self) -> None:
        library, ref = self._desk.library, self._ref
        if library is not None:
            self._desk.tasks.ask(
                "document-expected", lambda _token: library.file_of(ref), self._open, urgency=Urgency.LATER
            )

    def _open(self, file: Path) -> None:
        from phcdesk.documents.protocol import Open
        from phcdesk.gui.reading.reader import Urgency as Rank

        self._desk.reading.reader.ask(str(file), Open(str(file)), _nothing, _nothing, Rank.SMALL)


def _nothing(_answer: object) -> None:
    """Whoever opens the document in the window hears the answer, or why there is none."""
