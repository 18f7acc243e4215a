"""The strip over every page: the emergency number and the first crisis line of the chosen area, and the way to more.

It never shows a number of another area, nor one of a line that was reported here as dead; an emergency number that was
stays where there is no other, and says so. Without an area it says so and offers to choose one. Words of danger in the
search box raise it: it becomes loud, and never stands in the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLabel, FlowLayout
from phcdesk.gui.look.theme import LOW, MARGIN, ROOMY, TIGHT
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.page_names import SETTINGS
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import SPEECH

if TYPE_CHECKING:
    from phcdesk.crisis.sheet import CrisisSheet, EmergencyCall
    from phcdesk.search.results import Hit

CRISIS = "crisis"


class CrisisStrip(QFrame):
    """One line of numbers, which wraps where it must, and two buttons of which one is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(CRISIS)
        self._desk = desk
        self._danger = FlowLabel()
        self._emergency = _Numbered(self.tr("Emergency"))
        self._reported = FlowLabel()
        self._line = _Numbered(self.tr("Crisis line"))
        self._state = FlowLabel()
        self.choose = WrappingButton(self.tr("Choose your area"))
        self.choose.clicked.connect(lambda: desk.page_wanted.emit(SETTINGS))
        self.more = WrappingButton(self.tr("Crisis page"))
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
        flow = FlowLayout(words, gap=MARGIN, centred=True)
        emergency, line = ((numbered.name, numbered.number) for numbered in (self._emergency, self._line))
        for widget in (self._danger, *emergency, self._reported, *line, self._state):
            flow.addWidget(widget)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + TIGHT, TIGHT, MARGIN + TIGHT, TIGHT)
        row.setSpacing(ROOMY)
        row.addWidget(words, 1)
        row.addWidget(self.choose)
        row.addWidget(self.more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the window is low for this size of text, the numbers stand alone; the rail leads to the rest."""
        roomy = self.window().height() > LOW * self.fontMetrics().height()
        self._state.setVisible(roomy and bool(self._state.text()))
        has_numbers = not self._emergency.number.isHidden()
        self._danger.setVisible(roomy or not has_numbers)
        buttons = self.choose.sizeHint().width() + self.more.sizeHint().width()
        narrow = not self._desk.area and 2 * buttons > self.width()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.more.setVisible(not narrow and (roomy or not has_numbers))

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
        self._fit()

    def _show_numbers(self, sheet: CrisisSheet | None) -> None:
        call = sheet.calls[0] if sheet is not None and sheet.calls else None
        line = sheet.first_line if sheet is not None and sheet.country else None
        self._emergency.show_number(call.number if call is not None else "")
        reported = _reported_words(call) if call is not None else ""
        self._reported.setText(reported)
        self._reported.setVisible(bool(reported))
        self._line.show_number(self._desk.wording.number(line) if line is not None else "")
        self._state.setText(self._state_of(line) if line is not None else "")  # shown by _fit alone

    def _state_of(self, line: Hit) -> str:
        """Whether the line is open, and how far its number was checked. Its name is on the crisis page.

        That another number of it was reported as dead is not said, for it would be taken for this one.
        """
        from msgspec.structs import replace

        wording = self._desk.wording
        of_the_number = replace(line, reported=tuple(one for one in line.reported if not one.number))
        parts = [*(words for words, _ in wording.badges(of_the_number)), wording.age(line)[0]]
        return " · ".join(part for part in parts if part)


def _reported_words(call: EmergencyCall) -> str:
    from phcdesk.app.report_words import dead_words  # not needed before the first paint

    return dead_words(call.reported, (call.number,), SPEECH)


class _Numbered:
    """What a number is, and the number, large: two labels of a flow that come and go together."""

    def __init__(self, name: str) -> None:
        self.name = FlowLabel(name)
        self.number = QLabel()
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setProperty("role", "number")

    def show_number(self, number: str) -> None:
        self.number.setText(LTR.format(number))
        words = QCoreApplication.translate("CrisisStrip", "{what} {number}")
        self.number.setAccessibleName(words.format(what=self.name.text(), number=number))
        for label in (self.name, self.number):
            label.setVisible(bool(number))
