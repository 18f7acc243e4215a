"""The map on paper: what is seen, and under it the same as a list, with every number as it is dialled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPagedPaintDevice, QPainter, QPen

from phcdesk.gui.look.sides import reading_side
from phcdesk.gui.look.theme import LIGHT, sized
from phcdesk.gui.map.base import Ground, whole_base
from phcdesk.gui.map.clusters import Clusters
from phcdesk.gui.map.names import Names
from phcdesk.gui.map.projection import View
from phcdesk.gui.map.ring import bar_of, distance_number, draw_bar, draw_ring
from phcdesk.gui.map.sprites import Sprites
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import Wording
from phcdesk.search.results import Point

if TYPE_CHECKING:
    from phcdesk.gui.map.page import MapPage
    from phcdesk.search.results import Hit

_DOTS = 96.0  # to the inch, in which everything is laid out; the printer is finer
_TEXT, _SMALL, _TITLE = 12.0, 10.0, 18.0  # sizes of letters, in those dots
_SHARP = 2.5  # dots of the picture of the ground for each of these
_POINTS = 9.0  # of the numbers in the marks, which are pictures
_GAP = 6.0
_MAP_PART = 0.5  # of the height of the first page


class PrintedRow(NamedTuple):
    """An entry of the list. ``number`` is what one dials, blank where there is none."""

    title: str
    where: str
    number: str
    cautions: str  # what nobody may overlook, and how old the check is


class PrintedMap(NamedTuple):
    """What is printed."""

    title: str
    text: str  # what was found, and from where it is measured
    about: str  # whose outlines these are
    ground: Ground
    name_of: Callable[[str], str]  # of a country, by its code
    clusters: Clusters | None
    view: View
    near: Point | None
    within_km: float | None
    rows: Sequence[PrintedRow]
    date: str


def ask_and_print(page: MapPage) -> None:
    """Ask for a printer, and print what a page shows."""
    from PySide6.QtPrintSupport import QPrintDialog

    from phcdesk.gui.paper.printer import new_printer

    printer = new_printer()
    dialog = QPrintDialog(printer, page)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted and not print_map(printer, printed(page)):
        page.desk.noticed.emit(QCoreApplication.translate("MapPrint", "The map could not be printed."))


def printed(page: MapPage) -> PrintedMap:
    """What a page shows, ready to be printed: dark letters on light ground, whatever the window looks like."""
    canvas, words, today = page.canvas, page.list.wording, page.desk.clock().date()
    rows = [
        PrintedRow(words.title(hit), words.what_and_where(hit), words.number(hit), _cautions(words, hit))
        for hit, _ in page.list.rows()
    ]
    return PrintedMap(
        page.head.title.text(),
        f"{page.head.text.text()}\n{page.list.words()}",
        page.background.about.text(),
        canvas.ground.whole(canvas.view)._replace(theme=LIGHT),
        page.name_of,
        canvas.clusters,
        canvas.view,
        canvas.near,
        canvas.within_km,
        rows,
        QLocale().toString(QDate(today.year, today.month, today.day), QLocale.FormatType.LongFormat),
    )


def _cautions(words: Wording, hit: Hit) -> str:
    """What nobody may overlook, and how old the check is."""
    said = [caution for caution, _ in words.warnings(hit)]
    return " · ".join(part for part in (*said, words.age(hit)[0]) if part)


def print_map(device: QPagedPaintDevice, what: PrintedMap) -> bool:
    """Print to a printer or a PDF; False when it refuses."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    _Sheets(device, painter, what).print()
    return painter.end()


