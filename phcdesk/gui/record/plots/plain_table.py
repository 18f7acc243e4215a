"""A table of texts that is read and not changed: it takes the height of its rows; Ctrl+C copies the cell one is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from phcdesk.gui.look.theme import sizes
from phcdesk.gui.record.parts import Copy

_PADDING = 10  # at each side of a cell, a little more than the style sheet says
_NARROWEST = 9  # letters of a column, below which the table scrolls sideways


class PlainTable(QTableWidget):
    """Columns that share the width, and rows that are as high as their texts need."""

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self._copy = copy
        self._shares: tuple[float, ...] = ()
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

    def show_columns(self, names: Sequence[str], shares: Sequence[float] = ()) -> None:
        """Name the columns; ``shares`` say how wide each is beside the others, the same for all if there are none."""
        self.setColumnCount(len(names))
        self.setHorizontalHeaderLabels(list(names))
        self._shares = tuple(shares) or (1.0,) * len(names)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show texts, in the order of the columns."""
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
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
        if not self._shares:
            return
        least = self.fontMetrics().averageCharWidth() * _NARROWEST
        part = max(least, (self.viewport().width() - 1) / sum(self._shares))
        for column, share in enumerate(self._shares):
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
