"""The column of the results: the rows, or what stands in their place; over them what was found, under them what helps.

Where there is room, the line of what was found stands with the chips instead.
"""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from phcdesk.gui.find.beside import Beside
from phcdesk.gui.find.chips import ChipRow
from phcdesk.gui.find.found_line import FoundLine
from phcdesk.gui.find.nothing_found import NothingFound
from phcdesk.gui.find.results_view import ResultsView
from phcdesk.gui.look.theme import MARGIN, TIGHT


class Middle(QWidget):
    """Holds the rows and what may take their place. Who made them fills them."""

    def __init__(self, found: FoundLine, view: ResultsView, nothing: NothingFound, beside: Beside) -> None:
        super().__init__()
        self.setObjectName("middle")
        self._found, self._view, self._nothing = found, view, nothing
        self._found_is_above: bool | None = None
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(1)  # it scrolls, and the boxes above it do not
        self._stack.addWidget(view)
        self._stack.addWidget(nothing)
        self._found_place = QVBoxLayout()
        self._found_place.setContentsMargins(MARGIN, TIGHT, MARGIN, TIGHT)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 0, 1, 0)
        inside.setSpacing(0)
        inside.addLayout(self._found_place)
        inside.addWidget(self._stack, 1)
        inside.addWidget(beside)

    @property
    def shows_rows(self) -> bool:
        """Whether the rows are in sight, and nothing in their place."""
        return self._stack.currentWidget() is self._view

    def show_rows(self, rows: bool) -> None:
        """Show the rows, or what stands in their place."""
        self._stack.setCurrentWidget(self._view if rows else self._nothing)

    def enter(self) -> None:
        """Take the focus, on the first row or on what stands there instead."""
        if self.shows_rows:
            self._view.enter()
        else:
            self._nothing.enter()

    def place_found(self, above: bool, row: ChipRow) -> None:
        """Put the line of what was found over the results, or at the end of the ``row`` of chips."""
        if above == self._found_is_above:
            return
        self._found_is_above = above
        if above:
            row.set_end(None)
            self._found_place.addWidget(self._found)
            self._found.lower()  # it is read before the results
            self._found.show()
        else:
            self._found_place.removeWidget(self._found)
            row.set_end(self._found)
        side, over = (MARGIN, TIGHT) if above else (0, 0)
        self._found_place.setContentsMargins(side, over, side, over)
