"""The text of a page as PDFium has it, with as few calls as can be: one for all letters, one a box where boxes count.

PDFium gives letters in the order in which they were drawn, right-to-left text in the order in which it is read, and
lines between U+000D U+000A. Boxes are turned into points from the top left corner of the page as it is shown.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from phcdesk.documents.pdf.lines import DIVIDED
from phcdesk.documents.pdf.order import FEWEST_ROWS, PART_OF_ROWS, Box, far_apart, gutter

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

Range = tuple[int, int]
"""From one index of ``PageText.text`` up to but without another."""

MAX_CHARACTERS = 200_000
"""Of a page; the rest is left out."""
EDGES = 3

_LINE_OR_DIVISION = re.compile(f"\r\n|[\r\n]|(?<={DIVIDED})")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MOST_BOXES = 20_000
_MOST_COLUMNS = 3
_SAMPLE = 8
_MOST_IN_LINE = 40

_rectangle = pdfium.FPDFText_GetRect


class PageText:
    """The text of one page, for as long as the page is open. Close it."""

    def __init__(self, page: PdfPage) -> None:
        self._raw = pdfium.FPDFText_LoadPage(page)
        count = pdfium.FPDFText_CountChars(self._raw) if self._raw else 0
        self.was_cut = count > MAX_CHARACTERS
        self.text = self._letters(max(0, min(count, MAX_CHARACTERS)))
        self._count = count
        self._page = page
        self._sides = [ctypes.c_double() for _ in range(4)]
        self._places = [ctypes.byref(side) for side in self._sides]

    def close(self) -> None:
        if self._raw:
            pdfium.FPDFText_ClosePage(self._raw)
            self._raw = None

    def _letters(self, count: int) -> str:
        if not count:
            return ""
        units = (ctypes.c_ushort * (2 * count + 2))()
        written = pdfium.FPDFText_GetText(self._raw, 0, count, units)
        return bytes(units)[: max(0, written - 1) * 2].decode("utf-16-le", "ignore")

    def lines(self) -> list[Range]:
        """The lines in reading order: that in which they were drawn, unless rows run across columns of prose."""
        lines = list(self._drawn())
        if not self._has_gaps(lines):
            return lines
        boxes = [self._rectangle(place) for place in range(min(self._rectangles(0, -1), _MOST_BOXES))]
        place = gutter(boxes)
        if place is None:
            return lines
        parts = list(self._split())
        return self._in_columns(parts, boxes, place, _MOST_COLUMNS - 1)

    def _drawn(self) -> Iterator[Range]:
        """The lines as they were drawn: most pages have nothing else, so this is quick."""
        start = 0
        for line in self.text.split("\r\n"):
            end = start + len(line)
            if line:
                yield start, end
            start = end + 2

    def _has_gaps(self, lines: Sequence[Range]) -> bool:
        """Whether some lines have a gap as wide as one between columns; looking at a few of them is enough."""
        if len(lines) < FEWEST_ROWS:
            return False
        sample = lines[:: max(1, len(lines) // _SAMPLE)]
        gaps = 0
        for start, end in sample:
            count = self._rectangles(start, end - start)
            if count > 1:
                boxes = [self._rectangle(place) for place in range(min(count, _MOST_IN_LINE))]
                gaps += any(map(far_apart, boxes, boxes[1:]))
        return gaps >= PART_OF_ROWS * len(sample)

    def _rectangles(self, start: int, count: int) -> int:
        """How many pieces a stretch of text is made of; afterwards ``_rectangle`` gives them."""
        return int(pdfium.FPDFText_CountRects(self._raw, start, count))

    def top(self, line: Range) -> float:
        """How far down a line stands."""
        return self.box(line[0])[1]

    def box(self, place: int) -> Box:
        """Where the letter at an index stands, as high as its font; nowhere if it stands nowhere."""
        found = self._rect
        index = place if self._count == len(self.text) else pdfium.FPDFText_GetCharIndexFromTextIndex(self._raw, place)
        if index < 0 or not pdfium.FPDFText_GetLooseCharBox(self._raw, index, ctypes.byref(found)):
            return (0.0, 0.0, 0.0, 0.0)
        return self.shown(found.left, found.top, found.right, found.bottom)

    @cached_property
    def is_right_to_left(self) -> bool:
        sample = self.text[:2_000]
        return len(_RIGHT_TO_LEFT.findall(sample)) * 2 > sum(map(str.isalpha, sample))

    @cached_property
    def _rect(self) -> pdfium.FS_RECTF:
        return pdfium.FS_RECTF()

    @cached_property
    def _frame(self) -> tuple[int, float, float, float, float]:
        """The turn of the page, and the box that is shown before it is turned."""
        return (self._page.get_rotation(), *self._page.get_bbox())

    def shown(self, left: float, top: float, right: float, bottom: float) -> Box:
        """A box of the file as one of the page as it is shown."""
        turn, west, south, east, north = self._frame
        if not turn:
            return (left - west, north - top, right - west, north - bottom)
        match turn:
            case 90:
                return (bottom - south, left - west, top - south, right - west)
            case 180:
                return (east - right, bottom - south, east - left, top - south)
            case _:
                return (north - top, east - right, north - bottom, east - left)

    def _rectangle(self, place: int) -> Box:
        first, second, third, fourth = self._places
        _rectangle(self._raw, place, first, second, third, fourth)
        left, top, right, bottom = self._sides
        return self.shown(left.value, top.value, right.value, bottom.value)

    def _split(self) -> Iterator[Range]:
        """The lines, and the ends of lines at which PDFium joined a word."""
        start = 0
        for found in _LINE_OR_DIVISION.finditer(self.text):
            if found.start() > start:
                yield start, found.start()
            start = found.end()
        if len(self.text) > start:
            yield start, len(self.text)

    def _in_columns(self, lines: list[Range], boxes: list[Box], place: float, deeper: int) -> list[Range]:
        """The lines of each column, one after the other, between those that run across both."""
        ordered: list[Range] = []
        columns: tuple[list[Range], list[Range]] = ([], [])
        sides = [box for box in boxes if box[2] <= place], [box for box in boxes if box[0] >= place]

        inner = [gutter(side) if deeper else None for side in sides]

        def end_columns() -> None:
            for which in (1, 0) if self.is_right_to_left else (0, 1):
                within, column = inner[which], columns[which]
                ordered.extend(column if within is None else self._in_columns(column, sides[which], within, deeper - 1))
                column.clear()

        for line in lines:
            parts = self._parted(line, place)
            if parts is None:
                end_columns()
                ordered.append(line)
            else:
                for column, part in zip(columns, parts, strict=True):
                    if part[1] > part[0]:
                        column.append(part)
        end_columns()
        return ordered

    def _parted(self, line: Range, place: float) -> tuple[Range, Range] | None:
        """What of a line stands left and right of a place; None if it runs across it."""
        start, end = line
        first, last = self.box(start), self.box(end - 1)
        if max(first[2], last[2]) <= place:
            return line, (end, end)
        if min(first[0], last[0]) >= place:
            return (start, start), line
        space = self.text.find(" ", start, end)
        while space >= 0:
            before, after = self.box(max(start, space - 1)), self.box(min(end - 1, space + 1))
            if before[2] <= place <= after[0]:
                return (start, space), (space + 1, end)
            if after[2] <= place <= before[0]:
                return (space + 1, end), (start, space)
            space = self.text.find(" ", space + 1, end)
        return None
