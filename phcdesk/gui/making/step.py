"""What every step has in common: a title, a place for a problem, a body that scrolls, and whether one can go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, TIGHT, WIDE
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.errand import Errand
from phcdesk.gui.record.parts import plain_label, show_text

_LETTERS_OF_A_COMBO = 12


class Step(QWidget):
    """One step. Its body is ``self.column``."""

    ready_changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.draft = draft
        self.errand = Errand(desk, self)
        inside = QWidget()
        inside.setObjectName("page")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(WIDE + ROOMY, ROOMY, WIDE + ROOMY, WIDE)
        self.column.setSpacing(MARGIN)
        self.title = heading(title, level=1)
        self.column.addWidget(self.title)
        self._problem = QFrame(inside)
        self._problem.setProperty("role", "error-banner")
        self._said = plain_label()
        around = QVBoxLayout(self._problem)
        around.setContentsMargins(MARGIN, ROOMY, MARGIN, ROOMY)
        around.addWidget(self._said)
        self._problem.hide()
        self.column.addWidget(self._problem)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.area = scrolling(inside, title)
        self.outer.addWidget(self.area)

    @property
    def is_ready(self) -> bool:
        """Whether one can go on to the next step."""
        return True

    def arrive(self) -> None:
        """One has come here: show what the draft says now."""

    def enter(self) -> None:
        """Take the focus, on what one most likely wants first."""

    def leave(self) -> None:
        """One goes elsewhere: keep what was written, and end the work that is under way."""
        self.errand.stop()

    def say_problem(self, words: str) -> None:
        """Say why something cannot be done, until it is done otherwise; blank: it can."""
        self._said.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            self.desk.noticed.emit(words)
            self.area.verticalScrollBar().setValue(0)


class Working(QWidget):
    """A bar and what is being done; hidden while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.state = plain_label("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        self.hide()

    def show_work(self, words: str, done: int = 0, total: int = 0) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))
        self.state.setText(words)
        self.show()


class WorkingStep(Step):
    """A step for which a child works: a bar, a button that ends the work, and one that begins it again."""

    def __init__(
        self, desk: Desk, draft: Draft, title: str, stop: str, again: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, draft, title, parent)
        self.working = Working(self)
        self.column.addWidget(self.working)
        self.stop = QPushButton(stop, self)
        self.stop.clicked.connect(self._cancel)
        self.again = QPushButton(again, self)
        for button in (self.stop, self.again):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _refuse(self, _code: str, words: str) -> None:
        self._show_parts()
        self.say_problem(words)
        self.ready_changed.emit()
        self.enter()

    def _cancel(self) -> None:
        self.errand.stop()
        self._show_parts()
        self.enter()

    def _show_parts(self) -> None:
        """Show what there is to see now: the work, or what came of it."""
        is_busy = self.errand.is_running
        self.working.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.again.setVisible(not is_busy and not self.is_ready)


class Card(QFrame):
    """A part of a step with a heading."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(WIDE, MARGIN, WIDE, MARGIN)
        self.column.setSpacing(GAP)
        self.heading = heading(title)
        self.heading.setParent(self)
        self.column.addWidget(self.heading)
        self.heading.setVisible(bool(title))


def combo(name: str) -> QComboBox:
    """A list to choose from, which may be narrower than its longest line."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS_OF_A_COMBO)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the page and changes nothing
    return box


def counter(most: int) -> QSpinBox:
    """A field for a number from 1."""
    box = QSpinBox()
    box.setRange(1, most)
    box.setKeyboardTracking(False)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.lineEdit().setTextMargins(GAP, 0, GAP, 0)
    return box


def asked(words: str, box: QWidget, hint: str = "") -> QLayout:
    """A field with its label above it, and below it what helps to fill it in."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setBuddy(box)
    box.setAccessibleName(words)
    box.setAccessibleDescription(hint)
    if isinstance(box, QSpinBox):
        box.lineEdit().setAccessibleName(words)
    column = QVBoxLayout()
    column.setSpacing(TIGHT)
    column.addWidget(label)
    column.addWidget(box)
    if hint:
        below = plain_label("muted")
        show_text(below, hint)
        column.addWidget(below)
    return column
