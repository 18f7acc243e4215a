"""Make a pack: five steps, one after the other, with a way back at every step and nothing lost.

Whatever reads the list or writes the pack is a child of the command line, which can be stopped at any moment.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP, ROOMY, WIDE
from phcdesk.gui.making.choose_step import ChooseStep
from phcdesk.gui.making.columns_step import ColumnsStep
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.facts_step import FactsStep
from phcdesk.gui.making.recognised_step import RecognisedStep
from phcdesk.gui.making.run_step import RunStep
from phcdesk.gui.making.step import Step
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import MAKING, PACKS
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.words.marks import LTR


class MakingPage(Page):
    """The steps, and below them the way back and on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = _draft_of(desk)
        self.choose = ChooseStep(desk, self.draft)
        self.recognised = RecognisedStep(desk, self.draft)
        self.columns = ColumnsStep(desk, self.draft)
        self.run = RunStep(desk, self.draft)
        self.facts = FactsStep(desk, self.draft, self.run.mapped)
        self.steps: tuple[Step, ...] = (self.choose, self.recognised, self.columns, self.run, self.facts)
        self.stack = QStackedWidget()
        self.stack.setMinimumSize(1, 1)
        for step in self.steps:
            self.stack.addWidget(step)
            step.ready_changed.connect(self._show_ways)
        self.where = plain_label("muted")
        self.back = QPushButton()
        self.back.clicked.connect(self.go_back)
        self.next = QPushButton(self.tr("Next"))
        self.next.setProperty("role", "main")
        self.next.clicked.connect(self.go_on)
        self.choose.source_chosen.connect(self.take)
        self._lay_out()
        self._has_arrived = False
        self.setAcceptDrops(True)
        self._show_ways()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.go_back)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, ROOMY, 0, ROOMY)
        column.setSpacing(GAP)
        above, below = QVBoxLayout(), QVBoxLayout()
        for layout in (above, below):
            layout.setContentsMargins(WIDE + ROOMY, 0, WIDE + ROOMY, 0)
        above.addWidget(self.where)
        ways = FlowLayout(gap=GAP)
        ways.addWidget(self.back)
        ways.addWidget(self.next)
        below.addLayout(ways)
        column.addLayout(above)
        column.addWidget(self.stack, 1)
        column.addLayout(below)

    @property
    def at(self) -> int:
        """The number of the step that is shown, from 0."""
        return self.stack.currentIndex()

    @property
    def step(self) -> Step:
        return self.steps[self.at]

    def enter(self) -> None:
        if not self._has_arrived and self.draft.at:
            self._show_step(self.draft.at)  # where one was in the window before this one
        self._has_arrived = True
        self.step.enter()

    def leave(self) -> None:
        if self.step is self.facts:
            self.facts.facts.keep()

    def take(self, source: Path) -> None:
        """Take this file or folder as the list, and look at it."""
        if source != self.draft.source:
            self.draft.choose(source)
        self.choose.arrive()
        self.go_to(1)

    def go_on(self) -> None:
        if self.step.is_ready and self.at + 1 < len(self.steps):
            self.go_to(self.at + 1)

    def go_to(self, at: int) -> None:
        """Show a step. Work that was under way in the one before is ended."""
        self.step.leave()
        self._show_step(at)
        if self.isVisible():
            self.step.enter()
            self.desk.noticed.emit(self.where.text())

    def _show_step(self, at: int) -> None:
        self.draft.at = at
        self.stack.setCurrentIndex(at)
        self.step.arrive()
        self._show_ways()

    def go_back(self) -> bool:
        if self.step is self.columns and self.columns.close_preview():
            return True
        if self.at == 0:
            self.desk.page_wanted.emit(PACKS)  # where one came from
        else:
            self.go_to(self.at - 1)
        return True

    def _show_ways(self) -> None:
        words = self.tr("Make a pack: step {step} of {steps}")
        numbers = {"step": LTR.format(self.at + 1), "steps": LTR.format(len(self.steps))}
        self.where.setText(words.format(**numbers))
        self.back.setText(self.tr("Back to the packs") if self.at == 0 else self.tr("Back"))
        self.next.setVisible(self.at + 1 < len(self.steps))
        self.next.setEnabled(self.step.is_ready)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _sources_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        sources = _sources_of(event)
        if sources:
            self.take(sources[0])
            event.acceptProposedAction()


def _draft_of(desk: Desk) -> Draft:
    """The pack that was begun in this session, or a new one."""
    kept = desk.unfinished.get(MAKING)
    if not isinstance(kept, Draft):
        kept = desk.unfinished[MAKING] = Draft()
    return kept


def _sources_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
