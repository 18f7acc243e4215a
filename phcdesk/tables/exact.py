"""A CSV file in which single cells are changed, and everything else stays byte for byte as somebody wrote it.

Only files that are sound are changed: UTF-8, quotes that open and close. In any other, nobody could say what a change
would do, and ``NotExact`` is raised.
"""

from __future__ import annotations

import re

from phcdesk.tables.delimited import delimiter_of

_MARK = "\ufeff"


class NotExact(Exception):
    """The file has faults that reading mends; somebody has to mend it before a cell can be changed."""


class ExactTable:
    """The records of a file as they are written. Row 0 is the first one below the head."""

    def __init__(self, data: bytes) -> None:
        """Raises ``NotExact``."""
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise NotExact(str(error)) from error
        self._mark = _MARK if text.startswith(_MARK) else ""
        text = text.removeprefix(_MARK)
        self._delimiter = delimiter_of(text)
        mark = re.escape(self._delimiter)
        self._cell = re.compile(rf'("[^"]*+(?:""[^"]*+)*+"|[^"\r\n{mark}][^\r\n{mark}]*+|)({mark}|\r\n|\r|\n|\Z)')
        self._records = self._split(text)
        self._head = [_said(cell).strip().casefold() for cell in self._records[0][0]] if self._records else []

    def __len__(self) -> int:
        return max(len(self._records) - 1, 0)

    def _split(self, text: str) -> list[tuple[list[str], str]]:
        records: list[tuple[list[str], str]] = []
        cells: list[str] = []
        at = 0
        while at < len(text) or cells:
            found = self._cell.match(text, at)
            if found is None:
                raise NotExact(f"record {len(records) + 1}")
            cells.append(found[1])
            at = found.end()
            if found[2] != self._delimiter:
                records.append((cells, found[2]))
                cells = []
        return records

    def has(self, column: str) -> bool:
        return column in self._head

    def get(self, row: int, column: str) -> str:
        """A cell of a row; blank where the row or the file does not have it."""
        cells = self._records[row + 1][0]
        at = self._head.index(column) if column in self._head else len(cells)
        return _said(cells[at]).strip() if at < len(cells) else ""

    def set(self, row: int, column: str, value: str) -> None:
        """Change a cell. Raises ``NotExact`` where there is no such cell: none is added silently."""
        cells = self._records[row + 1][0]
        at = self._head.index(column) if column in self._head else len(cells)
        if at >= len(cells):
            raise NotExact(column)
        if _said(cells[at]) != value:
            needs_quotes = (
                any(letter in value for letter in ('"', "\r", "\n", self._delimiter)) or value != value.strip()
            )
            cells[at] = '"' + value.replace('"', '""') + '"' if needs_quotes or cells[at].startswith('"') else value

    def remove(self, row: int) -> None:
        """Take a row out, with the end of its line."""
        del self._records[row + 1]

    def rows_with(self, column: str, value: str) -> list[int]:
        """The rows that have a value in a column."""
        return [row for row in range(len(self)) if self.get(row, column) == value]

    def written(self) -> bytes:
        """The file as it is now."""
        text = "".join(self._delimiter.join(cells) + end for cells, end in self._records)
        return (self._mark + text).encode("utf-8")


def _said(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell
