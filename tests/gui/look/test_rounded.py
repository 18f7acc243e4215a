"""Round corners: drawn from a kept picture they look as if the painter had drawn them, at every scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from phcdesk.gui.look.rounded import draw_rounded

PLACE = QRect(5, 4, 60, 20)


def _image(scale: float) -> QImage:
    image = QImage(round(80 * scale), round(30 * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_it_looks_as_the_painter_draws_it_the_first_time_and_the_next(desk: QApplication, scale: float) -> None:
    drawn = _image(scale)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#204060"), 1))
    painter.setBrush(QColor("#a0c0e0"))
    painter.drawRoundedRect(QRectF(PLACE).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.end()
    for _ in range(2):
        kept = _image(scale)
        painter = QPainter(kept)
        draw_rounded(painter, PLACE, 6, "#a0c0e0", "#204060")
        painter.end()
        middle = round(35 * scale), round(14 * scale)
        assert kept.pixelColor(*middle) == drawn.pixelColor(*middle)
        assert _inked(kept) == pytest.approx(_inked(drawn), abs=1)  # a pixel may be shared at 1.5


def test_other_colours_are_another_picture(desk: QApplication) -> None:
    image = _image(1.0)
    painter = QPainter(image)
    draw_rounded(painter, PLACE, 6, "#a0c0e0", "#204060")
    draw_rounded(painter, PLACE, 6, "#ffe0a0", "#204060")
    painter.end()
    assert image.pixelColor(35, 14) == QColor("#ffe0a0")


def _inked(image: QImage) -> tuple[int, int]:
    """How many pixels of a middle row and a middle column are not white."""
    rows, columns = image.height(), image.width()
    return (
        sum(image.pixelColor(x, rows // 2) != QColor("white") for x in range(columns)),
        sum(image.pixelColor(columns // 2, y) != QColor("white") for y in range(rows)),
    )
