"""The first page as a picture, as it will be printed: black on white in every theme, as paper is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from phcdesk.gui.paper.measures import SHEETS
from phcdesk.gui.paper.printing import picture

if TYPE_CHECKING:
    from phcdesk.paper.blocks import Paper

_LEAST = 160


class Preview(QLabel):
    """Shows a paper as wide as there is room; what it says is read out as its description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of the first page"))

    def show_paper(self, paper: Paper | None, width: int) -> None:
        """Paint the first page for this width; None: there is nothing to show."""
        if paper is None:
            self.clear()
            self.hide()
            return
        width = max(_LEAST, width)
        sheet = SHEETS[paper.size]
        dots = self.devicePixelRatioF()
        drawn = QPixmap.fromImage(picture(paper, round(width * dots)))
        drawn.setDevicePixelRatio(dots)
        self.setFixedHeight(round(width * sheet.height / sheet.width) + 2)
        self.setPixmap(drawn)
        self.show()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, self.height())
