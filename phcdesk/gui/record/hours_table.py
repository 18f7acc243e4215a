"""The hours of a service as a week: a line for each day, today marked in words, and what is not weekly below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.record.parts import Copy, Facts, show_text


class HoursTables(QWidget):
    """One table for each place whose hours differ, under a heading; hidden where nothing is known."""

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(heading(self.tr("Hours")))
        self._tables: list[tuple[QLabel, Facts]] = []

    def show_hours(self, tables: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """Show hours as (place, facts)."""
        while len(self._tables) < len(tables):
            self._tables.append((heading(level=3), Facts(self._copy)))
            for widget in self._tables[-1]:
                self._column.addWidget(widget)
        for at, (name, facts) in enumerate(self._tables):
            place = tables[at][0] if at < len(tables) else ""
            show_text(name, place)
            facts.setAccessibleName(self.tr("Hours: {place}").format(place=place) if place else self.tr("Hours"))
            facts.show_facts(tables[at][1] if at < len(tables) else ())
        self.setVisible(bool(tables))
