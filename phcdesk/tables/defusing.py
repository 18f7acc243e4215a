"""Cells that a spreadsheet program would run as formulas, written so that it does not, and read back as they were.

A cell that begins with = + - @, a tab or a carriage return gets an apostrophe in front, as a person would type it; a
plain negative number keeps its form, because it can do nothing and people calculate with it. A number with "+" in front
gets it too: it is a telephone number, which the program would shorten. A text that has such an apostrophe of its own
gets a second one, so that reading takes off exactly what writing has put on.
"""

from __future__ import annotations

import re

_STARTS = frozenset("=+-@\t\r")
_AFTER_APOSTROPHE = frozenset("=+-@\t\r'")
RISKY = frozenset("=+-@\t\r'")
"""First letters of cells that may need an apostrophe; all others are written as they are."""

_PLAIN_NUMBER = re.compile(r"-\d+(?:\.\d+)?\Z", re.ASCII)


def defused(cell: str) -> str:
    """The cell as it is written to CSV."""
    first = cell[:1]
    if first in _STARTS and first:
        return cell if _PLAIN_NUMBER.match(cell) else f"'{cell}"
    return f"'{cell}" if first == "'" and cell[1:2] in _AFTER_APOSTROPHE and len(cell) > 1 else cell


def restored(cell: str) -> str:
    """The cell as it was before it was written to CSV."""
    if cell[:1] == "'" and cell[1:2] in _AFTER_APOSTROPHE and len(cell) > 1:
        return cell[1:]
    return cell
