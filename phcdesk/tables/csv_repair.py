"""Splitting a CSV text into records, whatever is wrong with it.

A sound text goes through the standard reader. From the first broken quote on, records are split here: a quote that is
opened and never properly closed counts as an ordinary character of its line, so that it cannot swallow the rows below.
The work is linear in the length of the text, because looking ahead for a closing quote has a budget.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

MAX_CELL = 200_000
LOOK_AHEAD_BUDGET = 20_000_000
MAX_LOOK_AHEAD_LINES = 1_000

Record = tuple[list[str], bool]
"""The cells, and whether they had to be repaired."""


def split_records(text: str, delimiter: str = ",") -> Iterator[Record]:
    """The records of a text whose lines end in a line feed alone. A blank line is a record without cells."""
    lines = text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    done = 0
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            done = reader.line_num
            yield cells, False
    except csv.Error:
        yield from _Repair(lines, delimiter).records(done)


class _Repair:
    def __init__(self, lines: list[str], delimiter: str) -> None:
        mark = re.escape(delimiter)
        self._lines = lines
        self._delimiter = delimiter
        self._budget = LOOK_AHEAD_BUDGET
        self._whole = re.compile(rf'"([^"]*+(?:""[^"]*+)*+)"(?={mark}|\Z)')
        self._slack = re.compile(rf'"(.*?)"(?={mark}|\Z)')
        self._opened = re.compile(r'"([^"]*+(?:""[^"]*+)*+)\Z')
        self._closed = re.compile(rf'([^"]*+(?:""[^"]*+)*+)(?:"(?={mark}|\Z)|\Z)')

    def records(self, start: int) -> Iterator[Record]:
        number = start
        while number < len(self._lines):
            line = self._lines[number]
            if '"' in line:
                cells, repaired, number = self._record(number)
                yield cells, repaired
            else:
                yield (line.split(self._delimiter) if line else []), False
                number += 1

    def _record(self, number: int) -> tuple[list[str], bool, int]:
        cells: list[str] = []
        repaired = False
        line, at = self._lines[number], 0
        while True:
            if line.startswith('"', at):
                if whole := self._whole.match(line, at):
                    cells.append(whole[1].replace('""', '"'))
                    at = whole.end()
                elif self._opened.match(line, at) and (spread := self._spread(number, at)):
                    cell, number, at = spread
                    cells.append(cell)
                    line = self._lines[number]
                else:
                    repaired = True
                    slack = self._slack.match(line, at)
                    end = slack.end() if slack else self._next(line, at)
                    cells.append(slack[1] if slack else line[at:end])
                    at = end
            else:
                end = self._next(line, at)
                cells.append(line[at:end])
                at = end
            if at >= len(line):
                return cells, repaired, number + 1
            at += len(self._delimiter)

    def _next(self, line: str, at: int) -> int:
        end = line.find(self._delimiter, at)
        return len(line) if end < 0 else end

    def _spread(self, number: int, at: int) -> tuple[str, int, int] | None:
        """A cell that goes on in the lines below: its text, the line of its end, and the place there."""
        parts = [self._lines[number][at + 1 :]]
        seen = 0
        for below in range(number + 1, min(number + 1 + MAX_LOOK_AHEAD_LINES, len(self._lines))):
            line = self._lines[below]
            seen += len(line) + 1
            part = self._closed.match(line)
            if part is None or seen > min(MAX_CELL, self._budget):
                break
            parts.append(part[1])
            if part.end() > part.end(1):
                return "\n".join(parts).replace('""', '"'), below, part.end()
        self._budget -= seen
        return None
