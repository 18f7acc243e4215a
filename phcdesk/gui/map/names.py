"""The names of countries: written over the ground in every frame, where nothing else stands.

They are no part of the picture of the ground, so that they stay sharp while the map is zoomed, and give way to the
marks. Each is drawn once, with an edge in the colour of the land that keeps it legible over borders.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import product

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from phcdesk.gui.look.theme import Theme
from phcdesk.gui.map.outlines import Shape, country_at
from phcdesk.gui.map.projection import Room, View
from phcdesk.gui.map.sprites import Kept

NEW_AT_ONCE = 8  # names drawn for the first time in one frame: about 2 milliseconds
_WIDER = 1.15  # the most room a name takes, as times the width of its country
_EDGE = 1.5  # pixels
_STEPS = (0.0, -1.6, 1.6)  # a name may stand where it belongs, or so many lines lower: past a disc


class Names:
    """The names in one theme and one size of text."""

    def __init__(self, theme: Theme, font: QFont, name_of: Callable[[str], str], new_at_once: float = math.inf) -> None:
        """``name_of`` says what a country is called by its code, blank if nobody knows.

        ``new_at_once``: so many names are drawn for the first time in one frame, others are left out.
        """
        self._theme, self._font, self._name_of = theme, font, name_of
        self._metrics = QFontMetricsF(font)
        self.kept = Kept(new_at_once)

    def draw(
        self, painter: QPainter, shapes: Sequence[Shape], view: View, ratio: float, others: Sequence[Room]
    ) -> None:
        """Write the names of what is in sight, the largest first, ``ratio`` dots to the pixel; ``others`` are there.

        A name moves into the window at its edge. Where the name of the country that one looks at has its place outside,
        it stands at the upper edge.
        """
        line = self._metrics.height()
        taken = list(others)
        here = country_at(shapes, view.x, view.y)
        for shape in shapes:
            x, y = view.on_screen(*shape.place)
            if not shape.code or not (0 < x < view.width and 0 < y < view.height):
                continue
            here = "" if shape.code == here else here
            picture = self._picture(shape.code, ratio)
            wide = picture.width() / ratio / 2 if picture is not None else math.inf
            if picture is None or wide > _WIDER * shape.width * view.scale / 2:
                continue
            x, y = max(wide, min(view.width - wide, x)), max(line, min(view.height - line, y))
            for step in _STEPS:
                top = y + (step - 0.5) * line
                room = x - wide, top, x + wide, top + line
                if not any(_meet(room, other) for other in taken):
                    painter.drawPixmap(QPointF(room[0], top), picture)
                    taken.append(room)
                    break
        self._draw_here(painter, here, view, ratio)

    def _draw_here(self, painter: QPainter, code: str, view: View, ratio: float) -> None:
        picture = self._picture(code, ratio) if code else None
        if picture is not None:
            painter.drawPixmap(QPointF((view.width - picture.deviceIndependentSize().width()) / 2, 2 * _EDGE), picture)

    def _picture(self, code: str, ratio: float) -> QPixmap | None:
        """The name of a country, drawn; None where it has none, or the frame has drawn enough."""
        return self.kept.get((code, ratio), lambda: self._drawn(self._name_of(code), ratio))

    def _drawn(self, name: str, ratio: float) -> QPixmap | None:
        if not name:
            return None
        width, height = self._metrics.horizontalAdvance(name) + 4 * _EDGE, self._metrics.height() + 2 * _EDGE
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(self._font)
        left, base = 2 * _EDGE, _EDGE + self._metrics.ascent()
        painter.setPen(QColor(self._theme.land))
        for across, down in product((-_EDGE, 0, _EDGE), repeat=2):
            painter.drawText(QPointF(left + across, base + down), name)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QPointF(left, base), name)
        painter.end()
        return pixmap


def _meet(one: Room, other: Room) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
