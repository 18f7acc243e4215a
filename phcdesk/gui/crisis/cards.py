"""The cards of the crisis page: emergency numbers, first steps, and the way to the quick cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from phcdesk.app.report_words import dead_words
from phcdesk.gui.crisis.card_frame import Card
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP, TIGHT, WIDE
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.record.parts import CopyButton, plain_label, show_text
from phcdesk.gui.words.calling import emergency_service_words
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import SPEECH, listed

if TYPE_CHECKING:
    from phcdesk.crisis.sheet import CrisisSheet, EmergencyCall


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
        self._reported = plain_label()
        column.addWidget(self._reported)

    def show_call(self, call: EmergencyCall) -> None:
        services = listed(emergency_service_words(service) for service in call.services)
        self._services.setText(services)
        self.copy.offer(call.number, LTR.format(call.number))
        self.copy.setAccessibleName(self.tr("{services}: {number}. Copy").format(services=services, number=call.number))
        reported = dead_words(call.reported, (call.number,), SPEECH)
        show_text(self._reported, reported)
        self.copy.setAccessibleDescription(reported)


class CallCard(Card):
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


class StepsCard(Card):
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


class CardsCard(Card):
    """The other quick cards, a button each."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("Quick cards"))
        self._flow = FlowLayout(gap=GAP)
        self.column.addLayout(self._flow)
        self._buttons: list[WrappingButton] = []

    def show_cards(self, sheet: CrisisSheet) -> None:
        cards = sheet.cards[1:] if sheet.steps else sheet.cards
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
