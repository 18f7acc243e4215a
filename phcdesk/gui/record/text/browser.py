"""Shows a text that has been made safe, as tall as it is: what it lies in scrolls, with the head above it.

Whatever the text says, nothing is loaded and no link is followed. A link to a place in the text is gone to; any other
is handed over as words. The text reads in the direction of its own language.
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from phcdesk.gui.look.theme import Theme

MARGIN = 16
"""Pixels around the text."""

_LINE = 75  # characters of the longest line that is easy to read
_SAMPLE = "the people who live near the health centre and those who come from far away "
_SCROLLS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)  # fmt: skip


def longest_line(font: QFont) -> int:
    """How wide the longest line is that is easy to read in these letters, in pixels."""
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _LINE)


class Heading(NamedTuple):
    """A heading of the text: how deep it is, its words, and where it stands."""

    level: int
    text: str
    position: int


class SafeBrowser(QTextBrowser):
    """Shows HTML and nothing else."""

    link_asked = Signal(str)
    focused = Signal(bool)
    place_wanted = Signal(int)  # a position of the text that should come to the top
    seen_wanted = Signal(QRectF)  # what should come into sight, in pixels of this widget

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("reading")
        self.setAccessibleName(self.tr("Text"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._ask)
        self.highlighted.connect(self._show_link_in_focus)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def show_html(self, html: str, language: str = "", title: str = "") -> None:
        """Show a text in a language, BCP 47. ``title`` is said above it already and is not said again."""
        self._turn(language)
        self.document().setDefaultStyleSheet(_sheet(self._theme))
        self.setHtml(html)
        self._drop_heading(title)
        self.setTextCursor(QTextCursor(self.document()))

    def show_plain(self, text: str, language: str = "") -> None:
        """Show a text that has no marks."""
        self._turn(language)
        self.setPlainText(text)

    def _turn(self, language: str) -> None:
        """Let the text read as its language does; where that is not said, as the window does."""
        self.unsetLayoutDirection()
        if language:
            self.setLayoutDirection(QLocale(language).textDirection())
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)

    def _drop_heading(self, title: str) -> None:
        start = QTextCursor(self.document().firstBlock())
        if title and start.block().text().strip() == title.strip():
            start.select(QTextCursor.SelectionType.BlockUnderCursor)
            start.removeSelectedText()
            start.deleteChar()

    def set_points(self, points: float) -> None:
        """Write in letters of this size."""
        font = QFont(self.font())
        font.setPointSizeF(points)
        self.document().setDefaultFont(font)

    def widest(self) -> int:
        """How wide the widget may be before its lines are hard to read, in pixels."""
        return longest_line(self.document().defaultFont()) + 2 * MARGIN

    def headings(self) -> list[Heading]:
        """The headings in their order."""
        found = []
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level and block.text().strip():
                found.append(Heading(level, block.text().strip(), block.position()))
            block = block.next()
        return found

    def height_of(self, position: int) -> float:
        """How far from the top of the widget the line at a position of the text begins, in pixels."""
        block = self.document().findBlock(position)
        return self.document().documentLayout().blockBoundingRect(block).top()

    def show_selection(self, cursor: QTextCursor) -> None:
        """Ask for the words of a cursor to come into sight."""
        words = self.cursorRect(cursor).translated(self.viewport().pos())
        self.seen_wanted.emit(QRectF(words))

    def _ask(self, url: QUrl) -> None:
        if url.isRelative() and not url.path() and url.hasFragment():
            self.go_to_name(url.fragment())
        else:
            self.link_asked.emit(url.toString())

    def go_to_name(self, name: str) -> None:
        """Go to the place of the text that has this name; stay where there is none."""
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                if name in pieces.fragment().charFormat().anchorNames():
                    self.place_wanted.emit(block.position())
                    return
                pieces += 1
            block = block.next()

    def _show_link_in_focus(self, url: QUrl) -> None:
        if not url.isEmpty():
            self.show_selection(self.textCursor())

    def _fit(self, _size: object = None) -> None:
        around = self.height() - self.viewport().height()
        height = ceil(self.document().size().height()) + around
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def sizeHint(self) -> QSize:
        return QSize(self.widest(), self.minimumHeight())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLLS:
            event.ignore()  # what the text lies in scrolls
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            self.seen_wanted.emit(QRectF(event.position().x(), event.position().y(), 1, 1))


def _sheet(theme: Theme) -> str:
    return f"""
        p, li {{ line-height: 112%; }}
        a {{ color: {theme.accent}; }}
        h1 {{ font-size: x-large; }} h2 {{ font-size: large; }} h3 {{ font-size: medium; }}
        h1, h2, h3, h4 {{ color: {theme.ink}; margin-top: 18px; margin-bottom: 6px; }}
        table {{ border-collapse: collapse; margin-top: 6px; margin-bottom: 12px; }}
        th, td {{ border: 1px solid {theme.border}; padding: 6px; }}
        th {{ background-color: {theme.window}; text-align: left; }}
        code, pre {{ background-color: {theme.window}; }}
    """
