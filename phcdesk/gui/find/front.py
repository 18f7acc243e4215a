"""The first frame of the Find page: its search box where it will be, and room for the rest.

It is on the screen in half the time that the page takes to be made. What is typed meanwhile goes on in the page.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from phcdesk.gui.find.search_box import SearchBox
from phcdesk.gui.look.theme import GAP, MARGIN, ROOMY, sizes

TOP = 10  # pixels over the boxes
_PLACE_WIDE = 290  # pixels at a text size of 100 %
_STACKED = 520  # below this width the boxes stand one over the other


def set_boxes(bar: QWidget, boxes: QBoxLayout, place: QWidget) -> None:
    """Set the search box and the place box beside each other, or over each other where ``bar`` is narrow."""
    scale = sizes(bar.font())
    stacked = bar.width() < scale.px(_STACKED)
    way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
    boxes.setDirection(way)
    place.setMaximumWidth(16_777_215 if stacked else scale.px(_PLACE_WIDE))
    place.setMinimumWidth(0 if stacked else min(scale.px(_PLACE_WIDE), bar.width() // 2))


class Front(QWidget):
    """Takes typing before there is a page to type into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.box = SearchBox()
        self._entered = False  # Enter was pressed after what was typed
        self.box.returnPressed.connect(lambda: self._enter(True))
        self.box.textEdited.connect(lambda: self._enter(False))
        self._place = QFrame()
        self._place.setObjectName("place")
        line = QFrame()
        line.setProperty("role", "rule")
        self._boxes = QHBoxLayout()
        self._boxes.setContentsMargins(MARGIN, TOP, MARGIN, GAP)
        self._boxes.setSpacing(ROOMY)
        self._boxes.addWidget(self.box, 1)
        self._boxes.addWidget(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._boxes)
        column.addSpacing(sizes(self.font()).control + GAP)  # the chips
        column.addWidget(line)
        column.addStretch(1)

    def hand_over(self, box: QLineEdit) -> None:
        """What was typed goes on in another box, with the cursor where it is, and Enter if that was pressed already."""
        if self.box.text():
            box.setText(self.box.text())
            box.setCursorPosition(self.box.cursorPosition())
        if self._entered:
            box.returnPressed.emit()

    def _enter(self, entered: bool) -> None:
        self._entered = entered

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_boxes(self, self._boxes, self._place)
