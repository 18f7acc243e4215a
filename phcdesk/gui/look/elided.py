"""Lines of text that give way: cut with an ellipsis where there is no room, and whole when they are spoken."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from phcdesk.gui.look.sides import reading_side

LEAST = 6  # letters that are always shown


class ElidedLabel(QLabel):
    """A label of one line that may be narrower than its text, which is whole in its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * LEAST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_elided(self)


def paint_elided(label: QLabel) -> None:
    """Paint the text of a label on one line, as much of it as there is room for."""
    painter = QPainter(label)
    inside = label.contentsRect()
    shown = label.fontMetrics().elidedText(label.text(), Qt.TextElideMode.ElideRight, inside.width())
    painter.setPen(label.palette().color(label.foregroundRole()))
    painter.drawText(inside, reading_side() | Qt.TextFlag.TextSingleLine, shown)


class ElidedMenu(QComboBox):
    """A drop-down that may be narrower than what is chosen in it; its list shows that whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
