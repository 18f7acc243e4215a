"""The fonts of a row of the results, and the height of every row that follows from them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from phcdesk.gui.look.theme import sized

TOP = 11.0  # pixels above the first line and below the last
LEADING = 6.0  # pixels between two lines
ELLIPSIS = "…"
BETWEEN = " · "  # the parts of the second line
_KEPT_WIDTHS = 1_000


class Face:
    """A font and its measures, in pixels."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        metrics = QFontMetricsF(font)
        self.ascent = metrics.ascent()
        self.height = metrics.height()
        self.letter = metrics.averageCharWidth()
        self.ellipsis = metrics.horizontalAdvance(ELLIPSIS)
        self.metrics = metrics


class RowFonts:
    """The fonts of a row and the height that follows from them."""

    def __init__(self, base: QFont) -> None:
        self.text = Face(QFont(base))
        self.title = Face(sized(base, "heading", QFont.Weight.Bold))
        self.small = Face(sized(base, "small"))
        self.em = self.small.metrics.horizontalAdvance("m")
        self.badge_drop = self.text.ascent - self.small.ascent
        self.badge_side = round(self.small.height * 0.45)
        self.badges: dict[tuple[str, str], object] = {}  # drawn badges, kept by whoever draws them
        self._width_of_part = lru_cache(_KEPT_WIDTHS)(self.small.metrics.horizontalAdvance)

    def small_width(self, text: str) -> float:
        """About how wide a small text is, by its parts: kinds, places and countries come again in row after row."""
        parts = text.split(BETWEEN)
        return sum(map(self._width_of_part, parts)) + (len(parts) - 1) * self._width_of_part(BETWEEN)

    @property
    def row_height(self) -> int:
        """The height of every row, in pixels."""
        return round(self.title.height + self.small.height + self.text.height + 2 * TOP + 2 * LEADING + 2)
