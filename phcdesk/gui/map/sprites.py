"""The marks of the map, drawn once and put down many times. A kind is told by its shape: colour says nothing here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from phcdesk.gui.look.theme import Theme, sized
from phcdesk.gui.words.wording import LTR, count_words
from phcdesk.search.points import CLINIC, HOSPITAL

_EDGE = 2.0  # pixels around a mark, so that it stands apart from its neighbours
_MOST_KEPT = 600


class Sprites:
    """The marks in one theme, at one size of text and one sharpness of the screen."""

    def __init__(self, theme: Theme, font: QFont, ratio: float) -> None:
        self._theme, self._ratio = theme, ratio
        self._font = sized(font, "small", QFont.Weight.Bold)
        self._metrics = QFontMetricsF(self._font)
        self.side = self._metrics.height() * 1.05  # of a single point
        self._kept: dict[tuple[str, int], QPixmap] = {}

    @property
    def cell(self) -> float:
        """How wide a cell of points that become one mark has to be at least, in pixels."""
        return self._metrics.height() * 2.6

    @property
    def disc(self) -> float:
        """How wide the disc of a few points is, in pixels."""
        return self._metrics.height() * 1.9

    def cluster(self, count: int) -> QPixmap:
        """Several points: a disc with how many they are, larger for a longer number."""
        return self._made(("cluster", count), self._draw_cluster)

    def point(self, kind: int) -> QPixmap:
        """One point: a disc is a clinic or centre, a square a hospital, a diamond everything else."""
        return self._made(("point", kind), self._draw_point)

    def _made(self, key: tuple[str, int], draw: Callable[[int], QPixmap]) -> QPixmap:
        if key not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = draw(key[1])
        return self._kept[key]

    def _blank(self, side: float) -> QPixmap:
        pixels = round(side * self._ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _draw_cluster(self, count: int) -> QPixmap:
        words = LTR.format(count_words(count))
        width = self._metrics.horizontalAdvance(words)
        side = max(width + self._metrics.height() * 0.9, self._metrics.height() * 1.8) + 2 * _EDGE
        pixmap = self._blank(side)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.surface), _EDGE))
        painter.setBrush(QColor(self._theme.cluster))
        whole = QRectF(0, 0, side, side)
        painter.drawEllipse(whole.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.on_cluster))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return pixmap

    def _draw_point(self, kind: int) -> QPixmap:
        side = self.side + 2 * _EDGE
        pixmap = self._blank(side)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.surface), _EDGE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(QColor(self._theme.point))
        inside = QRectF(_EDGE, _EDGE, self.side, self.side)
        if kind == CLINIC:
            painter.drawEllipse(inside)
        elif kind == HOSPITAL:
            less = self.side * 0.08
            painter.drawRect(inside.adjusted(less, less, -less, -less))
        else:
            middle = inside.center()
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(middle.x(), inside.top()), QPointF(inside.right(), middle.y()),
                        QPointF(middle.x(), inside.bottom()), QPointF(inside.left(), middle.y()),
                    ]
                )
            )  # fmt: skip
        painter.end()
        return pixmap
