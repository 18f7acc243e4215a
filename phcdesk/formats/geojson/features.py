"""The features of a source: collections, single features, lines of features, and lists of any of them.

The elements of Overpass and OpenStreetMap are features too, once it is known where they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.geojson import overpass
from phcdesk.formats.geojson.mercator import in_degrees, is_mercator
from phcdesk.formats.json_stream import JsonStream
from phcdesk.formats.report import Report

LISTED = "features"
_STARTS = (b"{", b"[", b"\x1e")


class Feature(NamedTuple):
    """One feature: its geometry and properties as they are, and where it stands."""

    file: str
    number: int
    id: str
    geometry: object
    properties: dict[str, object]


def features(chosen: Chosen, report: Report) -> Iterator[Feature]:
    """All features; each is counted as read, and those that are none as refused as well."""
    for file in chosen.names():
        start = chosen.head(file, 1024).replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        if not start.startswith(_STARTS):
            report.note("TB02", file)
        elif overpass.is_answer(chosen.head(file)):
            yield from _elements(chosen, file, report)
        else:
            for number, value, broken in _values(chosen, file, report, LISTED):
                report.read += 1
                found = _feature(file, number, value)
                if found is None:
                    report.refused += 1
                    report.note("RD01", file, number, raw=broken or str(type(value).__name__))
                else:
                    yield found


def _values(chosen: Chosen, file: str, report: Report, wanted: str) -> Iterator[tuple[int, object, str]]:
    """The values of a file that may be features, each with its number and its text where it is broken."""
    said: dict[str, object] | None = None
    is_turned = False
    with chosen.open(file) as stream:
        items = JsonStream(stream, file, wanted)
        for item in items:
            said = item.head
            around = said or item.value
            if isinstance(around, dict) and is_mercator(around):
                is_turned = True
                found = [in_degrees(value) for value in _inner(item.value)]
            else:
                found = _inner(item.value)
            for value in found:
                yield item.number, value, item.broken
        if is_turned:
            report.note("GE05", file)
        if items.odd_letters:
            report.note("EC01", file)
    if said and isinstance(remark := said.get("remark"), str):
        report.note("PG02", file, raw=remark)


def _elements(chosen: Chosen, file: str, report: Report) -> Iterator[Feature]:
    """The places among the elements of a file. All others are told once for each kind."""
    outlines = overpass.Outlines()
    outlines.gather(value for _, value, _ in _values(chosen, file, Report(), overpass.LISTED))
    others: dict[str, int] = {}
    for number, value, broken in _values(chosen, file, report, overpass.LISTED):
        report.read += 1
        if not isinstance(value, dict) or not overpass.is_element(value):
            report.refused += 1
            report.note("RD01", file, number, raw=broken or str(type(value).__name__))
        elif overpass.is_place(value):
            yield Feature(
                file, number, identity_text(value.get("id")), outlines.geometry(value), overpass.properties_of(value)
            )
        else:
            report.refused += 1
            kind = overpass.what_it_is(value)
            others[kind] = others.get(kind, 0) + 1
    for kind, count in others.items():
        report.note("KD01", file, raw=f"{kind} ({count})")


def _inner(value: object) -> list[object]:
    """A collection in a list or on a line as its features; an empty collection is nothing."""
    if isinstance(value, dict):
        if value.get("type") in ("FeatureCollection", "GeometryCollection"):
            listed = value.get(LISTED, value.get("geometries"))
            return listed if isinstance(listed, list) else []
        if isinstance(elements := value.get(overpass.LISTED), list) and "type" not in value:
            return elements
    return [value]


def _feature(file: str, number: int, value: object) -> Feature | None:
    if not isinstance(value, dict):
        return None
    properties = value.get("properties", value.get("attributes"))
    identity = value.get("id")
    if value.get("type") == "Feature" or isinstance(properties, dict):
        known = properties if isinstance(properties, dict) else {}
        return Feature(file, number, identity_text(identity), value.get("geometry"), known)
    if "coordinates" in value:  # a bare geometry: nothing is known of it
        return Feature(file, number, "", value, {})
    return None


def identity_text(value: object) -> str:
    """An id as text; whole numbers that were written with a point have none."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e18 else str(value)
    return str(value).strip() if isinstance(value, (str, int)) else ""
