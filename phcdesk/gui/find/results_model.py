"""The rows of the newest answer, fetched as they come into sight.

``rowCount`` is the number found; a row that has not come yet is blank. The model asks for rows by a signal and
never waits. It holds no more than what was looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from phcdesk.gui.words.wording import Wording

if TYPE_CHECKING:
    from phcdesk.search.results import Hit, Results

PAGE = 25  # rows fetched at a time: three screens, because each row costs the making of its snippet
HIT_ROLE = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ResultsModel(QAbstractTableModel):
    rows_wanted = Signal(int, int)  # offset and number of rows that are not here

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wording = wording
        self.request_id = 0
        self._total = 0
        self._hits: dict[int, Hit] = {}
        self._wanted: tuple[int, int] | None = None

    def show(self, request_id: int, results: Results) -> None:
        """Replace all rows by the first page of a new answer."""
        self.beginResetModel()
        self.request_id = request_id
        self._total = results.total
        self._hits = dict(enumerate(results.hits))
        self._wanted = None
        self.endResetModel()

    def add(self, offset: int, hits: tuple[Hit, ...]) -> None:
        """Fill rows that were asked for."""
        self._wanted = None
        last = min(offset + len(hits), self._total) - 1
        if last < offset:
            return
        self._hits.update((offset + at, hit) for at, hit in enumerate(hits[: last - offset + 1]))
        self.dataChanged.emit(self.index(offset, 0), self.index(last, 0))

    def give_up(self) -> None:
        """The rows asked for are not coming; ask again when they are next looked at."""
        self._wanted = None

    def ensure(self, first: int, last: int) -> None:
        """Ask for the rows ``first`` to ``last`` that are not here, and some more, unless they are on their way."""
        missing = [row for row in range(max(first, 0), min(last, self._total - 1) + 1) if row not in self._hits]
        if not missing:
            return
        begin, end = self._wanted or (0, 0)
        if begin <= missing[0] and missing[-1] < end:
            return
        count = max(missing[-1] - missing[0] + 1, PAGE)
        self._wanted = (missing[0], missing[0] + count)
        self.rows_wanted.emit(missing[0], count)

    def hit(self, row: int) -> Hit | None:
        return self._hits.get(row)

    def row_of(self, ref: str) -> int:
        """The row of an entry, or -1 when it is not among the rows that are here."""
        return next((row for row, hit in self._hits.items() if hit.ref == ref), -1)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self._hits.get(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return self.wording.title(hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.wording.spoken(hit)
        return None
