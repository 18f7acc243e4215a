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
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat

from phcdesk.gui.find.row_fonts import BETWEEN, LEADING, TOP, RowFonts
from phcdesk.gui.find.row_parts import Line, Mark, Painted, Way, utf16
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.words.wording import Wording

if TYPE_CHECKING:
    from phcdesk.search.results import Hit, Piece

_SIDE = 18.0
_GAP = 8.0
_LEAD_IN = 28  # characters kept before the first marked word of a long snippet
_KEPT = 400  # drawings kept before all are thrown away: thirty screens
_KEPT_BADGES = 200
_LEAST_WORDS = 6  # widths of an "m" that what it is keeps before the hours give way


class RowDrawing:
    """The drawing of one hit at one width."""

    def __init__(
        self, hit: Hit, wording: Wording, fonts: RowFonts, theme: Theme, width: float, way: Way = Way.LeftToRight
    ) -> None:
        self._fonts, self._theme, self._way = fonts, theme, way
        self._room = room = width - 2 * _SIDE
        number = wording.number(hit)
        self._number = Line(number, fonts.title, room * 0.5, Way.LeftToRight) if number else None
        taken = self._number.width + 2 * _GAP if self._number else 0.0
        own = Way.LayoutDirectionAuto
        self._title = Line(wording.title(hit), fonts.title, room - taken, own)
        self._lay_out_second_line(hit, wording)
        self._warnings = self._that_fit([self._painted(words, kind) for words, kind in wording.warnings(hit)])
        text, marks = _snippet(hit.snippet, theme)
        free = room - _together(self._warnings)
        self._snippet = Line(text, fonts.text, free, own, marks) if text else None

    def _that_fit(self, badges: list[Painted]) -> list[Painted]:
        while len(badges) > 1 and _together(badges) > self._room:
            badges.pop()
        return badges

    def _lay_out_second_line(self, hit: Hit, wording: Wording) -> None:
        words, level = wording.age(hit)
        self._age = self._painted(words, level) if words else None
        free = self._room - (self._age.width + _GAP if self._age else 0.0)
        words, kind = wording.hours(hit)
        self._hours = self._painted(words, kind) if words else None
        what = wording.what_and_where(hit)
        if self._fonts.small_width(what) > free - self._room_for_hours():
            what = self._shortened(what, wording.what_and_where(hit, brief=True), free)
        self._what = Line(what, self._fonts.small, free - self._room_for_hours(), self._way)

    def _room_for_hours(self) -> float:
        return self._hours.width + _GAP if self._hours else 0.0

    def _shortened(self, what: str, brief: str, free: float) -> str:
        """What it is and where, in as many words as there is room for; the hours give way to the least of them."""
        head, between, tail = brief.partition(BETWEEN)
        rest = self._fonts.small_width(between + tail)
        least = _LEAST_WORDS * self._fonts.em
        if self._room_for_hours() + min(self._fonts.small_width(head), least) + rest > free:
            self._hours = None
        free -= self._room_for_hours()
        if self._fonts.small_width(what) <= free:
            return what
        room = max(free - rest, least)
        if self._fonts.small_width(head) > room:
            head = self._fonts.small.metrics.elidedText(head, Qt.TextElideMode.ElideRight, room)
        return head + between + tail

    def _painted(self, words: str, kind: str) -> Painted:
        """A badge; many rows have the same, so those that fit are kept."""
        key = words, kind
        known = self._fonts.badges.get(key)
        if isinstance(known, Painted) and known.width <= self._room:
            return known
        badge = self._theme.fictional if kind == "fictional" else self._theme.age(kind)
        made = Painted(words, badge, self._fonts, self._room, self._way)
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
        y += self._fonts.title.height + LEADING
        painter.setPen(QColor(self._theme.muted))
        self._what.draw(painter, self._x(rect, 0, self._what.width), y)
        if self._hours:
            self._draw_badge(painter, self._hours, rect, self._what.width + _GAP, y)
        if self._age:
            self._draw_badge(painter, self._age, rect, self._room - self._age.width, y)
        y += self._fonts.small.height + LEADING
        start = 0.0
        for warning in self._warnings:
            self._draw_badge(painter, warning, rect, start, y + self._fonts.badge_drop)
            start += warning.width + _GAP
        if self._snippet:
            painter.setPen(QColor(self._theme.ink))
            self._snippet.draw(painter, self._x(rect, start, self._snippet.width), y)

    def _draw_badge(self, painter: QPainter, badge: Painted, rect: QRectF, start: float, y: float) -> None:
        badge.draw(painter, self._x(rect, start, badge.width), y)

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
        if self._way == Way.RightToLeft:
            return rect.right() - _SIDE - start - width
        return rect.left() + _SIDE + start


class Drawings:
    """The drawings of rows at one width, kept because with the next letter typed much the same rows come again."""

    def __init__(self, wording: Wording, fonts: RowFonts, theme: Theme) -> None:
        self._wording, self._fonts, self._theme = wording, fonts, theme
        self._kept: dict[Hit, RowDrawing] = {}
        self._width = 0.0

    def of(self, hit: Hit, width: float, way: Way) -> RowDrawing:
        """The drawing of a hit, whatever its score."""
        if width != self._width or len(self._kept) > _KEPT:
            self._width = width
            self._kept.clear()
        shown = replace(hit, score=0.0)
        drawing = self._kept.get(shown)
        if drawing is None:
            drawing = self._kept[shown] = RowDrawing(hit, self._wording, self._fonts, self._theme, width, way)
        return drawing


def _together(badges: Sequence[Painted]) -> float:
    return sum(badge.width + _GAP for badge in badges)


def _snippet(pieces: Sequence[Piece], theme: Theme) -> tuple[str, list[Mark]]:
    """The snippet as one line, beginning near its first marked word, and the formats of the marks."""
    marked = QTextCharFormat()
    marked.setBackground(QColor(theme.mark))
    marked.setForeground(QColor(theme.mark_ink))
    text = ""
    marks: list[Mark] = []
    for piece in pieces:
        words = " ".join(piece.text.split("\n"))
        if piece.marked:
            if not marks and len(text) > 2 * _LEAD_IN:
                text = "… " + text[-_LEAD_IN:].partition(" ")[2]
            mark = Mark()
            mark.start, mark.length, mark.format = utf16(text), utf16(words), marked
            marks.append(mark)
        text += words
    return text, marks
