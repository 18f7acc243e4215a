"""The results: a table of one column whose rows have one fixed height, and the delegate that draws them.

What draws a row is loaded with the first row, because the window must be on the screen before that.
A fixed height lets a hundred thousand rows be shown in the time of twelve. The view says when the rows of an answer
have been painted, because counts and suggestions wait for that and because it is what is measured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from phcdesk.gui.find.results_model import ResultsModel
from phcdesk.gui.find.row_fonts import RowFonts
from phcdesk.gui.look.theme import Theme

if TYPE_CHECKING:
    from phcdesk.gui.find.row_drawing import Drawings, RowDrawing
    from phcdesk.search.results import Hit

_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_BAR = 4  # pixels: the bar at the side of the chosen row


class RowDelegate(QStyledItemDelegate):
    """Draws rows from kept ``RowDrawing``s."""

    def __init__(self, model: ResultsModel, theme: Theme, fonts: RowFonts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._fonts = fonts
        self._drawings: Drawings | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._fonts.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect)
        state = option.state.value
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, rect, bool(state & _SELECTED), option.direction)
        hit = self._model.hit(index.row())
        if hit is not None:
            self._drawing(hit, rect.width(), option.direction).draw(painter, rect)
        if state & _FOCUSED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.focus), self._theme.ring))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRectF, chosen: bool, way: Qt.LayoutDirection) -> None:
        if chosen:
            painter.fillRect(rect, QColor(self._theme.chosen))
            start = rect.right() - _BAR if way == Qt.LayoutDirection.RightToLeft else rect.left()
            painter.fillRect(QRectF(start, rect.top(), _BAR, rect.height()), QColor(self._theme.accent))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(self._theme.line))

    def _drawing(self, hit: Hit, width: float, way: Qt.LayoutDirection) -> RowDrawing:
        if self._drawings is None:
            from phcdesk.gui.find.row_drawing import Drawings

            self._drawings = Drawings(self._model.wording, self._fonts, self._theme)
        return self._drawings.of(hit, width, way)


class ResultsView(QTableView):
    """Rows of results. Enter or a double click opens; a letter goes on typing in the search box."""

    rows_in_sight = Signal(int)  # how many rows the view shows, the last one perhaps in part
    painted = Signal(int)  # the rows of this request are on the screen
    chosen = Signal(int)  # the person moved to this row
    opened = Signal(int)  # the person wants this row, and to be there
    left = Signal()  # upwards out of the first row, or Escape
    typed = Signal(str)
    copied = Signal(str)  # the number to dial of the row, or its title when it has none

    def __init__(self, model: ResultsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Results"))
        self._results = model
        self._painted_request = 0
        fonts = RowFonts(self.font())
        self._delegate = RowDelegate(model, theme, fonts, self)
        self._configure(fonts.row_height)
        self.setModel(model)
        self.verticalScrollBar().rangeChanged.connect(self._rest_scroll_bar)
        self.setItemDelegate(self._delegate)
        model.modelReset.connect(self.executeDelayedItemsLayout)  # later, the rows would be painted a second time
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _configure(self, row_height: int) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def _rest_scroll_bar(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)

    def enter(self) -> None:
        """Take the focus, on the row last chosen or the first."""
        was_here = self.currentIndex().isValid()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._results.ensure(0, 2 * self._screen())
        if not was_here and self._results.rowCount():
            self.go_to(0)

    def go_to(self, row: int) -> None:
        """Choose a row, as the arrow keys do."""
        self.setCurrentIndex(self._results.index(row, 0))
        self.chosen.emit(row)

    def mark(self, row: int) -> None:
        """Show that the record beside the rows is of this one, or, for -1, of none of them."""
        self.setCurrentIndex(self._results.index(row, 0))
        if row < 0:
            self.clearSelection()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._ask_for_rows_in_sight()
        request = self._results.request_id
        if request != self._painted_request:
            self._painted_request = request
            # Said from the event loop, when the whole window, not only this view, has been painted.
            QTimer.singleShot(0, self, lambda: self.painted.emit(request))

    def _ask_for_rows_in_sight(self) -> None:
        total = self._results.rowCount()
        if not total:
            return
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        ahead = self._screen() if first > 0 else 0  # somebody scrolls, and will go on
        self._results.ensure(first, total - 1 if last < 0 else last + ahead)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rows_in_sight.emit(self._screen())

    def _screen(self) -> int:
        return self.height() // self.verticalHeader().defaultSectionSize() + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        row = self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and row <= 0):
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            if hit := self._results.hit(row):
                self.copied.emit(self._results.wording.number(hit) or self._results.wording.title(hit))
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() not in (row, -1):
                self.chosen.emit(self.currentIndex().row())

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)
