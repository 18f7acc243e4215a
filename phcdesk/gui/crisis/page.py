"""The crisis page: the same as the strip, large. Numbers to call, lines with those open first, what to do, cards.

It can be used without typing: Tab goes from number to number, Enter copies one, and the arrow keys scroll.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.crisis.cards import CallCard, CardsCard, LinesCard, StepsCard
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import MARGIN, ROOMY, WIDE
from phcdesk.gui.page import Page

if TYPE_CHECKING:
    from phcdesk.crisis import CrisisSheet

_TWO_COLUMNS = 62  # letters of width at which there is room for two columns of cards


class CrisisPage(Page):
    """Four cards: emergency numbers and lines on the reading side, first steps and cards beside them or below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._title = heading(level=1)
        self.change = QPushButton(self.tr("Change area"))
        self.change.clicked.connect(desk.area_wanted)
        self.calls = CallCard(desk)
        self.lines = LinesCard(desk)
        self.steps = StepsCard(desk)
        self.cards = CardsCard(desk)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        desk.crisis.changed.connect(self._show)
        desk.area_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addWidget(self._title, 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.setSpacing(WIDE)
        for cards, stretch in (((self.calls, self.lines), 6), ((self.steps, self.cards), 5)):
            column = QVBoxLayout()
            column.setSpacing(WIDE)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, stretch)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        column.setSpacing(WIDE)
        column.addLayout(head)
        column.addLayout(self._columns)
        column.addStretch(1)
        self._scroll = scrolling(inside, self.tr("Crisis"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def enter(self) -> None:
        """Go to the first number, or to choosing an area."""
        first = self.calls.first_button() or self.lines.first_button() or self.change
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        area = self.desk.area
        sheet = self.desk.crisis.sheet
        known = sheet if sheet is not None and sheet.country == area else None
        name = self.desk.wording.name("country", area) if area else ""
        self._title.setText(self.tr("Crisis: {country}").format(country=name) if area else self.tr("Crisis"))
        self.change.setText(self.tr("Change area") if area else self.tr("Choose your area"))
        waited = not self.isVisible() or self.calls.first_button() is None
        self._fill(known)
        if waited and self.isVisible():
            self.enter()

    def _fill(self, sheet: CrisisSheet | None) -> None:
        from phcdesk.crisis import CrisisSheet

        shown = sheet if sheet is not None else CrisisSheet("")
        self.calls.show_calls(shown, bool(self.desk.area))
        self.lines.show_lines(shown)
        self.steps.show_steps(shown)
        self.cards.show_cards(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > _TWO_COLUMNS * self.fontMetrics().averageCharWidth() * 2
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
