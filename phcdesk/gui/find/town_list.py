"""Towns under the place box while one types: a list inside the window, and so dressed and spoken like the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from phcdesk.gui.look.theme import sizes


class TownList(QListWidget):
    """Down goes into it, Enter or a click chooses, Escape or Up out of the first goes back."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Towns and areas"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self._choose(item.text()))
        self.hide()

    def names(self) -> list[str]:
        """What is offered; nothing when the list is not in sight."""
        return [] if self.isHidden() else [self.item(row).text() for row in range(self.count())]

    def offer(self, names: Sequence[str], under: QWidget) -> None:
        """Show these under a widget; no names, no list."""
        self.clear()
        self.addItems(list(names))
        self.setVisible(bool(names))
        if names:
            corner = under.mapTo(self.window(), QPoint(0, under.height() + 2))
            line = max(self.sizeHintForRow(0), sizes(self.font()).control)
            self.setGeometry(corner.x(), corner.y(), under.width(), line * len(names) + 2 * self.frameWidth() + 6)
            self.raise_()

    def enter(self) -> None:
        """Take the focus, on the first town."""
        self.setCurrentRow(0)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, name: str) -> None:
        self.hide()
        self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item.text())
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and self.currentRow() <= 0):
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide()
