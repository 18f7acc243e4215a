"""What part of the world is seen and how large: Mercator's map as a plane of 360 by 360 degrees that repeats sideways.

x is the longitude, y is Mercator's in the same units, northwards (``tools/outlines.py`` makes the outlines so). Nothing
here paints.
"""

from __future__ import annotations

import math
from typing import NamedTuple

WORLD = 360.0
MAX_LATITUDE = 85.05112878
_MOST_NORTH = 150.0  # y that can come into sight: a little beyond Greenland
_LEAST_BOUNDS = 0.02  # degrees that are shown at least around a single point: about two kilometres
_LARGEST = 256 * 2**17 / WORLD  # pixels to the degree: about one to the metre
_SPARE = 0.86  # of the view, which what is fitted fills at most


Room = tuple[float, float, float, float]
"""What something takes in the window: left, top, right and bottom, in pixels."""


class Bounds(NamedTuple):
    """A part of the map. ``left`` is within the world; ``right`` may lie beyond the date line."""

    left: float
    bottom: float
    right: float
    top: float


def to_map(latitude: float, longitude: float) -> tuple[float, float]:
    """A place as (x, y)."""
    bounded = max(-MAX_LATITUDE, min(MAX_LATITUDE, latitude))
    return longitude, math.degrees(math.log(math.tan(math.pi / 4 + math.radians(bounded) / 2)))


def to_place(x: float, y: float) -> tuple[float, float]:
    """(x, y) as (latitude, longitude)."""
    return math.degrees(2 * math.atan(math.exp(math.radians(y))) - math.pi / 2), wrapped(x)


def wrapped(x: float) -> float:
    """The same longitude between -180 and 180."""
    return (x + 180.0) % WORLD - 180.0


class View(NamedTuple):
    """A view of ``width`` by ``height`` pixels on the middle (x, y), ``scale`` pixels to the degree."""

    x: float
    y: float
    scale: float
    width: float
    height: float

    def on_screen(self, x: float, y: float) -> tuple[float, float]:
        """Where the copy of a point is that lies nearest to the middle, in pixels from the upper left corner."""
        return self.width / 2 + wrapped(x - self.x) * self.scale, self.height / 2 + (self.y - y) * self.scale

    def on_map(self, left: float, top: float) -> tuple[float, float]:
        """What is at these pixels."""
        return self.x + (left - self.width / 2) / self.scale, self.y - (top - self.height / 2) / self.scale

    @property
    def bounds(self) -> Bounds:
        wide, high = self.width / self.scale / 2, self.height / self.scale / 2
        return Bounds(self.x - wide, self.y - high, self.x + wide, self.y + high)

    def limited(self) -> View:
        """The nearest view that shows the world at most once around, not too near, and no emptiness at the poles."""
        least = max(self.width / WORLD, self.height / (2 * _MOST_NORTH))
        scale = min(max(self.scale, least), _LARGEST)
        free = max(_MOST_NORTH - self.height / scale / 2, 0.0)
        return View(wrapped(self.x), max(-free, min(free, self.y)), scale, self.width, self.height)

    def moved(self, right: float, down: float) -> View:
        """The view after the window went so many pixels over the map."""
        return self._replace(x=self.x + right / self.scale, y=self.y - down / self.scale).limited()

    def zoomed(self, times: float, left: float, top: float) -> View:
        """So many times larger, with what is at these pixels staying there."""
        x, y = self.on_map(left, top)
        scale = self._replace(scale=self.scale * times).limited().scale
        middle_x, middle_y = x - (left - self.width / 2) / scale, y + (top - self.height / 2) / scale
        return View(middle_x, middle_y, scale, self.width, self.height).limited()

    def resized(self, width: float, height: float) -> View:
        """The same middle and scale in another window."""
        return self._replace(width=max(width, 1.0), height=max(height, 1.0)).limited()

    def fitted(self, bounds: Bounds) -> View:
        """The largest view in which all of that is seen."""
        wide, high = bounds.right - bounds.left, bounds.top - bounds.bottom
        scale = _SPARE * min(self.width / max(wide, _LEAST_BOUNDS), self.height / max(high, _LEAST_BOUNDS))
        x, y = (bounds.left + bounds.right) / 2, (bounds.bottom + bounds.top) / 2
        return View(x, y, scale, self.width, self.height).limited()

    def enlarged(self, times: float) -> View:
        """The same middle and scale in a window so many times as wide and high."""
        return self._replace(width=self.width * times, height=self.height * times)
