"""The fonts of a row of the results, and the height of every row that follows from them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

TOP = 10.0  # pixels above the first line and below the last
LEADING = 5.0  # pixels between two lines


class RowFonts:
    """The fonts of a row and the height that follows from them."""

    def __init__(self, base: QFont) -> None:
        self.text = QFont(base)
        self.title = QFont(base)
        self.title.setPointSizeF(base.pointSizeF() * 1.12)
        self.title.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(base)
        self.small.setPointSizeF(base.pointSizeF() * 0.92)
        self.text_metrics = QFontMetricsF(self.text)
        self.title_metrics = QFontMetricsF(self.title)
        self.small_metrics = QFontMetricsF(self.small)
        self.title_height = self.title_metrics.height()
        self.small_height = self.small_metrics.height()

    @property
    def row_height(self) -> int:
        """The height of every row, in pixels."""
        return round(self.title_height + self.small_height + self.text_metrics.height() + 2 * TOP + 2 * LEADING + 2)
