"""The column beside the pages: the outline, small pictures, or the pages that have the words that were looked for.

It can be hidden. Enter or a click on a row goes there; Escape goes back to the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from phcdesk.documents.reading import Heading
from phcdesk.gui.look.elided import ElidedMenu
from phcdesk.gui.look.theme import GAP, Theme
from phcdesk.gui.reading.reader import Reader
from phcdesk.gui.reading.thumbnails import Thumbnails
from phcdesk.gui.reading.wanted import Wanted
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words

_MOST_HEADINGS = 3_000
_DEEPEST = 8
_AROUND = 60  # characters before and after a found word
_PAGE = Qt.ItemDataRole.UserRole

_Found = tuple[Sequence[int], Mapping[int, str], Wanted]
_NOTHING: _Found = ((), {}, Wanted())


class Side(QWidget):
    """Ways through a document."""

    page_wanted = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingSide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = 1
        self._unlisted = _NOTHING
        self.menu = ElidedMenu()
        self.menu.setAccessibleName(self.tr("What the column shows"))
        self.menu.addItems([self.tr("Contents"), self.tr("Small pictures"), self.tr("Pages with the words")])
        self.outline = QTreeWidget()
        self.outline.setAccessibleName(self.tr("Contents"))
        self.outline.setHeaderHidden(True)
        self.outline.setWordWrap(True)
        self.outline.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.thumbnails = Thumbnails(theme, reader)
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Pages with the words"))
        self.found.setWordWrap(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel(self.tr("This document has no table of contents."))
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._stack = QStackedWidget()
        for widget in (self.outline, self.thumbnails, self.found, self._nothing):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.menu)
        column.addWidget(self._stack, 1)
        self.menu.currentIndexChanged.connect(self._turn)
        self.thumbnails.page_wanted.connect(self.page_wanted)
        for view in (self.outline, self.found):
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.outline.itemActivated.connect(lambda item, _column: self.page_wanted.emit(item.data(0, _PAGE)))
        self.outline.itemClicked.connect(lambda item, _column: self.page_wanted.emit(item.data(0, _PAGE)))
        self.found.itemActivated.connect(lambda item: self.page_wanted.emit(item.data(_PAGE)))
        self.found.itemClicked.connect(lambda item: self.page_wanted.emit(item.data(_PAGE)))
        for one in (self.menu, self.outline, self.thumbnails, self.found):
            one.installEventFilter(self)

    def show_outline(self, headings: Sequence[Heading]) -> None:
        """Show the table of contents of a document."""
        self.outline.clear()
        above: list[tuple[int, QTreeWidgetItem]] = []
        for heading in headings[:_MOST_HEADINGS]:
            level = min(max(heading.level, 1), _DEEPEST)
            while above and above[-1][0] >= level:
                above.pop()
            item = QTreeWidgetItem([heading.title])
            item.setData(0, _PAGE, heading.number)
            item.setToolTip(0, heading.title)
            words = self.tr("{heading}, page {page}")
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words.format(
                heading=heading.title, page=LTR.format(count_words(heading.number))))  # fmt: skip
            if above:
                above[-1][1].addChild(item)
            else:
                self.outline.addTopLevelItem(item)
            above.append((level, item))
        if self.outline.topLevelItemCount() == 1:
            self.outline.expandToDepth(0)
        self._turn()

    def show_found(self, pages: Sequence[int], texts: Mapping[int, str], wanted: Wanted) -> None:
        """Offer the pages that have the words, each with some text around the first of them."""
        self.found.clear()
        self._unlisted = pages, texts, wanted
        if self.isVisible():
            self._list_found()

    def _list_found(self) -> None:
        """Fill the list when somebody looks at the column: there can be hundreds of pages."""
        (pages, texts, wanted), self._unlisted = self._unlisted, _NOTHING
        words = self.tr("Page {page}: {text}")
        for page in pages:
            around = _around(texts.get(page, ""), wanted)
            item = QListWidgetItem(words.format(page=LTR.format(count_words(page)), text=around))
            item.setData(_PAGE, page)
            self.found.addItem(item)

    def show_page(self, page: int) -> None:
        """Show where in the document the page in sight is."""
        self._page = page
        self.thumbnails.show_current(page)
        if not self.outline.hasFocus():
            self._show_heading_of(page)
        if not self.found.hasFocus():
            rows = [row for row in range(self.found.count()) if self.found.item(row).data(_PAGE) == page]
            self.found.setCurrentRow(rows[0] if rows else -1)

    def enter(self) -> None:
        """Take the focus."""
        shown = self._stack.currentWidget()
        (self.menu if shown is self._nothing or shown is None else shown).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list_found()
        self.show_page(self._page)

    def _show_heading_of(self, page: int) -> None:
        last: QTreeWidgetItem | None = None
        walk = QTreeWidgetItemIterator(self.outline)
        while (item := walk.value()) is not None:
            if item.data(0, _PAGE) > page:
                break
            last = item
            walk += 1
        if last is not None:
            self.outline.setCurrentItem(last)

    def _turn(self) -> None:
        has_outline = self.outline.topLevelItemCount() > 0
        shown = (self.outline if has_outline else self._nothing, self.thumbnails, self.found)[self.menu.currentIndex()]
        self._stack.setCurrentWidget(shown)
        self.show_page(self._page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the column, and not the document."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def _around(text: str, wanted: Wanted) -> str:
    """Some text around the first word that was looked for."""
    spans = wanted.spans(text)
    start, end = spans[0] if spans else (0, 0)
    first, last = max(start - _AROUND, 0), end + _AROUND
    words = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{words}{'…' if last < len(text) else ''}"
