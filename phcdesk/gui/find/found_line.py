"""The line above the results: how many were found, which rung of the ladder answered, and the way to the other one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from phcdesk.gui.look.theme import CONTROL
from phcdesk.gui.words.wording import Wording

if TYPE_CHECKING:
    from phcdesk.search.results import Results


class FoundLine(QWidget):
    """Says what was found; screen readers hear it without moving to it."""

    text_wanted = Signal(str)  # search for this instead

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._instead = ""
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "muted")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.link = QPushButton()
        self.link.setProperty("role", "plain")
        self.link.clicked.connect(lambda: self.text_wanted.emit(self._instead))
        self.link.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 10, 3)
        row.addWidget(self._label, 1)
        row.addWidget(self.link)
        self.setFixedHeight(CONTROL + 8)

    def text(self) -> str:
        return self._label.text()

    def show_results(self, results: Results, typed: str) -> None:
        words = typed.strip()
        self._say(self._wording.found(results, words))
        self._announce()
        if results.step == "spelling":
            self._offer(self.tr("Search for “{words}” itself").format(words=words), f'"{words.strip(chr(34))}"')
        elif results.did_you_mean and results.did_you_mean != words:
            self._offer(self.tr("Did you mean “{words}”?").format(words=results.did_you_mean), results.did_you_mean)
        else:
            self.link.hide()

    def show_message(self, text: str) -> None:
        """Say something that is no result: that the library opens, or what went wrong."""
        self._say(text)
        self.link.hide()

    def _say(self, text: str) -> None:
        if text == self._label.text():
            return
        self._label.setText(text)
        self._label.setToolTip(text)

    def _announce(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._label, self._label.text()))

    def _offer(self, caption: str, text: str) -> None:
        self._instead = text
        self.link.setText(caption)
        self.link.setAccessibleName(caption)
        self.link.show()
