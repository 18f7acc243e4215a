"""What stands in place of a page that failed: that it did, that the rest goes on, and a report one can pass on.

The report names versions and places in the program, never what was typed or looked at.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from phcdesk.app.fault_report import fault_report
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.sides import reading_side
from phcdesk.gui.look.theme import GAP, MARGIN
from phcdesk.gui.page import Page


class FaultPage(Page):
    """One sentence, the report, and two buttons."""

    retried = Signal(str)  # the name of the page that failed

    def __init__(self, desk: Desk, name: str, title: str, fault: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        title_line = heading(self.tr("This page stopped working: {page}").format(page=title), 1)
        words = QLabel(
            self.tr("PHC Desk made a mistake. Nothing was lost, and the other pages go on working. "
                    "The report below holds nothing of what you typed or looked at.")
        )  # fmt: skip
        words.setWordWrap(True)
        words.setAlignment(reading_side())
        self.report = QPlainTextEdit(fault_report(fault, name, {"Qt": qVersion()}))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy = QPushButton(self.tr("Copy report"))
        self.copy.setProperty("role", "main")
        self.copy.clicked.connect(lambda: desk.copy(self.report.toPlainText()))
        self.retry = QPushButton(self.tr("Open this page again"))
        self.retry.clicked.connect(lambda: self.retried.emit(name))
        buttons = FlowLayout(gap=GAP)
        for button in (self.copy, self.retry):
            buttons.addWidget(button)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(*[2 * MARGIN] * 4)
        column.setSpacing(MARGIN)
        column.addWidget(title_line)
        column.addWidget(words)
        column.addLayout(buttons)
        column.addWidget(self.report, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside, title))

    def enter(self) -> None:
        self.copy.setFocus(Qt.FocusReason.ShortcutFocusReason)
