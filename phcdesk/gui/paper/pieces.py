"""Blocks as pieces that are not torn: a paragraph, a row of facts, a line of the contents.

A piece that would fill much of a page falls into its lines. What is said in several languages stands in lines below
each other. On a page that reads from right to left, everything is placed from the right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from phcdesk.gui.paper.lettering import SetText, font_of, runs_right_to_left, set_text
from phcdesk.gui.paper.measures import HEADINGS, MM, POINT, SMALL, Sheet
from phcdesk.paper.blocks import Caution, Facts, Heading, Line, Lines, Number, Paragraph, Pointer, Words

Set = Heading | Paragraph | Caution | Number | Facts | Pointer | Line
"""Blocks that are set one below the other; others have a place of their own on a page."""

Draw = Callable[[QPainter, QPointF], None]

_NAME, _NAME_OF_TWO = 0.27, 0.21  # of the width, for the name of a fact
_GREATEST = 0.35  # of the height of a page: a higher piece falls into lines
_GREATEST_FRAME = 0.75
_PAGE_COLUMN, _PAGES_COLUMN = 14 * MM, 0.4
_INDENT = 6 * MM
_LEAST_LEADER = 4 * MM


class Piece(NamedTuple):
    """Something of a height that is drawn at a point, after a gap that the top of a page swallows."""

    height: float
    draw: Draw
    gap: float = 0.0
    keep: bool = False  # on the page of what follows
    anchor: str = ""


class Setter(NamedTuple):
    """Sets blocks for a size of paper, at a scale of letters."""

    sheet: Sheet
    scale: float
    mirrored: bool
    pages: Mapping[str, int]  # of anchors, as far as they are known

    def points(self, times: float) -> float:
        return max(self.sheet.points * self.scale * times, self.sheet.least_points)

    def gap(self, times: float) -> float:
        return self.sheet.points * self.scale * times * POINT

    def pieces(
        self, block: Heading | Paragraph | Caution | Number | Facts | Pointer | Line, width: float
    ) -> Iterator[Piece]:
        """The pieces of a block in lines of ``width``."""
        match block:
            case Heading(words, level, anchor):
                head = self._set((words,), HEADINGS.get(level, 1.0), width, bold=True)
                first, *others = self._whole_or_lines(head, 1.2 - 0.2 * level)
                yield first._replace(keep=not others, anchor=anchor)
                yield from others
            case Paragraph(lines, weight):
                times = SMALL if weight == "small" else 1.0
                yield from self._whole_or_lines(self._set(lines, times, width, bold=weight == "strong"), 0.35)
            case Caution(lines):
                yield from self._caution(lines, width)
            case Number(number, about):
                large = self._number(number, width)
                yield Piece(large.height, large.draw, self.gap(0.35), keep=bool(about))
                yield from self._whole_or_lines(self._set(about, 1.0, width), 0.1)
            case Facts(rows, small):
                times = SMALL if small else 1.0
                two = any(len(names) > 1 for names, _ in rows)
                for names, texts in rows:
                    yield from self._row(names, texts, times, width, two=two)
            case Pointer():
                yield self._pointer(block, width)
            case Line():
                yield Piece(0.5 * POINT, lambda painter, at: _rule(painter, at, width), self.gap(0.6))

    def caption(self, lines: Lines, width: float, times: float) -> Iterator[Piece]:
        """What stands below a square."""
        texts = self._set(lines, times, width, cell=True)
        if texts:
            yield Piece(_height(texts), _drawn(texts))

    def _set(
        self, lines: Lines, times: float, width: float, *, bold: bool = False, cell: bool = False
    ) -> list[SetText]:
        font = font_of(self.points(times), bold)
        found = []
        for words in lines:
            runs = runs_right_to_left(words.text, words.language, otherwise=self.mirrored)
            one = set_text(words.text, font, width, mirrored=runs, to_right=self.mirrored)
            if one.line_count > 1 and runs != self.mirrored and not cell:
                one = set_text(words.text, font, width, mirrored=runs, to_right=runs)
            found.append(one)
        return found

    def _number(self, number: str, width: float) -> SetText:
        """As large as it may be, smaller where it would not fit a line: a number is not broken."""
        times = self.sheet.number
        while True:
            font = font_of(self.points(times), bold=True)
            if times <= 1 or QFontMetricsF(font).horizontalAdvance(number) <= width:
                return set_text(number, font, width, mirrored=False, to_right=self.mirrored)
            times *= 0.9

    def _whole_or_lines(self, texts: Sequence[SetText], gap: float) -> Iterator[Piece]:
        if _height(texts) <= self.sheet.inner_height * _GREATEST:
            if texts:
                yield Piece(_height(texts), _drawn(texts), self.gap(gap))
            return
        for text in texts:
            for number in range(text.line_count):
                yield Piece(text.pitch, _drawn_line(text, number), 0 if number else self.gap(gap))

    def _caution(self, lines: Lines, width: float) -> Iterator[Piece]:
        """In a frame, which is left out where it would be higher than a page."""
        inside = self.gap(0.4)
        texts = self._set(lines, 1.0, width - 4 * inside, bold=True)
        height = _height(texts) + 2 * inside
        if height > self.sheet.inner_height * _GREATEST_FRAME:
            yield from self._whole_or_lines(texts, 0.5)
            return

        def draw(painter: QPainter, at: QPointF) -> None:
            painter.setPen(QPen(Qt.GlobalColor.black, 1.2 * POINT))
            painter.drawRect(QRectF(at.x(), at.y(), width, height))
            _drawn(texts)(painter, QPointF(at.x() + 2 * inside, at.y() + inside))

        yield Piece(height, draw, self.gap(0.5))

    def _row(self, names: Lines, texts: Lines, times: float, width: float, *, two: bool) -> Iterator[Piece]:
        """The name before its text; the name in a second language behind it, where that reader looks for it."""
        share = _NAME_OF_TWO if two else _NAME
        column, space, gap = width * share, self.gap(0.8), self.gap(0.45)
        room = width - column * (2 if two else 1)
        name = self._set(names[:1], times, column - space, bold=True, cell=True)
        other = [self._far(words, times, column - space) for words in names[1:]]
        text = self._set(texts, times, room, cell=True)
        name_x, other_x, text_x = 0.0, width - column + space, column
        if self.mirrored:
            name_x, other_x, text_x = other_x, 0.0, width - column - room
        height = max(map(_height, (name, other, text)))
        if height > self.sheet.inner_height * _GREATEST:
            yield Piece(_height(name), _drawn(name, name_x), gap, keep=True)
            for one in text:
                for number in range(one.line_count):
                    yield Piece(one.pitch, _drawn_line(one, number, text_x))
            return

        def draw(painter: QPainter, at: QPointF) -> None:
            _rule(painter, QPointF(at.x(), at.y() - gap / 2), width, faint=True)
            _drawn(name, name_x)(painter, at)
            _drawn(other, other_x)(painter, at)
            _drawn(text, text_x)(painter, at)

        yield Piece(height, draw, gap)

    def _far(self, words: Words, times: float, width: float) -> SetText:
        """A name at the far side of the page."""
        runs = runs_right_to_left(words.text, words.language, otherwise=self.mirrored)
        return set_text(words.text, font_of(self.points(times)), width, mirrored=runs, to_right=not self.mirrored)

    def _pointer(self, pointer: Pointer, width: float) -> Piece:
        column = _PAGE_COLUMN if len(pointer.anchors) == 1 else width * _PAGES_COLUMN
        indent = _INDENT * (pointer.level - 1)
        small = SMALL if pointer.level > 1 else 1.0
        (text,) = self._set((pointer.words,), small, width - column - indent, cell=True)
        font = font_of(self.points(small))
        pages = set_text(
            _ranges([self.pages[anchor] for anchor in pointer.anchors if anchor in self.pages]),
            font, column, mirrored=False, to_right=not self.mirrored,
        )  # fmt: skip
        text_x = column if self.mirrored else indent
        pages_x = 0.0 if self.mirrored else width - column

        def draw(painter: QPainter, at: QPointF) -> None:
            text.draw(painter, QPointF(at.x() + text_x, at.y()))
            pages.draw(painter, QPointF(at.x() + pages_x, at.y()))
            if text.line_count == 1 and pages.line_count == 1:
                self._leader(painter, at, text, pages, indent, width)

        return Piece(max(text.height, pages.height), draw, self.gap(0.3 if pointer.level == 1 else 0.05))

    def _leader(
        self, painter: QPainter, at: QPointF, text: SetText, pages: SetText, indent: float, width: float
    ) -> None:
        space = self.gap(0.4)
        start = indent + _natural(text) + space
        end = width - _natural(pages) - space
        if end - start < _LEAST_LEADER:
            return
        pen = QPen(Qt.GlobalColor.gray, 0.8 * POINT, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        y = at.y() + text.height * 0.75
        first, last = (width - end, width - start) if self.mirrored else (start, end)
        painter.drawLine(QPointF(at.x() + first, y), QPointF(at.x() + last, y))


def _natural(text: SetText) -> float:
    return text.layout.lineAt(0).naturalTextWidth()


def _ranges(pages: Sequence[int]) -> str:
    """Page numbers as "3, 5–7"."""
    runs: list[list[int]] = []
    for page in sorted(set(pages)):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _height(texts: Sequence[SetText]) -> float:
    return sum(text.height for text in texts)


def _drawn(texts: Sequence[SetText], x: float = 0.0) -> Draw:
    def draw(painter: QPainter, at: QPointF) -> None:
        y = at.y()
        for text in texts:
            text.draw(painter, QPointF(at.x() + x, y))
            y += text.height

    return draw


def _drawn_line(text: SetText, number: int, x: float = 0.0) -> Draw:
    def draw(painter: QPainter, at: QPointF) -> None:
        text.draw_line(number, painter, QPointF(at.x() + x, at.y()))

    return draw


def _rule(painter: QPainter, at: QPointF, width: float, *, faint: bool = False) -> None:
    painter.setPen(QPen(Qt.GlobalColor.lightGray if faint else Qt.GlobalColor.black, 0.5 * POINT))
    painter.drawLine(at, QPointF(at.x() + width, at.y()))
