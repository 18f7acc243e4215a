"""The pages of a document as pictures, one below the other, with our own marks on the words that were found.

Only what is in sight and one page around it is painted by the child; paper of the right size stands for the rest. A
page is a picture and is never mirrored, whatever way the window reads. ``page_drawing`` does the drawing.

The keys: arrows, Page Up and Down and Space scroll; Ctrl with Page Up and Down, and the arrows to the side where
nothing is to the side, go from page to page in the direction of reading; Home and End go to the first and the last.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from phcdesk.gui.look.theme import GAP, Theme, sizes
from phcdesk.gui.reading.page_drawing import PageDrawing
from phcdesk.gui.reading.page_layout import PLAIN, PageLayout
from phcdesk.gui.reading.page_words import PageWords
from phcdesk.gui.reading.pictures import Pictures
from phcdesk.gui.reading.reader import Reader, Urgency
from phcdesk.gui.reading.session import Place
from phcdesk.gui.reading.wanted import Wanted, text_of
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
"""How large pages can be, as times their plain size."""

WIDEST = 1.6
"""Fitting the width makes no page larger than this, at the plain size of text: very wide pages are hard to read."""

_STEP = 48  # pixels of an arrow key, at the plain size of text
_READ_AT = 3  # the page that is read is at the third part of the view from its top
_AROUND = 1  # pages before and after those in sight


class PageView(QAbstractScrollArea):
    """Shows a document that the child has open. Give it one by ``show_pages``."""

    page_changed = Signal(int)
    painted = Signal(int)  # the picture of this page is on the screen, or will not come
    noticed = Signal(str)  # a sentence on what the person did
    marks_known = Signal(int)  # of this page
    copy_wanted = Signal()
    link_pressed = Signal(int, str)  # the page that it leads to or 0, the address or ""

    def __init__(self, theme: Theme, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(self.tr("A picture. Ctrl+T shows the text of the page."))
        self._layout = PageLayout((), GAP)
        self._drawing = PageDrawing(theme, self)
        self.pictures = Pictures(reader, parent=self)
        self.words = PageWords(reader, self)
        self.page = 1
        self.zoom = 0.0
        self.is_wanted = False  # whether pictures are to be painted at all
        self._sought: int | None = None  # the page whose first mark is to come into sight
        self._pressed: QPointF | None = None
        self._is_laid_out = True
        self.pictures.arrived.connect(self._take_picture)
        self.pictures.failed.connect(lambda page, _error: self._take_picture(page))
        self.words.known.connect(self._take_marks)
        self.verticalScrollBar().valueChanged.connect(self._follow)

    @property
    def count(self) -> int:
        return self._layout.count

    def show_pages(
        self, path: str, page_sizes: Sequence[tuple[float, float]], wanted: Wanted, place: Place, dark: bool, seek: bool
    ) -> None:
        """Show a document at a place. ``seek``: have the first word that was looked for on its page come into sight."""
        self.pictures.begin(path, dark)
        self.words.begin(path, wanted)
        self._layout = PageLayout(page_sizes, GAP)
        self.clear_selection()
        self._drawing.here, self._drawing.is_dark = None, dark
        self.zoom, self.page = place.zoom, 0
        self._lay_out()
        page = min(max(place.page, 1), max(self.count, 1))
        self._sought = page if seek and wanted else None
        self.words.want([page])
        self.go_to(page, place.down)

    def clear(self) -> None:
        """Show no document."""
        self.show_pages("", (), Wanted(), Place(1), dark=False, seek=False)

    def wake(self) -> None:
        """Ask for what is in sight, which may have been let go while the pages were not shown."""
        self._want()

    def set_dark(self, path: str, dark: bool) -> None:
        """Have the pages painted anew, light on dark or as they are."""
        self._drawing.is_dark = dark
        self.pictures.begin(path, dark)
        self._want()
        self.viewport().update()

    def place(self) -> Place:
        """Where one is."""
        if not self.count:
            return Place(self.page or 1, 0.0, self.zoom)
        top = self.verticalScrollBar().value() + GAP
        page = self._layout.page_at(top + 1)  # what is scrolled to stands at a whole pixel
        rect = self._layout.rect(page)
        return Place(page, max((top - rect.top()) / rect.height(), 0.0), self.zoom)

    def go_to(self, page: int, down: float = 0.0) -> None:
        """Bring a page to the top of the view, ``down`` (0 to 1) of it above."""
        if self.count:
            rect = self._layout.rect(min(max(page, 1), self.count))
            self.verticalScrollBar().setValue(round(rect.top() + down * rect.height()) - GAP)
            self._follow()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at ``zoom`` times their plain size, or with 0 as wide as the view, and keep the place."""
        place = self.place()
        self.zoom = zoom
        self._lay_out()
        self.go_to(place.page, place.down)
        percent = LTR.format(count_words(round(zoom * 100)))
        words = self.tr("Size of the pages: {percent} %").format(percent=percent)
        self.noticed.emit(words if zoom else self.tr("The pages are as wide as the window."))

    def step_zoom(self, step: int) -> None:
        """Larger, smaller, or with 0 as wide as the view."""
        now = self.zoom or (self._layout.scales[self.page - 1] / PLAIN if self.count else 1.0)
        beyond = [one for one in ZOOMS if (one > now * 1.01 if step > 0 else one < now * 0.99)]
        if step and beyond:
            self.set_zoom(beyond[0] if step > 0 else beyond[-1])
        elif not step:
            self.set_zoom(0.0)

    def mark_count(self, page: int) -> int | None:
        """How many marks a page has; None while that is not known. It is asked for."""
        marks = self.words.marks(page)
        if marks is None:
            self.words.want([page])
        return None if marks is None else len(marks)

    def show_mark(self, page: int, at: int) -> None:
        """Bring a mark into sight and make it stand out."""
        marks = self.words.marks(page) or []
        if at < len(marks):
            self._drawing.here = page, at
            self._bring_into_sight(page, marks[at])
            self.viewport().update()

    def copied_text(self) -> str:
        """The words in the area that was drawn; blank where there is none."""
        chosen = self._drawing.selection
        return text_of(self.words.inside(*chosen)) if chosen is not None else ""

    def clear_selection(self) -> None:
        self._drawing.selection = self._pressed = None
        self.viewport().update()

    def _bring_into_sight(self, page: int, place: QRectF) -> None:
        scale, origin = self._layout.scales[page - 1], self._layout.rect(page, self.viewport().width()).topLeft()
        area = QRectF(place.topLeft() * scale + origin, place.size() * scale)
        view = self.viewport().rect()
        down, aside = self.verticalScrollBar(), self.horizontalScrollBar()
        if area.top() < down.value() + GAP or area.bottom() > down.value() + view.height() - GAP:
            down.setValue(round(area.center().y() - view.height() / _READ_AT))
        left = self._left()
        if area.left() < left or area.right() > left + view.width():
            wanted = round(area.center().x() - view.width() / 2)
            aside.setValue(aside.maximum() - wanted if self._is_mirrored else wanted)
        self._follow()

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _left(self) -> int:
        """How much of the width is beyond the left edge, in pixels."""
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self._is_mirrored else bar.value()

    def _lay_out(self) -> None:
        """Give every page its place. Whoever calls goes to a place next."""
        view = self.viewport().size()
        if self.zoom:
            self._layout.set_zoom(self.zoom)
        else:
            self._layout.fit_width(view.width(), WIDEST * sizes(self.font()).scale)
        down, aside = self.verticalScrollBar(), self.horizontalScrollBar()
        self._is_laid_out = False  # until one goes to a place, nothing is in sight
        down.setRange(0, max(round(self._layout.height) - view.height(), 0))
        self._is_laid_out = True
        down.setPageStep(max(view.height() - 2 * GAP, 1))
        down.setSingleStep(sizes(self.font()).px(_STEP))
        before = aside.maximum()
        aside.setRange(0, max(round(self._layout.width) - view.width(), 0) if self.zoom else 0)
        aside.setPageStep(view.width())
        aside.setSingleStep(sizes(self.font()).px(_STEP))
        if aside.maximum() != before:
            aside.setValue(aside.maximum() // 2)
        self.viewport().update()

    def _follow(self) -> None:
        """Something else is in sight."""
        if not self.count or not self._is_laid_out:
            return
        page = self._layout.page_at(self.verticalScrollBar().value() + self.viewport().height() / _READ_AT)
        if page != self.page:
            self.page = page
            words = self.tr("Page {page} of {count}, as a picture")
            self.setAccessibleName(
                words.format(page=LTR.format(count_words(page)), count=LTR.format(count_words(self.count)))
            )
            self.page_changed.emit(page)
        self._want()
        self.viewport().update()

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout.pages_between(top, top + self.viewport().height())

    def _want(self) -> None:
        if not self.count or not self.is_wanted:
            return
        seen = self._in_sight()
        around = [page for by in range(1, _AROUND + 1) for page in (seen[-1] + by, seen[0] - by)]
        pages = [page for page in (self.page, *seen, *around) if 1 <= page <= self.count]
        ratio = self.devicePixelRatioF()
        self.words.want([self.page])
        self.words.want(seen, Urgency.AROUND)
        self.pictures.want([(page, self._layout.scales[page - 1] * ratio) for page in dict.fromkeys(pages)])

    def _take_picture(self, page: int) -> None:
        self.viewport().update()
        self.painted.emit(page)

    def _take_marks(self, page: int) -> None:
        marks = self.words.marks(page)
        if page == self._sought and marks is not None:
            self._sought = None
            if marks and page == self.place().page:
                self._bring_into_sight(page, marks[0])
        self.viewport().update()
        self.marks_known.emit(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        corner = QPointF(self._left(), self.verticalScrollBar().value())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._in_sight():
            rect = self._layout.rect(page, self.viewport().width()).translated(-corner)
            self._drawing.draw(painter, page, rect, self._layout.scales[page - 1])
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self.count:
            return
        place = self.place()
        self._lay_out()
        self.go_to(place.page, place.down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        down, aside = self.verticalScrollBar(), self.horizontalScrollBar()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        on = Qt.Key.Key_Left if self._is_mirrored else Qt.Key.Key_Right
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and ctrl:
            self.go_to(self.page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not aside.maximum():
            self.go_to(self.page + (1 if key == on else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            down.setValue(down.minimum() if key == Qt.Key.Key_Home else down.maximum())
        elif key == Qt.Key.Key_Space:
            down.setValue(down.value() + (-down.pageStep() if back else down.pageStep()))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clear_selection()
        self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw an area, inside the page where it was begun."""
        if self._pressed is None or not self.count:
            return
        corner = QPointF(self._left(), self.verticalScrollBar().value())
        begun = self._pressed + corner
        page = self._layout.page_at(begun.y())
        rect = self._layout.rect(page, self.viewport().width())
        area = QRectF(begun, event.position() + corner).normalized().intersected(rect).translated(-rect.topLeft())
        scale = self._layout.scales[page - 1]
        self._drawing.selection = page, QRectF(area.topLeft() / scale, area.size() / scale)
        self.words.want([page])
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where no area was drawn, a link was pressed if there is one."""
        begun, self._pressed = self._pressed, None
        if begun is None or self._drawing.selection is not None or not self.count:
            return
        point = begun + QPointF(self._left(), self.verticalScrollBar().value())
        page = self._layout.page_at(point.y())
        inside = point - self._layout.rect(page, self.viewport().width()).topLeft()
        link = self.words.link_at(page, inside / self._layout.scales[page - 1])
        if link is not None:
            self.link_pressed.emit(*link)

    def sizeHint(self) -> QSize:
        return QSize(480, 640)
