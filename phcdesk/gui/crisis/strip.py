"""The strip that words of danger raise above the results. It offers crisis lines and never stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

CRISIS_FILTER = ("type", "crisis-line")


class CrisisStrip(QFrame):
    """One sentence and one button."""

    lines_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crisis")
        text = QLabel(self.tr("In danger now? Call the emergency number where you are, or a crisis line."))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self.button = QPushButton(self.tr("Show crisis lines"))
        self.button.setProperty("role", "danger")
        self.button.clicked.connect(self.lines_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(text, 1)
        row.addWidget(self.button)
        self.hide()
