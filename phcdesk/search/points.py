"""Where on the Earth the entries are that a search found: arrays, because there may be a hundred thousand.

They come from the lookups of the index, which know no restricted place; so none can appear on a map.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from phcdesk.model import Service

PLACE_KINDS: tuple[tuple[str, ...], ...] = (
    (),
    ("phc-clinic", "community-mh-centre", "day-centre", "mobile-team"),
    ("general-hospital-unit", "psychiatric-hospital"),
)
"""Types of services that a map tells apart: 1 is a clinic or centre, 2 a hospital, 0 everything else."""
OTHER, CLINIC, HOSPITAL = range(3)


class Points(Struct, frozen=True):
    """The places of entries, one after the other; an entry with several places is there as often."""

    entries: array[int]  # its number in the catalog
    latitudes: array[float]
    longitudes: array[float]
    kinds: bytes  # OTHER, CLINIC or HOSPITAL
    found: int = 0  # how many entries were found, with a place or without one
    placed: int = 0  # how many of them have a place
    chosen: int = -1  # the number of the entry that was asked for by name


def shown_points(service: Service) -> tuple[tuple[float, float], ...]:
    """Where the places of a service are that may be shown: (latitude, longitude). Never a restricted one."""
    places = [at.location for at in service.service_at_locations]
    return tuple(
        (place.latitude, place.longitude)
        for place in places
        if place.latitude is not None and place.longitude is not None and not place.restricted
    )


def points_of(
    entries: Iterable[int],
    places: Mapping[int, Sequence[tuple[float, float]]],
    kinds: Sequence[Collection[int]],
    found: int,
    chosen: int = -1,
) -> Points:
    """The places of these entries. ``kinds``: for each of ``PLACE_KINDS`` the entries that are of it."""
    numbers, latitudes, longitudes, kept = array("L"), array("d"), array("d"), bytearray()
    placed = 0
    for entry in entries:
        here = places.get(entry)
        if not here:
            continue
        placed += 1
        kind = HOSPITAL if entry in kinds[HOSPITAL] else CLINIC if entry in kinds[CLINIC] else OTHER
        for latitude, longitude in here:
            numbers.append(entry)
            latitudes.append(latitude)
            longitudes.append(longitude)
            kept.append(kind)
    return Points(numbers, latitudes, longitudes, bytes(kept), found, placed, chosen)
