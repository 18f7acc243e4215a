"""One entry on a page of its own: where other pages than Find lead to, with a way back to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.page import Page
from phcdesk.gui.record.fetching import read_entry
from phcdesk.gui.record.pane import RecordPane
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.problems import problem_words

if TYPE_CHECKING:
    from phcdesk.model import Entry


class EntryPage(Page):
    """Reads an entry and shows it over the whole width."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.record = RecordPane(desk)
        self.record.is_wide = True
        self.record.back.setText(self.tr("‹ Back"))
        self.record.back.show()
        self.record.left.connect(desk.back_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.record)

    def open(self, ref: str) -> None:
        """Read and show an entry; the focus goes to it when it is there."""
        library = self.desk.library
        if library is None:
            return
        packs = self.desk.packs
        self.desk.tasks.ask(
            "entry", lambda _token: read_entry(library, ref, None, packs), lambda pair: self._show(*pair), self._fail
        )

    def enter(self) -> None:
        self.record.enter()

    def _show(self, entry: Entry, shown: Shown) -> None:
        self.record.show_entry(entry, shown)
        self.record.enter()

    def _fail(self, error: PhcError) -> None:
        self.record.show_message(problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)