class _Sheets:
    """Lays one thing under the other, from page to page."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, what: PrintedMap) -> None:
        self._device, self._painter, self._what = device, painter, what
        self._page = 1
        self._y = 0.0
        inside = device.pageLayout().paintRect(device.pageLayout().Unit.Inch)
        self._size = inside.size() * _DOTS
        self._scale = painter.viewport().width() / self._size.width()
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        self._begin()

    def print(self) -> None:
        what = self._what
        self._write(what.title, _TITLE, bold=True)
        self._write(what.text, _TEXT)
        self._y += _GAP
        self._draw_map(what)
        self._write(what.about, _SMALL)
        for row in what.rows:
            self._write_row(row)

    def _begin(self) -> None:
        self._painter.resetTransform()
        self._painter.scale(self._scale, self._scale)
        self._y = 0.0
        words = QCoreApplication.translate("MapPrint", "{date} · page {page}")
        text = words.format(date=self._what.date, page=LTR.format(self._page))
        font = self._font(_SMALL)
        height = QFontMetricsF(font).height()
        self._painter.setFont(font)
        self._painter.drawText(
            QRectF(0, self._size.height() - height, self._size.width(), height), reading_side(), text
        )

    def _font(self, pixels: float, bold: bool = False) -> QFont:
        font = QGuiApplication.font()
        font.setPixelSize(round(pixels))
        font.setBold(bold)
        return font

    def _height(self, text: str, font: QFont) -> float:
        flags = int(reading_side() | Qt.TextFlag.TextWordWrap)
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, self._size.width(), 1e5), flags, text).height()

    def _write(self, text: str, pixels: float, bold: bool = False) -> None:
        font = self._font(pixels, bold)
        height = self._height(text, font)
        self._painter.setFont(font)
        self._painter.setPen(Qt.GlobalColor.black)
        flags = int(reading_side() | Qt.TextFlag.TextWordWrap)
        self._painter.drawText(QRectF(0, self._y, self._size.width(), height + 1), flags, text)
        self._y += height + 2

    def _write_row(self, row: PrintedRow) -> None:
        lines = [
            (row.title, _TEXT, True),
            (row.where, _TEXT, False),
            (row.number, _TEXT, True),
            (row.cautions, _SMALL, False),
        ]
        kept = [(text, pixels, bold) for text, pixels, bold in lines if text]
        needed = sum(self._height(text, self._font(pixels, bold)) + 2 for text, pixels, bold in kept) + 2 * _GAP
        if self._y + needed > self._size.height() - 2 * _SMALL:
            self._device.newPage()
            self._page += 1
            self._begin()
        self._y += _GAP
        self._painter.setPen(QPen(Qt.GlobalColor.gray, 0.5))
        self._painter.drawLine(QPointF(0, self._y), QPointF(self._size.width(), self._y))
        self._y += _GAP / 2
        for text, pixels, bold in kept:
            self._write(text, pixels, bold)

    def _draw_map(self, what: PrintedMap) -> None:
        """The map as wide as the page, in the shape of the window."""
        width = self._size.width()
        height = min(width * what.view.height / what.view.width, self._size.height() * _MAP_PART)
        smaller = min(width / what.view.width, height / what.view.height)  # all that is in sight is printed
        view = what.view._replace(scale=what.view.scale * smaller, width=width, height=height)
        self._painter.save()
        self._painter.translate(0, self._y)
        self._painter.setClipRect(QRectF(0, 0, width, height))
        # A picture: as lines a printer would be sent every point of every coast.
        self._painter.drawImage(QRectF(0, 0, width, height), whole_base(what.ground, view, _SHARP).image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if what.near is not None:
            draw_ring(self._painter, view, what.near, what.within_km, LIGHT)
        self._draw_names_and_marks(view)
        km, length = bar_of(view)
        words = QCoreApplication.translate("MapPrint", "{distance} km").format(distance=distance_number(km))
        draw_bar(self._painter, view, words, length, self._font(_SMALL), LIGHT)
        self._painter.restore()
        self._painter.setPen(QPen(Qt.GlobalColor.gray, 0.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(QRectF(0, self._y, width, height))
        self._y += height + _GAP

    def _draw_names_and_marks(self, view: View) -> None:
        clusters, font = self._what.clusters, QGuiApplication.font()
        font.setPointSizeF(_POINTS)
        sprites = Sprites(LIGHT, font, _SHARP)
        marks = clusters.marks(view, sprites.cell, sprites.disc) if clusters is not None else []
        taken = [sprites.room(*view.on_screen(mark.x, mark.y), mark.size > 1) for mark in marks]
        names = Names(LIGHT, sized(font, "small"), self._what.name_of)
        names.draw(self._painter, self._what.ground.shapes, view, _SHARP, taken)
        if clusters is None:
            return
        for mark in marks:
            pixmap = sprites.cluster(mark.size) if mark.size > 1 else sprites.point(clusters.kind(mark.first))
            size = pixmap.deviceIndependentSize()
            left, top = view.on_screen(mark.x, mark.y)
            place = QRectF(left - size.width() / 2, top - size.height() / 2, size.width(), size.height())
            self._painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
