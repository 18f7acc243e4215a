"""The tables in a file: sheets of a workbook or a text of rows, and where in it the headings stand.

The headings are the row, among the first ones, with the most words that we know as headings; notes above it and lines
of help below it are no records. A sheet that has them in its first column is turned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, zip_longest

from msgspec import Struct

from phcdesk.errors import FormatError
from phcdesk.formats.chosen import Chosen, opened_workbook
from phcdesk.formats.sheets import json_rows
from phcdesk.formats.sheets.heading_rows import joined_headings, may_be_headings
from phcdesk.formats.sheets.recipe import Direction, Recipe
from phcdesk.formats.sheets.suggesting import ENOUGH, heading_score
from phcdesk.problems import ProblemLog
from phcdesk.tables.delimited import Record, read_records
from phcdesk.tables.letters import text_of
from phcdesk.tables.merged import Block
from phcdesk.tables.workbooks import SIGNATURES

LOOK_AT_ROWS = 25
SAMPLE_ROWS = 200
LOOK_AT_COLUMNS = 300
HEAD_BYTES = 400_000

_NO_TABLE = re.compile(rb"\s*[{\[<]|%PDF|\x89PNG|\xff\xd8\xff|GIF8|PHCP|MZ|\x7fELF|Rar!|7z\xbc\xaf|\x1f\x8b|SQLite")
_HELP = re.compile(
    r"#\w|(?:e\.g\.|eg\b|example\b|ex\.|required\b|optional\b|mandatory\b|enter\b|select\b|choose\b|please\b|format\b"
    r"|obligatoire|exemple|ejemplo|obligatorio|exemplo|пример|приклад|مثال)",
    re.IGNORECASE,
)
_UNUSABLE = {
    "file-is-archive": "AR01",
    "file-is-document": "TB02",
    "workbook-damaged": "FL21",
    "workbook-locked": "FL22",
}


class Grid(Struct):
    """A sheet: its rows with their numbers, and how many there are about."""

    file: str
    sheet: str
    records: Iterator[Record]
    total: int
    is_text: bool
    merged: tuple[Block, ...] = ()


class Table(Struct, frozen=True):
    """A sheet with its headings found. ``records`` begins with the first row below them."""

    file: str
    sheet: str
    header_row: int
    direction: Direction
    header: list[str]
    sample: list[list[str]]
    records: Iterator[Record]
    total: int
    is_text: bool
    known: int  # how many headings we know
    merged: tuple[Block, ...] = ()


def grids(chosen: Chosen, log: ProblemLog, *, only_head: bool = False) -> Iterator[Grid]:
    """The sheets of every file that may be a table; of many files, those that cannot be read are noted."""
    unusable: list[FormatError] = []
    found = False
    for name in chosen.names():
        start = chosen.head(name, 4096)
        if start.startswith(SIGNATURES):
            try:
                for grid in _sheets(chosen, name, log):
                    found = True
                    yield grid
            except FormatError as problem:
                if problem.code not in _UNUSABLE:
                    raise
                unusable.append(problem)
                log.add(_UNUSABLE[problem.code], name)
        elif json_rows.may_be_list(start) and chosen.size(name) <= json_rows.MAX_BYTES:
            rows, areas = json_rows.rows_in(chosen.read(name))
            for number, cells in areas:
                log.add("RW03", name, number, raw=cells[0])
            found = True
            yield Grid(name, "", iter(rows), len(rows), False)
        elif start.strip() and not _NO_TABLE.match(start):
            data = chosen.head(name, HEAD_BYTES) if only_head else chosen.read(name)
            if only_head and len(data) == HEAD_BYTES:
                data = data[: data.rfind(b"\n") + 1 or None]
            if data[:4096].count(0) > 4 and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and not _wide(data):
                log.add("TB02", name)
                continue
            found = True
            text = text_of(data, name, log)
            yield Grid(name, "", read_records(text, name, log), text.count("\n"), True)
        else:
            log.add("TB02", name)
    if unusable and not found:
        raise unusable[0]


def _wide(data: bytes) -> bool:
    return max(data[1:512:2].count(0), data[:512:2].count(0)) > 100


def _sheets(chosen: Chosen, name: str, log: ProblemLog) -> Iterator[Grid]:
    book = opened_workbook(chosen, name)
    for sheet in book.hidden:
        log.add("TB05", name, raw=sheet)
    for sheet in book.sheets:
        records, merged = book.rows(sheet)
        yield Grid(name, sheet, records, 0, False, merged)


def table_of(grid: Grid, recipe: Recipe | None = None) -> Table | None:
    """The table on a sheet; None when nothing on it looks like headings. A recipe says where they are."""
    if recipe is not None:
        return _told(grid, recipe)
    first = list(islice(grid.records, LOOK_AT_ROWS + SAMPLE_ROWS))
    best = max(enumerate(first[:LOOK_AT_ROWS]), key=lambda pair: (_score(pair[1][1]), -pair[0]), default=None)
    if best is None or _score(best[1][1]) <= 0:
        return None
    known = _known(best[1][1])
    if grid.is_text and best[0] and _is_prose(best[1][1], first[best[0] + 1 :]):
        return None
    down = [cells[0] for _, cells in first[:60] if cells]
    if _known(down) > max(2, known):
        return _turned(grid, list(chain(first, grid.records)), 1)
    at, (number, header) = best
    for above, under in ((at - 1, at), (at, at + 1)):
        joined = joined_headings(first[above], first[under], grid.merged) if 0 <= above < under < len(first) else None
        if joined is not None:
            at, number, header, known = under, first[under][0], joined, _known(joined)
            break
    below = first[at + 1 :]
    return _table(grid, number, "rows", header, below, chain(below, grid.records), known)


def _is_prose(header: list[str], below: list[Record]) -> bool:
    """Whether what looks like headings below other lines is a sentence with commas, in notes beside the tables."""
    if header[0].startswith(("- ", "* ")):
        return True
    widths = [len(cells) for _, cells in below if any(cells)]
    return sum(width * 2 < len(header) or width == 1 < len(header) for width in widths) * 2 > len(widths)


def is_header(cells: Sequence[str]) -> bool:
    """Whether a row further down is one of headings again: a second table begins, or another page of the first."""
    said = [cell for cell in cells if cell]
    if len(said) < 2 or not may_be_headings(said):
        return False
    return all(heading_score(cell)[1] >= 0.8 for cell in said)


def table_below(table: Table, number: int, header: list[str]) -> Table:
    """The table that begins with headings in the middle of a sheet, over the rows that are left of the first."""
    below = list(islice(table.records, SAMPLE_ROWS))
    grid = Grid(table.file, table.sheet, table.records, table.total, table.is_text, table.merged)
    return _table(grid, number, "rows", header, below, chain(below, table.records), _known(header))


def is_help(cells: Sequence[str]) -> bool:
    """Whether a row below the headings explains them, or holds their HXL tags."""
    said = [cell for cell in cells if cell]
    return len(said) > 1 and sum(bool(_HELP.match(cell)) for cell in said) > len(said) * 0.6


def _told(grid: Grid, recipe: Recipe) -> Table | None:
    if recipe.direction == "columns":
        return _turned(grid, list(grid.records), recipe.header_row)
    above: Record = (0, [])
    for number, cells in grid.records:
        if number == recipe.header_row:
            header = joined_headings(above, (number, cells), grid.merged) or cells
            below = list(islice(grid.records, SAMPLE_ROWS))
            return _table(grid, number, "rows", header, below, chain(below, grid.records), _known(header))
        above = number, cells
    return None


def _turned(grid: Grid, records: list[Record], header: int) -> Table | None:
    columns = [list(cells) for cells in zip_longest(*(cells for _, cells in records), fillvalue="")]
    if header > len(columns):
        return None
    rows = list(enumerate(columns, start=1))[header:]
    return _table(
        grid, header, "columns", columns[header - 1], rows[:SAMPLE_ROWS], iter(rows), _known(columns[header - 1])
    )


def _table(
    grid: Grid,
    number: int,
    direction: Direction,
    header: list[str],
    below: list[Record],
    records: Iterator[Record],
    known: int,
) -> Table:
    while header and not header[-1]:
        header = header[:-1]
    sample = [cells for _, cells in below if any(cells) and not is_help(cells)][:SAMPLE_ROWS]
    return Table(
        grid.file, grid.sheet, number, direction, header, sample, records, grid.total, grid.is_text, known, grid.merged
    )  # fmt: skip


def _known(cells: Sequence[str]) -> int:
    fields = {field for cell in cells[:LOOK_AT_COLUMNS] if cell and len(cell) < 80 for field in _field(cell)}
    return len(fields)


def _field(cell: str) -> list[str]:
    field, score = heading_score(cell)
    return [field] if score >= ENOUGH else []


def _score(cells: Sequence[str]) -> float:
    said = [cell for cell in cells[:LOOK_AT_COLUMNS] if cell]
    if not said:
        return 0
    known = _known(said)
    numbers = sum(cell.replace(".", "").replace("-", "").isdigit() for cell in said)
    words = sum(len(cell) < 80 for cell in said)
    return known * 3 + min(words, 20) * 0.2 - numbers * 1.5 - (len(said) == 1) * 1.0
