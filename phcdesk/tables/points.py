"""Cells to points on the map: decimal degrees, degrees and minutes, both in one cell, as WKT, swapped, with commas.

Positions in metres (UTM, national grids) are told from what is only wrong, because their owner can convert them.
"""

from __future__ import annotations

import math
import re

from phcdesk.coordinates import on_the_globe, parse_angle, parse_coordinates

Point = tuple[float, float]
"""Latitude and longitude in degrees."""

_JOINED = re.compile(
    r"([+-]?\d{1,3}(?:\.\d+)?)(?:\s*[;\s]\s*|\s*,\s+)([+-]?\d{1,3}(?:\.\d+)?)\Z"
    r"|([+-]?\d{1,3}\.\d+)\s*,\s*([+-]?\d{1,3}(?:\.\d+)?)\Z",
    re.ASCII,
)
_ONE_COMMA = re.compile(r"[+-]?\d{1,3},\d+\Z")
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d*)?\Z", re.ASCII)
_FIGURE = r"([+-]?\d+(?:\.\d+)?)"
_EAST_FIRST = re.compile(
    rf"(?:SRID=\d+;)?\s*POINT\s*Z?M?\s*\(\s*{_FIGURE}[\s,]+{_FIGURE}(?:\s+[\d.+-]+)*\s*\)\Z"
    rf"|\{{.*\"coordinates\"\s*:\s*\[\s*{_FIGURE}\s*,\s*{_FIGURE}\s*[],].*\}}\Z",
    re.ASCII | re.IGNORECASE,
)
"""Well-known text and GeoJSON have longitude first."""
_OF_FORMS = re.compile(rf"{_FIGURE} {_FIGURE} -?\d+(?:\.\d+)? \d+(?:\.\d+)?\Z", re.ASCII)
"""Programs for forms on phones write latitude, longitude, height and how exact they are."""
_METRES = re.compile(
    r"[+-]?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?\s*m?\Z|[+-]?\d{4,9}(?:[.,]\d+)?\s*m?\Z"
    r"|.*\b\d{1,2}\s*[C-HJ-NP-X][\s,;]+\d{4,7}(?:\.\d+)?\s*m?\s*[EN]?[\s,;]+\d{4,8}"
    r"|\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\Z|\d{4,8}(?:\.\d+)?\s*[,;/\s]\s*\d{4,8}(?:\.\d+)?\Z",
    re.ASCII | re.IGNORECASE,
)


def parse_point(north: str, east: str) -> tuple[Point | None, str]:
    """The point that two cells say, or one that holds both, and the rule that says what is odd about it.

    The rule is "" for plain degrees, "GE03" for what was read although it is written otherwise; without a point "GE04"
    for metres and "GE01" for all that cannot be used.
    """
    north, east = north.strip(), east.strip()
    if _NUMBER.match(north) and _NUMBER.match(east):
        return _checked(float(north), float(east), "")
    if not east and (pair := _east_first(north)):
        point, rule = _checked(*pair, "")
    elif not east and (joined := _JOINED.match(north)):
        point, rule = _checked(float(joined[1] or joined[3]), float(joined[2] or joined[4]), "GE03")
    elif not east and not _ONE_COMMA.match(north):
        point, rule = _checked(*(parse_coordinates(north) or (0.0, 0.0)), "GE03")
    else:
        point, rule = _checked(*(_angles(north, east) or (0.0, 0.0)), "GE03")
    return (None, "GE04") if point is None and is_in_metres(north, east) else (point, rule)


def is_in_metres(*cells: str) -> bool:
    """Whether cells hold a position in metres, as UTM and national grids have it, or degrees without their point."""
    return any(_METRES.match(cell.strip()) for cell in cells)


def _east_first(cell: str) -> tuple[float, float] | None:
    if match := _EAST_FIRST.match(cell):
        return float(match[2] or match[4]), float(match[1] or match[3])
    match = _OF_FORMS.match(cell)
    return (float(match[1]), float(match[2])) if match else None


def _angles(north: str, east: str) -> Point | None:
    one, other = parse_angle(north), parse_angle(east)
    if one is None or other is None or one.axis == other.axis != "":
        return None
    turned = one.axis == "EW" or other.axis == "NS"
    return on_the_globe(*(other, one) if turned else (one, other)) or (one.degrees, other.degrees)


def _checked(latitude: float, longitude: float, rule: str) -> tuple[Point | None, str]:
    if abs(latitude) > 90 >= abs(longitude):
        latitude, longitude, rule = longitude, latitude, "GE03"
    if abs(latitude) > 90 or abs(longitude) > 180 or math.hypot(latitude, longitude) == 0:
        return None, "GE01"
    return (latitude, longitude), rule
