"""Finds a place by what a person types: a town, an area, a country in any language carried, or coordinates.

A town is a point, from which distances are told. An area or a country is a name and no point: what is found is what
lies in it or serves it. Where a town and an area are called the same, the town is meant; it lies in that area by name.
Names that several places have are told apart by their province or their country.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from phcdesk.coordinates import parse_coordinates
from phcdesk.model import Concept
from phcdesk.search.areas import area_key, country_of
from phcdesk.search.distance import distance_km
from phcdesk.search.results import Area, Point, Whereabouts
from phcdesk.search.towns import KnownArea, Town
from phcdesk.text.folding import fold

SAME_TOWN_KM = 50.0
"""Towns of one name in one country that are no farther apart are one town, whatever their addresses say."""


_ENDINGS: tuple[Callable[[tuple[str, ...]], tuple[str, ...]], ...] = (
    lambda larger: larger[-1:],  # its country
    lambda larger: larger[:1],  # its province
    lambda larger: larger,
)


class _Named(NamedTuple):
    """A place under one of its names; ``larger`` tells it from others that are called the same."""

    name: str
    larger: tuple[str, ...]  # its province and its country, as far as they are known
    place: Whereabouts


class Gazetteer:
    """The places of a library. Making one takes time; it is made when first needed."""

    def __init__(
        self,
        towns: Iterable[Town],
        areas: Iterable[KnownArea] = (),
        countries: Iterable[Concept] = (),
        country_name: Callable[[str], str] = str,
    ) -> None:
        self._places: dict[str, Whereabouts] = {}
        found = [*_towns(towns, country_name)]
        known = {key for one in found if isinstance(one.place, Point) for key in one.place.areas[:1]}
        of_countries = [*_countries(countries)]
        found += of_countries
        found += [one for one in _areas(areas, country_name) if _key_of(one.place) not in known]
        bare: list[tuple[str, Whereabouts]] = []
        often = Counter(fold(one.name) for one in found)
        for one in found:
            alike = (
                [other for other in found if fold(other.name) == fold(one.name)] if often[fold(one.name)] > 1 else []
            )
            named = _renamed(one.place, _told_apart(one, alike))
            for name in (named.name, ", ".join((one.name, *one.larger)), ", ".join((one.name, *one.larger[-1:]))):
                self._places.setdefault(_spelling(name), named)
            bare.append((_spelling(one.name), named))
        for name, named in bare:
            self._places.setdefault(name, named)
        for one in of_countries:
            self._places.setdefault(fold(country_of(_key_of(one.place))), one.place)

    def locate(self, text: str) -> Whereabouts | None:
        """What was typed as a place: coordinates in any usual form, or a name in any spelling."""
        coordinates = parse_coordinates(text)
        return Point(*coordinates, text.strip()) if coordinates else self._places.get(_spelling(text))

    def complete(self, beginning: str, limit: int) -> tuple[Whereabouts, ...]:
        """The places whose names begin so, then those with a word that does, each group by the alphabet."""
        wanted = _spelling(beginning)
        if not wanted:
            return ()
        found = [(not key.startswith(wanted), key) for key in self._places if f" {key}".find(f" {wanted}") >= 0]
        return tuple({self._places[key].name: self._places[key] for _, key in sorted(found)}.values())[:limit]


def _towns(towns: Iterable[Town], country_name: Callable[[str], str]) -> Iterator[_Named]:
    alike: dict[tuple[str, str], list[list[Town]]] = {}
    for town in sorted(towns, key=lambda one: -one.places):
        groups = alike.setdefault((fold(town.name), town.country), [])
        same = next((group for group in groups if _is_one_town(group[0], town)), None)
        if same is None:
            groups.append([town])
        else:
            same.append(town)
    for group in sorted((group for groups in alike.values() for group in groups), key=_order):
        yield _of_town(group, country_name)


def _is_one_town(one: Town, other: Town) -> bool:
    return distance_km(Point(one.latitude, one.longitude), other.latitude, other.longitude) <= SAME_TOWN_KM


def _order(group: Sequence[Town]) -> tuple[str, str, str]:
    return group[0].name, group[0].country, group[0].province


def _of_town(group: Sequence[Town], country_name: Callable[[str], str]) -> _Named:
    first, places = group[0], sum(town.places for town in group)
    latitude = sum(town.latitude * town.places for town in group) / places
    longitude = sum(town.longitude * town.places for town in group) / places
    larger_names = filter(None, (name for town in group for name in (town.region, town.province)))
    names = (first.name, *larger_names, "")  # the last one is the country as a whole
    areas = tuple(dict.fromkeys(area_key(first.country, name) for name in names))
    larger = (first.province or first.region, country_name(first.country) if first.country else "")
    return _Named(first.name, tuple(filter(None, larger)), Point(latitude, longitude, first.name, areas))


def _areas(areas: Iterable[KnownArea], country_name: Callable[[str], str]) -> Iterator[_Named]:
    seen = set()
    for area in areas:
        key = area_key(area.country, area.name)
        if key not in seen:
            seen.add(key)
            larger = (country_name(area.country),) if area.country else ()
            yield _Named(area.name, larger, Area(key, area.name))


def _countries(countries: Iterable[Concept]) -> Iterator[_Named]:
    for country in countries:
        for name in dict.fromkeys((*country.labels.values(), *country.synonyms)):
            yield _Named(name, (), Area(area_key(country.code), name))


def _told_apart(one: _Named, alike: Sequence[_Named]) -> str:
    """Its name, with as little after it as tells it from all others that are called the same."""
    others = [other for other in alike if _identity(other.place) != _identity(one.place)]
    if not others:
        return one.name
    for ending in _ENDINGS:
        if all(ending(other.larger) != ending(one.larger) for other in others):
            return ", ".join((one.name, *ending(one.larger)))
    return ", ".join((one.name, *one.larger))


def _identity(place: Whereabouts) -> object:
    return place.key if isinstance(place, Area) else (place.latitude, place.longitude)


def _renamed(place: Whereabouts, name: str) -> Whereabouts:
    if isinstance(place, Area):
        return Area(place.key, name)
    return Point(place.latitude, place.longitude, name, place.areas)


def _key_of(place: Whereabouts) -> str:
    return place.key if isinstance(place, Area) else ""


def _spelling(name: str) -> str:
    return " ".join(fold(name).replace(",", " ").split())
