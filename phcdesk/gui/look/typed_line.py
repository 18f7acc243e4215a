"""A line to type in that stands above what it finds: the keys that lead there, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class TypedLine(QLineEdit):
    """Down goes to what is below, Escape clears the line and then goes back."""

    down = Signal()
    back = Signal()
    cleared = Signal()  # by Escape
    undone = Signal()  # Ctrl+Z, when there is nothing typed to take back

    keys_down: tuple[Qt.Key, ...] = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self.keys_down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self.cleared.emit()
            else:
                self.back.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self.undone.emit()
        else:
            super().keyPressEvent(event)
