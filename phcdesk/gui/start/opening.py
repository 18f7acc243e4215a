"""Getting a library open: in the worker; prepared first when there is none, and anew when it is damaged.

The page that says so is made when it is first needed: most starts find the library ready. What is prepared once and
is still damaged is an error and not prepared again.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from phcdesk.errors import DamagedLibrary, NoLibrary, PhcError
from phcdesk.gui.port import LibraryPort, Place, Refuge
from phcdesk.gui.tasks import Tasks
from phcdesk.progress import CancelToken

if TYPE_CHECKING:
    from phcdesk.answers.installed import InstalledPack
    from phcdesk.gui.start.preparation import Preparation
    from phcdesk.gui.start.prepare_page import PreparePage

_DISK_REFUSES = ("disk", "index-unwritable", "nowhere-to-write")


class Opening(QObject):
    """Ends in ``opened``, or in ``failed`` with the page that says why and offers to try again."""

    opened = Signal(object, object)  # LibraryPort, sequence of InstalledPack
    page_wanted = Signal()  # the page of preparing has something to say
    failed = Signal()
    kept_for_this_session = Signal(str)  # why the library cannot be kept where it should be

    def __init__(self, place: Place, refuge: Refuge | None, tasks: Tasks, parent: QObject | None = None) -> None:
        """``refuge`` gives another place when the disk refuses; it is used for this session, and that is said."""
        super().__init__(parent)
        self.place = place
        self._refuge = refuge
        self._tasks = tasks
        self.preparation: Preparation | None = None
        self._prepared = False
        self.has_spoken = False  # whether the page of preparing was ever needed

    @cached_property
    def page(self) -> PreparePage:
        from phcdesk.gui.start.prepare_page import PreparePage

        page = PreparePage()
        page.cancelled.connect(self._cancel)
        page.retried.connect(self._retry)
        return page

    @cached_property
    def _area(self) -> QScrollArea:
        from phcdesk.gui.look.scrolling import scrolling

        return scrolling(QWidget(), "")

    def area_of_its_own(self) -> QScrollArea:
        """The page, for where it has the place of all others: in an area that scrolls."""
        from phcdesk.gui.look.scrolling import scroll_in

        scroll_in(self._area, self.page, self.page.heading.text())
        self.page.show()
        return self._area

    def open(self) -> None:
        """Open the library in the worker."""
        place = self.place

        def work(_token: CancelToken) -> tuple[LibraryPort, Sequence[InstalledPack]]:
            library = place.opener()
            return library, library.packs()

        self._tasks.ask("open", work, lambda opened: self._succeed(*opened), self._fail_to_open)

    def repair(self, library: LibraryPort) -> None:
        """An open library turned out to be damaged: close it, then have it prepared anew."""
        self._tasks.ask("open", lambda _token: library.close(), lambda _none: self._prepare(), self._fail_to_open)

    def stop(self) -> None:
        """Stop preparing, if that is going on."""
        if self.preparation is not None:
            self.preparation.stop()
            self.preparation.deleteLater()
            self.preparation = None

    def _succeed(self, library: LibraryPort, packs: Sequence[InstalledPack]) -> None:
        self._prepared = False
        self.opened.emit(library, packs)

    def _fail_to_open(self, error: PhcError) -> None:
        if isinstance(error, NoLibrary | DamagedLibrary) and not self._prepared:
            self._prepare()
        else:
            from phcdesk.app.messages import sentence

            message = sentence(error, QCoreApplication.translate)
            self._show_problem(message.text, message.next_step)

    def _prepare(self) -> None:
        from phcdesk.gui.start.preparation import Preparation

        self._speak()
        self.page.show_start()
        preparation = Preparation(self.place.prepare, self)
        preparation.progressed.connect(self.page.show_progress)
        preparation.succeeded.connect(self._open_prepared)
        preparation.failed.connect(self._fail_to_prepare)
        self.preparation = preparation
        preparation.start()

    def _open_prepared(self) -> None:
        self._prepared = True
        self.open()

    def _fail_to_prepare(self, code: str, text: str, next_step: str) -> None:
        if code not in _DISK_REFUSES or self._refuge is None:
            self._show_problem(text, next_step)
            return
        try:
            self.place, self._refuge = self._refuge(), None
        except OSError:
            self._show_problem(text, next_step)
            return
        self.kept_for_this_session.emit(text)
        self.stop()
        self._prepare()

    def _speak(self) -> None:
        self.has_spoken = True
        self.page_wanted.emit()

    def _show_problem(self, text: str, next_step: str) -> None:
        self._speak()
        self.page.show_error(text, next_step)
        self.failed.emit()

    def _cancel(self) -> None:
        self.stop()
        self.page.show_stopped()

    def _retry(self) -> None:
        self.stop()
        self._prepared = False
        self.page.show_start()
        self.open()
