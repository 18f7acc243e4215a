"""Lines and places of the crisis page: whom to call, and where to go, those open now first.

Lines that belong together stand together, under one rule. Hours that are not known are said to be so,
and numbers that were reported here as dead too: they come last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from phcdesk.app.record_facts import dialling_words, languages_line
from phcdesk.app.report_words import dead_words
from phcdesk.gui.crisis.card_frame import Card
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLabel, FlowLayout
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, TIGHT
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.record.parts import Badges, CopyButton, plain_label, rule, show_text
from phcdesk.gui.words.calling import phone_type_words
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.opening import unknown_hours
from phcdesk.gui.words.wording import SPEECH

if TYPE_CHECKING:
    from phcdesk.crisis.sheet import CrisisSheet
    from phcdesk.model import Phone
    from phcdesk.search.results import Hit

_SIDE_BY_SIDE = 56  # letters of width at which numbers stand beside the name
_MOST_NUMBERS = 3  # of one line, in sight; the record has all


class _Number(QWidget):
    """A number as a button that copies it, and below it by which way it is reached and how it is dialled."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.copy = CopyButton(desk.copy)
        self.copy.setProperty("role", "number")
        self._how = FlowLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._how)

    def show_number(self, line: Hit, phone: Phone) -> None:
        """Show a number of a line."""
        words = self.tr("{line}: {number}. Copy")
        self.copy.offer(phone.number, LTR.format(phone.number))
        self.copy.setAccessibleName(words.format(line=line.title, number=phone.number))
        dead = dead_words(line.reported, (phone.number,), SPEECH)
        self.copy.setAccessibleDescription(dead)
        font = self.copy.font()
        font.setStrikeOut(bool(dead))
        self.copy.setFont(font)
        how = (phone_type_words(phone.type), dialling_words(phone, SPEECH), languages_line(phone.languages), dead)
        show_text(self._how, "\n".join(part for part in how if part))


class _Line(QWidget):
    """One line: a name that opens the record, for whom it is, numbers that are copied by a press, hours and check."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ref = ""
        self.name = WrappingButton()
        self.name.setProperty("role", "name")
        self.name.clicked.connect(lambda: desk.entry_wanted.emit(self._ref))
        self._note = plain_label("muted")
        self._badges = Badges()
        self._numbers: list[_Number] = []
        self._calls = FlowLayout(gap=GAP)
        about = QVBoxLayout()
        calling = QVBoxLayout()
        for column in (about, calling):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(TIGHT)
        about.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeading)
        about.addWidget(self._note)
        about.addWidget(self._badges)
        about.addStretch(1)
        calling.addLayout(self._calls)
        calling.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(MARGIN)
        self._sides.addLayout(about, 8)
        self._sides.addLayout(calling, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, GAP)
        whole.setSpacing(ROOMY)
        self._rule = rule()
        whole.addWidget(self._rule)
        whole.addLayout(self._sides)

    def show_line(self, line: Hit, *, further: str = "", belongs: bool = False) -> None:
        """``further``: what else has to be known; ``belongs``: to the line above."""
        wording = self._desk.wording
        self._rule.setHidden(belongs)
        self._ref = line.ref
        self.name.say(line.title, self.tr("{line}: open the record").format(line=line.title))
        said = (wording.what_and_where(line), line.hours_note, further)
        show_text(self._note, "\n".join(part for part in said if part))
        self._show_numbers(line)
        hours = wording.hours(line)
        hours = hours if hours[0] or line.hours_note else unknown_hours()
        badges = [hours, *wording.warnings(line), wording.age(line)]
        self._badges.show_badges([badge for badge in badges if badge[0]])

    def _show_numbers(self, line: Hit) -> None:
        phones = line.phones[:_MOST_NUMBERS]
        while len(self._numbers) < len(phones):
            self._numbers.append(_Number(self._desk))
            self._calls.addWidget(self._numbers[-1])
        for at, number in enumerate(self._numbers):
            number.setVisible(at < len(phones))
            if at < len(phones):
                number.show_number(line, phones[at])

    def first_button(self) -> QPushButton | None:
        return next((number.copy for number in self._numbers if not number.isHidden()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.LeftToRight if wide else directions.TopToBottom)


class LinesCard(Card):
    """The lines of the area, those open now first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("Lines, open now first"))
        self._unknown = plain_label()
        self._unknown.setText(self.tr("No line is known for this area."))
        self.column.addWidget(self._unknown)
        self.rows: list[_Line] = []

    def show_lines(self, sheet: CrisisSheet) -> None:
        from phcdesk.crisis.lines import belongs_to

        while len(self.rows) < len(sheet.lines):
            self.rows.append(_Line(self.desk))
            self.column.addWidget(self.rows[-1])
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(sheet.lines))
            if at < len(sheet.lines):
                above = belongs_to(sheet.lines[at - 1]) if at else ""
                row.show_line(sheet.lines[at], belongs=belongs_to(sheet.lines[at]) == above)
        self._unknown.setVisible(not sheet.lines)
        self.setHidden(not sheet.country)  # without an area nothing can be said about lines

    def first_button(self) -> QPushButton | None:
        return next((row.first_button() for row in self.rows if not row.isHidden()), None)


class PlacesCard(Card):
    """Places to go that are open now, the nearest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk)
        self.rows: list[_Line] = []

    def show_places(self, sheet: CrisisSheet) -> None:
        """Show the places; where none is known to be open, nothing is said of them."""
        near = self.tr("Places to go, open now, nearest to {place} first").format(place=sheet.near)
        self.heading.setText(near if sheet.near else self.tr("Places to go, open now"))
        while len(self.rows) < len(sheet.walk_ins):
            self.rows.append(_Line(self.desk))
            self.column.addWidget(self.rows[-1])
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(sheet.walk_ins))
            if at < len(sheet.walk_ins):
                row.show_line(sheet.walk_ins[at].row, further=sheet.walk_ins[at].way_in)
        self.setVisible(bool(sheet.walk_ins))
