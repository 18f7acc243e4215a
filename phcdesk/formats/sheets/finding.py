"""The tables in a file: sheets of a workbook or a text of rows, and where in it the headings stand.

The headings are the row, among the first ones, with the most words that we know as headings; notes above it and lines
of help below it are no records. A sheet that has them in its first column is turned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, zip_longest

from msgspec import Struct

from phcdesk.formats.chosen import Chosen, workbook_stream
from phcdesk.formats.sheets import json_rows
from phcdesk.formats.sheets.recipe import Direction, Recipe
from phcdesk.formats.sheets.suggesting import ENOUGH, heading_score
from phcdesk.problems import ProblemLog
from phcdesk.tables.delimited import Record, read_records
from phcdesk.tables.letters import text_of
from phcdesk.tables.workbooks import SIGNATURES, Workbook

LOOK_AT_ROWS = 25
SAMPLE_ROWS = 200
LOOK_AT_COLUMNS = 300
HEAD_BYTES = 400_000

_NO_TABLE = re.compile(rb"\s*[{\[<]|%PDF|\x89PNG|\xff\xd8\xff|GIF8|PHCP|MZ|\x7fELF|Rar!|7z\xbc\xaf|\x1f\x8b|SQLite")
_NO_HEADING = re.compile(r"[-+]?\d[\d.,]*\Z|https?:", re.ASCII)
_HELP = re.compile(
    r"#\w|(?:e\.g\.|eg\b|example\b|ex\.|required\b|optional\b|mandatory\b|enter\b|select\b|choose\b|please\b|format\b"
    r"|obligatoire|exemple|ejemplo|obligatorio|exemplo|пример|приклад|مثال)",
    re.IGNORECASE,
)


class Grid(Struct):
    """A sheet: its rows with their numbers, and how many there are about."""

    file: str
    sheet: str
    records: Iterator[Record]
    total: int
    is_text: bool


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


def grids(chosen: Chosen, log: ProblemLog, *, only_head: bool = False) -> Iterator[Grid]:
    """The sheets of every file that may be a table."""
    for name in chosen.names():
        start = chosen.head(name, 4096)
        if start.startswith(SIGNATURES):
            yield from _sheets(chosen, name)
        elif json_rows.may_be_list(start) and chosen.size(name) <= json_rows.MAX_BYTES:
            rows = json_rows.rows_in(chosen.read(name))
            yield Grid(name, "", iter(list(enumerate(rows))), len(rows), False)
        elif start.strip() and not _NO_TABLE.match(start):
            data = chosen.head(name, HEAD_BYTES) if only_head else chosen.read(name)
            if only_head and len(data) == HEAD_BYTES:
                data = data[: data.rfind(b"\n") + 1 or None]
            if data[:4096].count(0) > 4 and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and not _wide(data):
                continue
            text = text_of(data, name, log)
            yield Grid(name, "", read_records(text, name, log), text.count("\n"), True)


def _wide(data: bytes) -> bool:
    return max(data[1:512:2].count(0), data[:512:2].count(0)) > 100


def _sheets(chosen: Chosen, name: str) -> Iterator[Grid]:
    book = Workbook(workbook_stream(chosen, name), name)
    for sheet in book.sheets:
        yield Grid(name, sheet, book.records(sheet), 0, False)


def table_of(grid: Grid, recipe: Recipe | None = None) -> Table | None:
    """The table on a sheet; None when nothing on it looks like headings. A recipe says where they are."""
    if recipe is not None:
        return _told(grid, recipe)
    first = list(islice(grid.records, LOOK_AT_ROWS + SAMPLE_ROWS))
    best = max(enumerate(first[:LOOK_AT_ROWS]), key=lambda pair: (_score(pair[1][1]), -pair[0]), default=None)
    if best is None or _score(best[1][1]) <= 0:
        return None
    known = _known(best[1][1])
    down = [cells[0] for _, cells in first[:60] if cells]
    if _known(down) > max(2, known):
        return _turned(grid, list(chain(first, grid.records)), 1)
    at, (number, header) = best
    below = first[at + 1 :]
    return _table(grid, number, "rows", header, below, chain(below, grid.records), known)


def is_header(cells: Sequence[str]) -> bool:
    """Whether a row further down is one of headings again: a second table begins, or another page of the first."""
    said = [cell for cell in cells if cell]
    # Most rows of a list hold a number or a link, which no heading is: asking that first is several times faster.
    if len(said) < 2 or any(len(cell) >= 80 or _NO_HEADING.match(cell) for cell in said):
        return False
    return all(heading_score(cell)[1] >= 0.8 for cell in said)


def table_below(table: Table, number: int, header: list[str]) -> Table:
    """The table that begins with headings in the middle of a sheet, over the rows that are left of the first."""
    below = list(islice(table.records, SAMPLE_ROWS))
    grid = Grid(table.file, table.sheet, table.records, table.total, table.is_text)
    return _table(grid, number, "rows", header, below, chain(below, table.records), _known(header))


def is_help(cells: Sequence[str]) -> bool:
    """Whether a row below the headings explains them, or holds their HXL tags."""
    said = [cell for cell in cells if cell]
    return len(said) > 1 and sum(bool(_HELP.match(cell)) for cell in said) > len(said) * 0.6


def _told(grid: Grid, recipe: Recipe) -> Table | None:
    if recipe.direction == "columns":
        return _turned(grid, list(grid.records), recipe.header_row)
    for number, cells in grid.records:
        if number == recipe.header_row:
            below = list(islice(grid.records, SAMPLE_ROWS))
            return _table(grid, number, "rows", cells, below, chain(below, grid.records), _known(cells))
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
        grid.file, grid.sheet, number, direction, header, sample, records, grid.total, grid.is_text, known
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
