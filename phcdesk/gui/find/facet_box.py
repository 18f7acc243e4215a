"""A value of a facet: a check box with its name, and how many were found at the far end.

It paints itself, because it says something else at every keystroke and a style sheet takes its time.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from phcdesk.gui.look.rounded import draw_rounded
from phcdesk.gui.look.theme import Theme, sizes
from phcdesk.gui.words.wording import count_words

_SQUARE = 16  # pixels at a text size of 100 %, like all that follow
_INSET = 4
_ROUND, _EDGE = 4, 1.5
_TEXT = 28  # where the label begins


class FacetBox(QCheckBox):
    """A check box with a count at its far end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("facet")
        self._theme = theme
        self._sizes = sizes(self.font())
        self._label = ""
        self._count = ""
        self.value = ""

    def say(self, value: str, label: str, count: int, checked: bool) -> None:
        """Stand for another value, or for the same with another count."""
        self.value = value
        words = count_words(count)
        if (label, words) != (self._label, self._count):
            self._label, self._count = label, words
            self.setAccessibleName(self.tr("{label}, {count}").format(label=label, count=words))
            self.setToolTip(label)
            self.update()
        self.setChecked(checked)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_square(painter)
        start, inset = self._sizes.px(_TEXT), self._sizes.px(_INSET)
        room = self.width() - start - 3 * inset - self.fontMetrics().horizontalAdvance(self._count)
        label = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self._theme.ink))
        self._draw_text(painter, self.rect().adjusted(start, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, label)
        painter.setPen(QColor(self._theme.muted))
        self._draw_text(painter, self.rect().adjusted(0, 0, -inset, 0), Qt.AlignmentFlag.AlignRight, self._count)
        if self.hasFocus():
            half = self._theme.ring / 2
            painter.setPen(QPen(QColor(self._theme.focus), self._theme.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)

    def _draw_square(self, painter: QPainter) -> None:
        side = self._sizes.px(_SQUARE)
        square = self._mirrored(QRect(self._sizes.px(_INSET), (self.height() - side) // 2, side, side))
        theme = self._theme
        ground, edge = (theme.accent, theme.accent) if self.isChecked() else (theme.surface, theme.border)
        draw_rounded(painter, square.adjusted(-1, -1, 1, 1), _ROUND, ground, edge, _EDGE)
        if self.isChecked():
            painter.setPen(QPen(QColor(theme.on_accent), side / 8))
            corners = ((0.22, 0.5), (0.41, 0.69), (0.75, 0.31))
            painter.drawPolyline([QPointF(square.left() + x * side, square.top() + y * side) for x, y in corners])

    def _draw_text(self, painter: QPainter, rect: QRect, side: Qt.AlignmentFlag, text: str) -> None:
        # The painter turns left and right round by itself where the window runs from right to left.
        line = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._mirrored(rect), line, text)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return rect.translated(self.width() - rect.left() - rect.right() - 1, 0)
