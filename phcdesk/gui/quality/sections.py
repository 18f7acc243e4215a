"""The parts of the page: a plot that can be seen as a table, and a finding with the entries that it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.quality.bars import Bars, Legend
from phcdesk.gui.record.parts import Copy, plain_label
from phcdesk.gui.record.plots.plain_table import PlainTable
from phcdesk.gui.words.wording import SPEECH, count_words

if TYPE_CHECKING:
    from phcdesk.quality.measuring import Finding, Quality
    from phcdesk.quality.plots import Grid, Plot

MAX_ROWS = 50
"""Rows of one finding in the window; the file has them all."""
MAX_AREAS = 100


class Part(QWidget):
    """A heading, a sentence, and what comes below them."""

    def __init__(self, title: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GAP, 0, GAP)
        self.column.setSpacing(GAP)
        self.column.addWidget(heading(title))
        if said:
            label = plain_label("muted")
            label.setText(said)
            self.column.addWidget(label)


class PlotPart(Part):
    """A plot, or the same as a table."""

    def __init__(self, desk: Desk, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(plot.title, plot.said, parent)
        self._plot, self._copy = plot, desk.copy
        self.bars = Bars(desk.theme, plot)
        self._legend = Legend(desk.theme, plot)
        self.table: PlainTable | None = None
        self.column.addWidget(self._legend)
        self.column.addWidget(self.bars)

    def show_as(self, *, table: bool) -> None:
        """Show the table instead of the plot, or the plot."""
        if table and self.table is None:
            rows = [(row.label, *map(count_words, row.counts)) for row in self._plot.rows]
            self.table = table_of(self._copy, self._plot.title, ("", *self._plot.legend), rows, self)
            self.column.addWidget(self.table)
        if self.table is not None:
            self.table.setVisible(table)
        self.bars.setVisible(not table)
        self._legend.setVisible(not table)


class GridPart(Part):
    """The table of areas and kinds."""

    def __init__(self, desk: Desk, grid: Grid, parent: QWidget | None = None) -> None:
        said = ""
        if len(grid.rows) > MAX_AREAS:
            words = SPEECH.translate("Quality", "The first {shown} of {all} areas.")
            said = words.format(shown=count_words(MAX_AREAS), all=count_words(len(grid.rows)))
        super().__init__(grid.title, said, parent)
        self.column.addWidget(table_of(desk.copy, grid.title, grid.columns, grid.rows[:MAX_AREAS], self))


class FindingPart(Part):
    """The entries of one finding; one that can be opened opens on Enter or a double click."""

    wanted = Signal(str)  # the id of an entry

    def __init__(
        self, desk: Desk, finding: Finding, quality: Quality, *, opens: bool, parent: QWidget | None = None
    ) -> None:
        from phcdesk.quality.advice import finding_title, reasons_words, row_words

        shown = min(MAX_ROWS, len(finding.rows))
        said = self.tr("Enter opens the entry.") if opens and finding.code != "one-value" else ""
        if finding.count > shown:
            words = self.tr("The first {shown} of {all}; saved as a page, the report has more.")
            more = words.format(shown=count_words(shown), all=count_words(finding.count))
            said = f"{more} {said}".strip()
        title = finding_title(finding.code, SPEECH)
        super().__init__(title, said, parent)
        self._ids: Sequence[str]
        if finding.code == "duplicates":
            doubles = quality.duplicates[:shown]
            self._ids = [one.first for one in doubles]
            rows = [(one.first_name, one.second_name, reasons_words(one, SPEECH)) for one in doubles]
            columns: tuple[str, ...] = (self.tr("Entry"), self.tr("The other"), self.tr("Why"))
        else:
            self._ids = [row.id for row in finding.rows[:shown]]
            rows = [(*row_words(finding, row, SPEECH), row.id) for row in finding.rows[:shown]]
            columns = (self.tr("Entry"), self.tr("What"), self.tr("Number of the entry"))
        self.table = table_of(desk.copy, title, columns, rows, self, self._open if opens else None)
        self.column.addWidget(self.table)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._ids) and self._ids[row]:
            self.wanted.emit(self._ids[row])


class _OpeningTable(PlainTable):
    """A table whose rows lead somewhere."""

    def __init__(self, copy: Copy, opened: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__(copy, parent)
        self._opened = opened
        self.cellDoubleClicked.connect(lambda row, _column: opened(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._opened(self.currentRow())
        else:
            super().keyPressEvent(event)


def table_of(
    copy: Copy,
    name: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    parent: QWidget,
    opened: Callable[[int], None] | None = None,
) -> PlainTable:
    """A table with these texts in it."""
    table = PlainTable(copy, parent) if opened is None else _OpeningTable(copy, opened, parent)
    table.setAccessibleName(name)
    table.show_columns(columns)
    table.show_rows(rows)
    return table
