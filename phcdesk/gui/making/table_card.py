"""Which table of the source is read and where its headings stand, and recipes: the choices of this step in a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.step import Card, asked, combo, counter
from phcdesk.gui.record.parts import plain_label, show_text

_LAST_ROW = 1_000


class TableCard(Card):
    """Says what is wanted; the step does it."""

    table_chosen = Signal(int)
    header_wanted = Signal(int)  # the row that the headings stand in
    load_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._draft = draft
        self.table: QComboBox = combo("")
        self.table.activated.connect(self.table_chosen)
        self._tables = QWidget(self)
        self._tables.setLayout(asked(self.tr("Table"), self.table, self.tr("Only this one is read.")))
        self._tables.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
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

    def refresh(self) -> None:
        """Show the table that the draft reads."""
        looked, look = self._draft.looked, self._draft.look
        if looked is None or look is None:
            return
        self.table.clear()
        for table in looked.tables:
            self.table.addItem(table.sheet or table.file)
        self.table.setCurrentIndex(self._draft.table)
        self._tables.setVisible(len(looked.tables) > 1)
        self.row.setValue(look.header_row)
        self.say("")

    def say(self, words: str) -> None:
        show_text(self.said, words)

    def _ask_for_row(self) -> None:
        look = self._draft.look
        if look is not None and self.row.value() != look.header_row:
            self.header_wanted.emit(self.row.value())
