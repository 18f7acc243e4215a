"""Points as a source writes them, checked against the country that it states.

How far a point may lie from its country is judged by the cities that the time zones of the country are named after:
coarse, but it tells a point on another continent, and latitude and longitude in each other's place.
"""

from __future__ import annotations

from functools import lru_cache

from phcdesk.hours.time_zones import km_from_zone_city
from phcdesk.tables.points import Point, parse_point

OUTSIDE_KM = 3_500.0
INSIDE_KM = 2_000.0
"""No country reaches farther than the first from all its cities; within the second a place may well be in it."""
SQUARE_KM = 300.0
"""More than two points of one square of one degree can differ in how far they are from a city."""


def checked_point(north: str, east: str, country: str) -> tuple[Point | None, str]:
    """The point in degrees (None: not usable), and the rule that says what is odd about it, or "".

    ``country`` is ISO 3166-1 alpha-2, blank where the source states none. A point that lies far outside of it, but
    inside when its two numbers change places, has them changed.
    """
    point, rule = parse_point(north, east)
    if point is None:
        return None, rule
    if is_far_outside(country, point):
        turned = (point[1], point[0])
        turned_away = km_from_zone_city(country, *turned) if abs(turned[0]) <= 90 else None
        if turned_away is not None and turned_away < INSIDE_KM:
            return turned, "GE03"
        return point, "GE02"
    return point, rule


def is_far_outside(country: str, point: Point) -> bool:
    """Whether a point is farther from its country than any country reaches."""
    latitude, longitude = point
    if _is_surely_near(country, latitude // 1, longitude // 1):
        return False
    away = km_from_zone_city(country, latitude, longitude)
    return away is not None and away > OUTSIDE_KM


@lru_cache(maxsize=4096)
def _is_surely_near(country: str, south: float, west: float) -> bool:
    """Whether no point of a square of one degree can be far outside: a list has many points in few squares."""
    away = km_from_zone_city(country, south + 0.5, west + 0.5)
    return away is None or away < OUTSIDE_KM - SQUARE_KM
