"""The order in which a page is read, where its own order runs across two columns row by row.

Most programs write one column after the other, and their order is kept. A few write row by row, which is right for a
table and wrong for prose. Boxes are (left, top, right, bottom) in points from the top left corner of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

Box = tuple[float, float, float, float]
Row = list[Box]

FEWEST_ROWS = 5
"""Rows that must be parted at one place before two columns are believed."""
PART_OF_ROWS = 0.4
PART_OF_WIDTH = 0.25
"""Of the width of all rows, what a column of prose fills at least; a column of a table does not."""
FULL_ROW, FULL_ROWS = 0.65, 0.6
"""A row of prose is this full, as a part of the fullest; and this part of the rows is."""

_GAP = 0.9
"""Of the height of the letters, what parts two pieces at least."""


def gutter(boxes: Sequence[Box]) -> float | None:
    """The distance from the left at which rows of prose are parted in two; None for everything else."""
    rows = _rows(boxes)
    gaps = [(before[2], after[0]) for row in rows for before, after in pairwise(row)]
    if len(gaps) < FEWEST_ROWS:
        return None
    place, count = _most_shared(gaps)
    if count < max(FEWEST_ROWS, PART_OF_ROWS * len(rows)):
        return None
    parted = [row for row in rows if any(one[2] <= place <= two[0] for one, two in pairwise(row))]
    width = max(row[-1][2] for row in parted) - min(row[0][0] for row in parted)
    left = [_width([box for box in row if box[2] <= place]) for row in parted]
    right = [_width([box for box in row if box[0] >= place]) for row in parted]
    return place if all(_is_prose(side, width) for side in (left, right)) else None


def _is_prose(widths: Sequence[float], width: float) -> bool:
    full = sum(one >= FULL_ROW * max(widths) for one in widths)
    return median(widths) >= PART_OF_WIDTH * width and full >= FULL_ROWS * len(widths)


def _width(row: Row) -> float:
    return row[-1][2] - row[0][0] if row else 0.0


def _rows(boxes: Sequence[Box]) -> list[Row]:
    """Boxes that follow each other at one height, from left to right; those that nearly touch are one."""
    rows: list[Row] = []
    for box in boxes:
        if rows and _beside(rows[-1][-1], box):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [_joined(sorted(row)) for row in rows]


def _beside(one: Box, two: Box) -> bool:
    overlap = min(one[3], two[3]) - max(one[1], two[1])
    return overlap > 0.5 * min(one[3] - one[1], two[3] - two[1])


def _joined(row: Row) -> Row:
    joined = [row[0]]
    for box in row[1:]:
        last = joined[-1]
        if box[0] - last[2] < _GAP * max(last[3] - last[1], box[3] - box[1]):
            joined[-1] = (last[0], min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
        else:
            joined.append(box)
    return joined


def far_apart(one: Box, two: Box) -> bool:
    """Whether two pieces of a line have a gap between them that may be one between columns."""
    return max(one[0], two[0]) - min(one[2], two[2]) >= _GAP * max(one[3] - one[1], two[3] - two[1])


def _most_shared(gaps: Sequence[tuple[float, float]]) -> tuple[float, int]:
    """The middle of the stretch that lies in most gaps, and in how many."""
    ends = sorted([(start, -1) for start, _ in gaps] + [(end, 1) for _, end in gaps])
    open_gaps = most = 0
    begin = place = ends[0][0]
    for at, kind in ends:
        if kind < 0:
            open_gaps += 1
            if open_gaps > most:
                most, begin = open_gaps, at
                place = at
        else:
            if open_gaps == most and begin == place:
                place = (begin + at) / 2
            open_gaps -= 1
    return place, most
