"""One row of the results, laid out once and drawn many times.

Laying out text is dear and drawing it is cheap, so a ``RowDrawing`` is made when a row first comes into sight and kept
until the rows, the width or the theme change. Three lines: title and number; what and where with the hours, and at the
far end the age of the check; the words found, in their sentence, after what nobody may overlook.

Each text reads in its own direction and stands on the side where the window begins. Where room is short, what gives way
is, in this order: whose it is and the country; the end of what it is; the hours; where it is; and at last the age. What
nobody may overlook never does, and nothing ever lies over another thing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from phcdesk.gui.find.row_fonts import LEADING, TOP, RowFonts
from phcdesk.gui.look.theme import Badge, Theme
from phcdesk.gui.words.wording import Wording

if TYPE_CHECKING:
    from phcdesk.search.results import Hit, Piece

_SIDE = 18.0
_GAP = 8.0
_LEAD_IN = 28  # characters kept before the first marked word of a long snippet
_KEPT_BADGES = 200
_KEPT_LINES = 600  # three for each of the rows of many answers
_LEAST_WORDS = 6  # widths of an "m" that what it is keeps before the hours give way

_SURELY_LONG = 90  # characters: longer texts are cut before they are laid out
_ONE_LINE = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
_ONE_LINE.setWrapMode(QTextOption.WrapMode.NoWrap)

_Mark = QTextLayout.FormatRange
_Way = Qt.LayoutDirection


class _Line:
    """A single line of text, cut with an ellipsis where it does not fit."""

    def __init__(
        self, text: str, font: QFont, metrics: QFontMetricsF, room: float, way: _Way, marks: Sequence[_Mark] = ()
    ) -> None:
        self._font, self._way, self._marks = font, way, marks
        is_long = len(text) > _SURELY_LONG
        self._lay_out(_cut(text, metrics, room) if is_long else text)
        if not is_long and self.width > room:  # measuring first would lay most texts out twice
            self._lay_out(_cut(text, metrics, room))
        line = self._layout.lineAt(0)
        # Letters of another font may stand higher: what is drawn on one line keeps one base line.
        self._lift = metrics.ascent() - line.ascent() if line.isValid() else 0.0

    def _lay_out(self, text: str) -> None:
        option = QTextOption(_ONE_LINE)
        option.setTextDirection(self._way)
        self._layout = QTextLayout(text, self._font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(option)
        if self._marks:
            self._layout.setFormats([mark for mark in self._marks if mark.start + mark.length <= _utf16(text)])
        self._layout.beginLayout()
        line = self._layout.createLine()
        self._layout.endLayout()
        self.width = line.naturalTextWidth() if line.isValid() else 0.0

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        self._layout.draw(painter, QPointF(x, y + self._lift))


def _cut(text: str, metrics: QFontMetricsF, room: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0.0))


class _Painted:
    """A badge: its words on their ground."""

    def __init__(self, words: str, badge: Badge, fonts: RowFonts, room: float, way: _Way) -> None:
        self._line = _Line(words, fonts.small, fonts.small_metrics, room - 2 * fonts.badge_side, way)
        self._badge = badge
        self._side = fonts.badge_side
        self.width = self._line.width + 2 * fonts.badge_side

    def draw(self, painter: QPainter, x: float, y: float, height: float) -> None:
        painter.setPen(QPen(QColor(self._badge.edge), 1))
        painter.setBrush(QColor(self._badge.ground))
        painter.drawRoundedRect(QRectF(x + 0.5, y - 1.5, self.width - 1, height + 3), 6, 6)
        painter.setPen(QColor(self._badge.ink))
        self._line.draw(painter, x + self._side, y)


class RowDrawing:
    """The drawing of one hit at one width."""

    def __init__(
        self, hit: Hit, wording: Wording, fonts: RowFonts, theme: Theme, width: float, way: _Way = _Way.LeftToRight
    ) -> None:
        self._fonts, self._theme, self._way = fonts, theme, way
        self._room = room = width - 2 * _SIDE
        number = wording.number(hit)
        self._number = self._line("title", number, room * 0.5, _Way.LeftToRight) if number else None
        taken = self._number.width + 2 * _GAP if self._number else 0.0
        own = _Way.LayoutDirectionAuto
        self._title = self._line("title", wording.title(hit), room - taken, own)
        self._lay_out_second_line(hit, wording)
        self._warnings = self._that_fit([self._painted(words, kind) for words, kind in wording.warnings(hit)])
        text, marks = _snippet(hit.snippet, theme)
        free = room - _together(self._warnings)
        self._snippet = _Line(text, fonts.text, fonts.text_metrics, free, own, marks) if text else None

    def _that_fit(self, badges: list[_Painted]) -> list[_Painted]:
        while len(badges) > 1 and _together(badges) > self._room:
            badges.pop()
        return badges

    def _lay_out_second_line(self, hit: Hit, wording: Wording) -> None:
        words, level = wording.age(hit)
        self._age = self._painted(words, level) if words else None
        free = self._room - (self._age.width + _GAP if self._age else 0.0)
        words, kind = wording.hours(hit)
        self._hours = self._painted(words, kind) if words else None
        metrics = self._fonts.small_metrics
        what = wording.what_and_where(hit)
        if metrics.horizontalAdvance(what) <= free - (self._hours.width + _GAP if self._hours else 0.0):
            self._what = self._line("small", what, free, self._way)
            return
        head, between, tail = wording.what_and_where(hit, brief=True).partition(" · ")
        least = min(metrics.horizontalAdvance(head), _LEAST_WORDS * self._fonts.em)
        least += metrics.horizontalAdvance(between + tail)
        if self._hours and self._hours.width + _GAP + least > free:
            self._hours = None
        free -= self._hours.width + _GAP if self._hours else 0.0
        if metrics.horizontalAdvance(what) > free:
            room = max(free - metrics.horizontalAdvance(between + tail), _LEAST_WORDS * self._fonts.em)
            what = metrics.elidedText(head, Qt.TextElideMode.ElideRight, room) + between + tail
        self._what = self._line("small", what, free, self._way)

    def _line(self, size: Literal["title", "small"], text: str, room: float, way: _Way) -> _Line:
        """A line without marks; with the next letter typed much the same rows come again, so these lines are kept."""
        key = size, text, room, way
        known = self._fonts.lines.get(key)
        if isinstance(known, _Line):
            return known
        fonts = self._fonts
        made = (
            _Line(text, fonts.title, fonts.title_metrics, room, way)
            if size == "title"
            else _Line(text, fonts.small, fonts.small_metrics, room, way)
        )
        if len(fonts.lines) > _KEPT_LINES:
            fonts.lines.clear()
        fonts.lines[key] = made
        return made

    def _painted(self, words: str, kind: str) -> _Painted:
        """A badge; many rows have the same, so those that fit are kept."""
        key = words, kind
        known = self._fonts.badges.get(key)
        if isinstance(known, _Painted) and known.width <= self._room:
            return known
        badge = self._theme.fictional if kind == "fictional" else self._theme.age(kind)
        made = _Painted(words, badge, self._fonts, self._room, self._way)
        if len(self._fonts.badges) > _KEPT_BADGES:
            self._fonts.badges.clear()
        self._fonts.badges[key] = made
        return made

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Draw inside ``rect``; the ground is already there."""
        y = rect.top() + TOP
        painter.setPen(QColor(self._theme.ink))
        self._title.draw(painter, self._x(rect, 0, self._title.width), y)
        if self._number:
            painter.setPen(QColor(self._theme.accent))
            width = self._number.width
            self._number.draw(painter, self._x(rect, self._room - width, width), y)
        y += self._fonts.title_height + LEADING
        painter.setPen(QColor(self._theme.muted))
        self._what.draw(painter, self._x(rect, 0, self._what.width), y)
        if self._hours:
            self._draw_badge(painter, self._hours, rect, self._what.width + _GAP, y)
        if self._age:
            self._draw_badge(painter, self._age, rect, self._room - self._age.width, y)
        y += self._fonts.small_height + LEADING
        start = 0.0
        for warning in self._warnings:
            self._draw_badge(painter, warning, rect, start, y + self._fonts.badge_drop)
            start += warning.width + _GAP
        if self._snippet:
            painter.setPen(QColor(self._theme.ink))
            self._snippet.draw(painter, self._x(rect, start, self._snippet.width), y)

    def _draw_badge(self, painter: QPainter, badge: _Painted, rect: QRectF, start: float, y: float) -> None:
        badge.draw(painter, self._x(rect, start, badge.width), y, self._fonts.small_height)

    def spans(self) -> dict[str, tuple[float, float]]:
        """From where to where each part of the lines reaches, from the side where the window begins, and the room."""
        parts: dict[str, tuple[float, float]] = {"room": (0.0, self._room), "title": (0.0, self._title.width)}
        if self._number:
            parts["number"] = self._room - self._number.width, self._room
        parts["what"] = 0.0, self._what.width
        if self._hours:
            parts["hours"] = self._what.width + _GAP, self._what.width + _GAP + self._hours.width
        if self._age:
            parts["age"] = self._room - self._age.width, self._room
        warned = _together(self._warnings)
        if self._warnings:
            parts["warnings"] = 0.0, warned - _GAP
        if self._snippet:
            parts["snippet"] = warned, warned + self._snippet.width
        return parts

    def _x(self, rect: QRectF, start: float, width: float) -> float:
        if self._way == _Way.RightToLeft:
            return rect.right() - _SIDE - start - width
        return rect.left() + _SIDE + start


def _together(badges: Sequence[_Painted]) -> float:
    return sum(badge.width + _GAP for badge in badges)


def _snippet(pieces: Sequence[Piece], theme: Theme) -> tuple[str, list[_Mark]]:
    """The snippet as one line, beginning near its first marked word, and the formats of the marks."""
    marked = QTextCharFormat()
    marked.setBackground(QColor(theme.mark))
    marked.setForeground(QColor(theme.mark_ink))
    text = ""
    marks: list[_Mark] = []
    for piece in pieces:
        words = " ".join(piece.text.split("\n"))
        if piece.marked:
            if not marks and len(text) > 2 * _LEAD_IN:
                text = "… " + text[-_LEAD_IN:].partition(" ")[2]
            mark = _Mark()
            mark.start, mark.length, mark.format = _utf16(text), _utf16(words), marked
            marks.append(mark)
        text += words
    return text, marks


def _utf16(text: str) -> int:
    """Qt counts UTF-16 units, Python counts characters."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")
