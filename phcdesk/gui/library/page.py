"""Library: the documents and quick cards by group, a line that narrows them, and the reading view beside or over them.

The keys: Enter goes from the groups to the rows and from a row to its text, Escape one step back, and a letter typed
among the rows goes to the line that narrows them. Quick cards are the first group: Ctrl+4, then Home.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from phcdesk.answers.shelf import Shelf
from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.find.found_line import FoundLine
from phcdesk.gui.find.results_model import ResultsModel
from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.library.groups import CARDS, DOCUMENTS, TOPIC, Group, groups
from phcdesk.gui.library.narrowing import NarrowingLine
from phcdesk.gui.library.shelf_words import ShelfWording
from phcdesk.gui.library.shelves import Shelves
from phcdesk.gui.look.splitter_order import read_in_order
from phcdesk.gui.look.tab_order import in_reading_order
from phcdesk.gui.look.theme import GAP, MARGIN, TIGHT, sizes
from phcdesk.gui.page import Page
from phcdesk.gui.record.fetching import read_entry
from phcdesk.gui.record.pane import RecordPane
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.problems import problem_words
from phcdesk.search.results import Results

if TYPE_CHECKING:
    from phcdesk.model import Entry

_BESIDE = 1000  # pixels, at the plain size of text, from which a text stands beside the list
_LEAST = 300  # pixels of each of the two, at any size of text
_IN_COLUMNS = 620  # and from which the groups stand beside it


class LibraryPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shelf = Shelf()
        self._groups: list[Group] = []
        self._grouping, self._key = TOPIC, CARDS
        self._reading = self._entering = False
        self._answer = 0
        self.wording = ShelfWording(desk.label, desk.clock().date())
        self.line = NarrowingLine(self.tr("Type to narrow the list"))
        self.shelves = Shelves()
        self.found = FoundLine(self.wording)
        self.elsewhere = QPushButton(self.tr("Look for these words in Find"))
        self.model = ResultsModel(self.wording, self)
        self.view = ResultsView(self.model, desk.theme)
        self.view.setAccessibleName(self.tr("Documents"))
        self.record = RecordPane(desk)
        self.record.back.setText(self.tr("‹ Back to the list"))
        self._lay_out()
        self._connect()
        self._say_choose()
        self.found.show_message(self.tr("Opening the library…"))

    def _lay_out(self) -> None:
        self._middle = QWidget()
        self._middle.setObjectName("middle")
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(1, 0, 1, 0)
        middle.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        top.setSpacing(TIGHT)
        for widget in (self.line, self.found, self.elsewhere):
            top.addWidget(widget)
        top.setAlignment(self.elsewhere, Qt.AlignmentFlag.AlignLeading)
        middle.addLayout(top)
        middle.addWidget(self.view, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        for side in (self._middle, self.record):
            side.setMinimumWidth(_LEAST)
            self._splitter.addWidget(side)
            self._splitter.setStretchFactor(self._splitter.count() - 1, 1)
        read_in_order(self._splitter)
        self._splitter.setSizes([500, 500])
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.shelves)
        self._row.addWidget(self._splitter, 1)
        for before, after in pairwise([*in_reading_order(self.shelves), *in_reading_order(self._middle)]):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.line.textChanged.connect(lambda _text: self._read_shelf())
        self.line.down.connect(self.enter_rows)
        self.line.back.connect(self.shelves.enter)
        self.shelves.grouping_chosen.connect(self.group_by)
        self.shelves.group_chosen.connect(self.show_group)
        self.shelves.entered.connect(self.enter_rows)
        self.found.text_wanted.connect(self.line.setText)
        self.elsewhere.clicked.connect(lambda: self.desk.find_wanted.emit(self.line.text(), {}))
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(lambda row: self.open_row(row, enter=True))
        self.view.copied.connect(self.desk.copy)
        self.view.left.connect(self.shelves.enter)
        self.view.typed.connect(self.line.go_on_typing)
        self.record.left.connect(self._leave_record)
        escape = QShortcut(QKeySequence("Ctrl+F"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.line.enter)

    def enter(self) -> None:
        if self._reading:
            self.record.enter()
        else:
            self.shelves.enter()

    def use_library(self) -> None:
        self._say_choose()
        self._read_shelf()

    def go_back(self) -> bool:
        """From the text to the list, where the text covers it."""
        covers = self._reading and self._middle.isHidden()
        if covers:
            self._leave_record()
        return covers

    def group_by(self, grouping: str) -> None:
        """Group by topic, type, year or publisher; quick cards and all documents stay chosen if they were."""
        self._grouping = grouping
        self._show_groups()

    def show_group(self, key: str) -> None:
        """Show the rows of a group."""
        self._key = key
        self._show_rows()

    def enter_rows(self) -> None:
        """Go to the rows of the group, or to the way on where there are none."""
        if self.model.rowCount():
            self.view.enter()
        elif not self.elsewhere.isHidden():
            self.elsewhere.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_row(self, row: int, enter: bool = False) -> None:
        """Open a row; ``enter`` also moves the focus into its text."""
        hit, library = self.model.hit(row), self.desk.library
        if hit is None or library is None:
            return
        self._entering = enter
        packs, text = self.desk.packs, self.line.text()
        self.desk.tasks.ask(
            "library-entry",
            lambda _token: read_entry(library, hit.ref, hit, packs, text),
            lambda pair: self._show_entry(*pair),
            self._fail_entry,
        )

    def _read_shelf(self) -> None:
        library, text = self.desk.library, self.line.text()
        if library is not None:
            self.desk.tasks.ask("shelf", lambda token: library.shelf(text, token), self._show_shelf, self._fail)

    def _show_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.wording.know(shelf.rows)
        self._show_groups()
        self.desk.danger_spoken.emit(shelf.crisis)

    def _show_groups(self) -> None:
        """Show the groups that have something; where the one that was shown has nothing, all documents."""
        found = groups(self._shelf.rows, self._grouping, self.wording)
        filled = {group.key for group in found if group.rows}
        if self._key not in filled:
            self._key = next((key for key in (DOCUMENTS, CARDS) if key in filled), CARDS)
        self._groups = [group for group in found if group.rows or group.key in (CARDS, DOCUMENTS)]
        self.shelves.show_groups(self._groups, self._key)
        self._show_rows()

    def _show_rows(self) -> None:
        rows = next((group.rows for group in self._groups if group.key == self._key), ())
        self._answer += 1
        shelf, text = self._shelf, self.line.text().strip()
        results = Results(len(rows), shelf.step, tuple(one.hit for one in rows), did_you_mean=shelf.did_you_mean)
        self.model.show(self._answer, results)
        self.view.verticalScrollBar().setValue(0)
        self.elsewhere.setVisible(bool(text) and not rows)
        if text:
            self.found.show_results(results, text)
        elif self._key == CARDS:
            self.found.show_message(self.tr("%n quick card(s)", "", len(rows)))
        else:
            self.found.show_message(self.tr("%n document(s), newest first", "", len(rows)))
        if self.record.ref and self.record.ref not in {one.hit.ref for one in rows}:
            self._say_choose()

    def _choose(self, row: int) -> None:
        if self._has_room_beside():
            self.open_row(row)
        elif self.view.underMouse():
            self.open_row(row, enter=True)

    def _say_choose(self) -> None:
        self.record.show_message(self.tr("Choose a document to read it here."))
        self._cover(False)

    def _show_entry(self, entry: Entry, shown: Shown) -> None:
        self.record.show_entry(entry, shown)
        self._cover(True)
        if self._entering:
            self.record.enter()

    def _leave_record(self) -> None:
        self._cover(False)
        self.enter_rows()

    def _fail_entry(self, error: PhcError) -> None:
        self.record.show_message(problem_words(error))
        self._tell_of_damage(error)

    def _fail(self, error: PhcError) -> None:
        self.found.show_message(problem_words(error))
        self._tell_of_damage(error)

    def _tell_of_damage(self, error: PhcError) -> None:
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)

    def _has_room_beside(self) -> bool:
        return self.width() >= sizes(self.font()).px(_BESIDE)

    def _cover(self, reading: bool) -> None:
        """Where there is no room for both, show either the list or the text."""
        self._reading = reading
        beside = self._has_room_beside()
        in_columns = self.width() >= sizes(self.font()).px(_IN_COLUMNS)
        self.record.setVisible(reading or beside)
        self.record.back.setVisible(not beside)
        self._middle.setVisible(beside or not reading)
        self.shelves.setVisible(beside or not reading)
        self.shelves.set_narrow(not in_columns)
        ways = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(ways[not in_columns])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cover(self._reading)
