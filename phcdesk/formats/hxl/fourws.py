"""The activity sheet of the IASC 4Ws (who is where, when, doing what in mental health and psychosocial support).

Its columns are told by their headings in English, French, Spanish or Arabic, by the table ``headings.csv``; from there
on they are HXL tags. Its 11 codes and 45 subcodes, with the layer of the IASC pyramid that each belongs to unless
somebody says otherwise, are the table ``iasc_4ws.csv``; both tables are data, because the list has editions.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from phcdesk.formats.hxl.tags import LOOK_AT_ROWS, Tag, TagRow, parsed_tag
from phcdesk.formats.sheets.recipe import same_header
from phcdesk.tables.delimited import Record

FACET = "iasc-4ws"
ENOUGH = 4
"""Headings that must be known, the agency and an activity code among them."""

_LETTER = re.compile(r"(?:[A-Za-z]\s*[.):-]\s*|\(?[A-Za-z]\)\s+|\d{1,2}\s*[.)]\s+)")
_CODE = re.compile(r"(?<![\d.])(\d{1,2})(?:\s*\.\s*(\d))?(?![\d.]*\d)", re.ASCII)
_ARABIC_FORMS = str.maketrans("أإآةى", "اااهي")


class Activity(NamedTuple):
    """A code or subcode: what it is called and the layer that it belongs to, "" for none."""

    code: str
    layer: str
    label: str


def find_headings(first_rows: Sequence[Record]) -> TagRow | None:
    """The row of headings of a 4Ws sheet, as tags."""
    best: tuple[int, TagRow] | None = None
    for number, cells in first_rows[:LOOK_AT_ROWS]:
        tags = _once_each([_tag_of(cell) for cell in cells])
        known = {tag for tag in tags if tag is not None}
        agency = any(tag.name == "org" and tag.has("impl") for tag in known)
        coded = any(tag.name == "activity" and tag.has("code") for tag in known)
        if agency and coded and len(known) >= ENOUGH and (best is None or len(known) > best[0]):
            best = (len(known), TagRow(number, tuple(tags), tuple(" ".join(cell.split()) for cell in cells)))
    return best[1] if best else None


def activity_of(*cells: str) -> Activity | None:
    """The activity that cells with a code and a subcode name; the subcode says more and comes first."""
    for cell in cells:
        for match in _CODE.finditer(cell):
            for code in (f"{match[1]}.{match[2]}" if match[2] else "", match[1]):
                if code in activities():
                    return activities()[code]
    return None


@cache
def activities() -> dict[str, Activity]:
    """All activities by their codes."""
    return {row["code"]: Activity(row["code"], row["layer"], row["label"]) for row in _rows("iasc_4ws.csv")}


def _tag_of(cell: str) -> Tag | None:
    """The tag whose words a heading has at its beginning, or anywhere if they are several; the longest ones win."""
    if not cell or len(cell) > 300:
        return None
    heading = _same(_LETTER.sub("", cell, count=1) if _LETTER.match(cell) else cell)
    best: tuple[int, Tag] | None = None
    for words, tag in _headings():
        at = f" {heading}".find(f" {words}")
        if at < 0 or (at > 0 and " " not in words and len(heading.split()) > 6):
            continue
        score = len(words) * 2 - min(at, 20)
        if best is None or score > best[0]:
            best = (score, tag)
    return best[1] if best else None


def _once_each(tags: Sequence[Tag | None]) -> list[Tag | None]:
    """Each tag once, at its first column; "target groups, other" is no second target group."""
    seen: set[Tag] = set()
    return [tag if tag is not None and tag not in seen and not seen.add(tag) else None for tag in tags]  # type: ignore[func-returns-value]


@cache
def _headings() -> tuple[tuple[str, Tag], ...]:
    found: list[tuple[str, Tag]] = []
    for row in _rows("headings.csv"):
        tag = parsed_tag(row["tag"])
        if tag is not None:
            found += [(_same(words), tag) for words in row["words"].split(";")]
    return tuple(found)


def _rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader((files(__package__) / table).read_text("utf-8").splitlines()))


def _same(text: str) -> str:
    return same_header(text.translate(_ARABIC_FORMS))
