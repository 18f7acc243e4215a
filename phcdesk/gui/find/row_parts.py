"""What a row of the results is made of: lines of text and badges, laid out once and drawn many times."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from phcdesk.gui.find.row_fonts import ELLIPSIS, Face, RowFonts
from phcdesk.gui.look.rounded import draw_rounded
from phcdesk.gui.look.theme import Badge

_NARROW = 1.5  # times as many letters as are of middling width may stand in a line; those behind them are not looked at
_LEAST = 2  # letters of middling width before an ellipsis; where there is no room for them nothing is shown
_ROUND = 6  # pixels: the corners of a badge
_OVER = 2  # pixels of a badge over its words, and under them
_ONE_LINE = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
_ONE_LINE.setWrapMode(QTextOption.WrapMode.WrapAnywhere)  # and the first line is the only one

Mark = QTextLayout.FormatRange
Way = Qt.LayoutDirection


class Line:
    """A single line of text, cut with an ellipsis where it does not fit."""

    def __init__(self, text: str, face: Face, room: float, way: Way, marks: Sequence[Mark] = ()) -> None:
        self._face = face
        if room < face.ellipsis + _LEAST * face.letter:
            text = ""
        begun = text[: int(_NARROW * max(room, 0.0) / face.letter)]
        length = utf16(begun)
        option = QTextOption(_ONE_LINE)
        option.setTextDirection(way)
        self._layout = QTextLayout(begun, face.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(option)
        if marks:
            self._layout.setFormats([mark for mark in marks if mark.start + mark.length <= length])
        self._layout.beginLayout()
        line = self._layout.createLine()
        line.setLineWidth(room)
        self._is_cut = len(begun) < len(text) or line.textLength() < length
        if self._is_cut:  # laying out what was cut off by then would be a second time
            line.setLineWidth(room - face.ellipsis)
        self._layout.endLayout()
        # Letters of another font may stand higher: what is drawn on one line keeps one base line.
        self._lift = face.ascent - line.ascent()
        self._before = face.ellipsis if self._is_cut and _runs_leftwards(begun, way) else 0.0
        self._wide = line.naturalTextWidth()
        self.width = self._wide + (face.ellipsis if self._is_cut else 0.0)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        self._layout.draw(painter, QPointF(x + self._before, y + self._lift))
        if self._is_cut:
            painter.setFont(self._face.font)
            painter.drawText(QPointF(x if self._before else x + self._wide, y + self._face.ascent), ELLIPSIS)


class Painted:
    """A badge: its words on their ground."""

    def __init__(self, words: str, badge: Badge, fonts: RowFonts, room: float, way: Way) -> None:
        self._line = Line(words, fonts.small, room - 2 * fonts.badge_side, way)
        self._badge = badge
        self._side = fonts.badge_side
        self._height = ceil(fonts.small.height) + 2 * _OVER
        self.width = ceil(self._line.width) + 2 * fonts.badge_side

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        x = round(x)
        place = QRect(x, round(y) - _OVER, self.width, self._height)
        draw_rounded(painter, place, _ROUND, self._badge.ground, self._badge.edge)
        painter.setPen(QColor(self._badge.ink))
        self._line.draw(painter, x + self._side, y)


def utf16(text: str) -> int:
    """Qt counts UTF-16 units, Python counts characters."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _runs_leftwards(text: str, way: Way) -> bool:
    """Whether a line of this text begins at the right: where the way is left to it, by its first letter."""
    if way != Way.LayoutDirectionAuto:
        return way == Way.RightToLeft
    return next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "L") != "L"
