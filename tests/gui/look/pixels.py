"""What can be seen, measured from a picture: WCAG contrast of letters, borders and rings against their grounds."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance."""
    parts = QColor(colour).getRgbF()[:3]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


class Picture:
    """The picture of a window, asked by the widgets in it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._image: QImage = window.grab().toImage()

    def place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())

    def colours(self, area: QRect) -> Counter[str]:
        inside = area.intersected(self._image.rect())
        return Counter(
            self._image.pixelColor(x, y).name()
            for y in range(inside.top(), inside.bottom() + 1)
            for x in range(inside.left(), inside.right() + 1)
        )

    def text_contrast(self, widget: QWidget, part: QRect | None = None, edge: int = 4) -> float:
        """The core of the letters against what is behind them: the commonest colour inside the widget or its part."""
        area = part.translated(self.place(widget).topLeft()) if part is not None else self.place(widget)
        found = self.colours(area.adjusted(edge, edge, -edge, -edge))
        ground = found.most_common(1)[0][0]
        return max(contrast(colour, ground) for colour in found)

    def edge_contrast(self, widget: QWidget, part: QRect | None = None, depth: int = 4) -> float:
        """The weakest of the four sides: the strongest pixel across its middle against what lies outside it."""
        area = part.translated(self.place(widget).topLeft()) if part is not None else self.place(widget)
        return min(self._across(start, step, depth) for start, step in _sides(area))

    def _across(self, start: QPoint, step: QPoint, depth: int) -> float:
        outside = self._at(start - step * 2)
        return max(contrast(self._at(point), outside) for point in self._stretch(start, step, depth))

    def ring(self, other: Picture, widget: QWidget) -> float:
        """How strongly the edge of a widget differs from the same edge in another picture: the least of four sides."""
        area = self.place(widget)
        return min(
            max(contrast(self._at(point), other._at(point)) for point in self._stretch(start, step, 4))
            for start, step in _sides(area)
        )

    def _stretch(self, start: QPoint, step: QPoint, depth: int) -> list[QPoint]:
        """Some pixels inwards and along: a broken line counts by its dashes."""
        aside = QPoint(step.y(), step.x())
        return [start + step * into + aside * along for into in range(depth) for along in range(-3, 4)]

    def _at(self, point: QPoint) -> str:
        return self._image.pixelColor(point).name()


def _sides(area: QRect) -> tuple[tuple[QPoint, QPoint], ...]:
    """The middle of each side, and the step inwards."""
    middle = area.center()
    return (
        (QPoint(area.left(), middle.y()), QPoint(1, 0)),
        (QPoint(area.right(), middle.y()), QPoint(-1, 0)),
        (QPoint(middle.x(), area.top()), QPoint(0, 1)),
        (QPoint(middle.x(), area.bottom()), QPoint(0, -1)),
    )
