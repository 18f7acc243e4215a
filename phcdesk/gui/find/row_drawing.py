"""One row of the results, laid out once and drawn many times.

Laying out text is dear and drawing it is cheap, so a ``RowDrawing`` is made when a row first comes into sight and kept
until the rows, the width or the theme change. Three lines: title and number; what and where, and badges; the words
found, in their sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from phcdesk.gui.find.row_fonts import LEADING, TOP, RowFonts
from phcdesk.gui.look.theme import Badge, Theme
from phcdesk.gui.words.wording import Wording

if TYPE_CHECKING:
    from phcdesk.search.results import Hit, Piece

_SIDE = 16.0
_BADGE_SIDE = 7.0
_LEAD_IN = 28  # characters kept before the first marked word of a long snippet

_Mark = QTextLayout.FormatRange
_ONE_LINE = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
_ONE_LINE.setWrapMode(QTextOption.WrapMode.NoWrap)


class _Line:
    """A single line of text, cut with an ellipsis where it does not fit."""

    def __init__(
        self, text: str, font: QFont, metrics: QFontMetricsF, room: float, marks: Sequence[_Mark] = ()
    ) -> None:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0.0))
        self._layout = QTextLayout(shown, font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_ONE_LINE)
        self._layout.setFormats([mark for mark in marks if mark.start + mark.length <= _utf16(shown)])
        self._layout.beginLayout()
        line = self._layout.createLine()
        self._layout.endLayout()
        self.width = line.naturalTextWidth() if line.isValid() else 0.0

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        self._layout.draw(painter, QPointF(x, y))


class RowDrawing:
    """The drawing of one hit at one width."""

    def __init__(self, hit: Hit, wording: Wording, fonts: RowFonts, theme: Theme, width: float) -> None:
        room = width - 2 * _SIDE
        self._fonts = fonts
        self._theme = theme
        self._room = room
        number = wording.number(hit)
        self._number = _Line(number, fonts.title, fonts.title_metrics, room * 0.5) if number else None
        taken = self._number.width + 16 if self._number else 0.0
        self._title = _Line(hit.title, fonts.title, fonts.title_metrics, room - taken)
        self._badges = [
            (_Line(words, fonts.small, fonts.small_metrics, room), badge)
            for words, badge in self._badges_of(hit, wording)
        ]
        taken = sum(line.width + 2 * _BADGE_SIDE + 6 for line, _ in self._badges)
        what = wording.what_and_where(hit)
        self._what = _Line(what, fonts.small, fonts.small_metrics, room - taken - 6)
        text, marks = _snippet(hit.snippet, theme)
        self._snippet = _Line(text, fonts.text, fonts.text_metrics, room, marks) if text else None

    def _badges_of(self, hit: Hit, wording: Wording) -> list[tuple[str, Badge]]:
        named = {"fictional": self._theme.fictional}
        badges = [(words, named.get(kind, self._theme.age(kind))) for words, kind in wording.badges(hit)]
        words, level = wording.age(hit)
        return [*badges, (words, self._theme.age(level))] if words else badges

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Draw inside ``rect``; the ground is already there."""
        x = rect.left() + _SIDE
        y = rect.top() + TOP
        painter.setPen(QColor(self._theme.ink))
        self._title.draw(painter, x, y)
        if self._number:
            painter.setPen(QColor(self._theme.accent))
            self._number.draw(painter, x + self._room - self._number.width, y)
        y += self._fonts.title_height + LEADING
        painter.setPen(QColor(self._theme.muted))
        self._what.draw(painter, x, y)
        self._draw_badges(painter, x + self._room, y)
        if self._snippet:
            painter.setPen(QColor(self._theme.ink))
            self._snippet.draw(painter, x, y + self._fonts.small_height + LEADING)

    def _draw_badges(self, painter: QPainter, right: float, y: float) -> None:
        for line, badge in reversed(self._badges):
            size = QSizeF(line.width + 2 * _BADGE_SIDE, self._fonts.small_height + 2)
            right -= size.width()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(badge.ground))
            painter.drawRoundedRect(QRectF(QPointF(right, y - 1), size), 4, 4)
            painter.setPen(QColor(badge.ink))
            line.draw(painter, right + _BADGE_SIDE, y)
            right -= 6


def _snippet(pieces: Sequence[Piece], theme: Theme) -> tuple[str, list[_Mark]]:
    """The snippet as one line, beginning near its first marked word, and the formats of the marks."""
    marked = QTextCharFormat()
    marked.setBackground(QColor(theme.mark))
    marked.setForeground(QColor(theme.mark_ink))
    text = ""
    marks = []
    for at, piece in enumerate(pieces):
        words = " ".join(piece.text.split("\n"))
        if at == 0 and not piece.marked and len(pieces) > 1 and len(words) > 2 * _LEAD_IN:
            words = "… " + words[-_LEAD_IN:].partition(" ")[2]
        if piece.marked:
            mark = _Mark()
            mark.start, mark.length, mark.format = _utf16(text), _utf16(words), marked
            marks.append(mark)
        text += words
    return text, marks


def _utf16(text: str) -> int:
    """Qt counts UTF-16 units, Python counts characters."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")
