"""What this computer keeps and where, how to clear it, and whether the library is whole: the last parts of Settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from phcdesk.app.health import health_words
from phcdesk.errors import PhcError
from phcdesk.gui.corrections.saving import SaveReports
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP, ROOMY
from phcdesk.gui.record.parts import CopyRow, plain_label, show_text
from phcdesk.gui.tasks import Urgency
from phcdesk.gui.words.problems import problem_words

if TYPE_CHECKING:
    from phcdesk.importing import Finding
    from phcdesk.progress import CancelToken


class Confirm(QFrame):
    """A question inside the page: what will be gone, and two buttons. Escape answers no."""

    confirmed = Signal()
    closed = Signal()

    def __init__(self, question: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "error-banner")
        self._question = plain_label()
        self._question.setText(question)
        self.yes = QPushButton(yes)
        self.yes.setProperty("role", "danger")
        self.no = QPushButton(self.tr("Cancel"))
        self.no.setAccessibleDescription(question)
        buttons = QWidget()
        flow = FlowLayout(buttons, GAP)
        for button in (self.yes, self.no):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.addWidget(self._question)
        column.addWidget(buttons)
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self.close_question)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_question)
        self.hide()

    def ask(self) -> None:
        """Show the question; the answer that does nothing has the focus."""
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_question(self) -> None:
        self.hide()
        self.closed.emit()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()


class KeptHere(QWidget):
    """The folder, what lies in it, and a way to clear what a person kept. The library is not touched."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.what = plain_label()
        self.what.setText(
            self.tr("PHC Desk keeps these settings, the size of the window, your shortlists with their names, and "
                    "what you reported as wrong. It keeps nothing of what you look for or read, and nothing leaves "
                    "this computer.")
        )  # fmt: skip
        self.where = plain_label("muted")
        self.folder = CopyRow(desk.copy, "")
        self.reports = SaveReports(desk)
        self.clear = QPushButton(self.tr("Clear what this computer keeps"))
        self.clear.setObjectName("clear")
        self.confirm = Confirm(
            self.tr("Clear the shortlists, the reports, the settings and the size of the window? This cannot be "
                    "undone. The library stays."), self.tr("Clear them")
        )  # fmt: skip
        self.problem = plain_label()
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOMY)
        for widget in (self.what, self.where, self.folder, self.reports):
            column.addWidget(widget)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.confirm)
        column.addWidget(self.problem)
        self.clear.clicked.connect(self.confirm.ask)
        self.confirm.closed.connect(self.clear.setFocus)
        self.confirm.confirmed.connect(self._clear)
        self.refresh()

    def refresh(self) -> None:
        """Say where things are kept now: a disk may have refused since."""
        keeping = self._desk.keeping
        folder = str(keeping.folder or "")
        if not (keeping.is_kept and self._desk.shortlist.is_kept):
            words = self.tr("Kept for this session only: nothing can be written to the folder.")
        elif keeping.is_portable:
            words = self.tr("Portable: the folder lies beside the program and goes where it goes.")
        else:
            words = ""
        show_text(self.where, words)
        self.folder.show_copy(self.tr("Folder"), folder, self.tr("Copy folder"))
        self.folder.setVisible(bool(folder))
        self.reports.refresh()

    def _clear(self) -> None:
        shortlist, corrections = self._desk.shortlist, self._desk.corrections

        def work(_token: CancelToken) -> None:
            shortlist.erase()
            corrections.erase()

        self._desk.tasks.ask("clear", work, lambda _none: self._forget(), self._fail)

    def _forget(self) -> None:
        try:
            self._desk.keeping.forget()
        except PhcError as error:
            self._fail(error)
            return
        self._desk.shortlist.read()
        self._desk.corrections.read()
        self._desk.noticed.emit(self.tr("This computer keeps nothing any more but the library."))
        self._desk.forgotten.emit()

    def _fail(self, error: PhcError) -> None:
        show_text(self.problem, problem_words(error))
        self.clear.setFocus()


class LibraryHealth(QWidget):
    """One button, and below it one line a finding, in the words of ``phcdesk doctor``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.check = QPushButton(self.tr("Check the library"))
        self.check.setObjectName("check")
        self.check.clicked.connect(self._check)
        self.answer = plain_label()
        self.answer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOMY)
        column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.answer)

    def _check(self) -> None:
        place = self._desk.place()
        if place is None or place.verify is None:
            return
        verify = place.verify
        self._say(self.tr("Looking at every file of the library…"))

        def work(token: CancelToken) -> Sequence[Finding]:
            return verify(token)

        self._desk.tasks.ask("verify", work, self._show, lambda error: self._say(problem_words(error)), Urgency.LATER)

    def _show(self, findings: Sequence[Finding]) -> None:
        lines = health_words(findings, QCoreApplication.translate)
        states = {"ok": self.tr("In order"), "notice": self.tr("Notice"), "wrong": self.tr("Damaged")}
        line = self.tr("{state}: {finding}")
        self._say("\n".join(line.format(state=states[state], finding=words) for state, words in lines))

    def _say(self, words: str) -> None:
        show_text(self.answer, words)
        self._desk.noticed.emit(words.partition("\n")[0])
