"""The JSON of the Overpass API and of OpenStreetMap itself: nodes, ways and relations, as features with their tags.

An answer asked for with "out center" or "out geom" says where everything is. One that was not, lists the points of an
outline as elements of their own, often below the way they belong to: they are gathered first. What has tags and is
neither named nor of a kind that people look up (a gate, an entrance) is a part of an outline as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

LISTED = "elements"
KINDS = frozenset(("node", "way", "relation"))
MAX_POINTS = 500_000
"""Points of outlines that are remembered; beyond, a way without a position of its own has none."""

_SIGN = re.compile(rb'"type"\s*:\s*"(?:node|way|relation)"')
_LOOKED_UP = ("name", "operator", "amenity", "healthcare", "social_facility", "office", "healthcare:speciality")
_TIME = "@timestamp"
Pair = tuple[float, float]
"""Longitude and latitude, in the order of GeoJSON."""


def is_answer(head: bytes) -> bool:
    """Whether a file that begins so holds elements."""
    plain = head.replace(b"\x00", b"")
    return b'"Feature' not in plain and (b'"osm3s"' in plain or _SIGN.search(plain) is not None)


def is_element(value: object) -> bool:
    """Whether an object is a node, a way or a relation, and no feature."""
    return isinstance(value, dict) and value.get("type") in KINDS and "properties" not in value


def is_place(value: Mapping[str, object]) -> bool:
    """Whether an element is something that people look up, and not a point or an end of something else."""
    tags = value.get("tags")
    return isinstance(tags, dict) and not tags.keys().isdisjoint(_LOOKED_UP)


def what_it_is(value: Mapping[str, object]) -> str:
    """A word for an element that is no place, for the report: its first tag, or that it has none."""
    tags = value.get("tags")
    if isinstance(tags, dict) and tags:
        key, said = next(iter(tags.items()))
        return f"{key}={said}"
    return f"{value.get('type')} without tags"


class Outlines:
    """Where the points of outlines are, and which points a way has; for elements that do not say where they are."""

    def __init__(self) -> None:
        self._points: dict[int, Pair] = {}
        self._ways: dict[int, list[int]] = {}

    def gather(self, elements: Iterable[object]) -> None:
        """Remember the points of nodes, and which nodes ways have."""
        for value in elements:
            if not isinstance(value, dict) or not isinstance(number := value.get("id"), int):
                continue
            if value.get("type") == "node":
                pair = _pair(value)
                if pair and len(self._points) < MAX_POINTS:
                    self._points[number] = pair
            nodes = value.get("nodes")
            if value.get("type") == "way" and isinstance(nodes, list) and len(self._ways) < MAX_POINTS:
                self._ways[number] = [node for node in nodes if isinstance(node, int)]

    def geometry(self, value: Mapping[str, object]) -> dict[str, object] | None:
        """The geometry of an element as GeoJSON has it; None where nothing says where it is."""
        for own in (value, value.get("center")):
            if isinstance(own, dict) and (pair := _pair(own)):
                return {"type": "Point", "coordinates": list(pair)}
        return _area(self._corners(value)) or _middle(value.get("bounds"))

    def _corners(self, value: Mapping[str, object]) -> list[Pair]:
        if isinstance(listed := value.get("geometry"), list):
            return [pair for corner in listed if isinstance(corner, dict) and (pair := _pair(corner))]
        if isinstance(nodes := value.get("nodes"), list):
            return [self._points[node] for node in nodes if isinstance(node, int) and node in self._points]
        members = value.get("members")
        outlines = (self._member(one) for one in members if isinstance(one, dict)) if isinstance(members, list) else ()
        return max(outlines, key=len, default=[])

    def _member(self, member: Mapping[str, object]) -> list[Pair]:
        """The corners of a member of a relation: its own, or those of the way or node it refers to."""
        number = member.get("ref")
        if pair := _pair(member):
            return [pair]
        if isinstance(member.get("geometry"), list):
            return self._corners(member)
        if not isinstance(number, int):
            return []
        nodes = self._ways.get(number, []) if member.get("type") == "way" else [number]
        return [self._points[node] for node in nodes if node in self._points]


def properties_of(value: Mapping[str, object]) -> dict[str, object]:
    """The tags of an element, with its number and when it was changed; who changed it is left out."""
    tags = value.get("tags")
    found: dict[str, object] = dict(tags) if isinstance(tags, dict) else {}
    found.update(osm_type=value.get("type"), osm_id=value.get("id"))
    if value.get("timestamp"):
        found[_TIME] = value["timestamp"]
    return found


def _pair(value: Mapping[str, object]) -> Pair | None:
    east, north = value.get("lon"), value.get("lat")
    if isinstance(east, (int, float)) and isinstance(north, (int, float)) and not isinstance(east, bool):
        return float(east), float(north)
    return None


def _area(corners: list[Pair]) -> dict[str, object] | None:
    if not corners:
        return None
    kind = "Polygon" if len(corners) > 2 and corners[0] == corners[-1] else "LineString"
    pairs = [list(pair) for pair in corners]
    return {"type": kind, "coordinates": [pairs] if kind == "Polygon" else pairs}


def _middle(bounds: object) -> dict[str, object] | None:
    if not isinstance(bounds, dict):
        return None
    corners = [bounds.get(name) for name in ("minlon", "maxlon", "minlat", "maxlat")]
    west, east, south, north = (float(one) if isinstance(one, (int, float)) else None for one in corners)
    if west is None or east is None or south is None or north is None:
        return None
    return {"type": "Point", "coordinates": [(west + east) / 2, (south + north) / 2]}
