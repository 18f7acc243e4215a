"""Tables written for spreadsheet programs: CSV that runs nothing when it is opened, and XLSX whose cells are text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from io import TextIOBase
from pathlib import Path
from typing import IO, TYPE_CHECKING

from phcdesk.tables.defusing import RISKY, defused

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_TO_QUOTE = re.compile('[,"\r\n]')
MAX_SHEET_NAME = 31
MAX_SHEET_CELL = 32_767


class CsvWriter:
    """Writes rows as CSV, lines ended by line feeds, every cell defused. ``rows`` counts those below the header."""

    def __init__(self, stream: IO[str] | TextIOBase, header: Sequence[str]) -> None:
        self.rows = 0
        self._write = stream.write
        self.write((header,))
        self.rows = 0

    def row(self, cells: Iterable[str]) -> None:
        """Write one row."""
        self.write((cells,))

    def write(self, rows: Collection[Iterable[str]]) -> None:
        """Write rows."""
        self.rows += len(rows)
        for cells in rows:
            safe = [defused(cell) if cell and cell[0] in RISKY else cell for cell in cells]
            line = ",".join(safe)
            # Most rows have nothing to quote, and looking for it in the whole row is faster than in each cell.
            if line.count(",") >= len(safe) or '"' in line or "\n" in line or "\r" in line or not line:
                line = ",".join([_quoted(cell) if cell and _TO_QUOTE.search(cell) else cell for cell in safe])
                line = line or '""'
            self._write(f"{line}\n")


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


def write_workbook(path: Path, sheets: Iterable[tuple[str, Iterable[Sequence[str]]]]) -> None:
    """Write sheets of text cells, row by row; nothing in them is a formula. Long cells are cut as the form demands."""
    from openpyxl import Workbook  # slow to load, and only needed here
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils.exceptions import IllegalCharacterError, WorkbookAlreadySaved

    def cell_of(sheet: WriteOnlyWorksheet, text: str) -> Cell:
        try:
            cell = WriteOnlyCell(sheet, value=text[:MAX_SHEET_CELL])
        except IllegalCharacterError:
            cell = WriteOnlyCell(sheet, value="".join(letter for letter in text if letter.isprintable()))
        cell.data_type = "s" if text else "n"  # "=1+1" is a text that somebody wrote
        return cell

    book = Workbook(write_only=True)
    try:
        with path.open("wb") as file:
            for name, rows in sheets:
                sheet = book.create_sheet(name[:MAX_SHEET_NAME])
                for row in rows:
                    sheet.append([cell_of(sheet, text) for text in row])
            book.save(file)
    except BaseException:
        for sheet in book.worksheets:  # openpyxl says on the terminal what it was not let finish
            with suppress(WorkbookAlreadySaved):
                sheet.close()
        raise
