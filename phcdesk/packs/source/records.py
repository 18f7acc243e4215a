"""Rows by their id, and rows by what they belong to: the two ways in which the tables of HSDS hang together."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Mapping
from typing import TypeVar

from phcdesk.packs.source.reading import Reading
from phcdesk.tables.rows import Row
from phcdesk.tables.values import damaged_id

T = TypeVar("T")

Owned = dict[str, list[T]]
"""What belongs to each record, by the record's id."""


def rows_by_id(reading: Reading, file: str, natural_key: tuple[str, ...] = ()) -> dict[str, Row]:
    """The rows of a table by id, in order. Copies are dropped; of different rows with one id the newest is kept.

    A row without an id gets one made of the cells of ``natural_key``; without such a key it is left out, because
    nothing could point to it.
    """
    rows: dict[str, Row] = {}
    for row in reading.rows(file):
        identity = reading.entry_id(file, row)
        if identity is None:
            continue
        if not identity:
            identity = _made_id(reading, file, row, natural_key)
            reading.log.add("ID01" if identity else "RQ01", file, row.number, "id")
        if not identity or not _sound(reading, file, row, identity):
            continue
        earlier = rows.setdefault(identity, row)
        if earlier is not row:
            _report_repeat(reading, file, row, earlier)
            if row["last_modified"] > earlier["last_modified"]:
                rows[identity] = row
    return rows


def read_owned(
    reading: Reading,
    file: str,
    owners: tuple[str, ...],
    known: Mapping[str, Collection[str]],
    make: Callable[[Row], T],
) -> dict[str, Owned[T]]:
    """What ``make`` makes of each row, by owner table and owner id.

    The column of an owner is its name and "_id". A row may have several owners. A link to an unknown id is noted and
    left out, as is a row without any link; owners that ``known`` does not have are not checked.
    """
    found: dict[str, Owned[T]] = {owner: {} for owner in owners}
    columns = [(f"{owner}_id", known.get(owner), found[owner]) for owner in owners]
    for row in reading.rows(file):
        targets: list[list[T]] = []
        linked = False
        for column, ids, owned in columns:
            identity = row[column]
            if not identity:
                continue
            linked = True
            if ids is None or identity in ids:
                targets.append(owned.setdefault(identity, []))
            else:
                reading.log.add("FK01", file, row.number, column, identity)
        if not linked:
            reading.log.add("FK02", file, row.number)
        if targets:
            made = make(row)
            for target in targets:
                target.append(made)
    return found


def _made_id(reading: Reading, file: str, row: Row, natural_key: tuple[str, ...]) -> str:
    parts = [row[column] for column in natural_key]
    if not any(parts):
        return ""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "/".join([reading.manifest.publisher, file, *parts])))


def _sound(reading: Reading, file: str, row: Row, identity: str) -> bool:
    if damaged_id(identity):
        reading.log.add("ID05", file, row.number, "id", identity)
        return False
    return True


def _report_repeat(reading: Reading, file: str, row: Row, earlier: Row) -> None:
    reading.log.add("ID03" if row == earlier else "ID04", file, row.number, "id", row["id"])
