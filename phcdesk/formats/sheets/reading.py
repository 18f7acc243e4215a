"""Reading plain tables: every sheet that has names in it, by the recipe that fits its headings or by the proposal."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from phcdesk.errors import FormatError, PhcError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.recognising import Likeness
from phcdesk.formats.report import Report
from phcdesk.formats.sheets.finding import Table, grids, is_header, is_help, table_below, table_of
from phcdesk.formats.sheets.recipe import Recipe, same_header
from phcdesk.formats.sheets.rows_to_services import RowReader
from phcdesk.formats.sheets.suggesting import Suggestion, named_columns, suggest, suggested_recipe
from phcdesk.formats.sheets.terms import Terms
from phcdesk.model import Service
from phcdesk.problems import ProblemLog
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables.delimited import MAX_ROWS

FORMAT = "sheet"
STEP_ROWS = 100
MANY = 10
NAMES = frozenset({"name", "organization", "alternate_name"})

_MARKED = ("example:", "example –", "(example", "exemple :", "ejemplo:", "exemplo:", "пример:", "приклад:", "مثال:")
_EXAMPLES = frozenset(("example", "exemple", "ejemplo", "exemplo"))
_TOTALS = frozenset(("total", "totals", "grand total", "sub total", "subtotal", "totaux", "итого", "всего", "المجموع"))

_TOTAL = re.compile(r"(?:(?:grand|sub)[ -]?)?totals?\b[\s:=.,()\d-]*\Z")
_FOOTNOTES = (
    "source:",
    "sources:",
    "note:",
    "notes:",
    "nb:",
    "n.b.",
    "*",
    "remarque",
    "fuente:",
    "fonte:",
    "источник:",
)


class Look(Struct, frozen=True):
    """What a table looks like before it is read: for showing the proposal to a person."""

    file: str
    sheet: str
    header_row: int
    header: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    suggestions: tuple[Suggestion, ...]
    recipe: Recipe


def likeness(chosen: Chosen) -> Likeness | None:
    """How much a source looks like plain tables: by the headings it has."""
    best = 0.0
    try:
        for grid in grids(chosen, ProblemLog(), only_head=True):
            table = table_of(grid)
            if table is not None and (table.known or len(table.header) > 1):
                best = max(best, 0.2 + min(0.35, 0.1 * table.known))
            best = max(best, 0.0 if grid.is_text else 0.1)
    except PhcError as problem:
        # A workbook is a workbook, also when it cannot be read: reading it says why.
        return Likeness(FORMAT, "", 0.2) if problem.code != "over-limit" or not best else Likeness(FORMAT, "", best)
    return Likeness(FORMAT, "", round(best, 2)) if best else None


def look(chosen: Chosen, context: ReadContext, rows: int = 20) -> tuple[Look, ...]:
    """The tables of a source with a proposal for each, the best known first; a recipe says where the headings are."""
    terms = Terms(context.vocabulary)
    found: list[tuple[int, Look]] = []
    told = context.recipe
    for grid in grids(chosen, ProblemLog(), only_head=True):
        table = table_of(grid, told if told is not None and told.sheet in ("", grid.sheet) else None)
        if table is None:
            continue
        recipe = _proposed(table, terms)
        suggestions = suggest(table.header, table.sample, terms)
        sample = tuple(map(tuple, table.sample[:rows]))
        header = tuple(named_columns(table.header))
        found.append(
            (table.known, Look(table.file, table.sheet, table.header_row, header, sample, suggestions, recipe))
        )
    return tuple(one for _, one in sorted(found, key=lambda pair: -pair[0]))


def count_rows(chosen: Chosen, table: Look) -> int:
    """How many rows below the headings of a table say anything; reads the whole table."""
    for grid in grids(chosen, ProblemLog()):
        if (grid.file, grid.sheet) == (table.file, table.sheet):
            if table.recipe.direction == "columns":
                return len(max((cells for _, cells in grid.records), key=len, default=[])) - table.header_row
            return sum(number > table.header_row and any(cells) for number, cells in grid.records)
    return 0


def read(
    chosen: Chosen, report: Report, context: ReadContext, progress: Progress, cancel: CancelToken
) -> Iterator[Service]:
    """The services of all tables that have names.

    Raises ``FormatError`` "no-name-column" (``file``) when no table has them, "recipe-does-not-fit" (``file``), what
    ``Chosen`` raises, and ``Cancelled``.
    """
    terms = Terms(context.vocabulary)
    used = misfit = False
    wanted = _worth_reading(chosen) if context.recipe is None else None
    for grid in grids(chosen, report.log):
        recipe = context.recipe
        if recipe is not None and recipe.sheet not in ("", grid.sheet):
            continue
        if wanted is not None and (grid.file, grid.sheet) not in wanted:
            report.note("TB02", _place(grid.file, grid.sheet))
            continue
        table = table_of(grid, recipe)
        if table is None:
            report.note("TB01", _place(grid.file, grid.sheet))
            continue
        if recipe is not None and not _fits(recipe, table):
            misfit = True
            report.note("TB02", _place(table.file, table.sheet))
            continue
        recipe = recipe or _proposed(table, terms)
        if not NAMES & {*recipe.columns.values(), *recipe.constants}:
            report.note("TB02", _place(table.file, table.sheet))
            continue
        used = True
        below: Table | None = table
        while below is not None:
            _note_columns(below, recipe, report, told=context.recipe is not None)
            reader = RowReader(_place(below.file, below.sheet), below.header, recipe, context, report)
            below = yield from _rows(below, reader, report, progress, cancel, told=context.recipe is not None)
            if below is not None:
                recipe = _proposed(below, terms)
    if not used:
        if misfit:
            raise FormatError("recipe-does-not-fit", file=chosen.name)
        raise FormatError("no-name-column", file=chosen.name)


def _rows(
    table: Table, reader: RowReader, report: Report, progress: Progress, cancel: CancelToken, *, told: bool
) -> Generator[Service, None, Table | None]:
    """The services of a table; returns the table that begins further down in the same sheet, if there is one."""
    file = _place(table.file, table.sheet)
    width = len(table.header)
    skip = frozenset(reader.recipe.skip_rows)
    after_blank = False
    for count, (number, cells) in enumerate(table.records):
        if count % STEP_ROWS == 0:
            cancel.check()
            progress("convert", count, min(table.total, MAX_ROWS))
        if not any(cells):
            after_blank = True
            continue
        report.read += 1
        if number in skip or _is_no_record(cells, count, after_blank=after_blank) or is_header(cells):
            report.note("RW01", file, number, raw=next(filter(None, cells)))
            report.refused += 1
            if not told and number not in skip and is_header(cells) and _is_another(cells, table.header):
                _note_whole(table, reader, report)
                return table_below(table, number, list(cells))
            continue
        after_blank = False
        if len(cells) != width and (table.is_text or any(cells[width:])):
            report.note("CS01", file, number, raw=f"{len(cells)} / {width}")
        service = reader.service(number, cells)
        if service is not None:
            report.kept += 1
            yield service
    _note_whole(table, reader, report)
    return None


def _is_another(cells: Sequence[str], header: Sequence[str]) -> bool:
    return [same_header(cell) for cell in cells if cell] != [same_header(cell) for cell in header if cell]


def _is_no_record(cells: Sequence[str], count: int, *, after_blank: bool) -> bool:
    said = [cell for cell in cells if cell]
    first = said[0].casefold()
    if first.startswith(_MARKED) or first in _EXAMPLES:
        return True
    if (first.strip(" :") in _TOTALS or _TOTAL.match(first)) and len(said) * 2 < len(cells):
        return True
    if len(said) == 1 and len(cells) > 2 and (after_blank or first.startswith(_FOOTNOTES)):
        return True
    return count < 3 and is_help(cells)


def _note_columns(table: Table, recipe: Recipe, report: Report, *, told: bool) -> None:
    file = _place(table.file, table.sheet)
    for name in named_columns(table.header):
        field = recipe.columns.get(name, "")
        if field == "private":
            report.note("PI01", file, table.header_row, name)
        elif not field:
            report.note("CL01", file, table.header_row, name[:80])
        elif not told:
            report.note("CM01", file, table.header_row, name, field)
    if "id" not in recipe.columns.values():
        report.note("ID01", file)


def _note_whole(table: Table, reader: RowReader, report: Report) -> None:
    statuses = reader.statuses
    if len(statuses) == 1 and sum(statuses.values()) >= MANY and not set(statuses) & {"", "active"}:
        report.note("EN02", _place(table.file, table.sheet), column="status", raw=next(iter(statuses)))


def _worth_reading(chosen: Chosen) -> set[tuple[str, str]]:
    """The sheets that are tables of services, and not lists of words or instructions beside them.

    Where there are several, one with less than half as many headings that we know as the best is not read, nor one
    that would have to be turned beside one that stands as it should.
    """
    tables = [table for grid in grids(chosen, ProblemLog(), only_head=True) if (table := table_of(grid))]
    best = max((table.known for table in tables), default=0)
    upright = any(table.direction == "rows" and table.known > 1 for table in tables)
    return {
        (table.file, table.sheet)
        for table in tables
        if table.known * 2 >= best and not (upright and table.direction == "columns")
    }


def _proposed(table: Table, terms: Terms) -> Recipe:
    made = suggested_recipe(table.header, table.sample, terms, table.sheet, table.header_row)
    return replace(made, direction=table.direction)


def _fits(recipe: Recipe, table: Table) -> bool:
    """Whether the columns that a recipe reads are there, whatever the others are."""
    return {same_header(name) for name in recipe.columns} <= {same_header(name) for name in named_columns(table.header)}


def _place(file: str, sheet: str) -> str:
    return f"{file} [{sheet}]" if sheet else file
