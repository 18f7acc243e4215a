"""The line about the results: how many were found, which rung of the ladder answered, and the way to the other one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from phcdesk.gui.look.announcing import announce
from phcdesk.gui.look.elided import ElidedLabel
from phcdesk.gui.look.theme import GAP, sizes
from phcdesk.gui.words.wording import Wording

if TYPE_CHECKING:
    from phcdesk.search.results import Results

_REST = 700  # milliseconds without an answer: somebody who types would hear a number for each key
_LONGEST = 40  # characters of what was typed that are repeated


class FoundLine(QWidget):
    """Says what was found; screen readers hear it without moving to it, once typing rests."""

    text_wanted = Signal(str)  # search for this instead
    announced = Signal(str)
    booklet_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._instead = ""
        self._booklet_width = 0  # asked for once: see sizeHint
        self._label = ElidedLabel("", self)
        self._label.setProperty("role", "muted")
        self.link = QPushButton(self)
        self.link.setProperty("role", "plain")
        self.link.clicked.connect(lambda: self.text_wanted.emit(self._instead))
        self.link.hide()
        self.booklet = QPushButton(self.tr("Booklet…"), self)
        self.booklet.setToolTip(self.tr("What was found as a directory to print"))
        self.booklet.setProperty("role", "plain")
        self.booklet.clicked.connect(self.booklet_wanted)
        self.booklet.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.announce)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(sizes(self.font()).control)

    def text(self) -> str:
        return self._label.text()

    def sizeHint(self) -> QSize:
        # By the font alone: asking the style sheet at every keystroke is dear, and so would a layout be.
        width = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 2
        return QSize(width + self._room_for_link() + self._room_for_booklet(), self.height())

    def _room_for_link(self) -> int:
        return 0 if self.link.isHidden() else GAP + self.link.sizeHint().width()

    def _room_for_booklet(self) -> int:
        if self.booklet.isHidden():
            return 0
        if not self._booklet_width:
            self._booklet_width = self.booklet.sizeHint().width()
        return GAP + self._booklet_width

    def _arrange(self) -> None:
        at_end = min(self._room_for_booklet(), self.width())
        room = min(self._room_for_link(), self.width() - at_end)
        width = self.width() - room - at_end
        self._place(self._label, 0, width)
        self._place(self.link, width + GAP, room - GAP)
        self._place(self.booklet, width + room + GAP, at_end - GAP)

    def _place(self, widget: QWidget, start: int, width: int) -> None:
        """``start`` counts from the side where reading begins."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if width > 0:
            widget.setGeometry(self.width() - start - width if mirrored else start, 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_results(self, results: Results, typed: str) -> None:
        words = typed.strip()
        self._say(self._wording.found(results, _shortened(words)))
        self._rest.start()
        if results.step == "spelling":
            caption = self.tr("Search for “{words}” itself").format(words=_shortened(words))
            self._offer(caption, f'"{words.strip(chr(34))}"')
        elif results.did_you_mean and results.did_you_mean != words:
            caption = self.tr("Did you mean “{words}”?").format(words=_shortened(results.did_you_mean))
            self._offer(caption, results.did_you_mean)
        else:
            self.link.hide()
        self.booklet.setVisible(results.total > 0)
        self._arrange()

    def show_message(self, text: str) -> None:
        """Say something that is no result: that the library opens, or what went wrong."""
        self._say(text)
        self._rest.start()
        self.link.hide()
        self.booklet.hide()
        self._arrange()

    def announce(self) -> None:
        """Have a screen reader say the line now."""
        self._rest.stop()
        self.announced.emit(self._label.text())
        announce(self._label, self._label.text())

    def _say(self, text: str) -> None:
        if text != self._label.text():
            self._label.setText(text)

    def _offer(self, caption: str, text: str) -> None:
        self._instead = text
        self.link.setText(caption.replace("&", "&&"))
        self.link.setAccessibleName(caption)
        self.link.show()


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
