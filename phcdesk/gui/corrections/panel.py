"""What was reported here about the record that is shown, and "Something is wrong here".

A report is marked as local and unconfirmed wherever it is shown. It can be taken back beside it. Who reports is not
asked, and nothing is to be written about a client: a quiet line says so beside the note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from phcdesk.app.report_words import changed_words, report_words, unconfirmed_words
from phcdesk.gui.corrections.saving import SaveReports
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.elided import ElidedMenu
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP, ROOMY, TIGHT
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import SPEECH

if TYPE_CHECKING:
    from phcdesk.kept.corrections import About, Correction, Noted
    from phcdesk.model import Entry


class _Note(QFrame):
    """One report, and a button that takes it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._identity = ""
        self.setProperty("role", "banner")
        self.words = plain_label()
        self.back = QPushButton()
        self.back.clicked.connect(lambda: desk.corrections.take_back(self._identity))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, GAP, ROOMY, GAP)
        column.setSpacing(TIGHT)
        column.addWidget(self.words)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)

    def show_report(self, one: Correction, words: str, caption: str) -> None:
        self._identity = one.id
        self.words.setText(words)
        self.back.setText(caption)
        self.back.setAccessibleName(caption)
        self.back.setAccessibleDescription(words)
        self.show()


class ReportNotes(QWidget):
    """The reports about one entry, one below the other; hidden where there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.notes: list[_Note] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.hide()

    def show_notes(self, noted: Noted) -> None:
        """Show what holds, and what an edition has changed since."""
        held = [(one, "") for one in noted.holding] + [(one, one.title) for one in noted.elsewhere]
        said = [
            (one, f"{report_words(one, SPEECH, under=under)}\n{unconfirmed_words(SPEECH)}", self.tr("Take back"))
            for one, under in held
        ]
        said += [(one, changed_words(one, SPEECH), self.tr("Done: remove my report")) for one in noted.changed]
        while len(self.notes) < len(said):
            note = _Note(self._desk, self)
            self.notes.append(note)
            self._column.addWidget(note)
        for at, note in enumerate(self.notes):
            note.setVisible(at < len(said))
            if at < len(said):
                note.show_report(*said[at])
        self.setVisible(bool(said))


class _Form(QFrame):
    """A frame that keeps Escape to itself: the record around it would go back at that key."""

    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.escaped.emit()
            event.accept()
            return True
        return super().event(event)


class WrongHere(QWidget):
    """A button, and the form it opens in its place. Escape closes the form and nothing is reported."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry: Entry | None = None
        self._ref = ""
        self._abouts: tuple[About, ...] = ()
        self.open = QPushButton(self.tr("Something is wrong here…"))
        self.open.setProperty("role", "plain")
        self.open.setAccessibleName(self.tr("Report that something is wrong here"))
        self.saving = SaveReports(desk)
        self.form = _Form()
        self.form.setProperty("role", "card")
        self.what, self.proposed, self.note = ElidedMenu(), QLineEdit(), QLineEdit()
        self.report, self.cancel = QPushButton(self.tr("Report on this computer")), QPushButton(self.tr("Cancel"))
        self.report.setProperty("role", "main")
        self.problem = plain_label()
        self._lay_out()
        self.open.clicked.connect(self.ask)
        self.cancel.clicked.connect(self.close_form)
        self.report.clicked.connect(self._make)
        self.form.escaped.connect(self.close_form)
        self.form.hide()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.form)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("What is wrong?"), 2))
        fields: tuple[tuple[QWidget, str], ...] = (
            (self.what, self.tr("It is about")),
            (self.proposed, self.tr("What is right, if you know it: a number, an address, hours")),
            (self.note, self.tr("A short note, if it helps")),
        )
        for field, words in fields:
            label = plain_label("fact-name")
            label.setText(words)
            label.setIndent(0)
            label.setBuddy(field)
            field.setAccessibleName(words)
            column.addWidget(label)
            column.addWidget(field)
        quiet = plain_label("muted")
        quiet.setText(
            self.tr("Write nothing about a client, and no names. The report is kept on this computer, and goes nowhere "
                    "unless you save the reports to a stick.")
        )  # fmt: skip
        buttons = QWidget()
        flow = FlowLayout(buttons, GAP)
        for button in (self.report, self.cancel):
            flow.addWidget(button)
        for widget in (quiet, self.problem, buttons):
            column.addWidget(widget)
        self.problem.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        outer.addWidget(self.form)
        outer.addWidget(self.saving)

    def offer(self, entry: Entry, ref: str) -> None:
        """Offer to report something about an entry; a form that is open for another one is closed."""
        from phcdesk.kept.corrections import abouts

        if ref != self._ref:
            self.close_form(keep_focus=False)
        self._entry, self._ref = entry, ref
        self._abouts = abouts(entry)
        self.show()
        self.saving.refresh()
        self.what.clear()
        self.what.addItems([self._words(about) for about in self._abouts])

    def _words(self, about: About) -> str:
        if about.problem == "dead-number":
            return self.tr("The number {number} is dead").format(number=LTR.format(about.was))
        if about.problem == "moved":
            return self.tr("{place} has moved").format(place=about.name or self.tr("The place"))
        words = {"closed": self.tr("It is closed"), "wrong-hours": self.tr("The hours are wrong")}
        return words.get(about.problem, self.tr("Something else is wrong"))

    def ask(self) -> None:
        """Open the form."""
        self.form.show()
        self.open.hide()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        """Bring the form into sight once it is laid out."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self.what, 0, 3 * self.what.height())

    def close_form(self, *, keep_focus: bool = True) -> None:
        """Close the form and forget what was typed."""
        self.proposed.clear()
        self.note.clear()
        self.problem.hide()
        had = self.form.isVisible()
        self.form.hide()
        self.open.show()
        if had and keep_focus:
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        from secrets import token_hex

        from phcdesk.errors import UsageError
        from phcdesk.gui.words.problems import problem_words
        from phcdesk.kept.corrections import report

        if self._entry is None or not 0 <= self.what.currentIndex() < len(self._abouts):
            return
        about, words = self._abouts[self.what.currentIndex()], (self.proposed.text(), self.note.text())
        today = self._desk.clock().date().isoformat()
        try:
            made = report(self._entry, about, words, ref=self._ref, chance=lambda: token_hex(8), today=today)
        except UsageError as error:
            self.problem.setText(problem_words(error))
            self.problem.show()
            return
        self.close_form()
        self._desk.corrections.add(made)
        self._desk.noticed.emit(self.tr("Reported on this computer. You can take it back in the record."))
