"""Coordinates as people write them: "-1.2833, 36.8172", "1°17′00″S 36°49′02″E", "S 1 17.0 E 36 49.0", "geo:-1.28,36.8".

Latitude comes first unless letters or labels say otherwise. Figures of any script are read, and commas for decimal
points where something else stands between the two numbers. What could be read in two ways is not read at all: "O" is
west in French and Spanish, and east in German.
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
_ONE = re.compile(_ANGLE.format("a"), re.IGNORECASE)
_PAIR = re.compile(rf"{_ANGLE.format('a')}\s*[,;/ ]\s*{_ANGLE.format('b')}", re.IGNORECASE)
_PLAIN = re.compile(r"([-+]?\d{1,3}(?:\.\d+)?)\s*[,;/ ]\s*([-+]?\d{1,3}(?:\.\d+)?)")
_DECIMAL_COMMAS = re.compile(r"([-+]?\d{1,3}),(\d+)(\s*[;/]\s*|,?\s+)([-+]?\d{1,3}),(\d+)")
_ONE_COMMA = re.compile(r"(?<=\d),(?=\d)")
_LABELS = re.compile(r"\b(?:lat(?:itude)?|(lon(?:g(?:itude)?)?|lng))\b\s*[:=.]?\s*", re.IGNORECASE)
_SIDES = (
    (re.compile(r"\b(?:north|nord|norte|с\.?\s*ш\b\.?|пн\.?\s*ш\b\.?)", re.IGNORECASE), "N"),
    (re.compile(r"\b(?:south|sud|sur|sul|ю\.?\s*ш\b\.?|пд\.?\s*ш\b\.?)", re.IGNORECASE), "S"),
    (re.compile(r"\b(?:east|este|leste|в\.?\s*д\b\.?|сх\.?\s*д\b\.?)", re.IGNORECASE), "E"),
    (re.compile(r"\b(?:west|ouest|oeste|з\.?\s*д\b\.?|зх\.?\s*д\b\.?)", re.IGNORECASE), "W"),
)
_MARKS = str.maketrans(
    "′’‘″”“º˚−–،؛٫\u00a0",
    "'''\"\"\"°°--,;. ",
    "\u2066\u2067\u2068\u2069\u200e\u200f",
)
_LONGEST = 80


class Angle(NamedTuple):
    """A latitude or a longitude, below zero in the south and west."""

    degrees: float
    axis: str  # "NS", "EW" or "" when no letter says


def parse_coordinates(text: str) -> tuple[float, float] | None:
    """(latitude, longitude) in degrees, or None for what is no pair of coordinates or lies outside the globe."""
    if len(text) > _LONGEST:
        return None
    label = _LABELS.search(text)
    turned = label is not None and bool(label[1])
    plain = _DECIMAL_COMMAS.sub(r"\1.\2; \4.\5", _plain(text))
    if simple := _PLAIN.fullmatch(plain):
        first, second = Angle(float(simple[1]), ""), Angle(float(simple[2]), "")
    elif match := _PAIR.fullmatch(plain):
        one, other = _angle(match, "a"), _angle(match, "b")
        if one is None or other is None:
            return None
        first, second = one, other
    else:
        return None
    if (first.axis == second.axis != "") or bool(first.axis) != bool(second.axis):
        return None
    turned = first.axis == "EW" if first.axis else turned
    return on_the_globe(*(second, first) if turned else (first, second))


def parse_angle(text: str) -> Angle | None:
    """One latitude or longitude such as "4.84N", "4,84" or "4°50′24″N"; None where it could be two numbers."""
    if len(text) > _LONGEST:
        return None
    plain = _plain(text)
    if plain.count(",") == 1 and "." not in plain:
        plain = _ONE_COMMA.sub(".", plain)
    match = _ONE.fullmatch(plain)
    angle = _angle(match, "a") if match else None
    if match is None or angle is None:
        return None
    has_marks = bool(angle.axis) or "°" in plain or ":" in plain
    if match["aminutes"] and ("." in match["adegrees"] or not has_marks):
        return None
    return angle


def on_the_globe(latitude: Angle, longitude: Angle) -> tuple[float, float] | None:
    """The two as a point; None where one of them lies beyond a pole or the date line."""
    north, east = latitude.degrees, longitude.degrees
    return (north, east) if abs(north) <= 90 and abs(east) <= 180 else None


def _plain(text: str) -> str:
    """The text without labels, its figures and marks as on our keyboards, sides of the globe as letters."""
    plain = _LABELS.sub("", _figures(text).translate(_MARKS).strip()).removeprefix("geo:").strip(" ()[]")
    if any(letter.isalpha() for letter in plain):
        for words, letter in _SIDES:
            plain = words.sub(letter, plain)
    return plain.replace("''", '"')


def _figures(text: str) -> str:
    """The text with the figures of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() and not sign.isascii() else sign for sign in text)


def _angle(match: re.Match[str], name: str) -> Angle | None:
    before, after, sign = match[f"{name}before"], match[f"{name}after"], match[f"{name}sign"]
    letter = (before or after or "").upper()
    minutes, seconds = float(match[f"{name}minutes"] or 0), float(match[f"{name}seconds"] or 0)
    if (letter and sign) or minutes >= 60 or seconds >= 60:
        return None
    degrees = float(match[f"{name}degrees"]) + minutes / 60 + seconds / 3600
    axis = "NS" if letter in ("N", "S") else "EW" if letter else ""
    return Angle(-degrees if letter in ("S", "W") or sign == "-" else degrees, axis)
