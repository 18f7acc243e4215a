"""The features of a source: collections, single features, lines of features, and lists of any of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from phcdesk.formats.chosen import Chosen
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
            continue
        with chosen.open(file) as stream:
            items = JsonStream(stream, file, LISTED)
            for item in items:
                values = _inner(item.value)
                for value in values:
                    report.read += 1
                    found = _feature(file, item.number, value)
                    if found is None:
                        report.refused += 1
                        report.note("RD01", file, item.number, raw=item.broken or str(type(value).__name__))
                    else:
                        yield found
            if items.odd_letters:
                report.note("EC01", file)


def _inner(value: object) -> list[object]:
    """A collection in a list or on a line as its features; an empty collection is nothing."""
    if isinstance(value, dict) and value.get("type") in ("FeatureCollection", "GeometryCollection"):
        listed = value.get(LISTED, value.get("geometries"))
        return listed if isinstance(listed, list) else []
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
