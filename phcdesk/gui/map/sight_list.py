"""The list beside the map: what is in sight, as rows that say the way there and the number to dial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.find.results_model import ResultsModel
from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.find.row_fonts import RowFonts
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.sides import reading_side
from phcdesk.gui.look.theme import GAP, MARGIN, TIGHT
from phcdesk.gui.map.in_sight import Seen, Sight, SightWording
from phcdesk.gui.page_names import FIND
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words
from phcdesk.search.results import Point, Results

if TYPE_CHECKING:
    from phcdesk.search.results import Hit

_LEAST = 330  # pixels of width, as of the results in Find


class SightList(QWidget):
    """Rows of what is in sight, and what one can do with the chosen one."""

    chosen = Signal(int, int)  # the number of an entry, and its nearest point in the order of the clusters
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("middle")
        self.setMinimumWidth(_LEAST)
        self._desk = desk
        self._rows: list[tuple[Hit, Seen]] = []
        self._ref = ""  # of the chosen entry
        self._answer = 0
        self._words = ""
        self.wording = SightWording(desk.label, desk.clock().date())
        self.wording.know(())
        self.title = heading(self.tr("In sight"), 2)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(reading_side())
        self.text.setProperty("role", "small")
        self.model = ResultsModel(self.wording, self)
        self.view = ResultsView(self.model, desk.theme)
        self.view.setAccessibleName(self.tr("In sight on the map"))
        self.view.setMinimumHeight(round(1.4 * RowFonts(self.font()).row_height))
        self.open = QPushButton(self.tr("Open"))
        self.to_find = QPushButton(self.tr("Show in Find"))
        self._lay_out()
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(self._open_row)
        self.view.left.connect(self.left)
        self.view.copied.connect(desk.copy)
        self.open.clicked.connect(lambda: desk.entry_wanted.emit(self._ref))
        self.to_find.clicked.connect(lambda: desk.show_on(FIND, self._ref))
        self._offer()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        head.setSpacing(TIGHT)
        head.addWidget(self.title)
        head.addWidget(self.text)
        around = QVBoxLayout()
        around.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        foot = FlowLayout(None, GAP)
        around.addLayout(foot)
        foot.addWidget(self.open)
        foot.addWidget(self.to_find)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(around)

    def words(self) -> str:
        """What is in sight, as a sentence."""
        return self._words

    def rows(self) -> list[tuple[Hit, Seen]]:
        """What the list says, for printing."""
        return self._rows

    def await_ref(self, ref: str) -> None:
        """Choose this entry as soon as it is in the list."""
        self._ref = ref
        self._offer()

    def show_sight(self, sight: Sight, hits: tuple[Hit, ...], near: Point | None) -> None:
        """Show other rows; the chosen entry stays chosen if it is among them."""
        self._rows = list(zip(hits, sight.rows, strict=True))
        self.wording.know([(hit.ref, seen) for hit, seen in self._rows])
        self._answer += 1
        self.model.show(self._answer, Results(len(hits), "all", hits))
        self.view.mark(self.model.row_of(self._ref))
        self._words = self._sentence(sight, near.name if near is not None else "")
        self.text.setText(self._words)

    def show_nothing(self) -> None:
        """Nothing that was found has a place."""
        self.show_sight(Sight(Point(0.0, 0.0), True, 0, ()), (), None)
        self._words = self.tr("Nothing that was found has a place on the map. Find lists it.")
        self.text.setText(self._words)

    def _sentence(self, sight: Sight, name: str) -> str:
        if not sight.total:
            return self.tr("Nothing that was found is in sight. Home shows everything.")
        shown = LTR.format(count_words(len(sight.rows)))
        if sight.total > len(sight.rows) and sight.is_middle:
            words = self.tr("%Ln entry(s) in sight; these are the {shown} nearest to the middle.", "", sight.total)
        elif sight.total > len(sight.rows):
            words = self.tr("%Ln entry(s) in sight; these are the {shown} nearest to {place}.", "", sight.total)
        elif sight.is_middle:
            words = self.tr("%Ln entry(s) in sight, the nearest to the middle of the map first.", "", sight.total)
        else:
            words = self.tr("%Ln entry(s) in sight, the nearest to {place} first.", "", sight.total)
        return words.format(shown=shown, place=name)

    def show_chosen(self, hit: Hit) -> None:
        """A point was chosen on the map."""
        self.await_ref(hit.ref)
        row = self.model.row_of(hit.ref)
        self.view.mark(row)
        if row >= 0:
            self.view.scrollTo(self.model.index(row, 0))
        self._desk.noticed.emit(self.wording.title(hit))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._rows):
            hit, seen = self._rows[row]
            self._ref = hit.ref
            self._offer()
            self.chosen.emit(seen.entry, seen.at)

    def _open_row(self, row: int) -> None:
        if hit := self.model.hit(row):
            self._desk.entry_wanted.emit(hit.ref)

    def _offer(self) -> None:
        for button in (self.open, self.to_find):
            button.setEnabled(bool(self._ref))
