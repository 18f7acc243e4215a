"""What a pack changes, as a list of any length and as a table of one entry's fields before and after."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from phcdesk.app import change_words as words_of_changes
from phcdesk.app.change_words import field_words
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, WIDE
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.shortlist.lists_bar import list_words
from phcdesk.gui.words.wording import listed

if TYPE_CHECKING:
    from phcdesk.importing.preview import Difference, FieldChange, Touched

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_LONGEST = 400  # characters of a field that are shown


class Change(NamedTuple):
    """One entry that a pack touches, and what becomes of it: "added", "changed", "closed" or "removed"."""

    becomes: str
    entry: Touched
    publisher: str = ""

    @property
    def ref(self) -> str:
        return f"{self.publisher}/{self.entry.id}"


class ChangesModel(QAbstractListModel):
    """Everything a pack touches, what matters most first: removed, closed, changed, added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: list[Change] = []

    def show(self, difference: Difference, publisher: str = "") -> None:
        self.beginResetModel()
        groups = (
            ("removed", difference.removed), ("closed", difference.closed), ("changed", difference.changed),
            ("added", difference.added),
        )  # fmt: skip
        self._changes = [Change(becomes, entry, publisher) for becomes, entries in groups for entry in entries]
        self.endResetModel()

    def change(self, row: int) -> Change | None:
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def of(self, refs: Collection[str]) -> list[Change]:
        """What becomes of these entries, of those that are touched."""
        return [change for change in self._changes if change.ref in refs]

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        change = self.change(index.row())
        if change is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        fields = listed(field_words(one.field, QCoreApplication.translate) for one in change.entry.fields)
        words = QCoreApplication.translate("Changes", "{becomes}: {entry} · {fields}")
        if not fields:
            words = QCoreApplication.translate("Changes", "{becomes}: {entry}")
        return words.format(entry=change.entry.name, becomes=becomes_words(change), fields=fields)


def becomes_words(change: Change) -> str:
    """What becomes of an entry; one that its publisher withdraws says so."""
    is_withdrawn = bool(change.entry.reason)
    return words_of_changes.becomes_words(change.becomes, QCoreApplication.translate, is_withdrawn=is_withdrawn)


class ChangeDetail(QScrollArea):
    """One entry: what becomes of it, and its fields now and after."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Change"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._becomes = plain_label("muted")
        self._name = heading()
        self._reason = plain_label()
        self._instead = plain_label()
        self._kept = plain_label("muted")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MARGIN)
        self._grid.setVerticalSpacing(ROOMY)
        for at, stretch in enumerate((1, 2, 2)):
            self._grid.setColumnStretch(at, stretch)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        inside = QFrame()
        inside.setProperty("role", "card")
        column = QVBoxLayout(inside)
        column.setContentsMargins(WIDE, MARGIN, WIDE, MARGIN)
        column.setSpacing(GAP)
        for widget in (self._becomes, self._name, self._reason, self._instead, self._table, self._kept):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)
        self._row(0, self.tr("Field"), self.tr("Now"), self.tr("After"))

    def show_nothing(self) -> None:
        self._becomes.setText("")
        self._name.setText(self.tr("Nothing changes"))
        for widget in (self._reason, self._instead, self._table, self._kept):
            widget.hide()

    def show_change(self, change: Change) -> None:
        show_text(self._becomes, becomes_words(change))
        self._name.setText(change.entry.name)
        reason, instead = change.entry.reason, change.entry.replacement
        show_text(self._reason, self.tr("Withdrawn: {reason}").format(reason=reason) if reason else "")
        show_text(self._instead, self.tr("Use instead: {entry}").format(entry=instead) if instead else "")
        fields = change.entry.fields
        self._table.setVisible(bool(fields))
        for at, field in enumerate(fields, 1):
            self._row(at, field_words(field.field, QCoreApplication.translate), *self._values(field))
        for row in self._rows[len(fields) + 1 :]:
            for label in row:
                label.hide()
        show_text(self._kept, self._shortlist_words(change))

    def _values(self, field: FieldChange) -> tuple[str, str]:
        """Both sides of a field; a blank one is said, and a text that is not shown is only called another one."""
        if not field.before and not field.after:
            return "–", self.tr("another text")
        return _short(field.before) or self.tr("nothing"), _short(field.after) or self.tr("nothing")

    def _shortlist_words(self, change: Change) -> str:
        lists = listed(list_words(one) for one in self._desk.shortlist.lists_with(change.ref))
        if not lists:
            return ""
        words = self.tr("On your lists, which will show the new version: {lists}")
        if change.becomes in ("removed", "closed"):
            words = self.tr("On your lists, where it stays with a note: {lists}")
        return words.format(lists=lists)

    def _row(self, at: int, *texts: str) -> None:
        while len(self._rows) <= at:
            labels = (plain_label("muted"), plain_label(), plain_label())
            for column, label in enumerate(labels):
                self._grid.addWidget(label, len(self._rows), column, Qt.AlignmentFlag.AlignTop)
            self._rows.append(labels)
        for label, text in zip(self._rows[at], texts, strict=True):
            label.setText(text)
            label.show()


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
