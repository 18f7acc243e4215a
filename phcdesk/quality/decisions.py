"""What people decided about pairs that may be one: a CSV that is written with blank decisions and read again.

Columns: decision ("same", "different" or blank), score, reasons, first_id, first_name, second_id, second_name. Only the
decision and the two ids are read, so the other columns may be changed or left out.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct

from phcdesk.errors import DiskError, FormatError
from phcdesk.problems import ProblemLog
from phcdesk.quality.duplicates import Proposal
from phcdesk.tables.defusing import restored
from phcdesk.tables.rows import read_rows
from phcdesk.tables.writing import CsvWriter
from phcdesk.whole_file import whole_file

Judgement = Literal["same", "different"]
COLUMNS = ("decision", "score", "reasons", "first_id", "first_name", "second_id", "second_name")
COLUMNS_READ = ("first_id", "second_id", "first_name", "second_name")
MAX_BYTES = 64_000_000

_WORDS: dict[str, Judgement] = {
    "same": "same", "yes": "same", "merge": "same", "1": "same",
    "different": "different", "no": "different", "keep": "different", "0": "different",
}  # fmt: skip


class Decision(Struct, frozen=True):
    """Two ids, and what somebody decided about them."""

    judgement: Judgement
    first: str
    second: str
    first_name: str = ""
    second_name: str = ""


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file; rows without one are passed over.

    Raises ``FormatError`` "decisions-unreadable" (``file``) when it lacks the columns, ``DiskError``.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES)
    except OSError as problem:
        raise DiskError.of(path, problem) from problem
    head = data[:4096].decode("utf-8-sig", "replace").split("\n", 1)[0].casefold()
    if not all(column in head for column in ("decision", "first_id", "second_id")):
        raise FormatError("decisions-unreadable", file=path.name)
    found = []
    for row in read_rows(data, path.name, COLUMNS, (), ProblemLog()):
        judgement = _WORDS.get(row["decision"].strip().casefold())
        first, second, *names = (restored(row[column]) for column in COLUMNS_READ)
        if judgement and first and second and first != second:
            found.append(Decision(judgement, first, second, *names))
    return tuple(found)


def judged_pairs(decisions: Iterable[Decision]) -> list[tuple[str, str]]:
    """The pairs that need not be proposed again."""
    return [(one.first, one.second) for one in decisions]


def write_decisions(path: Path, decisions: Sequence[Decision], proposed: Sequence[tuple[Proposal, str]]) -> None:
    """Write what was decided, and below it the proposals with their reasons in words. Raises ``DiskError``."""
    stream = io.StringIO()
    writer = CsvWriter(stream, COLUMNS)
    for one in decisions:
        writer.row((one.judgement, "", "", one.first, one.first_name, one.second, one.second_name))
    for proposal, words in proposed:
        ids = (proposal.first, proposal.first_name, proposal.second, proposal.second_name)
        writer.row(("", str(proposal.score), words, *ids))
    with whole_file(path) as file:
        file.write(stream.getvalue())
