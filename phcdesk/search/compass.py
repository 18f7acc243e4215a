"""In which direction a place lies, seen from another: one of the eight winds."""

from __future__ import annotations

import math

from phcdesk.search.results import Point, Wind

WINDS: tuple[Wind, ...] = ("n", "ne", "e", "se", "s", "sw", "w", "nw")
_HERE_DEGREES = 1e-6
"""A tenth of a metre: nearer than that there is no direction."""


def bearing(here: Point, latitude: float, longitude: float) -> float:
    """The direction in which one sets out on the shortest way over a sphere: degrees, north is 0 and east is 90."""
    first, second = math.radians(here.latitude), math.radians(latitude)
    width = math.radians(longitude - here.longitude)
    east = math.sin(width) * math.cos(second)
    north = math.cos(first) * math.sin(second) - math.sin(first) * math.cos(second) * math.cos(width)
    return math.degrees(math.atan2(east, north)) % 360


def compass(here: Point, there: Point) -> Wind | None:
    """The wind nearest to the bearing; None where both are the same place."""
    width = (there.longitude - here.longitude + 180) % 360 - 180
    if abs(width) < _HERE_DEGREES and abs(there.latitude - here.latitude) < _HERE_DEGREES:
        return None
    return WINDS[round(bearing(here, there.latitude, there.longitude) / 45) % 8]
