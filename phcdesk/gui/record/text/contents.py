"""A choice of places: a list beside what is read where there is room, a drop-down above it where there is none.

The headings of a text, the pages of Help and the groups of the Library are such choices.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListView,
    QListWidget,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from phcdesk.gui.look.elided import ElidedMenu
from phcdesk.gui.look.theme import sizes

_INDENT = "\u2003"  # before what lies deeper
_AROUND = 26  # pixels at the sides of the words of a row
_WIDTH = 240


class _List(QListWidget):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _Wrapped(QStyledItemDelegate):
    """Gives each row the height its words need, counting the space around them that the style sheet adds."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = sizes(self._view.font())
        width = self._view.viewport().width() - size.px(_AROUND)
        words = self._view.fontMetrics().boundingRect(
            QRect(0, 0, max(width, 1), 10_000), int(Qt.TextFlag.TextWordWrap), str(index.data())
        )
        return QSize(width, max(size.control, words.height() + size.px(10)))


class Contents(QObject):
    """``list`` and ``menu`` show one choice; whoever owns it puts both into a layout and says which is seen."""

    chosen = Signal(int)  # the person wants this place
    entered = Signal(int)  # and wants to be there

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = _List()
        self.list.setObjectName("contents")
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(_Wrapped(self.list))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.menu = ElidedMenu()
        self.menu.setAccessibleName(name)
        self.menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.menu.setMinimumContentsLength(8)
        self.menu.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.menu.activated.connect(self._choose)
        self.list.entered.connect(lambda: self.entered.emit(self.list.currentRow()))
        self._names: list[str] = []

    def follow_list(self) -> None:
        """Choose with every move in the list, as a set of pages does."""
        self.list.currentRowChanged.connect(lambda row: self._choose(row) if row >= 0 else None)

    def jump_by_click(self) -> None:
        """Choose by a click or Enter alone, as a table of contents does."""
        self.list.itemClicked.connect(lambda item: self.entered.emit(self.list.row(item)))
        self.menu.activated.connect(self.entered)

    def show_names(self, names: Sequence[str], depths: Sequence[int] = (), current: int = 0) -> None:
        """Offer these places. ``depths`` says how far each is set in."""
        self._names = list(names)
        set_in = [_INDENT * depth + name for depth, name in zip(depths, names, strict=True)] if depths else names
        with QSignalBlocker(self.list), QSignalBlocker(self.menu):
            self.list.clear()
            self.menu.clear()
            for text, name in zip(set_in, names, strict=True):
                self.list.addItem(text)
                item = self.list.item(self.list.count() - 1)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
                self.menu.addItem(text)
        self.show_current(current)

    def show_current(self, row: int) -> None:
        """Show where one is, without going there."""
        with QSignalBlocker(self.list), QSignalBlocker(self.menu):
            self.list.setCurrentRow(row)
            self.menu.setCurrentIndex(row)

    @property
    def count(self) -> int:
        return len(self._names)

    @property
    def current(self) -> int:
        return self.list.currentRow()

    def set_narrow(self, narrow: bool, wanted: bool = True) -> None:
        """Show the drop-down in place of the list; neither, if it is not ``wanted``."""
        had_focus = self.list.hasFocus() or self.menu.hasFocus()
        self.list.setFixedWidth(sizes(self.list.font()).px(_WIDTH))
        self.list.setVisible(wanted and not narrow)
        self.menu.setVisible(wanted and narrow)
        if had_focus and wanted:
            self.enter()

    def enter(self) -> None:
        """Take the focus."""
        shown = self.menu if self.list.isHidden() else self.list
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, row: int) -> None:
        self.show_current(row)
        self.chosen.emit(row)
