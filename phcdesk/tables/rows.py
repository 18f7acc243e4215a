"""Tables of a source: CSV from the disk to rows with their numbers, with every deviation noted.

Nothing that a file holds raises here, but a file over the limits. Read: UTF-8 with or without a mark, UTF-16 with a
mark, Windows-1252 line by line for what is not UTF-8; commas, semicolons or tabs; any line ends; NUL bytes; ragged
rows. Cells are stripped of white space around them.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

from phcdesk.errors import SourceError
from phcdesk.problems import ProblemLog
from phcdesk.tables.csv_repair import MAX_CELL, split_records

MAX_ROWS = 1_000_000

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ufeff]")


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

    Raises ``SourceError`` "over-limit" (``file``, ``limit``, ``unit``) after 1,000,000 rows.
    """
    text = _clean(_decode(data, file, log), file, log)
    records = split_records(text, _delimiter(text))
    header = _header(next(records, ([], False))[0], file, columns, required, log)
    width = len(header)
    for number, (cells, repaired) in enumerate(records, start=2):
        if number > MAX_ROWS + 1:
            raise SourceError("over-limit", file=file, limit=MAX_ROWS, unit="rows")
        texts = [cell.strip() for cell in cells]
        if not any(texts):
            continue
        if repaired:
            log.add("CS01", file, number, raw="quotes")
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
    for cell in cells:
        column = cell.strip().casefold()
        if column and column in header:
            log.add("CL04", file, 1, column)
            column = ""
        elif column and column not in known:
            log.add("CL01", file, 1, column[:80])
            column = ""
        header.append(column)
    if not any(header):
        log.add("TB01", file)
        return header
    for column in required:
        if column not in header:
            log.add("CL03", file, 1, column)
    return header


def _delimiter(text: str) -> str:
    """What stands between the cells, judged by the header; programs write semicolons where commas mark decimals."""
    header = text[: text.find("\n")] if "\n" in text else text
    counts = {mark: header.count(mark) for mark in (",", ";", "\t")}
    return max(counts, key=lambda mark: counts[mark])


def _decode(data: bytes, file: str, log: ProblemLog) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    texts: list[str] = []
    first = ""
    for line in data.removeprefix(codecs.BOM_UTF8).split(b"\n"):
        try:
            texts.append(line.decode("utf-8"))
        except UnicodeDecodeError as problem:
            text = line.decode("cp1252", errors="replace")
            texts.append(text)
            first = first or text[max(0, problem.start - 30) : problem.start + 30].strip()
    log.add("EC01", file, raw=first)
    return "\n".join(texts)


def _clean(text: str, file: str, log: ProblemLog) -> str:
    text = text.replace("\r\n", "\n")
    if "\r" in text:
        # With "\n" about, a lone "\r" is a line break that lost its way into a cell; alone, it ends the lines.
        if "\n" in text:
            log.add("CS01", file, raw="carriage return")
        text = text.replace("\r", " " if "\n" in text else "\n")
    if _CONTROL.search(text):
        log.add("CS01", file, raw="control characters")
        text = _CONTROL.sub("", text)
    return text
