"""Chips: small buttons that stand for a filter, a term or a completion, and the row they are set in.

The row sets its children itself by sums: a layout would be worked out anew at every keystroke.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from phcdesk.gui.look.theme import GAP, LOW, sizes

_GAP = 6


class Chip(QPushButton):
    """A small button that stands for something, and gives it when it is pressed."""

    taken = Signal(object)

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self._value: object = None
        self._said = ""
        self._width = 0
        self.clicked.connect(lambda: self.taken.emit(self._value))
        self.hide()

    def offer(self, text: str, spoken: str, value: object) -> None:
        """Say something else; costs nothing when it is the same."""
        self._value = value
        if self._said != text:
            self._said = text
            self._width = 0
            self.setText(text.replace("&", "&&"))
            self.setAccessibleName(spoken)

    def width_wanted(self) -> int:
        """How wide it would be, remembered because the style sheet takes its time to say so."""
        if not self._width:
            self.setText(self._said.replace("&", "&&"))
            self._width = self.sizeHint().width()
        return self._width

    def fit(self, width: int) -> None:
        """Give way with an ellipsis where even the whole row is too narrow for it."""
        missing = self.width_wanted() - width
        if missing <= 0 and not self.toolTip():
            return
        room = self.fontMetrics().horizontalAdvance(self._said) - max(missing, 0)
        shown = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self._said if missing > 0 else "")
        self.setText(shown.replace("&", "&&"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._width = 0


class ChipRow(QWidget):
    """Filters first, wrapped to as many lines as they need; then as many offers as fit; and something at the far end.

    The offers never add a line, so that nothing jumps while one types.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters: Sequence[QWidget] = ()
        self._offers: Sequence[Chip] = ()
        self._end: QWidget | None = None
        self._line = sizes(self.font()).control
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._line)

    def set_filters(self, filters: Sequence[QWidget]) -> None:
        """Show these of its children first; the others are hidden by who made them."""
        self._filters = filters
        for one in filters:
            one.show()
        self.arrange()

    def set_offers(self, offers: Sequence[Chip]) -> None:
        """Show these of its children where there is room."""
        self._offers = offers
        self.arrange()

    def set_end(self, end: QWidget | None) -> None:
        """What stands at the far end of the first line, in at most half of it."""
        self._end = end
        if end is not None:
            end.setParent(self)
            end.show()
        self.arrange()

    def arrange(self) -> None:
        """Set every child; called by itself but when what stands at the far end has changed."""
        taken = self._set_end()
        x = y = 0
        for one in self._that_fit(self.width() - taken) if self._is_low() else self._filters:
            width = min(self._wanted(one), self.width())
            if x and x + width > self.width() - (0 if y else taken):
                x, y = 0, y + self._line + _GAP
            self._set(one, x, y, width)
            x += width + _GAP
        full = False
        for chip in self._offers:
            width = chip.width_wanted()
            full = full or x + width > self.width() - (0 if y else taken)
            if not full:
                self._set(chip, x, y, width)
                x += width + _GAP
            chip.setVisible(not full)
        if self.height() != y + self._line:
            self.setFixedHeight(y + self._line)

    def _is_low(self) -> bool:
        """Whether the window is so low for this size of text that further lines would leave nothing to the results."""
        return self.window().height() <= LOW * self.fontMetrics().height()

    def _that_fit(self, room: int) -> list[QWidget]:
        """What fits one line: the buttons first, behind which all filters can be had, then the first filters."""
        kept: set[QWidget] = set()
        for one in sorted(self._filters, key=lambda one: isinstance(one, Chip)):
            width = self._wanted(one) + _GAP
            if width <= room:
                room -= width
                kept.add(one)
            one.setVisible(one in kept)
        return [one for one in self._filters if one in kept]

    def _set_end(self) -> int:
        if self._end is None:
            return 0
        width = min(self._end.sizeHint().width(), self.width() // 2)
        self._set(self._end, self.width() - width, 0, width)
        return width + GAP

    def _set(self, child: QWidget, x: int, y: int, width: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if isinstance(child, Chip):
            child.fit(width)
        child.setGeometry(self.width() - x - width if mirrored else x, y, width, self._line)

    @staticmethod
    def _wanted(child: QWidget) -> int:
        return child.width_wanted() if isinstance(child, Chip) else child.sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
