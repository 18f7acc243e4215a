"""How the window is divided: the rail at the side, the strip over the pages."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def framed(rail: QWidget, strip: QWidget, pages: QWidget) -> QWidget:
    """One widget with these three, without room between them."""
    inside = QWidget()
    row = QHBoxLayout(inside)
    column = QVBoxLayout()
    for layout in (row, column):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    column.addWidget(strip)
    column.addWidget(pages, 1)
    row.addWidget(rail)
    row.addLayout(column, 1)
    return inside
