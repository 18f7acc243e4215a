"""Which list is shown, and what can be done with lists: make, rename, delete and undo that, save to a file, open one.

The names are a person's own words. They are shown here and kept in the file of the lists; no title of a window and no
log has them. A quiet line asks not to write names of clients.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from phcdesk.errors import PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.elided import ElidedMenu
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP, ROOMY, TIGHT
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import count_words
from phcdesk.kept.exchange import LIST_SUFFIX, read_list, save, written_list
from phcdesk.kept.shortlist import FIRST_NAME, MOST_LETTERS, NamedList

if TYPE_CHECKING:
    from phcdesk.kept.shortlist import Entries


class NameForm(QFrame):
    """Asks for the name of a list. Escape closes it and nothing is changed."""

    opened = Signal(bool)  # whether it is open now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[str], None] = lambda _name: None
        self.setProperty("role", "card")
        self.label, self.problem = plain_label("fact-name"), plain_label()
        self.label.setIndent(0)
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_LETTERS)
        self.quiet = plain_label("muted")
        self.quiet.setText(self.tr("Name a place or a kind of help. Do not write the names of clients here."))
        self.keep, self.cancel = QPushButton(self.tr("Keep this name")), QPushButton(self.tr("Cancel"))
        buttons = QWidget()
        flow = FlowLayout(buttons, GAP)
        for button in (self.keep, self.cancel):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(TIGHT)
        for widget in (self.label, self.name, self.quiet, self.problem, buttons):
            column.addWidget(widget)
        column.addStretch(1)
        self.name.returnPressed.connect(self._done)
        self.keep.clicked.connect(self._done)
        self.cancel.clicked.connect(self.close_form)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_form)
        self.problem.hide()

    def ask(self, words: str, name: str, act: Callable[[str], None]) -> None:
        """Ask for a name; ``act`` may raise ``UsageError``, which is then said here."""
        self._act = act
        self.label.setText(words)
        self.name.setAccessibleName(words)
        self.name.setText(name)
        self.name.selectAll()
        self.problem.hide()
        self.opened.emit(True)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        try:
            self._act(self.name.text())
        except PhcError as error:
            self.problem.setText(problem_words(error))
            self.problem.show()
            return
        self.close_form()

    def close_form(self) -> None:
        """Forget what was typed."""
        self.name.clear()
        self.opened.emit(False)


class ListsBar(QWidget):
    """The names to choose from, and a menu beside them. ``form`` stands where the rows are, as long as it asks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lists = desk.shortlist
        self._deleted: NamedList | None = None
        self.which = ElidedMenu()
        self.which.setAccessibleName(self.tr("Which list"))
        self.menu_button = QPushButton(self.tr("Lists…"))
        self.menu_button.setAccessibleName(self.tr("Make, rename, delete, save or open a list"))
        self.form = NameForm()
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setAccessibleName(self.tr("Undo: put the list back"))
        self.undo.hide()
        self._make_menu()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.which, 1)
        row.addWidget(self.menu_button)
        row.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        self.which.activated.connect(self._choose)
        self.undo.clicked.connect(self._undo)
        self._lists.changed.connect(self._show)
        self._show()

    def _make_menu(self) -> None:
        menu = QMenu(self.menu_button)
        for words, act in (
            (self.tr("New list…"), self.make),
            (self.tr("Rename this list…"), self.rename),
            (self.tr("Delete this list"), self.delete),
            (self.tr("Save this list to a file…"), self._save),
            (self.tr("Open a list from a file…"), self._open),
        ):
            menu.addAction(words).triggered.connect(act)
        self.menu_button.setMenu(menu)

    def _show(self) -> None:
        current = self._lists.current
        self.which.clear()
        for one in self._lists.lists:
            words = self.tr("{name} ({count})")
            self.which.addItem(
                words.format(name=list_words(one), count=LTR.format(count_words(len(one.entries)))), one.id
            )
        if current is not None:
            self.which.setCurrentIndex(self.which.findData(current.id))

    def _choose(self, row: int) -> None:
        self._lists.choose(self.which.itemData(row))

    def make(self) -> None:
        """Ask for the name of a new list, which is then the one that is shown."""
        self.form.ask(self.tr("Name of the new list"), "", self._lists.make)

    def rename(self) -> None:
        """Ask for another name of the list that is shown."""
        current = self._lists.current
        if current is not None:
            number = current.id
            self.form.ask(
                self.tr("New name of this list"), list_words(current), lambda name: self._lists.rename(number, name)
            )

    def delete(self) -> None:
        """Delete the list that is shown, and offer to undo that."""
        current = self._lists.current
        if current is None:
            return
        try:
            self._lists.delete(current.id)
        except PhcError as error:
            self._desk.noticed.emit(problem_words(error))
            return
        self.form.close_form()
        self._deleted = current
        self.undo.show()
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.noticed.emit(self.tr("The list is deleted. Its entries stay in the library."))

    def _undo(self) -> None:
        if self._deleted is not None:
            self._lists.put_back_list(self._deleted)
        self._deleted = None
        self.undo.hide()
        self.which.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        kinds = self.tr("Shortlists ({pattern})").format(pattern=f"*{LIST_SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save this list"), f"list{LIST_SUFFIX}", kinds)
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write the list that is shown to a file."""
        current = self._lists.current
        if current is None:
            return
        target = file if file.suffix else file.with_suffix(LIST_SUFFIX)
        said = self.tr("Saved: {file}").format(file=target.name)
        data = written_list(current)
        self._desk.tasks.ask(
            "list-file", lambda _token: save(target, data), lambda _none: self._desk.noticed.emit(said), self._fail
        )

    def _open(self) -> None:
        kinds = self.tr("Shortlists ({pattern})").format(pattern=f"*{LIST_SUFFIX}")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a list"), "", kinds)
        if name:
            self.open_file(Path(name))

    def open_file(self, file: Path) -> None:
        """Add the list in a file; entries that this library does not have are kept with their titles."""
        today = self._desk.clock().date()

        def take_in(read: tuple[str, Entries]) -> None:
            name, entries = read
            try:
                self._lists.take_in(name, entries)
            except PhcError as error:
                self._fail(error)
                return
            self._desk.noticed.emit(self.tr("A new list with %Ln entry(s)", "", len(entries)))

        self._desk.tasks.ask("list-file", lambda _token: read_list(file, today), take_in, self._fail)

    def _fail(self, error: PhcError) -> None:
        self._desk.noticed.emit(problem_words(error))

    def leave(self) -> None:
        """Forget what was typed and what could be undone: the page is left."""
        self.form.close_form()
        self._deleted = None
        self.undo.hide()


def list_words(one: NamedList) -> str:
    """What a list is called; the first one, until somebody names it, in the person's language."""
    return QCoreApplication.translate("Shortlist", "Shortlist") if one.name == FIRST_NAME else one.name
