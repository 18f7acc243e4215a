"""The same figures as a table, for whoever reads numbers better than pictures; Ctrl+C copies the cell one is on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from phcdesk.app.figures import figure_words, value_words, years_words
from phcdesk.gui.look.theme import sizes
from phcdesk.gui.record.parts import Copy
from phcdesk.gui.words.wording import LTR, SPEECH, count_words

if TYPE_CHECKING:
    from phcdesk.indicators import Comparison

_PADDING = 10  # at each side of a cell, a little more than the style sheet says
_NARROWEST = 9  # letters of a column, below which the table scrolls sideways


class FiguresTable(QTableWidget):
    """A row for each figure: the country's, its year, and how it spreads over all countries."""

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(0, 8, parent)
        self._copy = copy
        self.setAccessibleName(self.tr("Published figures"))
        self.setHorizontalHeaderLabels(
            [
                self.tr("Figure"), self.tr("This country"), self.tr("Year"), self.tr("Median"),
                self.tr("Middle half"), self.tr("Countries"), self.tr("Their years"), self.tr("Source"),
            ]
        )  # fmt: skip
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_figures(self, comparisons: Sequence[Comparison], sources: Sequence[str]) -> None:
        """Show figures; ``sources`` are numbered from 1."""
        self.setRowCount(len(comparisons))
        for row, one in enumerate(comparisons):
            for column, text in enumerate(_cells(one, sources)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentItem() is not None:
            self._copy(self.currentItem().text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the width among the columns, and take the height of all rows: the page scrolls, not the table."""
        least = self.fontMetrics().averageCharWidth() * _NARROWEST
        shares = (2.4, 2.2, 1, 1, 1.3, 1.2, 1.2, 1)
        part = max(least, (self.viewport().width() - 1) / sum(shares))
        for column, share in enumerate(shares):
            self.setColumnWidth(column, int(part * share))
        for row in range(self.rowCount()):
            self.setRowHeight(row, self._height_of(row))
        around = self.horizontalScrollBar().sizeHint().height() + 2 * self.frameWidth()
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + around
        if height != self.height():
            self.setFixedHeight(height)

    def _height_of(self, row: int) -> int:
        """The height in which no cell of a row is cut off; Qt's own answer forgets the padding at the sides."""
        letters, space = self.fontMetrics(), sizes(self.font())
        least = space.control
        for column in range(self.columnCount()):
            item = self.item(row, column)
            room = QRect(0, 0, self.columnWidth(column) - space.px(2 * _PADDING) - 2, 10_000)
            needed = letters.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text() if item is not None else "")
            least = max(least, needed.height() + space.px(_PADDING) + 4)
        return least


def _cells(one: Comparison, sources: Sequence[str]) -> tuple[str, ...]:
    peers = one.peers
    own = (one.indicator.name, value_words(one, SPEECH), one.indicator.year)
    if peers is None:
        return (*own, "", "", "", "", source_number(one, sources))
    spread = ("", "")
    if one.value is not None:
        lower, upper = figure_words(peers.lower, SPEECH), figure_words(peers.upper, SPEECH)
        spread = figure_words(peers.median, SPEECH), f"{lower}–{upper}"
    return (*own, *spread, count_words(peers.count), years_words(peers, SPEECH), source_number(one, sources))


def sources_of(comparisons: Sequence[Comparison]) -> list[str]:
    """The sources of figures, each once, in the order of their numbers."""
    sources = (" | ".join(one.indicator.assurance.sources) for one in comparisons)
    return list(dict.fromkeys(source for source in sources if source))


def source_number(one: Comparison, sources: Sequence[str]) -> str:
    """The number of a figure's source, as it stands in the list below; blank when none is given."""
    source = " | ".join(one.indicator.assurance.sources)
    return LTR.format(f"[{sources.index(source) + 1}]") if source else ""
