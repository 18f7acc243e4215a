"""The area that a page scrolls in: downwards where it must, sideways never, and no stop of the Tab key itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(inside: QWidget, name: str) -> QScrollArea:
    """An area with this in it, as wide as the area; ``name`` is what a screen reader calls it."""
    area = QScrollArea()
    scroll_in(area, inside, name)
    return area


def scroll_in(area: QScrollArea, inside: QWidget, name: str) -> None:
    """The same in an area that is there."""
    area.setAccessibleName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    for part in (inside, area.viewport()):
        part.setAutoFillBackground(False)  # it lies on what the area lies on
