"""HXL tags: where their row stands, what they say, and what those of the time before the standard said.

A tag is a word after "#" and attributes after "+", in any order and case. The row of tags is the first one, among the
first 25, in which most cells that say anything are tags; what stands above each tag is its heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from phcdesk.tables.delimited import Record

LOOK_AT_ROWS = 25

_TAG = re.compile(r"\s*#\s*([a-zA-Z][a-zA-Z0-9_]*)((?:\s*\+\s*[a-zA-Z][a-zA-Z0-9_]*)*)\s*\+?\s*\Z", re.ASCII)
_ATTRIBUTE = re.compile(r"[a-zA-Z][a-zA-Z0-9_]*")
_OLD = {
    "lat_deg": "geo+lat", "lon_deg": "geo+lon", "loctype": "loc+type", "report_date": "date+reported",
    "from_date": "date+start", "to_date": "date+end", "period_date": "date+period", "name": "contact+name",
    "phone": "contact+phone", "email": "contact+email", "cluster": "sector+cluster", "subcluster": "subsector",
    "people": "population", "females": "population+f", "males": "population+m", "households": "population+hh",
    "org_type": "org+type", "orgtype": "org+type", "access": "access", "url": "contact+url",
}  # fmt: skip
_OLD_ENDS = {"_id": "+code", "_num": "", "_link": "+url"}


class Tag(NamedTuple):
    """A tag by its word and attributes, all in small letters."""

    name: str
    attributes: frozenset[str] = frozenset()

    def has(self, *attributes: str) -> bool:
        """Whether it has one of these attributes."""
        return not self.attributes.isdisjoint(attributes)


class TagRow(NamedTuple):
    """Where the tags stand, each column's tag (None for an untagged one), and the headings above them."""

    number: int
    tags: tuple[Tag | None, ...]
    headings: tuple[str, ...]


def parsed_tag(cell: str) -> Tag | None:
    """The tag in a cell, those from before the standard in today's words; None for anything else."""
    match = _TAG.match(cell)
    if match is None:
        return None
    name = match[1].lower()
    attributes = frozenset(one.lower() for one in _ATTRIBUTE.findall(match[2]))
    today = _today(name)
    parts = today.split("+")
    return Tag(parts[0], attributes | frozenset(parts[1:]))


def find_tags(first_rows: Sequence[Record]) -> TagRow | None:
    """The row of tags among the first rows of a table."""
    for at, (number, cells) in enumerate(first_rows[:LOOK_AT_ROWS]):
        said = [cell for cell in cells if cell]
        tagged = sum(parsed_tag(cell) is not None for cell in said)
        marked = sum(cell.lstrip().startswith("#") for cell in said)
        if tagged and marked * 2 > len(said):
            tags = tuple(parsed_tag(cell) for cell in cells)
            return TagRow(number, tags, _headings([cells for _, cells in first_rows[:at]], cells))
    return None


def _headings(above: Sequence[Sequence[str]], tags: Sequence[str]) -> tuple[str, ...]:
    """The nearest text above each tag; a column without one is called by its tag."""
    rows = [row for row in reversed(above) if sum(map(bool, row)) > 1]
    found = (next((row[at] for row in rows if at < len(row) and row[at]), "") for at in range(len(tags)))
    return tuple(" ".join(text.split()) or tag for text, tag in zip(found, tags, strict=True))


def _today(name: str) -> str:
    if name in _OLD:
        return _OLD[name]
    for end, attribute in _OLD_ENDS.items():
        if name.endswith(end):
            stem = name.removesuffix(end)
            return _OLD.get(stem, stem) + attribute
    return name
