"""Workbooks (XLSX, XLS, ODS) read cell by cell, as a person sees them.

A cell of a formula is its last value; nothing is calculated. Whole numbers have no ".0", dates are ISO 8601, and no
number is written with an exponent. What unpacks to more than a person could have typed is refused before it is loaded,
because the loader makes room for every cell between the first and the last one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import IO, TYPE_CHECKING

from phcdesk.errors import FormatError, SourceError
from phcdesk.tables.delimited import MAX_COLUMNS, MAX_ROWS, Record
from phcdesk.tables.merged import Block, filled_down

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MAX_CELLS = 40_000_000
MAX_ALIKE = 100_000
"""Rows that are the same as the one above, in a workbook that was typed by people or written by a program for them."""

SIGNATURES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How workbooks begin: an archive, or the older container of Microsoft."""

_REFERENCE = re.compile(rb'<c[^>]{0,40}?\br="([A-Z]{1,3})(\d{1,7})"')
_REPEATED = re.compile(rb'number-columns-repeated="(\d{5,9})"[^>]*(?<!/)>')
_ALIKE = re.compile(
    rb'number-rows-repeated="(\d{3,12})"[^>]*>(?:<table:(?:covered-)?table-cell[^>]*/>)*<table:table-cell[^>]*(?<!/)>'
)
"""Rows that say something, and how often; rows below a table that say nothing are repeated a million times."""
_CHUNK = 1 << 20
_TAIL = 400


class Workbook:
    """A workbook to read sheet by sheet.

    Raises ``FormatError`` "workbook-damaged" and "workbook-locked" (``file``); its sheets may raise ``SourceError``
    "over-limit" (``file``, ``limit``, ``unit``).
    """

    def __init__(self, stream: IO[bytes], file: str, merged: Mapping[str, Sequence[Block]] | None = None) -> None:
        """``merged`` has the merged cells of each sheet where the reader cannot tell them."""
        from python_calamine import CalamineWorkbook, PasswordError  # made of machine code: loaded when needed

        self._file = file
        self._merged = merged or {}
        try:
            self._book: CalamineWorkbook = CalamineWorkbook.from_filelike(stream)
        except PasswordError as problem:
            raise FormatError("workbook-locked", file=file) from problem
        except BaseException as problem:  # the reader may panic, which is no Exception
            if isinstance(problem, (KeyboardInterrupt, SystemExit)):
                raise
            raise FormatError("workbook-damaged", file=file) from problem

    @property
    def hidden(self) -> tuple[str, ...]:
        """The names of the sheets that are not shown, which are not read."""
        return tuple(name for name in self._book.sheet_names if name not in self.sheets)

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets that hold cells and are shown, in their order."""
        shown = [one.name for one in self._book.sheets_metadata if str(one.visible).endswith(".Visible")]
        return tuple(shown or self._book.sheet_names)

    def records(self, sheet: str) -> Iterator[Record]:
        """The rows of a sheet from its first one, with their numbers; cells as text, merged ones in each row."""
        return self.rows(sheet)[0]

    def rows(self, sheet: str) -> tuple[Iterator[Record], tuple[Block, ...]]:
        """The rows of a sheet as ``records`` gives them, and which of its cells are merged."""
        try:
            found = self._book.get_sheet_by_name(sheet)
        except BaseException as problem:
            if isinstance(problem, (KeyboardInterrupt, SystemExit)):
                raise
            raise FormatError("workbook-damaged", file=self._file) from problem
        for unit, limit, end in zip(("rows", "columns"), (MAX_ROWS, MAX_COLUMNS), found.end or (0, 0), strict=True):
            if end > limit:
                raise SourceError("over-limit", file=self._file, limit=limit, unit=unit)
        blocks = self._blocks(found)
        texts = ((number, list(map(cell_text, cells))) for number, cells in enumerate(found.iter_rows(), start=1))
        return (filled_down(texts, blocks) if blocks else texts), blocks

    def _blocks(self, found: CalamineSheet) -> tuple[Block, ...]:
        """The merged cells, their columns counted from the first one that says anything, as in the rows."""
        first = found.start[1] if found.start else 0
        known = self._merged.get(found.name) or [
            Block(top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in found.merged_cell_ranges or ()
        ]
        moved = (one._replace(left=one.left - first, right=one.right - first) for one in known)
        return tuple(one for one in moved if one.left >= 0)


def check_extent(stream: IO[bytes], file: str) -> None:
    """Refuse a part of a workbook whose cells lie so far apart that loading it would take all memory.

    ``stream`` is the XML of a sheet as it lies in the archive.
    """
    rows = columns = alike = 0
    tail = b""
    while chunk := stream.read(_CHUNK):
        text = tail + chunk
        for letters, number in _REFERENCE.findall(text):
            rows = max(rows, int(number))
            columns = max(columns, _column(letters))
        if rows * columns > MAX_CELLS or any(int(times) > MAX_COLUMNS for times in _REPEATED.findall(text)):
            raise SourceError("over-limit", file=file, limit=MAX_CELLS, unit="cells")
        alike += sum(int(found[1]) for found in _ALIKE.finditer(text) if found.end() > len(tail))
        if alike > MAX_ALIKE:
            raise SourceError("over-limit", file=file, limit=MAX_ALIKE, unit="rows")
        tail = text[-_TAIL:]


def cell_text(cell: object) -> str:
    """A cell as a person sees it."""
    match cell:
        case str():
            return cell.strip()
        case bool():
            return "TRUE" if cell else "FALSE"
        case float():
            return number_text(cell)
        case datetime():
            midnight = cell.time() == time(0)
            return cell.date().isoformat() if midnight else cell.strftime("%Y-%m-%d %H:%M")
        case date():
            return cell.isoformat()
        case time():
            return cell.strftime("%H:%M:%S" if cell.second else "%H:%M")
        case timedelta():
            minutes = round(cell.total_seconds() / 60)
            return f"{minutes // 60:02d}:{minutes % 60:02d}"
    return "" if cell is None else str(cell)


def number_text(number: float) -> str:
    """A number with all its digits and without an exponent; fractions to the 15 digits that a spreadsheet has."""
    if not math.isfinite(number):
        return ""
    if number.is_integer() and abs(number) < 1e22:
        return str(int(number))
    text = format(number, ".15g")
    return text if "e" not in text else format(number, ".20f").rstrip("0").rstrip(".")


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
