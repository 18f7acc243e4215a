"""Coordinates as people write them: "-1.2833, 36.8172", "1°17′00″S 36°49′02″E", "S 1 17.0 E 36 49.0", "geo:-1.28,36.8".

Latitude comes first unless letters say otherwise. Figures of any script are read, and commas for decimal points where
something else stands between the two numbers. What could be read in two ways is not read at all.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_BEFORE = r"(?P<{0}before>[NSEW])?\s*(?P<{0}sign>[-+])?"
_DEGREES = r"(?P<{0}degrees>\d{{1,3}}(?:\.\d+)?)\s*°?"
_MINUTES = r"(?:(?<=°)\s*|\s*:\s*|\s+)(?P<{0}minutes>\d{{1,2}}(?:\.\d+)?)\s*'?"
_SECONDS = r"(?:(?<=')\s*|\s*:\s*|\s+)(?P<{0}seconds>\d{{1,2}}(?:\.\d+)?)\s*\"?"
_AFTER = r"(?({0}before)|\s*(?P<{0}after>[NSEW])?)"
_ANGLE = rf"{_BEFORE}{_DEGREES}(?:{_MINUTES}(?:{_SECONDS})?)?{_AFTER}"
_PAIR = re.compile(rf"{_ANGLE.format('a')}\s*[,;/ ]\s*{_ANGLE.format('b')}", re.IGNORECASE)
_PLAIN = re.compile(r"([-+]?\d{1,3}(?:\.\d+)?)\s*[,;/ ]\s*([-+]?\d{1,3}(?:\.\d+)?)")
_DECIMAL_COMMAS = re.compile(r"([-+]?\d{1,3}),(\d+)(\s*[;/]\s*|,?\s+)([-+]?\d{1,3}),(\d+)")
_LABELS = re.compile(r"\b(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng)\b\s*[:=.]?\s*", re.IGNORECASE)
_MARKS = str.maketrans(
    "′’‘″”“º˚−–،؛٫\u00a0",
    "'''\"\"\"°°--,;. ",
    "\u2066\u2067\u2068\u2069\u200e\u200f",
)
_LONGEST = 80


class _Angle(NamedTuple):
    degrees: float
    axis: str  # "NS", "EW" or "" when no letter says


def parse_coordinates(text: str) -> tuple[float, float] | None:
    """(latitude, longitude) in degrees, or None for what is no pair of coordinates or lies outside the globe."""
    if len(text) > _LONGEST:
        return None
    plain = _LABELS.sub("", _figures(text).translate(_MARKS).strip()).removeprefix("geo:").strip(" ()[]")
    plain = _DECIMAL_COMMAS.sub(r"\1.\2; \4.\5", plain).replace("''", '"')
    if simple := _PLAIN.fullmatch(plain):
        return _on_the_globe(float(simple[1]), float(simple[2]))
    match = _PAIR.fullmatch(plain)
    if match is None:
        return None
    first, second = _angle(match, "a"), _angle(match, "b")
    if first is None or second is None or (first.axis == second.axis != "") or bool(first.axis) != bool(second.axis):
        return None
    latitude, longitude = (second, first) if first.axis == "EW" else (first, second)
    return _on_the_globe(latitude.degrees, longitude.degrees)


def _figures(text: str) -> str:
    """The text with the figures of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() and not sign.isascii() else sign for sign in text)


def _angle(match: re.Match[str], name: str) -> _Angle | None:
    before, after, sign = match[f"{name}before"], match[f"{name}after"], match[f"{name}sign"]
    letter = (before or after or "").upper()
    minutes, seconds = float(match[f"{name}minutes"] or 0), float(match[f"{name}seconds"] or 0)
    if (letter and sign) or minutes >= 60 or seconds >= 60:
        return None
    degrees = float(match[f"{name}degrees"]) + minutes / 60 + seconds / 3600
    axis = "NS" if letter in ("N", "S") else "EW" if letter else ""
    return _Angle(-degrees if letter in ("S", "W") or sign == "-" else degrees, axis)


def _on_the_globe(latitude: float, longitude: float) -> tuple[float, float] | None:
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None
