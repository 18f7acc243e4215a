"""Which tables are read and where their headings stand, and recipes: the choices of this step in a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.step import Card, asked, combo, counter
from phcdesk.gui.record.parts import breakable, plain_label, show_text
from phcdesk.gui.words.wording import listed

_LAST_ROW = 1_000
_NAMED = 12  # tables that are named in a sentence


class TableCard(Card):
    """Says what is wanted; the step does it."""

    table_chosen = Signal(int)
    read_chosen = Signal(bool)  # whether the table that is shown is to be read
    header_wanted = Signal(int)  # the row that the headings stand in
    load_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._draft = draft
        self.table: QComboBox = combo("")
        self.table.activated.connect(self.table_chosen)
        self.is_read = QCheckBox(self.tr("Read this table"))
        self.is_read.clicked.connect(self.read_chosen)
        self.which = plain_label("muted")
        self.nameless = plain_label()
        self._tables = QWidget(self)
        self._add_tables()
        self.row = counter(_LAST_ROW)
        self.row.editingFinished.connect(self._ask_for_row)
        self.load = QPushButton(self.tr("Use a saved recipe…"))
        self.load.clicked.connect(self.load_wanted)
        self.save = QPushButton(self.tr("Save as a recipe…"))
        self.save.clicked.connect(self.save_wanted)
        self.said = plain_label("muted")
        self.said.setParent(self)
        self.column.addWidget(self._tables)
        self.column.addLayout(asked(self.tr("Row of the headings, as the spreadsheet counts"), self.row))
        why = plain_label("muted")
        why.setText(self.tr("A recipe keeps the choices of this page, for the next edition of the same list."))
        self.column.addWidget(why)
        buttons = FlowLayout(gap=GAP)
        buttons.addWidget(self.load)
        buttons.addWidget(self.save)
        self.column.addLayout(buttons)
        self.column.addWidget(self.said)

    def _add_tables(self) -> None:
        """Below each other: which table is shown, whether it is read, and how it stands with all of them."""
        column = QVBoxLayout(self._tables)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        hint = self.tr("Your list has several. Look at each here, and say below whether it is read.")
        column.addLayout(asked(self.tr("Table"), self.table, hint))
        for widget in (self.is_read, self.which, self.nameless):
            column.addWidget(widget)

    def refresh(self) -> None:
        """Show the table that the draft shows, and which tables it reads."""
        draft, look = self._draft, self._draft.look
        if look is None:
            return
        self.table.clear()
        for at, table in enumerate(draft.tables):
            words = self.tr("{table} (%n row(s))", "", table.rows) if table.rows else "{table}"
            self.table.addItem(words.format(table=draft.name_of(at)))
        self.table.setCurrentIndex(draft.table)
        self._tables.setVisible(len(draft.tables) > 1)
        self.row.setValue(look.header_row)
        self.show_read()
        self.say("")

    def show_read(self) -> None:
        """Say which tables are read, and which of these have no names yet."""
        draft = self._draft
        self.is_read.setChecked(draft.table in draft.read)
        names = {at: draft.name_of(at) for at in range(len(draft.tables))}
        read = [name for at, name in names.items() if at in draft.read]
        unread = [name for at, name in names.items() if at not in draft.read]
        words = self.tr("All of them are read.")
        if unread:
            words = self.tr("Read: {read}. Not read: {unread}.")
        if not read:
            words = self.tr("None of them is read yet.")
        show_text(self.which, breakable(words.format(read=_some(read), unread=_some(unread))))
        nameless = [names[at] for at in draft.nameless()] if len(names) > 1 else []
        words = self.tr("No column with the names is chosen yet in: {tables}. Choose one below, or do not read it.")
        show_text(self.nameless, breakable(words.format(tables=_some(nameless))) if nameless else "")

    def say(self, words: str) -> None:
        show_text(self.said, words)

    def _ask_for_row(self) -> None:
        look = self._draft.look
        if look is not None and self.row.value() != look.header_row:
            self.header_wanted.emit(self.row.value())


def _some(names: list[str]) -> str:
    return listed([*names[:_NAMED], "…"] if len(names) > _NAMED else names)
