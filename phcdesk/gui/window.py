"""The window: the rail, the strip for danger, and the pages; it shows itself first and opens the library afterwards.

Nothing heavy is imported before the first paint; the opener, called in the worker, does that. A page that fails is
replaced by one that says so, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget

from phcdesk.gui.crisis.strip import CrisisStrip
from phcdesk.gui.desk import Clock, Desk
from phcdesk.gui.find.front import Front
from phcdesk.gui.look.announcing import announce
from phcdesk.gui.look.frame import framed
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import ENTRY, FIND, SETTINGS, WELCOME
from phcdesk.gui.pages import MAKERS, rail_places
from phcdesk.gui.port import LibraryPort, Place, Refuge
from phcdesk.gui.rail import Rail
from phcdesk.gui.resuming import keep_sizes, restore_columns, restore_place
from phcdesk.gui.start.opening import Opening
from phcdesk.gui.status_line import StatusLine
from phcdesk.gui.tasks import Tasks
from phcdesk.gui.way_back import WayBack

if TYPE_CHECKING:
    from phcdesk.answers.installed import InstalledPack
    from phcdesk.app.keeping import Keeping
    from phcdesk.errors import DamagedLibrary
    from phcdesk.gui.find.page import FindPage
    from phcdesk.gui.start.prepare_page import PreparePage

_NOTICE_FOR = 4000  # milliseconds that the status line says what was copied
_LEAST, _FIRST = (800, 560), (1280, 800)  # sizes in pixels


class MainWindow(QMainWindow):
    first_painted = Signal()
    completed = Signal()  # what the first frame had no time for is there
    library_opened = Signal()
    library_failed = Signal()  # it could not be opened or prepared; the page says why
    results_painted = Signal(int)  # the rows of this request are on the screen
    facets_shown = Signal(int)

    def __init__(
        self, place: Place, theme: Theme, keeping: Keeping, clock: Clock, refuge: Refuge | None = None
    ) -> None:
        super().__init__()
        self._painted = False
        self.tasks = Tasks(self)
        self.desk = Desk(self.tasks, theme, keeping, clock, self)
        self.opening = Opening(place, refuge, self.tasks, self)
        self.desk.place = lambda: self.opening.place
        self._pages: dict[str, Page] = {}
        self._way_back = WayBack()
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # a page gives way before the rail and the numbers of the strip do
        self.rail = Rail(rail_places(), self)
        self.strip = CrisisStrip(self.desk)
        self.setCentralWidget(framed(self.rail, self.strip, self._stack))
        self.status = StatusLine(self.desk, self.statusBar())
        self.setWindowTitle(self.tr("PHC Desk"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_FIRST)
        self._connect()
        self._add_shortcuts()
        restore_place(self)
        self._front = Front()
        self._stack.addWidget(self._front)
        self.rail.show_place(FIND)
        self._front.box.setFocus()

    def _complete(self) -> None:
        """After the first paint: make the page that the front stands for, and open the library."""
        if self._stack.currentWidget() is self._front:
            self.go(FIND)
        if self.finding is not None:
            self._front.hand_over(self.finding.bar.box)
        self._front.deleteLater()
        self.completed.emit()
        self.opening.open()
        self.status.kept.look()

    def _connect(self) -> None:
        self.first_painted.connect(lambda: QTimer.singleShot(0, self, self._complete))
        self.opening.opened.connect(self._use)
        self.opening.failed.connect(self.library_failed)
        self.opening.page_wanted.connect(self._say_preparing)
        self.opening.kept_for_this_session.connect(self.status.say_for_this_session_only)
        self.rail.chosen.connect(self.go)
        self.desk.page_wanted.connect(self.go)
        self.desk.back_wanted.connect(self.go_back)
        self.desk.area_wanted.connect(self._go_for_area)
        self.desk.area_changed.connect(self._come_back_with_area)
        self.desk.entry_wanted.connect(self.open_entry)
        self.desk.find_wanted.connect(self._find)
        self.desk.library_damaged.connect(self._repair)
        self.desk.library_replaced.connect(self._reopen)
        self.desk.copied.connect(self._say_copied)
        self.desk.noticed.connect(self._say)

    def _add_shortcuts(self) -> None:
        leave = self.desk.leaving.emit
        box = self.go_to_box
        for keys, act in (("Ctrl+K", box), ("/", box), ("Alt+Left", self.go_back), ("F12", leave)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    @property
    def find_page(self) -> FindPage:
        """Where one searches; made anew if it failed."""
        page = self.page(FIND)
        if self.finding is None:
            raise TypeError(page)
        return self.finding

    @property
    def finding(self) -> FindPage | None:
        """The same where it works; a page that failed is no reason for the rest to fail."""
        if FIND not in self._pages:
            return None
        from phcdesk.gui.find.page import FindPage

        page = self._pages[FIND]
        return page if isinstance(page, FindPage) else None

    @property
    def prepare_page(self) -> PreparePage:
        return self.opening.page

    @property
    def newest_request(self) -> int:
        """The number of the newest search; ``results_painted`` says it when its rows are on the screen."""
        return self.find_page.searching.newest

    @property
    def current_page(self) -> str:
        """The name of the page that is shown; blank while the library is being prepared."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def page(self, name: str) -> Page:
        """The page of this name, made when it is first asked for. Raises what its making raises."""
        if name not in self._pages:
            page = MAKERS[name](self.desk)
            self._pages[name] = page
            self._stack.addWidget(page)
            if name == FIND and self.finding is not None:
                self.finding.results_painted.connect(self.results_painted)
                self.finding.facets_shown.connect(self.facets_shown)
                restore_columns(self, self.finding)
            if self.desk.library is not None:
                page.use_library()
        return self._pages[name]

    def go(self, name: str) -> None:
        """Show a page and give it the focus. A page that cannot be made is replaced by one that says so."""
        if name not in MAKERS:
            return
        before = self.current_page
        if before and before != name:
            self._pages[before].leave()
        if name == FIND and self.desk.library is None and self.opening.has_spoken:
            self._show_preparing()
            return
        try:
            page = self.page(name)
        except Exception as fault:  # noqa: BLE001 - one page must not take the others with it
            self.replace_by_report(name, fault)
            return
        self._way_back.note(before, name)
        self._stack.setCurrentWidget(page)
        self.rail.show_place(name)
        self.strip.show_on(name)
        page.enter()

    def go_to_box(self) -> None:
        """Go to the search box from anywhere."""
        self.go(FIND)
        self.find_page.go_to_box()

    def go_back(self) -> None:
        """Go to the page before this one."""
        page = self._stack.currentWidget()
        if isinstance(page, Page) and page.go_back():
            return
        name = self._way_back.back()
        if name:
            self.go(name)
            self._way_back.forget(name)

    def _go_for_area(self) -> None:
        page = self.current_page
        self.go(SETTINGS)
        self._way_back.ask_for_area(page)

    def _come_back_with_area(self) -> None:
        if self._way_back.has_area(self.current_page):
            QTimer.singleShot(0, self, self.go_back)

    def open_entry(self, ref: str) -> None:
        """Show an entry on a page of its own, with a way back."""
        from phcdesk.gui.record.entry_page import EntryPage

        self.go(ENTRY)
        page = self._pages.get(ENTRY)
        if isinstance(page, EntryPage):
            page.open(ref)

    def _find(self, text: str, filters: Mapping[str, tuple[str, ...]]) -> None:
        self.go(FIND)
        self.find_page.look_for(text, filters)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Ctrl and plus enlarge the text; Escape goes back."""
        from phcdesk.gui.settings.text_keys import settings_by_key  # not needed before the first paint

        focused, wanted = self.focusWidget(), settings_by_key(event, self.desk.settings)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif wanted is not None:
            self.desk.settings_wanted.emit(wanted)
        elif event.key() == Qt.Key.Key_Escape and self.current_page not in ("", FIND, WELCOME):
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _use(self, library: LibraryPort, packs: Sequence[InstalledPack]) -> None:
        self.desk.library = library
        self.desk.packs = {f"{pack.publisher}/{pack.id}": pack for pack in packs}
        was_preparing = not self.current_page
        self.status.show_packs(packs)
        self.status.judge_clock()
        for page in list(self._pages.values()):
            page.use_library()
        if was_preparing:
            self.go(FIND)
        self.desk.library_opened.emit()
        self.library_opened.emit()

    def _say_preparing(self) -> None:
        shown = self._stack.currentWidget()
        if not (isinstance(shown, Page) and shown.show_preparing(self.opening.page)):
            self._show_preparing()

    def _show_preparing(self) -> None:
        self.opening.page.stand_below(False)
        area = self.opening.area_of_its_own()
        self._stack.addWidget(area)
        self._stack.setCurrentWidget(area)
        self.rail.show_place("")
        self.strip.show_on("")

    def _repair(self, _error: DamagedLibrary) -> None:
        self.find_page.searching.release()
        library, self.desk.library = self.desk.library, None
        if library is not None:
            self.opening.repair(library)

    def _reopen(self) -> None:
        """The library on disk is another one now: read that."""
        self.find_page.searching.release()
        library, self.desk.library = self.desk.library, None
        if library is not None:
            self.tasks.ask("close", lambda _token: library.close(), lambda _none: self.opening.open())

    def replace_by_report(self, name: str, fault: BaseException) -> None:
        """Put a report in the place of the page that failed; the fault is noted in the log."""
        from phcdesk.app.logs import log_fault
        from phcdesk.gui.fault_page import FaultPage

        log_fault(fault)
        failed = self._pages.pop(name, None)
        titles = {place.name: place.title for place in rail_places()}
        report = FaultPage(self.desk, name, titles.get(name, name), fault)
        report.retried.connect(self._make_again)
        self._pages[name] = report
        self._stack.addWidget(report)
        self._stack.setCurrentWidget(report)
        self.strip.show_on("")  # also where the page that failed was the one that says the same
        if failed is not None:
            self._stack.removeWidget(failed)
            failed.deleteLater()
        report.enter()

    def replace_current_by_report(self, fault: BaseException) -> None:
        """The page that is shown failed."""
        self.replace_by_report(self.current_page or FIND, fault)

    def _make_again(self, name: str) -> None:
        report = self._pages.pop(name)
        self._stack.removeWidget(report)
        report.deleteLater()
        self.go(name)

    def _say_copied(self, text: str) -> None:
        self._say(self.tr("Copied: {text}").format(text=text.partition("\n")[0]))

    def _say(self, words: str) -> None:
        """Say something for a while, to the eye and to the ear."""
        self.statusBar().showMessage(words, _NOTICE_FOR)
        announce(self, words)

    def closeEvent(self, event: QCloseEvent) -> None:
        keep_sizes(self)
        self.opening.stop()
        self.desk.stop()
        library, self.desk.library = self.desk.library, None
        self.tasks.stop(lambda: self._end(library))
        super().closeEvent(event)

    def _end(self, library: LibraryPort | None) -> None:
        """The last work of the worker."""
        self.desk.shortlist.write()
        self.desk.corrections.write()
        if library is not None:
            library.close()
