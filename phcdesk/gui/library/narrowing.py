"""A line that narrows the list below it while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_MOST = 500  # characters; nobody types more, somebody pastes more


class NarrowingLine(QLineEdit):
    """Down or Enter goes to the list, Escape clears the line and then goes back."""

    down = Signal()
    back = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_MOST)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)

    def enter(self) -> None:
        """Take the focus, ready to type something else."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def go_on_typing(self, text: str) -> None:
        """Take the focus and what was typed elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.end(False)
        self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.back.emit()
        else:
            super().keyPressEvent(event)
