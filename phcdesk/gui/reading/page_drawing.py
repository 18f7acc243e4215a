"""Draws a page: its picture or the paper that stands for it, the marks on it, and the area chosen with the mouse.

A page is paper in every theme: what is white in print is white here, because a table or a photograph turned dark says
other things than its author meant. Light letters on dark are for whoever asks for them. So the marks have the colours
of the light theme on paper and those of the dark theme on dark pages, and not those of the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from phcdesk.gui.look.theme import DARK, LIGHT, Theme
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

if TYPE_CHECKING:
    from phcdesk.gui.reading.page_view import PageView

_ROUND = 1.0  # points around a marked word
_SLACK = 2.0  # pixels by which a picture may miss its place and is not stretched
_MULTIPLY, _LIGHTEN, _OVER = (
    QPainter.CompositionMode.CompositionMode_Multiply,
    QPainter.CompositionMode.CompositionMode_Screen,
    QPainter.CompositionMode.CompositionMode_SourceOver,
)


class PageDrawing:
    """Draws for one view."""

    def __init__(self, theme: Theme, view: PageView) -> None:
        self._theme = theme
        self._view = view
        self.is_dark = False
        self.here: tuple[int, int] | None = None  # page and number of the mark that was gone to
        self.selection: tuple[int, QRectF] | None = None  # page and area in points

    def draw(self, painter: QPainter, page: int, rect: QRectF, scale: float) -> None:
        """Draw a page where it stands in the view; ``scale`` is its pixels to the point."""
        paper = DARK if self.is_dark else LIGHT
        image = self._view.pictures.get(page)
        if image is None:
            painter.fillRect(rect, QColor(paper.surface))
            painter.setPen(QColor(paper.muted))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            room = self._view.fontMetrics().height()
            painter.drawText(rect.adjusted(room, 2 * room, -room, -room), int(flags), self._instead(page))
        else:
            ratio = self._view.devicePixelRatioF()
            fits = abs(image.width() / ratio - rect.width()) < _SLACK
            image.setDevicePixelRatio(ratio if fits else 1.0)
            if fits:
                painter.drawImage(QPointF(round(rect.left()), round(rect.top())), image)
            else:
                painter.drawImage(rect, image)
            self._mark(painter, page, rect.topLeft(), scale, paper)
        painter.setPen(QColor(self._theme.border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def _instead(self, page: int) -> str:
        if page in self._view.pictures.refused:
            return QCoreApplication.translate(
                "PageView", "This page cannot be shown as a picture. Ctrl+T shows its text."
            )
        return QCoreApplication.translate("PageView", "Page {page}").format(page=LTR.format(count_words(page)))

    def _mark(self, painter: QPainter, page: int, origin: QPointF, scale: float, paper: Theme) -> None:
        def placed(area: QRectF, around: float = _ROUND) -> QRectF:
            wide = area.adjusted(-around, -around, around, around)
            return QRectF(wide.topLeft() * scale + origin, wide.size() * scale)

        painter.setCompositionMode(_LIGHTEN if self.is_dark else _MULTIPLY)
        marks = self._view.words.marks(page) or ()
        for mark in marks:
            painter.fillRect(placed(mark), QColor(paper.mark))
        if self.selection is not None and self.selection[0] == page:
            for box in self._view.words.inside(*self.selection):
                painter.fillRect(placed(QRectF(QPointF(*box[1:3]), QPointF(*box[3:5])), 0.5), QColor(paper.chosen))
        painter.setCompositionMode(_OVER)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.selection is not None and self.selection[0] == page:
            painter.setPen(QPen(QColor(paper.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRect(placed(self.selection[1], 0.0))
        if self.here is not None and self.here[0] == page and self.here[1] < len(marks):
            painter.setPen(QPen(QColor(paper.accent), 3))
            painter.drawRect(placed(marks[self.here[1]], 2 * _ROUND))
