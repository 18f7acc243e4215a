"""Cells to points on the map: decimal degrees, also when they are swapped, in one cell, or have decimal commas."""

from __future__ import annotations

import math
import re

_DECIMAL_COMMA = re.compile(r"[+-]?\d{1,3},\d+\Z", re.ASCII)
_JOINED = re.compile(r"([+-]?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\Z", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d*)?\Z", re.ASCII)


def parse_point(north: str, east: str) -> tuple[tuple[float, float] | None, bool]:
    """Latitude and longitude in degrees, and whether they were written as they should be. None: not usable."""
    plain = True
    if not east and (joined := _JOINED.match(north)):
        north, east, plain = joined[1], joined[2], False
    if _DECIMAL_COMMA.match(north) and _DECIMAL_COMMA.match(east):
        north, east, plain = north.replace(",", "."), east.replace(",", "."), False
    if not (_NUMBER.match(north) and _NUMBER.match(east)):
        return None, False
    latitude, longitude = float(north), float(east)
    if abs(latitude) > 90 >= abs(longitude):
        latitude, longitude, plain = longitude, latitude, False
    if abs(latitude) > 90 or abs(longitude) > 180 or math.hypot(latitude, longitude) == 0:
        return None, False
    return (latitude, longitude), plain
