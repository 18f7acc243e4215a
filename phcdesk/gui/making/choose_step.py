"""Step 1: which file or folder the list is in, or a template for those who have none."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from phcdesk.gui.desk import Desk
from phcdesk.gui.look.flow import FlowLayout
from phcdesk.gui.look.theme import GAP
from phcdesk.gui.making.draft import Draft
from phcdesk.gui.making.step import Card, Step
from phcdesk.gui.record.parts import breakable, plain_label, show_text
from phcdesk.progress import CancelToken

TEMPLATE = "templates/directory.xlsx"


class ChooseStep(Step):
    """Choose a file, a folder, or save the template."""

    source_chosen = Signal(Path)

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft, self.tr("Where is your list?"), parent)
        what = plain_label()
        what.setText(
            self.tr(
                "A pack is made from a list of services: a spreadsheet, the export of a registry, or a map file. Your"
                " list is only read, never changed, and nothing leaves this computer."
            )
        )
        self.column.addWidget(what)
        self.file = QPushButton(self.tr("Choose a file…"))
        self.file.setProperty("role", "main")
        self.file.clicked.connect(self.choose_file)
        self.folder = QPushButton(self.tr("Choose a folder…"))
        self.folder.clicked.connect(self.choose_folder)
        self._chosen = plain_label()
        self._chosen.setParent(self)
        self.column.addWidget(self._have())
        self.template = QPushButton(self.tr("Save the template…"))
        self.template.clicked.connect(self.save_template)
        self._saved = plain_label("muted")
        self._saved.setParent(self)
        self.column.addWidget(self._have_none())
        self.column.addStretch(1)
        self.arrive()

    def _have(self) -> Card:
        card = Card(self.tr("I have a list"))
        kinds = plain_label("muted")
        kinds.setText(
            self.tr(
                "Tables (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL and 4Ws, GeoJSON; also in a zip or a folder. You can"
                " also drop the file onto this page."
            )
        )
        colours = plain_label("muted")
        colours.setText(
            self.tr(
                "Colours of cells are not read. If a colour means something, such as closed, write that in a column of"
                " its own first."
            )
        )
        buttons = FlowLayout(gap=GAP)
        buttons.addWidget(self.file)
        buttons.addWidget(self.folder)
        card.column.addWidget(kinds)
        card.column.addWidget(colours)
        card.column.addLayout(buttons)
        card.column.addWidget(self._chosen)
        return card

    def _have_none(self) -> Card:
        card = Card(self.tr("I begin with nothing"))
        how = plain_label("muted")
        how.setText(
            self.tr(
                "The template is a workbook with a column for each fact, lists to choose from, and instructions. Fill"
                " it in with a spreadsheet program, save it, and choose it here."
            )
        )
        card.column.addWidget(how)
        card.column.addWidget(self.template, 0, Qt.AlignmentFlag.AlignLeading)
        card.column.addWidget(self._saved)
        return card

    @property
    def is_ready(self) -> bool:
        return self.draft.source is not None

    def arrive(self) -> None:
        source = self.draft.source
        words = self.tr("Chosen: {file}")
        show_text(self._chosen, breakable(words.format(file=source)) if source is not None else "")
        show_text(self._saved, self._saved.text())

    def enter(self) -> None:
        self.file.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose your list"), self._beside(), "")
        if name:
            self.source_chosen.emit(Path(name))

    def choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of your list"), self._beside())
        if name:
            self.source_chosen.emit(Path(name))

    def _beside(self) -> str:
        return str(self.draft.source.parent) if self.draft.source is not None else ""

    def save_template(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the template"), "directory.xlsx", self.tr("Workbooks (*.xlsx)")
        )
        if name:
            self.save_template_to(Path(name))

    def save_template_to(self, target: Path) -> None:
        """Copy the template, and say where it is."""

        def copy(_token: CancelToken) -> str:
            from phcdesk.app.paths import resources_dir

            try:
                shutil.copyfile(resources_dir() / TEMPLATE, target)
            except OSError as problem:
                return str(problem.strerror or "")
            return ""

        self.desk.tasks.ask("template", copy, lambda reason: self._say_saved(target, reason))

    def _say_saved(self, target: Path, reason: str) -> None:
        if reason:
            words = self.tr("The template could not be saved ({reason}). Choose another folder.")
            self.say_problem(words.format(reason=reason))
            return
        self.say_problem("")
        words = self.tr("Saved as {file}. Fill it in, save it, and choose it above.").format(file=target)
        show_text(self._saved, breakable(words))
        self.desk.noticed.emit(words)
