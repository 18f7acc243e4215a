"""Points in metres of the map of the web (EPSG:3857) to degrees, in files that say that theirs are such.

GeoJSON of today has degrees alone (RFC 7946, section 4); files of before may name another system in a member "crs", and
servers of Esri do so in "spatialReference". Metres of any other system are refused, point by point (GE04).
"""

from __future__ import annotations

import math
import re

RADIUS = 6_378_137.0
"""Metres: the larger half-axis of WGS 84, which the projection takes for the radius of a ball."""
MAX_DEPTH = 8
_CODES = frozenset(("3857", "900913", "102100", "102113", "3785"))
_NUMBER = re.compile(r"\d{4,6}\Z")


def is_mercator(head: dict[str, object]) -> bool:
    """Whether what stands around a list of features says that they are in metres of the map of the web."""
    crs, esri = head.get("crs"), head.get("spatialReference")
    named = crs.get("properties") if isinstance(crs, dict) else None
    said = [named.get("name", named.get("code"))] if isinstance(named, dict) else []
    said += [esri.get("wkid"), esri.get("latestWkid")] if isinstance(esri, dict) else []
    return any((found := _NUMBER.search(str(one))) is not None and found[0] in _CODES for one in said)


def in_degrees(value: object, depth: int = 0) -> object:
    """A feature, a geometry or coordinates, with degrees in the place of metres.

    Longitude is x / R and latitude atan(sinh(y / R)), in radians: "Popular Visualisation Pseudo-Mercator", reversed
    (IOGP Guidance Note 373-7-2, section 3.5.1.4, method 1024).
    """
    if depth > MAX_DEPTH:
        return value
    if isinstance(value, dict):
        if _is_number(value.get("x")) and _is_number(value.get("y")):
            east, north = _degrees(value["x"], value["y"])
            return {**value, "x": east, "y": north}
        inner = ((name, value[name]) for name in ("geometry", "geometries", "coordinates", "rings") if name in value)
        return {**value, **{name: in_degrees(one, depth + 1) for name, one in inner}}
    if isinstance(value, list):
        if len(value) >= 2 and _is_number(value[0]) and _is_number(value[1]):
            return [*_degrees(value[0], value[1]), *value[2:]]
        return [in_degrees(one, depth + 1) for one in value]
    return value


def _degrees(east: float, north: float) -> tuple[float, float]:
    if abs(east) <= 180 and abs(north) <= 90:  # degrees, whatever the file says: nobody lives so near to 0/0
        return east, north
    try:
        return math.degrees(east / RADIUS), math.degrees(math.atan(math.sinh(north / RADIUS)))
    except OverflowError:  # farther than any map reaches: refused like any other point of nothing
        return 0.0, 0.0


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
