"""Text in the letters the program brings, as lines of a width: each text runs the way of its own language.

A text stands at the side where the page begins. Only a paragraph of several lines that runs the other way stands at
its own side, because lines that begin at different places are hard to read.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from phcdesk.gui.look.fonts import FAMILIES
from phcdesk.gui.paper.measures import BASELINE, LEADING, POINT

_ISOLATES, _POP = "\u2066\u2067\u2068", "\u2069"
_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur", "ps", "ckb", "sd", "yi", "dv")


class SetText(NamedTuple):
    """A text that is laid out; ``height`` is of all its lines."""

    layout: QTextLayout
    height: float

    @property
    def line_count(self) -> int:
        return self.layout.lineCount()

    def draw(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(Qt.GlobalColor.black)
        self.layout.draw(painter, at)

    def draw_line(self, number: int, painter: QPainter, at: QPointF) -> None:
        """Draw one line as if it were the first."""
        painter.setPen(Qt.GlobalColor.black)
        line = self.layout.lineAt(number)
        line.draw(painter, QPointF(at.x(), at.y() - number * self.pitch))

    @property
    def pitch(self) -> float:
        """From one line to the next: the same in every script, so that lines in several stand evenly."""
        return self.layout.font().pixelSize() * LEADING


def font_of(points: float, bold: bool = False) -> QFont:
    """The letters of the program, bold or not."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(points * POINT))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def runs_right_to_left(text: str, language: str = "", *, otherwise: bool = False) -> bool:
    """Which way a text runs: as its first letter does; without letters, as its language does."""
    depth = 0
    for letter in text:
        if letter in _ISOLATES:
            depth += 1
        elif letter == _POP:
            depth -= 1
        elif depth <= 0 and (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL"):
            return kind != "L"
    return language.partition("-")[0] in _RIGHT_TO_LEFT if language else otherwise


def set_text(text: str, font: QFont, width: float, *, mirrored: bool, to_right: bool) -> SetText:
    """A text in lines of ``width``. ``mirrored``: it runs from right to left; ``to_right``: it stands at the right."""
    side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    height, pitch = 0.0, font.pixelSize() * LEADING
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height + pitch * BASELINE - line.ascent()))
        height += pitch
    layout.endLayout()
    return SetText(layout, height)
