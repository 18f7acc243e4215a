"""What a source is, before it is read: for a person who decides how it is to be read.

A look reads the beginnings of files and counts the rows of the best table. It writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from phcdesk.errors import PhcError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.recognising import recognise
from phcdesk.formats.report import Report
from phcdesk.formats.sheets import reading as sheets
from phcdesk.formats.sheets.finding import grids, table_of
from phcdesk.formats.sheets.reading import Look
from phcdesk.formats.sheets.recipe import Recipe, recipe_for
from phcdesk.formats.sheets.rows_to_services import RowReader
from phcdesk.formats.sheets.suggesting import named_columns
from phcdesk.model import Service
from phcdesk.problems import ProblemLog

SAMPLE_ROWS = 200
SAMPLE_CELLS = 20_000
"""Cells of a table that a look carries: enough for a preview and for the words of a column, whatever its width."""

SAMPLE_LETTERS = 2_000
_PACKAGE = "datapackage.json"
_PACKAGE_BYTES = 1_000_000


class Looked(Struct, frozen=True):
    """What a source is. ``tables`` are the plain tables in it, the best known first; ``rows`` those of all tables."""

    format: str
    version: str
    others: tuple[str, ...] = ()  # forms that it could be read as just as well
    tables: tuple[Look, ...] = ()
    rows: int = 0  # 0: known only after reading
    files: int = 1
    size: int = 0  # bytes
    licence: str = ""  # as the source states it, blank where it does not


def look(chosen: Chosen, context: ReadContext, wanted: str = "") -> Looked:
    """Look at a source; ``context.recipe`` says where the headings of a table are. Raises what ``recognise`` raises."""
    found = recognise(chosen, wanted)
    others = tuple(dict.fromkeys(one.format for one in found.others if one.format != found.format))
    tables: tuple[Look, ...] = ()
    if sheets.FORMAT in (found.format, *others):
        tables = tuple(map(_clipped, sheets.look(chosen, context, SAMPLE_ROWS)))
    if found.format == sheets.FORMAT:
        tables = sheets.count_rows(chosen, tables)
    names = chosen.names()
    return Looked(
        found.format,
        found.version,
        others,
        tables,
        sum(table.rows for table in tables),
        len(names),
        sum(map(chosen.size, names)),
        _licence(chosen),
    )


class SourceRow(Struct, frozen=True):
    """A row as it stands in the file: its cells that say anything, each with its heading."""

    file: str
    row: int
    cells: tuple[tuple[str, str], ...]


def rows_at(
    chosen: Chosen, places: Sequence[tuple[str, int]], context: ReadContext, wanted: str = ""
) -> tuple[SourceRow, ...]:
    """The rows of tables at these places, as findings name them: the file, with its sheet, and the number.

    A row that is in no table is left out. Lists in JSON have rows only where they are read as plain tables, because
    other forms count otherwise. Raises what ``recognise`` raises.
    """
    is_plain = recognise(chosen, wanted).format == sheets.FORMAT
    found: dict[tuple[str, int], SourceRow] = {}
    for grid in grids(chosen, ProblemLog()):
        names = (sheets.place(grid.file, grid.sheet), grid.file.rpartition("/")[2])
        here = {number: (file, number) for file, number in places if file in names}
        table = table_of(grid, recipe_for(context.recipe, grid.file, grid.sheet)) if here else None
        if table is None or not (is_plain or grid.is_text or grid.sheet):
            continue
        header = named_columns(table.header)
        for number, cells in table.records:
            if number in here:
                said = ((name, cell[:SAMPLE_LETTERS]) for name, cell in zip(header, cells, strict=False) if cell)
                found[here.pop(number)] = SourceRow(names[0], number, tuple(said))
            if not here:
                break
    return tuple(found[place] for place in places if place in found)


def preview(table: Look, recipe: Recipe, context: ReadContext, most: int = 10) -> tuple[Service, ...]:
    """The first services that a recipe makes of the sample of a table. Reads no file, so it is quick."""
    reader = RowReader(table.file, table.header, recipe, context, Report())
    made: list[Service] = []
    for number, cells in enumerate(table.sample, start=table.header_row + 1):
        service = reader.service(number, cells)
        if service is not None:
            made.append(service)
        if len(made) == most:
            break
    return tuple(made)


def _clipped(table: Look) -> Look:
    most = max(SAMPLE_CELLS // max(len(table.header), 1), 3)
    return replace(
        table,
        sample=tuple(tuple(cell[:SAMPLE_LETTERS] for cell in row) for row in table.sample[:most]),
    )


def _licence(chosen: Chosen) -> str:
    """The licence that a data package states of itself."""
    name = next((name for name in chosen.names() if name.rpartition("/")[2] == _PACKAGE), "")
    if not name:
        return ""
    try:
        said = msgspec.json.decode(chosen.head(name, _PACKAGE_BYTES))
    except (PhcError, msgspec.DecodeError):
        return ""
    licences = said.get("licenses") if isinstance(said, dict) else None
    first = licences[0] if isinstance(licences, list) and licences else None
    return str(first.get("name") or first.get("title") or "")[:200] if isinstance(first, dict) else ""
