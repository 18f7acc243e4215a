"""A card of the crisis page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, MARGIN, TIGHT, WIDE


class Card(QFrame):
    """A card with a heading."""

    def __init__(self, title: str, desk: Desk, role: str = "card") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.desk = desk
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(WIDE, MARGIN + TIGHT, WIDE, MARGIN + TIGHT)
        self.column.setSpacing(GAP)
        self.heading = heading(title)
        self.column.addWidget(self.heading)
