"""One column of a table: its heading, three of its cells, the field it is read as, and how sure that is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, TIGHT, sizes
from phcdesk.gui.making.step import combo
from phcdesk.gui.record.parts import breakable, plain_label, show_text

_NARROW = 460  # pixels at the plain size of text
_SAMPLE = 60  # letters of a cell that are shown


class ColumnCard(QFrame):
    """Choosing a field says so by ``chosen``."""

    chosen = Signal(str, str)  # heading, field

    def __init__(self, fields: QStandardItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.name = ""
        self._title = heading(level=3)
        self._cells = plain_label("muted")
        self.field = combo("")
        self.field.setModel(fields)
        self.field.activated.connect(lambda at: self.chosen.emit(self.name, str(self.field.itemData(at))))
        self.certainty = plain_label("muted")
        self.of_people = plain_label()
        self.of_people.setParent(self)
        what = QVBoxLayout()
        what.setSpacing(TIGHT)
        what.addWidget(self._title)
        what.addWidget(self._cells)
        what.addStretch(1)
        choice = QVBoxLayout()
        choice.setSpacing(TIGHT)
        choice.addWidget(self.field)
        choice.addWidget(self.certainty)
        choice.addWidget(self.of_people)
        choice.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(MARGIN, ROOMY, MARGIN, ROOMY)
        self._halves.setSpacing(GAP)
        self._halves.addLayout(what, 1)
        self._halves.addLayout(choice, 1)

    def show_column(self, name: str, samples: list[str]) -> None:
        """Show another column: its heading, and some of its cells."""
        self.name = name
        self._title.setText(breakable(name))
        cells = breakable(" · ".join(map(_short, samples)))
        self._cells.setText(cells or self.tr("All cells that were looked at are blank."))
        self.field.setAccessibleName(self.tr("Read “{column}” as").format(column=name))

    def show_field(self, field: str, certainty: str, person: str = "") -> None:
        """Show what it is read as, how sure that is, and what in it looks like a person whom all would read of."""
        self.field.setCurrentIndex(max(self.field.findData(field), 0))
        self.certainty.setText(certainty)
        words = self.tr("“{person}” looks like the name or the number of a person. Everybody will read this column.")
        words = breakable(words.format(person=person)) if person else ""
        show_text(self.of_people, words)
        self.field.setAccessibleDescription(f"{certainty} {words}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < sizes(self.font()).px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._halves.direction() != way:
            self._halves.setDirection(way)


def _short(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= _SAMPLE else f"{line[:_SAMPLE]}…"
