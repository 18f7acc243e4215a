"""A few choices of which one holds, each a button one can see: no list to open, and nothing changes on the way past.

Tab goes from one to the next and Enter or the space bar chooses. What is chosen has a tick, a ground and a state.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.icons import icon
from phcdesk.gui.look.theme import GAP, Theme, sizes


class Choices(QWidget):
    """Buttons in a line that wraps. ``title`` is what is chosen here, for those who do not see the heading above."""

    chosen = Signal(str)  # the value of another choice
    looked_at = Signal(str)  # the value that has the focus or the pointer; blank when none has

    def __init__(
        self, name: str, title: str, options: Sequence[tuple[str, str]], current: str, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``options`` are (value, words); the buttons are called ``name-value``."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self._ink = theme.ink
        self._current = ""
        self.buttons: dict[str, QPushButton] = {}
        flow = FlowLayout(self, GAP)
        for value, words in options:
            button = QPushButton(words.replace("&", "&&"))
            button.setObjectName(f"{name}-{value}")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("{what}: {choice}").format(what=title, choice=words))
            button.clicked.connect(lambda _checked=False, value=value: self._choose(value))
            button.installEventFilter(self)
            self.buttons[value] = button
            flow.addWidget(button)
        self.show_choice(current)

    @property
    def current(self) -> str:
        """The value that holds."""
        return self._current

    def show_choice(self, value: str) -> None:
        """Press the button of this value; no button if there is none."""
        self._current = value
        side = sizes(QApplication.font()).px(16)
        for other, button in self.buttons.items():
            button.setChecked(other == value)
            button.setIconSize(QSize(side, side))
            button.setIcon(icon("tick", self._ink, side) if other == value else QIcon())

    def enter(self) -> None:
        """Take the focus, on what holds."""
        self.buttons.get(self._current, next(iter(self.buttons.values()))).setFocus()

    def _choose(self, value: str) -> None:
        changed = value != self._current
        self.show_choice(value)
        if changed:
            self.chosen.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            self.looked_at.emit(watched.objectName().partition("-")[2])
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Leave):
            self.looked_at.emit("")
        return super().eventFilter(watched, event)
