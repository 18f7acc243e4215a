"""A button whose words may take several lines, for a name from a pack that nobody can know the length of.

Qt draws a button's text on as many lines as it has, and knows no wrapping; so the lines are made here, for the width
that there is. The name that is spoken is always whole.
"""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from phcdesk.gui.words.marks import QUOTED

_LEAST = 8  # letters; a word that is longer is broken


class WrappingButton(QPushButton):
    """A button that is wide where there is room and high where there is none. Give its words to ``say``."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._whole: QSize | None = None  # its size on one line
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(words)

    def say(self, words: str, spoken: str = "") -> None:
        """Show these words; a screen reader says ``spoken`` instead."""
        self.setAccessibleName(spoken or words)
        if words != self._words:
            self._words, self._whole = words, None
            self._wrap()
            self.updateGeometry()

    def words(self) -> str:
        """What it says, on one line."""
        return self._words

    def sizeHint(self) -> QSize:
        if self._whole is None:
            lines = self.text()
            self.setText(_shown([self._words], self.isRightToLeft()))
            self._whole = super().sizeHint()
            self.setText(lines)
        return self._whole

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST + self._around()
        return QSize(min(whole.width(), least), whole.height())

    def heightForWidth(self, width: int) -> int:
        more = len(self._lines(width)) - 1
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def _around(self) -> int:
        """What the style sheet puts at the sides of the words."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._words)

    def _lines(self, width: int) -> list[str]:
        room = width - self._around()
        if width >= self.sizeHint().width() or room <= 0:
            return [self._words]
        layout = QTextLayout(self._words, self.font())
        layout.setTextOption(_wrapping())
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            lines.append(self._words[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        return lines

    def _wrap(self) -> None:
        shown = _shown(self._lines(self.width()), self.isRightToLeft())
        if shown != self.text():
            self.setText(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._whole = None


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def _shown(lines: list[str], mirrored: bool) -> str:
    """The lines as Qt draws them: one that has letters of the other direction in that of its own first letter.

    Without that a name such as "3114 - numéro national" comes apart at its number in a mirrored window.
    """
    return "\n".join(QUOTED.format(line) if _runs_against(line, mirrored) else line for line in lines).replace(
        "&", "&&"
    )


def _runs_against(line: str, mirrored: bool) -> bool:
    others = ("L",) if mirrored else ("R", "AL")
    return any(bidirectional(letter) in others for letter in line)
