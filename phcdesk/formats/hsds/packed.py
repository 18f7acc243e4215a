"""Lists that older programs pack into one cell of a service or a place, where HSDS has a table of its own.

A list in JSON, "English; Spanish" and "English, Spanish" are the same; commas part only words, because the name of an
area or of a paper may have one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from phcdesk.formats.hsds.records import MADE, Raw, Records

_TABLES = {
    ("service", "languages"): ("language", "name"),
    ("service", "service_areas"): ("service_area", "name"),
    ("service", "required_documents"): ("required_document", "document"),
    ("location", "languages"): ("language", "name"),
    ("location", "accessibility"): ("accessibility", "description"),
}
COLUMNS = frozenset(_TABLES)
"""The tables and columns that may hold such lists."""

_OF_WORDS = frozenset(("languages", "accessibility", "keywords"))
_MARKS = re.compile(r"\s*[;|\n]\s*")
_COMMAS = re.compile(r"\s*[,;|\n]\s*")


def words_in(cell: str, column: str) -> tuple[str, ...]:
    """The parts of a cell that holds a list, without blanks and repeats."""
    if cell.startswith("[") and cell.endswith("]"):
        try:
            listed = json.loads(cell)
        except (ValueError, RecursionError):
            listed = None
        if isinstance(listed, list):
            return tuple(dict.fromkeys(text for one in listed if isinstance(one, str) and (text := one.strip())))
    parts = (_COMMAS if column in _OF_WORDS else _MARKS).split(cell)
    return tuple(dict.fromkeys(filter(None, parts)))


def taken_out(entity: str, row: Raw) -> Iterator[tuple[str, Raw]]:
    """The rows that the lists of a row stand for, each with its table; the lists are gone from the row then."""
    for (owner, column), (table, name) in _TABLES.items():
        if owner == entity and column in row:
            for word in words_in(row.pop(column), column):
                made = {"id": f"{MADE}{entity}/{row['id']}/{column}/{word}", name: word}
                yield table, Raw(made, row.file, row.number, row.depth)


def add_lists(records: Records, entity: str, key: str | None, parts: list[tuple[str, Raw]]) -> None:
    """Take in what ``taken_out`` gave, as belonging to the row with this key."""
    for table, part in parts if key else ():
        part.links = ((entity, str(key)),)
        records.add(table, part, deepest=True)
