"""The cards of the crisis page: emergency numbers, lines, first steps, and the way to the quick cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, TIGHT, WIDE
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.record.parts import Badges, CopyButton, plain_label, rule, show_text
from phcdesk.gui.words.calling import emergency_service_words, phone_type_words
from phcdesk.gui.words.wording import LTR, listed

if TYPE_CHECKING:
    from phcdesk.crisis import CrisisSheet, EmergencyCall
    from phcdesk.search.results import Hit

_SIDE_BY_SIDE = 56  # letters of width at which numbers stand beside the name
_MOST_NUMBERS = 3  # of one line, in sight; the record has all


class _Card(QFrame):
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


class _Call(QWidget):
    """One emergency number and the services that answer it. The number is a button that copies it."""

    def __init__(self, desk: Desk, role: str) -> None:
        super().__init__()
        self._services = plain_label("lead")
        self.copy = CopyButton(desk.copy)
        self.copy.setProperty("role", role)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._services)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)

    def show_call(self, call: EmergencyCall) -> None:
        services = listed(emergency_service_words(service) for service in call.services)
        self._services.setText(services)
        self.copy.offer(call.number, LTR.format(call.number))
        self.copy.setAccessibleName(self.tr("{services}: {number}. Copy").format(services=services, number=call.number))


class CallCard(_Card):
    """The emergency numbers of the area: the general one very large, the others beside each other below it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk, "danger-card")
        self.heading.setText(self.tr("Life in danger: emergency services"))
        self._unknown = plain_label("lead")
        self._assurance = plain_label()
        self._first = _Call(desk, "hero")
        self._others = FlowLayout(gap=WIDE)
        self._calls = [self._first]
        self.column.addWidget(self._unknown)
        self.column.addWidget(self._first)
        self.column.addLayout(self._others)
        self.column.addWidget(self._assurance)

    def show_calls(self, sheet: CrisisSheet, area_chosen: bool) -> None:
        """Show the numbers; where none is known, that, and what to do instead."""
        while len(self._calls) < len(sheet.calls):
            self._calls.append(_Call(self.desk, "number"))
            self._others.addWidget(self._calls[-1])
        for at, widget in enumerate(self._calls):
            widget.setVisible(at < len(sheet.calls))
            if at < len(sheet.calls):
                widget.show_call(sheet.calls[at])
        weakest = min((call.first.assurance for call in sheet.calls), key=lambda one: one.agreement, default=None)
        show_text(self._assurance, self.desk.wording.assurance(weakest, "country") if weakest is not None else "")
        if sheet.calls:
            unknown = ""
        elif area_chosen:
            unknown = self.tr("No emergency number is known for this area. Ask somebody near you to get help.")
        else:
            unknown = self.tr("Choose your area to see its numbers. Until then: ask somebody near you to get help.")
        show_text(self._unknown, unknown)

    def first_button(self) -> QPushButton | None:
        return None if self._first.isHidden() else self._first.copy


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
        self._numbers: list[CopyButton] = []
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
        whole.addWidget(rule())
        whole.addLayout(self._sides)

    def show_line(self, line: Hit) -> None:
        wording = self._desk.wording
        self._ref = line.ref
        self.name.say(line.title, self.tr("{line}: open the record").format(line=line.title))
        show_text(self._note, wording.what_and_where(line))
        self._show_numbers(line)
        words, level = wording.age(line)
        self._badges.show_badges([*wording.badges(line), *([(words, level)] if words else [])])

    def _show_numbers(self, line: Hit) -> None:
        phones = line.phones[:_MOST_NUMBERS]
        while len(self._numbers) < len(phones):
            button = CopyButton(self._desk.copy)
            button.setProperty("role", "number")
            self._numbers.append(button)
            self._calls.addWidget(button)
        for at, button in enumerate(self._numbers):
            button.setVisible(at < len(phones))
            if at < len(phones):
                phone = phones[at]
                parts = [LTR.format(phone.number), phone_type_words(phone.type), phone.dialling]
                button.offer(phone.number, " · ".join(part for part in parts if part))
                words = self.tr("{line}: {number}. Copy")
                button.setAccessibleName(words.format(line=line.title, number=phone.number))

    def first_button(self) -> QPushButton | None:
        return next((button for button in self._numbers if not button.isHidden()), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.LeftToRight if wide else directions.TopToBottom)


class LinesCard(_Card):
    """The lines of the area, those open now first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("Lines, open now first"))
        self._unknown = plain_label()
        self._unknown.setText(self.tr("No line is known for this area."))
        self.column.addWidget(self._unknown)
        self.rows: list[_Line] = []

    def show_lines(self, sheet: CrisisSheet) -> None:
        while len(self.rows) < len(sheet.lines):
            self.rows.append(_Line(self.desk))
            self.column.addWidget(self.rows[-1])
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(sheet.lines))
            if at < len(sheet.lines):
                row.show_line(sheet.lines[at])
        self._unknown.setVisible(not sheet.lines)
        self.setHidden(not sheet.country)  # without an area nothing can be said about lines

    def first_button(self) -> QPushButton | None:
        return next((row.first_button() for row in self.rows if not row.isHidden()), None)


class StepsCard(_Card):
    """What to do first, from the card that has the sources."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("First steps"))
        self._ref = ""
        self._steps = plain_label("lead")
        self._draft = plain_label("muted")
        self._draft.setText(self.tr("From a card that is a draft, not reviewed by a clinician. Its sources are on it."))
        self.open = WrappingButton()
        self.open.clicked.connect(lambda: desk.entry_wanted.emit(self._ref))
        self.column.addWidget(self._steps)
        self.column.addWidget(self._draft)
        self.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)

    def show_steps(self, sheet: CrisisSheet) -> None:
        numbered = (f"{LTR.format(f'{at}.')} {step}" for at, step in enumerate(sheet.steps, 1))
        self._steps.setText("\n".join(numbered))
        self._draft.setVisible(bool(sheet.cards) and sheet.cards[0].status == "draft")
        if sheet.cards:
            self._ref = sheet.cards[0].ref
            self.open.say(sheet.cards[0].title)
        self.setVisible(bool(sheet.steps))


class CardsCard(_Card):
    """The other quick cards, a button each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("Quick cards"))
        self._flow = FlowLayout(gap=GAP)
        self.column.addLayout(self._flow)
        self._buttons: list[WrappingButton] = []

    def show_cards(self, sheet: CrisisSheet) -> None:
        cards = sheet.cards[1:]
        while len(self._buttons) < len(cards):
            button = WrappingButton()
            button.clicked.connect(lambda _checked=False, one=button: self.desk.entry_wanted.emit(one.property("ref")))
            self._buttons.append(button)
            self._flow.addWidget(button)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(cards))
            if at < len(cards):
                button.say(cards[at].title)
                button.setProperty("ref", cards[at].ref)
        self.setVisible(bool(cards))
