"""Saving the reports of this computer to a stick, for the administrator of the pack."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from phcdesk.errors import PhcError
from phcdesk.gui.desk import Desk
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.look.wrapping import WrappingButton
from phcdesk.gui.record.parts import plain_label
from phcdesk.gui.words.problems import problem_words


class SaveReports(QWidget):
    """How many reports there are, and a button that saves them all; hidden where there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.count = plain_label("muted")
        self.save = WrappingButton(self.tr("Save reports to a stick…"))
        self.save.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.count)
        column.addWidget(self.save)
        desk.corrections_changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show how many there are now."""
        count = len(self._desk.corrections.reports)
        self.count.setText(self.tr("%Ln report(s) of something wrong are kept on this computer.", "", count))
        self.setVisible(count > 0)

    def _ask(self) -> None:
        from phcdesk.kept.exchange import REPORTS_SUFFIX

        kinds = self.tr("Reports ({pattern})").format(pattern=f"*{REPORTS_SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the reports"), f"reports{REPORTS_SUFFIX}", kinds)
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Write all reports to a file. They stay here until they are taken back."""
        from phcdesk.kept.exchange import REPORTS_SUFFIX, save, written_reports

        target = file if file.suffix else file.with_suffix(REPORTS_SUFFIX)
        data = written_reports(self._desk.corrections.reports)
        said = self.tr("Saved: {file}. Give it to whoever makes the pack.").format(file=target.name)

        def fail(error: PhcError) -> None:
            self._desk.noticed.emit(problem_words(error))

        self._desk.tasks.ask(
            "report-file", lambda _token: save(target, data), lambda _none: self._desk.noticed.emit(said), fail
        )
