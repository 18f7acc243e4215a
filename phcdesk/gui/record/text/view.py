"""The reading view: a text in a comfortable column, its headings beside or above it, and the marks in it.

What belongs to a text, its head and where it comes from, scrolls with it: see ``head`` and ``foot``. The keys: F3 and
Shift+F3 go from mark to mark, Ctrl with plus, minus and 0 changes the size of the letters for the session.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.tab_order import in_reading_order
from phcdesk.gui.look.theme import GAP, ROOMY, sizes
from phcdesk.gui.record.parts import CopyRows, plain_label
from phcdesk.gui.record.text.browser import MARGIN, Heading, SafeBrowser
from phcdesk.gui.record.text.contents import Contents
from phcdesk.gui.record.text.marks import Marks
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
"""How large the letters can be, as times the text of the window."""

_FEWEST = 2  # headings that are worth a list
_ROOM = 720  # pixels, at the plain size of text, from which the headings stand beside the text


def zoom_letters(desk: Desk, step: int) -> None:
    """Larger letters (1), smaller (-1), or with 0 as at first, for every text of this session; it is said."""
    at = min(range(len(ZOOMS)), key=lambda one: abs(ZOOMS[one] - desk.reading_zoom))
    desk.reading_zoom = ZOOMS[min(max(at + step, 0), len(ZOOMS) - 1)] if step else 1.0
    percent = LTR.format(count_words(round(desk.reading_zoom * 100)))
    desk.noticed.emit(
        QCoreApplication.translate("ReadingText", "Size of the text: {percent} %").format(percent=percent)
    )


class _Scroll(QScrollArea):
    """Scrolls with the keys that a text scrolls with, and wears the ring when the text has the focus."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        inside = self.widget()
        if inside is not None:
            # Whatever a label or a button in the head would like, the lines of the text end inside the window.
            inside.setMaximumWidth(event.size().width())
        super().resizeEvent(event)

    def wear_ring(self, on: bool) -> None:
        self.setProperty("active", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Home: bar.minimum() - bar.value(),
            Qt.Key.Key_End: bar.maximum() - bar.value(),
            Qt.Key.Key_Space: -bar.pageStep()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            else bar.pageStep(),
        }
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class ReadingText(QWidget):
    """A text and the ways about it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, headings_beside: bool = True) -> None:
        """``headings_beside``: the headings may stand beside the text where there is room, and not only above it."""
        super().__init__(parent)
        self._desk = desk
        self._headings_beside = headings_beside
        self._headings: list[Heading] = []
        self._ordered = 0  # how many controls the Tab key goes through in the order of reading
        self.browser = SafeBrowser(desk.theme)
        self.marks = Marks(self.browser, desk.theme)
        self.outline = Contents(self.tr("Headings"), self)
        self.outline.jump_by_click()
        self.link = CopyRows(desk.copy)
        self.head, self.foot = QVBoxLayout(), QVBoxLayout()
        self._note = plain_label("muted", wrap=False)
        self._back, self._on = self._mark_buttons()
        self._scroll = self._scrolling()
        self._lay_out()
        self._connect()
        self._show_marks()
        self._show_link("")

    def _mark_buttons(self) -> tuple[QPushButton, QPushButton]:
        back, on = QPushButton("‹"), QPushButton("›")
        named = ((back, self.tr("Previous marked word"), "Shift+F3"), (on, self.tr("Next marked word"), "F3"))
        for button, name, keys in named:
            button.setAutoDefault(False)
            button.setAccessibleName(name)
            button.setToolTip(self.tr("{what} ({keys})").format(what=name, keys=LTR.format(keys)))
        return back, on

    def _scrolling(self) -> _Scroll:
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, ROOMY, 0, MARGIN)
        column.setSpacing(0)
        for part in (self.head, self.foot):
            part.setContentsMargins(MARGIN, 0, MARGIN, 0)
            part.setSpacing(GAP)
        column.addLayout(self.head)
        column.addWidget(self.browser)
        column.addLayout(self.foot)
        column.addStretch(1)
        self._inside = inside = QWidget()
        inside.setObjectName("recordInside")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        scroll = _Scroll()
        scroll.setObjectName("readingScroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def _lay_out(self) -> None:
        self._bar = QWidget()
        self._bar.setObjectName("readingBar")
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(MARGIN, GAP, MARGIN, 0)
        bar.addWidget(self.outline.menu, 1)
        bar.addStretch(0)
        for widget in (self._note, self._back, self._on):
            bar.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.outline.list)
        middle.addWidget(self._scroll, 1)
        self.link.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(middle, 1)
        column.addWidget(self.link)

    def _connect(self) -> None:
        self.browser.focused.connect(self._scroll.wear_ring)
        self.browser.link_asked.connect(self._show_link)
        self.browser.place_wanted.connect(self._scroll_to)
        self.browser.seen_wanted.connect(self._bring_into_sight)
        self.outline.entered.connect(self._go_to_heading)
        self.marks.changed.connect(self._show_marks)
        self._back.clicked.connect(lambda: self.marks.go(-1))
        self._on.clicked.connect(lambda: self.marks.go(1))
        self._scroll.verticalScrollBar().valueChanged.connect(self._follow)
        for keys, act in (
            ("F3", lambda: self.marks.go(1)), ("Shift+F3", lambda: self.marks.go(-1)),
            ("Ctrl++", lambda: self._zoom(1)), ("Ctrl+=", lambda: self._zoom(1)), ("Ctrl+-", lambda: self._zoom(-1)),
            ("Ctrl+0", lambda: self._zoom(0)),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def enter(self) -> None:
        """Go into the text. No proxy does this: Qt would step from what comes before the head over it."""
        self.browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_html(
        self, html: str, language: str = "", title: str = "", words: Sequence[str] = (), heading: str = ""
    ) -> None:
        """Show a text from its beginning, or from a heading, with these words marked. ``title`` is said in the head."""
        self.browser.show_html(html, language, title)
        self._begin(words)
        self._go_to_words(heading)

    def show_plain(self, text: str, language: str = "", words: Sequence[str] = ()) -> None:
        """Show a text that has no marks."""
        self.browser.show_plain(text, language)
        self._begin(words)

    def _begin(self, words: Sequence[str]) -> None:
        self._show_link("")
        self._scroll.verticalScrollBar().setValue(0)
        self._size_letters()
        self._headings = self.browser.headings()
        highest = min((heading.level for heading in self._headings), default=1)
        depths = [min(heading.level - highest, 3) for heading in self._headings]
        self.outline.show_names([heading.text for heading in self._headings], depths)
        self.marks.mark(words)
        self._arrange()
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        """Let the Tab key follow the order of reading, when parts were made for what is shown now."""
        parts = self._bar, self.outline.list, self._inside, self.link
        controls = [control for part in parts for control in in_reading_order(part)]
        if len(controls) != self._ordered:
            self._ordered = len(controls)
            for before, after in pairwise(controls):
                QWidget.setTabOrder(before, after)

    def _go_to_words(self, heading: str) -> None:
        """Go to a heading of the text by its words; what is put in front of it for the index is left out."""
        found = [at for at, one in enumerate(self._headings) if heading and heading.endswith(one.text)]
        if found:
            self.marks.start_from(self._headings[found[0]].position)
            # The text has its height only when it is laid out.
            QTimer.singleShot(0, self, lambda: self._scroll_to_heading(found[0]))

    def _go_to_heading(self, at: int) -> None:
        self._scroll_to_heading(at)
        self.enter()

    def _scroll_to_heading(self, at: int) -> None:
        if 0 <= at < len(self._headings):
            self.marks.start_from(self._headings[at].position)
            self._scroll_to(self._headings[at].position)
            self.outline.show_current(at)

    def _scroll_to(self, position: int) -> None:
        self._scroll.verticalScrollBar().setValue(self._top_of(position) - GAP)

    def _top_of(self, position: int) -> int:
        """How far down in what scrolls a position of the text stands, in pixels."""
        return self.browser.mapTo(self._inside, QPoint(0, round(self.browser.height_of(position)))).y()

    def _follow(self, value: int) -> None:
        """Show in the list which heading the text in sight is under."""
        if self._headings and not self.outline.list.hasFocus():
            above = [
                at for at, heading in enumerate(self._headings) if self._top_of(heading.position) <= value + 2 * MARGIN
            ]
            self.outline.show_current(above[-1] if above else 0)

    def _bring_into_sight(self, place: QRectF) -> None:
        top = self.browser.mapTo(self._inside, place.topLeft().toPoint())
        height = min(round(place.height()), self._scroll.viewport().height())
        self._scroll.ensureVisible(top.x(), top.y() + height // 2, 0, height // 2 + 3 * MARGIN)

    def _zoom(self, step: int) -> None:
        """Larger, smaller, or with 0 as at first; for every text of this session."""
        zoom_letters(self._desk, step)
        self._size_letters()

    def _size_letters(self) -> None:
        self.browser.set_points(self.font().pointSizeF() * self._desk.reading_zoom)
        self._column.setMaximumWidth(self.browser.widest())

    def _show_marks(self) -> None:
        count, at = self.marks.count, self.marks.at
        for widget in (self._note, self._back, self._on):
            widget.setVisible(count > 0)
        if at >= 0:
            words = self.tr("{number} of {count}").format(number=count_words(at + 1), count=count_words(count))
        else:
            words = self.tr("%n marked word(s)", "", count)
        self._note.setText(words)
        self._bar.setVisible(count > 0 or not self.outline.menu.isHidden())

    def _show_link(self, url: str) -> None:
        if url:
            self.link.row(0).show_copy(self.tr("Link"), url, self.tr("Copy link"))
            self._desk.noticed.emit(self.tr("Link: {address}").format(address=LTR.format(url)))
        self.link.end(1 if url else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The headings beside the text where there is room for both."""
        narrow = not self._headings_beside or self.width() < sizes(self.font()).px(_ROOM)
        self.outline.set_narrow(narrow, wanted=len(self._headings) >= _FEWEST)
        self._show_marks()
