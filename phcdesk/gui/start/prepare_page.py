"""The page that stands in for the window while the library is prepared, and when it cannot be opened.

Calm: one heading, one bar, one button. An error is one sentence and its next step.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from phcdesk.app.steps import step_words
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.sides import reading_side
from phcdesk.gui.look.theme import GAP, MARGIN, sizes
from phcdesk.gui.words.wording import count_words

_WIDTH = 520  # pixels: a line that is easy to read


class PreparePage(QWidget):
    """Progress with a way to stop, or an error with a way to try again."""

    cancelled = Signal()
    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_below = False
        self.heading = heading(level=1)
        self.text = _label("")
        self.next_step = _label("muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.setProperty("role", "main")
        self.retry.setDefault(True)
        self.retry.clicked.connect(self.retried)
        self._build()

    def _build(self) -> None:
        self._inner = inner = _Column()
        self._column = column = QVBoxLayout(inner)
        column.setSpacing(14)
        for widget in (self.heading, self.text, self.next_step, self.bar):
            column.addWidget(widget)
        buttons = FlowLayout(gap=GAP)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.retry)
        column.addLayout(buttons)
        self._outer = outer = QVBoxLayout(self)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignCenter)

    def stand_below(self, is_below: bool = True) -> None:
        """Take part in another page, below what one does there: with less to say, and without taking the focus."""
        self._is_below = is_below
        self.heading.setVisible(not is_below)
        self.text.setVisible(not is_below)
        side = Qt.AlignmentFlag.AlignLeading if is_below else Qt.AlignmentFlag.AlignCenter
        self._outer.setAlignment(self._inner, side)
        self._outer.setContentsMargins(*[0 if is_below else MARGIN] * 4)
        self._column.setContentsMargins(*[0 if is_below else MARGIN] * 4)
        self.cancel.setVisible(self.cancel.isVisibleTo(self) and not is_below)

    def show_start(self) -> None:
        """Say that the library is being prepared; nothing is known yet."""
        self.heading.setText(self.tr("Preparing the library"))
        self.text.setText(self.tr("This is done once, and after an update. It needs no network."))
        self.next_step.setText("")
        self.bar.setRange(0, 0)
        self._switch(running=True)

    def show_progress(self, step: str, done: int, total: int) -> None:
        """Show how far a step is; a total of 0 is a bar that only says that something happens."""
        self.bar.setRange(0, total)
        self.bar.setValue(min(done, total))
        words = step_words(step, QCoreApplication.translate)
        if total:
            counts = self.tr("{step}: {done} of {total}")
            words = counts.format(step=words, done=count_words(done), total=count_words(total))
        self.next_step.setText(words)

    def show_error(self, text: str, next_step: str) -> None:
        """Show what went wrong in one sentence, and what to do."""
        self.heading.setText(self.tr("The library is not ready"))
        self.text.setText(text or self.tr("The library could not be prepared."))
        self.next_step.setText(next_step or self.tr("Try again. If it happens again, restart the computer."))
        self.text.show()
        self._switch(running=False)

    def show_stopped(self) -> None:
        """The person stopped it."""
        self.show_error(self.tr("Preparing was stopped. Nothing was changed."), self.tr("Try again when you like."))

    def _switch(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.cancel.setVisible(running and not self._is_below)
        self.retry.setVisible(not running)
        if not self._is_below:
            (self.cancel if running else self.retry).setFocus()


class _Column(QWidget):
    """As wide as a line that is easy to read, where there is so much room."""

    def sizeHint(self) -> QSize:
        return QSize(sizes(self.font()).px(_WIDTH), super().sizeHint().height())


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(reading_side())
    label.setProperty("role", role)
    return label
