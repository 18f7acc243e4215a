"""Small priors on top of BM25: a fresh check and a short way count a little, the words count most.

The factors multiply BM25 within the best results of a search; they never bring in what the words did not find.
"""

from __future__ import annotations

import math

from phcdesk.search.results import Point

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the Earth (IUGG)."""

FICTIONAL = 0.25
"""What an invented entry is worth beside a real one, to somebody who works in a real country."""

_DAYS_PER_YEAR = 365.25


def freshness(checked: int, today: int) -> float:
    """1 for what was checked within a year, falling to 0.9 at five years or without a date (days as ordinals)."""
    if not checked:
        return 0.9
    years = max(0.0, (today - checked) / _DAYS_PER_YEAR - 1)
    return max(0.9, 1 - 0.025 * years)


def nearness(distance_km: float) -> float:
    """1 here, 0.75 at 50 km, and never below 0.5."""
    return 0.5 + 0.5 / (1 + distance_km / 50)


def distance_km(here: Point, latitude: float, longitude: float) -> float:
    """The great-circle distance by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984)."""
    here_latitude, there_latitude = math.radians(here.latitude), math.radians(latitude)
    half_height = (there_latitude - here_latitude) / 2
    half_width = math.radians(longitude - here.longitude) / 2
    chord = math.sin(half_height) ** 2 + math.cos(here_latitude) * math.cos(there_latitude) * math.sin(half_width) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, chord)))
