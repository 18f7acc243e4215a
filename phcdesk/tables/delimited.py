"""A text with commas, semicolons, tabs or bars between the cells, to records with the numbers of their rows."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from phcdesk.errors import SourceError
from phcdesk.problems import ProblemLog
from phcdesk.tables.csv_repair import split_records
from phcdesk.tables.defusing import restored

MAX_ROWS = 1_000_000
MAX_COLUMNS = 16_384

DELIMITERS = (",", ";", "\t", "|", "¬")
_LOOK_AT_LINES = 40
_WRAPPED = re.compile(r'"(?:[^"]|"")*[,;\t|](?:[^"]|"")*"\Z')
_LOOK_AT_LETTERS = 200_000

Record = tuple[int, list[str]]
"""The number of the row as a spreadsheet shows it, from 1, and its cells without white space around them."""


def read_records(text: str, file: str, log: ProblemLog) -> Iterator[Record]:
    """All records of a text, blank ones too.

    Raises ``SourceError`` "over-limit" (``file``, ``limit``, ``unit``: "rows" or "columns").
    """
    unwrapped = _unwrapped(text)
    if unwrapped != text:
        text = unwrapped
        log.add("CS01", file, raw="each line between quotes")
    for number, (cells, repaired) in enumerate(split_records(text, delimiter_of(text)), start=1):
        if number > MAX_ROWS + 1:
            raise SourceError("over-limit", file=file, limit=MAX_ROWS, unit="rows")
        if len(cells) > MAX_COLUMNS:
            raise SourceError("over-limit", file=file, limit=MAX_COLUMNS, unit="columns")
        if repaired:
            log.add("CS01", file, number, raw="quotes")
        yield number, [cell if cell[:1] != "'" else restored(cell) for cell in map(str.strip, cells)]


def _unwrapped(text: str) -> str:
    """The text without the quotes that some programs put around each whole line, as if it were one cell."""
    lines = text.splitlines() if text.startswith('"') else []
    head = [line for line in lines[:_LOOK_AT_LINES] if line]
    if len(head) < 2 or not all(_WRAPPED.match(line) for line in head):
        return text
    return "\n".join(line[1:-1].replace('""', '"') if _WRAPPED.match(line) else line for line in lines)


def delimiter_of(text: str) -> str:
    """What stands between the cells: the mark that gives the most records of the same, greatest width."""
    lines = [line[:_LOOK_AT_LETTERS] for line in islice(_lines(text), _LOOK_AT_LINES)]
    if not lines:
        return ","
    header = lines[0]
    return max(DELIMITERS, key=lambda mark: (*_evenness(lines, mark), header.count(mark)))


def _lines(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end > start:
            yield text[start:end]
        start = end + 1


def _evenness(lines: list[str], mark: str) -> tuple[int, int]:
    try:
        widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=mark))
    except csv.Error:
        widths = Counter(line.count(mark) + 1 for line in lines)
    even = [(count * (width - 1), width) for width, count in widths.items()]
    return max(even, default=(0, 1))
