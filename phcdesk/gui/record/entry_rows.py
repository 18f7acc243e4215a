"""Other entries that a record leads to: a title, what there is to know, its numbers, and a button that opens it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, TIGHT
from phcdesk.gui.record.parts import Badges, CopyButton, plain_label, show_text
from phcdesk.gui.words.marks import LTR

if TYPE_CHECKING:
    from phcdesk.search.results import Hit

_MOST_NUMBERS = 3  # in sight; the record has all


class _EntryRow(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ref = ""
        self._title = heading(level=3)
        self._note = plain_label("muted")
        self._numbers: list[CopyButton] = []
        self._open = QPushButton(self.tr("Open"))
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self._ask)
        for at in range(_MOST_NUMBERS):
            self._numbers.append(CopyButton(desk.copy))
            self._numbers[at].setProperty("role", "number")
        self._badges = Badges()
        buttons = FlowLayout(gap=GAP)
        for button in (*self._numbers, self._open):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(TIGHT)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addLayout(buttons)
        column.addWidget(self._badges)

    def show_entry(self, hit: Hit) -> None:
        wording = self._desk.wording
        self._ref = hit.ref
        self._title.setText(hit.title)
        self._open.setAccessibleName(self.tr("Open the record of {title}").format(title=hit.title))
        show_text(self._note, wording.what_and_where(hit))
        for at, button in enumerate(self._numbers):
            button.setVisible(at < len(hit.phones))
            if at < len(hit.phones):
                number = hit.phones[at].number
                button.offer(number, LTR.format(number))
                words = self.tr("{title}: copy number {number}")
                button.setAccessibleName(words.format(title=hit.title, number=number))
        words, level = wording.age(hit)
        self._badges.show_badges([*wording.badges(hit), *([(words, level)] if words else [])])

    def _ask(self) -> None:
        self._desk.entry_wanted.emit(self._ref)


class EntryRows(QWidget):
    """As many rows as are needed, under a heading; hidden where there are none."""

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(heading(title))
        self._rows: list[_EntryRow] = []

    def show_entries(self, hits: Sequence[Hit]) -> None:
        """Show entries in their order."""
        while len(self._rows) < len(hits):
            self._rows.append(_EntryRow(self._desk))
            self._column.addWidget(self._rows[-1])
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(hits))
            if at < len(hits):
                row.show_entry(hits[at])
        self.setVisible(bool(hits))
