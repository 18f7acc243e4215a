"""A strip: one figure of a country among those of all countries, told apart by shape and not by colour.

The thin line goes from the least to the most, the box holds the middle half, the upright line is the median, and the
diamond is the country, with whiskers where the source gives bounds.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from phcdesk.gui.look.theme import Theme, sized, sizes
from phcdesk.gui.record.plots.scale import Scale, scale_over

if TYPE_CHECKING:
    from phcdesk.answers.indicators import Comparison, Peers

Shape = Literal["country", "median", "middle", "range"]
Number = Callable[[float], str]
"""Writes a figure below the strip."""


class _Brush:
    """Draws the shapes of a strip. ``unit`` is half the height of a letter, from which all sizes follow."""

    def __init__(self, painter: QPainter, theme: Theme, unit: float, y: float) -> None:
        self._painter, self._theme, self._unit, self._y = painter, theme, unit, y

    def range(self, left: float, right: float) -> None:
        self._line(QPointF(left, self._y), QPointF(right, self._y), self._theme.border, 0.3)

    def middle(self, left: float, right: float) -> None:
        self._painter.setPen(QPen(QColor(self._theme.border), max(1.0, self._unit * 0.2)))
        self._painter.setBrush(QColor(self._theme.chosen))
        width = max(right - left, self._unit * 0.4)
        self._painter.drawRect(QRectF(left, self._y - self._unit * 0.8, width, self._unit * 1.6))

    def median(self, x: float) -> None:
        reach = self._unit * 1.15
        self._line(QPointF(x, self._y - reach), QPointF(x, self._y + reach), self._theme.ink, 0.45)

    def bounds(self, left: float, right: float) -> None:
        self._line(QPointF(left, self._y), QPointF(right, self._y), self._theme.accent, 0.35)
        for x in (left, right):
            reach = self._unit * 0.5
            self._line(QPointF(x, self._y - reach), QPointF(x, self._y + reach), self._theme.accent, 0.35)

    def country(self, x: float) -> None:
        reach, y = self._unit * 0.95, self._y
        self._painter.setPen(QPen(QColor(self._theme.surface), max(1.0, self._unit * 0.25)))
        self._painter.setBrush(QColor(self._theme.accent))
        corners = [QPointF(x - reach, y), QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach)]
        self._painter.drawPolygon(QPolygonF(corners))

    def _line(self, start: QPointF, end: QPointF, colour: str, width: float) -> None:
        self._painter.setPen(QPen(QColor(colour), max(1.5, self._unit * width)))
        self._painter.drawLine(start, end)


class Strip(QWidget):
    """The plot of one figure. What it shows is its accessible name, as sentences."""

    def __init__(self, theme: Theme, number: Number, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number = theme, number
        self._comparison: Comparison | None = None
        self._scale = scale_over((), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def scale(self) -> Scale:
        return self._scale

    def show_comparison(self, comparison: Comparison, spoken: str) -> None:
        """Show a figure that is a number and has peers. ``spoken`` says the same in sentences."""
        peers = comparison.peers
        known = (comparison.value, comparison.low, comparison.high)
        spread = () if peers is None else (peers.least, peers.lower, peers.median, peers.upper, peers.most)
        self._comparison = comparison
        self._scale = scale_over(spread, [value for value in known if value is not None])
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        letters = QFontMetricsF(self._small())
        return QSize(200, round(letters.height() * 2.6))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._comparison is None or self._comparison.peers is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters = QFontMetricsF(self._small())
        unit = letters.height() / 2.2
        self._draw_axis(painter, letters, unit * 2.5)
        self._draw_shapes(_Brush(painter, self._theme, unit, unit * 1.25), self._comparison, self._comparison.peers)
        painter.end()

    def _draw_shapes(self, brush: _Brush, one: Comparison, peers: Peers) -> None:
        brush.range(*self._span(peers.least, peers.most))
        brush.middle(*self._span(peers.lower, peers.upper))
        brush.median(self._x(peers.median))
        if one.low is not None and one.high is not None:
            brush.bounds(*self._span(one.low, one.high))
        if one.value is not None:
            brush.country(self._x(one.value))

    def _draw_axis(self, painter: QPainter, letters: QFontMetricsF, y: float) -> None:
        painter.setFont(self._small())
        tick = letters.height() * 0.2
        painter.setPen(QPen(QColor(self._theme.border), 1.0))
        painter.drawLine(QPointF(self._edge(), y), QPointF(self.width() - self._edge(), y))
        taken = -1.0
        for value in sorted(self._scale.ticks, key=self._x):
            x, text = self._x(value), self._number(value)
            painter.setPen(QPen(QColor(self._theme.border), 1.0))
            painter.drawLine(QPointF(x, y), QPointF(x, y + tick))
            width = letters.horizontalAdvance(text)
            left = min(max(0.0, x - width / 2), self.width() - width)
            if left > taken:
                painter.setPen(QColor(self._theme.muted))
                painter.drawText(QPointF(left, y + tick + letters.ascent()), text)
                taken = left + width + letters.averageCharWidth()

    def _small(self) -> QFont:
        return sized(self.font(), "small")

    def _edge(self) -> float:
        return float(sizes(self.font()).px(10))

    def _x(self, value: float) -> float:
        part = self._scale.at(value)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part = 1 - part
        return self._edge() + part * (self.width() - 2 * self._edge())

    def _span(self, low: float, high: float) -> tuple[float, float]:
        left, right = sorted((self._x(low), self._x(high)))
        return left, right


class KeyShape(QWidget):
    """One shape of the strips by itself, for the key."""

    def __init__(self, theme: Theme, shape: Shape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._shape = theme, shape
        side = sizes(self.font()).px(22)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.width())
        brush = _Brush(painter, self._theme, side * 0.36, side / 2)
        match self._shape:
            case "country":
                brush.country(side / 2)
            case "median":
                brush.median(side / 2)
            case "middle":
                brush.middle(side * 0.08, side * 0.92)
            case "range":
                brush.range(0.0, side)
        painter.end()
