"""The towns of a library, as the addresses of its places name them, and where they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from msgspec import Struct

from phcdesk.model import Location
from phcdesk.search.coordinates import parse_coordinates
from phcdesk.search.results import Point
from phcdesk.text.folding import fold


class Town(Struct, frozen=True):
    """A town: the middle of the places that give it in their address. ``country`` is ISO 3166-1 alpha-2."""

    name: str
    country: str
    latitude: float
    longitude: float
    places: int = 1


class TownsOfPlaces:
    """Gathers towns while places go by, beginning with those that are known."""

    def __init__(self, known: Iterable[Town] = ()) -> None:
        self._sums: dict[tuple[str, str], tuple[float, float, int]] = {
            (town.name, town.country): (town.latitude * town.places, town.longitude * town.places, town.places)
            for town in known
        }

    def add(self, places: Iterable[Location]) -> None:
        """Take note of the towns of some places. Places without a point, or restricted ones, tell nothing."""
        self._count(places, 1)

    def remove(self, places: Iterable[Location]) -> None:
        """Forget places that were added before."""
        self._count(places, -1)

    def _count(self, places: Iterable[Location], once: int) -> None:
        for place in places:
            if place.latitude is None or place.longitude is None or place.restricted:
                continue
            for address in place.addresses[:1]:
                if address.city:
                    key = (address.city, address.country)
                    latitude, longitude, count = self._sums.get(key, (0.0, 0.0, 0))
                    self._sums[key] = (
                        latitude + once * place.latitude,
                        longitude + once * place.longitude,
                        count + once,
                    )

    def all(self) -> tuple[Town, ...]:
        """The towns in the order of their names."""
        return tuple(
            Town(name, country, latitude / count, longitude / count, count)
            for (name, country), (latitude, longitude, count) in sorted(self._sums.items())
            if count > 0
        )


class Gazetteer:
    """Finds towns by what a person types. Names that several countries have are told apart by their country."""

    def __init__(self, towns: Iterable[Town], country_name: Callable[[str], str]) -> None:
        known = list(towns)
        often = Counter(fold(town.name) for town in known)
        self._places: dict[str, Point] = {}
        for town in known:
            country = country_name(town.country)
            shared = often[fold(town.name)] > 1 and country
            point = Point(town.latitude, town.longitude, f"{town.name}, {country}" if shared else town.name)
            self._places.setdefault(_key(point.name), point)
            self._places.setdefault(_key(f"{town.name}, {country}"), point)
            self._places.setdefault(_key(town.name), point)

    def locate(self, text: str) -> Point | None:
        """What was typed as a place: coordinates in any usual form, or a town in any spelling of its name."""
        coordinates = parse_coordinates(text)
        return Point(*coordinates, text.strip()) if coordinates else self._places.get(_key(text))

    def complete(self, beginning: str, limit: int) -> tuple[Point, ...]:
        """The towns whose names begin so, then those with a word that does, each group by the alphabet."""
        wanted = _key(beginning)
        if not wanted:
            return ()
        found = [(not key.startswith(wanted), key) for key in self._places if f" {key}".find(f" {wanted}") >= 0]
        return tuple(dict.fromkeys(self._places[key] for _, key in sorted(found)))[:limit]


def _key(name: str) -> str:
    return " ".join(fold(name).replace(",", " ").split())
