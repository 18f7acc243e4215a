"""The strip over every page: the emergency number and the first crisis line of the chosen area, and the way to more.

It never shows a number of another area. Without an area it says so and offers to choose one. Words of danger in the
search box raise it: it becomes loud, and never stands in the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, TIGHT
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.words.wording import LTR

if TYPE_CHECKING:
    from phcdesk.crisis import CrisisSheet
    from phcdesk.search.results import Hit

CRISIS = "crisis"


class CrisisStrip(QFrame):
    """One line of numbers, which wraps where it must, and two buttons of which one is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(CRISIS)
        self._desk = desk
        self._danger = plain_label(wrap=False)
        self._emergency = _Numbered(self.tr("Emergency"))
        self._line = _Numbered(self.tr("Crisis line"))
        self._state = plain_label(wrap=False)
        self.choose = QPushButton(self.tr("Choose your area"))
        self.choose.clicked.connect(lambda: desk.page_wanted.emit("settings"))
        self.more = QPushButton(self.tr("Crisis page"))
        self.more.setToolTip(self.tr("Ctrl+2"))
        self.more.clicked.connect(lambda: desk.page_wanted.emit(CRISIS))
        for button in (self.choose, self.more):
            button.setProperty("role", "danger")
            button.setAutoDefault(False)
        self._lay_out()
        desk.danger_spoken.connect(self._raise)
        desk.crisis.changed.connect(self._show)
        desk.area_changed.connect(self._show)  # at once: what is read for another area may not stay a moment
        self._show()

    def _lay_out(self) -> None:
        words = QWidget()
        flow = FlowLayout(words, gap=MARGIN)
        for widget in (self._danger, self._emergency, self._line, self._state):
            flow.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + TIGHT, TIGHT, MARGIN + TIGHT, TIGHT)
        row.setSpacing(ROOMY)
        row.addWidget(words, 1)
        row.addWidget(self.choose)
        row.addWidget(self.more)

    def show_on(self, page: str) -> None:
        """A page is shown: the strip is over all of them but the one that says the same, large."""
        self.setVisible(page != CRISIS)

    def _raise(self, raised: bool) -> None:
        if self.property("raised") != raised:
            self.setProperty("raised", raised)
            for widget in (self, *self.findChildren(QWidget)):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _show(self) -> None:
        sheet = self._desk.crisis.sheet
        area = self._desk.area
        known = sheet if sheet is not None and sheet.country == area else None
        if area:
            name = self._desk.wording.name("country", area)
            self._danger.setText(self.tr("In danger now, {country}").format(country=name))
        else:
            self._danger.setText(self.tr("In danger now? Call the emergency number where you are, or a crisis line."))
        self._show_numbers(known)
        self.choose.setVisible(not area)

    def _show_numbers(self, sheet: CrisisSheet | None) -> None:
        call = sheet.calls[0].number if sheet is not None and sheet.calls else ""
        line = sheet.first_line if sheet is not None and sheet.country else None
        self._emergency.show_number(call)
        self._line.show_number(line.phones[0].number if line is not None else "")
        show_text(self._state, self._state_of(line) if line is not None else "")

    def _state_of(self, line: Hit) -> str:
        """The line's name, whether it is open, and how far its number was checked."""
        wording = self._desk.wording
        parts = [line.title, *(words for words, _ in wording.badges(line)), wording.age(line)[0]]
        return " · ".join(part for part in parts if part)


class _Numbered(QWidget):
    """What a number is, and the number, large."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._number = QLabel()
        self._number.setProperty("role", "number")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(QLabel(name))
        row.addWidget(self._number)

    def show_number(self, number: str) -> None:
        self._number.setText(LTR.format(number))
        self._number.setAccessibleName(self.tr("{what} {number}").format(what=self._name, number=number))
        self.setVisible(bool(number))
