"""The fonts of a row of the results, and the height of every row that follows from them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from phcdesk.gui.look.theme import sized

TOP = 11.0  # pixels above the first line and below the last
LEADING = 6.0  # pixels between two lines


class RowFonts:
    """The fonts of a row and the height that follows from them."""

    def __init__(self, base: QFont) -> None:
        self.text = QFont(base)
        self.title = sized(base, "heading", QFont.Weight.Bold)
        self.small = sized(base, "small")
        self.text_metrics = QFontMetricsF(self.text)
        self.title_metrics = QFontMetricsF(self.title)
        self.small_metrics = QFontMetricsF(self.small)
        self.title_height = self.title_metrics.height()
        self.small_height = self.small_metrics.height()
        self.em = self.small_metrics.horizontalAdvance("m")
        self.badges: dict[tuple[str, str], object] = {}  # drawn badges, kept by whoever draws them
        self.lines: dict[object, object] = {}  # lines without marks, kept by whoever draws them
        self.badge_drop = self.text_metrics.ascent() - self.small_metrics.ascent()
        self.badge_side = round(self.small_height * 0.45)

    @property
    def row_height(self) -> int:
        """The height of every row, in pixels."""
        return round(self.title_height + self.small_height + self.text_metrics.height() + 2 * TOP + 2 * LEADING + 2)
