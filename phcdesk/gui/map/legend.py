"""What the shapes on the map mean, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP, TIGHT, Theme
from phcdesk.gui.map.canvas import MapCanvas
from phcdesk.search.points import CLINIC, HOSPITAL, OTHER


class Legend(QWidget):
    """Three shapes, each beside its words."""

    def __init__(self, theme: Theme, canvas: MapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, 2 * GAP)
        words = {
            CLINIC: self.tr("Clinic, centre or team"),
            HOSPITAL: self.tr("Hospital"),
            OTHER: self.tr("Other service"),
        }
        for kind, name in words.items():
            flow.addWidget(_pair(canvas, kind, name))


def _pair(canvas: MapCanvas, kind: int, name: str) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(TIGHT)
    shape = QLabel()
    shape.setPixmap(canvas.sprites.point(kind))
    label = QLabel(name)
    label.setProperty("role", "small")
    row.addWidget(shape)
    row.addWidget(label)
    return pair
