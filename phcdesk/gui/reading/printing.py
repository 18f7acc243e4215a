"""Printing pages: the child paints them one after the other at the printer's size, while the window goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPainter

from phcdesk.documents.protocol import Answer, Picture
from phcdesk.gui.reading.pictures import image_of
from phcdesk.gui.reading.reader import Urgency
from phcdesk.gui.reading.session import ReadingSession

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FINEST = 300  # dots to the inch: finer is slow, and nobody sees it
_POINTS = 72


class Printing(QObject):
    """One print at a time."""

    progressed = Signal(int, int, int)  # page, how many are done, of how many
    ended = Signal(int, int)  # pages printed, pages that could not be painted

    def __init__(self, session: ReadingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._pages: list[int] = []
        self._total = self._printed = self._lost = 0
        self._path = ""
        self._sizes: Sequence[tuple[float, float]] = ()

    @property
    def is_running(self) -> bool:
        return self._painter is not None

    def start(self, printer: QPrinter, path: str, sizes: Sequence[tuple[float, float]]) -> None:
        """Print the pages that the printer was told, all of them where it was told none."""
        first, last = printer.fromPage() or 1, printer.toPage() or len(sizes)
        self._pages = list(range(max(first, 1), min(last, len(sizes)) + 1))
        self._printer, self._path, self._sizes = printer, path, sizes
        self._total, self._printed, self._lost = len(self._pages), 0, 0
        if not self._pages:
            self.ended.emit(0, 0)
            return
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        self._turn(self._pages[0])
        painter = QPainter()
        if not painter.begin(printer):
            self.ended.emit(0, self._total)
            return
        self._painter = painter
        self._next()

    def _turn(self, page: int) -> None:
        """Lay the paper as the page lies."""
        width, height = self._sizes[page - 1]
        on_its_side = width > height
        if self._printer is not None:
            self._printer.setPageOrientation(
                QPageLayout.Orientation.Landscape if on_its_side else QPageLayout.Orientation.Portrait
            )

    def _next(self) -> None:
        if not self._pages:
            self._end()
            return
        page = self._pages.pop(0)
        self.progressed.emit(page, self._total - len(self._pages), self._total)
        dots = min(self._printer.resolution() if self._printer is not None else _FINEST, _FINEST)
        self._session.reader.ask(
            self._path,
            Picture(page, dots / _POINTS),
            lambda answer: self._put(page, answer),
            lambda _error: self._put(page, None),
            Urgency.PRINT,
        )

    def _put(self, page: int, answer: Answer | None) -> None:
        image = image_of(answer) if answer is not None else None
        printer, painter = self._printer, self._painter
        if printer is None or painter is None:
            return
        if image is None:
            self._lost += 1
        else:
            if self._printed:
                self._turn(page)
                printer.newPage()
            paper = QRectF(painter.viewport())
            size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(paper.topLeft(), size)
            place.moveCenter(paper.center())
            painter.drawImage(place, image)
            self._printed += 1
        self._next()

    def _end(self) -> None:
        painter, self._painter, self._printer = self._painter, None, None
        if painter is not None:
            painter.end()
        self.ended.emit(self._printed, self._lost)
