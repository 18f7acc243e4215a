"""The strip that words of danger raise above the results. It offers crisis lines and never stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from phcdesk.gui.desk import Desk

CRISIS_FILTER = ("type", "crisis-line")


class CrisisStrip(QFrame):
    """One sentence and one button."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("crisis")
        text = QLabel(self.tr("In danger now? Call the emergency number where you are, or a crisis line."))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self.button = QPushButton(self.tr("Show crisis lines"))
        self.button.setProperty("role", "danger")
        self.button.clicked.connect(lambda: desk.find_wanted.emit("", {CRISIS_FILTER[0]: (CRISIS_FILTER[1],)}))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(text, 1)
        row.addWidget(self.button)
        self._raised = False
        self._page = ""
        desk.danger_spoken.connect(self._raise)
        self._settle()

    def show_on(self, page: str) -> None:
        """A page is shown: the strip is over all of them but the one that says the same, large."""
        self._page = page
        self._settle()

    def _raise(self, raised: bool) -> None:
        self._raised = raised
        self._settle()

    def _settle(self) -> None:
        self.setVisible(self._raised and self._page != "crisis")
