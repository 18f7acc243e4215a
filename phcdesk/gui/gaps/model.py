"""The table of areas and kinds as Qt shows it. Every cell has words beside its colour, and a sentence for the ear."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from phcdesk.answers.coverage import Area, Cell, Coverage, State
from phcdesk.app.gap_words import Name, area_words, cell_sentence, cell_words
from phcdesk.gui.look.theme import Theme
from phcdesk.gui.words.wording import SPEECH

_Index = QModelIndex | QPersistentModelIndex
_LOOKS = {"there": "fresh", "old": "ageing", "none": "old", "unknown": "unknown"}
_MISSING: dict[State, int] = {"none": 0, "unknown": 1, "old": 2, "there": 3}
_NOWHERE = QModelIndex()


class _Row(NamedTuple):
    area: Area
    name: str
    cells: tuple[Cell, ...]


class GapsModel(QAbstractTableModel):
    """Rows are areas, columns kinds of service."""

    def __init__(self, theme: Theme, name: Name, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._rows: list[_Row] = []
        self.table = Coverage("", (), (), ())

    def show_table(self, table: Coverage) -> None:
        """Show another table, by the names of its areas."""
        self.beginResetModel()
        self.table = table
        pairs = zip(table.areas, table.cells, strict=True)
        one_country = len({area.country for area in table.areas}) == 1
        self._rows = [
            _Row(area, area.name if one_country and area.name else area_words(area, self._name, SPEECH), cells)
            for area, cells in pairs
        ]
        self.endResetModel()

    def sort_by_name(self) -> None:
        """The areas by the alphabet."""
        self._sort(lambda row: (row.name.casefold(),))

    def sort_by_missing(self) -> None:
        """The areas of which most kinds are missing first."""
        self._sort(lambda row: (-sum(cell.state in ("none", "unknown") for cell in row.cells), row.name.casefold()))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By one kind: the areas where it is missing first, or last."""
        last = order == Qt.SortOrder.DescendingOrder
        if 0 <= column < len(self.table.kinds):
            self._sort(lambda row: _missing(row.cells[column]), last=last)

    def _sort(self, key: object, last: bool = False) -> None:
        self.layoutAboutToBeChanged.emit()
        self._rows.sort(key=key, reverse=last)  # type: ignore[call-overload]
        self.layoutChanged.emit()

    def cell(self, index: _Index) -> tuple[Area, str, Cell]:
        """The area, the kind and what is known of it there."""
        row = self._rows[index.row()]
        return row.area, self.table.kinds[index.column()], row.cells[index.column()]

    def name(self, index: _Index) -> str:
        """What a cell is about: its kind and its area."""
        kind = self._name(self.table.facet, self.table.kinds[index.column()])
        return self.tr("{kind}, {area}").format(kind=kind, area=self._rows[index.row()].name)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.kinds)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._rows[section].name
        return self._name(self.table.facet, self.table.kinds[section])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words(cell, SPEECH)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            kind = self._name(self.table.facet, self.table.kinds[index.column()])
            return cell_sentence(cell, kind, row.name, SPEECH)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        look = self._theme.age(_LOOKS[cell.state])
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(look.ground)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(look.ink)
        return None


def _missing(cell: Cell) -> tuple[int, int, int]:
    return _MISSING[cell.state], cell.fresh, cell.old
