"""A line that narrows the list below it while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from phcdesk.gui.look.typed_line import TypedLine

_MOST = 500  # characters; nobody types more, somebody pastes more


class NarrowingLine(TypedLine):
    """Down or Enter goes to the list, Escape clears the line and then goes back."""

    keys_down = (*TypedLine.keys_down, Qt.Key.Key_Return, Qt.Key.Key_Enter)

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
