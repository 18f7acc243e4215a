"""What every page holds: the library that is open, the choices, the words, and the ways from page to page.

There is one ``Desk`` in a window. A page asks it for something to happen and the window answers; no page knows another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from phcdesk.gui.corrections.kept import KeptCorrections
from phcdesk.gui.crisis.watch import CrisisWatch
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.page_names import PAPER
from phcdesk.gui.paper.wanted import Wanted
from phcdesk.gui.shortlist.kept import KeptShortlist
from phcdesk.gui.tasks import Tasks
from phcdesk.gui.words.languages import current_language
from phcdesk.gui.words.marks import without_marks
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import Wording

if TYPE_CHECKING:
    from phcdesk.answers.installed import InstalledPack
    from phcdesk.app.keeping import Keeping
    from phcdesk.app.settings import Settings
    from phcdesk.errors import PhcError
    from phcdesk.gui.port import LibraryPort, Place
    from phcdesk.gui.reading.session import ReadingSession
    from phcdesk.search.results import Counted, Request

Clock = Callable[[], datetime]
"""Gives the time with its zone."""


class Unfinished(Protocol):
    """Work that a page keeps for the session."""

    def end(self) -> None:
        """The session ends, or nobody wants it any more: leave nothing behind."""


class Asked(Protocol):
    """What is being looked for in Find: other pages show the same, and may ask for less of it."""

    @property
    def request(self) -> Request | None:
        """None while nobody has been there."""

    def named(self) -> Sequence[tuple[str, str, str]]:
        """What is asked for beside the words, as (name, value, words)."""

    def ask_less(self, name: str, value: str) -> None:
        """Drop one of these."""


class _NothingAsked:
    request = None

    def named(self) -> Sequence[tuple[str, str, str]]:
        return ()

    def ask_less(self, name: str, value: str) -> None:
        """There is nothing to drop."""


class Desk(QObject):
    """The window's common ground. ``library`` is None until it is open, and while it is being repaired."""

    library_opened = Signal()
    library_damaged = Signal(object)  # DamagedLibrary: somebody met damage while reading
    entry_wanted = Signal(str)  # ref: show this entry, with a way back
    page_wanted = Signal(str)  # one of ``page_names``
    area_wanted = Signal()  # choose an area, and come back
    find_wanted = Signal(str, object)  # text and filters ({facet: (value, ...)}) to look for on the Find page
    settings_wanted = Signal(object)  # Settings: keep them, and show the window in them
    area_changed = Signal()  # another country was chosen
    danger_spoken = Signal(bool)  # what is typed speaks of danger
    copied = Signal(str)
    noticed = Signal(str)  # a sentence for the status line, which a screen reader says as well
    shortlist_changed = Signal()
    corrections_changed = Signal()  # something was reported here, or taken back
    library_replaced = Signal()  # a child has changed the library on disk: open it anew
    back_wanted = Signal()  # to the page before
    leaving = Signal()  # somebody must not be seen here: show an empty window at once
    forgotten = Signal()  # what this computer kept is gone: begin as on the first day

    def __init__(
        self, tasks: Tasks, theme: Theme, keeping: Keeping, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.theme = theme
        self.keeping = keeping
        self.clock = clock
        self.library: LibraryPort | None = None
        self.place: Callable[[], Place | None] = lambda: None  # where the library is
        self.asked: Asked = _NothingAsked()
        self.counted: Counted | None = None  # with ``find_wanted``: what to look for, and nothing else
        self.on_clipboard = ""  # what was put there last, as far as one can still tell
        self.sought: dict[str, str] = {}  # by the name of a page: the entry it is to show when one comes there
        self.reading_zoom = 1.0  # how large texts are written, as times the text of the window; for the session
        self.packs: Mapping[str, InstalledPack] = {}  # by "publisher/pack"
        self.unfinished: dict[str, Unfinished] = {}  # by the name of a page, also for the window after this one
        self.paper = Wanted()  # what the page that prints is to print
        self.crisis = CrisisWatch(self)
        self.wording = Wording(self.label, clock().date(), clock().utcoffset())
        self.shortlist = KeptShortlist(tasks, keeping.folder, lambda: clock().date(), self)
        self.shortlist.changed.connect(self.shortlist_changed)
        self.corrections = KeptCorrections(tasks, keeping.folder, self)
        self.corrections.changed.connect(self._show_corrections)
        self.corrections.troubled.connect(self._tell)
        self.shortlist.troubled.connect(self._tell)

    @cached_property
    def reading(self) -> ReadingSession:
        """What is remembered of reading, and the child that paints pages. It comes with the first document."""
        from phcdesk.gui.reading.session import ReadingSession

        place = self.place()
        return ReadingSession(place.documents if place is not None else (), self)

    def stop(self) -> None:
        """The window closes: end what works for it, and what was not handed on."""
        for work in self.unfinished.values():
            work.end()
        if "reading" in self.__dict__:
            self.reading.stop()

    def _show_corrections(self) -> None:
        reports, library = self.corrections.reports, self.library
        if library is not None and library.reported.reports == reports:
            return
        if library is not None:
            library.reported.reports = reports
            self.tasks.ask("reported", lambda _token: library.reported.look_up(), self._show_elsewhere, self._tell)
        self.corrections_changed.emit()

    def _show_elsewhere(self, is_news: bool) -> None:
        """Entries that list the same number are marked too."""
        if is_news:
            self.corrections_changed.emit()

    def _tell(self, error: PhcError) -> None:
        self.noticed.emit(problem_words(error))

    @property
    def settings(self) -> Settings:
        return self.keeping.settings

    @property
    def area(self) -> str:
        """The country that was chosen, ISO 3166-1 alpha-2; blank if none was."""
        return self.keeping.settings.country

    def label(self, facet: str, code: str, language: str = "") -> str:
        """What a code is called, in the language of the window unless another is named; the code without a library."""
        return self.library.label(facet, code, language or current_language()) if self.library is not None else code

    def show_on(self, page: str, ref: str) -> None:
        """Go to a page, and have it show an entry: on the map, or among what was found."""
        self.sought[page] = ref
        self.page_wanted.emit(page)

    def put_on_paper(self, wanted: Wanted) -> None:
        """Show the page that prints these entries."""
        self.paper = wanted
        self.page_wanted.emit(PAPER)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, without marks of direction, and tell."""
        self.on_clipboard = without_marks(text)
        QGuiApplication.clipboard().setText(self.on_clipboard)
        self.copied.emit(text)
