"""Paper onto pages, a page at a time, so that a window can go on and a long print can be stopped.

Everything is laid out twice: once to know on which page each thing is and how many there are, once to paint.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter

from phcdesk.gui.paper.flow import PageLaid, pages_of
from phcdesk.gui.paper.lettering import font_of, set_text
from phcdesk.gui.paper.measures import MM, PER_INCH, SHEETS
from phcdesk.paper.blocks import Paper

_FOOT_POINTS = 8.0
_FOOT_WITHIN = 0.45  # of the margin, from the edge of the paper


class Step(NamedTuple):
    """How far a print has come: what is done of all, in halves of laying out and painting."""

    done: int
    total: int


def print_steps(paper: Paper, device: QPagedPaintDevice) -> Generator[Step, None, None]:
    """Paint a paper; a step for every page. The device has the size of the paper, or another to be fitted into.

    Raises ``OSError`` when the device takes no painting.
    """
    places: dict[str, int] = {}
    count = parts = 0
    for count, page in enumerate(pages_of(paper, places), 1):
        places.update(dict.fromkeys(page.anchors, count))
        parts += len(page.anchors)
        yield Step(parts, 2 * max(paper.parts, parts, 1))
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(device)
    try:
        _fit(painter, paper)
        for number, page in enumerate(pages_of(paper, places), 1):
            if number > 1:
                device.newPage()
            _paint(painter, paper, page, number, count)
            yield Step(count + number, 2 * count)
    finally:
        painter.end()


def picture(paper: Paper, width: int, *, page: int = 1) -> QImage:
    """A page as a picture of ``width`` pixels, white where there is no such page; page numbers of others are blank."""
    sheet = SHEETS[paper.size]
    image = QImage(QSize(width, round(width * sheet.height / sheet.width)), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(width / sheet.width, width / sheet.width)
    for number, laid in enumerate(pages_of(paper, {}), 1):
        if number == page:
            _paint(painter, paper, laid, number, 0)
            break
    painter.end()
    return image


def _fit(painter: QPainter, paper: Paper) -> None:
    """Paint at the right size, smaller only where the device's paper is smaller."""
    sheet, area = SHEETS[paper.size], painter.viewport()
    right = painter.device().logicalDpiX() / PER_INCH
    times = min(right, area.width() / sheet.width * 1.001, area.height() / sheet.height * 1.001)
    painter.scale(times, times)


def _paint(painter: QPainter, paper: Paper, page: PageLaid, number: int, count: int) -> None:
    page.draw(painter)
    sheet = SHEETS[paper.size]
    font, y = font_of(_FOOT_POINTS), sheet.height - sheet.margin * (1 - _FOOT_WITHIN) + 0.5 * MM
    at = QPointF(sheet.margin, y)
    if paper.footer:
        one_line = set_text(
            paper.footer, font, sheet.inner_width * 0.8, mirrored=paper.right_to_left, to_right=paper.right_to_left
        )  # fmt: skip
        indent = sheet.inner_width * 0.2 if paper.right_to_left else 0
        one_line.draw_line(0, painter, QPointF(at.x() + indent, at.y()))
    if paper.numbered:
        words = f"{number} / {count}" if count else str(number)
        set_text(words, font, sheet.inner_width, mirrored=False, to_right=not paper.right_to_left).draw(painter, at)
