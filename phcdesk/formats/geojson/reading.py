"""GeoJSON to services: features of the map of OpenStreetMap by their tags, all others by the names of their properties.

A file is read in one go and never as a whole: the first features show what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, islice

from phcdesk.errors import FormatError, PhcError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.geojson import overpass
from phcdesk.formats.geojson.features import Feature, features
from phcdesk.formats.geojson.openstreetmap import MARKS, MapReader, is_secret, tags_of
from phcdesk.formats.geojson.properties import SAMPLE, PropertyReader
from phcdesk.formats.recognising import Likeness
from phcdesk.formats.report import Report
from phcdesk.model import Service
from phcdesk.progress import CancelToken, Progress

STEP = 200

_TYPES = (b'"FeatureCollection"', b'"Feature"')
_ESRI = (b'"attributes"', b'"spatialReference"')
"""What servers of Esri answer is no GeoJSON, but the same things under other names."""


def likeness(chosen: Chosen) -> Likeness | None:
    """How much of GeoJSON is seen in the beginning of the first files."""
    try:
        for name in islice(chosen.names(), 5):
            head = chosen.head(name).replace(b"\x00", b"")
            start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x1e")
            if not start.startswith((b"{", b"[")) or b'"resourceType"' in head:
                continue
            if overpass.is_answer(head) and b'"elements"' in head:
                return Likeness("geojson", "", 0.9)
            if all(sign in head for sign in _ESRI) and b'"features"' in head:
                return Likeness("geojson", "", 0.9)
            if any(kind in head for kind in _TYPES) and (b'"geometry"' in head or b'"features"' in head):
                return Likeness("geojson", "", 0.9)
    except PhcError:
        return None
    return None


def read(
    chosen: Chosen, report: Report, context: ReadContext, progress: Progress, cancel: CancelToken
) -> Iterator[Service]:
    """The services of all features.

    Raises ``FormatError`` "json-damaged" (``file``, ``line``), "no-name-column" (``file``) when the properties name
    nothing, and what ``Chosen`` raises.
    """
    stream = features(chosen, report)
    first = list(islice(stream, SAMPLE))
    make = _maker(chosen, first, context, report)
    given: dict[str, int] = {}
    for done, feature in enumerate(chain(first, stream), start=1):
        if done % STEP == 0:
            cancel.check()
            progress("convert", done, 0)
        service = make(feature)
        if service is None:
            continue
        if service.id in given:
            report.merged += 1
            rule = "ID03" if given[service.id] == hash(service) else "ID04"
            report.note(rule, feature.file, feature.number, raw=feature.id or service.name)
            continue
        given[service.id] = hash(service)
        report.kept += 1
        yield service


def _maker(
    chosen: Chosen, first: list[Feature], context: ReadContext, report: Report
) -> Callable[[Feature], Service | None]:
    mapped = sum(bool(MARKS & tags_of(feature).keys()) for feature in first)
    if mapped * 2 > len(first) or not first:
        return MapReader(context, report).service
    reader = PropertyReader(first[0].file, first, context, report)
    if not reader.has_names:
        raise FormatError("no-name-column", file=chosen.name)
    on_the_map = MapReader(context, report)

    def service(feature: Feature) -> Service | None:
        """Among features of another kind, too, a shelter of the map keeps its position to itself."""
        return (on_the_map if is_secret(tags_of(feature)) else reader).service(feature)

    return service
