"""Headings in two rows: groups above ("Contact", "Opening hours"), and below what each column of a group holds.

Two rows are taken for one heading only where the sheet shows it: by merged cells, or because the lower row is blank
just where the upper one has a heading of its own. A group that is not merged stands over its first column alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from phcdesk.formats.sheets.suggesting import heading_score, named_columns
from phcdesk.problems import ProblemLog
from phcdesk.tables.delimited import Record
from phcdesk.tables.merged import Block

BETWEEN = " / "
LONGEST = 80
_KNOWN = 0.8
_MOST = 0.6
_NO_HEADING = re.compile(r"[-+]?\d[\d.,]*\Z|https?:", re.ASCII)
_BEGINS = frozenset("-+0123456789h")


def may_be_headings(cells: Sequence[str]) -> bool:
    """Whether none of the cells is a number, a link or a longer text, which no heading is."""
    # Most rows of a list hold a number or a link: asking that first is several times faster than what follows.
    return not any(len(cell) >= LONGEST or (cell[:1] in _BEGINS and _NO_HEADING.match(cell)) for cell in cells)


def joined_headings(above: Record, below: Record, merged: Sequence[Block]) -> list[str] | None:
    """The headings of two rows that make them together, or None where each row is something of its own."""
    (number, upper), (next_number, lower) = above, below
    if next_number != number + 1 or not any(upper) or not may_be_headings([*upper, *lower]):
        return None
    width = max(len(upper), len(lower))
    upper, lower = _padded(upper, width), _padded(lower, width)
    groups = _groups(number, upper, merged)
    alone = [at for at, cell in enumerate(upper) if cell and at not in groups]
    clashing = any(lower[at] not in ("", upper[at]) for at in alone)
    if groups:
        if _is_title(groups, alone, lower) or not any(lower[at] for at in groups):
            return None
        if clashing and not _mostly_known(lower):
            return None
    elif not (_mostly_known(lower) and any(not lower[at] and _is_known(upper[at]) for at in alone)):
        return None
    return [_joined(groups.get(at, upper[at]), lower[at]) for at in range(width)]


def note_merged(file: str, header_row: int, header: Sequence[str], merged: Sequence[Block], log: ProblemLog) -> None:
    """Say of each column in which rows below the headings a merged cell was read."""
    columns: dict[int, list[Block]] = {}
    for block in sorted(merged):
        if block.bottom > max(block.top, header_row):
            columns.setdefault(block.left, []).append(block)
    names = dict(enumerate(named_columns(header)))
    for at, blocks in columns.items():
        rows = ", ".join(f"{block.top}–{block.bottom}" for block in blocks)
        log.add("MC01", file, blocks[0].top, names.get(at, ""), rows)


def across(merged: Sequence[Block], width: int) -> frozenset[int]:
    """The rows that are one cell over at least half of the columns: titles of what follows."""
    half = max(2.0, width / 2)
    return frozenset(
        block.top for block in merged if block.top == block.bottom and block.right - block.left + 1 >= half
    )


def _groups(number: int, upper: Sequence[str], merged: Sequence[Block]) -> dict[int, str]:
    """The title of a group by the columns under it."""
    return {
        at: upper[block.left]
        for block in merged
        if block.top <= number <= block.bottom and block.right > block.left and block.left < len(upper)
        for at in range(block.left, min(block.right + 1, len(upper)))
        if upper[block.left]
    }


def _is_title(groups: dict[int, str], alone: Sequence[int], lower: Sequence[str]) -> bool:
    """Whether what looks like a group is the title of the whole sheet."""
    return not alone and len(set(groups.values())) == 1 and all(at in groups for at, cell in enumerate(lower) if cell)


def _joined(group: str, heading: str) -> str:
    return BETWEEN.join(dict.fromkeys(filter(None, (group, heading))))


def _padded(cells: Sequence[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]


def _mostly_known(cells: Sequence[str]) -> bool:
    said = [cell for cell in cells if cell]
    return len(said) > 1 and sum(map(_is_known, said)) >= _MOST * len(said)


def _is_known(cell: str) -> bool:
    return heading_score(cell)[1] >= _KNOWN
