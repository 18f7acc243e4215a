"""What is near a place, without looking at everything: the points of a library in cubes around the globe.

Every point is put on a ball of radius 1, and space is cut into cubes. What is near lies in the cube of the place and in
those around it, shell by shell; a point beyond shell *n* is at least *n* edges away in a straight line. Cubes know no
poles and no date line.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from phcdesk.search.distance import EARTH_RADIUS_KM, distance_km
from phcdesk.search.results import Point

EDGE = 0.01
"""Of a cube, on a ball of radius 1: 64 km."""
MAX_SHELLS = 12
"""After so many shells, 760 km, it is quicker to look at everything."""

_SPARE = 1.01
"""The ball is not quite the Earth: straight lines on it are up to 0.6 % off."""

_Cube = tuple[int, int, int]
_Place = tuple[float, float, int]
Found = tuple[float, int]
"""(km, entry)"""


class NearPlaces:
    """Finds the entries whose nearest place is near. ``points``: entry -> (latitude, longitude) of its places."""

    def __init__(self, points: Mapping[int, Sequence[tuple[float, float]]]) -> None:
        self._points = points

    @cached_property
    def _cubes(self) -> dict[_Cube, list[_Place]]:
        """Made when it is first asked what is near; most searches do not ask."""
        cubes: dict[_Cube, list[_Place]] = {}
        for entry, places in self._points.items():
            for latitude, longitude in places:
                cubes.setdefault(_cube(latitude, longitude), []).append((latitude, longitude, entry))
        return cubes

    def km(self, entry: int, here: Point) -> float | None:
        """The distance to the nearest place of an entry; None when it has no point."""
        return min((distance_km(here, *place) for place in self._points.get(entry, ())), default=None)

    def nearest_place(self, entry: int, here: Point) -> Point | None:
        """The nearest place of an entry; None when it has no point."""
        places = (Point(*place) for place in self._points.get(entry, ()))
        return min(places, key=lambda place: distance_km(here, place.latitude, place.longitude), default=None)

    def within(self, here: Point, radius_km: float) -> list[int]:
        """The entries so near, each once, the nearest first."""
        shells = math.ceil(_chord(radius_km * _SPARE) / EDGE)
        return [entry for km, entry in self._found(here, shells) if km <= radius_km]

    def nearest(self, here: Point, count: int) -> list[int]:
        """The ``count`` nearest entries, each once, the nearest first; fewer only when there are fewer."""
        for shells in (1, 2, 4, 8, MAX_SHELLS):
            sure_km = _arc(shells * EDGE) / _SPARE
            found = [entry for km, entry in self._found(here, shells) if km <= sure_km]
            if len(found) >= count:
                return found[:count]
        return [entry for _, entry in self._found(here, MAX_SHELLS + 1)[:count]]

    def _found(self, here: Point, shells: int) -> list[Found]:
        """Everything in the cubes so near, or simply everything when they are many."""
        nearest: dict[int, float] = {}
        for latitude, longitude, entry in self._everything() if shells > MAX_SHELLS else self._around(here, shells):
            km = distance_km(here, latitude, longitude)
            if km < nearest.get(entry, math.inf):
                nearest[entry] = km
        return sorted((km, entry) for entry, km in nearest.items())

    def _everything(self) -> Iterator[_Place]:
        for places in self._cubes.values():
            yield from places

    def _around(self, here: Point, shells: int) -> Iterator[_Place]:
        x, y, z = _cube(here.latitude, here.longitude)
        reach = range(-shells, shells + 1)
        for east in reach:
            for north in reach:
                for up in reach:
                    yield from self._cubes.get((x + east, y + north, z + up), ())


def _cube(latitude: float, longitude: float) -> _Cube:
    phi, theta = math.radians(latitude), math.radians(longitude)
    x, y, z = math.cos(phi) * math.cos(theta), math.cos(phi) * math.sin(theta), math.sin(phi)
    return math.floor(x / EDGE), math.floor(y / EDGE), math.floor(z / EDGE)


def _chord(km: float) -> float:
    """The straight line through the ball between two points so far apart on it."""
    return 2 * math.sin(min(km / EARTH_RADIUS_KM, math.pi) / 2)


def _arc(chord: float) -> float:
    """The km over the ball between the ends of a straight line through it."""
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, chord / 2))
