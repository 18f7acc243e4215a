"""Reading plain tables: every sheet that has names in it, by the recipe that fits its headings or by the proposal."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from phcdesk.errors import FormatError, PhcError
from phcdesk.formats.batches import BATCH
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.recognising import Likeness
from phcdesk.formats.report import Report
from phcdesk.formats.sheets.finding import Grid, Table, grids, is_header, is_help, table_below, table_of
from phcdesk.formats.sheets.heading_rows import across, note_merged
from phcdesk.formats.sheets.recipe import Recipe, recipe_for, same_header
from phcdesk.formats.sheets.rows_to_services import RowReader
from phcdesk.formats.sheets.suggesting import Suggestion, named_columns, suggest, suggested_recipe
from phcdesk.formats.sheets.terms import Terms
from phcdesk.model import Service
from phcdesk.problems import ProblemLog
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables.delimited import MAX_ROWS, Record

FORMAT = "sheet"
STEP_ROWS = 100
MANY = 10
NAMES = frozenset({"name", "organization", "alternate_name"})

_MARKED = ("example:", "example –", "(example", "exemple :", "ejemplo:", "exemplo:", "пример:", "приклад:", "مثال:")
_EXAMPLES = frozenset(("example", "exemple", "ejemplo", "exemplo"))
_TOTAL = re.compile(
    r"(?:(?:grand|sub)[ -]?totals?|totals?|totaux|total (?:general|geral)|итого|всего|усього|разом|المجموع|الإجمالي)"
    r"\b[\s:=.,()\d-]*\Z"
)
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
    rows: int = 0  # that say something; 0 where they were not counted
    is_proposed: bool = True  # whether it is read where nobody says which tables are


def likeness(chosen: Chosen) -> Likeness | None:
    """How much a source looks like plain tables: by the headings it has."""
    best = 0.0
    try:
        for grid in grids(chosen, ProblemLog(), only_head=True):
            table = table_of(grid)
            if table is not None and (table.known or len(table.header) > 1):
                most = 0.35 if table.direction == "rows" else 0.3  # one that has to be turned may be a list of words
                best = max(best, 0.2 + min(most, 0.1 * table.known))
            best = max(best, 0.0 if grid.is_text else 0.1)
    except PhcError as problem:
        # A workbook is a workbook, also when it cannot be read: reading it says why.
        return Likeness(FORMAT, "", 0.2) if problem.code != "over-limit" or not best else Likeness(FORMAT, "", best)
    return Likeness(FORMAT, "", round(best, 2)) if best else None


def look(chosen: Chosen, context: ReadContext, rows: int = 20) -> tuple[Look, ...]:
    """The tables of a source with a proposal for each, the best known first; a recipe says where the headings are."""
    terms = Terms(context.vocabulary)
    found: list[tuple[int, Look]] = []
    worth = _worth_reading(chosen)
    for grid in grids(chosen, ProblemLog(), only_head=True):
        table = table_of(grid, recipe_for(context.recipe, grid.file, grid.sheet))
        if table is None:
            continue
        recipe = _proposed(table, terms)
        suggestions = suggest(table.header, table.sample, terms)
        sample = tuple(map(tuple, table.sample[:rows]))
        header = tuple(named_columns(table.header))
        one = Look(table.file, table.sheet, table.header_row, header, sample, suggestions, recipe)
        is_proposed = (table.file, table.sheet) in worth and _has_names(recipe)
        found.append((table.known, replace(one, is_proposed=is_proposed)))
    return tuple(one for _, one in sorted(found, key=lambda pair: -pair[0]))


def count_rows(chosen: Chosen, tables: Sequence[Look]) -> tuple[Look, ...]:
    """The tables with the number of rows below their headings that say anything; reads all of them."""
    wanted = {(one.file, one.sheet): one for one in tables}
    counts: dict[tuple[str, str], int] = {}
    for grid in grids(chosen, ProblemLog()):
        table = wanted.get((grid.file, grid.sheet))
        if table is not None:
            counts[grid.file, grid.sheet] = _count(grid, table)
    return tuple(replace(one, rows=counts.get((one.file, one.sheet), 0)) for one in tables)


def _count(grid: Grid, table: Look) -> int:
    if table.recipe.direction == "columns":
        return len(max((cells for _, cells in grid.records), key=len, default=[])) - table.header_row
    return sum(number > table.header_row and any(cells) for number, cells in grid.records)


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
        recipe = recipe_for(context.recipe, grid.file, grid.sheet)
        if recipe is None and (wanted is None or (grid.file, grid.sheet) not in wanted):
            report.note("TB02", place(grid.file, grid.sheet))
            continue
        table = table_of(grid, recipe)
        if table is None:
            report.note("TB01", place(grid.file, grid.sheet))
            continue
        if recipe is not None and not _fits(recipe, table):
            misfit = True
            report.note("TB02", place(table.file, table.sheet))
            continue
        recipe = recipe or _proposed(table, terms)
        if not _has_names(recipe):
            report.note("TB02", place(table.file, table.sheet))
            continue
        used = True
        below: Table | None = table
        while below is not None:
            _note_columns(below, recipe, report, told=context.recipe is not None)
            reader = RowReader(place(below.file, below.sheet), below.header, recipe, context, report)
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
    file = place(table.file, table.sheet)
    width = len(table.header)
    skip = frozenset(reader.recipe.skip_rows)
    bands = across(table.merged, width)
    after_blank = False
    waiting: list[Record] = []
    for count, (number, cells) in enumerate(table.records):
        if count % STEP_ROWS == 0:
            cancel.check()
            progress("convert", count, min(table.total, MAX_ROWS))
        if not any(cells):
            after_blank = True
            continue
        report.read += 1
        alone = len(cells) > 2 and len(cells) - cells.count("") == 1
        if (
            number in skip
            or (alone and number in bands)
            or _is_no_record(cells, count, after_blank)
            or is_header(cells)
        ):
            report.note("RW01", file, number, raw=next(filter(None, cells)))
            report.refused += 1
            if not told and number not in skip and is_header(cells) and _is_another(cells, table.header):
                yield from _kept(reader, waiting, report)
                _note_whole(table, reader, report)
                return table_below(table, number, list(cells))
            continue
        after_blank = False
        if alone:
            report.note("RW02", file, number, raw=next(filter(None, cells)))
        if len(cells) != width and (table.is_text or any(cells[width:])):
            report.note("CS01", file, number, raw=f"{len(cells)} / {width}")
        waiting.append((number, cells))
        if len(waiting) == BATCH:
            yield from _kept(reader, waiting, report)
    yield from _kept(reader, waiting, report)
    _note_whole(table, reader, report)
    return None


def _kept(reader: RowReader, waiting: list[Record], report: Report) -> Iterator[Service]:
    """The services of the rows that wait to be read."""
    for service in reader.services(waiting):
        report.kept += 1
        yield service
    waiting.clear()


def _is_another(cells: Sequence[str], header: Sequence[str]) -> bool:
    return [same_header(cell) for cell in cells if cell] != [same_header(cell) for cell in header if cell]


def _is_no_record(cells: Sequence[str], count: int, after_blank: bool) -> bool:
    said = [cell for cell in cells if cell]
    first = said[0].casefold()
    if first.startswith(_MARKED) or first in _EXAMPLES:
        return True
    if _TOTAL.match(first) and len(said) * 2 < len(cells):
        return True
    if len(said) == 1 and len(cells) > 2 and (after_blank or first.startswith(_FOOTNOTES)):
        return True
    return count < 3 and is_help(cells)


def _note_columns(table: Table, recipe: Recipe, report: Report, *, told: bool) -> None:
    file = place(table.file, table.sheet)
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
    if table.direction == "rows":
        note_merged(file, table.header_row, table.header, table.merged, report.log)


def _note_whole(table: Table, reader: RowReader, report: Report) -> None:
    statuses = reader.statuses
    if len(statuses) == 1 and sum(statuses.values()) >= MANY and not set(statuses) & {"", "active"}:
        report.note("EN02", place(table.file, table.sheet), column="status", raw=next(iter(statuses)))


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


def _has_names(recipe: Recipe) -> bool:
    return bool(NAMES & {*recipe.columns.values(), *recipe.constants})


def _proposed(table: Table, terms: Terms) -> Recipe:
    made = suggested_recipe(table.header, table.sample, terms, table.sheet, table.header_row)
    return replace(made, direction=table.direction)


def _fits(recipe: Recipe, table: Table) -> bool:
    """Whether the columns that a recipe reads are there, whatever the others are."""
    return {same_header(name) for name in recipe.columns} <= {same_header(name) for name in named_columns(table.header)}


def place(file: str, sheet: str) -> str:
    """A table as findings name it."""
    return f"{file} [{sheet}]" if sheet else file
