"""The shortlist: what was put aside, in the rows of Find, with the record beside it.

The keys: Enter opens, Delete takes off, Ctrl+Z undoes that, Alt+Up and Alt+Down move. Where the window is narrow the
record covers the list until one goes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from phcdesk.errors import DamagedLibrary, PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.find.results_model import ResultsModel
from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.look.splitter_order import read_in_order
from phcdesk.gui.look.theme import sizes
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import FIND
from phcdesk.gui.paper.wanted import SLIP_KINDS, Wanted
from phcdesk.gui.record.fetching import read_entry
from phcdesk.gui.record.pane import RecordPane
from phcdesk.gui.shortlist.list_column import ListColumn
from phcdesk.gui.shortlist.lists_bar import ListsBar
from phcdesk.gui.shortlist.words import gone_words, plain_text, row_of
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import count_words
from phcdesk.search.results import Results

if TYPE_CHECKING:
    from phcdesk.gui.record.shown import Shown
    from phcdesk.kept.shortlist import Kept, LookedUp
    from phcdesk.model import Entry

NARROW = 900  # pixels at the plain size of text: below this the record covers the list


class ShortlistPage(Page):
    """The list at the side of reading, the record at the other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._rows: tuple[LookedUp, ...] = ()
        self._current = ""  # the ref that is chosen, wherever its row goes
        self._removed: tuple[Kept, int] | None = None
        self._reading = False
        self._shown = 0
        self.model = ResultsModel(desk.wording, self)
        self.view = ResultsView(self.model, desk.theme)
        self.view.setAccessibleName(self.tr("Shortlist"))
        self.column = ListColumn(self.view, ListsBar(desk))
        self.record = RecordPane(desk)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget, least, stretch in ((self.column, 340, 3), (self.record, 320, 2)):
            widget.setMinimumWidth(least)
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        read_in_order(self._splitter)
        self._connect()
        self._add_keys()
        self._ask_for_rows()

    def _connect(self) -> None:
        self.desk.shortlist.changed.connect(self._ask_for_rows)
        self.desk.corrections_changed.connect(self._ask_for_rows)
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(lambda row: self._open(row, enter=True))
        self.view.copied.connect(self.desk.copy)
        self.view.left.connect(lambda: self.column.copy_all.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.record.left.connect(self._leave_record)
        self.column.copy_all.clicked.connect(lambda: self.desk.copy(plain_text(self._rows, self.desk.wording)))
        self.column.slips.clicked.connect(lambda: self._put_on_paper(booklet=False))
        self.column.booklet.clicked.connect(lambda: self._put_on_paper(booklet=True))
        self.column.up.clicked.connect(lambda: self._move(-1))
        self.column.down.clicked.connect(lambda: self._move(1))
        self.column.remove.clicked.connect(self._remove)
        self.column.undo.clicked.connect(self._undo)
        self.column.to_find.clicked.connect(lambda: self.desk.page_wanted.emit(FIND))

    def _add_keys(self) -> None:
        for keys, act in (
            ("Del", self._remove),
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._undo)

    def enter(self) -> None:
        self.desk.shortlist.read()
        self._take_focus()

    def leave(self) -> None:
        self.column.lists.leave()

    def use_library(self) -> None:
        self._ask_for_rows()

    def go_back(self) -> bool:
        if not (self._reading and self._is_narrow()):
            return False
        self._leave_record()
        return True

    def _ask_for_rows(self) -> None:
        """Look up what is on the list. Before the library is open, and when it fails, the titles are shown alone."""
        library, entries = self.desk.library, self.desk.shortlist.entries
        if library is None:
            return

        def work(_token: object) -> tuple[LookedUp, ...]:
            from phcdesk.kept.shortlist import look_up

            return look_up(entries, library)

        self.desk.tasks.ask("shortlist-rows", work, self._show, self._fail)

    def _show(self, rows: tuple[LookedUp, ...]) -> None:
        had_focus = self.view.hasFocus()
        at = self.view.currentIndex().row()
        self._rows = rows
        self._shown += 1
        self.model.show(self._shown, Results(len(rows), "all", tuple(map(row_of, rows))))
        self.column.show_count(len(rows), self.desk.shortlist.is_read)
        self.column.kept.setVisible(not self.desk.shortlist.is_kept)
        refs = [one.kept.ref for one in rows]
        if self._current in refs:
            at = refs.index(self._current)
        if rows and at >= 0:
            self.view.setCurrentIndex(self.model.index(min(at, len(rows) - 1), 0))
            self._current = refs[min(at, len(rows) - 1)]
        if self.record.ref and self.record.ref not in refs:
            self.record.show_message(self.tr("Choose an entry to read it here."))
            self._cover(False)
        if had_focus or self.column.isAncestorOf(self.focusWidget() or self):
            self._take_focus(had_focus)

    def _take_focus(self, to_rows: bool = True) -> None:
        if not self._rows:
            self.column.to_find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif to_rows and not (self._reading and self._is_narrow()):
            self.view.enter()

    def _choose(self, row: int) -> None:
        self._current = self._rows[row].kept.ref
        if not self._is_narrow():
            self._open(row, enter=False)
        elif self.view.underMouse():
            self._open(row, enter=True)

    def _open(self, row: int, enter: bool) -> None:
        library, packs, one = self.desk.library, self.desk.packs, self._rows[row]
        self._current = one.kept.ref
        if one.hit is None or library is None:
            self.record.show_message(self.tr("{title}. {gone}.").format(title=one.kept.title, gone=gone_words(one)))
            return
        self.desk.tasks.ask(
            "shortlist-entry",
            lambda _token: read_entry(library, one.kept.ref, one.hit, packs),
            lambda pair: self._show_record(pair[0], pair[1], enter),
            self._fail,
        )

    def _show_record(self, entry: Entry, shown: Shown, enter: bool) -> None:
        self.record.show_entry(entry, shown)
        if enter:
            self._cover(True)
            self.record.enter()

    def _leave_record(self) -> None:
        self._cover(False)
        self._take_focus()

    def _fail(self, error: PhcError) -> None:
        self.record.show_message(problem_words(error))
        if isinstance(error, DamagedLibrary):
            self.desk.library_damaged.emit(error)

    def _chosen(self) -> tuple[Kept, int] | None:
        row = self.view.currentIndex().row()
        return (self._rows[row].kept, row) if 0 <= row < len(self._rows) else None

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._removed, self._current = chosen, ""
        self.column.offer_undo(chosen[0].title)
        self.desk.noticed.emit(self.column.removed.text())
        self.desk.shortlist.remove(chosen[0].ref)

    def _undo(self) -> None:
        if self._removed is None:
            return
        (kept, at), self._removed = self._removed, None
        self._current = kept.ref
        self.column.offer_undo("")
        self.desk.noticed.emit(self.tr("Back on the shortlist: {title}").format(title=kept.title))
        self.desk.shortlist.put_back(kept, at)

    def _move(self, by: int) -> None:
        chosen = self._chosen()
        if chosen is None or not 0 <= chosen[1] + by < len(self._rows):
            return
        self._current = chosen[0].ref
        self.desk.shortlist.move(self._current, by)
        words = self.tr("{title}: place {place} of {count}")
        place, count = (LTR.format(count_words(number)) for number in (chosen[1] + by + 1, len(self._rows)))
        self.desk.noticed.emit(words.format(title=chosen[0].title, place=place, count=count))

    def _put_on_paper(self, *, booklet: bool) -> None:
        """Print what the library still has of the list; a document has no slip."""
        kinds = (*SLIP_KINDS, "document") if booklet else SLIP_KINDS
        refs = tuple(one.kept.ref for one in self._rows if one.hit is not None and one.hit.kind in kinds)
        self.desk.put_on_paper(Wanted(refs, is_booklet=booklet))

    def _is_narrow(self) -> bool:
        return self.width() < sizes(self.font()).px(NARROW)

    def _cover(self, reading: bool) -> None:
        """In a narrow window, show either the list or the record."""
        self._reading = reading
        narrow = self._is_narrow()
        has_rows = bool(self._rows)
        self.record.setVisible(has_rows and (reading or not narrow))
        self.record.back.setVisible(narrow)
        self.column.setVisible(not (narrow and reading))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._splitter.setGeometry(self.rect())
        self._cover(self._reading)
