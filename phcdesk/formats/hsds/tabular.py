"""HSDS as tables: one CSV file or one sheet a table, of any version and with any of its faults.

Which table a file holds is told by its name if its columns agree, and by its columns alone if the name says nothing.
Sheets are tables of HSDS only if several of them, or their files, bear the names of tables, and if they point to each
other by ids: lists of organizations and places stand in many workbooks that have nothing to do with HSDS.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from phcdesk.errors import FormatError
from phcdesk.formats.chosen import Chosen, opened_workbook
from phcdesk.formats.hsds.lifting import KNOWN, Lift, column_name, columns_of, lift_of
from phcdesk.formats.hsds.packed import add_lists, taken_out
from phcdesk.formats.hsds.records import Raw, Records
from phcdesk.formats.hsds.standard import LINKS
from phcdesk.formats.report import Report
from phcdesk.formats.sheets.heading_rows import note_merged
from phcdesk.problems import ProblemLog
from phcdesk.progress import CancelToken, Progress
from phcdesk.tables.rows import Row, read_rows, rows_below
from phcdesk.tables.workbooks import SIGNATURES

ENDINGS = (".csv", ".tsv", ".tab", ".txt")
HEAD = 65_536
STEP = 256
REPORTED = 1_024
NAMED_LIKENESS = 0.5
"""How many of its columns a file must know to be the table that its name says, and below by its columns alone."""
LIKENESS = 0.8
FEWEST_COLUMNS = 4
FEWEST_SHEETS = 2
LOOK_AT_ROWS = 10
LINKED = frozenset(LINKS).intersection
MAX_COLUMNS = 500
_ASIDE = ("row_id", "rowid")


class Found(NamedTuple):
    """A file that is a table: which one, and the column of 3.0 for each of its headings, "" for one not known."""

    file: str
    lift: Lift
    columns: dict[str, str]
    likeness: float
    named: bool
    sheet: str = ""
    header_row: int = 1

    @property
    def place(self) -> str:
        """The table as findings name it."""
        return f"{self.file} [{self.sheet}]" if self.sheet else self.file


class Noting(ProblemLog):
    """Hands what the reader of rows finds to a report. All its columns are known here, so it says nothing of them."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    def add(self, rule: str, file: str, row: int = 0, column: str = "", raw: str = "", kept: str = "") -> None:
        self._report.note(rule, file, row, column, raw, kept)


def tables_in(chosen: Chosen) -> list[Found]:
    """The files of a source that are tables of HSDS, in the order of their names."""
    found: list[Found] = []
    sheets: list[Found] = []
    for name in chosen.names():
        if chosen.head(name, 8).startswith(SIGNATURES):
            sheets += _sheets(chosen, name)
        elif name.casefold().endswith(ENDINGS) or len(chosen.names()) == 1:
            table = _table(name, headings_of(chosen.head(name, HEAD)))
            if table:
                found.append(table)
    return found + (sheets if found or _belong_together(sheets) else [])


def _belong_together(tables: list[Found]) -> bool:
    columns = [set(table.columns.values()) for table in tables]
    return len(tables) > 1 and sum("id" in one for one in columns) * 2 >= len(tables) and any(map(LINKED, columns))


def _sheets(chosen: Chosen, name: str) -> list[Found]:
    """The sheets of a workbook that are tables; none of one that cannot be read."""
    try:
        book = opened_workbook(chosen, name)
    except FormatError:
        return []
    by_file = len(book.sheets) == 1 and lift_of(_stem(name)) is not None
    if not by_file and sum(lift_of(sheet) is not None for sheet in book.sheets) < FEWEST_SHEETS:
        return []
    found = []
    for sheet in book.sheets:
        rows = [
            table._replace(file=name, sheet=sheet, header_row=number)
            for number, cells in islice(book.records(sheet), LOOK_AT_ROWS)
            if (table := _table(name if by_file else f"{sheet}.", list(filter(None, cells))))
        ]
        if rows:
            found.append(max(rows, key=lambda table: sum(map(bool, table.columns.values()))))
    return found


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0] or name


