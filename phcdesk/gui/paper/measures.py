"""Sizes of paper and of letters. One unit is a twentieth of a point, whatever paints: pages come out the same."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from phcdesk.paper.blocks import CARD_MM, Size

PER_INCH = 1440
POINT = 20
MM = PER_INCH / 25.4

MODULE_MM = 0.5
"""Of a square for cameras, the side of its smallest square at the least."""


class Sheet(NamedTuple):
    """A size of paper, in units, and the letters on it, in points."""

    width: float
    height: float
    margin: float
    points: float  # of plain text
    least_points: float  # letters are made no smaller to fit a page
    number: float  # a number to dial, as times the plain text
    square: float  # side of a square for cameras

    @property
    def inner_width(self) -> float:
        return self.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        return self.height - 2 * self.margin


SHEETS: dict[Size, Sheet] = {
    "A4": Sheet(210 * MM, 297 * MM, 15 * MM, 10, 8, 1.5, 28 * MM),
    "A5": Sheet(148 * MM, 210 * MM, 11 * MM, 10, 8, 2.2, 28 * MM),
    "card": Sheet(CARD_MM[0] * MM, CARD_MM[1] * MM, 3.5 * MM, 8.5, 7, 1.8, 19 * MM),
}
HEADINGS = {1: 1.5, 2: 1.2, 3: 1.08}
SMALL = 0.88
LEADING, BASELINE = 1.42, 0.75
"""From line to line, as times the letters; and how much of that is above the line they stand on."""
SMALLER = 0.95
"""Each step on the way to letters that fit."""


def page_layout(size: Size) -> QPageLayout:
    """The paper without margins: a page has its own."""
    if size == "card":
        found = QPageSize(
            QSizeF(*CARD_MM), QPageSize.Unit.Millimeter, "85 x 55 mm", QPageSize.SizeMatchPolicy.ExactMatch
        )
    else:
        found = QPageSize(QPageSize.PageSizeId.A4 if size == "A4" else QPageSize.PageSizeId.A5)
    wide = QPageLayout.Orientation.Portrait  # a card is described as it lies
    return QPageLayout(found, wide, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def scales(sheet: Sheet) -> list[float]:
    """From letters of the plain size to the smallest that may be."""
    found = [1.0]
    while sheet.points * found[-1] * SMALLER >= sheet.least_points:
        found.append(found[-1] * SMALLER)
    return [*found, sheet.least_points / sheet.points]
