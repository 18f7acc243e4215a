"""Lists in JSON as tables: an object a row, its members the columns; what is nested is joined under its names.

Lists of helplines and exports of small registries come as an array of objects, as an object that holds one, as one
object under each country or name, or as arrays of cells with the headings first. Forms with readers of their own, and
extracts of OpenStreetMap, whose shelters only its own reader hides, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from phcdesk.tables.delimited import Record

MAX_BYTES = 16 * 1024**2
MAX_DEPTH = 4

_SIGN = re.compile(
    rb'"(?:name|title|phones?|phone_number|telephone|hotline|number|organi[sz]ation|#\w[\w +#]*)"\s*[:,]', re.IGNORECASE
)
_OTHER_FORMS = re.compile(
    rb'"resourceType"|"FeatureCollection"|"Feature"|_attributes"|"osm3s"|"osm_id"'
    rb'|"type"\s*:\s*"(?:node|way|relation)"'
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PAIR = re.compile(r"\[?\s*([+-]?\d+(?:\.\d+)?)\s*[,;]\s*([+-]?\d+(?:\.\d+)?)\s*\]?\Z", re.ASCII)
_NUMBER = re.compile(r"[+(]?\d[\d\s()./-]+\Z", re.ASCII)
_TELLING = re.compile(r".*\b(?:group|phone|address|email|contact|url)", re.IGNORECASE)
"""Headings of what is known of a place to go to, and not of an area."""
_NAMES = frozenset(("name", "title", "organization", "organisation"))
Row = dict[str, str]


def may_be_list(head: bytes) -> bool:
    """Whether a file that begins so may hold such a list."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{") and bool(
        _SIGN.search(head) and not _OTHER_FORMS.search(head)
    )


class Listed(NamedTuple):
    """The headings and the rows below them, numbered from 0; and which of the rows are areas that others lie in."""

    records: list[Record]
    areas: list[Record]


def rows_in(data: bytes) -> Listed:
    """The list that a file holds; an empty one when there is none."""
    try:
        value = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Listed([], [])
    if isinstance(value, list) and value and all(isinstance(row, list) for row in value):
        return Listed(list(enumerate([_text(cell) for cell in row] for row in value)), [])
    rows = _in_districts([row for row in _rows(value, {}, 0) if row])
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    parents = {row.get("parent id", "") for row in rows if "path" in row}
    listed = Listed([(0, headings)] if rows else [], [])
    for number, row in enumerate(rows, start=1):
        if row.get("id", "") in parents - {""} and not any(map(_TELLING.match, row)):
            listed.areas.append((number, [row.get("name", row["id"])]))
        else:
            listed.records.append((number, [row.get(heading, "") for heading in headings]))
    return listed


def _in_districts(rows: list[Row]) -> list[Row]:
    """The rows; units of DHIS2, which say what they are a part of, with the name of that as their district."""
    names = {row["id"]: row.get("name", "") for row in rows if "id" in row}
    for row in rows:
        if {"path", "parent id"} <= row.keys():
            row["District"] = row.pop("parent name", "") or names.get(row["parent id"], "")
    return rows


def _rows(value: object, above: Row, depth: int) -> Iterator[Row]:
    if isinstance(value, list):
        for one in value:
            if isinstance(one, dict):
                yield {**above, **_flat(one, "", 0)}
    elif isinstance(value, dict) and depth < MAX_DEPTH:
        held = {key: one for key, one in value.items() if _is_list(one)}
        if held and not _NAMES & {key.casefold() for key in value}:
            longest = max(held, key=lambda key: len(held[key]))
            beside = _flat({key: one for key, one in value.items() if key not in held and key != "pager"}, "", 0)
            yield from _rows(held[longest], {**above, **beside}, depth + 1)
        elif depth == 0 and len(value) > 1 and all(isinstance(one, dict) or _is_list(one) for one in value.values()):
            for key, one in value.items():
                yield from _under(key, one)
        elif depth > 0:
            yield {**above, **_flat(value, "", 0)}


def _under(key: str, value: object) -> Iterator[Row]:
    """The rows under a key, which is their name when they have none, and else the country or group they are in."""
    first = value[0] if isinstance(value, list) else value
    named = isinstance(first, dict) and (
        _NAMES & {name.casefold() for name in first} or any(map(_is_list, first.values()))
    )
    yield from _rows(value, {"Country" if named or isinstance(value, list) else "Name": key}, 1)


def _is_list(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _flat(value: dict[str, object], before: str, depth: int) -> Row:
    found: Row = {}
    for key, one in value.items():
        heading = _HUMP.sub(" ", f"{before} {key}".strip().replace("_", " "))
        if key == "coordinates":
            if pair := _PAIR.match(_text(one)):  # here as in GeoJSON: first the longitude
                found[key] = f"{pair[2]}, {pair[1]}"
        elif key == "type" and "coordinates" in value:
            continue
        elif isinstance(one, dict) and depth < MAX_DEPTH:
            found.update(_flat(one, heading, depth + 1))
        elif _is_list(one) and depth < MAX_DEPTH:
            parts: dict[str, dict[str, None]] = {}
            for inner in one:  # type: ignore[attr-defined]
                for name, cell in _flat(inner, heading.removesuffix("s"), depth + 1).items():
                    parts.setdefault(name, {})[cell] = None
            found.update({name: _text(list(cells)) for name, cells in parts.items()})
        elif text := _text(one):
            found[heading] = text
    return found


def _text(value: object) -> str:
    if isinstance(value, list):
        parts = list(filter(None, map(_text, value)))
        # Numbers are told apart by line, because "135; 5275 1135" in one cell might be one with an extension.
        return ("\n" if all(map(_NUMBER.match, parts)) else "; ").join(parts)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return (
        ""
        if value is None or isinstance(value, dict)
        else "\n".join(" ".join(line.split()) for line in str(value).removeprefix("tel:").splitlines())
    )
