"""Where the pages of a document stand below each other: sums alone, nothing is drawn and nothing is asked for.

Lengths of the document are in points (1/72 inch), lengths of the view in pixels. Whatever sizes a document gives, pages
have an area that can be drawn.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF

PLAIN = 96 / 72
"""Pixels to the point at a zoom of 1."""

_LEAST, _MOST = 10.0, 14_400.0  # points of a side; the upper end is what PDF allows


class PageLayout:
    """Pages from the first to the last, in the middle of the width, with gaps between them."""

    def __init__(self, sizes: Sequence[tuple[float, float]], gap: int) -> None:
        self._sizes = [(_sane(width), _sane(height)) for width, height in sizes]
        self._gap = gap
        self.scales = [PLAIN] * len(sizes)
        self._tops: list[float] = []
        self.width = self.height = 0.0
        self.set_zoom(1.0)

    @property
    def count(self) -> int:
        return len(self._sizes)

    def set_zoom(self, zoom: float) -> None:
        """Show every page at ``zoom`` times its plain size."""
        self._set([zoom * PLAIN] * self.count)

    def fit_width(self, width: float, most: float) -> None:
        """Show every page as wide as ``width`` pixels allow, but no larger than ``most`` times its plain size."""
        room = max(width - 2 * self._gap, 1.0)
        self._set([min(room / wide, most * PLAIN) for wide, _ in self._sizes])

    def _set(self, scales: list[float]) -> None:
        self.scales = scales
        heights = [high * scale + self._gap for (_, high), scale in zip(self._sizes, scales, strict=True)]
        self._tops = [float(self._gap), *(self._gap + end for end in accumulate(heights))]
        self.height = self._tops[-1]
        widest = max((wide * scale for (wide, _), scale in zip(self._sizes, scales, strict=True)), default=0.0)
        self.width = widest + 2 * self._gap

    def rect(self, page: int, room: float = 0.0) -> QRectF:
        """Where a page stands when there are ``room`` pixels of width; pages count from 1."""
        wide, high = self._sizes[page - 1]
        scale = self.scales[page - 1]
        left = (max(self.width, room) - wide * scale) / 2
        return QRectF(left, self._tops[page - 1], wide * scale, high * scale)

    def page_at(self, y: float) -> int:
        """The page at a height, or the nearest one above."""
        return min(max(bisect_right(self._tops, y), 1), max(self.count, 1))

    def pages_between(self, top: float, bottom: float) -> range:
        """The pages of which something is between two heights."""
        return range(self.page_at(top), self.page_at(bottom) + 1) if self.count else range(1, 1)


def _sane(length: float) -> float:
    return min(max(length, _LEAST), _MOST) if length == length else _LEAST  # noqa: PLR0124  (not a number)
