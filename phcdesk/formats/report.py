"""What became of every row of a source that was converted: kept, merged into another, or refused; and why.

A *row* is what the format counts by: a line of a table, an object of JSON, a feature, a resource. Every row is counted
once when it is read and once by what became of it, so that ``read == kept + merged + refused`` when the reading ends.
The rules are those of ``phcdesk.problems``; ``raw`` is the value as the source has it, ``kept`` what was made of it.
"""

from __future__ import annotations

from phcdesk.problems import Problem, ProblemLog


class Report:
    """Counts the rows of one reading, and collects what there is to say about them."""

    def __init__(self) -> None:
        self.read = 0
        self.kept = 0
        self.merged = 0
        self.refused = 0
        self._log = ProblemLog()

    def note(self, rule: str, file: str, row: int = 0, column: str = "", raw: str = "", kept: str = "") -> None:
        """Note a finding about a row as a spreadsheet numbers it; 0 is the file as a whole."""
        self._log.add(rule, file, row, column, raw, kept)

    @property
    def log(self) -> ProblemLog:
        """Where readers of tables note what they find."""
        return self._log

    def problems(self) -> tuple[Problem, ...]:
        """All findings in the order they were met."""
        return self._log.problems()

    @property
    def adds_up(self) -> bool:
        """Whether every row that was read has ended somewhere."""
        return self.read == self.kept + self.merged + self.refused
