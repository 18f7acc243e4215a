"""Choosing the size of text, with a sample of each size before it is chosen."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from phcdesk.app.settings import TEXT_SIZES
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import ROOMY
from phcdesk.gui.settings.choices import Choices
from phcdesk.gui.settings.text_keys import size_of, with_size
from phcdesk.gui.words.marks import LTR


class TextSize(QWidget):
    """The sizes as buttons, and a sample in the size one looks at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = size_of(desk.settings)
        options = [(str(size), self.tr("{size} %").format(size=LTR.format(size))) for size in TEXT_SIZES]
        self.choices = Choices("text_size", self.tr("Text size"), options, str(self._now), desk.theme)
        self.sample = QLabel(self.tr("A sample: call 0123 456 789, open until 16:30"))
        self.sample.setWordWrap(True)
        self.choices.looked_at.connect(self._show_sample)
        self.choices.chosen.connect(lambda size: desk.settings_wanted.emit(with_size(desk.settings, int(size))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROOMY)
        column.addWidget(self.choices)
        column.addWidget(self.sample)

    def _show_sample(self, size: str) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * (int(size) if size else self._now) / self._now)
        self.sample.setFont(font)
