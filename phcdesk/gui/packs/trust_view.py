"""Trusting a publisher: what a root.json says, compared with the card that somebody printed.

Two groups of the fingerprint are hidden and have to be typed from the card, so that nobody says yes to what the stick
says of itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from phcdesk.app.card import GROUPS_ASKED, agrees, with_gaps
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, WIDE
from phcdesk.gui.record.parts import Facts, plain_label, show_text
from phcdesk.gui.words.marks import LTR

if TYPE_CHECKING:
    from phcdesk.importing.trusting import RootFacts


class TrustView(QWidget):
    """Who a root speaks for, two boxes for what the card says, and one button."""

    compared = Signal(str)  # the whole fingerprint, of which the person typed two groups from the card
    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fingerprint = ""
        self._facts = Facts(desk.copy)
        self._how = plain_label()
        self._how.setText(
            self.tr(
                "Compare this with the card that the publisher printed. Take the card from a person you know, never"
                " from the stick that brings the pack. Two groups are hidden here: type them from the card."
            )
        )
        self.boxes = tuple(QLineEdit() for _ in GROUPS_ASKED)
        self._problem = QFrame()
        self._problem.setProperty("role", "error-banner")
        self._said = plain_label()
        self.yes = QPushButton(self.tr("Trust this publisher"))
        self.yes.setProperty("role", "main")
        self.yes.clicked.connect(self._compare)
        self.no = QPushButton(self.tr("Cancel"))
        self.no.clicked.connect(self.cancelled)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        column.setSpacing(MARGIN)
        column.addWidget(heading(self.tr("Trust a publisher"), level=1))
        column.addWidget(self._facts)
        column.addWidget(self._how)
        for number, box in zip(GROUPS_ASKED, self.boxes, strict=True):
            column.addLayout(self._asked(number, box))
        problem = QVBoxLayout(self._problem)
        problem.setContentsMargins(MARGIN, ROOMY, MARGIN, ROOMY)
        problem.addWidget(self._said)
        column.addWidget(self._problem)
        buttons = FlowLayout(gap=GAP)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        column.addLayout(buttons)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside, self.tr("Trust a publisher")))

    def _asked(self, number: int, box: QLineEdit) -> QVBoxLayout:
        words = self.tr("Group {number} on the card").format(number=number)
        label = QLabel(words)
        label.setBuddy(box)
        box.setAccessibleName(words)
        box.setMaxLength(12)
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box.setMaximumWidth(box.fontMetrics().horizontalAdvance("W") * 14)
        box.returnPressed.connect(self._compare)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(label)
        column.addWidget(box)
        return column

    def enter(self) -> None:
        self.boxes[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_root(self, root: RootFacts) -> None:
        """Show who a root speaks for."""
        self._fingerprint = root.fingerprint
        keys = self.tr("{threshold} of {keys} must sign")
        self._facts.show_facts(
            [
                (self.tr("Publisher"), root.name),
                (self.tr("Short name"), LTR.format(root.publisher)),
                (self.tr("Keys"), keys.format(threshold=root.threshold, keys=len(root.keys))),
                (self.tr("Fingerprint"), LTR.format(with_gaps(root.fingerprint))),
                (self.tr("In words"), LTR.format(" ".join(root.words))),
            ]
        )
        for box in self.boxes:
            box.clear()
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Say why the publisher is not trusted, until something else is typed and sent."""
        show_text(self._said, words)
        self._problem.setVisible(bool(words))
        if words:
            self._desk.noticed.emit(words)

    def _compare(self) -> None:
        if agrees(self._fingerprint, [box.text() for box in self.boxes]):
            self.show_problem("")
            self.compared.emit(self._fingerprint)
            return
        self.show_problem(
            self.tr("The card says something else than this file, so the publisher is not trusted. Look at both again.")
        )
        self.enter()