def headings_of(head: bytes) -> list[str]:
    """The headings in the first line of a table; none when the file is no table."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = head[: len(head) // 2 * 2].decode("utf-16", "replace")
    else:
        text = head.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace")
    line = text.replace("\r", "\n").lstrip("\n").partition("\n")[0]
    if "\x00" in line or line.lstrip().startswith(("{", "[", "<")):
        return []
    mark = max(",;\t", key=line.count)
    try:
        cells = next(csv.reader([line], delimiter=mark), [])
    except csv.Error:
        cells = line.split(mark)
    return [text for cell in cells if (text := cell.strip())]


def _table(name: str, headings: list[str]) -> Found | None:
    headings = [heading for heading in headings if column_name(heading) not in _ASIDE][:MAX_COLUMNS]
    if not headings:
        return None
    named = lift_of(_stem(name))
    if named and (found := _as_table(name, named, headings, named=True)).likeness >= NAMED_LIKENESS:
        return found
    if len(headings) < FEWEST_COLUMNS or not any(column_name(heading).endswith("id") for heading in headings):
        return None
    candidates = (_as_table(name, Lift(entity), headings, named=False) for entity in sorted(KNOWN))
    best = max(candidates, key=lambda found: found.likeness)
    return best if best.likeness >= LIKENESS else None


def _as_table(file: str, lift: Lift, headings: list[str], *, named: bool) -> Found:
    names = [column_name(heading) for heading in headings]
    columns = columns_of(lift, names)
    by_heading = {heading.casefold(): columns[name] for heading, name in zip(headings, names, strict=True)}
    return Found(file, lift, by_heading, sum(map(bool, by_heading.values())) / len(headings), named)


def read_tables(chosen: Chosen, tables: list[Found], records: Records, progress: Progress, cancel: CancelToken) -> None:
    """Take in the rows of all tables."""
    log = Noting(records.report)
    for table in tables:
        for heading in (heading for heading, column in table.columns.items() if not column):
            records.report.note("CL01", table.place, table.header_row, heading[:80])
        count = 0
        for row in _rows(chosen, table, log):
            cells = dict(table.lift.set_to)
            cells.update(
                (column, cell) for heading, cell in row.items() if cell and (column := table.columns.get(heading))
            )
            if table.lift.set_to and "id" in cells:
                # Two older tables are one now, and each counted its rows from 1.
                cells["id"] = f"{table.place}/{cells['id']}"
            made = Raw(cells, table.place, row.number)
            parts = list(taken_out(table.lift.entity, made))
            add_lists(records, table.lift.entity, records.add(table.lift.entity, made), parts)
            count += 1
            if records.report.read % STEP == 0:
                cancel.check()
            if records.report.read % REPORTED == 0:
                progress("convert", records.report.read, 0)
        if not count:
            records.report.note("TB01", table.place)

    _tell_other_sheets(chosen, tables, records.report)


def _tell_other_sheets(chosen: Chosen, tables: list[Found], report: Report) -> None:
    for name in dict.fromkeys(table.file for table in tables if table.sheet):
        book = opened_workbook(chosen, name)
        read = {table.sheet for table in tables if table.file == name}
        for sheet in book.sheets:
            if sheet not in read:
                report.note("TB02", f"{name} [{sheet}]")
        for sheet in book.hidden:
            report.note("TB05", name, raw=sheet)


def _rows(chosen: Chosen, table: Found, log: ProblemLog) -> Iterator[Row]:
    if not table.sheet:
        return read_rows(chosen.read(table.file), table.file, table.columns, (), log)
    records, merged = opened_workbook(chosen, table.file).rows(table.sheet)
    note_merged(table.place, table.header_row, list(table.columns), merged, log)
    below = (record for record in records if record[0] >= table.header_row)
    return rows_below(below, table.place, table.columns, (), log)
