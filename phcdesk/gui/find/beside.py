"""One quiet line under the rows: whom to call when nothing among them can be used in this country.

It is looked for when typing rests, after everything else, because it costs several searches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import LOW
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.marks import LTR

if TYPE_CHECKING:
    from phcdesk.search.results import Request, Results

LANE = "beside"
_REST = 700  # milliseconds without an answer


class Beside(WrappingButton):
    """Names the first to call; pressed, it gives all that helps."""

    wanted = Signal(object)  # Results with what helps

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._asked: tuple[Request, Results] | None = None
        self._results: Results | None = None
        self.setProperty("role", "plain")
        self.setAutoDefault(False)
        self.clicked.connect(lambda: self.wanted.emit(self._results))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.ask)
        self.hide()

    def look_at(self, request: Request, results: Results) -> None:
        """Rows are on the screen: see whether they help, once typing rests."""
        self._desk.tasks.drop(LANE)
        self._asked = request, results
        self.hide()
        self._rest.stop()
        if results.total:
            self._rest.start()

    def ask(self) -> None:
        """See at once whether the rows help."""
        self._rest.stop()
        library = self._desk.library
        if library is None or self._asked is None:
            return
        request, results = self._asked
        self._desk.tasks.ask(
            LANE, lambda _token: library.with_help(request, results), self._show, urgency=Urgency.LATER
        )

    def _show(self, results: Results) -> None:
        self._results = results
        words = self._naming(results)
        is_low = self.window().height() <= LOW * self.fontMetrics().height()
        self.say(self.tr("When nothing fits") if is_low else words, words)
        self.setVisible(bool(results.instead or results.finders))

    def _naming(self, results: Results) -> str:
        wording = self._desk.wording
        first = next((hit for hit in results.instead if wording.number(hit)), None)
        if first is None:
            return self.tr("When nothing fits: whom to call, and what to do")
        words = self.tr("When nothing fits: {title}, {number}, and more")
        return words.format(title=wording.title(first), number=LTR.format(wording.number(first)))
