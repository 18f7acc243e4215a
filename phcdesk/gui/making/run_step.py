"""Step 4: the list is read to its end, nothing is written, and what was found is shown by rule."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from phcdesk.app.steps import step_words
from phcdesk.formats.looking import SourceRow
from phcdesk.formats.report_files import Finding
from phcdesk.formats.sheets.recipe import encode
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.headings import heading
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.making.draft import Draft, Trial
from phcdesk.gui.making.errand import Errand, Told
from phcdesk.gui.making.findings_list import FindingCard, FindingsList
from phcdesk.gui.making.first_entries import FirstEntries
from phcdesk.gui.making.step import Card, WorkingStep
from phcdesk.gui.page_names import QUALITY
from phcdesk.gui.record.parts import breakable, plain_label, show_text
from phcdesk.gui.words.languages import current_language
from phcdesk.gui.words.marks import LTR
from phcdesk.gui.words.wording import count_words
from phcdesk.model import Service
from phcdesk.progress import CancelToken

COUNTS = ("read", "kept", "merged", "refused")
_OF_ROWS = ("sheet", "hxl", "hsds")
"""Forms whose findings name rows of tables."""


class RunStep(WorkingStep):
    """Runs when one comes here with choices that were not tried yet."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, draft, self.tr("What becomes of your list"), self.tr("Cancel"), self.tr("Read it again"), parent
        )
        self._tried: Trial | None = None
        self.errand.progressed.connect(self._show_progress)
        self.again.clicked.connect(self.run)
        self.sum = Card(self.tr("Rows"))
        self._sum = plain_label()
        self._why = plain_label("muted")
        self.save = QPushButton(self.tr("Save the report…"))
        self.save.clicked.connect(self.choose_where_to_save)
        self.quality = WrappingButton(self.tr("Look at the quality of the data"))
        self.quality.clicked.connect(self._show_quality)
        self._saved = plain_label("muted")
        self._saved.setParent(self)
        self.first = FirstEntries(desk, self)
        self.findings = FindingsList(self, with_rows=True)
        self.findings.rows_wanted.connect(self._show_rows)
        self.rows = Errand(desk, self)
        self._waiting: FindingCard | None = None  # for its rows
        self._found = heading(self.tr("What was found"))
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = FlowLayout(gap=GAP)
        buttons.addWidget(self.save)
        buttons.addWidget(self.quality)
        for widget in (self._sum, self._why):
            self.sum.column.addWidget(widget)
        self.sum.column.addLayout(buttons)
        self.sum.column.addWidget(self._saved)
        for part in self._results():
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _results(self) -> tuple[QWidget, ...]:
        return self.sum, self.first, self._found, self.findings

    @property
    def is_ready(self) -> bool:
        return self.draft.trial is not None

    @property
    def _map(self) -> Path:
        return self.draft.folder / "recipe.json"

    def arrive(self) -> None:
        if self.draft.trial is None:
            self.run()
        self._show_parts()

    def leave(self) -> None:
        super().leave()
        self._stop_rows()

    def enter(self) -> None:
        first = self.stop if self.errand.is_running else self.save if self.is_ready else self.again
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def run(self) -> None:
        """Have the child read the list to its end."""
        self.say_problem("")
        self._saved.setText("")
        self.draft.trial = None
        words = ["convert", str(self.draft.source), "--trial", *self.draft.words_of_reading(), *self.mapped()]
        for ending in (".csv", ".html"):
            words += ["--report", str(self._report(ending))]
        words += ["--lang", current_language()]
        self.errand.send(words, self.show_trial, self._refuse)
        self.working.show_work(self.tr("Reading your list. Nothing is written yet."))
        self._show_parts()
        self.ready_changed.emit()

    def mapped(self) -> list[str]:
        """The words that hand the map of columns over, in a file of its own."""
        recipe = self.draft.whole_recipe()
        if recipe is None:
            return []
        self._map.write_bytes(encode(recipe))
        return ["--map", str(self._map)]

    def _report(self, ending: str) -> Path:
        return self.draft.folder / f"report{ending}"

    def _show_progress(self, step: str, done: int, total: int) -> None:
        words = step_words(step, QCoreApplication.translate)
        if done:
            words = self.tr("{step}: {rows} rows so far").format(step=words, rows=count_words(done))
        self.working.show_work(words, done, total)

    def show_trial(self, told: Told) -> None:
        """Show what came of it."""
        try:
            counts = msgspec.convert({name: told.get(name) for name in COUNTS}, dict[str, int])
            findings = msgspec.convert(told.get("findings"), tuple[Finding, ...])
            first = msgspec.convert(told.get("first", []), tuple[Service, ...])
        except msgspec.ValidationError:
            self._refuse("", self.tr("The list could not be read. Go back and look at the choices."))
            return
        self.draft.trial = Trial(counts, findings, first)
        self._show_parts()
        self.ready_changed.emit()
        self.enter()

    def _show_parts(self) -> None:
        super()._show_parts()
        trial = self.draft.trial
        for part in self._results():
            part.setVisible(trial is not None)
        self.first.setVisible(trial is not None and not self.draft.is_table)  # of tables, the step before shows them
        show_text(self._saved, self._saved.text())
        if trial is not None and trial is not self._tried:
            self._tried = trial
            self._show_sum(trial)
            self.first.show_services(trial.first)
            self.findings.with_rows = self.draft.looked is not None and self.draft.looked.format in _OF_ROWS
            self.findings.show_findings(trial.findings)

    def _show_sum(self, trial: Trial) -> None:
        counts = {name: LTR.format(count_words(count)) for name, count in trial.counts.items()}
        words = self.tr("{read} rows read = {kept} kept + {merged} merged into others + {refused} left out")
        if not trial.adds_up:
            words = self.tr("{read} rows read, {kept} kept, {merged} merged into others, {refused} left out")
        self._sum.setText(words.format(**counts))
        words = self.tr("Every row is counted. What was merged or left out is told below, with its reason.")
        if not trial.adds_up:
            words = self.tr("The numbers do not add up, which is a fault of this program. Please report it.")
        self._why.setText(words)

    def choose_where_to_save(self) -> None:
        kinds = self.tr("Page to read (*.html);;Table for a spreadsheet (*.csv)")
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "report.html", kinds)
        if name:
            ending = Path(name).suffix.lower()
            self.save_report(Path(name), ending if ending in (".csv", ".html") else kind[-5:-1].lstrip("*"))

    def save_report(self, target: Path, ending: str) -> None:
        """Save the report as a page (".html") or a table (".csv")."""
        report = self._report(".csv" if ending == ".csv" else ".html")

        def copy(_token: CancelToken) -> str:
            try:
                shutil.copyfile(report, target)
            except OSError as problem:
                return str(problem.strerror or "")
            return ""

        self.desk.tasks.ask("making report", copy, lambda reason: self._say_saved(target, reason))

    def _say_saved(self, target: Path, reason: str) -> None:
        words = self.tr("Saved as {file}.").format(file=target)
        if reason:
            words = self.tr("The report could not be saved ({reason}). Choose another folder.").format(reason=reason)
        show_text(self._saved, breakable(words))
        self.desk.noticed.emit(words)

    def _show_rows(self, card: FindingCard) -> None:
        """Have a child read the rows of the examples of a card."""
        words = ["convert", str(self.draft.source), *self.draft.words_of_reading(), *self.mapped()]
        for file, row in card.places:
            words += ["--row", file, str(row)]
        self._stop_rows()
        self._waiting = card
        card.say(self.tr("Reading these rows…"))

        def done(told: Told) -> None:
            self._waiting = None
            card.show_rows(msgspec.convert(told.get("rows", []), tuple[SourceRow, ...]))

        def refused(_code: str, why: str) -> None:
            self._waiting = None
            card.say(why)

        self.rows.send(words, done, refused)

    def _stop_rows(self) -> None:
        self.rows.stop()
        if self._waiting is not None:
            self._waiting.close_rows()
            self._waiting = None

    def _show_quality(self) -> None:
        """Have a child make the source as it is mapped now, and look at that."""
        target = self.draft.folder / "quality"
        if self.draft.source is None:
            return
        words = ["convert", str(self.draft.source), "-o", str(target), "--replace"]
        words += ["--title", self.draft.source.name, *self.draft.words_of_reading(), *self.mapped()]

        def done(_told: Told) -> None:
            self._show_parts()
            self.desk.show_on(QUALITY, str(target))

        self.errand.send(words, done, self._refuse)
        self.working.show_work(self.tr("Reading your list once more, to look at its quality."))
        self._show_parts()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
