"""How far it is from one place to another, over the Earth as it is: a little flat at the poles."""

from __future__ import annotations

import math

from phcdesk.search.results import Point

EQUATOR_KM = 6378.137
"""Half of the equatorial diameter (WGS 84)."""
FLATTENING = 1 / 298.257223563
EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the Earth (IUGG), for what lies nearly opposite."""

_NEARLY_OPPOSITE = 3.0
"""Radians, from which the correction for the flattening loses its meaning."""


def distance_km(here: Point, latitude: float, longitude: float) -> float:
    """The distance by the formula of Andoyer and Lambert: the great circle of reduced latitudes, corrected once.

    It is within 0.1 % of the geodesic but for what lies nearly opposite, where it is the great circle of a sphere and
    within 0.5 %. (W. D. Lambert, Journal of the Washington Academy of Sciences 32, 1942.)
    """
    first, second = _reduced(here.latitude), _reduced(latitude)
    half_sum, half_difference = (first + second) / 2, (second - first) / 2
    half_width = math.radians(longitude - here.longitude) / 2
    chord = math.sin(half_difference) ** 2 + math.cos(first) * math.cos(second) * math.sin(half_width) ** 2
    angle = 2 * math.asin(math.sqrt(min(1.0, chord)))
    if angle == 0.0:
        return 0.0
    if angle > _NEARLY_OPPOSITE:
        return EARTH_RADIUS_KM * angle
    along = (angle - math.sin(angle)) * (math.sin(half_sum) * math.cos(half_difference) / math.cos(angle / 2)) ** 2
    across = (angle + math.sin(angle)) * (math.cos(half_sum) * math.sin(half_difference) / math.sin(angle / 2)) ** 2
    return EQUATOR_KM * (angle - FLATTENING / 2 * (along + across))


def _reduced(latitude: float) -> float:
    return math.atan((1 - FLATTENING) * math.tan(math.radians(latitude)))
