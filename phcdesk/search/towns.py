"""The towns and areas of a library, as the addresses of its places and the areas of its services name them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from phcdesk.model import Location, Service
from phcdesk.search.areas import IsCountry, names_in


class Town(Struct, frozen=True):
    """A town: the middle of the places that give it in their address. ``country`` is ISO 3166-1 alpha-2.

    Addresses that name other regions or provinces make other towns, even if they are called the same.
    """

    name: str
    country: str
    latitude: float
    longitude: float
    places: int = 1
    region: str = ""
    province: str = ""


class KnownArea(Struct, frozen=True):
    """A region, province or served area, and the middle of its ``places`` that have a point; without any, 0 and 0."""

    name: str
    country: str
    latitude: float = 0.0
    longitude: float = 0.0
    places: int = 0
    services: int = 1


class TownsOfPlaces:
    """Gathers towns and areas while services go by, beginning with those that are known."""

    def __init__(self, is_country: IsCountry, towns: Iterable[Town] = (), areas: Iterable[KnownArea] = ()) -> None:
        self._is_country = is_country
        self._towns = {
            (town.name, town.country, town.region, town.province): (
                town.latitude * town.places, town.longitude * town.places, town.places,
            )
            for town in towns
        }  # fmt: skip
        self._areas = {
            (area.name, area.country): (
                area.latitude * area.places, area.longitude * area.places, area.places, area.services,
            )
            for area in areas
        }  # fmt: skip

    def add(self, service: Service) -> None:
        """Take note of where a service is and what it serves. Restricted places tell nothing."""
        self._count(service, 1)

    def remove(self, service: Service) -> None:
        """Forget a service that was added before."""
        self._count(service, -1)

    def _count(self, service: Service, once: int) -> None:
        named: dict[tuple[str, str], None] = {}
        for place in (at.location for at in service.service_at_locations if not at.location.restricted):
            for address in place.addresses[:1]:
                country = address.country or service.country
                larger = [name for name in names_in(address) if name != address.city]
                named |= dict.fromkeys((name, country) for name in larger)
                point = _point(place)
                if point is None:
                    named |= dict.fromkeys([(address.city, country)] if address.city else [])
                    continue
                if address.city:
                    self._add_town((address.city, country, address.region, address.state_province), point, once)
                for name in larger:
                    self._add_area((name, country), point, once)
        for area in service.service_areas:
            if area.name and not self._is_country(area):
                named[area.name, area.country or service.country] = None
        for key in named:
            latitude, longitude, places, services = self._areas.get(key, (0.0, 0.0, 0, 0))
            self._areas[key] = (latitude, longitude, places, services + once)

    def _add_town(self, key: tuple[str, str, str, str], point: tuple[float, float], once: int) -> None:
        latitude, longitude, count = self._towns.get(key, (0.0, 0.0, 0))
        self._towns[key] = (latitude + once * point[0], longitude + once * point[1], count + once)

    def _add_area(self, key: tuple[str, str], point: tuple[float, float], once: int) -> None:
        latitude, longitude, places, services = self._areas.get(key, (0.0, 0.0, 0, 0))
        self._areas[key] = (latitude + once * point[0], longitude + once * point[1], places + once, services)

    def all(self) -> tuple[Town, ...]:
        """The towns in the order of their names."""
        return tuple(
            Town(name, country, latitude / count, longitude / count, count, region, province)
            for (name, country, region, province), (latitude, longitude, count) in sorted(self._towns.items())
            if count > 0
        )

    def areas(self) -> tuple[KnownArea, ...]:
        """The areas in the order of their names."""
        return tuple(self._known_areas())

    def _known_areas(self) -> Iterator[KnownArea]:
        for (name, country), (latitude, longitude, places, services) in sorted(self._areas.items()):
            if services > 0 and places > 0:
                yield KnownArea(name, country, latitude / places, longitude / places, places, services)
            elif services > 0:
                yield KnownArea(name, country, services=services)


def _point(place: Location) -> tuple[float, float] | None:
    if place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude
