"""Finding: the search box, the facets, the results and the record, and what passes between them.

The keys: Down goes from the box to the results, Enter opens the best and goes to its number, where Enter copies. Escape
goes one step back, ``/`` and Ctrl+K come here from anywhere, Ctrl+Z brings dropped filters back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.find.asking import Asking
from phcdesk.gui.find.beside import Beside
from phcdesk.gui.find.columns import Columns
from phcdesk.gui.find.facets import FacetPanel
from phcdesk.gui.find.found_line import FoundLine
from phcdesk.gui.find.middle import Middle
from phcdesk.gui.find.nothing_found import NothingFound
from phcdesk.gui.find.results_model import ResultsModel
from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.find.search_bar import SearchBar
from phcdesk.gui.find.searching import Searching
from phcdesk.gui.look.theme import sizes
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import FIND
from phcdesk.gui.record.pane import RecordPane
from phcdesk.gui.record.shown import Shown
from phcdesk.gui.words.problems import problem_words

if TYPE_CHECKING:
    from phcdesk.model import Entry
    from phcdesk.search.results import FacetCounts, Hit, Results, Suggestion

_ROOM_FOR_FOUND = 1000  # pixels at a text size of 100 %


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
        self._when_answered: Callable[[], None] | None = None
        self.bar = SearchBar()
        self.asking = Asking(self.bar, self.searching, desk, self)
        self.found = FoundLine(self._wording)
        self.facets = FacetPanel(theme, self._wording.name)
        self.model = ResultsModel(self._wording, self)
        self.view = ResultsView(self.model, theme)
        self.nothing = NothingFound(self._wording, desk.copy)
        self.beside = Beside(desk)
        self.middle = Middle(self.found, self.view, self.nothing, self.beside)
        self.record = RecordPane(desk)
        self._lay_out()
        self._connect_questions()
        self._connect_answers()
        self._say(self.tr("Opening the library…"), "")

    def _lay_out(self) -> None:
        self.columns = Columns(self.facets, self.middle, self.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setProperty("role", "rule")
        column.addWidget(self.bar)
        column.addWidget(line)
        column.addWidget(self.columns, 1)
        self._place_found()

    def _connect_questions(self) -> None:
        bar, searching = self.bar, self.searching
        bar.box.textChanged.connect(self._ask)
        bar.box.returnPressed.connect(self._open_best)
        bar.box.down.connect(self.enter_results)
        bar.completion_taken.connect(self._take_completion)
        bar.place.town.back.connect(self.go_to_box)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Z"), self, self.asking.undo, context=here)
        self.asking.done.connect(self.go_to_box)
        bar.facets_wanted.connect(self._toggle_facets)
        self.facets.toggled.connect(self.set_filter)
        self.facets.left.connect(self._leave_facets)
        self.columns.folded_changed.connect(self.asking.fold_facets)
        self.columns.covered.connect(bar.make_room)
        self.found.text_wanted.connect(self.search_for)
        self.nothing.filter_dropped.connect(self.asking.drop)
        self.nothing.left.connect(self._show_rows_again)
        self.beside.wanted.connect(self._show_beside)
        self.nothing.area_wanted.connect(self.asking.look_in)
        self.nothing.opened.connect(lambda hit: self._open(hit.ref, hit, enter=True))
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(lambda row: self.open_row(row, enter=True))
        self.view.left.connect(self.go_to_box)
        self.view.typed.connect(self._go_on_typing)
        self.view.copied.connect(self.desk.copy)
        self.view.rows_in_sight.connect(searching.set_rows_in_sight)
        self.model.rows_wanted.connect(searching.fetch)
        self.record.left.connect(self._leave_record)

    def _connect_answers(self) -> None:
        self.searching.answered.connect(self._show)
        self.searching.paged.connect(self.model.add)
        self.searching.page_failed.connect(self.model.give_up)
        self.searching.counted.connect(self._show_counts)
        self.searching.completed.connect(self.bar.show_completions)
        self.searching.conditions_changed.connect(lambda: self.columns.show_record(False))
        self.searching.text_changed.connect(self._show_text)
        self.searching.entry_read.connect(self._show_entry)
        self.searching.entry_failed.connect(self._fail_entry)
        self.searching.failed.connect(self._fail)
        self.view.painted.connect(self._after_painting)
        self.nothing.painted.connect(self._after_painting)

    def enter(self) -> None:
        ref = self.desk.sought.pop(FIND, "")
        if ref:
            self.view.mark(self.model.row_of(ref))
            self._open(ref, None, enter=True)
        else:
            self.go_to_box()

    def use_library(self) -> None:
        self.bar.place.seek_again()
        self.searching.begin()

    def go_back(self) -> bool:
        if self.columns.facets_are_over:
            self._leave_facets()
            return True
        if self.columns.is_narrow and not self.record.isHidden():
            self._leave_record()
            return True
        if not self.middle.shows_rows and self.nothing.is_beside:
            self._show_rows_again()
            return True
        return False

    def look_for(self, text: str, filters: Mapping[str, tuple[str, ...]]) -> None:
        """Look for this text with these filters, as if they had been typed and chosen."""
        self._show_text(text)
        only, self.desk.counted = self.desk.counted, None
        self.searching.look_for(text, filters, only)
        self.go_to_box()

    def search_for(self, text: str) -> None:
        """Put a text into the box, as if it had been typed."""
        self.bar.box.setText(text)
        self.go_to_box()

    def go_to_box(self) -> None:
        """Go to the search box, ready to type something else."""
        self._when_answered = None
        if self.bar.isHidden():
            self.columns.show_record(False)
        self.bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.box.selectAll()

    def enter_results(self) -> None:
        """Go from the box to the rows, or to what is there instead of rows, once they answer what was typed."""
        if self._is_put_off(self.enter_results):
            return
        self.middle.enter()

    def _is_put_off(self, act: Callable[[], None]) -> bool:
        """Whether the answer to what was typed is still to come; ``act`` is then done when it is here."""
        self._when_answered = act if self.searching.is_waiting else None
        return self._when_answered is not None

    def set_filter(self, facet: str, value: str, wanted: bool) -> None:
        """Add or drop a value of a facet."""
        self.searching.set_filter(facet, value, wanted)

    def open_row(self, row: int, enter: bool = False) -> None:
        """Open a row; ``enter`` also moves the focus into the record."""
        if hit := self.model.hit(row):
            self._open(hit.ref, hit, enter)

    def _ask(self, text: str) -> None:
        self._when_answered = None
        self.columns.show_record(False)
        self.searching.set_text(text)

    def _show_text(self, text: str) -> None:
        with QSignalBlocker(self.bar.box):
            self.bar.box.setText(text)

    def _take_completion(self, suggestion: Suggestion) -> None:
        if suggestion.ref:
            self.view.mark(self.model.row_of(suggestion.ref))
            self._open(suggestion.ref, None, enter=True)
        else:
            self.search_for(suggestion.text)

    def _go_on_typing(self, text: str) -> None:
        self.bar.box.setFocus()
        self.bar.box.end(False)
        self.bar.box.insert(text)

    def _open_best(self) -> None:
        """Enter in the box: the first row of what was typed."""
        if self._is_put_off(self._open_best):
            return
        if self._results is not None and self._results.total and self.model.hit(0) is not None:
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.open_row(0, enter=True)

    def _choose(self, row: int) -> None:
        if not self.columns.is_narrow or self.view.underMouse():
            self.open_row(row, enter=self.columns.is_narrow)

    def _open(self, ref: str, hit: Hit | None, enter: bool) -> None:
        self._entering = enter
        self.columns.show_facets(False)
        self.searching.read(ref, hit)

    def _leave_record(self) -> None:
        self.columns.show_record(False)
        if self.middle.shows_rows and self.model.rowCount():
            self.view.enter()
        else:
            self.go_to_box()

    def _show_beside(self, results: Results) -> None:
        self.nothing.show_beside(results)
        self.beside.hide()
        self.middle.show_rows(False)
        self.middle.enter()

    def _show_rows_again(self) -> None:
        self.beside.show()
        self.middle.show_rows(True)
        self.middle.enter()

    def _toggle_facets(self) -> None:
        self.columns.show_record(False)
        self.columns.show_facets(not self.columns.facets_are_over)
        if self.columns.facets_are_over:
            self.facets.enter()

    def _leave_facets(self) -> None:
        if self.columns.facets_are_over:
            self.columns.show_facets(False)
            self.bar.facets_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.go_to_box()

    def _show(self, request_id: int, results: Results) -> None:
        self._results = results
        self.found.show_results(results, self.searching.text)
        self.bar.row.arrange()
        if not results.total:
            self.nothing.show_help(request_id, self.searching.text, results)
        self.middle.show_rows(bool(results.total))
        self.beside.look_at(self.searching.request, results)
        self.model.show(request_id, results)
        self.view.verticalScrollBar().setValue(0)
        if self.record.ref and self.record.ref not in {hit.ref for hit in results.hits}:
            self.record.show_message(self.tr("Choose a result to read it here."))  # an old record is no answer
        if self._when_answered:
            self._when_answered()
        self.desk.danger_spoken.emit(results.crisis)

    def _after_painting(self, request_id: int) -> None:
        self.results_painted.emit(request_id)
        if request_id != self.searching.newest or self._results is None:
            return
        self.searching.follow_up(request_id)
        self.asking.show()
        active = self.searching.all_filters
        offered = [code for code in self._results.chips if code.code not in active.get(code.facet, ())]
        self.bar.show_concepts([(one.facet, one.code, self._wording.name(one.facet, one.code)) for one in offered])

    def _show_counts(self, request_id: int, counts: FacetCounts) -> None:
        self.facets.show_counts(counts, self.searching.all_filters)
        self.facets_shown.emit(request_id)

    def _show_entry(self, entry: Entry, shown: Shown) -> None:
        self.record.show_entry(entry, shown)
        self.columns.show_record(True)
        if self._entering:
            self.record.enter()
        self.record_shown.emit(shown.ref)

    def _fail_entry(self, error: PhcError) -> None:
        self.record.show_message(problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)

    def _fail(self, error: PhcError) -> None:
        self._say(self.tr("This did not work"), problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)

    def _say(self, title: str, text: str) -> None:
        """Say something in place of results."""
        self.found.show_message(title)
        self.nothing.show_message(title, text)
        self.beside.hide()
        self.middle.show_rows(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_found()

    def _place_found(self) -> None:
        """Where there is room, the number found stands with the chips; else in a line of its own over the results."""
        is_tight = self.width() < sizes(self.font()).px(_ROOM_FOR_FOUND)
        self.middle.place_found(self.columns.is_narrow or is_tight, self.bar.row)
