"""The right side of the window: the page that fits the kind of what was opened.

The pages are loaded with the first record, because the window must be on the screen before that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import MARGIN
from phcdesk.gui.record.shown import Shown

if TYPE_CHECKING:
    from phcdesk.gui.record.page import RecordPage
    from phcdesk.model import Document, Entry, Guide

_Page = TypeVar("_Page", bound="RecordPage")


class RecordPane(QWidget):
    """One page for each kind, made when it is first needed."""

    left = Signal()  # Escape, or the way back where the record covers the results

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("record")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ref = ""
        self.is_wide = False  # it has the whole width to itself
        self.back = QPushButton(self.tr("‹ Back to results"))
        self.back.setProperty("role", "plain")
        self.back.clicked.connect(self.left)
        self.back.hide()
        self._stack = QStackedWidget()
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setProperty("role", "muted")
        self._message.setMargin(MARGIN + 8)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._stack.addWidget(self._message)
        self._pages: dict[type[QWidget], QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._stack, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self._shown: tuple[Entry, Shown] | None = None
        desk.corrections_changed.connect(self._show_again)
        self.show_message(self.tr("Choose a result to read it here."))

    def show_message(self, text: str) -> None:
        """Show a sentence instead of a record."""
        self.ref = ""
        self._message.setText(text)
        self._stack.setCurrentWidget(self._message)

    def show_entry(self, entry: Entry, shown: Shown) -> None:
        """Show an entry on the page of its kind.

        A page is filled before it comes to the screen, because Qt lays a page in sight out anew for every part of it.
        """
        from phcdesk.gui.record.country import CountryPage
        from phcdesk.gui.record.document import DocumentPage
        from phcdesk.gui.record.fetching import is_paged
        from phcdesk.gui.record.service import ServicePage
        from phcdesk.model import Country, Document, Guide, Service

        self.ref, self._shown = shown.ref, (entry, shown)
        match entry:
            case Service():
                service = self._page(ServicePage)
                service.show_service(entry, shown)
                self._stack.setCurrentWidget(service)
            case Country():
                country = self._page(CountryPage)
                country.show_country(entry, shown)
                self._stack.setCurrentWidget(country)
            case Document() if is_paged(entry):
                self._show_pages(entry, shown)
            case Document() if not shown.body_html:
                document = self._page(DocumentPage)
                document.show_document(entry, shown)
                self._stack.setCurrentWidget(document)
            case Document() | Guide():
                self._show_text(entry, shown)

    def _show_again(self) -> None:
        """Show the same record with what was reported here meanwhile, at the same height.

        Texts follow by themselves: what was reported about one changes nothing else in it.
        """
        page = self.page()
        if self._shown is None or self._shown[1].ref != self.ref or not isinstance(page, QScrollArea):
            return
        height = page.verticalScrollBar().value()
        self.show_entry(*self._shown)
        page.verticalScrollBar().setValue(height)

    def page(self) -> QWidget:
        """The page that is shown."""
        return self._stack.currentWidget() or self._message

    def enter(self) -> None:
        """Take the focus, on what one most likely wants first."""
        page = self.page()
        enter = getattr(page, "enter", None)
        if enter is not None:
            enter()
        else:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _page(self, kind: type[_Page]) -> _Page:
        page = self._pages.get(kind)
        if not isinstance(page, kind):
            page = kind(self._desk)
            self._keep(page)
        return page

    def _show_text(self, entry: Document | Guide, shown: Shown) -> None:
        from phcdesk.gui.record.document import TextPage

        page = self._pages.get(TextPage)
        if not isinstance(page, TextPage):
            page = TextPage(self._desk)
            self._keep(page)
        self._stack.setCurrentWidget(page)
        page.show_text(entry, shown)

    def _show_pages(self, document: Document, shown: Shown) -> None:
        from phcdesk.gui.reading.document import PagedDocument

        page = self._pages.get(PagedDocument)
        if not isinstance(page, PagedDocument):
            page = PagedDocument(self._desk, can_widen=not self.is_wide)
            self._keep(page)
        self._stack.setCurrentWidget(page)
        page.show_document(document, shown)

    def _keep(self, page: QWidget) -> None:
        self._pages[type(page)] = page
        self._stack.addWidget(page)
