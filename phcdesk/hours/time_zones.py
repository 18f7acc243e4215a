"""Which clock a place lives by, from its country and its point, by the IANA time zone database.

HSDS gives a schedule an offset from UTC at most, and most sources give nothing. A country with one clock is easy. In
one with several, the zone is that of the nearest city of ``zone.tab``, and every other zone whose city is not clearly
farther stays possible; without a point all zones of the country are. Whoever asks must then find all of them agree.
"""

from __future__ import annotations

import math
from datetime import datetime, tzinfo
from functools import cache
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import ZoneInfo

SURELY_NEAR_KM = 60.0
CLEARLY_FARTHER = 2.0
"""A zone whose city is so many times as far as the nearest one is out of the question."""

_KM_OF_A_DEGREE = 111.2


class _ZoneCity(NamedTuple):
    name: str
    latitude: float
    longitude: float


def possible_zones(country: str, latitude: float | None = None, longitude: float | None = None) -> tuple[tzinfo, ...]:
    """The zones a place may lie in, the likeliest first; none where the country (ISO 3166-1 alpha-2) has none."""
    cities = _cities().get(country, ())
    if latitude is not None and longitude is not None and len(cities) > 1:
        cities = _near(cities, latitude, longitude)
    return tuple(_zone(city.name) for city in cities)


def distinct_clocks(zones: tuple[tzinfo, ...], when: datetime) -> tuple[tzinfo, ...]:
    """One zone for each time of day that it may be there at ``when``."""
    return tuple({when.astimezone(zone).utcoffset(): zone for zone in reversed(zones)}.values())[::-1]


def km_from_zone_city(country: str, latitude: float, longitude: float) -> float | None:
    """How far a point is from the nearest city that a zone of the country is named after; None without such a city."""
    return min((_km(city, latitude, longitude) for city in _cities().get(country, ())), default=None)


def _near(cities: tuple[_ZoneCity, ...], latitude: float, longitude: float) -> tuple[_ZoneCity, ...]:
    ways = sorted((_km(city, latitude, longitude), city) for city in cities)
    reach = max(ways[0][0] * CLEARLY_FARTHER, SURELY_NEAR_KM)
    return tuple(city for km, city in ways if km <= reach)


def _km(city: _ZoneCity, latitude: float, longitude: float) -> float:
    # On a plane around the place: good enough to compare cities of one country.
    east = ((city.longitude - longitude + 180) % 360 - 180) * math.cos(math.radians(latitude))
    return math.hypot(city.latitude - latitude, east) * _KM_OF_A_DEGREE


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


@cache
def _cities() -> dict[str, tuple[_ZoneCity, ...]]:
    countries: dict[str, list[_ZoneCity]] = {}
    for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text("ascii").splitlines():
        if line.startswith("#"):
            continue
        country, point, name = line.split("\t")[:3]
        at = max(point.rfind("+"), point.rfind("-"))
        countries.setdefault(country, []).append(_ZoneCity(name, _degrees(point[:at], 2), _degrees(point[at:], 3)))
    return {country: tuple(cities) for country, cities in countries.items()}


def _degrees(text: str, whole: int) -> float:
    """ISO 6709: "+DDMM" or "+DDMMSS" with ``whole`` digits for the degrees."""
    sign, digits = text[0], text[1:]
    seconds = int(digits[whole + 2 :] or 0)
    degrees = int(digits[:whole]) + int(digits[whole : whole + 2]) / 60 + seconds / 3600
    return -degrees if sign == "-" else degrees
