"""Rectangles with round corners that are drawn again and again: drawn once, kept by Qt, and copied from then on.

Drawing round corners takes ten times as long as copying a small picture.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPixmapCache


def draw_rounded(painter: QPainter, place: QRect, radius: int, ground: str, edge: str, line: float = 1.0) -> None:
    """Fill ``place`` with the colour ``ground`` inside an edge that is ``line`` wide, all in pixels."""
    scale = painter.device().devicePixelRatioF()
    key = f"rounded {place.width()} {place.height()} {radius} {ground} {edge} {line} {scale}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = _drawn(place, radius, ground, edge, line, scale)
        QPixmapCache.insert(key, kept)
    painter.drawPixmap(QPoint(place.left(), place.top()), kept)


def _drawn(place: QRect, radius: int, ground: str, edge: str, line: float, scale: float) -> QPixmap:
    picture = QPixmap(ceil(place.width() * scale), ceil(place.height() * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), line))
    painter.setBrush(QColor(ground))
    inside = line / 2
    whole = QRectF(0, 0, place.width(), place.height())
    painter.drawRoundedRect(whole.adjusted(inside, inside, -inside, -inside), radius, radius)
    painter.end()
    return picture
