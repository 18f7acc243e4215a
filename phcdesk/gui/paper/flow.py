"""Pieces onto pages: headings stay with what follows, text runs beside a square, cards to cut out stand at the foot.

A paper that is ``fitted`` is written in smaller letters, to a limit, until what stands between two new pages fits one;
what does not fit even then is written in letters of the plain size, on more pages, its card on a page of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from phcdesk.gui.paper.measures import MM, MODULE_MM, POINT, SHEETS, Sheet, scales
from phcdesk.gui.paper.pieces import Draw, Piece, Setter
from phcdesk.paper.blocks import Block, CutOut, Facts, NewPage, Paper, Square
from phcdesk.paper.squares import QUIET_MODULES, modules

_BESIDE = 4 * MM  # between a square and the text beside it
_CUT_OUT_GAP = 3 * MM
_ENDLESS = 1e9
_CAPTION = 0.8


class Placed(NamedTuple):
    """A piece and where it stands, from the corner of the page."""

    piece: Piece
    at: QPointF


class PageLaid(NamedTuple):
    """A page that is ready to be painted."""

    placed: tuple[Placed, ...]

    def draw(self, painter: QPainter) -> None:
        for piece, at in self.placed:
            piece.draw(painter, at)

    @property
    def anchors(self) -> list[str]:
        return [piece.anchor for piece, _ in self.placed if piece.anchor]


def pages_of(paper: Paper, pages: Mapping[str, int]) -> Iterator[PageLaid]:
    """The pages of a paper, one after the other. ``pages`` says where anchors are, as far as that is known."""
    sheet = SHEETS[paper.size]
    if not paper.fitted:
        yield from _Flow(sheet, Setter(sheet, 1.0, paper.right_to_left, pages)).pages(paper.blocks)
        return
    for section in _sections(paper.blocks):
        yield from _fitted(sheet, section, paper.right_to_left)


def _fitted(sheet: Sheet, section: list[Block], mirrored: bool) -> list[PageLaid]:
    plain: list[PageLaid] = []
    for scale in scales(sheet):
        laid = list(_Flow(sheet, Setter(sheet, scale, mirrored, {})).pages(section))
        if len(laid) == 1:
            return laid
        plain = plain or laid
    cards = [block for block in section if isinstance(block, CutOut)]
    if cards and len(cards) < len(section):  # a card on a page of its own lets the letters of the other be larger
        rest: list[Block] = [block for block in section if not isinstance(block, CutOut)]
        return [*_fitted(sheet, rest, mirrored), *_fitted(sheet, list(cards), mirrored)]
    return plain


def _sections(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    section: list[Block] = []
    for block in blocks:
        if isinstance(block, NewPage):
            yield section
            section = []
        else:
            section.append(block)
    yield section


class _Flow:
    """Fills one page after the other."""

    def __init__(self, sheet: Sheet, setter: Setter) -> None:
        self._sheet = sheet
        self._setter = setter
        self._begin()
        self._held: list[Piece] = []

    def _begin(self) -> None:
        self._placed: list[Placed] = []
        self._y = self._top = self._sheet.margin
        self._bottom = self._sheet.height - self._sheet.margin
        self._beside = 0.0  # how much of the width a square takes, down to:
        self._beside_until = 0.0

    def pages(self, blocks: Iterable[Block]) -> Iterator[PageLaid]:
        yield from self._fill(blocks)
        if self._placed:
            yield self._end()

    def _fill(self, blocks: Iterable[Block]) -> Iterator[PageLaid]:
        """The pages that are full before the last."""
        for block in blocks:
            match block:
                case NewPage():
                    yield from self._release()
                    yield self._end()
                case Square():
                    yield from self._place_square(block)
                case CutOut():
                    yield from self._place_cut_out(block)
                case _:
                    if isinstance(block, Facts):
                        self._clear()
                    for piece in self._setter.pieces(block, self._width()):
                        yield from self._place(piece)
        yield from self._release()

    def one_page(self, blocks: Iterable[Block]) -> tuple[float, PageLaid]:
        """All of the blocks on one page, and how high that must be. The sheet has to be high enough."""
        for _ in self._fill(blocks):
            raise ValueError(blocks)
        height = max(self._y, self._beside_until) + self._sheet.margin
        return height, self._end()

    def _width(self) -> float:
        return self._sheet.inner_width - (self._beside if self._y < self._beside_until else 0)

    def _clear(self) -> None:
        if not self._held:
            self._y = max(self._y, self._beside_until)

    def _end(self) -> PageLaid:
        page = PageLaid(tuple(self._placed))
        self._begin()
        return page

    def _release(self) -> Iterator[PageLaid]:
        """Place what waits for something to follow it, and nothing does."""
        if self._held:
            last = self._held.pop()
            yield from self._place(last._replace(keep=False))

    def _place(self, piece: Piece) -> Iterator[PageLaid]:
        self._held.append(piece)
        if piece.keep:
            return
        group, self._held = self._held, []
        needed = sum(one.gap + one.height for one in group)
        if self._y + needed > self._bottom and self._placed:
            yield self._end()
        for one in group:
            if self._y + one.gap + one.height > self._bottom and self._placed:
                yield self._end()
            self._y += one.gap if self._y > self._top else 0
            self._put(one, self._sheet.margin + self._indent())
            self._y += one.height

    def _indent(self) -> float:
        """Beside a square that stands at the left."""
        return self._beside if self._setter.mirrored and self._y < self._beside_until else 0.0

    def _put(self, piece: Piece, x: float) -> None:
        self._placed.append(Placed(piece, QPointF(x, self._y)))

    def _place_square(self, square: Square) -> Iterator[PageLaid]:
        yield from self._release()
        rows = modules(square.data)
        side = max(self._sheet.square, (len(rows) + 2 * QUIET_MODULES) * MODULE_MM * MM)
        caption = list(self._setter.caption(square.caption, side, _CAPTION))
        height = side + sum(piece.height for piece in caption)
        if self._y + height > self._bottom and self._placed:
            yield self._end()
        x = self._sheet.margin + (0 if self._setter.mirrored else self._sheet.inner_width - side)
        self._put(Piece(side, _square_drawing(rows, side)), x)
        y = self._y + side
        for piece in caption:
            self._placed.append(Placed(piece, QPointF(x, y)))
            y += piece.height
        self._beside, self._beside_until = side + _BESIDE, y

    def _place_cut_out(self, card: CutOut) -> Iterator[PageLaid]:
        yield from self._release()
        self._clear()
        piece = _card_piece(card, self._setter)
        if self._y + _CUT_OUT_GAP + piece.height > self._bottom and self._placed:
            yield self._end()
        self._y = max(self._y, self._bottom - piece.height)
        indent = self._sheet.inner_width - SHEETS["card"].width if self._setter.mirrored else 0
        self._put(piece, self._sheet.margin + indent)
        self._y += piece.height


def _card_piece(card: CutOut, setter: Setter) -> Piece:
    """A card of its right size, higher only where the smallest letters do not fit."""
    sheet = SHEETS["card"]
    for scale in scales(sheet):
        flow = _Flow(sheet._replace(height=_ENDLESS), Setter(sheet, scale, setter.mirrored, {}))
        height, page = flow.one_page(card.blocks)
        if height <= sheet.height:
            break
    height = max(height, sheet.height)

    def draw(painter: QPainter, at: QPointF) -> None:
        painter.save()
        painter.translate(at)
        painter.setPen(QPen(Qt.GlobalColor.gray, 0.6 * POINT, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(0, 0, sheet.width, height))
        page.draw(painter)
        painter.restore()

    return Piece(height, draw)


def _square_drawing(rows: tuple[tuple[bool, ...], ...], side: float) -> Draw:
    """Dark runs as one shape, so that no hair of light is between them; the quiet space is left white."""
    module = side / (len(rows) + 2 * QUIET_MODULES)
    shape = QPainterPath()
    for line, row in enumerate(rows):
        for start, end in _dark_runs(row):
            x, y = (start + QUIET_MODULES) * module, (line + QUIET_MODULES) * module
            shape.addRect(QRectF(x, y, (end - start) * module, module))

    def draw(painter: QPainter, at: QPointF) -> None:
        painter.fillRect(QRectF(at.x(), at.y(), side, side), Qt.GlobalColor.white)
        painter.fillPath(shape.translated(at), Qt.GlobalColor.black)

    return draw


def _dark_runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    start = None
    for column, dark in enumerate((*row, False)):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            yield start, column
            start = None
