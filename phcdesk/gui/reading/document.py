"""A document read page by page: its pages as pictures, the text of the page in sight, and what is known about it.

The text is there at once; the picture takes its place when the child has painted it, unless the person asked for the
text. Where the child dies of a document, the text stays and a sentence says so. Who uses a screen reader, or text of
150 % and more, gets the text first: a picture is silent, and its letters do not grow with the window's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phcdesk.documents.protocol import Opened
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import GAP, LOW, ROOMY, TIGHT
from phcdesk.gui.reading import bar as keys
from phcdesk.gui.reading.about import About, Head
from phcdesk.gui.reading.bar import ABOUT, PAGES, TEXT, ReadingBar
from phcdesk.gui.reading.beside import Beside
from phcdesk.gui.reading.hits import Hits
from phcdesk.gui.reading.menu import Menu
from phcdesk.gui.reading.opening import Opening
from phcdesk.gui.reading.page_text import PageText
from phcdesk.gui.reading.page_view import PageView
from phcdesk.gui.reading.session import Kept, Place
from phcdesk.gui.reading.side import Side
from phcdesk.gui.reading.wanted import Wanted
from phcdesk.gui.record.text.notices import Banner
from phcdesk.gui.record.text.view import zoom_letters
from phcdesk.text.snippets import Sought

if TYPE_CHECKING:
    from phcdesk.gui.record.shown import Shown
    from phcdesk.model import Document


class PagedDocument(QWidget):
    """Give it a document by ``show_document``."""

    def __init__(self, desk: Desk, can_widen: bool = False, parent: QWidget | None = None) -> None:
        """``can_widen``: it may be read over the whole width, on a page of its own."""
        super().__init__(parent)
        self._desk, self._session, self._can_widen = desk, desk.reading, can_widen
        self.ref = self.view = ""  # which document is shown, and which view of it
        self._kept = Kept(Place(1), 0, Sought())
        self.page = self._count = 1  # the page in sight, of how many
        self._waits = False  # the text is shown until the picture is there
        self._texts: dict[int, str] = {}
        self._wanted = Wanted()
        self.head = Head(desk)
        self.bar = ReadingBar(desk.theme)
        self.trouble = Banner("banner", desk.theme.ink)
        self.pages = PageView(desk.theme, self._session.reader)
        self.text = PageText(desk.theme)
        self.about = About(desk, self)
        self.side = Side(desk.theme, self._session.reader)
        self.hits = Hits(desk.tasks, self)
        self.opening = Opening(desk, self)
        self.menu = Menu(desk, self)
        self._lay_out()
        self._connect()
        self._add_keys()

    def _lay_out(self) -> None:
        self._beside = Beside(self.side, (self.pages, self.text, self.about))
        self._stack = self._beside.stack
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        over = QVBoxLayout()
        over.setContentsMargins(ROOMY, TIGHT, ROOMY, GAP)
        over.setSpacing(TIGHT)
        for widget in (self.head, self.bar, self.trouble):
            over.addWidget(widget)
        column.addLayout(over)
        column.addWidget(self._beside, 1)
        self.bar.offer_wide(self._can_widen)

    def _connect(self) -> None:
        self.bar.view_wanted.connect(self.choose_view)
        self.bar.page_wanted.connect(self.go_to)
        self.bar.mark_wanted.connect(self._go_to_mark)
        self.bar.zoom_wanted.connect(self._zoom)
        self.bar.side_wanted.connect(self.show_side)
        self.bar.wide.clicked.connect(self._widen)
        self.pages.page_changed.connect(self._follow_pages)
        self.pages.painted.connect(self._take_picture)
        self.pages.marks_known.connect(self.hits.take_marks)
        self.pages.noticed.connect(self._desk.noticed)
        self.pages.pictures.failed.connect(lambda _page, error: self.opening.hear(error))
        self._session.ending.connect(lambda: self._remember() if self.isVisible() else None)
        self.opening.opened.connect(self._take)
        self.opening.refused.connect(self.refuse)
        self.text.page_wanted.connect(lambda step: self.go_to(self.page + step))
        self.side.page_wanted.connect(self._go_by_side)
        self.side.left.connect(lambda: self.show_side(False))
        self.hits.page_wanted.connect(self.go_to)
        self.hits.changed.connect(self._show_hits)
        self.hits.listed.connect(lambda pages: self.side.show_found(pages, self._texts, self._wanted))
        self.trouble.pressed.connect(self._try_again)
        for view in (self.pages, self.text):
            view.copy_wanted.connect(self.menu.copy)

    def _add_keys(self) -> None:
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F3", lambda: self._go_to_mark(1)), ("Shift+F3", lambda: self._go_to_mark(-1)),
            ("Ctrl++", lambda: self._zoom(1)), ("Ctrl+=", lambda: self._zoom(1)), ("Ctrl+-", lambda: self._zoom(-1)),
            ("Ctrl+0", lambda: self._zoom(0)), (keys.PAGE_KEY, self.bar.enter_number), (keys.VIEW_KEY, self._turn),
            (keys.SIDE_KEY, lambda: self.show_side(self.side.isHidden())), (keys.PRINT_KEY, self.menu.print_pages),
        )  # fmt: skip
        wide = ((keys.WIDE_KEY, self._widen),) if self._can_widen else ()
        for key, act in (*acts, *wide):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_document(self, document: Document, shown: Shown) -> None:
        """Show a document where it was found, or where one was in it before: its text now, its pages when they come."""
        self._remember()
        found = (shown.hit.page or 0) if shown.hit is not None else 0
        self.opening.open(shown.ref)
        sought = shown.sought or Sought.words(shown.words, document.language or "en")
        self._kept = self._session.place_for(shown.ref, found, sought, shown.pages_found)
        self.ref = shown.ref
        self._texts = {passage.number: passage.text for passage in shown.pages}
        self._wanted = Wanted(self._kept.sought)
        self._count = max(self._texts, default=1)
        self.page = self._kept.place.page
        self.head.show_head(document, shown)
        self.about.show_facts(document, shown)
        self.trouble.say("")
        self.pages.clear()
        self.side.show_outline(())
        self.side.thumbnails.show_pages("", [], dark=False)
        self.side.show_found((), {}, self._wanted)
        self._show_text()
        self.hits.begin(self.text)
        self._waits = not self._session.wants_text(self._desk.settings.text_scale)
        self._show_view(TEXT)
        self._show_page()
        self.show_side(self._session.side_wanted and not self._beside.is_narrow, entering=False)
        if self._kept.pages:
            self.hits.set_pages(self._kept.pages)
        else:
            self.hits.look_in(self._texts, self._wanted)

    def _show_text(self) -> None:
        self.text.begin(self._texts, self._wanted, self._count)
        self.text.set_points(self.font().pointSizeF() * self._desk.reading_zoom)
        self.text.show_page(self.page)
        self.text.bring_marks_into_sight()

    def _take(self, answer: Opened) -> None:
        """The document is open in the child."""
        self.pages.is_wanted = self._waits or self.view == PAGES
        self._count = len(answer.sizes)
        self.text.set_count(self._count)
        self.pages.setGeometry(self._stack.rect())  # it is laid out before it is shown
        place, found = self._kept.place, self._kept.found
        seek = place.page == found and not place.down
        self.pages.show_pages(
            self.opening.path, answer.sizes, self._wanted, place._replace(page=self.page), self._session.dark, seek
        )
        self.side.show_outline(answer.outline)
        self.side.thumbnails.show_pages(self.opening.path, list(answer.sizes), self._session.dark)
        self.menu.set_document(self.opening.path, answer.sizes)
        self._show_page()

    def _take_picture(self, page: int) -> None:
        """The picture that was waited for is there."""
        if self._waits and page == self.pages.page:
            self._waits = False
            if page not in self.pages.pictures.refused:
                self._show_view(PAGES)

    def refuse(self, words: str) -> None:
        """There are no pictures: the text stays, and a sentence says why."""
        self._waits = False
        self.trouble.say(words, "", self.tr("Try again"))
        if self._beside.is_narrow:
            self.show_side(False, entering=False)  # it would leave no room for the sentence and the text
        self._show_view(TEXT if self.view == PAGES else self.view)

    def _try_again(self) -> None:
        self.trouble.say("")
        self._waits = not self._session.wants_text(self._desk.settings.text_scale)
        self.opening.open_again()

    def choose_view(self, name: str) -> None:
        """Show the pages, the text or what is known, because the person wants it; the choice holds for the session."""
        if name != ABOUT:
            self._session.text_wanted = name == TEXT
        if name == PAGES and not self.trouble.isHidden():
            self._try_again()
        self._waits = name == PAGES and not self.pages.count
        self._show_view(TEXT if self._waits else name)
        self.enter()

    def _turn(self) -> None:
        self.choose_view(PAGES if self.view != PAGES else TEXT)

    def _show_view(self, name: str) -> None:
        had_focus = self._stack.isAncestorOf(self.focusWidget() or self)
        before, self.view = self.view, name
        self.pages.is_wanted = self._waits or name == PAGES
        view = {PAGES: self.pages, TEXT: self.text, ABOUT: self.about}[name]
        self._stack.setCurrentWidget(view)
        if name == PAGES:
            if self.pages.page != self.page:
                self.pages.go_to(self.page)
            self.pages.wake()
        elif name == TEXT:
            self.text.show_page(self.page)
        if name not in (before, ABOUT):
            self.hits.use(self.pages if name == PAGES else self.text)
        self.bar.show_view(PAGES if self._waits else name)
        if had_focus:
            self.enter()

    def enter(self) -> None:
        """Go into what is shown."""
        if self.view == ABOUT:
            self.about.enter()
        else:
            (self.pages if self.view == PAGES else self.text).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, page: int) -> None:
        """Go to a page, in the view that is shown."""
        page = min(max(page, 1), max(self._count, 1))
        if self.view == PAGES:
            self.pages.go_to(page)
        elif self.view == TEXT:
            self.text.show_page(page)
            self._desk.noticed.emit(self.text.accessibleName())
        self.page = page
        self._show_page()

    def _follow_pages(self, page: int) -> None:
        if self.view == PAGES:
            self.page = page
            self._show_page()

    def _show_page(self) -> None:
        self.bar.show_page(self.page, self._count)
        self.side.show_page(self.page)

    def _go_by_side(self, page: int) -> None:
        if self._beside.is_narrow:
            self.show_side(False)
        self.go_to(page)
        self.enter()

    def _go_to_mark(self, step: int) -> None:
        if self.view == ABOUT:
            self.choose_view(TEXT if self._session.wants_text(self._desk.settings.text_scale) else PAGES)
        self.hits.go(step, self.page)

    def _show_hits(self) -> None:
        words = self.hits.words()
        if self.hits.at >= 0:
            self._desk.noticed.emit(words)
        self.bar.show_marks(words)

    def _zoom(self, step: int) -> None:
        if self.view == PAGES:
            self.pages.step_zoom(step)
        elif self.view == TEXT:
            zoom_letters(self._desk, step)
            self.text.set_points(self.font().pointSizeF() * self._desk.reading_zoom)

    def show_side(self, on: bool, entering: bool = True) -> None:
        """Show the column beside the pages, or in their place where there is no room for both; or hide it."""
        self._session.side_wanted = on if entering else self._session.side_wanted
        self._beside.show_column(on)
        self.bar.side.setChecked(on)
        if entering:
            (self.side.enter if on else self.enter)()

    def _widen(self) -> None:
        self._remember()
        self._session.hand_over(self.ref)
        self._desk.entry_wanted.emit(self.ref)

    def set_dark(self, on: bool) -> None:
        """Show the pages with light letters on a dark ground, or as they are; for the session."""
        self._session.dark = on
        self.pages.set_dark(self.opening.path, on)
        if self.pages.count:
            self.side.thumbnails.set_dark(self.opening.path, on)

    def page_text(self) -> str:
        """The text of the page in sight."""
        return self._texts.get(self.page, "")

    def _remember(self) -> None:
        if self.ref:
            place = self.pages.place() if self.view == PAGES else Place(self.page, 0.0, self.pages.zoom)
            self._session.keep(self.ref, self._kept._replace(place=place))

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember the place, and let go of the pictures: another view of a document may need the room."""
        self._remember()
        self.pages.pictures.keep_only({self.page})
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pages.wake()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW * self.fontMetrics().height()
        self.head.kicker.setVisible(not low)
        self.bar.set_low(low)
