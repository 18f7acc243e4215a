"""Points gathered to marks, at any scale and without looking at all of them.

The world is divided into 2 by 2 cells, each of these again, and so on. The points are sorted by the way from cell to
cell (the bits of x and y taken in turn, Morton's order), so that whatever lies in a cell, at any level, is one run of
them: two look-ups say how many there are, and running sums where their middle is.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from heapq import nsmallest
from itertools import accumulate, pairwise
from typing import NamedTuple

from phcdesk.gui.map.projection import WORLD, Bounds, View, to_map, wrapped
from phcdesk.search.points import Points

_LEVELS = 20  # the finest cells are 38 metres wide at the equator
_CELLS = 1 << _LEVELS
_FIRST_REACH = 64  # part of what is in sight that is looked at first for what is near
_MOST_KEPT = 20_000  # marks kept of one level
_SPREAD = [sum((number >> bit & 1) << (2 * bit) for bit in range(10)) for number in range(1024)]


class Mark(NamedTuple):
    """Points that are drawn as one. ``first`` and ``end`` count the points in their order."""

    x: float
    y: float
    first: int
    end: int

    @property
    def size(self) -> int:
        return self.end - self.first


class Clusters:
    """The points of one answer, made ready to be drawn: to be made in the worker."""

    def __init__(self, points: Points) -> None:
        places = [to_map(*place) for place in zip(points.latitudes, points.longitudes, strict=True)]
        codes = [_code(_cell(wrapped(x)), _cell(y)) for x, y in places]
        order = sorted(range(len(codes)), key=codes.__getitem__)
        self.points = points
        self.order = array("L", order)
        self._entries = array("L", (points.entries[at] for at in order))
        self._codes = array("Q", (codes[at] for at in order))
        self.xs = array("d", (wrapped(places[at][0]) for at in order))
        self.ys = array("d", (places[at][1] for at in order))
        self._sum_x = array("d", accumulate(self.xs, initial=0.0))
        self._sum_y = array("d", accumulate(self.ys, initial=0.0))
        self._level = -1
        self._known: dict[tuple[int, int], Mark | None] = {}
        self.bounds = self._bounds(0, len(order))

    def __len__(self) -> int:
        return len(self.order)

    def entry(self, at: int) -> int:
        """The number of the entry whose point is the ``at``-th in this order."""
        return self._entries[at]

    def entries(self, points: Iterable[int]) -> set[int]:
        """The numbers of the entries of these points."""
        return set(map(self._entries.__getitem__, points))

    def kind(self, at: int) -> int:
        return self.points.kinds[self.order[at]]

    def place(self, at: int) -> tuple[float, float]:
        """The place in degrees: (latitude, longitude)."""
        original = self.order[at]
        return self.points.latitudes[original], self.points.longitudes[original]

    def of_entry(self, entry: int) -> list[int]:
        """Where the points of an entry stand in this order."""
        return [at for at, other in enumerate(self._entries) if other == entry]

    def marks(self, view: View, cell: float, disc: float = 0.0) -> list[Mark]:
        """What is in sight, gathered in cells of ``cell`` to twice as many pixels; single points last.

        What is drawn as a disc of ``disc`` pixels stays inside its cell, so that discs do not cover each other. A
        single point is exactly where it is.
        """
        level = max(0, min(_LEVELS, math.floor(math.log2(max(view.scale * WORLD / cell, 1.0)))))
        if level != self._level or len(self._known) > _MOST_KEPT:
            self._level = level
            self._known.clear()
        edge, margin = WORLD / (1 << level), disc / 2 / view.scale
        found = []
        for column, row in _cells(view.bounds, level):
            mark = self._mark(level, column, row)
            if mark is not None and mark.size > 1:
                mark = mark._replace(x=_inside(mark.x, column, edge, margin), y=_inside(mark.y, row, edge, margin))
            if mark is not None:
                found.append(mark)
        return sorted(found, key=lambda mark: -mark.size)

    def _mark(self, level: int, column: int, row: int) -> Mark | None:
        key = column, row
        if key not in self._known:
            first, end = self._run(level, column, row)
            count = end - first
            self._known[key] = None
            if count:
                x, y = self._sum_x[end] - self._sum_x[first], self._sum_y[end] - self._sum_y[first]
                single = count == 1  # exactly where it is, which sums would not say
                middle = (self.xs[first], self.ys[first]) if single else (x / count, y / count)
                self._known[key] = Mark(*middle, first, end)
        return self._known[key]

    def _run(self, level: int, column: int, row: int) -> tuple[int, int]:
        below = 2 * (_LEVELS - level)
        code = _code(column, row) << below
        first = bisect_left(self._codes, code)
        return first, bisect_left(self._codes, code + (1 << below), lo=first)

    def inside(self, bounds: Bounds) -> list[int]:
        """The points in a part of the map."""
        half, middle = (bounds.right - bounds.left) / 2, (bounds.left + bounds.right) / 2
        level = max(0, min(_LEVELS, math.floor(math.log2(WORLD / max(2 * half, bounds.top - bounds.bottom, 1e-9))) + 4))
        edge = WORLD / (1 << level)
        found: list[int] = []
        for column, row in _cells(bounds, level):
            run = range(*self._run(level, column, row))
            left, bottom = wrapped(column * edge - WORLD / 2 - middle), row * edge - WORLD / 2
            if -half < left < half - edge and bounds.bottom < bottom < bounds.top - edge:
                found += run
            else:
                found += [
                    at
                    for at in run
                    if bounds.bottom <= self.ys[at] <= bounds.top and abs(wrapped(self.xs[at] - middle)) <= half
                ]
        return found

    def nearest(self, x: float, y: float, many: int, bounds: Bounds) -> list[int]:
        """So many of the points in a part of the map, or all: those nearest to (x, y) on the map, the nearest first."""

        def way(at: int) -> float:
            return wrapped(self.xs[at] - x) ** 2 + (self.ys[at] - y) ** 2

        x += round((bounds.left + bounds.right - 2 * x) / (2 * WORLD)) * WORLD
        furthest = max(bounds.right - bounds.left, bounds.top - bounds.bottom) * 2
        reach = furthest / _FIRST_REACH
        while True:
            box = Bounds(
                max(bounds.left, x - reach), max(bounds.bottom, y - reach),
                min(bounds.right, x + reach), min(bounds.top, y + reach),
            )  # fmt: skip
            found = [at for at in self.inside(box) if way(at) <= reach**2]
            if len(found) >= many or reach >= furthest:
                return nsmallest(many, found, key=way)
            reach *= 2

    def bounds_of(self, mark: Mark) -> Bounds:
        """The part of the map that the points of a mark take."""
        return self._bounds(mark.first, mark.end) or Bounds(mark.x, mark.y, mark.x, mark.y)

    def _bounds(self, first: int, end: int) -> Bounds | None:
        """The smallest part of the map with these points, which may reach over the date line; None without any."""
        if first == end:
            return None
        xs = sorted(self.xs[first:end])
        gaps = [after - before for before, after in pairwise(xs)]
        widest = max(range(len(gaps)), key=gaps.__getitem__, default=-1)
        left, right = xs[0], xs[-1]
        if gaps and gaps[widest] > WORLD - (right - left):
            left, right = xs[widest + 1], xs[widest] + WORLD
        ys = self.ys[first:end]
        return Bounds(left, min(ys), right, max(ys))


def _cell(coordinate: float) -> int:
    return max(0, min(_CELLS - 1, int((coordinate + WORLD / 2) / WORLD * _CELLS)))


def _inside(coordinate: float, at: int, edge: float, margin: float) -> float:
    """The nearest to a coordinate that is so far inside the ``at``-th cell."""
    first = at * edge - WORLD / 2
    margin = min(margin, edge / 2)
    return max(first + margin, min(first + edge - margin, coordinate))


def _code(column: int, row: int) -> int:
    upper = _SPREAD[column >> 10] | _SPREAD[row >> 10] << 1
    return upper << 20 | _SPREAD[column & 1023] | _SPREAD[row & 1023] << 1


def _cells(bounds: Bounds, level: int) -> list[tuple[int, int]]:
    """The cells of a level that touch a part of the map, each once."""
    many = 1 << level
    edge = WORLD / many
    left, right = (math.floor((x + WORLD / 2) / edge) for x in (bounds.left, bounds.right))
    bottom, top = (math.floor((y + WORLD / 2) / edge) for y in (bounds.bottom, bounds.top))
    columns = range(left, min(right, left + many - 1) + 1)
    rows = range(max(bottom, 0), min(top, many - 1) + 1)
    return [(column % many, row) for row in rows for column in columns]
