"""The towns of a library, as the addresses of its places name them, and where they are."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from phcdesk.model import Location
from phcdesk.search.results import Point
from phcdesk.text.folding import fold

_COORDINATES = re.compile(r"\s*([+-]?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*")


class Town(Struct, frozen=True):
    """A town: the middle of the places that give it in their address. ``country`` is ISO 3166-1 alpha-2."""

    name: str
    country: str
    latitude: float
    longitude: float


class TownsOfPlaces:
    """Gathers towns while places go by."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, str], tuple[float, float, int]] = {}

    def add(self, places: Iterable[Location]) -> None:
        """Take note of the towns of some places. Places without a point, or restricted ones, tell nothing."""
        for place in places:
            if place.latitude is None or place.longitude is None or place.restricted:
                continue
            for address in place.addresses[:1]:
                if address.city:
                    key = (address.city, address.country)
                    latitude, longitude, count = self._sums.get(key, (0.0, 0.0, 0))
                    self._sums[key] = (latitude + place.latitude, longitude + place.longitude, count + 1)

    def all(self) -> tuple[Town, ...]:
        """The towns in the order of their names."""
        return tuple(
            Town(name, country, latitude / count, longitude / count)
            for (name, country), (latitude, longitude, count) in sorted(self._sums.items())
        )


def locate(text: str, towns: Iterable[Town]) -> Point | None:
    """What a person typed as a place: "LATITUDE,LONGITUDE" in degrees, or the name of a town in any spelling of it."""
    coordinates = _COORDINATES.fullmatch(text)
    if coordinates:
        latitude, longitude = map(float, coordinates.groups())
        return Point(latitude, longitude, text.strip()) if abs(latitude) <= 90 and abs(longitude) <= 180 else None
    wanted = fold(text.strip())
    found = next((town for town in towns if fold(town.name) == wanted), None)
    return Point(found.latitude, found.longitude, found.name) if found else None
