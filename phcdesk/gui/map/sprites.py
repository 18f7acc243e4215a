"""The marks of the map, drawn once and put down many times. A kind is told by its shape: colour says nothing here."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from phcdesk.gui.look.theme import Theme, sized
from phcdesk.gui.map.projection import Room
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words
from phcdesk.search.points import CLINIC, HOSPITAL, OTHER

_EDGE = 2.0  # pixels around a mark, so that it stands apart from its neighbours
_MOST_KEPT = 2_000


class Kept:
    """Pictures that are drawn once and put down many times, so many of them for the first time in one frame."""

    def __init__(self, new_at_once: float = math.inf) -> None:
        self._most, self._new = new_at_once, 0
        self._pictures: dict[Hashable, QPixmap | None] = {}

    def forget(self) -> None:
        """They would be drawn in another way now."""
        self._pictures.clear()

    def begin(self) -> None:
        """A frame begins."""
        self._new = 0

    @property
    def is_behind(self) -> bool:
        """Whether the frame lacks some, which the next one has."""
        return self._new > self._most

    def get(self, key: Hashable, draw: Callable[[], QPixmap | None]) -> QPixmap | None:
        """The picture of this key, if it is known or ``draw`` may still be asked for it in this frame."""
        if key not in self._pictures:
            self._new += 1
            if self.is_behind:
                return None
            if len(self._pictures) > _MOST_KEPT:
                self._pictures.clear()
            self._pictures[key] = draw()
        return self._pictures[key]


class Sprites:
    """The marks in one theme, at one size of text and one sharpness of the screen."""

    def __init__(self, theme: Theme, font: QFont, ratio: float, new_at_once: float = math.inf) -> None:
        """``new_at_once``: so many numbers are drawn for the first time in one frame, others are left out."""
        self._theme, self._ratio = theme, ratio
        self._font = sized(font, "small", QFont.Weight.Bold)
        self._metrics = QFontMetricsF(self._font)
        self.side = self._metrics.height() * 1.05  # of a single point
        self.kept = Kept(new_at_once)
        self._without_number = self._draw_cluster("")
        self._points = {kind: self._draw_point(kind) for kind in (CLINIC, HOSPITAL, OTHER)}

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
        words = LTR.format(count_words(count))
        return self.kept.get(count, lambda: self._draw_cluster(words)) or self._without_number

    def point(self, kind: int) -> QPixmap:
        """One point: a disc is a clinic or centre, a square a hospital, a diamond everything else."""
        return self._points[kind]

    def room(self, x: float, y: float, several: bool) -> Room:
        """What a mark at these pixels takes, about."""
        half = (self.disc if several else self.side) / 2
        return x - half, y - half, x + half, y + half

    def _blank(self, side: float) -> QPixmap:
        pixels = round(side * self._ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _draw_cluster(self, words: str) -> QPixmap:
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
