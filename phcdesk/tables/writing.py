"""Tables written for spreadsheet programs: CSV that runs nothing when it is opened, and XLSX whose cells are text."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import TextIOBase
from pathlib import Path
from typing import IO

from phcdesk.tables.defusing import RISKY, defused

MAX_SHEET_NAME = 31
MAX_SHEET_CELL = 32_767


class CsvWriter:
    """Writes rows as CSV, its lines ended by line feeds; every cell is defused."""

    def __init__(self, stream: IO[str] | TextIOBase, header: Sequence[str]) -> None:
        self._write = csv.writer(stream, lineterminator="\n").writerow
        self._write(header)

    def row(self, cells: Iterable[str]) -> None:
        """Write one row."""
        self._write([defused(cell) if cell and cell[0] in RISKY else cell for cell in cells])


def write_workbook(path: Path, sheets: Iterable[tuple[str, Iterable[Sequence[str]]]]) -> None:
    """Write sheets of text cells, row by row; nothing in them is a formula. Long cells are cut as the form demands."""
    from openpyxl import Workbook  # slow to load, and only needed here
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils.exceptions import IllegalCharacterError

    book = Workbook(write_only=True)
    for name, rows in sheets:
        sheet = book.create_sheet(name[:MAX_SHEET_NAME])
        for row in rows:
            cells = []
            for text in row:
                try:
                    cell = WriteOnlyCell(sheet, value=text[:MAX_SHEET_CELL])
                except IllegalCharacterError:
                    cell = WriteOnlyCell(sheet, value="".join(letter for letter in text if letter.isprintable()))
                cell.data_type = "s" if text else "n"  # "=1+1" is a text that somebody wrote
                cells.append(cell)
            sheet.append(cells)
    book.save(path)
