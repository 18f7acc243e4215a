"""Services as GeoJSON (RFC 7946): one feature for each service at each place.

A feature without a point has no geometry, and so has that of a restricted place, which has no address either. The
properties are those of our flat table, so that the same people and programs understand both.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from phcdesk.formats.context import WriteContext, Written
from phcdesk.formats.flat import headings, rows_of
from phcdesk.formats.restricted import hidden
from phcdesk.model import Location, Service
from phcdesk.progress import CancelToken, Progress
from phcdesk.whole_file import beside

STEP = 200
DIGITS = 7
"""Decimals of a degree: a centimetre."""

_PLACED = ("latitude", "longitude")


def write(
    services: Iterable[Service], target: Path, context: WriteContext, progress: Progress, cancel: CancelToken
) -> Written:
    """Write a collection beside ``target`` and put it in its place when it is whole. Raises ``DiskError``."""
    count = 0
    with beside(target) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write('{"type":"FeatureCollection","features":[')
        for done, service in enumerate(services, start=1):
            if done % STEP == 0:
                cancel.check()
                progress("export", done, 0)
            for feature in features_of(service, context):
                file.write(",\n" if count else "\n")
                file.write(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
                count += 1
        file.write("\n]}\n")
    return Written(target, {"features": count})


def features_of(service: Service, context: WriteContext) -> Iterator[dict[str, object]]:
    """The features of a service."""
    service = hidden(service)
    places: list[Location | None] = [at.location for at in service.service_at_locations]
    names = [heading.replace(" ", "_") for heading in headings()]
    for number, (cells, place) in enumerate(zip(rows_of(service, context), places or [None], strict=True), start=1):
        said = {name: cell for name, cell in zip(names, cells, strict=True) if cell and name not in _PLACED}
        yield {
            "type": "Feature",
            "id": service.id if number == 1 else f"{service.id}#{number}",
            "geometry": _geometry(place),
            "properties": said,
        }


def _geometry(place: Location | None) -> dict[str, object] | None:
    if place is None or place.restricted or place.latitude is None or place.longitude is None:
        return None
    return {"type": "Point", "coordinates": [round(place.longitude, DIGITS), round(place.latitude, DIGITS)]}
