"""The line over the map: what it shows, and the buttons that move it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.find.chips import Chip, ChipRow
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.icons import icon
from phcdesk.gui.look.sides import reading_side
from phcdesk.gui.look.theme import GAP, MARGIN, TIGHT, sizes
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

if TYPE_CHECKING:
    from phcdesk.search.points import Points


class MapHead(QFrame):
    """Says what was found, and moves the map for those who use no wheel."""

    zoomed = Signal(bool)  # closer
    home_wanted = Signal()
    print_wanted = Signal()
    find_wanted = Signal()
    filter_dropped = Signal(object)  # the name and the value of a condition that is no longer wanted

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = heading(self.tr("Map"), 1)
        self.title.setWordWrap(False)
        self.text = QLabel(self.tr("Opening the library…"))
        self.text.setProperty("role", "muted")
        self.text.setWordWrap(True)
        self.text.setAlignment(reading_side())
        self.closer = self._button("zoom-in", "", self.tr("Closer (+)"))
        self.further = self._button("zoom-out", "", self.tr("Further away (-)"))
        self.home = self._button("home", self.tr("All found"), self.tr("Show everything found (Home)"))
        self.search = self._button("find", self.tr("Change in Find"), self.tr("Change what is looked for, in Find"))
        self.print = self._button("print", self.tr("Print…"), self.tr("Print the map and the list (Ctrl+P)"))
        self.closer.clicked.connect(lambda: self.zoomed.emit(True))
        self.further.clicked.connect(lambda: self.zoomed.emit(False))
        self.home.clicked.connect(self.home_wanted)
        self.search.clicked.connect(self.find_wanted)
        self.print.clicked.connect(self.print_wanted)
        row = FlowLayout(None, GAP)
        for widget in (self.title, self.closer, self.further, self.home, self.search, self.print):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self.text)
        self._chips: list[Chip] = []
        self.filters = ChipRow(self)
        self.filters.hide()
        column.addWidget(self.filters)

    def _button(self, name: str, words: str, spoken: str) -> QPushButton:
        button = QPushButton(words)
        side = sizes(QApplication.font()).icon
        button.setIcon(icon(name, self._desk.theme.ink, side))
        button.setIconSize(QSize(side, side))
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        button.setAutoDefault(False)
        return button

    def show_found(self, points: Points, looked_for: str, conditions: Sequence[tuple[str, str, str]]) -> None:
        """Say how much was found, and how much of it has a place; and the ``conditions`` as (name, value, words)."""
        if looked_for:
            words = self.tr(
                "%Ln entry(s) found for “{words}”; {placed} of them have a place on the map.", "", points.found
            )
        else:
            words = self.tr("%Ln entry(s) found; {placed} of them have a place on the map.", "", points.found)
        self.text.setText(words.format(words=looked_for, placed=LTR.format(count_words(points.placed))))

        self._show_conditions(conditions)

    def _show_conditions(self, conditions: Sequence[tuple[str, str, str]]) -> None:
        while len(self._chips) < len(conditions):
            chip = Chip("filter", self.filters)
            chip.taken.connect(self.filter_dropped)
            self._chips.append(chip)
        for chip, (name, value, words) in zip(self._chips, conditions, strict=False):
            text = QCoreApplication.translate("SearchBar", "{filter} ×").format(filter=words)
            chip.offer(
                text, QCoreApplication.translate("SearchBar", "Drop {filter}").format(filter=words), (name, value)
            )
        for chip in self._chips[len(conditions) :]:
            chip.hide()
        self.filters.set_filters(self._chips[: len(conditions)])
        self.filters.setVisible(bool(conditions))

    def show_message(self, words: str) -> None:
        """Say that something went wrong."""
        self.text.setText(words)

    def spoken(self, in_sight: str, marks: int) -> str:
        """The description of the map for a screen reader."""
        seen = self.tr("%Ln mark(s).", "", marks)
        keys = self.tr(
            "The arrow keys move the map, plus and minus change how near it is, Home shows everything found, and Enter "
            "opens what is nearest to the middle. The list after the map says the same."
        )
        return self.tr("{in_sight} {marks} {keys}").format(in_sight=in_sight, marks=seen, keys=keys)
