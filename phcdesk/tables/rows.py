"""Tables of a source: CSV from the disk to rows with their numbers, with every deviation noted.

Nothing that a file holds raises here, but a file over the limits. Read: UTF-8 with or without a mark, UTF-16 with a
mark, Windows-1252 line by line for what is not UTF-8; commas, semicolons or tabs; any line ends; NUL bytes; ragged
rows. Cells are stripped of white space around them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from phcdesk.problems import ProblemLog
from phcdesk.tables.csv_repair import MAX_CELL
from phcdesk.tables.delimited import Record, read_records
from phcdesk.tables.letters import text_of


class Row(dict[str, str]):
    """The cells of a row by column; a missing one reads as "". ``number`` counts from 1.

    The cells of columns that are not known stand together under "" and mean nothing.
    """

    __slots__ = ("number",)
    number: int

    def __missing__(self, column: str) -> str:
        return ""


def read_rows(
    data: bytes, file: str, columns: Iterable[str], required: Iterable[str], log: ProblemLog
) -> Iterator[Row]:
    """The rows of a table below its header, in order; blank ones are counted, but not given.

    Raises ``SourceError`` "over-limit" (``file``, ``limit``, ``unit``) beyond 1,000,000 rows or 16,384 columns.
    """
    yield from rows_below(read_records(text_of(data, file, log), file, log), file, columns, required, log)


def rows_below(
    records: Iterator[Record], file: str, columns: Iterable[str], required: Iterable[str], log: ProblemLog
) -> Iterator[Row]:
    """The rows below the first record, which is the header; records of a workbook are all as wide as its sheet."""
    header = _header(next(records, (1, []))[1], file, columns, required, log)
    width = len(header)
    for number, texts in records:
        if not any(texts):
            continue
        if len(texts) != width:
            log.add("CS01", file, number, raw=f"{len(texts)} / {width}")
        row = Row(zip(header, texts, strict=False))
        row.number = number
        if len(max(texts, key=len)) > MAX_CELL:
            _clip(row, file, number, log)
        yield row


def _clip(row: Row, file: str, number: int, log: ProblemLog) -> None:
    for column, cell in row.items():
        if len(cell) > MAX_CELL:
            row[column] = cell[:MAX_CELL]
            log.add("CS02", file, number, column)


def _header(cells: list[str], file: str, columns: Iterable[str], required: Iterable[str], log: ProblemLog) -> list[str]:
    known = set(columns)
    header: list[str] = []
    seen: set[str] = set()
    for cell in cells:
        column = cell.strip().casefold()
        if column and column in seen:
            log.add("CL04", file, 1, column)
            column = ""
        elif column and column not in known:
            log.add("CL01", file, 1, column[:80])
            column = ""
        header.append(column)
        seen.add(column)
    if not any(header):
        log.add("TB01", file)
        return header
    for column in required:
        if column not in header:
            log.add("CL03", file, 1, column)
    return header
