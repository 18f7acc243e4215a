"""The page on quality: plain sentences first, then plots and tables, and the report as a file to hand on.

One comes here from an installed pack, or from making one with the path of a source. Measuring happens in the worker and
changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.scrolling import scrolling
from phcdesk.gui.look.theme import GAP, ROOMY, WIDE
from phcdesk.gui.page import Page
from phcdesk.gui.page_names import QUALITY
from phcdesk.gui.quality.sections import FindingPart, GridPart, PlotPart
from phcdesk.gui.record.parts import plain_label, show_text
from phcdesk.gui.words.languages import current_language
from phcdesk.gui.words.problems import problem_words
from phcdesk.gui.words.wording import SPEECH
from phcdesk.progress import CancelToken, silent
from phcdesk.quality.advice import advice, summary
from phcdesk.quality.measuring import Quality, measure
from phcdesk.quality.plots import grid_of, plots_of
from phcdesk.quality.report_files import write_quality

if TYPE_CHECKING:
    from phcdesk.answers.installed import InstalledPack
    from phcdesk.errors import PhcError
    from phcdesk.gui.port import LibraryPort
    from phcdesk.model import Service
    from phcdesk.taxonomy import Vocabulary

LANE = "quality"
Measured = tuple[Quality, "Vocabulary"]


class Kept:
    """What was measured, for the window that takes this one's place."""

    def __init__(self, measured: Measured, publisher: str) -> None:
        self.measured = measured
        self.publisher = publisher

    def end(self) -> None:
        """Nothing of it is on the disk."""


class QualityPage(Page):
    """What to mend first in a pack or a source, and why."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._measured: Measured | None = None
        self._publisher = ""  # of the pack that is shown; blank for a source, whose entries cannot be opened
        self.title = heading(self.tr("Quality of the data"), level=1)
        self.summary = plain_label()
        self.advice = plain_label()
        self.save = QPushButton(self.tr("Save as a page…"))
        self.save.clicked.connect(self._choose_where_to_save)
        self.as_table = QPushButton(self.tr("Plots as tables"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._show_as)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.desk.back_wanted)
        self._parts = QWidget()
        self._column = QVBoxLayout(self._parts)
        self._lay_out()
        kept = desk.unfinished.get(QUALITY)
        if isinstance(kept, Kept):
            self._publisher = kept.publisher
            self._show(kept.measured)
        else:
            self.show_nothing()

    def _lay_out(self) -> None:
        buttons = FlowLayout(gap=GAP)
        for button in (self.save, self.as_table, self.back):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(WIDE + ROOMY, WIDE, WIDE + ROOMY, WIDE)
        column.setSpacing(ROOMY)
        for widget in (self.title, self.summary, self.advice):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside, self.tr("Quality of the data")))

    def enter(self) -> None:
        asked = self.desk.sought.pop(QUALITY, "")
        if asked in self.desk.packs:
            self.show_pack(self.desk.packs[asked])
        elif asked:
            self.show_source(Path(asked))
        first = self.save if self.save.isEnabled() else self.back
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_pack(self, pack: InstalledPack) -> None:
        """Measure an installed pack."""
        library = self.desk.library
        if library is not None:
            self._publisher = pack.publisher
            self._ask(lambda: (pack.title, _services_of(library, pack)))

    def show_source(self, path: Path) -> None:
        """Measure the source of a pack, or a file or folder of any form that is converted."""

        def read() -> tuple[str, tuple[Service, ...]]:
            from phcdesk.quality.sources import read_any

            source = read_any(path, self._vocabulary(), self.desk.clock().date(), silent, CancelToken())
            return source.title, source.services

        self._publisher = ""
        self._ask(read)

    def show_nothing(self) -> None:
        """Say how to come to something."""
        self._clear()
        words = self.tr("Choose a pack on the page Packs, and “Look at the quality” there.")
        show_text(self.summary, words)

    def _vocabulary(self) -> Vocabulary:
        place = self.desk.place()
        if place is not None and place.vocabulary is not None:
            return place.vocabulary()
        from phcdesk.taxonomy import Vocabulary

        return Vocabulary()

    def _ask(self, read: Callable[[], tuple[str, tuple[Service, ...]]]) -> None:
        self._clear()
        show_text(self.summary, self.tr("Looking at every entry…"))
        today = self.desk.clock().date()

        def work(token: CancelToken) -> Measured:
            title, services = read()
            vocabulary = self._vocabulary()
            return measure(title, services, vocabulary, today, silent, token), vocabulary

        self.desk.tasks.ask(LANE, work, self._show, self._refuse)

    def _refuse(self, error: PhcError) -> None:
        words = problem_words(error)
        show_text(self.summary, words)
        self.desk.noticed.emit(words)

    def _clear(self) -> None:
        self._measured = None
        self.title.setText(self.tr("Quality of the data"))
        show_text(self.advice, "")
        self.save.setEnabled(False)
        self.as_table.setEnabled(False)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _show(self, measured: Measured) -> None:
        quality, vocabulary = self._measured = measured
        self.desk.unfinished[QUALITY] = Kept(measured, self._publisher)
        language = current_language()
        self.title.setText(self.tr("Quality of {title}").format(title=quality.title))
        show_text(self.summary, summary(quality, SPEECH))
        line = self.tr("{place}. {title}: {count}. {why}")
        lines = (
            line.format(place=place, title=one.title, count=one.times, why=one.why)
            for place, one in enumerate(advice(quality, SPEECH), start=1)
        )
        show_text(self.advice, "\n".join(lines))
        for plot in plots_of(quality, vocabulary, SPEECH, language):
            part = PlotPart(self.desk, plot, self._parts)
            part.show_as(table=self.as_table.isChecked())
            self._column.addWidget(part)
        grid = grid_of(quality, vocabulary, SPEECH, language)
        if grid.rows and len(grid.columns) > 1:
            self._column.addWidget(GridPart(self.desk, grid, self._parts))
        for finding in quality.findings:
            found = FindingPart(self.desk, finding, quality, opens=bool(self._publisher), parent=self._parts)
            found.wanted.connect(self._open)
            self._column.addWidget(found)
        self.save.setEnabled(True)
        self.as_table.setEnabled(True)

    def _show_as(self, table: bool) -> None:
        for part in self._parts.findChildren(PlotPart):
            part.show_as(table=table)

    def _open(self, identity: str) -> None:
        self.desk.entry_wanted.emit(f"{self._publisher}/{identity}")

    def _choose_where_to_save(self) -> None:
        kinds = self.tr("Page to read (*.html);;Table for a spreadsheet (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "quality.html", kinds)
        if name:
            self.save_as(Path(name))

    def save_as(self, target: Path) -> None:
        """Save the report, as its ending says."""
        if self._measured is None:
            return
        quality, vocabulary = self._measured
        language = current_language()

        def done(_nothing: object) -> None:
            self.desk.noticed.emit(self.tr("Saved as {file}.").format(file=target))

        self.desk.tasks.ask(
            "quality report",
            lambda _token: write_quality(target, quality, vocabulary, SPEECH, language),
            done,
            self._refuse,
        )


def _services_of(library: LibraryPort, pack: InstalledPack) -> tuple[Service, ...]:
    from phcdesk.model import Service
    from phcdesk.search.results import Request

    request = Request(filters={"kind": ("service",), "pack": (pack.id,)})
    found = (one for one in library.found(request) if one.ref.startswith(f"{pack.publisher}/"))
    return tuple(one.entry for one in found if isinstance(one.entry, Service))
