"""Tables with a row of HXL tags, and the 4Ws workbook: sheets of activities and sheets of facilities."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from phcdesk.errors import FormatError, PhcError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.hxl.activities import ActivityReader
from phcdesk.formats.hxl.facilities import recipe_of
from phcdesk.formats.hxl.fourws import find_headings
from phcdesk.formats.hxl.tags import LOOK_AT_ROWS, TagRow, find_tags
from phcdesk.formats.recognising import Likeness
from phcdesk.formats.report import Report
from phcdesk.formats.sheets.finding import Grid, grids
from phcdesk.formats.sheets.heading_rows import note_merged
from phcdesk.formats.sheets.rows_to_services import RowReader
from phcdesk.formats.sheets.suggesting import named_columns
from phcdesk.model import Service
from phcdesk.problems import ProblemLog
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables.delimited import Record

STEP_ROWS = 500


def likeness(chosen: Chosen) -> Likeness | None:
    """How much of HXL or the 4Ws is seen in the first rows of the tables."""
    try:
        for grid in grids(chosen, ProblemLog(), only_head=True):
            first = list(islice(grid.records, LOOK_AT_ROWS))
            if find_tags(first) is not None:
                return Likeness("hxl", "", 0.85)
            if find_headings(first) is not None:
                return Likeness("hxl", "4ws", 0.8)
    except PhcError:
        return None
    return None


def read(
    chosen: Chosen, report: Report, context: ReadContext, progress: Progress, cancel: CancelToken
) -> Iterator[Service]:
    """The services of all sheets that have tags or are 4Ws sheets.

    Raises ``FormatError`` "format-not-this" (``file``, ``format``) when none is, and what ``Chosen`` raises.
    """
    found = False
    given: set[str] = set()
    for grid in grids(chosen, report.log):
        cancel.check()
        first = list(islice(grid.records, LOOK_AT_ROWS))
        row = find_tags(first)
        is_4ws = row is None
        row = row or find_headings(first)
        if row is None:
            report.note("TB02", _place(grid))
            continue
        found = True
        note_merged(_place(grid), row.number, row.headings, grid.merged, report.log)
        records = (record for record in chain(first, grid.records) if record[0] > row.number)
        if is_4ws or _lists_activities(row):
            services = _activities(grid, row, records, context, report, progress, cancel, is_4ws=is_4ws)
        else:
            services = _facilities(grid, row, records, context, report, progress, cancel)
        for service in services:
            if service.id in given:  # the same on two sheets
                report.kept -= 1
                report.merged += 1
                continue
            given.add(service.id)
            yield service
    if not found:
        raise FormatError("format-not-this", file=chosen.name, format="hxl")


def _lists_activities(row: TagRow) -> bool:
    """Whether a sheet says who does what: it has organizations, and activities or sectors in words."""
    names = {tag.name for tag in row.tags if tag is not None and not tag.has("code", "id")}
    return "org" in names and bool(names & {"activity", "sector", "subsector"}) and "service" not in names


def _activities(
    grid: Grid,
    row: TagRow,
    records: Iterator[Record],
    context: ReadContext,
    report: Report,
    progress: Progress,
    cancel: CancelToken,
    *,
    is_4ws: bool,
) -> Iterator[Service]:
    reader = ActivityReader(_place(grid), row, context, report, is_4ws=is_4ws)
    for number, cells in _filled(grid, records, report, progress, cancel):
        reader.add(number, cells)
    yield from reader.services()


def _facilities(
    grid: Grid,
    row: TagRow,
    records: Iterator[Record],
    context: ReadContext,
    report: Report,
    progress: Progress,
    cancel: CancelToken,
) -> Iterator[Service]:
    recipe = recipe_of(row, context.language)
    for name, tag in zip(named_columns(list(row.headings)), row.tags, strict=True):
        if recipe.columns.get(name) == "private":
            report.note("PI01", _place(grid), row.number, name)
        elif name not in recipe.columns and tag is not None:
            report.note("CL01", _place(grid), row.number, name[:80])
    reader = RowReader(_place(grid), list(row.headings), recipe, context, report)
    for number, cells in _filled(grid, records, report, progress, cancel):
        service = reader.service(number, cells)
        if service is not None:
            report.kept += 1
            yield service


def _filled(
    grid: Grid, records: Iterator[Record], report: Report, progress: Progress, cancel: CancelToken
) -> Iterator[Record]:
    for count, (number, cells) in enumerate(records):
        if count % STEP_ROWS == 0:
            cancel.check()
            progress("convert", count, grid.total)
        if any(cells):
            report.read += 1
            yield number, cells


def _place(grid: Grid) -> str:
    return f"{grid.file} [{grid.sheet}]" if grid.sheet else grid.file
