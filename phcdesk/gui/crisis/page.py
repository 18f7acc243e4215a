"""The crisis page: the same as the strip, large. Numbers to call, lines with those open first, what to do, cards.

It can be used without typing: Tab goes from number to number, Enter copies one, and the arrow keys scroll.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.crisis.cards import CallCard, CardsCard, StepsCard
from phcdesk.gui.crisis.leaving import LEAVE_KEYS
from phcdesk.gui.crisis.lines import LinesCard, PlacesCard
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, ROOMY, WIDE
from phcdesk.gui.page import Page
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.words.wording import SPEECH

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from phcdesk.crisis.sheet import CrisisSheet

_TWO_COLUMNS = 62  # letters of width at which there is room for two columns of cards


def ask(printer: QPrinter, parent: QWidget) -> bool:
    """Let the person choose a printer."""
    from phcdesk.gui.crisis.printing import ask_printer

    return ask_printer(printer, parent)


class CrisisPage(Page):
    """Cards: emergency numbers and lines on the reading side; first steps, places and cards beside them or below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._title = heading(level=1)
        self.change = QPushButton(self.tr("Change area"))
        self.change.clicked.connect(desk.area_wanted)
        self.calls = CallCard(desk)
        self.print = QPushButton(self.tr("Print this page"))
        self.print.clicked.connect(self._print)
        self.leaving = QPushButton(self.tr("Leave quickly ({keys})").format(keys=LEAVE_KEYS))
        self.leaving.setAccessibleDescription(
            self.tr("Empties the window at once, and forgets what was looked for. What was saved or printed stays.")
        )
        self.leaving.setToolTip(self.leaving.accessibleDescription())
        self.leaving.clicked.connect(desk.leaving)
        self.ask_printer = ask
        self._clock = plain_label()
        self._clock.setProperty("badge", "ageing")
        self.lines = LinesCard(desk)
        self.places = PlacesCard(desk)
        self.steps = StepsCard(desk)
        self.cards = CardsCard(desk)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        desk.crisis.changed.connect(self._show)
        desk.area_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(ROOMY)
        head.addWidget(self._title)
        buttons = FlowLayout(gap=GAP)
        for button in (self.change, self.print, self.leaving):
            buttons.addWidget(button)
        head.addLayout(buttons)
        head.addWidget(self._clock)
        self._columns.setSpacing(WIDE)
        for cards, stretch in (((self.calls, self.lines), 6), ((self.steps, self.places, self.cards), 5)):
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
        self.desk.crisis.read()  # somebody may be near another place by now
        first = self.calls.first_button() or self.lines.first_button() or self.change
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, lambda: self._bring_into_sight(first))

    def _bring_into_sight(self, first: QWidget) -> None:
        """The whole number, and above it as much as there is room for: a window may be low and letters large."""
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.ensureWidgetVisible(first, 0, WIDE)

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
        from phcdesk.crisis.sheet import CrisisSheet

        shown = sheet if sheet is not None else CrisisSheet("")
        self.calls.show_calls(shown, bool(self.desk.area))
        self.lines.show_lines(shown)
        self.steps.show_steps(shown)
        self.places.show_places(shown)
        self.cards.show_cards(shown)
        self.print.setEnabled(bool(shown.country))
        self._judge_clock()

    def _judge_clock(self) -> None:
        """Say it where the date of the computer cannot be right, for then nothing is said to be open."""
        from phcdesk.app.clock_words import clock_sentence

        library = self.desk.library
        wrong = library is not None and library.clock_judged != "plausible"
        show_text(self._clock, clock_sentence(self.desk.clock().date(), SPEECH) if wrong else "")

    def _print(self) -> None:
        from phcdesk.gui.crisis.printing import paper_of, print_sheet
        from phcdesk.gui.paper.printer import new_printer

        sheet = self.desk.crisis.sheet
        if sheet is None or sheet.country != self.desk.area:
            return
        paper = paper_of(sheet, self.desk)
        printer = new_printer(paper.size)
        if not self.ask_printer(printer, self):
            return
        try:
            print_sheet(paper, printer)
        except OSError:
            self.desk.noticed.emit(self.tr("The printer takes nothing."))
        else:
            self.desk.noticed.emit(self.tr("The page was sent to the printer."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > _TWO_COLUMNS * self.fontMetrics().averageCharWidth() * 2
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
