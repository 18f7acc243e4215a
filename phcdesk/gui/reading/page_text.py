"""The text of a page, for whoever cannot see its picture or needs large letters: plain, with the found words marked.

It is the text that the search knows, so it is there before the page is painted, and where it cannot be.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from phcdesk.gui.look.theme import MARGIN, ROOMY, Theme
from phcdesk.gui.reading.wanted import Wanted
from phcdesk.gui.record.text.browser import longest_line
from phcdesk.gui.record.text.marks import MOST, mark_formats
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

_LINE_HEIGHT = 125  # per cent
_READ_AT = 3  # what is brought into sight comes to this part of the view from its top
_BELOW = 8  # pixels below a paragraph


class PageText(QTextEdit):
    """Shows the text of one page at a time."""

    page_wanted = Signal(int)  # so many pages on, or back where negative
    copy_wanted = Signal()  # of the page: nothing is selected

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._plain, self._here = mark_formats(theme)
        self._texts: Mapping[int, str] = {}
        self._wanted = Wanted()
        self._spans: list[tuple[int, int]] = []
        self._seeks = False  # whether the first mark is to come into sight
        self.page = 0
        self._count = 0

    def begin(self, texts: Mapping[int, str], wanted: Wanted, count: int) -> None:
        """Have these texts, by their pages, to show; nothing is shown yet."""
        self._texts, self._wanted, self._count, self.page = texts, wanted, count, 0

    def set_count(self, count: int) -> None:
        """So many pages there are."""
        self._count = count
        self._name()

    def show_page(self, page: int) -> None:
        """Show the text of a page from its beginning; nothing happens if it is shown."""
        if page == self.page:
            return
        self.page = page
        text = self.text_of(page)
        self.setPlainText(text or self.tr("There is no text on this page. It is a picture."))
        self._spread()
        self._spans = self._wanted.spans(text)[:MOST]
        self._show_marks(-1)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._name()

    def text_of(self, page: int) -> str:
        """The text of any page, without the marks of a computer for the ends of lines."""
        return self._texts.get(page, "").replace("\r\n", "\n").replace("\r", "\n")

    def set_points(self, points: float) -> None:
        """Write in letters of this size."""
        font = QFont(self.font())
        font.setPointSizeF(points)
        self.document().setDefaultFont(font)
        self._keep_lines_short()

    def mark_count(self, page: int) -> int:
        """How many marks a page has."""
        return len(self._spans) if page == self.page else len(self._wanted.spans(self.text_of(page))[:MOST])

    def show_mark(self, page: int, at: int) -> None:
        """Bring a mark into sight and make it stand out."""
        self.show_page(page)
        if at < len(self._spans):
            self._show_marks(at)
            self._bring_into_sight(self._spans[at][0])

    def bring_marks_into_sight(self) -> None:
        """Bring the first mark into sight, where there is one; also when the view gets its size later."""
        self._seeks = bool(self._spans)
        if self._spans:
            self._bring_into_sight(self._spans[0][0])

    def _bring_into_sight(self, at: int) -> None:
        cursor = self._cursor(at, at)
        self.setTextCursor(cursor)
        place, height, bar = self.cursorRect(cursor), self.viewport().height(), self.verticalScrollBar()
        if place.top() < 0 or place.bottom() > height:
            bar.setValue(bar.value() + place.top() - height // _READ_AT)

    def _show_marks(self, here: int) -> None:
        marks = []
        for at, span in enumerate(self._spans):
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = self._cursor(*span), self._here if at == here else self._plain
            marks.append(mark)
        self.setExtraSelections(marks)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        text = self.text_of(self.page)
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _spread(self) -> None:
        """Room between the lines, and between the paragraphs. Each paragraph reads as its own letters do."""
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(_BELOW)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)
        self._keep_lines_short()

    def _name(self) -> None:
        words = self.tr("Text of page {page} of {count}")
        count = max(self._count, self.page)
        self.setAccessibleName(
            words.format(page=LTR.format(count_words(self.page)), count=LTR.format(count_words(count)))
        )

    def _keep_lines_short(self) -> None:
        """Let the lines stand in the middle, no longer than is easy to read."""
        frame = self.document().rootFrame()
        side = max((self.viewport().width() - longest_line(self.document().defaultFont())) // 2, ROOMY)
        shape = frame.frameFormat()
        if shape.leftMargin() != side:
            shape.setMargin(MARGIN)
            shape.setLeftMargin(side)
            shape.setRightMargin(side)
            frame.setFrameFormat(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_lines_short()
        if self._seeks:
            self.bring_marks_into_sight()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._seeks = False
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._seeks = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """At its end, one screen on is the next page."""
        self._seeks = False
        key, bar = event.key(), self.verticalScrollBar()
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Space: 1}.get(Qt.Key(key), 0)
        if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = -1
        at_end = bar.value() == (bar.maximum() if step > 0 else bar.minimum())
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            self.copy_wanted.emit()
        elif step and (at_end or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.page_wanted.emit(step)
        elif step:
            bar.setValue(bar.value() + step * bar.pageStep())
        else:
            super().keyPressEvent(event)


def _units(text: str) -> int:
    """How long Qt takes a text to be: it counts letters beyond the first plane twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
