"""Finding: the search box, the facets, the results and the record, and what passes between them.

The keys: Down goes from the box to the results, Enter opens, Escape goes one step back, ``/`` and Ctrl+K come here from
anywhere. Where the window is narrow the record covers the results until one goes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.find.facets import FacetPanel
from phcdesk.gui.find.found_line import FoundLine
from phcdesk.gui.find.nothing_found import NothingFound
from phcdesk.gui.find.results_model import ResultsModel
from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.find.search_bar import SearchBar
from phcdesk.gui.find.searching import Searching
from phcdesk.gui.page import Page
from phcdesk.gui.record.pane import RecordPane
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.problems import problem_words

if TYPE_CHECKING:
    from phcdesk.model import Entry
    from phcdesk.search.results import FacetCounts, Hit, Results, Suggestion

NARROW = 1000  # pixels: below this the record covers the results
NARROWEST = 640  # below this the facets make room as well


class FindPage(Page):
    results_painted = Signal(int)  # request id: its rows, or that there are none, are on the screen
    facets_shown = Signal(int)
    record_shown = Signal(str)  # ref

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        theme = desk.theme
        self.searching = Searching(desk, self)
        self._wording = desk.wording
        self._results: Results | None = None
        self._entering = False
        self._reading = False
        self.bar = SearchBar()
        self.facets = FacetPanel(theme, self._wording.name)
        self.found = FoundLine(self._wording)
        self.model = ResultsModel(self._wording, self)
        self.view = ResultsView(self.model, theme)
        self.nothing = NothingFound(self._wording)
        self.record = RecordPane(desk)
        self._lay_out()
        self._connect_questions()
        self._open_when_answered = False
        self._connect_answers()
        self._add_shortcuts()
        self.found.show_message(self.tr("Opening the library…"))

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self._middle = QWidget()
        self._middle.setObjectName("middle")
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(1, 0, 1, 0)
        middle.setSpacing(0)
        middle.addWidget(self.found)
        middle.addWidget(self._stack, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        for widget, least, stretch in ((self.facets, 170, 0), (self._middle, 380, 3), (self.record, 320, 2)):
            widget.setMinimumWidth(least)
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.setSizes([214, 600, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self._splitter, 1)

    def _connect_questions(self) -> None:
        self.bar.box.textChanged.connect(self._ask)
        self.bar.box.returnPressed.connect(self._open_best)
        self.bar.box.down.connect(self.enter_results)
        self.bar.concept_taken.connect(self._add_filter)
        self.bar.filter_dropped.connect(self._drop_filter)
        self.bar.filters_cleared.connect(self._clear_filters)
        self.bar.completion_taken.connect(self._take_completion)
        self.facets.toggled.connect(self.set_filter)
        self.found.text_wanted.connect(self.search_for)
        self.nothing.filter_dropped.connect(self._drop_filter)
        self.nothing.opened.connect(lambda hit: self._open(hit.ref, hit, enter=True))
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(lambda row: self.open_row(row, enter=True))
        self.view.left.connect(self.go_to_box)
        self.view.typed.connect(self._go_on_typing)
        self.view.rows_in_sight.connect(self.searching.set_rows_in_sight)
        self.model.rows_wanted.connect(self.searching.fetch)
        self.record.left.connect(self._leave_record)

    def _connect_answers(self) -> None:
        self.searching.answered.connect(self._show)
        self.searching.paged.connect(self.model.add)
        self.searching.page_failed.connect(self.model.give_up)
        self.searching.counted.connect(self._show_counts)
        self.searching.completed.connect(self.bar.show_completions)
        self.searching.entry_read.connect(self._show_entry)
        self.searching.entry_failed.connect(self._fail_entry)
        self.searching.failed.connect(self._fail)
        self.view.painted.connect(self._after_painting)
        self.nothing.painted.connect(self._after_painting)

    def _add_shortcuts(self) -> None:
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.facets)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.go_to_box)

    def enter(self) -> None:
        self.go_to_box()

    def use_library(self) -> None:
        self.searching.begin()

    def look_for(self, text: str, filters: Mapping[str, tuple[str, ...]]) -> None:
        """Look for this text with these filters, as if they had been typed and chosen."""
        self.searching.look_for(text, filters)
        with QSignalBlocker(self.bar.box):
            self.bar.box.setText(text)
        self._show_filters()
        self.go_to_box()

    def sizes(self) -> str:
        """How wide the three parts are, to be kept."""
        return self._splitter.saveState().toHex().toStdString()

    def restore_sizes(self, kept: str) -> None:
        """Make the three parts as wide as they were; what cannot be read changes nothing."""
        if kept:
            self._splitter.restoreState(QByteArray.fromHex(QByteArray(kept.encode("ascii", "ignore"))))

    def search_for(self, text: str) -> None:
        """Put a text into the box, as if it had been typed."""
        self.bar.box.setText(text)
        self.go_to_box()

    def go_to_box(self) -> None:
        """Go to the search box, ready to type something else."""
        self._open_when_answered = False
        self.bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.box.selectAll()

    def enter_results(self) -> None:
        """Go from the box to the rows, or to what is there instead of rows."""
        self._open_when_answered = False
        if self._stack.currentWidget() is self.view:
            self.view.enter()
        else:
            self.nothing.enter()

    def set_filter(self, facet: str, value: str, wanted: bool) -> None:
        self._cover(False)
        self.searching.set_filter(facet, value, wanted)
        self._show_filters()

    def _add_filter(self, pair: tuple[str, str]) -> None:
        self.set_filter(pair[0], pair[1], wanted=True)

    def _drop_filter(self, pair: tuple[str, str]) -> None:
        self.set_filter(pair[0], pair[1], wanted=False)

    def open_row(self, row: int, enter: bool = False) -> None:
        """Open a row; ``enter`` also moves the focus into the record."""
        hit = self.model.hit(row)
        if hit is not None:
            self._open(hit.ref, hit, enter)

    def _ask(self, text: str) -> None:
        self._open_when_answered = False
        self._cover(False)
        self.searching.set_text(text)

    def _clear_filters(self) -> None:
        self.searching.clear_filters()
        self._show_filters()
        self.go_to_box()

    def _take_completion(self, suggestion: Suggestion) -> None:
        if suggestion.ref:
            self._open(suggestion.ref, None, enter=True)
        else:
            self.search_for(suggestion.text)

    def _go_on_typing(self, text: str) -> None:
        self.bar.box.setFocus()
        self.bar.box.end(False)
        self.bar.box.insert(text)

    def _open_best(self) -> None:
        """Enter in the box: the first row of what was typed. If its answer is still to come, that is waited for."""
        if self.searching.is_waiting:
            self._open_when_answered = True
            return
        if self._results is not None and self._results.total and self.model.hit(0) is not None:
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.open_row(0, enter=True)

    def _choose(self, row: int) -> None:
        if not self._narrow():
            self.open_row(row)
        elif self.view.underMouse():
            self.open_row(row, enter=True)

    def _open(self, ref: str, hit: Hit | None, enter: bool) -> None:
        self._entering = enter
        self.searching.read(ref, hit)

    def _leave_record(self) -> None:
        self._cover(False)
        if self._stack.currentWidget() is self.view and self.model.rowCount():
            self.view.enter()
        else:
            self.go_to_box()

    def _show(self, request_id: int, results: Results) -> None:
        self._results = results
        self.found.show_results(results, self.searching.text)
        if results.total:
            self._stack.setCurrentWidget(self.view)
        else:
            filtered = bool(self.searching.filters)
            self.nothing.show_help(request_id, self.searching.text, filtered, results.relaxations, results.instead)
            self._stack.setCurrentWidget(self.nothing)
        self.model.show(request_id, results)
        self.view.verticalScrollBar().setValue(0)
        if self.record.ref and self.record.ref not in {hit.ref for hit in results.hits}:
            self.record.show_message(self.tr("Choose a result to read it here."))  # an old record is no answer
        if self._open_when_answered:
            self._open_when_answered = False
            self._open_best()
        self.desk.danger_spoken.emit(results.crisis)

    def _after_painting(self, request_id: int) -> None:
        self.results_painted.emit(request_id)
        if request_id != self.searching.newest or self._results is None:
            return
        self.searching.follow_up(request_id)
        active = self.searching.filters
        offered = [code for code in self._results.chips if code.code not in active.get(code.facet, ())]
        self.bar.show_concepts([(one.facet, one.code, self._wording.name(one.facet, one.code)) for one in offered])

    def _show_counts(self, request_id: int, counts: FacetCounts) -> None:
        self.facets.show_counts(counts, self.searching.filters)
        self.facets_shown.emit(request_id)

    def _show_filters(self) -> None:
        filters = self.searching.filters
        self.bar.show_filters(
            [(facet, value, self._wording.name(facet, value)) for facet in filters for value in filters[facet]]
        )

    def _show_entry(self, entry: Entry, shown: Shown) -> None:
        self.record.show_entry(entry, shown)
        self._cover(True)
        if self._entering:
            self.record.enter()
        self.record_shown.emit(shown.ref)

    def _fail_entry(self, error: PhcError) -> None:
        self.record.show_message(problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)

    def _fail(self, error: PhcError) -> None:
        self.found.show_message(problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)

    def _narrow(self) -> bool:
        return self.width() < NARROW

    def _cover(self, reading: bool) -> None:
        """In a narrow window, show either the results or the record."""
        self._reading = reading
        narrow = self._narrow()
        self.record.setVisible(reading or not narrow)
        self.record.back.setVisible(narrow)
        self._middle.setVisible(not (narrow and reading))
        self.facets.setVisible(not (self.width() < NARROWEST or (narrow and reading)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cover(self._reading)
