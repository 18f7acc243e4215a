"""The window: it shows itself first, opens the library afterwards, and has it prepared when there is none.

Nothing heavy is imported before the first paint; the opener, called in the worker, does that.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QStackedWidget

from phcdesk.errors import DamagedLibrary, NoLibrary, PhcError
from phcdesk.gui.find.page import FindPage
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.port import LibraryPort, PackFacts, Place, Refuge
from phcdesk.gui.tasks import Tasks
from phcdesk.gui.words.wording import count_words
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.gui.start.preparation import Preparation
    from phcdesk.gui.start.prepare_page import PreparePage

_DISK_REFUSES = ("disk", "index-unwritable", "nowhere-to-write")
_COPIED_FOR = 4000  # milliseconds that the status line says what was copied


class MainWindow(QMainWindow):
    first_painted = Signal()
    library_opened = Signal()
    library_failed = Signal()  # it could not be opened or prepared; the page says why
    results_painted = Signal(int)  # the rows of this request are on the screen
    facets_shown = Signal(int)

    def __init__(self, place: Place, theme: Theme, today: date, refuge: Refuge | None = None) -> None:
        """``refuge`` gives another place when the disk refuses; it is used for this session, and that is said."""
        super().__init__()
        self._place = place
        self._refuge = refuge
        self._preparation: Preparation | None = None
        self._prepared = False
        self._painted = False
        self._library: LibraryPort | None = None
        self.tasks = Tasks(self)
        self.find_page = FindPage(self.tasks, theme, today)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.find_page)
        self.setCentralWidget(self._pages)
        self._add_status_line()
        self.setWindowTitle(self.tr("PHC Desk"))
        self.setMinimumSize(560, 440)
        self.resize(1280, 800)
        self._connect()
        self.find_page.bar.box.setFocus()

    def _add_status_line(self) -> None:
        self._summary = QLabel()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._summary, 1)
        self._notice = QLabel(self.tr("Offline. Nothing leaves this computer."))
        self.statusBar().addPermanentWidget(self._notice)

    def _connect(self) -> None:
        self.first_painted.connect(self.open_library)
        self.find_page.results_painted.connect(self.results_painted)
        self.find_page.facets_shown.connect(self.facets_shown)
        self.find_page.library_damaged.connect(self._repair)
        self.find_page.copied.connect(self._say_copied)

    @cached_property
    def prepare_page(self) -> PreparePage:
        """Made when it is first needed: most starts find the library ready."""
        from phcdesk.gui.start.prepare_page import PreparePage

        page = PreparePage()
        page.cancelled.connect(self._cancel_preparation)
        page.retried.connect(self._retry)
        self._pages.addWidget(page)
        return page

    @property
    def newest_request(self) -> int:
        """The number of the newest search; ``results_painted`` says it when its rows are on the screen."""
        return self.find_page.searching.newest

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as the space bar does."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def open_library(self) -> None:
        """Open the library in the worker."""
        place = self._place

        def work(_token: CancelToken) -> tuple[LibraryPort, Sequence[PackFacts], str]:
            library = place.opener()
            return library, library.packs(), place.area()

        self.tasks.ask("open", work, lambda opened: self._use(*opened), self._fail_to_open)

    def _use(self, library: LibraryPort, packs: Sequence[PackFacts], area: str) -> None:
        self._library = library
        self._prepared = False
        had_focus = self._pages.currentWidget() is not self.find_page
        self._pages.setCurrentWidget(self.find_page)
        self._summary.setText(self._summary_of(packs))
        self.find_page.searching.use(library, {pack.title: pack for pack in packs}, area)
        if had_focus:
            self.find_page.go_to_box()
        self.library_opened.emit()

    def _summary_of(self, packs: Sequence[PackFacts]) -> str:
        newest = max((pack.issued for pack in packs), default="")
        words = self.tr("Packs: {packs} · Entries: {entries} · Newest edition of {issued}")
        entries = count_words(self._library.count if self._library is not None else 0)
        return words.format(packs=count_words(len(packs)), entries=entries, issued=newest or "–")

    def _fail_to_open(self, error: PhcError) -> None:
        if isinstance(error, NoLibrary | DamagedLibrary) and not self._prepared:
            self._prepare()
        else:
            from phcdesk.app.messages import sentence

            message = sentence(error)
            self._show_problem(message.text, message.next_step)

    def _repair(self, _error: DamagedLibrary) -> None:
        """The open library turned out to be damaged: close it, then have it prepared anew."""
        self.find_page.searching.release()
        library, self._library = self._library, None
        if library is not None:
            self.tasks.ask("open", lambda _token: library.close(), lambda _none: self._prepare(), self._fail_to_open)

    def _prepare(self) -> None:
        self._pages.setCurrentWidget(self.prepare_page)
        self.prepare_page.show_start()
        from phcdesk.gui.start.preparation import Preparation

        preparation = Preparation(self._place.prepare, self)
        preparation.progressed.connect(self.prepare_page.show_progress)
        preparation.succeeded.connect(self._open_prepared)
        preparation.failed.connect(self._fail_to_prepare)
        self._preparation = preparation
        preparation.start()

    def _open_prepared(self) -> None:
        self._prepared = True
        self.open_library()

    def _fail_to_prepare(self, code: str, text: str, next_step: str) -> None:
        if code in _DISK_REFUSES and self._refuge is not None:
            try:
                self._place, self._refuge = self._refuge(), None
            except OSError:
                self._show_problem(text, next_step)
                return
            self.say_for_this_session_only(text)
            self._stop_preparation()
            self._prepare()
        else:
            self._show_problem(text, next_step)

    def say_for_this_session_only(self, why: str) -> None:
        """Say, for as long as the window is open, that the library is not kept."""
        words = self.tr("{why} The library is kept for this session only.")
        self._notice.setText(words.format(why=why).strip())

    def _show_problem(self, text: str, next_step: str) -> None:
        self._pages.setCurrentWidget(self.prepare_page)
        self.prepare_page.show_error(text, next_step)
        self.library_failed.emit()

    def _cancel_preparation(self) -> None:
        self._stop_preparation()
        self.prepare_page.show_stopped()

    def _stop_preparation(self) -> None:
        if self._preparation is not None:
            self._preparation.stop()
            self._preparation.deleteLater()
            self._preparation = None

    def _retry(self) -> None:
        self._stop_preparation()
        self._prepared = False
        self.prepare_page.show_start()
        self.open_library()

    def _say_copied(self, text: str) -> None:
        self.statusBar().showMessage(self.tr("Copied: {text}").format(text=text.partition("\n")[0]), _COPIED_FOR)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop_preparation()
        self.find_page.searching.release()
        library, self._library = self._library, None
        self.tasks.stop(library.close if library is not None else None)
        super().closeEvent(event)
