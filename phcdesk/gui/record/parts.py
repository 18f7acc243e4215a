"""The pieces a record is laid out with. They are made once and reused: showing the next record builds no widget.

All text is plain text: nothing that a pack says is ever read as markup. Whatever can be copied has a button for it, and
nothing is opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QStyle, QVBoxLayout, QWidget

from phcdesk.gui.look.flow import FlowLayout

Copy = Callable[[str], None]
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
_BREAKS = re.compile(r"(?<=[/?&=@_#.:-])(?=[^\s/])")
_LONG = 24  # characters of a word that may have to be broken


def plain_label(role: str = "", wrap: bool = True) -> QLabel:
    """A label for text from a pack: never markup, selectable."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setTextInteractionFlags(_SELECTABLE)
    # Every text begins at the side where the window's language begins, whatever its own script.
    side = QStyle.visualAlignment(QGuiApplication.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    if role:
        label.setProperty("role", role)
    return label


def show_text(label: QLabel, text: str) -> None:
    """Set the text of a label, and hide it when there is none."""
    label.setText(text)
    label.setVisible(bool(text))


def breakable(text: str) -> str:
    """Let long addresses wrap, by marks that take no room. For showing only: what is copied stays as it is."""
    words = re.split(r"(\s+)", text)
    return "".join(_BREAKS.sub("\u200b", word) if len(word) > _LONG else word for word in words)


class Badges(QWidget):
    """A line of badges: words on a coloured ground, so that the colour is never alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._labels: list[QLabel] = []

    def show_badges(self, badges: Sequence[tuple[str, str]]) -> None:
        """Show badges as (words, kind), the kinds being those of the style sheet."""
        while len(self._labels) < len(badges):
            label = plain_label(wrap=False)
            label.setContentsMargins(7, 2, 7, 2)
            self._labels.append(label)
            self._flow.addWidget(label)
        for at, label in enumerate(self._labels):
            label.setVisible(at < len(badges))
            if at < len(badges):
                words, kind = badges[at]
                label.setText(words)
                if label.property("badge") != kind:
                    label.setProperty("badge", kind)
                    label.style().unpolish(label)
                    label.style().polish(label)
        self.setVisible(bool(badges))


class CopyButton(QPushButton):
    """Puts a text on the clipboard and says so."""

    def __init__(self, copy: Copy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAutoDefault(False)
        self.clicked.connect(lambda: copy(self._text))

    def offer(self, text: str, caption: str) -> None:
        self._text = text
        self.setText(caption)
        self.setAccessibleName(QCoreApplication.translate("Record", "{what} {text}").format(what=caption, text=text))


class CopyRow(QWidget):
    """A number or an address in full, a button that copies it, and what has to be known about it."""

    def __init__(self, copy: Copy, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = plain_label("heading")
        self._value = plain_label(role)
        self._button = CopyButton(copy)
        self._badges = Badges()
        self._note = plain_label("muted")
        line = QHBoxLayout()
        line.addWidget(self._value, 1)
        line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(3)
        column.addWidget(self._name)
        column.addLayout(line)
        column.addWidget(self._note)
        column.addWidget(self._badges)

    def show_copy(
        self, name: str, value: str, caption: str, note: str = "", badges: Sequence[tuple[str, str]] = ()
    ) -> None:
        show_text(self._name, name)
        self._value.setText(breakable(value))
        self._button.offer(value, caption)
        show_text(self._note, note)
        self._badges.show_badges(badges)


class CopyRows(QWidget):
    """As many copy rows as are needed."""

    def __init__(self, copy: Copy, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = copy
        self._role = role
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.rows: list[CopyRow] = []

    def row(self, at: int) -> CopyRow:
        """The row at a place, made when it is first needed."""
        while len(self.rows) <= at:
            made = CopyRow(self._copy, self._role)
            self.rows.append(made)
            self._column.addWidget(made)
        self.rows[at].show()
        return self.rows[at]

    def end(self, used: int) -> None:
        """Hide the rows after the first ``used``."""
        for row in self.rows[used:]:
            row.hide()
        self.setVisible(used > 0)


class Facts(QWidget):
    """Pairs of a name and what is said about it. A pair that says nothing is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, 92)
        self._grid.setColumnStretch(1, 1)
        self._pairs: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        said = [(name, text.strip()) for name, text in facts if text.strip()]
        while len(self._pairs) < len(said):
            row = len(self._pairs)
            name, text = plain_label("muted"), plain_label()
            name.setMaximumWidth(120)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
            self._pairs.append((name, text))
        for at, (name, text) in enumerate(self._pairs):
            show_text(name, said[at][0] if at < len(said) else "")
            show_text(text, breakable(said[at][1]) if at < len(said) else "")
        self.setVisible(bool(said))

    def said(self) -> list[tuple[str, str]]:
        """What is shown, for those who cannot see it."""
        return [(name.text(), text.text().replace("\u200b", "")) for name, text in self._pairs if not text.isHidden()]


def rule() -> QFrame:
    """A line that parts two areas."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFixedHeight(1)
    line.setEnabled(False)
    return line
