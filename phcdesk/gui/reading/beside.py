"""Views of which one is seen, with a column beside them, or in their place where there is no room for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from phcdesk.gui.look.theme import sizes

_ROOM = 720  # pixels, at the plain size of text, from which there is room for both
_COLUMN = 240
_ANY = 16_777_215  # what Qt takes for no limit


class Beside(QWidget):
    """A column and a stack of views."""

    def __init__(self, column: QWidget, views: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self.stack = QStackedWidget()
        for view in views:
            self.stack.addWidget(view)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(column)
        row.addWidget(self.stack, 1)
        self.setMinimumHeight(1)
        column.hide()

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of the two only."""
        return self.width() < sizes(self.font()).px(_ROOM)

    def show_column(self, on: bool) -> None:
        self.column.setVisible(on)
        self._arrange()

    def _arrange(self) -> None:
        narrow, width = self.is_narrow, sizes(self.font()).px(_COLUMN)
        self.stack.setVisible(self.column.isHidden() or not narrow)
        self.column.setMaximumWidth(_ANY if narrow else width)
        self.column.setMinimumWidth(0 if narrow else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
